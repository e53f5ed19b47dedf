"""Badges and attendance lists: what comes out on paper and as files."""

import io
import time
from pathlib import Path

from benchmarks.congress import profile_of
from benchmarks.figures import in_turn, say
from wego_desk import app
from wego_desk.assets import asset
from wego_desk.badges.layout_file import load_layout
from wego_desk.badges.render import render_badges
from wego_desk.desk import reading
from wego_desk.desk.desk import congress_zone
from wego_desk.reports.export import export_attendance
from wego_desk.typeset.fontset import FontSet


def badges(folder: Path, people: int) -> None:
    from reportlab.lib.units import mm
    from reportlab.pdfgen.canvas import Canvas

    with app.reading(profile_of(folder, people)) as reader:
        chosen = [d for d, _ in zip(reading.delegates(reader), range(1000), strict=False)]
    layout, fonts = load_layout("a6"), FontSet(asset("resources", "fonts"))

    def one(i: int) -> None:
        render_badges([chosen[i + 5]], layout, io.BytesIO(), fonts=fonts, congress_name="World Mayors Forum")

    def bare(i: int) -> None:
        canvas = Canvas(io.BytesIO(), pagesize=(105 * mm, 148 * mm))
        canvas.setFont("Helvetica-Bold", 32)
        canvas.drawCentredString(52 * mm, 90 * mm, chosen[i + 5].full_name.encode("ascii", "replace").decode())
        canvas.showPage()
        canvas.save()

    ours, theirs = in_turn(300, one, bare)
    out = io.BytesIO()
    start = time.perf_counter()
    report = render_badges(chosen, layout, out, fonts=fonts, congress_name="World Mayors Forum")
    took = time.perf_counter() - start
    say("a badge, warm", ours)
    say("  a bare ReportLab page with one line", theirs)
    say(
        f"  {report.badges} in one PDF",
        f"{report.badges / took:,.0f} a second, {len(out.getvalue()) / report.badges:,.0f} bytes a badge",
    )


def exports(folder: Path, people: int) -> None:
    profile = profile_of(folder, people)
    for form in ("csv", "xlsx"):
        with app.reading(profile) as reader:
            programme = reading.programme(reader)
            point = programme.points["main"]
            start = time.perf_counter()
            rows = export_attendance(
                reading.attendance(reader, point), folder / f"attendance.{form}", form,
                zone=congress_zone(programme), zone_name="Asia/Seoul", as_of=app.now(), congress_name="Bench",
            )  # fmt: skip
            say(f"export {form}, {rows:,} rows", f"{rows / (time.perf_counter() - start):,.0f} rows/s")
