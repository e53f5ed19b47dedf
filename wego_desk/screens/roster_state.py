"""Where a roster file stands on its way in: looked over, taken in page by page, or left as it was."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from wego_desk.core.duties import Duty
from wego_desk.desk.import_roster import Imported


@dataclass(frozen=True, slots=True)
class NoFile:
    """Nothing is opened. ``people``: how many are on the roster now, None until that was read."""

    people: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """``file`` by its name alone; ``stopping``: somebody wants to stop."""

    file: str
    stopping: bool = False


@dataclass(frozen=True, slots=True)
class Unmet:
    """A wish about the open file that could not be followed, as the kind of a trouble and its values."""

    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LookedOver:
    """What would come in; nothing is written. ``mapping``: field -> header of its column.

    ``edition`` counts the answers: two states of one edition are of one plan, which is not compared row by row.
    ``busy``: a wish is being followed. ``unmet``: the last one could not be.
    """

    file: str
    foreseen: Imported = field(compare=False)
    mapping: Mapping[str, str] = field(compare=False)
    edition: int = 0
    busy: bool = False
    unmet: Unmet | None = None


@dataclass(frozen=True, slots=True)
class TakingIn:
    """``done`` of ``total`` steps; ``stopping``: somebody wants to stop, and it ends after this page."""

    file: str
    done: int = 0
    total: int = 0
    stopping: bool = False


@dataclass(frozen=True, slots=True)
class TakenIn:
    """``joined``: pairs of rows that were called one person, and are one now."""

    file: str
    imported: Imported = field(compare=False)
    joined: int = 0


@dataclass(frozen=True, slots=True)
class Stopped:
    """Somebody stopped it: nothing of the file is on the roster."""

    file: str


@dataclass(frozen=True, slots=True)
class NotTaken:
    """The file can't be read, or the disk refused: nothing of it is on the roster."""

    file: str
    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MayNot:
    """Who is signed in may not: the least duty that may, and who has it, by name."""

    least: Duty
    names: tuple[str, ...]


RosterState: TypeAlias = NoFile | Reading | LookedOver | TakingIn | TakenIn | Stopped | NotTaken | MayNot
