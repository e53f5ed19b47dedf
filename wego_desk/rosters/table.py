"""A file as rows of text cells, whatever its kind: look at the first bytes, then hand it to its reader."""

import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, Protocol

from wego_desk.core.trouble import Trouble
from wego_desk.rosters.apart import Watch
from wego_desk.rosters.open_document import Merged
from wego_desk.rosters.sent import SheetFound, Warning_
from wego_desk.rosters.text import open_text
from wego_desk.rosters.workbook import open_workbook
from wego_desk.rosters.workbook_reader import COMPOUND, XML_SUFFIXES, ZIP

_NO_TEXT: Final = (
    b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"{\\rtf", b"\x1f\x8b", b"BZh", b"7z\xbc\xaf", b"Rar!", b"SQLite",
    b"\x7fELF", b"MZ\x90",
)  # fmt: skip
_MARKUP: Final = (b"<!doctype", b"<html", b"<?xml", b"<svg")


class Table(Protocol):
    """A sheet of text. ``encoding`` is ``""`` for a workbook, ``sheet`` for a text file."""

    @property
    def encoding(self) -> str: ...

    @property
    def sheet(self) -> str: ...

    @property
    def sheets(self) -> tuple[SheetFound, ...]: ...

    @property
    def merged(self) -> tuple[Merged, ...]: ...

    @property
    def since_1904(self) -> bool:
        """Whether a bare number counts days from 1904, as old Macintosh workbooks do."""
        ...

    @property
    def warnings(self) -> tuple[Warning_, ...]: ...

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Every row that is not wholly blank, with its 1-based number in the file; afresh at each call.

        Raises Trouble for what is wrong with the file as a whole.
        """
        ...


def open_table(
    path: Path,
    *,
    sheet: str | None,
    encoding: str | None,
    delimiter: str | None,
    recognised: Callable[[Sequence[str]], int],
    watch: Watch | None = None,
) -> Table:
    """Open a file of rows; ``recognised`` counts the cells that could be headers, to tell sheets and delimiters apart.

    ``watch`` is called while one waits; what it raises ends the reading.

    Troubles: ``file_missing is_a_folder not_a_file unreadable empty_file not_a_spreadsheet unsupported_spreadsheet
    encrypted_file`` and those of the readers.
    """
    head = _first_bytes(path)
    if head.startswith((*ZIP, COMPOUND)):
        return open_workbook(path, sheet, recognised=recognised, watch=watch)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith(_NO_TEXT) or start.startswith(_MARKUP) or path.suffix.lower() in XML_SUFFIXES:
        raise Trouble("not_a_spreadsheet", file=path.name)
    if not start:
        raise Trouble("empty_file", file=path.name)
    if sheet is not None:
        raise Trouble("unknown_sheet", file=path.name, sheet=sheet, sheets=())
    return open_text(path, encoding=encoding, delimiter=delimiter, recognised=recognised)


def _first_bytes(path: Path) -> bytes:
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise Trouble("is_a_folder", file=path.name)
        if not stat.S_ISREG(mode):
            raise Trouble("not_a_file", file=path.name)
        with path.open("rb") as file:
            return file.read(4096)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise Trouble("file_missing", file=str(path)) from error
    except (OSError, ValueError) as error:
        raise Trouble("unreadable", file=path.name) from error
