"""A line as a picture of its ink, and how far two such pictures are apart."""

import io

import pypdfium2
from PIL import Image, ImageChops, ImageFilter
from reportlab.pdfgen.canvas import Canvas

from wego_desk.typeset.cleaning import clean
from wego_desk.typeset.fontset import BOLD, FontSet
from wego_desk.typeset.line import Line, lay_out
from wego_desk.typeset.pen import Pen
from wego_desk.typeset.writing import Hand, writing_of

PIXELS = 48
MARGIN = 24


def line_of(fonts: FontSet, text: str, language: str = "", urdu: Hand = "") -> Line:
    text = clean(text).text
    line = lay_out(fonts, text, writing_of(text, language, urdu=urdu), BOLD)
    assert isinstance(line, Line)
    return line


def pdf_of(*lines: Line) -> bytes:
    """A page a line, at one point a pixel."""
    out = io.BytesIO()
    canvas = Canvas(out, pageCompression=1, invariant=1)
    pen = Pen(canvas)
    for line in lines:
        canvas.setPageSize((round(line.width * PIXELS / 1000) + 2 * MARGIN, 3 * PIXELS))
        canvas.addLiteral(pen.line(line, PIXELS, MARGIN, 1.2 * PIXELS))
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def picture_of(line: Line) -> Image.Image:
    with pypdfium2.PdfDocument(pdf_of(line)) as document:
        return ink(document[0].render(scale=1).to_pil())


def copied_from(line: Line) -> str:
    """What a reader copies out of a page with this line."""
    with pypdfium2.PdfDocument(pdf_of(line)) as document:
        return str(document[0].get_textpage().get_text_range())


def ink(picture: Image.Image) -> Image.Image:
    """A picture in grey, cut to what is not white."""
    grey = picture.convert("L")
    return grey.crop(ImageChops.invert(grey).point(lambda v: 255 if v > 40 else 0).getbbox())


def apart(one: Image.Image, other: Image.Image) -> float:
    """The share of the ink that stands elsewhere, 0 to 1 and more; edges smoothed in another way do not count."""
    if max(abs(one.width - other.width), abs(one.height - other.height)) > 2:
        return 1.0
    size = max(one.width, other.width) + 2, max(one.height, other.height) + 2
    best = 1.0
    for dx in range(3):  # the cut may have fallen a pixel beside
        for dy in range(3):
            left, right = (Image.new("L", size, 255) for _ in range(2))
            left.paste(one, (1, 1))
            right.paste(other, (dx, dy))
            differing = ImageChops.difference(left, right).filter(ImageFilter.MinFilter(3))
            wrong = sum(differing.point(lambda v: 255 if v > 90 else 0).histogram()[128:])
            dark = sum(left.histogram()[:128])
            best = min(best, wrong / max(1, dark))
    return best
