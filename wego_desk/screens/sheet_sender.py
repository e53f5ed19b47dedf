"""Makes a sheet that is no delegate's badge and hands it to a printer, both on the long lane."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol, TypeAlias

from wego_desk.desk.badge_maker import BadgeMaker
from wego_desk.desk.ports import Handed, PrinterState, Sheet
from wego_desk.desk.printer_places import PrinterPlace
from wego_desk.screens.printer_choice_state import Place
from wego_desk.screens.shift import Shift

#: Makes the sheet with this maker, for this layout and this congress.
Make: TypeAlias = Callable[[BadgeMaker, str, str], Sheet]
Failed: TypeAlias = Callable[[BaseException], None]


class Queue(Protocol):
    """A queue of the computer."""

    @property
    def name(self) -> str: ...

    @property
    def is_default(self) -> bool: ...

    @property
    def kind(self) -> str: ...


class Found(Protocol):
    """A printer on the network, by what the settings call it and what it calls itself."""

    @property
    def kind(self) -> str: ...

    @property
    def target(self) -> str: ...

    @property
    def label(self) -> str: ...


Told: TypeAlias = Callable[[Sequence[Found]], None]


@dataclass(frozen=True, slots=True)
class PrinterWays:
    """What the devices offer. ``queues`` and ``send`` may take seconds and raise Trouble: they ride the long lane.

    ``search`` looks on the network, ``look_at`` at an address that was typed: both return at once and tell at home what
    came of it, a Trouble among others. ``named``: what a desk calls the printer of these settings.

    ``folder``: the desk's own. ``send(kind, target, sheet)`` hands a sheet to what the settings of these values stand
    for. ``states`` as of `PrintStation`, by name. ``new_maker``: a badge maker for the long lane alone.
    """

    folder: Path
    named: Callable[[str, str], str]
    search: Callable[[Told, Failed], None]
    look_at: Callable[[str, Callable[[PrinterPlace], None], Failed], None]
    queues: Callable[[], Sequence[Queue]]
    send: Callable[[str, str, Sheet], Handed]
    states: Callable[[], Mapping[str, PrinterState]]
    new_maker: Callable[[], BadgeMaker]


class SheetSender:
    def __init__(self, shift: Shift, ways: PrinterWays) -> None:
        self._shift, self._ways = shift, ways
        self._maker: BadgeMaker | None = None

    def send(
        self, make: Make, place: Place, layout: str, then: Callable[[Handed], None],
        failed: Callable[[BaseException], None],
    ) -> None:  # fmt: skip
        """``then`` or ``failed`` (a Trouble, or our own fault) at home."""
        self._shift.long.run(partial(self._sent, make, place, layout), then=then, failed=failed)

    def _sent(self, make: Make, place: Place, layout: str) -> Handed:
        if self._maker is None:
            self._maker = self._ways.new_maker()
        desk = self._shift.desk
        congress = self._shift.ledger.call(lambda: desk.programme.name)
        return self._ways.send(place.kind, place.target, make(self._maker, layout, congress))
