"""What happened before this scan, in a few lines: when, what, where."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from wego_desk.screens.controls import Rule
from wego_desk.screens.look import look_now

_MOST = 2


class PastRows(QWidget):
    """``show_rows`` takes up to two of (time, what, where)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnMinimumWidth(0, 48)
        grid.setColumnMinimumWidth(1, 176)
        grid.setColumnStretch(2, 1)
        self._rows: list[tuple[QLabel, QLabel, QLabel]] = []
        self._rules: list[Rule] = []
        for at in range(_MOST):
            rule = Rule(self)
            grid.addWidget(rule, 2 * at, 0, 1, 3)
            row = (QLabel(self), QLabel(self), QLabel(self))
            for column, label in enumerate(row):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("tone", "muted" if column != 1 else "")
                label.setProperty("bold", column == 1)
                grid.addWidget(label, 2 * at + 1, column)
            self._rows.append(row)
            self._rules.append(rule)

    def show_rows(self, rows: tuple[tuple[str, str, str], ...]) -> None:
        """None are shown where text is large: the band says the most of it."""
        shown = () if look_now().large else rows[:_MOST]
        self.setVisible(bool(shown))
        for at in range(_MOST):
            there = at < len(shown)
            self._rules[at].setVisible(there)
            for column, label in enumerate(self._rows[at]):
                label.setVisible(there)
                label.setText(shown[at][column] if there else "")
