"""Puts the page for a walk-in together: its model, its page, and what each tells the other."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from wego_desk.screens.desk_printing import Printing
from wego_desk.screens.shift import Shift
from wego_desk.screens.walk_in_model import WalkInModel
from wego_desk.screens.walk_in_page import WalkInPage


class WalkInRoom:
    """``page`` goes into the window beside the pages of the rail, ``parent`` ends the model; `begin` before it is
    shown, `leave` when another one is, `refresh` with each news of a printer or of the roster.

    ``admit`` checks somebody in by id, where every verdict is shown and sounded. ``page.left``, ``page.person_wanted``
    (open them on People) and ``model.acted`` (the roster changed) are for who furnishes the window.
    """

    def __init__(
        self, shift: Shift, printing: Printing, admit: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        self.model = WalkInModel(shift, printing, admit, parent)
        self.page = WalkInPage(self.model.state)
        self._connect()

    def begin(self) -> None:
        """Somebody new stands here."""
        self.model.begin()
        if self.page.isVisible():
            self.page.take_focus()

    def leave(self) -> None:
        """Another page is shown: what was typed waits here."""
        self.model.leave()

    def refresh(self) -> None:
        if self.page.isVisible():
            self.model.refresh()

    def set_point(self, point: str) -> None:
        """They are admitted at another point from now on."""
        self.model.set_point(point)

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed would be lost: ask before the program ends."""
        return self.model.has_unsaved

    def _connect(self) -> None:
        model, page = self.model, self.page
        model.changed.connect(lambda: page.paint(model.state))
        page.typed.connect(model.type_form)
        page.admit_chosen.connect(model.set_admit)
        page.prints_chosen.connect(model.set_prints)
        page.register_wanted.connect(model.register)
        page.clear_wanted.connect(model.ask_to_clear)
        page.cleared.connect(model.clear)
        page.answer_taken_back.connect(model.no_answer)
        page.next_wanted.connect(self.begin)
