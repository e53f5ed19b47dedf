"""An act on very many things: a page of it at a time, so that what is urgent on the lane comes in between."""

from collections.abc import Callable

from wego_desk.work import AnyLane


def page_by_page(
    lane: AnyLane, page: Callable[[], int], then: Callable[[int], None], failed: Callable[[BaseException], None]
) -> None:
    """Run ``page``, which says how many it did, until it says 0; ``then`` gets their sum, ``failed`` what it raised
    (the pages before it are done). Called on the home thread, as both are."""

    def ask(before: int) -> None:
        lane.run(page, then=lambda done: ask(before + done) if done else then(before), failed=failed)

    ask(0)
