"""Fields in a grid: what each is called, and one or two values beside it; those that matter in bold."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from wego_desk.screens.labels import label


@dataclass(frozen=True, slots=True)
class Line:
    """``strong``: a difference, told by weight and by its place above the others."""

    name: str
    values: tuple[str, ...]
    strong: bool = False


class FieldsGrid(QWidget):
    """``show`` heads and lines; its labels are made anew, for there are few."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._shown: object = None

    def show_lines(self, heads: Sequence[str], lines: Sequence[Line]) -> None:
        if (shown := (tuple(heads), tuple(lines))) == self._shown:
            return
        self._shown = shown
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, head in enumerate(heads):
            self._put(0, at, head, label(self, 14, bold=True, tone="muted"))
        for row, one in enumerate(lines, start=1):
            self._put(row, 0, one.name, label(self, 14, tone="muted"))
            for at, text in enumerate(one.values, start=1):
                self._put(row, at, text, label(self, 16, bold=one.strong))
        for at in range(max(1, len(heads))):
            self._grid.setColumnStretch(at, 2 if at == 0 else 3)

    def _put(self, row: int, column: int, text: str, made: QLabel) -> None:
        made.setText(text)
        self._grid.addWidget(made, row, column, Qt.AlignmentFlag.AlignTop)
        made.show()
