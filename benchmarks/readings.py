"""Reading a list of people, beside the bare reader that it stands on: the csv module, and calamine."""

import csv
import time
from collections.abc import Callable
from pathlib import Path

import python_calamine as calamine
import xlsxwriter

from benchmarks.congress import SEED
from benchmarks.figures import say
from wego_desk.rehearsal.sample import write_population_csv
from wego_desk.rosters import RosterRow, read_roster

RUNS = 3


def measure(folder: Path, rows: int) -> None:
    text = folder / f"list-{rows}.csv"
    book = folder / f"list-{rows}.xlsx"
    if not text.exists():
        write_population_csv(text, rows, SEED + 2)
    if not book.exists():
        _as_workbook(text, book)
    for file, bare in ((text, _bare_csv), (book, _bare_calamine)):
        _beside(file, bare, rows)


def _beside(file: Path, bare: Callable[[Path], int], rows: int) -> None:
    """In turn, so that a busy machine slows both; the best of a few, for each allocates a gigabyte at a million."""
    theirs, looked, ours = [], [], []
    for _ in range(RUNS if rows <= 100_000 else 1):
        theirs.append(_seconds(lambda: bare(file)))
        start = time.perf_counter()
        found = read_roster(file)
        looked.append(time.perf_counter() - start)
        people = sum(isinstance(row, RosterRow) for row in found.rows)
        ours.append(time.perf_counter() - start)
        if people != rows:
            raise RuntimeError(f"{people} people of {rows}")
    kind, ratio = file.suffix[1:].upper(), min(ours) / min(theirs)
    say(f"{kind}, {rows:,} rows, cells alone", f"{rows / min(theirs):9,.0f} rows/s")
    say(f"{kind}, looked over", f"{rows / min(looked):9,.0f} rows/s")
    say(f"{kind}, looked over and read as people", f"{rows / min(ours):9,.0f} rows/s, {ratio:.1f} times as long")


def _seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def _bare_csv(file: Path) -> int:
    with file.open(encoding="utf-8", newline="") as lines:
        return sum(1 for _ in csv.reader(lines))


def _bare_calamine(file: Path) -> int:
    sheet = calamine.CalamineWorkbook.from_path(file).get_sheet_by_index(0)
    return sum(1 for _ in sheet.iter_rows())


def _as_workbook(text: Path, book: Path) -> None:
    with text.open(encoding="utf-8", newline="") as lines, xlsxwriter.Workbook(book, {"constant_memory": True}) as made:
        sheet = made.add_worksheet("People")
        for at, cells in enumerate(csv.reader(lines)):
            sheet.write_row(at, 0, cells)
