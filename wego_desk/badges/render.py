"""Badges as one PDF: a page each, vector only, the same bytes for the same people."""

from collections.abc import Callable, Iterable, Sequence
from typing import BinaryIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from wego_desk.badges.badge_report import NO_CODE, BadgeReport, MissingGlyph, NotPrinted, Shrunk
from wego_desk.badges.ink import MM
from wego_desk.badges.layout import Layout
from wego_desk.badges.page import Page
from wego_desk.badges.wording import wording_of
from wego_desk.core.delegate import Delegate
from wego_desk.typeset.fontset import FontSet
from wego_desk.typeset.pen import Pen


def _no_photo(_name: str) -> bytes | None:
    return None


def render_badges(
    delegates: Iterable[Delegate],
    layout: Layout,
    out: BinaryIO,
    *,
    fonts: FontSet,
    congress_name: str,
    languages: Sequence[str] = ("en", "ko"),
    photo_of: Callable[[str], bytes | None] = _no_photo,
) -> BadgeReport:
    """Write a PDF of one page a badge, in the given order, and say what could not be printed as it should.

    ``languages`` choose the words of the role band, the first one bold; ``photo_of`` gives a JPEG by the delegate's
    ``photo``. A delegate without a code gets no badge. With no badge at all nothing is written.
    """
    rl_config.useA85 = 0  # ReportLab's switch is global; its ASCII wrapping makes streams a quarter larger
    size = (layout.width_mm * MM, layout.height_mm * MM)
    canvas = Canvas(out, pagesize=size, pageCompression=1, invariant=1, pdfVersion=(1, 5))
    canvas.setTitle(congress_name)
    canvas.setCreator("wego-desk")
    pen = Pen(canvas)
    badges = 0
    missing: list[MissingGlyph] = []
    shrunk: list[Shrunk] = []
    not_printed: list[NotPrinted] = []
    for delegate in delegates:
        if not delegate.code:
            not_printed.append(NotPrinted(delegate.id, NO_CODE))
            continue
        wording = wording_of(delegate, layout, fonts, congress_name, languages)
        page = Page(canvas, pen, fonts, layout, wording, photo_of)
        page.draw()
        canvas.showPage()
        badges += 1
        missing += wording.missing
        shrunk += page.shrunk
    if badges:
        canvas.save()
    return BadgeReport(badges, badges, tuple(missing), tuple(shrunk), tuple(not_printed))
