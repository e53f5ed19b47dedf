"""Real fonts, real layouts, and a way to read a PDF as a person and as a scanner would."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from wego_desk.assets import asset
from wego_desk.badges.badge_report import BadgeReport
from wego_desk.badges.layout import Layout
from wego_desk.badges.layout_file import load_layout
from wego_desk.badges.render import render_badges
from wego_desk.core.delegate import Delegate
from wego_desk.typeset.fontset import FontSet

sys.path.insert(0, str(Path(__file__).parent))  # so that the tests of this room share their helpers


@pytest.fixture(scope="session")
def fonts() -> FontSet:
    return FontSet(asset("resources", "fonts"))


@dataclass(frozen=True)
class Printed:
    """A PDF of badges, and what was said about it."""

    pdf: bytes
    report: BadgeReport

    def text(self, page: int = 0) -> str:
        """What a reader copies out of a page; PDFium gives U+FFFE for a hyphen at the end of a line."""
        with pypdfium2.PdfDocument(self.pdf) as document:
            return str(document[page].get_textpage().get_text_range()).replace("\ufffe", "-\r\n")

    def lines(self, page: int = 0) -> list[str]:
        return self.text(page).split("\r\n")

    def picture(self, dpi: float, page: int = 0) -> Image.Image:
        with pypdfium2.PdfDocument(self.pdf) as document:
            return document[page].render(scale=dpi / 72).to_pil()

    def codes(self, dpi: float, page: int = 0) -> list[str]:
        formats = zxingcpp.barcode_formats_from_str("QRCode")
        return [found.text for found in zxingcpp.read_barcodes(self.picture(dpi, page), formats=formats)]

    def size_mm(self) -> tuple[float, float]:
        with pypdfium2.PdfDocument(self.pdf) as document:
            width, height = document[0].get_size()
        return width / 72 * 25.4, height / 72 * 25.4

    def pages(self) -> int:
        with pypdfium2.PdfDocument(self.pdf) as document:
            return len(document)


@pytest.fixture(scope="session")
def print_badges(fonts: FontSet) -> Callable[..., Printed]:
    def printing(
        *delegates: Delegate, layout: str | Layout = "a6", congress: str = "World Mayors Forum", **how: Any
    ) -> Printed:
        out = io.BytesIO()
        loaded = load_layout(layout) if isinstance(layout, str) else layout
        report = render_badges(delegates, loaded, out, fonts=fonts, congress_name=congress, **how)
        return Printed(out.getvalue(), report)

    return printing
