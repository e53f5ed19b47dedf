"""What others send: lists of people and programmes as CSV, TSV and XLSX, read into values with every refusal told."""

from wego_desk.rosters.programme import read_programme
from wego_desk.rosters.roster import read_roster
from wego_desk.rosters.sent import PointRow, ProgrammeFile, RefusedRow, RosterFile, RosterRow, Warning_

__all__ = [
    "PointRow",
    "ProgrammeFile",
    "RefusedRow",
    "RosterFile",
    "RosterRow",
    "Warning_",
    "read_programme",
    "read_roster",
]
