"""Chooses where badges come out: asks the computer for its queues, and sends a badge of nobody there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal

from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import Handed, PrinterState
from wego_desk.desk.sample_badge import OfferedLayout, offered_layouts
from wego_desk.screens.preferences import Preferences
from wego_desk.screens.printer_choice_state import (
    CUPS,
    NotSent,
    Place,
    PrinterChoiceState,
    Printing,
    Sent,
)
from wego_desk.screens.shift import Shift

KEYS = ("printer.kind", "printer.target", "printer.layout", "printer.auto")


class Queue(Protocol):
    """A queue of the computer."""

    @property
    def name(self) -> str: ...

    @property
    def is_default(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class PrinterWays:
    """What the devices offer. ``queues`` and ``send_test`` may take seconds and raise Trouble: they ride a lane.

    ``send_test(kind, target, layout)`` sends the test badge there. ``states`` as of `PrintStation`, by name.
    """

    folder: Path
    queues: Callable[[], Sequence[Queue]]
    send_test: Callable[[str, str, str], Handed]
    states: Callable[[], Mapping[str, PrinterState]]


class PrinterChoiceModel(QObject):
    changed = Signal()

    def __init__(
        self, shift: Shift, preferences: Preferences, ways: PrinterWays, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shift, self._preferences, self._ways = shift, preferences, ways
        self._state = PrinterChoiceState(
            Place(preferences.text("printer.kind"), preferences.text("printer.target")), str(ways.folder),
            preferences.text("printer.layout"), preferences.yes("printer.auto"),
        )  # fmt: skip
        self._number = 0
        preferences.changed.connect(self._set_elsewhere)

    @property
    def state(self) -> PrinterChoiceState:
        return self._state

    def start(self) -> None:
        """Look for the queues of this computer anew."""
        self._show(looking=not self._state.queues, test=None)
        self._shift.long.run(offered_layouts, then=self._layouts, failed=self._no_layouts)
        self._shift.long.run(self._ways.queues, then=self._found, failed=self._none_found)
        self.printers_changed()

    def choose(self, place: Place) -> None:
        """Badges come out there from now on."""
        self._show(chosen=place, test=None, condition=None)
        self._preferences.set_all({"printer.kind": place.kind, "printer.target": place.target})
        self.printers_changed()

    def choose_layout(self, name: str) -> None:
        self._show(layout=name, test=None)
        self._preferences.set("printer.layout", name)

    def set_auto(self, auto: bool) -> None:
        """Whether the first admission prints a badge."""
        self._show(auto=auto)
        self._preferences.set("printer.auto", auto)

    def test(self) -> None:
        """Send a badge of nobody to the chosen place."""
        state = self._state
        self._number += 1
        self._show(test=Printing())
        job = partial(self._ways.send_test, state.chosen.kind, state.chosen.target, state.layout)
        number = self._number
        self._shift.long.run(job, then=partial(self._sent, number), failed=partial(self._not_sent, number))

    def printers_changed(self) -> None:
        """A printer told something."""
        states = self._ways.states()
        name = self._state.chosen.target or self._state.chosen.kind
        known = states.get(name) or (next(iter(states.values())) if len(states) == 1 else None)
        self._show(condition=known.condition if known else None)

    def _sent(self, number: int, handed: Handed) -> None:
        if number == self._number:
            self._show(test=Sent(handed.reference if handed.printed_by else ""))

    def _not_sent(self, number: int, error: BaseException) -> None:
        trouble = error if isinstance(error, Trouble) else Trouble("our_fault")
        if number == self._number:
            self._show(test=NotSent(trouble.kind, trouble.values))
        if not isinstance(error, Trouble):
            raise error

    def _found(self, queues: Sequence[Queue]) -> None:
        there = tuple(Place(CUPS, queue.name, queue.is_default) for queue in queues)
        self._show(queues=there, looking=False, unfound="" if there else "no_queues")

    def _none_found(self, error: BaseException) -> None:
        if not isinstance(error, Trouble):
            self._show(looking=False, unfound="our_fault")
            raise error
        self._show(looking=False, unfound=error.kind)

    def _layouts(self, layouts: tuple[OfferedLayout, ...]) -> None:
        self._show(layouts=layouts)

    def _no_layouts(self, error: BaseException) -> None:
        """A layout that comes with the program can't be read: the chosen name stays."""
        if not isinstance(error, Trouble):
            raise error

    def _set_elsewhere(self, key: str) -> None:
        """A change that could not be kept is taken back."""
        if key in KEYS:
            prefer = self._preferences
            place = Place(prefer.text("printer.kind"), prefer.text("printer.target"))
            self._show(chosen=place, layout=prefer.text("printer.layout"), auto=prefer.yes("printer.auto"))

    def _show(self, **changes: Any) -> None:
        state = replace(self._state, **changes)
        if state != self._state:
            self._state = state
            self.changed.emit()
