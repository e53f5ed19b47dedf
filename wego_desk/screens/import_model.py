"""A roster file part by part before it comes in: columns, rows put right in place, pairs settled, who is missing."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from wego_desk.core.trouble import Trouble
from wego_desk.desk.import_roster import RefusedRow
from wego_desk.desk.open_roster import (
    OpenedRoster,
    Wishes,
    remapped,
    try_row,
    twins_of,
    undecided,
    with_decision,
    with_rows,
)
from wego_desk.desk.twins import Twins
from wego_desk.screens.import_state import PAIRS, ImportState, Leaving, Pair, Part, Tried, Verdict
from wego_desk.screens.roster_model import Extras, RosterModel
from wego_desk.screens.roster_state import LookedOver
from wego_desk.screens.shift import Shift


class ImportModel(QObject):
    """Follows a `RosterModel` and adds what a person says of its file; `take_in` hands all of it over."""

    changed = Signal()

    def __init__(self, shift: Shift, roster: RosterModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shift, self._roster = shift, roster
        self._state = ImportState(roster.state)
        self._file: object = None
        roster.changed.connect(self._follow)

    @property
    def state(self) -> ImportState:
        return self._state

    def choose(self, part: Part) -> None:
        self._show(part=part, tried=None)

    # ---- coming and going

    def open(self, file: Path) -> None:
        """Another file; what was put right in this one is asked about first."""
        self._leave(Leaving(file))

    def close(self) -> None:
        """No file."""
        self._leave(Leaving())

    def stay(self) -> None:
        self._show(leaving=None)

    def leave(self) -> None:
        """What was put right is not wanted."""
        if (leaving := self._state.leaving) is not None:
            self._go(leaving)

    def _leave(self, leaving: Leaving) -> None:
        if self._state.has_unsaved:
            self._show(leaving=leaving)
        else:
            self._go(leaving)

    def _go(self, leaving: Leaving) -> None:
        self._show(leaving=None)
        if leaving.to is None:
            self._roster.close()
        else:
            self._roster.open(leaving.to)

    # ---- how the file is read

    def read_from(self, *, sheet: str | None = None, encoding: str | None = None, line: int | None = None) -> None:
        """Another sheet, another encoding, or another header line; what else was wished stays."""
        opened = self._state.opened
        if opened is None:
            return
        wishes = opened.wishes
        if sheet is not None:
            wishes = Wishes(sheet=sheet, source=wishes.source)  # another list: its own columns and header line
        if encoding is not None:
            wishes = replace(wishes, encoding=encoding or None)
        if line is not None:
            wishes = replace(wishes, header_line=line)
        self._roster.read_otherwise(wishes)

    def map(self, at: int, field: str) -> None:
        """Read the column at this place as a field, or (``""``) not at all; the field's former column is left."""
        opened = self._state.opened
        if opened is None:
            return
        desk, header = self._shift.desk, _named(opened, at)

        def wish(now: OpenedRoster) -> OpenedRoster:
            mapping = {name: "" if said == header else said for name, said in now.wishes.mapping.items()}
            if before := now.columns[at].field:
                mapping[before] = ""
            if field:
                mapping[field] = header
            return remapped(desk, now, mapping)

        self._roster.wish(wish, instead=("column", at))

    # ---- rows that stay out

    def try_row(self, line: int, cells: Sequence[str]) -> None:
        """How it would read now: told while it is typed."""
        if self._state.opened is not None:
            self._show(tried=_tried(self._state.opened, line, cells))

    def correct(self, line: int, cells: Sequence[str]) -> None:
        """Put these cells in the row's place; the file itself stays as it is."""
        desk, row = self._shift.desk, {line: tuple(cells)}
        self._show(tried=None)
        self._roster.wish(lambda now: with_rows(desk, now, row))

    # ---- probable duplicates

    def settle(self, pair: Pair, said: Verdict) -> None:
        """One person, two, or (``OPEN``) nobody has said so."""
        self._show(pairs=tuple(
            replace(each, said=said) if each.key == pair.key else each for each in self._state.pairs
        ))  # fmt: skip
        desk, one, line = self._shift.desk, pair.twins.one, pair.twins.other.line
        if said is Verdict.ONE and one.id:
            self._roster.wish(lambda now: with_decision(desk, now, line, one.id))
        elif said is Verdict.TWO:
            self._roster.wish(lambda now: with_decision(desk, now, line, None))
        elif self._state.opened is not None and (pair.said is Verdict.TWO or one.id):
            self._roster.wish(lambda now: undecided(desk, now, line))

    # ---- who is missing

    def set_gone(self, ids: frozenset[str]) -> None:
        """Cancel these of the people whom the list no longer holds."""
        self._show(gone=ids)

    def set_reason(self, reason: str) -> None:
        self._show(reason=reason)

    def take_in(self) -> None:
        """All of it; what lacks a reason is shown first."""
        if self._state.lacks_reason:
            self.choose(Part.MISSING)
            return
        self._roster.take_in()

    def _follow(self) -> None:
        state = self._roster.state
        opened = self._roster.opened
        if not isinstance(state, LookedOver) or opened is None:
            self._file = None
            self._show(roster=state, opened=None, tried=None, leaving=None)
            return
        before = self._state.opened
        if opened is before:
            self._show(roster=state)
            return
        if self._file is None or before is None or before.wishes.sheet != opened.wishes.sheet:
            self._show(roster=state, opened=opened, part=_first_part(opened), pairs=(), pairs_more=0, gone=frozenset(),
                       reason="", tried=None)  # fmt: skip
        else:
            there = {delegate.id for delegate in opened.foreseen.vanished}
            self._show(roster=state, opened=opened, gone=self._state.gone & there)
        self._file = opened.file
        self._shift.long.run(
            partial(twins_of, self._shift.desk, opened, most=PAIRS), then=partial(self._paired, opened),
            failed=self._not_paired,
        )  # fmt: skip

    def _paired(self, opened: OpenedRoster, found: list[Twins]) -> None:
        if opened is not self._state.opened:
            return
        said = {pair.key: pair.said for pair in self._state.pairs if pair.said is not Verdict.OPEN}
        fresh = [Pair(twins) for twins in found]
        known = {pair.key for pair in fresh}
        settled = [pair for pair in self._state.pairs if pair.key in said and pair.key not in known]
        again = [replace(pair, said=said.get(pair.key, Verdict.OPEN)) for pair in fresh]
        more = max(0, len(opened.plan.twins) - len(fresh))
        self._show(pairs=_in_order((*settled, *again), self._state.pairs), pairs_more=more)

    def _not_paired(self, error: BaseException) -> None:
        """The file went away meanwhile: taking it in says so."""
        if not isinstance(error, Trouble):
            raise error

    def _show(self, **changes: Any) -> None:
        before = self._state
        self._state = replace(before, **changes)
        self._roster.set_extras(_extras(self._state))
        if self._state != before or self._state.opened is not before.opened:
            self.changed.emit()


