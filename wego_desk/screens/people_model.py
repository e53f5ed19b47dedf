"""What happens to the list of People: typing, facets, scrolling and news become questions for the find lane."""

from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desk.core.duties import Act, may
from wego_desk.core.trouble import Trouble
from wego_desk.desk.facets import Wanted, Where
from wego_desk.desk.roll import Roll
from wego_desk.screens.newest import Newest
from wego_desk.screens.people_finding import Asked, Looked, Read, look, read
from wego_desk.screens.people_state import EVERYONE, PAGE, Known, PeopleState, derive
from wego_desk.screens.shift import Shift

#: After a key that follows another within this time nothing is looked for until so long after the last one.
PAUSE_MS: Final = 120
#: News (a scan, an edit) are read once in this time, however many there are.
NEWS_MS: Final = 250
#: Pages of lines that are kept; the oldest goes.
KEPT: Final = 40


class PeopleModel(QObject):
    """``state`` is what the list paints; it is swapped before ``changed`` is told. All is for the home thread.

    Call `start` when the page is first shown, `refresh` with each news of the roster or of who is here.
    """

    changed = Signal()

    def __init__(self, shift: Shift, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shift = shift
        self._point = ""
        self._known = Known(shift.operator, shift.at_work.locked)
        self._state = derive(self._known)
        self._roll: Roll | None = None
        self._answered: Asked | None = None
        self._shown: tuple[int, ...] = (0,)
        self._looking = Newest[Looked](shift.find, self._looked, self._failed)
        self._paging = Newest[Read](shift.find, self._read, self._failed)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._pause_over)
        self._news = QTimer(self, singleShot=True, interval=NEWS_MS)
        self._news.timeout.connect(self._look)
        self._typed_again = False
        self._started = False
        shift.operator_changed.connect(self._operator_changed)

    @property
    def state(self) -> PeopleState:
        return self._state

    @property
    def text(self) -> str:
        """What is typed now."""
        return self._known.text

    def start(self) -> None:
        """Read the roster, the first time."""
        if not self._started:
            self._started = True
            self._look()

    def find(self, text: str) -> None:
        """What stands in the field: looked for at once, while keys follow each other when they pause."""
        if text == self._known.text:
            return
        self._started = True
        self._know(text=text)
        if self._pause.isActive():
            self._typed_again = True
        else:
            self._look()
        self._pause.start()

    def choose(self, facet: str, value: str) -> None:
        """Part the list by ``role``, ``organization_kind`` or ``region``; ``""`` for any."""
        chosen: dict[str, Any] = {facet: value}
        self._choose(replace(self._known.wanted, **chosen))

    def choose_where(self, where: Where | None) -> None:
        self._choose(replace(self._known.wanted, where=where))

    def choose_everyone(self) -> None:
        """Take all choices back."""
        self._choose(EVERYONE)

    def _choose(self, wanted: Wanted) -> None:
        if wanted != self._known.wanted:
            self._know(wanted=wanted)
            self._shown = (0,)
            self._look()

    def show_rows(self, first: int, last: int) -> None:
        """These rows are seen, or will be in a moment; the pages that are missing of them are read."""
        pages = range(first // PAGE, last // PAGE + 1)
        self._shown = tuple(pages)
        listing = self._known.listing
        missing = [page for page in pages if page not in self._known.pages]
        if listing is not None and missing:
            self._paging.ask(partial(read, self._shift.desk, listing, missing))

    def set_point(self, point: str) -> None:
        """Who is here is asked of another point from now on."""
        self._point = point
        self.refresh()

    def refresh(self) -> None:
        """Somebody came in, or the roster changed; read soon, and once."""
        if self._started and not self._news.isActive():
            self._news.start()

    def try_again(self) -> None:
        """After a trouble."""
        self._know(trouble="")
        self._look()

    def _pause_over(self) -> None:
        if self._typed_again:
            self._typed_again = False
            self._look()

    def _look(self) -> None:
        if not self._started or not may(self._shift.operator.duty, Act.FIND):
            return
        known = self._known
        text = " ".join(known.text.split())
        asked = Asked(text, known.wanted, self._point)
        if self._answered is not None and replace(self._answered, pages=asked.pages) == asked:
            asked = replace(asked, pages=self._shown)  # the same people: what is seen stays in its place
        self._looking.ask(partial(look, self._shift.desk, asked, self._roll))

    def _looked(self, answer: Looked) -> None:
        self._roll = answer.roll or self._roll
        asked, known = answer.asked, self._known
        if (asked.text, asked.wanted, asked.point) != (" ".join(known.text.split()), known.wanted, self._point):
            return  # what was typed or chosen since is being looked for
        self._answered = asked
        self._know(
            found=answer.asked.text, listing=answer.listing, pages=answer.pages, operators=answer.operators,
            zone=answer.zone, now=answer.now, trouble="",
            total=self._known.total if self._roll is None else len(self._roll.ids),
        )  # fmt: skip

    def _read(self, answer: Read) -> None:
        if answer.listing is not self._known.listing:
            return
        pages = {**self._known.pages, **answer.pages}
        for page in list(pages)[: max(0, len(pages) - KEPT)]:
            del pages[page]
        self._know(pages=pages)

    def _failed(self, error: BaseException) -> None:
        self._know(trouble=error.kind if isinstance(error, Trouble) else "our_fault")
        if not isinstance(error, Trouble):
            raise error

    def _operator_changed(self) -> None:
        self._know(operator=self._shift.operator, locked=self._shift.at_work.locked)
        self._look()

    def _know(self, **changes: Any) -> None:
        """The one place where the state is swapped, and then told."""
        self._known = replace(self._known, **changes)
        state = derive(self._known)
        if state != self._state:
            self._state = state
            self.changed.emit()
