"""Goes through a first start: the models are those of Set-up, only their order is its own."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from wego_desk.screens.first_run_state import (
    PART_OF,
    FirstRunState,
    Forward,
    Step,
    following,
    forward,
    preceding,
)
from wego_desk.screens.preferences import NotKept
from wego_desk.screens.roster_model import RosterModel
from wego_desk.screens.setup_model import SetupModel


class FirstRunModel(QObject):
    """``opened`` tells the `Step` that is shown now; ``ended`` when the desk page is next."""

    changed = Signal()
    opened = Signal(object)
    ended = Signal()

    def __init__(self, setup: SetupModel, roster: RosterModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setup, self._roster = setup, roster
        self._state = FirstRunState(Step.DESK, setup.state.known)
        setup.changed.connect(self._set_up)
        roster.changed.connect(lambda: self._show(roster=roster.state))

    @property
    def state(self) -> FirstRunState:
        return self._state

    def start(self) -> None:
        """From the first step."""
        self._show(seen=frozenset())
        self.open(Step.DESK)

    def open(self, step: Step) -> None:
        """Go to a step, forward or back; the last one is the desk page."""
        if step is Step.TRY:
            self.ended.emit()
            return
        if step is not self._state.step:
            self._show(seen=self._state.seen | {self._state.step})
        self._setup.open(PART_OF[step])
        self._show(step=step, refused=None)
        self.opened.emit(step)

    def go_on(self) -> None:
        """What the one button does."""
        match forward(self._state):
            case Forward.WAIT:
                pass
            case Forward.TAKE_IN:
                self._roster.take_in()
            case Forward.GO_ON | Forward.SKIP:
                self._show(seen=self._state.seen | {self._state.step})
                self.open(following(self._state.step))

    def back(self) -> None:
        """The step before; from the first one to the desk."""
        before = preceding(self._state.step)
        if before is None:
            self.ended.emit()
        else:
            self.open(before)

    def _set_up(self) -> None:
        told = self._setup.state.told
        self._show(known=self._setup.state.known, refused=told if isinstance(told, NotKept) else None)

    def _show(self, **changes: Any) -> None:
        state = replace(self._state, **changes)
        if state != self._state:
            self._state = state
            self.changed.emit()
