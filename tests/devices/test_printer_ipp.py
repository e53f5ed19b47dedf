"""A badge goes to a printer on the network whole and in its own size; what the printer says of it is what is said."""

import contextlib
import socket
from itertools import count

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ipp_printer import (
    GET_JOBS,
    PRINT_JOB,
    IppTwin,
    attribute,
    parsed,
    size,
)

from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import Answer, Condition, MaybePrinted, PrinterWaits, PrintOutcome, Sheet
from wego_desk.devices import ipp_media
from wego_desk.devices.ipp_address import IppAddress, read_address
from wego_desk.devices.ipp_message import Given, NoAnswer, Operation, Range, Resolution, Tag, read, request
from wego_desk.devices.printer_ipp import IppPrinter

SHEET = Sheet(b"%PDF-1.4 badge" * 500, 105, 148, "badge 0123456789abcdef:7", "BCDE FGHJ KNPR STVX 김철수")


@pytest.fixture
def twin():
    made = IppTwin()
    yield made
    made.close()


@pytest.fixture
def printer(twin):
    return IppPrinter(IppAddress("127.0.0.1", twin.port, "/ipp/print", False), "Badge-1", ask_seconds=2, send_seconds=2)


def test_a_badge_goes_out_byte_for_byte_in_its_size_and_without_a_name(twin, printer):
    handed = printer.send(SHEET)
    assert (handed.reference, handed.printed_by) == ("1", "")
    job = twin.jobs[1]
    assert (job.pdf, job.name) == (SHEET.pdf, SHEET.title)
    sizes = {name: int.from_bytes(job.wanted[name][0]) for name in ("x-dimension", "y-dimension")}
    assert sizes == {"x-dimension": 10500, "y-dimension": 14800}
    assert job.wanted["media-left-margin"] == [b"\0\0\0\0"]
    assert job.wanted["print-scaling"] == [b"none"]
    assert printer.outcome(handed.reference) == PrintOutcome(Answer.PRINTED)
    assert not any("김철수".encode() in b"".join(values) for _, asked in twin.asked for values in asked.values())


def test_a_printer_that_knows_sizes_by_name_is_given_its_own_name(twin, printer):
    twin.orders.creation, twin.orders.sizes = ("media",), ()
    twin.orders.names = ("na_letter_8.5x11in", "iso_a6_105x148mm")
    printer.send(SHEET)
    assert twin.jobs[1].wanted["media"] == [b"iso_a6_105x148mm"]
    twin.orders.names = ("custom_min_25x25mm", "custom_max_216x355mm")
    printer.state()
    printer.send(SHEET)
    assert twin.jobs[2].wanted["media"] == [b"custom_badge_105x148mm"]


@pytest.mark.parametrize(
    ("orders", "kind", "type_"),
    [
        ({"statuses": [0x0507]}, "printer_busy", PrinterWaits),
        ({"statuses": [0x0506]}, "printer_not_accepting", PrinterWaits),
        ({"statuses": [0x0505]}, "printer_not_now", PrinterWaits),
        ({"statuses": [0x0403]}, "printer_forbids", PrinterWaits),
        ({"statuses": [0x0406]}, "no_such_printer", PrinterWaits),
        ({"statuses": [0x040A]}, "printer_reads_no_pdf", PrinterWaits),
        ({"statuses": [0x040B], "unsupported": ("media-col",)}, "wrong_media", PrinterWaits),
        ({"statuses": [0x040B], "unsupported": ("sides",)}, "print_refused", Trouble),
        ({"statuses": [0x0408]}, "print_refused", Trouble),
        ({"statuses": [0x0508]}, "print_refused", Trouble),
        ({"formats": ("image/urf",)}, "printer_reads_no_pdf", PrinterWaits),
        ({"sizes": (size(21000, 29700),)}, "wrong_media", PrinterWaits),
        ({"http": 401}, "printer_forbids", PrinterWaits),
        ({"http": 404}, "no_such_printer", PrinterWaits),
    ],
)
def test_why_a_badge_was_not_taken(twin, printer, orders, kind, type_):
    for name, value in orders.items():
        setattr(twin.orders, name, value)
    with pytest.raises(Trouble) as trouble:
        printer.send(SHEET)
    assert (type(trouble.value), trouble.value.kind) == (type_, kind)
    assert twin.jobs == {}


def test_a_badge_that_would_come_out_on_other_paper_is_taken_back(twin, printer):
    """The printer said yes, and that it puts other paper in the place of ours."""
    twin.orders.unsupported, twin.orders.job_state = ("media-col",), 3
    with pytest.raises(PrinterWaits, match="wrong_media"):
        printer.send(SHEET)
    assert twin.jobs[1].state == 7
    twin.orders.job_state = 9  # too late: it came out
    assert printer.send(SHEET).reference == "2"