def _extras(state: ImportState) -> Extras:
    joined = tuple(
        (pair.twins.one.line, pair.twins.other.line)
        for pair in state.pairs
        if pair.said is Verdict.ONE and not pair.twins.one.id
    )
    return Extras(state.gone, state.reason.strip(), joined)


def _named(opened: OpenedRoster, at: int) -> str:
    """A column by its header, by its number where there is none or it stands there twice."""
    header = opened.columns[at].header
    alone = sum(column.header == header for column in opened.columns) == 1
    return header if header.strip() and alone else f"#{at + 1}"


def _first_part(opened: OpenedRoster) -> Part:
    """What a person should look at first."""
    if opened.foreseen.refused:
        return Part.REFUSED
    return Part.TWINS if opened.plan.twins else Part.COLUMNS


def _tried(opened: OpenedRoster, line: int, cells: Sequence[str]) -> Tried:
    row = try_row(opened, line, cells)
    if isinstance(row, RefusedRow):
        return Tried(line, (row.reason_kind, dict(row.values)))
    return Tried(line, None)


def _in_order(pairs: Sequence[Pair], before: Sequence[Pair]) -> tuple[Pair, ...]:
    """Pairs that were there stay in their places; new ones follow."""
    places = {pair.key: at for at, pair in enumerate(before)}
    return tuple(sorted(pairs, key=lambda pair: places.get(pair.key, len(places))))
