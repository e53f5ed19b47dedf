"""Lists and letters: what comes out as files and on paper, beside the rows alone and a page drawn without shaping."""

import io
import time
from itertools import islice
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from benchmarks.congress import profile_of
from benchmarks.figures import say
from wego_desk import app
from wego_desk.assets import asset
from wego_desk.desk import reading
from wego_desk.desk.attendance import attendance
from wego_desk.desk.lists import FORMS, Kind, Wish, write_letters, write_list
from wego_desk.store.store import Reader
from wego_desk.typeset.fontset import FontSet

_LETTERS = 500
_LINES_A_PAGE = 24


def exports(folder: Path, people: int) -> None:
    """Every form, beside reading the rows and writing none: what no form can be faster than."""
    profile = profile_of(folder, people)
    fonts = FontSet(asset("resources", "fonts"))
    with app.reading(profile) as reader:
        start = time.perf_counter()
        rows = sum(1 for _ in attendance(reader, reading.programme(reader).points["main"], as_of=app.now()))
        bare = time.perf_counter() - start
        say(f"rows alone, {rows:,}", f"{rows / bare:,.0f} rows/s")
        for form in FORMS:
            start = time.perf_counter()
            made = write_list(
                reader, Wish(Kind.ATTENDANCE, form, point="main"), folder / f"attendance.{form}", as_of=app.now(),
                fonts=lambda: fonts, progress=lambda _done: None,
            )  # fmt: skip
            took = time.perf_counter() - start
            pages = f", {made.pages / took:,.0f} pages/s" if made.pages else ""
            say(f"export {form}", f"{rows / took:,.0f} rows/s{pages}, {took / bare:.1f} times the rows alone")
        _letters(reader, folder, fonts)
    _naive_pages()


def _letters(reader: Reader, folder: Path, fonts: FontSet) -> None:
    chosen = list(islice(reading.delegates(reader), _LETTERS))
    start = time.perf_counter()
    count, _ = write_letters(chosen, reading.programme(reader), folder / "invitations.pdf", None, fonts)
    say(f"{count:,} letters of invitation", f"{count / (time.perf_counter() - start):,.0f} pages/s")


def _naive_pages(pages: int = 200) -> None:
    """ReportLab alone: as many texts a page, in Helvetica, one font, no line broken, nothing shaped."""
    start = time.perf_counter()
    canvas = Canvas(io.BytesIO(), pageCompression=1)
    for _ in range(pages):
        for line in range(_LINES_A_PAGE):
            for column in range(6):
                canvas.setFont("Helvetica", 9)
                canvas.drawString(40 + 90 * column, 780 - 28 * line, "City of Somewhere")
        canvas.showPage()
    canvas.save()
    say(
        "a page of a table by ReportLab alone, without shaping", f"{pages / (time.perf_counter() - start):,.0f} pages/s"
    )