def test_nobody_there_is_told_from_somebody_who_may_have_it(twin, printer):
    assert printer.state().condition is Condition.READY
    twin.orders.mute = True
    assert printer_with(twin, ask_seconds=0.2).state().condition is Condition.OFFLINE
    with pytest.raises(PrinterWaits, match="printer_offline"):
        printer_with(twin, ask_seconds=0.2).send(SHEET)
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        gone = IppPrinter(IppAddress("127.0.0.1", unused.getsockname()[1], "/", False), "Badge-1")
        assert gone.state().condition is Condition.OFFLINE
        with pytest.raises(PrinterWaits, match="printer_offline"):
            gone.send(SHEET)
        assert gone.outcome("1").answer is Answer.WAITING
        assert gone.withdraw("1").answer is Answer.WAITING


def printer_with(twin, **seconds):
    return IppPrinter(IppAddress("127.0.0.1", twin.port, "/ipp/print", False), "Badge-1", **seconds)


def test_a_printer_that_falls_silent_with_the_badge_may_have_it(twin):
    printer = printer_with(twin, ask_seconds=0.3, send_seconds=0.3)
    assert printer.state().condition is Condition.READY
    twin.orders.mute = True
    with pytest.raises(MaybePrinted, match="printer_silent"):
        printer.send(SHEET)


@pytest.mark.parametrize("at", [1, 200, 3000])
def test_a_line_that_breaks_off_within_a_badge_is_not_said_to_be_more_than_it_is(twin, printer, at):
    assert printer.state().condition is Condition.READY
    twin.orders.cut = max(at, 700)
    with pytest.raises(MaybePrinted, match="line_broke_off"):
        printer.send(SHEET)
    assert twin.jobs == {}
    assert printer.send(SHEET).reference == "1"


def test_a_badge_whose_answer_was_lost_is_found_in_the_printers_own_list(twin, printer):
    printer.send(SHEET)  # a former badge of the same name does not count
    printer.state()
    twin.uptime += 5
    printer.state()
    twin.orders.lost = True
    assert printer.send(SHEET).reference == "2"
    twin.uptime += 5
    printer.state()
    twin.orders.cut = 700
    with pytest.raises(MaybePrinted, match="line_broke_off"):
        printer.send(SHEET)
    assert [operation for operation, _ in twin.asked[-2:]] == [GET_JOBS, GET_JOBS]


def test_an_answer_that_is_none_leaves_a_doubt(twin, printer):
    printer.state()
    twin.orders.garbage = True
    with pytest.raises(MaybePrinted, match="line_broke_off"):
        printer.send(SHEET)
    assert printer.state().condition is Condition.OFFLINE


def test_a_printer_that_speaks_only_the_old_protocol_is_asked_in_that(twin, printer):
    twin.orders.is_old = True
    assert printer.state().condition is Condition.READY
    asked = len(twin.asked)
    printer.send(SHEET)
    assert [operation for operation, _ in twin.asked[asked:]] == [PRINT_JOB]


@pytest.mark.parametrize(
    ("state", "reasons", "outcome"),
    [
        (3, ("none",), PrintOutcome(Answer.WAITING)),
        (4, ("job-incoming",), PrintOutcome(Answer.WAITING)),
        (5, ("job-printing",), PrintOutcome(Answer.WAITING)),
        (6, ("printer-stopped",), PrintOutcome(Answer.WAITING)),
        (7, ("job-canceled-at-device",), PrintOutcome(Answer.FAILED, "job-canceled-at-device")),
        (8, ("none",), PrintOutcome(Answer.FAILED, "job-aborted")),
        (8, ("document-format-error",), PrintOutcome(Answer.FAILED, "document-format-error")),
        (9, ("job-completed-successfully",), PrintOutcome(Answer.PRINTED)),
        (9, ("job-completed-with-errors",), PrintOutcome(Answer.FAILED, "job-completed-with-errors")),
    ],
)
def test_what_the_printer_says_of_a_badge(twin, printer, state, reasons, outcome):
    twin.orders.job_state, twin.orders.job_reasons = state, reasons
    assert printer.outcome(printer.send(SHEET).reference) == outcome


def test_a_printer_that_was_switched_off_can_not_tell_any_more(twin, printer):
    reference = printer.send(SHEET).reference
    twin.jobs.clear()
    assert printer.outcome(reference) == PrintOutcome(Answer.UNKNOWN, "not_told")
    assert printer.outcome("") == PrintOutcome(Answer.UNKNOWN, "not_told")


def test_a_badge_is_taken_back_unless_it_came_out(twin, printer):
    twin.orders.job_state = 5
    first, second = printer.send(SHEET).reference, printer.send(SHEET).reference
    assert printer.withdraw(first) == PrintOutcome(Answer.FAILED, "job-canceled-by-user")
    twin.jobs[2].state = 9
    assert printer.withdraw(second).answer is Answer.PRINTED


