"""One attendance list into one file, whole or not at all: what the export command and the organizers' page call."""

from collections.abc import Iterable
from datetime import datetime, tzinfo
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, Literal, TypeAlias, assert_never, get_args

from wego_desk.core.trouble import Trouble
from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.choice import Choice
from wego_desk.reports.columns import columns_named
from wego_desk.reports.csv_file import write_csv
from wego_desk.reports.json_file import write_json
from wego_desk.reports.whole_file import beside, whole_file
from wego_desk.reports.xlsx_file import write_xlsx

Form: TypeAlias = Literal["csv", "xlsx", "json", "parquet"]
FORMS: Final[tuple[Form, ...]] = get_args(Form)


def forms_here() -> tuple[Form, ...]:
    """Those that this installation can write: the bundle comes without Arrow, which is a sixth of its size."""
    return tuple(form for form in FORMS if form != "parquet" or find_spec("arro3") is not None)


def export_attendance(
    rows: Iterable[AttendanceRow],
    file: Path,
    form: Form,
    *,
    choice: Choice = Choice(),  # noqa: B008 - a frozen value
    zone: tzinfo,
    zone_name: str,
    as_of: datetime,
    congress_name: str,
) -> int:
    """Write the rows to a file; how many. ``zone`` is the event's, ``as_of`` when the rows were read.

    Every form says the same of each row; see `wego_desk.reports.columns`. Trouble ``form_not_here`` (form),
    ``unknown_column_name``, ``disk_full``, ``cannot_write`` (file, reason), ``too_many_rows`` (limit); then the file is
    as it was.
    """
    if form not in forms_here():
        raise Trouble("form_not_here", form=form)
    columns = columns_named(choice.columns)
    with whole_file(file) as out:
        match form:
            case "csv":
                return write_csv(rows, out, columns=columns, zone=zone, as_of=as_of)
            case "json":
                return write_json(
                    rows, out, columns=columns, zone=zone, zone_name=zone_name, as_of=as_of, congress_name=congress_name
                )
            case "parquet":
                from wego_desk.reports.parquet_file import write_parquet  # brings Arrow

                return write_parquet(
                    rows, out, columns=columns, zone=zone, zone_name=zone_name, as_of=as_of, congress_name=congress_name
                )
            case "xlsx":
                with TemporaryDirectory(prefix=".wego-desk-", dir=beside(file)) as scratch:
                    return write_xlsx(
                        rows, out, scratch=Path(scratch), choice=choice,
                        zone=zone, zone_name=zone_name, as_of=as_of, congress_name=congress_name,
                    )  # fmt: skip
            case _:
                assert_never(form)
