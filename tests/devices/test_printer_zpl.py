"""A label printer gets the badge's page in its own dots, and is never believed more than it can know."""

import socket

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from zpl_printer import ZplTwin, drawn

from wego_desk.badges.layout_file import load_layout
from wego_desk.badges.render import render_badges
from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import Answer, Condition, MaybePrinted, PrinterWaits, Sheet
from wego_desk.devices import zpl
from wego_desk.devices.dots import black_and_white, dots_of, in_colour
from wego_desk.devices.printer_zpl import ZplPrinter
from wego_desk.devices.zpl_address import ZplAddress, read_zpl_address

CODE = "BCDEFGHJKNPRSTVX"


@pytest.fixture(scope="module")
def sheet(tmp_path_factory):
    from wego_desk.assets import asset
    from wego_desk.typeset.fontset import FontSet

    layout = load_layout("62x100")
    file = tmp_path_factory.mktemp("label") / "label.pdf"
    with file.open("wb") as out:
        render_badges(
            [Delegate("0" * 16, CODE, full_name="Ana Um")], layout, out,
            fonts=FontSet(asset("resources", "fonts")), congress_name="World Mayors Forum",
        )  # fmt: skip
    return Sheet(file.read_bytes(), *layout.printed_mm, "badge 1", "Ana Um")


@pytest.fixture
def twin():
    made = ZplTwin()
    yield made
    made.close()


@pytest.fixture
def printer(twin):
    return printer_of(twin, 5)


def printer_of(twin, seconds):
    return ZplPrinter(
        ZplAddress("127.0.0.1", twin.port), "Labels", run="a1", answer_seconds=seconds, send_seconds=seconds
    )


@pytest.mark.parametrize(("dots", "dpi"), [(8, 203), (12, 300), (24, 600)])
def test_a_label_is_drawn_in_the_printers_own_dots_and_its_code_can_be_read(twin, printer, sheet, dots, dpi):
    twin.orders.dots = dots
    printer.send(sheet)
    assert printer.outcome("a1-1").answer is Answer.WAITING
    picture = drawn(twin.labels[0])
    assert picture.size == pytest.approx((dots_of(sheet.width_mm, dpi), dots_of(sheet.height_mm, dpi)), abs=1)
    assert [found.text for found in zxingcpp.read_barcodes(picture.convert("L"))] == [CODE]


def test_one_that_does_not_know_its_dots_is_taken_for_the_usual_kind(twin, sheet):
    twin.orders.knows_itself = False
    printer = printer_of(twin, 0.3)
    assert printer.outcome(printer.send(sheet).reference).answer is Answer.WAITING
    assert drawn(twin.labels[0]).width == dots_of(sheet.width_mm, 203)


def test_a_badge_is_printed_when_it_has_nothing_left_twice_in_a_row(twin, printer, sheet):
    twin.orders.formats = 1
    first = printer.send(sheet).reference
    assert [printer.outcome(first).answer for _ in range(3)] == [Answer.WAITING] * 3
    twin.orders.formats = 0
    assert printer.outcome(first).answer is Answer.WAITING
    assert printer.outcome(first).answer is Answer.PRINTED
    assert printer.outcome(first).answer is Answer.UNKNOWN


def test_without_paper_nothing_is_printed_whatever_it_has_left(twin, printer, sheet):
    reference = printer.send(sheet).reference
    twin.orders.paper_out = 1
    assert [printer.outcome(reference).answer for _ in range(4)] == [Answer.WAITING] * 4
    assert printer.state().condition is Condition.OUT_OF_PAPER
    twin.orders.paper_out = 0
    assert [printer.outcome(reference).answer for _ in range(2)] == [Answer.WAITING, Answer.PRINTED]


def test_one_that_was_switched_off_has_forgotten_what_lay_in_it(twin, printer, sheet):
    twin.orders.formats = 1
    reference = printer.send(sheet).reference
    twin.switch_off()
    twin.orders.formats = 0
    assert printer.outcome(reference).answer is Answer.UNKNOWN
    assert printer.state().condition is Condition.READY
    assert printer.outcome(reference).answer is Answer.UNKNOWN


def test_a_badge_of_another_run_of_the_program_can_not_be_told(printer):
    assert printer.outcome("b2-1").answer is Answer.UNKNOWN


def test_silence_is_a_fault_and_nothing_is_sent_into_it(twin, sheet):
    printer = printer_of(twin, 0.2)
    twin.orders.mute = True
    assert printer.state().condition is Condition.SILENT
    with pytest.raises(PrinterWaits, match="printer_says_nothing"):
        printer.send(sheet)
    twin.orders.mute = False
    assert printer.state().condition is Condition.READY
    assert twin.labels == []


