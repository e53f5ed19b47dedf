"""Which part of Set-up is open, what its column tells, and what came of the last change."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from wego_desk.screens.congress_model import CongressModel
from wego_desk.screens.operators_model import OperatorsModel
from wego_desk.screens.preferences import NotKept, Preferences
from wego_desk.screens.roster_model import RosterModel
from wego_desk.screens.scanner_model import ScannerModel
from wego_desk.screens.setup_state import Known, Part, SetupState, Told

#: Where what came of a change of a setting is said.
_PART_OF: Final = {
    "desk.name": Part.DESK, "desk.point": Part.DESK, "desk.language": Part.LOOK, "look.theme": Part.LOOK,
    "look.text_percent": Part.LOOK, "look.sounds": Part.SOUNDS, "printer.kind": Part.PRINTER,
    "printer.target": Part.PRINTER, "printer.layout": Part.PRINTER, "printer.auto": Part.PRINTER,
    "printer.spares": Part.PRINTER,
    "scanner.layout": Part.SCANNER,
}  # fmt: skip


class SetupModel(QObject):
    """``opened`` tells a `Part` that is open now, for who starts what it shows."""

    changed = Signal()
    opened = Signal(object)

    def __init__(
        self, version: str, preferences: Preferences, congress: CongressModel, operators: OperatorsModel,
        roster: RosterModel, scanner: ScannerModel, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._preferences = preferences
        self._state = SetupState(Part.DESK, Known(preferences.values, version))
        self._follow(preferences.changed, lambda: {"values": preferences.values})
        self._follow(congress.changed, lambda: {"congress": congress.state})
        self._follow(operators.changed, lambda: {"operators": len(operators.state.people) or None})
        self._follow(roster.changed, lambda: {"people": roster.people})
        self._follow(scanner.changed, lambda: {"scanner_works": scanner.state.works or self._state.known.scanner_works})
        preferences.noted.connect(self._noted)
        congress.told.connect(lambda told: self._tell(Part.DESK, told))

    @property
    def state(self) -> SetupState:
        return self._state

    def open(self, part: Part) -> None:
        """Show another part; what was said in the one before has been read."""
        if part is not self._state.part:
            self._preferences.forget_notes()
            self._show(replace(self._state, part=part, told=None))
        self.opened.emit(part)

    def _follow(self, signal: Any, facts: Callable[[], dict[str, Any]]) -> None:
        signal.connect(lambda *_: self._show(replace(self._state, known=replace(self._state.known, **facts()))))

    def _noted(self, key: str) -> None:
        self._tell(_PART_OF[key], self._preferences.notes[key])

    def _tell(self, part: Part, told: Told) -> None:
        """That a change was kept is told where it was made; that it was not, wherever somebody looks now."""
        if part is self._state.part or isinstance(told, NotKept):
            self._show(replace(self._state, told=told, tries=self._state.tries + 1))

    def _show(self, state: SetupState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
