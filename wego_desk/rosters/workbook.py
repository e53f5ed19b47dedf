"""XLSX by way of calamine: the sheet that holds the people, its cells as a person reads them."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

import python_calamine as calamine

from wego_desk.core.trouble import Trouble
from wego_desk.rosters.archive import Extent, check_extent, look_into
from wego_desk.rosters.limits import LONGEST_CELL, MOST_COLUMNS
from wego_desk.rosters.sent import Warning_

_Cell: TypeAlias = (
    int | float | str | bool | datetime.time | datetime.date | datetime.datetime | datetime.timedelta
)  # fmt: skip
_SHOWN: Final = 20


@dataclass(frozen=True, slots=True)
class WorkbookTable:
    """One sheet of a workbook, held by calamine."""

    path: Path
    sheet: calamine.CalamineSheet
    warnings: tuple[Warning_, ...]
    encoding: str = ""

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        for number, values in enumerate(self.sheet.iter_rows(), 1):
            cells = [value if type(value) is str else _text(value) for value in values]
            if any(cells):
                if max(map(len, cells)) > LONGEST_CELL:
                    raise Trouble("cell_too_long", file=self.path.name, line=number, limit=LONGEST_CELL)
                if any(map(str.strip, cells)):
                    yield number, cells


def open_workbook(path: Path, wanted: str | None) -> WorkbookTable:
    """The sheet of that name (or 1-based number), else the first visible one with content.

    Troubles: those of ``look_into``; ``unknown_sheet too_many_columns sheet_too_large cell_too_long empty_file``.
    """
    extents = look_into(path)
    try:
        workbook = calamine.CalamineWorkbook.from_path(str(path))
        names = [
            sheet.name
            for sheet in workbook.sheets_metadata
            if sheet.typ == calamine.SheetTypeEnum.WorkSheet
            and (wanted is not None or sheet.visible == calamine.SheetVisibleEnum.Visible)
        ]
        candidates = names if wanted is None else [_wanted(path, names, wanted)]
        for name in candidates:
            errors = _guard(path, workbook, name, extents)
            sheet = workbook.get_sheet_by_name(name)
            if sheet.start is None or sheet.end is None:
                continue
            if sheet.width > MOST_COLUMNS:
                raise Trouble("too_many_columns", file=path.name, columns=sheet.width, limit=MOST_COLUMNS)
            return WorkbookTable(path, sheet, _warnings(name, names, errors))
    except calamine.PasswordError as error:
        raise Trouble("encrypted_file", file=path.name) from error
    except (calamine.CalamineError, OSError) as error:
        raise Trouble("damaged_file", file=path.name) from error
    raise Trouble("empty_file", file=path.name)


def _wanted(path: Path, names: list[str], wanted: str) -> str:
    for name in names:
        if name == wanted:
            return name
    for name in names:
        if name.strip().casefold() == wanted.strip().casefold():
            return name
    if wanted.isdecimal() and 1 <= int(wanted) <= len(names):
        return names[int(wanted) - 1]
    raise Trouble("unknown_sheet", file=path.name, sheet=wanted, sheets=tuple(names))


def _guard(path: Path, workbook: calamine.CalamineWorkbook, name: str, extents: dict[str, Extent]) -> tuple[str, ...]:
    """Check a sheet before calamine lays it out; its error cells.

    Writers name the parts by the order of the sheets; where one does not, every sheet is checked and no error told.
    """
    parts = [f"xl/worksheets/sheet{number}.xml" for number in range(1, len(workbook.sheet_names) + 1)]
    if all(part in extents for part in parts):
        extent = extents[parts[workbook.sheet_names.index(name)]]
        check_extent(path, extent)
        return extent.errors
    for extent in extents.values():
        check_extent(path, extent)
    return ()


def _warnings(name: str, names: list[str], errors: tuple[str, ...]) -> tuple[Warning_, ...]:
    warnings = []
    others = tuple(other for other in names if other != name)
    if others:
        warnings.append(Warning_("other_sheets", {"sheet": name, "others": others}))
    if errors:
        warnings.append(Warning_("error_cells", {"count": len(errors), "cells": errors[:_SHOWN]}))
    return tuple(warnings)


def _text(value: _Cell) -> str:
    match value:
        case str():
            return value
        case bool():
            return "yes" if value else ""
        case int():
            return str(value)
        case float():
            return f"{value:.0f}" if value.is_integer() else repr(value)
        case datetime.datetime():
            return value.isoformat(timespec="seconds" if value.second else "minutes")
        case datetime.date():
            return value.isoformat()
        case datetime.time():
            return value.isoformat(timespec="seconds" if value.second else "minutes")
        case datetime.timedelta():
            minutes = round(value.total_seconds() / 60)
            return f"{minutes // 60}:{minutes % 60:02d}"
