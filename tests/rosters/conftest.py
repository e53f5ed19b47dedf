"""Real files for the readers: text in any encoding, workbooks as Excel writes them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import xlsxwriter

from wego_desk.rosters import RefusedRow, RosterFile, RosterRow, read_roster

TextFile: TypeAlias = Callable[..., Path]
BookFile: TypeAlias = Callable[..., Path]


@pytest.fixture
def text_file(tmp_path: Path) -> TextFile:
    """``text_file("a,b\\n", "cp949", "roster.csv")`` writes a text file."""

    def write(text: str, encoding: str = "utf-8", name: str = "roster.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write


@pytest.fixture
def book_file(tmp_path: Path) -> BookFile:
    """``book_file({"People": [["Name"], ["Amina"]]})`` writes a workbook."""

    def write(sheets: dict[str, Sequence[Sequence[Any]]], name: str = "roster.xlsx", hidden: str = "") -> Path:
        path = tmp_path / name
        with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd hh:mm"}) as book:
            for title, rows in sheets.items():
                sheet = book.add_worksheet(title)
                for at, row in enumerate(rows):
                    sheet.write_row(at, 0, row)
                if title == hidden:
                    sheet.hide()
        return path

    return write


@pytest.fixture
def people() -> Callable[..., list[dict[str, str]]]:
    """The fields of the people in a file that refuses no row."""

    def read(path: Path, **options: Any) -> list[dict[str, str]]:
        rows = list(read_roster(path, **options).rows)
        assert not [row for row in rows if isinstance(row, RefusedRow)]
        return [row.fields for row in rows if isinstance(row, RosterRow)]

    return read


@pytest.fixture
def told() -> Callable[[RosterFile], dict[str, dict[str, object]]]:
    """The warnings of a file by kind."""
    return lambda file: {warning.kind: dict(warning.values) for warning in file.warnings}
