"""Chooses where badges come out: asks the computer and the network for printers, and sends a badge of nobody there."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from wego_desk.core.measuring import Measured
from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import Handed
from wego_desk.desk.printer_places import PrinterPlace, read_places, write_places
from wego_desk.desk.sample_badge import (
    OfferedLayout,
    measuring_sheet_for,
    offered_layouts,
    sheet_of_test_badge,
)
from wego_desk.screens.preferences import Preferences
from wego_desk.screens.printer_choice_state import (
    FOLDER,
    Looking,
    NotSent,
    Place,
    PrinterChoiceState,
    Printing,
    Reached,
    Sent,
    same,
)
from wego_desk.screens.sheet_sender import Found, Make, PrinterWays, Queue, SheetSender
from wego_desk.screens.shift import Shift

KEYS = ("printer.kind", "printer.target", "printer.spares", "printer.layout", "printer.auto")


class PrinterChoiceModel(QObject):
    changed = Signal()

    def __init__(
        self, shift: Shift, preferences: Preferences, ways: PrinterWays, sender: SheetSender,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._shift, self._preferences, self._ways, self._sender = shift, preferences, ways, sender
        self._state = PrinterChoiceState(
            self._chosen(), str(ways.folder), preferences.text("printer.layout"), preferences.yes("printer.auto"),
            spares=self._spares(),
        )  # fmt: skip
        self._number = 0
        preferences.changed.connect(self._set_elsewhere)

    @property
    def state(self) -> PrinterChoiceState:
        return self._state

    def start(self) -> None:
        """Look for the printers of this computer and of the network anew."""
        self._show(looking=not self._state.queues, searching=True, test=None)
        self._ways.search(self._heard, self._none_heard)
        self._shift.long.run(offered_layouts, then=self._layouts, failed=self._no_layouts)
        self._shift.long.run(self._ways.queues, then=self._found, failed=self._none_found)
        self.printers_changed()

    def choose(self, place: Place) -> None:
        """Badges come out there from now on."""
        self._show(chosen=place, test=None, condition=None, measured=None)
        self._preferences.set_all({"printer.kind": place.kind, "printer.target": place.target})
        self.printers_changed()

    def look_at(self, typed: str) -> None:
        """Choose the printer at an address, if there is one."""
        if not typed.strip():
            return
        self._number += 1
        self._show(address=Looking())
        number = self._number
        self._ways.look_at(typed, partial(self._reached, number), partial(self._not_reached, number))

    def set_spare(self, place: Place, on: bool) -> None:
        """Whether a printer is set up beside the chosen one, so that badges can be moved to it."""
        others = tuple(spare for spare in self._state.spares if not same(spare, place))
        spares = (*others, place) if on else others
        self._show(spares=spares)
        self._preferences.set("printer.spares", write_places(PrinterPlace(one.kind, one.target) for one in spares))

    def choose_layout(self, name: str) -> None:
        self._show(layout=name, test=None, measured=None)
        self._preferences.set("printer.layout", name)

    def set_auto(self, auto: bool) -> None:
        """Whether the first admission prints a badge."""
        self._show(auto=auto)
        self._preferences.set("printer.auto", auto)

    def test(self) -> None:
        """Send a badge of nobody to the chosen place."""
        self._show(measured=None)
        self._send(sheet_of_test_badge)

    def measure(self) -> None:
        """Send a sheet with rulers and codes to the chosen place; what is scanned of it tells how it came out."""
        self._show(measured=Measured())
        self._send(measuring_sheet_for)

    def scan(self, text: str) -> bool:
        """Whether a scanned text is of the measuring sheet."""
        known = self._state.measured
        after = None if known is None else known.with_scan(text)
        if after is not None:
            self._show(measured=after)
        return after is not None

    def _send(self, make: Make) -> None:
        state = self._state
        self._number += 1
        self._show(test=Printing())
        number = self._number
        self._sender.send(
            make, state.chosen, state.layout,
            then=partial(self._sent, number), failed=partial(self._not_sent, number),
        )  # fmt: skip

    def printers_changed(self) -> None:
        """A printer told something."""
        chosen = self._state.chosen
        known = self._ways.states().get(self._ways.named(chosen.kind, chosen.target))
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
        there = tuple(Place(queue.kind, queue.name, queue.is_default) for queue in queues)
        self._show(queues=there, looking=False, unfound="" if there else "no_queues")

    def _none_found(self, error: BaseException) -> None:
        if not isinstance(error, Trouble):
            self._show(looking=False, unfound="our_fault")
            raise error
        self._show(looking=False, unfound=error.kind)

    def _heard(self, found: Sequence[Found]) -> None:
        self._show(found=tuple(Place(one.kind, one.target, label=one.label) for one in found), searching=False)

    def _none_heard(self, error: BaseException) -> None:
        """Without a network there are those of this computer."""
        self._show(searching=False)
        if not isinstance(error, Trouble):
            raise error

    def _reached(self, number: int, there: PrinterPlace) -> None:
        if number == self._number:
            place = self._labelled(there.kind, there.target)
            self._show(address=Reached(place))
            self.choose(place)

    def _not_reached(self, number: int, error: BaseException) -> None:
        trouble = error if isinstance(error, Trouble) else Trouble("our_fault")
        if number == self._number:
            self._show(address=NotSent(trouble.kind, trouble.values))
        if not isinstance(error, Trouble):
            raise error

    def _labelled(self, kind: str, target: str) -> Place:
        """With the name that the desk has for it."""
        return Place(kind, target, label="" if kind == FOLDER else self._ways.named(kind, target))

    def _chosen(self) -> Place:
        return self._labelled(self._preferences.text("printer.kind"), self._preferences.text("printer.target"))

    def _spares(self) -> tuple[Place, ...]:
        written = read_places(self._preferences.text("printer.spares"))
        return tuple(self._labelled(one.kind, one.target) for one in written)

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
            self._show(
                chosen=self._chosen(), spares=self._spares(), layout=prefer.text("printer.layout"),
                auto=prefer.yes("printer.auto"),
            )  # fmt: skip

    def _show(self, **changes: Any) -> None:
        state = replace(self._state, **changes)
        if state != self._state:
            self._state = state
            self.changed.emit()
