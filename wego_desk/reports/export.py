"""One attendance list into one file, whole or not at all: what the export command and the organizers' page call."""

from collections.abc import Iterable
from datetime import datetime, tzinfo
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, assert_never

from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.csv_file import write_csv
from wego_desk.reports.whole_file import beside, whole_file
from wego_desk.reports.xlsx_file import write_xlsx


def export_attendance(
    rows: Iterable[AttendanceRow],
    file: Path,
    form: Literal["csv", "xlsx"],
    *,
    zone: tzinfo,
    zone_name: str,
    as_of: datetime,
    congress_name: str,
) -> int:
    """Write the rows to a file; how many. ``zone`` is the event's, ``as_of`` when the rows were read.

    Trouble ``disk_full``, ``cannot_write`` (file, reason), ``too_many_rows`` (limit); then the file is as it was.
    """
    with whole_file(file) as out:
        match form:
            case "csv":
                return write_csv(rows, out, zone=zone, as_of=as_of)
            case "xlsx":
                with TemporaryDirectory(prefix=".wego-desk-", dir=beside(file)) as scratch:
                    return write_xlsx(
                        rows, out, scratch=Path(scratch),
                        zone=zone, zone_name=zone_name, as_of=as_of, congress_name=congress_name,
                    )  # fmt: skip
            case _:
                assert_never(form)
