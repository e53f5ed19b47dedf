"""CSV and TSV: the delimiter that fits, one row at a time, and no row read wrongly without a word."""

import csv
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wego_desk.core.trouble import Trouble
from wego_desk.rosters.encodings import codec_for, find_encoding, named_encoding
from wego_desk.rosters.limits import LONGEST_CELL, MOST_COLUMNS
from wego_desk.rosters.open_document import Merged
from wego_desk.rosters.sent import SheetFound, Warning_
from wego_desk.rosters.stamp import Stamp, stamp_of

if TYPE_CHECKING:
    import _csv

_DELIMITERS: Final = {
    ",": ",", ";": ";", "\t": "\t", "|": "|", "comma": ",", "semicolon": ";", "tab": "\t", "\\t": "\t", "pipe": "|",
}  # fmt: skip
_LONGEST_LINE: Final = 1 << 25
_SAMPLE_LINES: Final = 200
_EXCEL_HINT: Final = re.compile(r'"?sep=(.)"?[\r\n]*', re.IGNORECASE)
#: So many control characters may stand in the shortest list.
_STRAY: Final = 2
_STRANGE: Final = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class TextTable:
    """A text file of rows. ``stamp`` (size, time of change) tells when the file is no longer the one looked over."""

    path: Path
    encoding: str
    delimiter: str
    stamp: Stamp
    warnings: tuple[Warning_, ...]
    sheet: str = ""
    sheets: tuple[SheetFound, ...] = ()
    merged: tuple[Merged, ...] = ()
    since_1904: bool = False

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        self._check_stamp()
        yield from self._rows()
        self._check_stamp()

    def _check_stamp(self) -> None:
        if stamp_of(self.path) != self.stamp:
            raise Trouble("file_changed", file=self.path.name)

    def _rows(self) -> Iterator[tuple[int, list[str]]]:
        lines = _lines(self.path, self.encoding)
        reader = _reader(lines, self.delimiter)
        line = 1
        while True:
            try:
                cells = next(reader, None)
            except csv.Error as error:
                kind = "cell_too_long" if "limit" in str(error) else "broken_quotes"
                raise Trouble(kind, file=self.path.name, line=line, limit=LONGEST_CELL) from error
            if cells is None:
                return
            if any(cells) and not (line == 1 and _EXCEL_HINT.fullmatch(self.delimiter.join(cells))):
                self._check(line, cells)
                if any(map(str.strip, cells)):
                    yield line, cells
            line = reader.line_num + 1

    def _check(self, line: int, cells: list[str]) -> None:
        if len(cells) > MOST_COLUMNS:
            raise Trouble("too_many_columns", file=self.path.name, columns=len(cells), limit=MOST_COLUMNS)
        if max(map(len, cells)) > LONGEST_CELL:
            raise Trouble("cell_too_long", file=self.path.name, line=line, limit=LONGEST_CELL)


def open_text(
    path: Path, *, encoding: str | None, delimiter: str | None, recognised: Callable[[Sequence[str]], int]
) -> TextTable:
    """Find out how a text file is to be read.

    Troubles: ``unknown_encoding unknown_delimiter undecodable not_a_spreadsheet``; while reading also ``nul_in_text
    cell_too_long too_many_columns broken_quotes file_changed``.
    """
    asked = (
        None if delimiter is None else _DELIMITERS.get(delimiter if delimiter == "\t" else delimiter.strip().lower())
    )
    if delimiter is not None and asked is None:
        raise Trouble("unknown_delimiter", delimiter=delimiter)
    if encoding is not None:
        named = named_encoding(encoding)
        warnings: tuple[Warning_, ...] = ()
    else:
        found = find_encoding(path, recognised)
        named = found or "utf-8"
        # A file that is no text at all is told as such, not by its encoding or its first NUL byte.
        if _is_binary(path, found):
            raise Trouble("not_a_spreadsheet", file=path.name)
        if found is None and not _has_nul(path):
            raise Trouble("undecodable", file=path.name, encoding="")
        warnings = () if named.startswith("utf-") else (Warning_("encoding_guessed", {"encoding": named}),)
    stamp = stamp_of(path)
    sample = list(itertools.islice(_lines(path, named), _SAMPLE_LINES))
    if not any(line.strip() for line in sample):
        raise Trouble("empty_file", file=path.name)
    return TextTable(path, named, asked or _fitting_delimiter(sample, path.suffix, recognised), stamp, warnings)


def _lines(path: Path, encoding: str) -> Iterator[str]:
    try:
        with path.open(encoding=codec_for(encoding), newline="") as file:
            for number in itertools.count(1):
                line = file.readline(_LONGEST_LINE)
                if not line:
                    return
                if "\0" in line:
                    raise Trouble("nul_in_text", file=path.name, line=number)
                if len(line) == _LONGEST_LINE:
                    raise Trouble("cell_too_long", file=path.name, line=number, limit=LONGEST_CELL)
                yield line
    except UnicodeError as error:
        raise Trouble("undecodable", file=path.name, encoding=encoding) from error
    except LookupError as error:
        raise Trouble("unknown_encoding", encoding=encoding) from error
    except OSError as error:
        raise Trouble("unreadable", file=path.name) from error


def _reader(lines: Iterable[str], delimiter: str) -> "_csv.Reader":
    # Strict: a missing or stray quotation mark would else swallow rows or change a name without a word.
    return csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)


def _fitting_delimiter(sample: list[str], suffix: str, recognised: Callable[[Sequence[str]], int]) -> str:
    if hint := _EXCEL_HINT.fullmatch(sample[0]):
        given = hint.group(1)
        if given in _DELIMITERS:
            return given
    order = ("\t", ",", ";", "|") if suffix.lower() in (".tsv", ".tab") else (",", ";", "\t", "|")

    def fit(delimiter: str) -> tuple[int, int, int]:
        rows: list[list[str]] = []
        try:
            for cells in _reader(sample, delimiter):
                rows.append(cells)
        except csv.Error:
            # The sample may end inside a quoted cell; what came before it tells enough.
            rows.append([])
        rows = [cells for cells in rows if any(cells)] or [[]]
        header = max(rows[:20], key=recognised)
        # A delimiter that stands in the cells only makes rows wider than their header.
        wider = sum(len(cells) > len(header) for cells in rows)
        return recognised(header), -wider, len(header)

    return max(order, key=fit)


def _is_binary(path: Path, encoding: str | None) -> bool:
    with path.open("rb") as file:
        sample = file.read(1 << 16)
    text = sample.decode(codec_for(encoding or "latin-1"), errors="ignore")
    if encoding is None and b"\0" in sample:
        text = text.replace("\0", "")
    strange = len(_STRANGE.findall(text))
    return strange > _STRAY and strange * 50 > len(text)


def _has_nul(path: Path) -> bool:
    with path.open("rb") as file:
        return b"\0" in file.read(1 << 17)
