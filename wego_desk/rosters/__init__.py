"""What others send: lists of people and programmes, read into values with every refusal told."""

from wego_desk.rosters.programme import read_programme
from wego_desk.rosters.roster import read_again, read_roster, remap
from wego_desk.rosters.sent import (
    Column,
    PointRow,
    ProgrammeFile,
    RefusedRow,
    RosterFile,
    RosterRow,
    SheetFound,
    Warning_,
)

__all__ = [
    "Column",
    "PointRow",
    "ProgrammeFile",
    "RefusedRow",
    "RosterFile",
    "RosterRow",
    "SheetFound",
    "Warning_",
    "read_again",
    "read_programme",
    "read_roster",
    "remap",
]
