"""An attendance list as Parquet, in typed columns: what analysts read into their tables.

Written through arro3 (Arrow in Rust) instead of pyarrow, which is five times as large: see docs/adr/0015.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, tzinfo
from itertools import islice
from typing import IO, TYPE_CHECKING, BinaryIO, Final, cast

from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.columns import COLUMNS, KINDS, Cell, Kind, cells_of

if TYPE_CHECKING:
    from arro3.core import Array, DataType, RecordBatch, Schema

_ROWS_AT_ONCE: Final = 5_000
_FIRST_DAY: Final = date(1970, 1, 1)


def write_parquet(
    rows: Iterable[AttendanceRow],
    out: BinaryIO,
    *,
    columns: Sequence[str] = COLUMNS,
    zone: tzinfo,
    zone_name: str,
    as_of: datetime,
    congress_name: str,
) -> int:
    """Write the columns as text, bool, int64, double, date and timestamp[ms]; how many rows.

    Every time is an instant (UTC in the file); a column in the event's zone names that zone. ``congress``, ``as_of``
    and ``time_zone`` stand in the metadata of the file. What ``rows`` or ``out`` raise comes out as it is.
    """
    from arro3.core import Field, RecordBatchReader, Schema
    from arro3.io import write_parquet as write

    types = {name: _type_of(KINDS[name], zone_name) for name in columns}
    schema = Schema([Field(name, type_, nullable=KINDS[name] is not Kind.TEXT) for name, type_ in types.items()])
    source = _Source(rows, cells_of(columns, zone), types, schema)
    sink = _Sink(out)
    try:
        write(
            RecordBatchReader.from_batches(schema, source.batches()), cast(IO[bytes], sink), compression="zstd(3)",
            created_by="wego-desk",
            key_value_metadata={
                "congress": congress_name, "as_of": as_of.astimezone(zone).isoformat(timespec="seconds"),
                "time_zone": zone_name,
            },
        )  # fmt: skip
    except BaseException as error:
        # Rust wraps what our own side raised; whoever called knows the original.
        raise (source.broken or sink.broken or error) from None
    return source.written


class _Source:
    """Rows as record batches, made when the writer asks for them."""

    def __init__(
        self,
        rows: Iterable[AttendanceRow],
        cells: Callable[[AttendanceRow], tuple[Cell, ...]],
        types: "Mapping[str, DataType]",
        schema: "Schema",
    ) -> None:
        self._rows, self._cells = iter(rows), cells
        self._types, self._schema = types, schema
        self.written = 0
        self.broken: BaseException | None = None

    def batches(self) -> "Iterator[RecordBatch]":
        from arro3.core import RecordBatch

        try:
            while page := [self._cells(row) for row in islice(self._rows, _ROWS_AT_ONCE)]:
                self.written += len(page)
                down = zip(self._types.items(), zip(*page, strict=True), strict=True)
                arrays = [_array(KINDS[name], values, type_) for (name, type_), values in down]
                yield RecordBatch.from_arrays(arrays, schema=self._schema)
        except BaseException as error:
            self.broken = error
            raise


class _Sink:
    """The file, and what it refused."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self.broken: OSError | None = None

    def write(self, data: bytes) -> int:
        try:
            return self._out.write(data)
        except OSError as error:
            self.broken = error
            raise

    def seek(self, _offset: int, _whence: int = 0) -> int:
        """The writer wants to find one and never goes back: a pipe will do."""
        raise AssertionError("Parquet is written from its start to its end")

    def flush(self) -> None:
        """The caller makes the file durable."""


def _type_of(kind: Kind, zone_name: str) -> "DataType":
    from arro3.core import DataType

    match kind:
        case Kind.TEXT:
            return DataType.string()
        case Kind.YES_NO:
            return DataType.bool()
        case Kind.COUNT:
            return DataType.int64()
        case Kind.HOURS:
            return DataType.float64()
        case Kind.DAY:
            return DataType.date32()
        case Kind.TIME:
            return DataType.timestamp("ms", tz=zone_name)
        case Kind.TIME_UTC:
            return DataType.timestamp("ms", tz="UTC")


def _array(kind: Kind, values: Sequence[Cell], type_: "DataType") -> "Array":
    from arro3.core import Array, DataType

    match kind:
        case Kind.DAY:
            days = [(value - _FIRST_DAY).days if isinstance(value, date) else None for value in values]
            return Array(days, DataType.int32()).cast(type_)
        case Kind.TIME | Kind.TIME_UTC:
            moments = [round(value.timestamp()) * 1000 if isinstance(value, datetime) else None for value in values]
            return Array(moments, DataType.int64()).cast(type_)
        case _:
            return Array(values, type_)
