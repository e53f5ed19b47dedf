"""What this desk is called and where it checks, and what the congress is called, as a part of Set-up."""

from collections.abc import Sequence
from zoneinfo import available_timezones

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QVBoxLayout, QWidget

from wego_desk.screens import words_setup as words
from wego_desk.screens.choices import Choice, Choices
from wego_desk.screens.kept_field import KeptField
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.look import look_now
from wego_desk.screens.setup_state import CongressNow
from wego_desk.screens.words_verdict import place
from wego_desk.screens.words_world import who_may


class ZoneField(KeptField):
    """Offers the zones that this computer knows, once somebody goes there: reading them takes 40 ms."""

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        if self.completer() is None:
            known: Sequence[str] = sorted(zone for zone in available_timezones() if "/" in zone)
            completer = QCompleter(known, self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.setCompleter(completer)
        super().focusInEvent(event)


class ThisDeskPanel(QWidget):
    """``paint(name, point, congress)`` is its input.

    ``named`` the desk, ``point_chosen`` a point's id; ``congress_named`` and ``zone_chosen`` what an organizer wants.
    """

    named = Signal(str)
    point_chosen = Signal(str)
    congress_named = Signal(str)
    zone_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[str, str, CongressNow | None] = ("", "", None)
        self.name_title, self.point_title = label(self, 14, bold=True), label(self, 14, bold=True)
        self.congress_title, self.zone_title = label(self, 14, bold=True), label(self, 14, bold=True)
        self.name, self.congress, self.zone = KeptField(self), KeptField(self), ZoneField(self)
        self.only_point, self.congress_hint = label(self, 14, tone="muted"), label(self, 14, tone="muted")
        self.points = Choices(self, columns=2)
        self.who_may = SaidLine(self)
        self._build()
        self.retranslate()

    def paint(self, name: str, point: str, congress: CongressNow | None) -> None:
        """What stands; ``congress`` None until it was read."""
        self._shown = (name, point, congress)
        self.name.show_kept(name)
        points = () if congress is None else congress.points
        self.points.show_choices([Choice(p.id, place(p), words.point_second(p)) for p in points], point)
        self.points.setVisible(len(points) > 1)
        self.only_point.setText(words.only_point(points) if len(points) == 1 else "")
        self.only_point.setVisible(len(points) == 1)
        self.congress.show_kept("" if congress is None else congress.name)
        self.zone.show_kept("" if congress is None else congress.zone_name)
        may = congress is not None and congress.least is None
        for field in (self.congress, self.zone):
            field.setReadOnly(not may)
        said = "" if congress is None or congress.least is None else who_may(congress.least, congress.names)
        self.who_may.say(said)

    def retranslate(self) -> None:
        self.name_title.setText(self.tr("Name of this desk"))
        self.name.setAccessibleName(self.tr("Name of this desk"))
        self.point_title.setText(self.tr("This desk checks at"))
        self.congress_title.setText(self.tr("Name of the congress"))
        self.congress.setAccessibleName(self.tr("Name of the congress"))
        self.congress_hint.setText(self.tr("It stands on every badge."))
        self.zone_title.setText(self.tr("Time zone of the congress"))
        self.zone.setAccessibleName(self.tr("Time zone of the congress"))
        self.paint(*self._shown)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _build(self) -> None:
        self.name.finished.connect(self.named)
        self.congress.finished.connect(self.congress_named)
        self.zone.finished.connect(self.zone_chosen)
        self.points.picked.connect(self.point_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for title, parts in (
            (self.name_title, (self.name,)),
            (self.point_title, (self.only_point, self.points)),
            (self.congress_title, (self.congress, self.congress_hint)),
            (self.zone_title, (self.zone, self.who_may)),
        ):
            column.addWidget(title)
            for part in parts:
                column.addWidget(part)
            column.addSpacing(16)
        column.addStretch()
        self._fit()

    def _fit(self) -> None:
        for field in (self.name, self.congress, self.zone):
            field.setMaximumWidth(look_now().px(16) * 35)