@pytest.mark.parametrize(
    ("orders", "condition"),
    [
        ({}, Condition.READY),
        ({"state": 4}, Condition.BUSY),
        ({"state": 5}, Condition.STOPPED),
        ({"state": 4, "reasons": ("media-empty-error", "media-low-warning")}, Condition.OUT_OF_PAPER),
        ({"state": 4, "reasons": ("media-needed-report",)}, Condition.OUT_OF_PAPER),
        ({"state": 4, "reasons": ("media-jam",)}, Condition.JAM),
        ({"state": 5, "reasons": ("cover-open-error", "media-empty")}, Condition.COVER_OPEN),
        ({"state": 3, "reasons": ("toner-empty-warning",)}, Condition.OUT_OF_INK),
        ({"state": 5, "reasons": ("paused",)}, Condition.STOPPED),
        ({"accepting": False}, Condition.STOPPED),
        ({"http": 403}, Condition.STOPPED),
        ({"http": 404}, Condition.NOT_FOUND),
        ({"levels": (61, 7)}, Condition.READY),
    ],
)
def test_what_a_printer_says_of_itself(twin, printer, orders, condition):
    for name, value in orders.items():
        setattr(twin.orders, name, value)
    said = printer.state()
    assert said.condition is condition
    assert said.supply == (min(orders["levels"]) if "levels" in orders else None)


def test_wrong_paper_is_told_from_no_paper(twin, printer):
    printer.send(SHEET)
    twin.orders.state, twin.orders.reasons = 4, ("media-needed-error",)
    twin.orders.ready = (size(21000, 29700),)
    assert printer.state().condition is Condition.WRONG_MEDIA
    twin.orders.ready = (size(14800, 10500), size(21000, 29700))
    assert printer.state().condition is Condition.OUT_OF_PAPER


def test_a_printer_without_this_size_says_so_until_it_has_it(twin, printer):
    twin.orders.sizes = (size(21000, 29700),)
    with pytest.raises(PrinterWaits, match="wrong_media"):
        printer.send(SHEET)
    assert printer.state().condition is Condition.WRONG_MEDIA
    twin.orders.sizes = (size(10500, 14800),)
    assert printer.state().condition is Condition.READY
    assert printer.send(SHEET).reference == "1"


def test_a_reason_that_a_badge_has_disproved_is_old_news_until_nothing_comes_out(twin, printer):
    twin.orders.reasons = ("media-empty-warning",)
    assert printer.state().condition is Condition.OUT_OF_PAPER
    assert printer.outcome(printer.send(SHEET).reference).answer is Answer.PRINTED
    assert printer.state().condition is Condition.READY
    twin.orders.state = 4
    said = [printer.state().condition for _ in range(6)]
    assert said[0] is Condition.BUSY
    assert said[-1] is Condition.OUT_OF_PAPER


# ---- sizes


@pytest.mark.parametrize(
    ("wanted", "found"),
    [((105, 148), (10500, 14800)), ((148, 105), (10500, 14800)), ((62, 100), (6200, 10000)), ((62, 700), None)],
)
def test_a_size_fits_upright_or_turned(wanted, found):
    sizes = (
        ipp_media.Sizes(Range(10500, 10500), Range(14800, 14800)),
        ipp_media.Sizes(Range(6200, 6200), Range(2500, 60000)),
    )
    assert ipp_media.fitting(sizes, *wanted) == found


@pytest.mark.parametrize(
    ("name", "fits"),
    [
        ("iso_a6_105x148mm", (105, 148)),
        ("om_card_54x86mm", (54, 86)),
        ("oe_4x6-label_4x6in", (101.6, 152.4)),
    ],
)
def test_sizes_that_are_names_are_read(name, fits):
    assert ipp_media.fitting(ipp_media.supported({"media-supported": (name, "auto")}), *fits) is not None
    assert ipp_media.fitting(ipp_media.supported({"media-supported": (name, "auto")}), 99, 99) is None


# ---- addresses


@pytest.mark.parametrize(
    ("typed", "uri", "name"),
    [
        ("10.0.0.7", "ipp://10.0.0.7:631/ipp/print", "10.0.0.7"),
        (" printer-2.local ", "ipp://printer-2.local:631/ipp/print", "printer-2.local"),
        ("ipp://printer.local/ipp/print", "ipp://printer.local:631/ipp/print", "printer.local"),
        ("ipps://printer.local:443/", "ipps://printer.local:443/ipp/print", "printer.local:443"),
        ("http://10.0.0.7:631/printers/Badge", "ipp://10.0.0.7:631/printers/Badge", "10.0.0.7/printers/Badge"),
        ("ipp://[fe80::1]/ipp", "ipp://[fe80::1]:631/ipp", "fe80::1/ipp"),
    ],
)
def test_an_address_is_read_as_people_type_it(typed, uri, name):
    address = read_address(typed)
    assert (address.uri, address.name) == (uri, name)
    assert read_address(address.uri) == address


