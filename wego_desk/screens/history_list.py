"""What happened to a person, newest first: when, what, and where and by whom; as many lines as there were events."""

from collections.abc import Mapping
from datetime import datetime, tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from wego_desk.core.programme import Point
from wego_desk.desk.happenings import Happening
from wego_desk.screens import words_history as words
from wego_desk.screens.labels import label
from wego_desk.screens.look import look_now
from wego_desk.screens.rich import lead_and_rest

_TIME_WIDTH = 56


class HistoryList(QWidget):
    """``show_happenings`` is its input."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[tuple[QLabel, QLabel]] = []
        self._shown: object = None

    def show_happenings(
        self, happenings: tuple[Happening, ...], points: Mapping[str, Point], now: datetime, zone: tzinfo
    ) -> None:
        look = look_now()
        shown = tuple(
            (
                words.when(one.at, now, zone),
                lead_and_rest(words.sentence(one, points, zone), words.whence(one), look, rest_ink="muted"),
                words.spoken(one, points, now, zone),
            )
            for one in happenings
        )
        self._grid.setColumnMinimumWidth(0, look.px(_TIME_WIDTH) if not look.large else round(_TIME_WIDTH * 1.6))
        if shown == self._shown:
            return
        self._shown = shown
        while len(self._lines) < len(shown):
            self._lines.append(self._made(len(self._lines)))
        for at, (time, what) in enumerate(self._lines):
            there = at < len(shown)
            time.setVisible(there)
            what.setVisible(there)
            if there:
                time.setText(shown[at][0])
                what.setText(shown[at][1].replace("\n", "<br>"))
                what.setAccessibleName(shown[at][2])

    def _made(self, at: int) -> tuple[QLabel, QLabel]:
        time, what = label(self, 14, tone="muted", wrap=False), label(self)
        what.setTextFormat(Qt.TextFormat.RichText)
        what.setProperty("px", 14)
        self._grid.addWidget(time, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(what, at, 1, Qt.AlignmentFlag.AlignTop)
        return time, what
