"""Printers of the network are found, typed and kept beside each other on the page Set-up, with real ones at the line's
other end."""

import socket

import pypdfium2
import pytest
import zxingcpp
from guests import AMINA
from ipp_printer import IppTwin, size
from PySide6.QtCore import Qt
from setup_stage import OnTheNetwork, Part, SetupStage, plain
from zpl_printer import ZplTwin

from wego_desk.core.measuring import CORNERS, FINE
from wego_desk.desk.ports import Condition, PrinterState

LABELS = OnTheNetwork("zpl", "10.0.0.8", "Zebra ZD621 (Hall 2)")
OFFICE = OnTheNetwork("ipp", "ipp://10.0.0.7:631/ipp/print", "Brother HL (Office)")


@pytest.fixture
def stage(window, profile_with, shift_of, qapp, qtbot):
    return lambda: SetupStage(window, shift_of(profile_with(AMINA), "owner"), qapp, qtbot)


@pytest.fixture(params=[IppTwin, ZplTwin], ids=["ipp", "zpl"])
def twin(request):
    made = request.param()
    yield made
    made.close()


def test_printers_of_the_network_stand_below_those_of_the_computer(stage):
    s = stage()
    s.on_the_network = [OFFICE, LABELS]
    s.open(Part.PRINTER)
    panel = s.room.printer_panel
    card = panel.places.card("zpl:10.0.0.8")
    assert plain(card.text()) == "Zebra ZD621 (Hall 2)"
    assert plain(card.accessibleDescription()) == "A label printer at 10.0.0.8"
    s.click(card)
    assert (s.kept()["printer.kind"], s.kept()["printer.target"]) == ("zpl", "10.0.0.8")
    assert plain(s.page.items[Part.PRINTER].accessibleDescription()).startswith("10.0.0.8")


def test_a_printer_is_found_by_its_address_whatever_it_speaks(stage, twin):
    s = stage()
    s.open(Part.PRINTER)
    panel = s.room.printer_panel
    panel.address.setFocus()
    scheme = "ipp" if isinstance(twin, IppTwin) else "socket"
    s.keys(f"{scheme}://127.0.0.1:{twin.port}")
    s.key(Qt.Key.Key_Return)
    said = plain(panel.address_said.sentence.text())
    name = f"127.0.0.1:{twin.port}"
    assert said == f"{name} answers. Print a test badge to see that it is the right one."
    kind = "ipp" if scheme == "ipp" else "zpl"
    assert s.kept()["printer.kind"] == kind
    s.key(Qt.Key.Key_F6)
    assert panel.tested.sentence.text() == "The test badge was sent. See whether it came out."
    assert len(twin.jobs if kind == "ipp" else twin.labels) <= 1  # a label may still be on its way
    s.conditions[name] = PrinterState(Condition.JAM)
    s.room.printers_changed()
    assert plain(panel.condition.sentence.text()).startswith(f"Paper is stuck in {name}.")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("two words", "two words is no address. Type it like 10.0.0.7 or printer.local."),
        ("ftp://10.0.0.7", "ftp://10.0.0.7 is no address. Type it like 10.0.0.7 or printer.local."),
        ("ipp://127.0.0.1:{free}", "No printer answers at ipp://127.0.0.1:{free}. Is it on, and in the same network?"),
        ("zpl://127.0.0.1:{free}", "No printer answers at zpl://127.0.0.1:{free}. Is it on, and in the same network?"),
    ],
)
def test_an_address_without_a_printer_is_said_and_changes_nothing(stage, typed, sentence):
    s = stage()
    s.open(Part.PRINTER)
    before = s.kept()
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        free = unused.getsockname()[1]
        s.room.printer_panel.address.setFocus()
        s.keys(typed.format(free=free))
        s.click(s.room.printer_panel.look)
    assert plain(s.room.printer_panel.address_said.sentence.text()) == sentence.format(free=free)
    assert s.kept() == before


def test_a_printer_that_reads_no_pdf_or_lacks_the_paper_says_so(stage):
    s = stage()
    s.open(Part.PRINTER)
    twin = IppTwin()
    try:
        panel = s.room.printer_panel
        twin.orders.formats = ("image/urf",)
        panel.address.setText(f"ipp://127.0.0.1:{twin.port}")
        s.click(panel.look)
        assert "reads no PDF" in panel.address_said.sentence.text()
        twin.orders.formats, twin.orders.sizes = ("application/pdf",), (size(21000, 29700),)
        s.click(panel.look)
        s.key(Qt.Key.Key_F6)
        said = plain(panel.tested.sentence.text())
        assert said == f"127.0.0.1:{twin.port} has no paper of 105 × 148 mm. Choose another paper below."
    finally:
        twin.close()


def test_more_printers_are_kept_beside_the_chosen_one(stage):
    s = stage()
    s.on_the_network = [LABELS]
    s.open(Part.PRINTER)
    panel = s.room.printer_panel
    s.click(panel.places.card("cups:Brother-QL-820"))
    with pytest.raises(KeyError):
        panel.spares.mark("cups:Brother-QL-820")
    s.click(panel.spares.mark("cups:Zebra ZC300"))
    s.click(panel.spares.mark("zpl:10.0.0.8"))
    assert s.kept()["printer.spares"] == "cups:Zebra%20ZC300 zpl:10.0.0.8"
    s.click(panel.spares.mark("cups:Zebra ZC300"))
    assert s.kept()["printer.spares"] == "zpl:10.0.0.8"
    s.on_the_network = []
    s.key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert panel.spares.mark("zpl:10.0.0.8").isChecked()
    assert panel.places.card("zpl:10.0.0.8").isVisible()


def test_a_sheet_of_rulers_and_codes_tells_by_what_is_scanned_of_it_how_it_came_out(stage):
    s = stage()
    s.open(Part.PRINTER)
    s.key(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    (file,) = (s.folder / "badges").iterdir()
    with pypdfium2.PdfDocument(file.read_bytes()) as document:
        picture = document[0].render(scale=600 / 72).to_pil().convert("L")
    printed = {found.text for found in zxingcpp.read_barcodes(picture)}
    panel = s.room.printer_panel
    assert plain(panel.tested.sentence.text()).startswith(f"The measuring sheet lies in {file}")
    assert panel.measured.sentence.text() == "Scan the codes in 4 more corners. What is missing was cut off."
    for left, code in zip((3, 2, 1), CORNERS, strict=False):
        assert code in printed
        s.keyboard.scan(code)
        s.drain()
        assert f"{left} more corner" in panel.measured.sentence.text()
    s.keyboard.scan(CORNERS[3])
    s.drain()
    assert panel.measured.sentence.text().startswith("All corners are there, nothing is cut off.")
    for code in (*FINE, next(iter(FINE))):
        assert code in printed
        s.keyboard.scan(code)
        s.drain()
    said = panel.measured.sentence.text()
    assert "modules of 0.17 mm can be read: the printer makes 299 dots in an inch or more" in said
    assert s.desk_scans == []
    s.key(Qt.Key.Key_F6)
    assert not panel.measured.isVisible()
    s.keyboard.scan(CORNERS[0])
    s.drain()
    assert s.desk_scans == [CORNERS[0]]
