"""Through an installed driver a badge keeps its size, and not a dot of it is smeared."""

import pypdfium2
import pytest
import zxingcpp
from PySide6.QtPrintSupport import QPrinter

from wego_desk.assets import asset
from wego_desk.badges.layout_file import load_layout
from wego_desk.badges.render import render_badges
from wego_desk.core.delegate import Delegate
from wego_desk.desk.ports import Answer, Condition, PrinterWaits, Sheet
from wego_desk.devices.printer_driver import DriverPrinter, installed_printers
from wego_desk.typeset.fontset import FontSet

CODE = "BCDEFGHJKNPRSTVX"


@pytest.fixture(scope="module")
def sheet(tmp_path_factory):
    layout = load_layout("a6")
    file = tmp_path_factory.mktemp("badge") / "badge.pdf"
    with file.open("wb") as out:
        render_badges(
            [Delegate("0" * 16, CODE, full_name="Ana Um")], layout, out,
            fonts=FontSet(asset("resources", "fonts")), congress_name="World Mayors Forum",
        )  # fmt: skip
    return Sheet(file.read_bytes(), *layout.printed_mm, "badge 1", "Ana Um")


def into(file):
    """What opens a printer that writes what it is given into a file."""

    def opened():
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(file))
        return printer

    return opened


def test_a_badge_is_painted_in_its_own_size_and_without_loss(qapp, sheet, tmp_path):
    file = tmp_path / "out.pdf"
    printer = DriverPrinter("Badge", into(file))
    handed = printer.send(sheet)
    assert (handed.reference, printer.outcome(handed.reference).answer) == ("", Answer.UNKNOWN)
    with pypdfium2.PdfDocument(file.read_bytes()) as document:
        assert len(document) == 1
        sides = [side / 72 * 25.4 for side in document[0].get_size()]
        assert sides == pytest.approx([sheet.width_mm, sheet.height_mm], abs=0.4)
        picture = document[0].render(scale=300 / 72).to_pil().convert("L")
    assert [found.text for found in zxingcpp.read_barcodes(picture)] == [CODE]
    assert b"/DCTDecode" not in file.read_bytes()
    assert picture.crop((0, 0, picture.width, 3)).getextrema() != (0, 0)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_driver_that_can_not_begin_takes_nothing(qapp, sheet, tmp_path):
    printer = DriverPrinter("Badge", into(tmp_path / "no folder" / "out.pdf"))
    with pytest.raises(PrinterWaits, match="printer_not_now"):
        printer.send(sheet)


def test_a_printer_that_is_not_installed_any_more(qapp, sheet):
    printer = DriverPrinter("Nobody's printer")
    assert printer.state().condition is Condition.NOT_FOUND
    with pytest.raises(PrinterWaits, match="no_such_printer"):
        printer.send(sheet)
    assert "Nobody's printer" not in [one.name for one in installed_printers()]
