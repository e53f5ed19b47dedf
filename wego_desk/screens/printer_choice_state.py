"""Where badges come out, as a person chooses it: a folder of PDFs or a queue of this computer, and how it went."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from wego_desk.desk.ports import Condition
from wego_desk.desk.sample_badge import OfferedLayout

FOLDER = "folder"
CUPS = "cups"


@dataclass(frozen=True, slots=True)
class Place:
    """``kind`` as in the settings, ``target`` the queue or the folder, ``""`` for the desk's own folder."""

    kind: str
    target: str
    is_default: bool = False


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
class PrinterChoiceState:
    """``places`` to choose from, the chosen one among them; ``looking`` for queues; ``unfound``: why there are none.

    ``folder``: where the desk's own folder is. ``condition``: what the chosen one said last, None: nothing yet.
    """

    chosen: Place
    folder: str
    layout: str
    auto: bool
    layouts: tuple[OfferedLayout, ...] = ()
    queues: tuple[Place, ...] = ()
    looking: bool = False
    unfound: str = ""
    condition: Condition | None = None
    test: Test | None = None

    @property
    def places(self) -> tuple[Place, ...]:
        """The folder first; a chosen queue that the computer does not know any more stays to be seen."""
        own = self.chosen if self.chosen.kind == FOLDER else Place(FOLDER, "")
        known = any(same(queue, self.chosen) for queue in self.queues)
        lost = () if self.chosen.kind == FOLDER or known else (self.chosen,)
        return (own, *self.queues, *lost)


def same(one: Place, other: Place) -> bool:
    """Whether both are one place."""
    return (one.kind, one.target) == (other.kind, other.target)
