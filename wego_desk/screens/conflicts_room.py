"""Puts the page Conflicts together: its model, its page, and what each tells the other."""

from PySide6.QtCore import QObject

from wego_desk.screens.conflicts_model import ConflictsModel
from wego_desk.screens.conflicts_page import ConflictsPage
from wego_desk.screens.shift import Shift


class ConflictsRoom:
    """``page`` goes into the window, ``parent`` ends the model; call `start` once the store is open, `refresh` with
    each news of the roster or of who is here. ``model.waiting_changed`` is for the rail, ``model.acted`` for others.
    """

    def __init__(self, shift: Shift, parent: QObject | None = None) -> None:
        self.model = ConflictsModel(shift, parent)
        self.page = ConflictsPage(self.model.state)
        page, model = self.page, self.model
        model.changed.connect(lambda: page.paint(model.state))
        page.shown.connect(model.refresh)
        page.chosen.connect(model.choose)
        page.reason_given.connect(model.settle)
        page.said.connect(model.say)

    def start(self) -> None:
        self.model.start()

    def refresh(self) -> None:
        self.model.refresh()