def test_one_that_goes_silent_with_a_badge_in_it_is_waited_for(twin, sheet):
    printer = printer_of(twin, 0.2)
    reference = printer.send(sheet).reference
    twin.orders.mute = True
    assert printer.outcome(reference).answer is Answer.WAITING
    assert printer.state().condition is Condition.SILENT
    twin.orders.mute = False
    assert [printer.outcome(reference).answer for _ in range(2)] == [Answer.WAITING, Answer.PRINTED]


def test_a_badge_can_not_be_taken_back_without_those_of_others(twin, printer, sheet):
    twin.orders.formats = 1
    reference = printer.send(sheet).reference
    assert printer.withdraw(reference).answer is Answer.UNKNOWN
    assert printer.outcome(reference).answer is Answer.UNKNOWN


@pytest.mark.parametrize(("order", "kind"), [({"cut": 9}, "line_broke_off"), ({"deaf": True}, "printer_silent")])
def test_a_label_that_was_taken_in_part_may_have_been_printed(twin, sheet, monkeypatch, order, kind):
    monkeypatch.setattr(zpl, "label", lambda _dots: b"^XA" + bytes(64_000_000))  # more than lines hold in between
    printer = printer_of(twin, 0.3)
    for name, value in order.items():
        setattr(twin.orders, name, value)
    with pytest.raises(MaybePrinted, match=kind):
        printer.send(sheet)


def test_nobody_there_takes_nothing(sheet):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        printer = ZplPrinter(ZplAddress("127.0.0.1", unused.getsockname()[1]), "Labels", run="a1")
        assert printer.state().condition is Condition.OFFLINE
        with pytest.raises(PrinterWaits, match="printer_offline"):
            printer.send(sheet)


def test_the_line_is_left_to_others_while_nothing_is_in_it(twin, printer, sheet):
    printer.state()
    printer.state()
    assert twin.lines == 2
    reference = printer.send(sheet).reference
    printer.state()
    printer.outcome(reference)
    assert twin.lines == 3


@pytest.mark.parametrize(
    ("orders", "condition"),
    [
        ({}, Condition.READY),
        ({"formats": 2}, Condition.BUSY),
        ({"paused": 1}, Condition.STOPPED),
        ({"ribbon_out": 1, "paused": 1}, Condition.OUT_OF_INK),
        ({"paper_out": 1, "paused": 1}, Condition.OUT_OF_PAPER),
        ({"head_open": 1, "paper_out": 1}, Condition.COVER_OPEN),
    ],
)
def test_what_a_label_printer_says_of_itself(twin, printer, orders, condition):
    for name, value in orders.items():
        setattr(twin.orders, name, value)
    assert printer.state().condition is condition


@given(st.binary(max_size=120))
@settings(max_examples=200, deadline=None)
def test_whatever_it_says_is_a_state_or_none(noise):
    said = zpl.strings(b"\x02" + noise.replace(b",", b"\x03\x02") + b"\x03")
    status = zpl.read_status(said)
    assert status is None or zpl.state_of(status).condition in Condition
    assert zpl.read_dpi(said) in (None, 152, 203, 300, 600)


def test_black_is_black_and_colours_are_patterns(sheet):
    bits = black_and_white(sheet.pdf, 203)
    assert len(bits.rows) == bits.stride * bits.height
    share = sum(byte.bit_count() for byte in bits.rows) / (bits.width * bits.height)
    assert 0.02 < share < 0.5
    colour = in_colour(sheet.pdf, 203)
    assert (colour.width, colour.height) == (bits.width, bits.height)
    assert colour.rows[:3] == b"\xff\xff\xff"


@pytest.mark.parametrize(
    ("typed", "address", "name"),
    [
        ("10.0.0.8", ZplAddress("10.0.0.8", 9100), "10.0.0.8"),
        ("labels.local:9101", ZplAddress("labels.local", 9101), "labels.local:9101"),
        ("socket://10.0.0.8:9100/", ZplAddress("10.0.0.8", 9100), "10.0.0.8"),
        ("[fe80::1]:9101", ZplAddress("fe80::1", 9101), "[fe80::1]:9101"),
    ],
)
def test_an_address_is_read_as_people_type_it(typed, address, name):
    assert (read_zpl_address(typed), address.name) == (address, name)


@pytest.mark.parametrize("typed", ["", "ipp://10.0.0.8", "10.0.0.8/labels", "two words", "a:b", "[::1"])
def test_what_is_no_address_is_said(typed):
    with pytest.raises(Trouble, match="bad_printer_address"):
        read_zpl_address(typed)
