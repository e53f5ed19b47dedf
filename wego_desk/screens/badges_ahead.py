"""In the place of the list: whose badges are printed before they come, where, and into which boxes."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from wego_desk.core.boxes import LONGEST_NAME
from wego_desk.desk.print_ahead import MOST_IN_BOX, Whom
from wego_desk.screens import words_ahead as words
from wego_desk.screens.badges_ahead_model import EVERYONE, VIPS, AheadState
from wego_desk.screens.choices import Choice, Choices
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.controls.check_box import CheckBox
from wego_desk.screens.controls.picker import Picker
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.labels import label
from wego_desk.screens.thin_bar import ThinBar
from wego_desk.screens.words_printer import printer_name

#: Roles that have a choice of their own; the others are printed with everyone.
_MOST_ROLES: Final = 4
_VIPS: Final = "vip"
_ROLE: Final = "role:"


class AheadPanel(QWidget):
    """``paint_panel`` is its input. ``chosen`` tells the name of what was chosen and its value, ``begun``, ``left``."""

    chosen = Signal(str, object)
    begun = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_open = False
        self._title, self._line = label(self, 28, bold=True), label(self, tone="muted")
        self.whom = Choices(self, columns=3)
        self.box, self.each = QLineEdit(self), QLineEdit(self)
        self.box.setMaxLength(LONGEST_NAME)
        self.each.setValidator(QIntValidator(1, MOST_IN_BOX, self.each))
        self.each.setMaxLength(len(str(MOST_IN_BOX)))
        self.printer, self.held = Picker(self), CheckBox(self)
        self._where, self._bar = label(self), ThinBar(self, height=8)
        self.begin, self.back = KeyButton(self), KeyButton(self)
        self.begin.setVariant("primary")
        self.begin.setIconName("printer")
        self.back.setCap("Esc")
        self._names = {widget: label(self, 14, bold=True, wrap=False) for widget in (self.box, self.each, self.printer)}
        self._connect()
        self._place()

    def _connect(self) -> None:
        self.whom.picked.connect(lambda key: self.chosen.emit("whom", _whom(key)))
        self.box.textEdited.connect(lambda text: self.chosen.emit("box", text))
        self.each.textEdited.connect(lambda text: self.chosen.emit("each", int(text) if text else 0))
        self.printer.activated.connect(lambda _at: self.chosen.emit("printer", self.printer.currentData()))
        self.held.toggled.connect(lambda on: self.chosen.emit("held", on))
        self.begin.clicked.connect(self.begun)
        self.back.clicked.connect(self.left)

    def _place(self) -> None:
        self._fields = QWidget(self)
        row = FlowRow(self._fields, gap=16)
        for widget, name in self._names.items():
            row.addWidget(self._named(widget, name))
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.begin, self.back):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        for part in (self._title, self._line, self.whom, self._fields, self.held, self._where, self._bar):
            column.addWidget(part)
        column.addLayout(buttons)
        column.addStretch()

    def _named(self, widget: QWidget, name: QLabel) -> QWidget:
        both = QWidget(self._fields)
        name.setBuddy(widget)
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(name)
        column.addWidget(widget)
        return both

    def paint_panel(self, state: AheadState | None) -> None:
        is_new, self._is_open = state is not None and not self._is_open, state is not None
        self.setVisible(state is not None)
        self.begin.setKey("F10" if state is not None else "")
        if state is None:
            return
        self._title.setText(words.title())
        self._paint_who(state)
        self._paint_fields(state)
        under_way = state.done is not None
        self._where.setText(words.so_far(state) if under_way else words.where(state))
        self._bar.setVisible(under_way)
        self._bar.show_share((state.done or 0) / max(1, state.number))
        self.begin.setText(words.begin(state))
        self.begin.setEnabled(state.may_begin)
        self.back.setText(words.back())
        self.back.setEnabled(not under_way)
        if is_new:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _paint_who(self, state: AheadState) -> None:
        offered = state.offered
        there = offered is not None and offered.everyone > 0
        self._line.setText(words.line() if there else words.reading() if offered is None else words.nobody())
        for part in (self.whom, self._fields, self.held, self.begin):
            part.setVisible(there)
        if offered is None or not there:
            return
        whose = [(EVERYONE, offered.everyone)]
        whose += [(VIPS, offered.vips)] if offered.vips else []
        whose += [(Whom(role=role), count) for role, count in offered.roles[:_MOST_ROLES] if len(offered.roles) > 1]
        self.whom.show_choices(
            [Choice(_key(whom), words.whom(whom), words.without(count)) for whom, count in whose], _key(state.whom)
        )
        if self.back.hasFocus():  # from where it waited while there was nothing to choose
            self.whom.card(_key(state.whom)).setFocus(Qt.FocusReason.OtherFocusReason)

    def _paint_fields(self, state: AheadState) -> None:
        for widget, name in ((self.box, words.box()), (self.each, words.each()), (self.printer, words.printer())):
            self._names[widget].setText(name)
            widget.setAccessibleName(name)
            widget.setEnabled(state.done is None)
        if self.box.text() != state.box:
            self.box.setText(state.box)
        if self.each.text() != str(state.each or ""):
            self.each.setText(str(state.each or ""))
        names = [(printer_name(name), name) for name in state.printers]
        if [(self.printer.itemText(at), self.printer.itemData(at)) for at in range(self.printer.count())] != names:
            self.printer.clear()
            for text, name in names:
                self.printer.addItem(text, name)
        self.printer.setCurrentIndex(max(0, self.printer.findData(state.printer)))
        self.held.setText(words.held())
        self.held.setChecked(state.held)
        self.held.setEnabled(state.done is None)


def _key(whom: Whom) -> str:
    return _VIPS if whom.vip else f"{_ROLE}{whom.role}"


def _whom(key: str) -> Whom:
    return VIPS if key == _VIPS else Whom(role=key.removeprefix(_ROLE))
