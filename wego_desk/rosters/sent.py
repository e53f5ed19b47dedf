"""What a file held, as frozen values: rows that may come in, rows that may not, and what a person should know."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Warning_:  # noqa: N801 - `Warning` is Python's own
    """Something that a person should look at and that stops nothing: a kind and its facts, no prose."""

    kind: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class SheetFound:
    """A sheet of a workbook: its last row, whether its headers read like those of a list, whether it was chosen."""

    name: str
    rows: int
    could_be_read: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person as sent. ``line`` is the 1-based line (CSV) or row (XLSX) of the file.

    ``fields`` holds non-empty values only. ``digest`` (16 bytes) stands for the mapped cells as sent, whatever the
    order of the columns; a composed ``full_name`` has no part in it.
    """

    line: int
    fields: dict[str, str]
    digest: bytes


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that can't come in: why, as a kind and its facts, and its cells as read."""

    line: int
    reason_kind: str
    values: Mapping[str, object]
    row: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the file, from 0, with a few of its different values.

    ``field`` is ``""`` for one that is not read. ``why`` it is read so: ``asked`` (a person said so), ``header``,
    ``part_of_header``, ``values``, ``beside`` (what the columns beside it are).
    """

    at: int
    header: str
    field: str
    why: str
    samples: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RosterFile:
    """A file of people that was looked over from end to end: nothing in it can fail any more.

    ``mapping`` tells for each field the header of its column. ``rows``, in file order, reads afresh each time that it
    is iterated, so a long file need not fit in memory; ``total`` counts them. ``encoding`` is ``""`` for a workbook,
    ``sheet`` for a text file; ``sheets`` are those among which the program chose.
    """

    mapping: dict[str, str]
    encoding: str
    rows: Iterable[RosterRow | RefusedRow]
    total: int
    warnings: tuple[Warning_, ...]
    name: str = ""
    sheet: str = ""
    sheets: tuple[SheetFound, ...] = ()
    columns: tuple[Column, ...] = ()


@dataclass(frozen=True, slots=True)
class PointRow:
    """One admission point as sent.

    ``starts`` and ``ends`` are local times ``YYYY-MM-DDTHH:MM`` or ``""``; ``time_zone`` is an IANA name or ``""`` (the
    congress's); ``rule`` is one of ``once daily in_out free``; no ``capacity`` is None; no ``roles`` means everyone.
    """

    line: int
    point: str
    name: str
    kind: str
    zone: str
    starts: str
    ends: str
    time_zone: str
    rule: str
    capacity: int | None
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProgrammeFile:
    """A programme as sent, in file order."""

    points: tuple[PointRow, ...]
    refused: tuple[RefusedRow, ...]
    warnings: tuple[Warning_, ...] = ()
