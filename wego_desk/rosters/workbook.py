"""A workbook (XLSX, XLSM, XLS, ODS) as rows of text: the sheet that holds the people, read apart and kept packed."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wego_desk.core.trouble import Trouble
from wego_desk.rosters.apart import Apart, Watch
from wego_desk.rosters.open_document import Merged
from wego_desk.rosters.sent import SheetFound, Warning_
from wego_desk.rosters.workbook_reader import Opened, Row, SheetEnd, SheetSeen, read_apart, unpack

_SHOWN: Final = 20
#: A sheet is a roster, or a programme, when so many of its headers are known.
_FEWEST_HEADERS: Final = 2


@dataclass(frozen=True, slots=True)
class WorkbookTable:
    """One sheet of a workbook. ``sheets``: all that hold something and are shown, where the program had to choose."""

    sheet: str
    pages: tuple[bytes, ...]
    merged: tuple[Merged, ...]
    since_1904: bool
    sheets: tuple[SheetFound, ...]
    warnings: tuple[Warning_, ...]
    encoding: str = ""

    def rows(self) -> Iterator[Row]:
        for page in self.pages:
            yield from unpack(page)


def open_workbook(
    path: Path, wanted: str | None, *, recognised: Callable[[Sequence[str]], int], watch: Watch | None = None
) -> WorkbookTable:
    """The sheet of that name (or 1-based number); else the first shown one whose headers are known.

    Troubles: those of ``look_into``; ``unknown_sheet too_many_columns sheet_too_large cell_too_long empty_file
    unreadable file_changed too_demanding``.
    """
    with Apart(read_apart, path, watch) as reader:
        opened: Opened = reader.hear()
        sheets: tuple[SheetFound, ...] = ()
        if wanted is not None:
            name = _wanted(path, opened.sheets, wanted)
        elif len(opened.shown) == 1:
            name = opened.shown[0]
        else:
            reader.tell("look")
            name, sheets = _chosen(path, reader.hear(), recognised)
        reader.tell(("read", name))
        pages: list[bytes] = []
        while isinstance(said := reader.hear(), bytes):
            pages.append(said)
        end: SheetEnd = said
    if not pages:
        raise Trouble("empty_file", file=path.name)
    others = () if wanted is not None else tuple(other for other in opened.shown if other != name)
    warnings = (*_other_sheets(name, others, sheets), *_cells(end))
    return WorkbookTable(name, tuple(pages), end.merged, opened.since_1904, sheets, warnings)


def _wanted(path: Path, names: Sequence[str], wanted: str) -> str:
    for name in names:
        if name == wanted:
            return name
    for name in names:
        if name.strip().casefold() == wanted.strip().casefold():
            return name
    if wanted.isdecimal() and 1 <= int(wanted) <= len(names):
        return names[int(wanted) - 1]
    raise Trouble("unknown_sheet", file=path.name, sheet=wanted, sheets=tuple(names))


def _chosen(
    path: Path, seen: Sequence[SheetSeen], recognised: Callable[[Sequence[str]], int]
) -> tuple[str, tuple[SheetFound, ...]]:
    """The first sheet with at least half as many known headers as any other; and all of them."""
    if not seen:
        raise Trouble("empty_file", file=path.name)
    readable = [sheet for sheet in seen if sheet.trouble is None]
    if not readable:
        kind, values = seen[0].trouble or ("empty_file", {})
        raise Trouble(kind, **values)
    known = {sheet.name: max((recognised(cells) for _, cells in sheet.head), default=0) for sheet in readable}
    most = max(known.values())
    name = next(sheet.name for sheet in readable if known[sheet.name] * 2 >= most)
    fewest = min(_FEWEST_HEADERS, most)
    found = (
        SheetFound(s.name, s.rows, s.trouble is None and 0 < fewest <= known[s.name], s.name == name) for s in seen
    )
    return name, tuple(found)


def _other_sheets(name: str, others: Sequence[str], sheets: Sequence[SheetFound]) -> Iterator[Warning_]:
    rivals = tuple(sheet.name for sheet in sheets if sheet.could_be_read and sheet.name in others)
    left = tuple(other for other in others if other not in rivals)
    if rivals:
        yield Warning_("several_rosters", {"sheet": name, "others": rivals})
    if left:
        yield Warning_("other_sheets", {"sheet": name, "others": left})


def _cells(end: SheetEnd) -> Iterator[Warning_]:
    if end.errors:
        yield Warning_("error_cells", {"count": len(end.errors), "cells": end.errors[:_SHOWN]})
    if end.without_result:
        cells = end.without_result
        yield Warning_("formulas_without_result", {"count": len(cells), "cells": cells[:_SHOWN]})
    if end.long_numbers:
        yield Warning_("long_numbers", {"count": end.long_numbers})
