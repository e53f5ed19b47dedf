"""What the import page shows beside the file itself: which part, pairs to settle, a row that is being corrected."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Final

from wego_desk.desk.open_roster import OpenedRoster
from wego_desk.desk.twins import Twins
from wego_desk.screens.roster_state import NoFile, RosterState

#: Pairs are read so many at a time.
PAIRS: Final = 200


class Part(StrEnum):
    """In their order in the column."""

    FILE = "file"
    COLUMNS = "columns"
    REFUSED = "refused"
    TWINS = "twins"
    CHANGES = "changes"
    MISSING = "missing"


class Verdict(StrEnum):
    """What a person said of a pair."""

    OPEN = "open"
    ONE = "one"
    TWO = "two"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records or rows that share a key, and what was said of them."""

    twins: Twins
    said: Verdict = Verdict.OPEN

    @property
    def key(self) -> tuple[str | int, str | int]:
        """Each by id, or by the line of its row."""
        one, other = self.twins.one, self.twins.other
        return one.id or one.line, other.id or other.line


@dataclass(frozen=True, slots=True)
class Tried:
    """How a row would read as it is typed now; ``reason``: why it still can't come in, None when it can."""

    line: int
    reason: tuple[str, dict[str, object]] | None


@dataclass(frozen=True, slots=True)
class Leaving:
    """The file is to be left; ``to``: for this one, None for none."""

    to: Path | None = None


@dataclass(frozen=True, slots=True)
class ImportState:
    """``opened``: what `LookedOver` tells of, compared by its edition alone. ``pairs``: settled ones stay, so that a
    word can be taken back; ``pairs_more``: so many are not read yet. ``gone``: who of the vanished is cancelled.
    ``leaving``: asked, for what was put right would be lost.
    """

    roster: RosterState = field(default_factory=NoFile)
    part: Part = Part.FILE
    opened: OpenedRoster | None = field(default=None, compare=False)
    pairs: tuple[Pair, ...] = ()
    pairs_more: int = 0
    tried: Tried | None = None
    gone: frozenset[str] = frozenset()
    reason: str = ""
    leaving: Leaving | None = None

    @property
    def has_unsaved(self) -> bool:
        """Whether something that a person said or typed would be lost with the file."""
        opened = self.opened
        said = bool(self.gone) or any(pair.said is not Verdict.OPEN for pair in self.pairs)
        return opened is not None and (said or bool(opened.corrected) or bool(opened.wishes.mapping))

    @property
    def pairs_open(self) -> int:
        return sum(pair.said is Verdict.OPEN for pair in self.pairs) + self.pairs_more

    @property
    def lacks_reason(self) -> bool:
        """Somebody is to be cancelled, and nobody said why."""
        return bool(self.gone) and not self.reason.strip()
