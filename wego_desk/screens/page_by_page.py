"""An act on very many things: a page of it at a time, so that what is urgent on the lane comes in between."""

from collections.abc import Callable

from wego_desk.work import AnyLane


def page_by_page(
    lane: AnyLane, page: Callable[[], int], then: Callable[[int], None], failed: Callable[[BaseException], None],
    *, so_far: Callable[[int], None] | None = None,
) -> None:  # fmt: skip
    """Run ``page``, which says how many it did, until it says 0; ``then`` gets their sum, ``so_far`` the sum after
    each page, ``failed`` what a page raised (those before it are done). Called on the home thread, as all are."""

    def ask(before: int) -> None:
        lane.run(page, then=lambda done: after(before, done), failed=failed)

    def after(before: int, done: int) -> None:
        if not done:
            then(before)
            return
        if so_far is not None:
            so_far(before + done)
        ask(before + done)

    ask(0)
