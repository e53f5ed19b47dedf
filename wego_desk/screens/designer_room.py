"""Puts the designer of badges together: its model, its page, and what each tells the other."""

from typing import Any

from PySide6.QtCore import QObject

from wego_desk.screens.designer_model import DesignerModel
from wego_desk.screens.designer_page import DesignerPage
from wego_desk.screens.preferences import Preferences
from wego_desk.screens.shift import Shift


class DesignerRoom:
    """``page`` goes into the window beside the pages of the rail, ``parent`` ends the model. ``model.left``: the page
    may go."""

    def __init__(self, shift: Shift, preferences: Preferences, parent: QObject | None = None) -> None:
        self.model = DesignerModel(shift, preferences, parent)
        self.page = DesignerPage(self.model.state)
        self._connect()

    @property
    def has_unsaved(self) -> bool:
        """Whether something changed would be lost: ask before the program ends."""
        return self.model.has_unsaved

    def _connect(self) -> None:
        model, page = self.model, self.page
        model.changed.connect(lambda: page.paint(model.state))
        page.shown.connect(model.start)
        page.opened.connect(model.open)
        page.box_chosen.connect(model.choose)
        page.side_chosen.connect(model.show_side)
        page.shown_with.connect(model.show_with)
        page.added.connect(model.add)
        page.renamed.connect(model.rename)
        page.save_wanted.connect(model.save)
        page.use_wanted.connect(model.use)
        page.undo_wanted.connect(model.undo)
        page.redo_wanted.connect(model.redo)
        page.left.connect(model.leave)
        page.canvas.chosen.connect(model.choose)
        page.canvas.placed.connect(lambda x, y, w, h, more: model.place(x, y, w, h, more=more))
        page.canvas.nudged.connect(lambda dx, dy, dw, dh, more: model.nudge(dx, dy, dw, dh, more=more))
        page.canvas.removed.connect(model.remove)
        page.fields.removed.connect(model.remove)
        page.fields.changed.connect(self._field_changed)

    def _field_changed(self, name: str, value: Any) -> None:
        box = self.model.state.box
        if box is not None and name in ("x_mm", "y_mm", "w_mm", "h_mm"):
            place = {each: getattr(box, each) for each in ("x_mm", "y_mm", "w_mm", "h_mm")} | {name: value}
            self.model.place(*(float(place[each]) for each in ("x_mm", "y_mm", "w_mm", "h_mm")))
        else:
            self.model.change(**{name: value})
