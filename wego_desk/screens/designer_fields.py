"""Beside the table: where the chosen box stands in numbers, and how its letters are set."""

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from wego_desk.screens import words_designer as words
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.controls.picker import Picker
from wego_desk.screens.designer_state import DesignerState
from wego_desk.screens.labels import label

_PLACES: Final = ("x_mm", "y_mm", "w_mm", "h_mm")
_SIZES: Final = ("max_pt", "min_pt")
_MOST: Final = 500.0
_POINTS: Final = (4.0, 200.0)


class DesignerFields(QWidget):
    """``paint_box`` is its input. ``changed`` tells the name of a field of the box and its new value; ``removed``."""

    changed = Signal(str, object)
    removed = Signal()

    def __init__(self, state: DesignerState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.title, self.none = label(self, 16, bold=True), label(self, 14, tone="muted")
        self.numbers = {name: QLineEdit(self) for name in (*_PLACES, *_SIZES)}
        self.lines, self.weight, self.align = Picker(self), Picker(self), Picker(self)
        self.remove = KeyButton(self)
        self._names: dict[str, QLabel] = {}
        self._place()
        self._connect()
        self.retranslate()

    def paint_box(self, state: DesignerState) -> None:
        self._state = state
        box = state.box
        self._all.setVisible(box is not None)
        self.none.setVisible(box is None)
        self.title.setText(words.nothing_chosen() if box is None else words.box(box))
        self.none.setText(words.choose_one())
        if box is None:
            return
        for name, line in self.numbers.items():
            line.setEnabled(state.may_change)
            if not line.hasFocus() or _number(line.text()) != getattr(box, name):
                line.setText(f"{getattr(box, name):g}")
        is_text = box.kind == "text" or (box.kind == "band" and bool(box.field))
        shown = {"max_pt": is_text, "min_pt": is_text, "lines": box.kind == "text", "weight": box.kind == "text",
                 "align": is_text}  # fmt: skip
        for name, is_shown in shown.items():
            self._names[name].setVisible(is_shown)
            self._widget(name).setVisible(is_shown)
        for picker, value in ((self.lines, box.lines), (self.weight, box.weight), (self.align, box.align)):
            picker.setCurrentIndex(max(0, picker.findData(value)))
            picker.setEnabled(state.may_change)
        self.remove.setEnabled(state.may_change)

    def retranslate(self) -> None:
        for name, said in self._names.items():
            said.setText(words.field(name))
            self._widget(name).setAccessibleName(words.field(name))
        for picker, offered in (
            (self.lines, [(words.lines(count), count) for count in range(1, 7)]),
            (self.weight, [(words.weight(bold=False), 400), (words.weight(bold=True), 700)]),
            (self.align, [(words.align("start"), "start"), (words.align("center"), "center")]),
        ):
            at = picker.currentIndex()
            picker.clear()
            for text, value in offered:
                picker.addItem(text, value)
            picker.setCurrentIndex(at)
        self.remove.setText(words.remove())
        self.paint_box(self._state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _widget(self, name: str) -> QWidget:
        return self.numbers[name] if name in self.numbers else getattr(self, name)

    def _place(self) -> None:
        self._all = QWidget(self)
        grid = QGridLayout(self._all)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        rows = [("x_mm", "y_mm"), ("w_mm", "h_mm"), ("max_pt", "min_pt"), ("lines",), ("weight",), ("align",)]
        for at, names in enumerate(rows):
            for column, name in enumerate(names):
                span = 2 if len(names) == 1 else 1
                said = self._names[name] = label(self._all, 14, bold=True, wrap=False)
                said.setBuddy(self._widget(name))
                grid.addWidget(said, 2 * at, column, 1, span)
                grid.addWidget(self._widget(name), 2 * at + 1, column, 1, span)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.remove.setVariant("quiet")
        self.remove.setIconName("trash")
        self.remove.setTall(40)
        self.remove.setCap("Del")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 0, 0, 12)
        whole.setSpacing(8)
        for part in (self.title, self.none, self._all, self.remove):
            whole.addWidget(part)
        whole.addStretch()
        for widget in (*self.numbers.values(), self.lines, self.weight, self.align):
            widget.setProperty("tall", 40)
            widget.setMinimumWidth(40)
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for picker in (self.lines, self.weight, self.align):
            picker.setTall(40)

    def _connect(self) -> None:
        for name, line in self.numbers.items():
            line.editingFinished.connect(self._typed(name, line))
        for name in ("lines", "weight", "align"):
            picker = self._widget(name)
            assert isinstance(picker, Picker)
            picker.activated.connect(self._picked(name, picker))
        self.remove.clicked.connect(self.removed)

    def _typed(self, name: str, line: QLineEdit) -> Callable[[], None]:
        low, high = _POINTS if name in _SIZES else (-_MOST, _MOST)

        def told() -> None:
            box, number = self._state.box, _number(line.text())
            if box is None or number is None or not low <= number <= high:
                self.paint_box(self._state)
                if box is not None:
                    line.setText(f"{getattr(box, name):g}")
            elif number != getattr(box, name):
                self.changed.emit(name, number)

        return told

    def _picked(self, name: str, picker: Picker) -> Callable[[int], None]:
        def told(_at: int) -> None:
            value: Any = picker.currentData()
            if self._state.box is not None and value != getattr(self._state.box, name):
                self.changed.emit(name, value)

        return told


def _number(text: str) -> float | None:
    """As people type it: with a point, a comma, or digits of their own script."""
    try:
        number = float(text.strip().replace(",", ".").replace("٫", "."))
    except ValueError:
        return None
    return number if abs(number) < 1e6 else None
