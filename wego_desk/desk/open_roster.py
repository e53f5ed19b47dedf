"""A roster file as a person opens it at the window: read, mapped, corrected, matched, summed up; nothing is written.

Each answer is a new frozen value: a page shows it, asks for the next one on the long lane, and hands the last one to
``import_roster``.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from wego_desk.desk.desk import Desk
from wego_desk.desk.import_plan import Imported, Plan, plan_import, summary
from wego_desk.desk.twins import Twins, side_by_side
from wego_desk.rosters import read_again, read_roster, remap
from wego_desk.rosters.apart import Watch
from wego_desk.rosters.sent import Column as Column  # screens name these, and know no roster files
from wego_desk.rosters.sent import RefusedRow, RosterFile, RosterRow
from wego_desk.rosters.sent import SheetFound as SheetFound


@dataclass(frozen=True, slots=True)
class Wishes:
    """How a person wants a file read; what is left out is found out. ``mapping``: field -> header, ``""`` for none."""

    sheet: str | None = None
    encoding: str | None = None
    delimiter: str | None = None
    header_line: int | None = None
    mapping: Mapping[str, str] = field(default_factory=dict)
    source: str = ""


@dataclass(frozen=True, slots=True)
class OpenedRoster:
    """``plan`` is what ``import_roster`` carries out; ``foreseen`` what it would report; ``mapping``: field -> header.

    ``corrected``: the cells of rows as somebody corrected them, by their line. ``decided``: whom a row is, by its line
    (None: somebody new).
    """

    file: Path
    plan: Plan
    foreseen: Imported
    mapping: dict[str, str]
    wishes: Wishes = Wishes()
    corrected: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    decided: Mapping[int, str | None] = field(default_factory=dict)

    @property
    def columns(self) -> tuple[Column, ...]:
        """Every column with some of its values, the field that it is read as, and why."""
        return self.plan.file.columns

    @property
    def sheets(self) -> tuple[SheetFound, ...]:
        """The sheets among which the program chose; none where there was no choice."""
        return self.plan.file.sheets


def open_roster(desk: Desk, file: Path, wishes: Wishes | None = None, *, watch: Watch | None = None) -> OpenedRoster:
    """Look a file over against everyone who is known; on a lane that may take its time (a second for 10,000 rows).

    ``watch`` is called while the file is read, and ends it by raising. Trouble: the kinds of a file that can't be read.
    """
    wishes = wishes or Wishes()
    sent = read_roster(
        file, sheet=wishes.sheet, encoding=wishes.encoding, delimiter=wishes.delimiter,
        header_line=wishes.header_line, mapping=wishes.mapping, watch=watch,
    )  # fmt: skip
    return _planned(desk, file, sent, wishes, {}, {})


def remapped(desk: Desk, opened: OpenedRoster, mapping: Mapping[str, str]) -> OpenedRoster:
    """With these columns instead, without opening the file again: ``mapping`` as in ``Wishes``, whole.

    Corrections and decisions stay. Trouble: ``unknown_field unknown_column no_name_column``.
    """
    sent = remap(opened.plan.file, mapping)
    wishes = replace(opened.wishes, mapping=dict(mapping))
    return _planned(desk, opened.file, sent, wishes, opened.corrected, opened.decided)


def try_row(opened: OpenedRoster, line: int, cells: Sequence[str]) -> RosterRow | RefusedRow:
    """How a row would read with these cells: at once, so that a person sees it while they type."""
    return read_again(opened.plan.file, line, cells)


def with_rows(desk: Desk, opened: OpenedRoster, cells: Mapping[int, Sequence[str]]) -> OpenedRoster:
    """With the cells of some rows corrected; those that still can't come in stay refused, with their new reason."""
    corrected = dict(opened.corrected) | {line: tuple(row) for line, row in cells.items()}
    return _planned(desk, opened.file, opened.plan.file, opened.wishes, corrected, opened.decided)


def with_decision(desk: Desk, opened: OpenedRoster, line: int, who: str | None) -> OpenedRoster:
    """A row is the delegate of this id, or (None) somebody new: a probable duplicate that a person has settled."""
    decided = dict(opened.decided) | {line: who}
    return _planned(desk, opened.file, opened.plan.file, opened.wishes, opened.corrected, decided)


def undecided(desk: Desk, opened: OpenedRoster, line: int) -> OpenedRoster:
    """What a person said of a row is taken back: it is matched by the rules again."""
    decided = {at: who for at, who in opened.decided.items() if at != line}
    return _planned(desk, opened.file, opened.plan.file, opened.wishes, opened.corrected, decided)


def read_otherwise(desk: Desk, opened: OpenedRoster, wishes: Wishes, *, watch: Watch | None = None) -> OpenedRoster:
    """The same file from another sheet, encoding or header line: as if opened anew, so no correction stays."""
    return open_roster(desk, opened.file, wishes, watch=watch)


def twins_of(desk: Desk, opened: OpenedRoster, *, first: int = 0, most: int = 200) -> list[Twins]:
    """The open probable duplicates side by side, a page at a time."""
    with desk.store.reading() as reader:
        return side_by_side(reader, opened.plan, first=first, most=most)


def _planned(
    desk: Desk,
    file: Path,
    sent: RosterFile,
    wishes: Wishes,
    cells: Mapping[int, tuple[str, ...]],
    decided: Mapping[int, str | None],
) -> OpenedRoster:
    corrected = {line: read_again(sent, line, row) for line, row in cells.items()}
    with desk.store.reading() as reader:
        plan = plan_import(
            reader, sent, photos=file.parent, source=wishes.source, corrected=corrected, decided=decided
        )  # fmt: skip
    return OpenedRoster(file, plan, summary(plan), dict(sent.mapping), wishes, cells, decided)
