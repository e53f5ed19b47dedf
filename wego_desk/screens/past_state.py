"""Imports that were, and one of them on its way back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import TypeAlias

from wego_desk.desk.imports import ImportDone
from wego_desk.desk.undo_import import Undone


@dataclass(frozen=True, slots=True)
class Looking:
    """What taking it back would do is being found out."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What taking it back would do; it wants a reason and a word."""

    undone: Undone = field(compare=False)


@dataclass(frozen=True, slots=True)
class GoingBack:
    done: int = 0
    total: int = 0
    stopping: bool = False


@dataclass(frozen=True, slots=True)
class WentBack:
    undone: Undone = field(compare=False)


@dataclass(frozen=True, slots=True)
class StillThere:
    """It was not taken back: somebody stopped (``""``), or why not."""

    kind: str = ""
    values: Mapping[str, object] = field(default_factory=dict)


Back: TypeAlias = Looking | Foreseen | GoingBack | WentBack | StillThere


@dataclass(frozen=True, slots=True)
class PastState:
    """``imports``: the newest first, None until they are read; ``chosen``: a batch. ``back``: of the chosen one."""

    imports: tuple[ImportDone, ...] | None = None
    chosen: str = ""
    back: Back | None = None
    now: datetime | None = None
    zone: tzinfo | None = None

    @property
    def import_(self) -> ImportDone | None:
        return next((one for one in self.imports or () if one.batch == self.chosen), None)

    @property
    def is_busy(self) -> bool:
        return isinstance(self.back, GoingBack)
