"""The same badge as one writes it with ReportLab in an afternoon: TTFont, a PNG of the code, no shaping.

It shrinks a name until it fits, wraps the organization, and takes the Korean font for Korean; other scripts than those
that the Latin font has come out as boxes.
"""

import io
from collections.abc import Iterable
from pathlib import Path

import qrcode
from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from wego_desk.core.credential import in_fours
from wego_desk.core.delegate import Delegate

FONTS = {"latin": "NotoSans-Bold", "regular": "NotoSans-Regular", "ko": "NotoSansKR-Bold"}
ROLES = {"mayor": ("Mayor", "시장"), "delegate": ("Delegate", "대표단"), "speaker": ("Speaker", "연사")}


def register(folder: Path) -> None:
    for name, file in FONTS.items():
        pdfmetrics.registerFont(TTFont(name, str(folder / f"{file}.ttf")))


def print_naively(delegates: Iterable[Delegate]) -> bytes:
    rl_config.useA85 = 1  # as ReportLab comes; ours turns it off for the whole process
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(105 * mm, 148 * mm))
    for delegate in delegates:
        _head(canvas)
        canvas.setFillGray(0)
        own = "ko" if delegate.language == "ko" else "latin"
        _centred(canvas, delegate.large_name, own, 44, 95 * mm)
        _centred(canvas, delegate.small_name, "regular", 22, 82 * mm)
        y = 53 * mm
        for line in simpleSplit(delegate.organization, "latin", 13, 55 * mm):
            canvas.setFont("latin", 13)
            canvas.drawString(43 * mm, y, line)
            y -= 16
        canvas.setFont("regular", 11)
        for text in (delegate.city, delegate.country):
            canvas.drawString(43 * mm, y, text)
            y -= 14
        _code(canvas, delegate.code)
        _zones(canvas, delegate.zone_names)
        canvas.setFillColorRGB(0.04, 0.31, 0.61)
        canvas.rect(0, 0, 105 * mm, 21 * mm, stroke=0, fill=1)
        canvas.setFillGray(1)
        english, korean = ROLES.get(delegate.role.casefold(), (delegate.role, ""))
        canvas.setFont("latin", 26)
        canvas.drawRightString(50 * mm, 7 * mm, english)
        canvas.setFont("ko", 26)
        canvas.drawString(55 * mm, 7 * mm, korean)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _head(canvas: Canvas) -> None:
    canvas.setFillColorRGB(0.04, 0.12, 0.24)
    canvas.rect(0, 124 * mm, 105 * mm, 24 * mm, stroke=0, fill=1)
    canvas.setFillColorRGB(0.08, 0.2, 0.37)
    for tower in range(9):
        canvas.rect((75 + 3.3 * tower) * mm, 124 * mm, 3 * mm, (4 + tower % 4 * 2) * mm, stroke=0, fill=1)
    canvas.setFillGray(1)
    canvas.setFont("latin", 16)
    canvas.drawString(9 * mm, 130 * mm, "World Mayors Forum")


def _centred(canvas: Canvas, text: str, font: str, size: float, y: float) -> None:
    while size > 8 and stringWidth(text, font, size) > 91 * mm:
        size -= 1
    canvas.setFont(font, size)
    canvas.drawCentredString(52.5 * mm, y, text)


def _code(canvas: Canvas, code: str) -> None:
    symbol = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_Q)
    symbol.add_data(code)
    picture = io.BytesIO()
    symbol.make_image().save(picture, "PNG")
    canvas.drawImage(ImageReader(picture), 4 * mm, 26 * mm, 34 * mm, 34 * mm)
    canvas.setFont("latin", 7.5)
    canvas.drawCentredString(21 * mm, 23.5 * mm, in_fours(code))


def _zones(canvas: Canvas, zones: Iterable[str]) -> None:
    x = 43 * mm
    for zone in zones:
        width = stringWidth(zone, "latin", 10) + 10
        canvas.setFillColorRGB(0.04, 0.31, 0.61)
        canvas.roundRect(x, 24 * mm, width, 16, 3, stroke=0, fill=1)
        canvas.setFillGray(1)
        canvas.setFont("latin", 10)
        canvas.drawString(x + 5, 24 * mm + 4, zone)
        x += width + 4
