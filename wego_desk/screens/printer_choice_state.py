"""Where badges come out, as a person chooses it: a folder, a printer of this computer or the network; how it went."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from wego_desk.core.measuring import Measured
from wego_desk.desk.ports import Condition
from wego_desk.desk.sample_badge import OfferedLayout

FOLDER = "folder"
IPP = "ipp"
ZPL = "zpl"


@dataclass(frozen=True, slots=True)
class Place:
    """``kind`` and ``target`` as in the settings, ``""`` for the desk's own folder; ``label``: what it calls itself."""

    kind: str
    target: str
    is_default: bool = False
    label: str = ""

    @property
    def is_on_the_network(self) -> bool:
        return self.kind in (IPP, ZPL)


@dataclass(frozen=True, slots=True)
class Printing:
    """The test badge is on its way."""


@dataclass(frozen=True, slots=True)
class Sent:
    """``file``: where the PDF lies, ``""`` when a printer has it: whether it came out, only eyes can tell."""

    file: str


@dataclass(frozen=True, slots=True)
class NotSent:
    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


Test: TypeAlias = Printing | Sent | NotSent


@dataclass(frozen=True, slots=True)
class Looking:
    """It is being looked whether a printer is at the address that was typed."""


@dataclass(frozen=True, slots=True)
class Reached:
    """There is one, and it was chosen."""

    place: Place


Address: TypeAlias = Looking | Reached | NotSent


@dataclass(frozen=True, slots=True)
class PrinterChoiceState:
    """``places`` to choose from, the chosen one among them; ``looking`` for queues; ``unfound``: why there are none.

    ``found`` on the network, ``searching`` for them. ``spares``: set up beside the chosen one. ``address``: what came
    of the address that was typed last. ``folder``: where the desk's own folder is. ``condition``: what the chosen one
    said last, None: nothing yet. ``measured``: what was scanned back of the last measuring sheet, None: none was sent.
    """

    chosen: Place
    folder: str
    layout: str
    auto: bool
    layouts: tuple[OfferedLayout, ...] = ()
    queues: tuple[Place, ...] = ()
    found: tuple[Place, ...] = ()
    spares: tuple[Place, ...] = ()
    looking: bool = False
    searching: bool = False
    address: Address | None = None
    unfound: str = ""
    condition: Condition | None = None
    test: Test | None = None
    measured: Measured | None = None

    @property
    def places(self) -> tuple[Place, ...]:
        """The folder first; what is set up stays to be seen, also when nobody finds it any more."""
        own = self.chosen if self.chosen.kind == FOLDER else Place(FOLDER, "")
        places = [own, *self.queues]
        for place in (*self.found, *self.spares, self.chosen):
            if place.kind != FOLDER and not any(same(place, other) for other in places):
                places.append(place)
        return tuple(places)

    @property
    def may_be_spares(self) -> tuple[Place, ...]:
        """Every printer but the chosen one; the folder always is one."""
        return tuple(place for place in self.places if place.kind != FOLDER and not same(place, self.chosen))


def same(one: Place, other: Place) -> bool:
    """Whether both are one place."""
    return (one.kind, one.target) == (other.kind, other.target)
