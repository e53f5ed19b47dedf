"""A measuring sheet has a page's exact size, a code in each corner, and small ones that only fine printers make."""

import pypdfium2
import pytest
import zxingcpp

from wego_desk.badges.layout_file import load_layout, shipped_layouts
from wego_desk.badges.measuring_sheet import measuring_sheet
from wego_desk.core.measuring import CORNERS, FINE, Measured


def read_at(pdf, dpi):
    """The codes on a page as a printer of so many dots makes it, black or white, seen by a good reader."""
    with pypdfium2.PdfDocument(pdf) as document:
        bitmap = document[0].render(scale=dpi / 72, grayscale=True, no_smoothpath=True, no_smoothtext=True)
        page = bitmap.to_pil().convert("1").convert("L")
    page = page.resize((page.width * 4, page.height * 4), 0)
    return {found.text: found.position for found in zxingcpp.read_barcodes(page)}, page.size


@pytest.mark.parametrize("name", [name for name in shipped_layouts() if load_layout(name).shows_a_code])
def test_every_paper_has_its_corners_and_its_size(name):
    width, height = load_layout(name).printed_mm
    pdf = measuring_sheet(width, height)
    with pypdfium2.PdfDocument(pdf) as document:
        assert [side / 72 * 25.4 for side in document[0].get_size()] == pytest.approx([width, height], abs=0.01)
    found, (right, low) = read_at(pdf, 300)
    assert set(CORNERS) <= set(found)
    middles = [(found[code].top_left.x < right / 2, found[code].top_left.y < low / 2) for code in CORNERS]
    assert middles == [(True, True), (False, True), (True, False), (False, False)]


def test_what_can_be_read_tells_how_fine_a_printer_is():
    pdf = measuring_sheet(105, 148)
    finest = {}
    for dpi in (152, 203, 300, 600):
        measured = Measured()
        for code in read_at(pdf, dpi)[0]:
            measured = measured.with_scan(code) or measured
        finest[dpi] = measured.finest
    assert finest[203] <= 0.33
    assert finest[600] == min(FINE.values())
    assert sorted(finest.values(), reverse=True) == list(finest.values())


def test_a_scan_counts_once_and_other_texts_are_not_of_the_sheet():
    measured = Measured().with_scan(CORNERS[0]).with_scan(CORNERS[0].lower())
    assert (measured.corners, measured.finest, measured.dpi) == (1, None, None)
    assert measured.with_scan("BCDEFGHJKNPRSTVX") is None
    assert measured.with_scan("") is None
    assert measured.with_scan(next(iter(FINE))).dpi == 102
