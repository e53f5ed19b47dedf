"""Every form of a list, read back by a program that is not ours, into the same plain rows."""

import csv
import io
import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import duckdb
import openpyxl

from wego_desk.reports.columns import KINDS, Kind
from wego_desk.reports.harmless import harmless

Row = dict[str, Any]


def read_list(file: Path, form: str, zone: ZoneInfo) -> list[Row]:
    """Rows of text, bool, int, float, date and UTC datetime; what is empty is None, also an empty text."""
    match form:
        case "csv":
            rows = list(csv.DictReader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline=""), strict=True))
            return [{n: _typed(n, v) for n, v in row.items() if n != "as_of"} for row in rows]
        case "json":
            document = json.loads(file.read_bytes())
            assert all(list(row) == document["columns"] for row in document["rows"])
            return [{n: _of_json(n, v) for n, v in row.items()} for row in document["rows"]]
        case "xlsx":
            header, *lines = openpyxl.load_workbook(file)["Attendance"].iter_rows(values_only=True)
            return [{n: _of_cell(n, v, zone) for n, v in zip(header, line, strict=True)} for line in lines]
        case "parquet":
            return _parquet(file)
        case _:
            raise AssertionError(form)


def _typed(name: str, text: str) -> Any:
    match KINDS[name]:
        case _ if not text:
            return None
        case Kind.TEXT:
            return text
        case Kind.YES_NO:
            return {"yes": True, "no": False}[text]
        case Kind.COUNT:
            return int(text)
        case Kind.HOURS:
            return float(text)
        case Kind.DAY:
            return date.fromisoformat(text)
        case Kind.TIME | Kind.TIME_UTC:
            return datetime.fromisoformat(text).astimezone(UTC)


def _of_json(name: str, value: Any) -> Any:
    kind = KINDS[name]
    if kind in (Kind.TIME, Kind.TIME_UTC, Kind.DAY):
        return value and _typed(name, value)
    assert value is None or type(value) is {Kind.YES_NO: bool, Kind.COUNT: int, Kind.HOURS: float}.get(kind, str)
    return harmless(value) if value and kind is Kind.TEXT else value if value != "" else None


def _of_cell(name: str, value: Any, zone: ZoneInfo) -> Any:
    match KINDS[name]:
        case Kind.TEXT if value is not None:
            return harmless(openpyxl.utils.escape.unescape(value))
        case Kind.YES_NO:
            return _typed(name, value)
        case Kind.TIME if value is not None:
            return value.replace(tzinfo=zone).astimezone(UTC)
        case Kind.TIME_UTC if value is not None:
            return value.replace(tzinfo=UTC)
        case Kind.DAY if value is not None:
            return value.date()
        case Kind.HOURS if value is not None:
            return float(value)
        case _:
            return value


def _parquet(file: Path) -> list[Row]:
    with duckdb.connect() as connection:
        named = connection.execute("SELECT * FROM read_parquet(?)", [str(file)])
        types = {name: str(kind) for name, kind, *_ in named.description}
        # An instant as what it is, not as DuckDB would show it in this machine's zone.
        shown = [f'epoch_ms("{n}")' if t == "TIMESTAMP WITH TIME ZONE" else f'"{n}"' for n, t in types.items()]
        rows = connection.execute(f"SELECT {', '.join(shown)} FROM read_parquet(?)", [str(file)]).fetchall()
    for name, type_ in types.items():
        assert type_ == DUCKDB_TYPES[KINDS[name]], name
    return [{n: _of_parquet(n, v) for n, v in zip(types, row, strict=True)} for row in rows]


DUCKDB_TYPES = {
    Kind.TEXT: "VARCHAR", Kind.YES_NO: "BOOLEAN", Kind.COUNT: "BIGINT", Kind.HOURS: "DOUBLE", Kind.DAY: "DATE",
    Kind.TIME: "TIMESTAMP WITH TIME ZONE", Kind.TIME_UTC: "TIMESTAMP WITH TIME ZONE",
}  # fmt: skip


def _of_parquet(name: str, value: Any) -> Any:
    match KINDS[name]:
        case Kind.TEXT:
            return harmless(value) or None
        case Kind.TIME | Kind.TIME_UTC if value is not None:
            return datetime.fromtimestamp(value / 1000, UTC)
        case _:
            return value