@pytest.mark.parametrize("typed", ["", "   ", "ftp://printer", "ipp://", "two words", "ipp://a:99999999", "ipp://[::1"])
def test_what_is_no_address_is_said(typed):
    with pytest.raises(Trouble) as trouble:
        read_address(typed)
    assert (trouble.value.kind, trouble.value.values["address"]) == ("bad_printer_address", typed)


# ---- bytes


def test_a_request_is_what_the_standard_shows():
    """RFC 8010, appendix A.1, but for the version that we speak."""
    given = (Given("job-name", Tag.NAME, "foobar"),)
    job = (Given("copies", Tag.INTEGER, 20), Given("sides", Tag.KEYWORD, "two-sided-long-edge"))
    body = request(Operation.PRINT_JOB, "ipp://printer.example.com/ipp/print/pinetree", given, job, version=(1, 1))
    assert body.hex() == (
        "010100020000000101"
        "470012" + b"attributes-charset".hex() + "0005" + b"utf-8".hex() +
        "48001b" + b"attributes-natural-language".hex() + "0002" + b"en".hex() +
        "45000b" + b"printer-uri".hex() + "002c" + b"ipp://printer.example.com/ipp/print/pinetree".hex() +
        "420008" + b"job-name".hex() + "0006" + b"foobar".hex() +
        "02"
        "210006" + b"copies".hex() + "000400000014"
        "440005" + b"sides".hex() + "0013" + b"two-sided-long-edge".hex() +
        "03"
    )  # fmt: skip


def test_every_kind_of_value_is_read():
    printer = b"".join((
        attribute("whole", 0x21, -5), attribute("yes", 0x22, True), attribute("range", 0x33, range(1, 9)),
        b"\x32\0\x03dpi\0\x09" + (300).to_bytes(4) + (600).to_bytes(4) + b"\x03",
        b"\x32\0\x03dpc\0\x09" + (100).to_bytes(4) + (100).to_bytes(4) + b"\x04",
        b"\x35\0\x04said\0\x09\0\x02en\0\x03hey", b"\x13\0\x04none\0\0",
        attribute("set", 0x44, "a", "b"),
        attribute("deep", 0x34, {"size": (0x34, size(1, 2)), "set": (0x44, "x", "y")}),
        attribute("strange", 0x7F, "raw"),
    ))  # fmt: skip
    said = read(b"\x02\0\x04\x0b\0\0\0\x01\x01" + attribute("status-message", 0x41, "no") + b"\x04" + printer + b"\x03")
    assert (said.status, said.is_done, said.message) == (0x040B, False, "no")
    assert dict(said.printer) == {
        "whole": (-5,), "yes": (True,), "range": (Range(1, 9),), "dpi": (Resolution(300, 600),),
        "dpc": (Resolution(254, 254),), "said": ("hey",), "none": (), "set": ("a", "b"),
        "deep": ({"size": ({"x-dimension": (1,), "y-dimension": (2,)},), "set": ("x", "y")},), "strange": (b"raw",),
    }  # fmt: skip


@given(st.binary(max_size=200))
@settings(max_examples=200, deadline=None)
def test_whatever_a_printer_answers_is_read_or_is_no_answer(noise):
    for data in (noise, b"\x02\0\0\0\0\0\0\1\x01" + noise):
        with contextlib.suppress(NoAnswer):
            assert read(data).status >= 0


@given(st.integers(0, 400))
@settings(max_examples=60, deadline=None)
def test_an_answer_that_is_cut_is_no_answer(cut):
    whole = b"\x02\0\0\0\0\0\0\1\x01" + attribute("a", 0x44, "b") + b"\x02" + attribute("job-id", 0x21, 7) + b"\x03"
    if cut >= len(whole):
        assert read(whole).jobs == ({"job-id": (7,)},)
    else:
        with pytest.raises(NoAnswer):
            read(whole[:cut])


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(-(2**31), 2**31 - 1)), max_size=5))
@settings(max_examples=50, deadline=None)
def test_what_is_asked_is_understood_by_somebody_else(numbers):
    names = count()
    given = [Given(f"{letter}{next(names)}", Tag.INTEGER, number) for letter, number in numbers]
    operation, found, document = parsed(request(Operation.GET_JOBS, "ipp://x", given) + b"%PDF")
    assert (operation, document) == (GET_JOBS, b"%PDF")
    assert [int.from_bytes(found["operation", g.name][0], signed=True) for g in given] == [n for _, n in numbers]
