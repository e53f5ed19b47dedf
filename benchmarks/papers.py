"""Badges and attendance lists: what comes out on paper and as files."""

import time
from pathlib import Path

from benchmarks.congress import profile_of
from benchmarks.figures import say
from wego_desk import app
from wego_desk.desk import reading
from wego_desk.desk.attendance import attendance
from wego_desk.desk.desk import congress_zone
from wego_desk.reports.export import export_attendance


def exports(folder: Path, people: int) -> None:
    profile = profile_of(folder, people)
    for form in ("csv", "xlsx"):
        with app.reading(profile) as reader:
            programme = reading.programme(reader)
            point = programme.points["main"]
            start = time.perf_counter()
            rows = export_attendance(
                attendance(reader, point, as_of=app.now()), folder / f"attendance.{form}", form,
                zone=congress_zone(programme), zone_name="Asia/Seoul", as_of=app.now(), congress_name="Bench",
            )  # fmt: skip
            say(f"export {form}, {rows:,} rows", f"{rows / (time.perf_counter() - start):,.0f} rows/s")
