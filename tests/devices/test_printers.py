"""A badge handed to a folder or to the spooler is whole, of the right size, and never said to be more than it is."""

import errno
import json
import os
import shutil
import socket
import sys
import threading
import unicodedata
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socketserver import UnixStreamServer

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import Answer, Condition, MaybePrinted, PrinterState, PrinterWaits, PrintOutcome, Sheet
from wego_desk.devices import cups_words
from wego_desk.devices.ipp_job_state import job_state
from wego_desk.devices.printer_cups import CupsPrinter, Queue, queues
from wego_desk.devices.printer_folder import FolderPrinter, file_stem

SHEET = Sheet(b"%PDF-1.4 badge", 105, 148, "badge 0123456789abcdef:7", "20260921T090000 BCDE FGHJ KNPR STVX 김철수")
OVER_THE_NET = "device-uri=ipp://printer.local/ipp/print printer-is-accepting-jobs=true"
ON_A_CABLE = "device-uri=usb://Zebra/ZD620 printer-is-accepting-jobs=true"


# ---- a folder


def test_each_badge_is_a_file_of_its_own(tmp_path):
    folder = tmp_path / "badges" / "today"
    printer = FolderPrinter(folder, "folder")
    first, second = printer.send(SHEET), printer.send(SHEET)
    assert {Path(h.reference).name for h in (first, second)} == {f"{SHEET.label}.pdf", f"{SHEET.label} (2).pdf"}
    assert {path.read_bytes() for path in folder.iterdir()} == {SHEET.pdf}
    assert (first.printed_by, printer.outcome(first.reference).answer) == ("file", Answer.PRINTED)
    assert printer.withdraw(first.reference).answer is Answer.PRINTED
    assert printer.state() == PrinterState(Condition.READY)


def test_a_folder_that_is_a_file_takes_nothing_and_says_so(tmp_path):
    place = tmp_path / "badges"
    place.write_text("no folder")
    printer = FolderPrinter(place, "folder")
    assert printer.state() == PrinterState(Condition.CANNOT_WRITE, str(place))
    with pytest.raises(PrinterWaits) as waits:
        printer.send(SHEET)
    assert (waits.value.kind, waits.value.values["file"]) == ("cannot_write", str(place))


def test_a_full_disk_leaves_no_half_badge(tmp_path, monkeypatch):
    def full(_file):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    printer = FolderPrinter(tmp_path, "folder")
    with pytest.raises(PrinterWaits) as waits:
        printer.send(SHEET)
    assert waits.value.kind == "disk_full"
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_is_nearly_full_is_said_before_a_badge_fails(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(10, 10, 0))
    assert FolderPrinter(tmp_path, "folder").state().condition is Condition.DISK_FULL


@pytest.mark.parametrize(
    ("label", "stem"),
    [
        ("20260921T090000 BCDE Ana Um", "20260921T090000 BCDE Ana Um"),
        ('a/b\\c:d*e?f"g<h>i|j', "a-b-c-d-e-f-g-h-i-j"),
        ("محمد الأمين\u200f", "محمد الأمين"),
        ("con", "badge con"),
        ("LPT1.txt", "badge LPT1.txt"),
        ("tail. . ", "tail"),
        ("\u202eevil\t\nname", "evil name"),
        ("...", "badge"),
        ("", "badge"),
    ],
)
def test_a_files_name_keeps_its_words_and_can_be_written_anywhere(label, stem):
    assert file_stem(label) == stem


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_any_label_is_a_name_that_windows_takes(label):
    stem = file_stem(label)
    assert stem == stem.strip(" .") != ""
    assert not set(stem) & set('<>:"/\\|?*')
    assert all(unicodedata.category(c) not in ("Cc", "Cf", "Cs") for c in stem)
    assert len(f".{stem} (99).pdf.12345.part".encode()) <= 255
    assert stem.split(".")[0].casefold() not in {"con", "prn", "aux", "nul", "com1", "lpt9"}


@pytest.mark.parametrize(
    ("options", "percent"),
    [
        ("marker-levels=61 marker-types=ribbonWax", 61),
        ("marker-levels=80,7,30 marker-types=toner,toner,toner", 7),
        ("marker-levels=80,3 marker-types=ink,wasteInk", 80),
        ("marker-levels=80,3 marker-types=ink,waste-ink", 80),
        ("marker-levels=-1", None),
        ("marker-levels=-1,40", 40),
        ("marker-levels=250", None),
        ("marker-levels=", None),
        ("", None),
    ],
)
def test_how_much_is_left_of_what_will_be_empty_first(options, percent):
    assert cups_words.supply_of(cups_words.read_options(options)) == percent
    said = cups_words.printer_state(cups_words.read_options(f"{options} printer-state=3"))
    assert (said.condition, said.supply) == (Condition.READY, percent)


# ---- the spooler's programs


class Spooler:
    """The fake spooler, its programs first on a path of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.environment = {"PATH": str(folder), "LANG": "ko_KR.UTF-8"}
        self.orders = {"queues": {"Badge-1": f"{OVER_THE_NET} printer-state=3 printer-state-reasons=none"}}
        source = (Path(__file__).parent / "fake_spooler.py").read_text()
        for program in ("lp", "lpstat", "lpoptions", "cancel"):
            path = folder / program
            path.write_text(f"#!{sys.executable} -SE\n{source}")
            path.chmod(0o755)
        self.order()

    def order(self, **orders):
        self.orders |= orders
        (self.folder / "orders.json").write_text(json.dumps(self.orders))

    def queue(self, options, name="Badge-1"):
        self.order(queues={name: options})

    def becomes(self, state):
        jobs = json.loads((self.folder / "jobs.json").read_text())
        (self.folder / "jobs.json").write_text(json.dumps([job | {"state": state} for job in jobs]))

    def printer(self, name="Badge-1", **seconds):
        return CupsPrinter(name, self.environment, **seconds)

    def calls(self, program):
        lines = (self.folder / "calls.txt").read_text().splitlines()
        return [words[1:] for line in lines if (words := json.loads(line))[0] == program]


@pytest.fixture
def spooler(tmp_path):
    return Spooler(tmp_path)


def test_a_badge_goes_out_whole_with_its_exact_size_and_without_a_name(spooler):
    handed = spooler.printer().send(SHEET)
    assert (handed.reference, handed.printed_by) == ("Badge-1-1", "")
    assert (spooler.folder / "Badge-1-1.pdf").read_bytes() == SHEET.pdf
    (words,) = spooler.calls("lp")
    assert "PageSize=Custom.105x148mm" in words
    assert "print-scaling=none" in words
    assert not any("김철수" in word or "BCDE" in word for word in words)


def test_a_size_that_is_no_whole_millimetre_is_not_rounded(spooler):
    spooler.printer().send(Sheet(b"%PDF", 62.5, 100.25, "t", "l"))
    assert "PageSize=Custom.62.5x100.25mm" in spooler.calls("lp")[0]


@pytest.mark.parametrize(
    ("orders", "kind", "type_"),
    [
        ({"refuse": 'lp: Destination "Badge-1" is not accepting jobs.'}, "printer_not_accepting", PrinterWaits),
        ({"queues": {}}, "no_such_printer", PrinterWaits),
        ({"running": False}, "spooler_off", PrinterWaits),
        ({"refuse": 'lp: Unsupported document-format "application/pdf".'}, "print_refused", Trouble),
    ],
)
def test_why_a_badge_was_not_taken(spooler, orders, kind, type_):
    spooler.order(**orders)
    with pytest.raises(Trouble) as trouble:
        spooler.printer().send(SHEET)
    assert (type(trouble.value), trouble.value.kind) == (type_, kind)
    assert not list(spooler.folder.glob("*.pdf"))


def test_a_computer_without_a_spooler_says_so(tmp_path):
    printer = CupsPrinter("Badge-1", {"PATH": str(tmp_path)})
    with pytest.raises(PrinterWaits, match="cups_missing"):
        printer.send(SHEET)
    assert printer.state() == PrinterState(Condition.STOPPED, "cups_missing")
    with pytest.raises(Trouble, match="cups_missing"):
        queues({"PATH": str(tmp_path)})


def test_a_spooler_that_does_not_answer_may_have_taken_the_badge(spooler):
    spooler.order(hang="lp")
    with pytest.raises(MaybePrinted, match="printer_silent"):
        spooler.printer(send_seconds=0.3).send(SHEET)
    spooler.order(hang="lpoptions")
    assert spooler.printer(ask_seconds=0.3).state() == PrinterState(Condition.UNKNOWN, "printer_silent")
    spooler.order(hang="lpstat")
    assert spooler.printer(ask_seconds=0.3).outcome("Badge-1-1").answer is Answer.WAITING


def test_a_badge_that_was_taken_without_a_word_is_not_confirmed(spooler):
    spooler.order(mute=True)
    assert spooler.printer().send(SHEET).reference == ""


@pytest.mark.parametrize(
    ("state", "outcome"),
    [
        ("pending", PrintOutcome(Answer.WAITING)),
        ("processing", PrintOutcome(Answer.WAITING)),
        ("completed", PrintOutcome(Answer.PRINTED)),
        ("cancelled", PrintOutcome(Answer.FAILED, "job-canceled-by-user")),
        ("aborted", PrintOutcome(Answer.FAILED, "job-aborted-by-system")),
        ("vague", PrintOutcome(Answer.UNKNOWN, "not_told")),
        ("forgotten", PrintOutcome(Answer.UNKNOWN, "not_told")),
    ],
)
def test_what_the_spooler_says_of_a_badge(spooler, state, outcome):
    spooler.order(becomes=state)
    printer = spooler.printer()
    assert printer.outcome(printer.send(SHEET).reference) == outcome


def test_a_badge_that_the_spooler_could_not_convert_never_comes_out_later(spooler):
    """CUPS keeps such a job among the unfinished ones."""
    spooler.order(becomes="stopped")
    printer = spooler.printer()
    reference = printer.send(SHEET).reference
    assert printer.outcome(reference) == PrintOutcome(Answer.FAILED, "job-completed-with-errors")
    assert spooler.calls("cancel") == [[reference]]


def test_a_printer_on_a_cable_never_says_that_a_badge_is_printed(spooler):
    spooler.queue(f"{ON_A_CABLE} printer-state=3 printer-state-reasons=none")
    printer = spooler.printer()
    assert printer.outcome(printer.send(SHEET).reference) == PrintOutcome(Answer.UNKNOWN, "not_told")


def test_a_spooler_that_is_gone_for_a_moment_is_asked_again(spooler):
    printer = spooler.printer()
    reference = printer.send(SHEET).reference
    spooler.order(running=False)
    assert printer.outcome(reference).answer is Answer.WAITING
    spooler.order(running=True)
    assert printer.outcome(reference).answer is Answer.PRINTED


def test_a_badge_is_taken_back_unless_it_came_out(spooler):
    spooler.order(becomes="processing")
    printer = spooler.printer()
    first, second = printer.send(SHEET).reference, printer.send(SHEET).reference
    assert printer.withdraw(first) == PrintOutcome(Answer.FAILED, "job-canceled-by-user")
    spooler.becomes("completed")
    assert printer.withdraw(second).answer is Answer.PRINTED


@pytest.mark.parametrize(
    ("options", "condition"),
    [
        ("printer-state=3 printer-state-reasons=none", Condition.READY),
        ("printer-state=4 printer-state-reasons=none", Condition.BUSY),
        ("printer-state=4 printer-state-reasons=media-empty-error,media-low-warning", Condition.OUT_OF_PAPER),
        ("printer-state=4 printer-state-reasons=media-needed", Condition.OUT_OF_PAPER),
        ("printer-state=3 printer-state-reasons=media-low-warning", Condition.READY),
        ("printer-state=4 printer-state-reasons=media-empty,cover-open", Condition.COVER_OPEN),
        ("printer-state=5 printer-state-reasons=media-jam-error", Condition.JAM),
        ("printer-state=4 printer-state-reasons=offline-report", Condition.OFFLINE),
        ("printer-state=3 printer-state-reasons=marker-supply-empty-error", Condition.OUT_OF_INK),
        ("printer-state=5 printer-state-reasons=paused", Condition.STOPPED),
        ("printer-state=5 printer-state-reasons=none", Condition.STOPPED),
        ("printer-state-reasons=none", Condition.UNKNOWN),
    ],
)
def test_what_a_printer_says_of_itself(spooler, options, condition):
    spooler.queue(f"{OVER_THE_NET} {options}")
    assert spooler.printer().state().condition is condition


def test_a_queue_that_takes_no_jobs_is_stopped(spooler):
    spooler.queue("device-uri=ipp://x printer-is-accepting-jobs=false printer-state=3 printer-state-reasons=none")
    assert spooler.printer().state() == PrinterState(Condition.STOPPED, "not-accepting")


def test_a_queue_that_is_gone_and_a_spooler_that_is_off_are_told_apart(spooler):
    assert spooler.printer("Gone").state() == PrinterState(Condition.NOT_FOUND)
    spooler.order(running=False)
    assert spooler.printer().state() == PrinterState(Condition.STOPPED, "spooler_off")


def test_the_queues_to_choose_from(spooler):
    spooler.order(queues={"Badge-1": OVER_THE_NET, "Office": ON_A_CABLE}, default="Office")
    assert queues(spooler.environment) == [Queue("Badge-1", False), Queue("Office", True)]
    spooler.order(queues={}, default="")
    assert queues(spooler.environment) == []
    spooler.order(running=False)
    with pytest.raises(PrinterWaits, match="spooler_off"):
        queues(spooler.environment)


@pytest.mark.parametrize(
    ("uri", "tells"),
    [
        ("ipp://a/ipp/print", True),
        ("ipps://a:631/ipp", True),
        ("dnssd://Label._ipp._tcp.local/?uuid=1", True),
        ("dnssd://Label._pdl-datastream._tcp.local/", False),
        ("socket://10.0.0.7:9100", False),
        ("usb://Zebra/ZD620", False),
        ("", False),
    ],
)
def test_which_devices_can_tell_that_a_badge_is_printed(uri, tells):
    assert cups_words.tells({"device-uri": uri}) is tells


@given(st.text(max_size=300))
@settings(max_examples=100, deadline=None)
def test_whatever_a_spooler_says_can_be_read(said):
    cups_words.printer_state(cups_words.read_options(said))
    cups_words.alerts(said)
    assert isinstance(cups_words.refusal("Q", said), Trouble)


# ---- the scheduler's own word on a job


class Scheduler(BaseHTTPRequestHandler):
    """Answers Get-Job-Attributes as CUPS 2.4 does."""

    answer = b""
    asked = b""

    def do_POST(self):
        type(self).asked = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.answer)))
        self.end_headers()
        self.wfile.write(self.answer)

    def address_string(self):
        return "local"

    def log_message(self, *_):
        """No noise."""


def ipp_answer(state, status=0):
    def text(tag, name, value):
        return bytes([tag]) + len(name).to_bytes(2) + name + len(value).to_bytes(2) + value

    head = b"\x02\x00" + status.to_bytes(2) + b"\x00\x00\x00\x01\x01"
    head += text(0x47, b"attributes-charset", b"utf-8") + text(0x48, b"attributes-natural-language", b"en")
    return head + b"\x02" + text(0x23, b"job-state", state.to_bytes(4)) + b"\x03"


@pytest.fixture
def scheduler(tmp_path):
    path = Path(os.path.relpath(tmp_path / "s"))  # a socket's path may have 108 bytes
    with UnixStreamServer(str(path), Scheduler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield str(tmp_path / "s")
        server.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("state", "outcome"),
    [
        (9, PrintOutcome(Answer.PRINTED)),
        (8, PrintOutcome(Answer.FAILED, "job-aborted")),
        (7, PrintOutcome(Answer.FAILED, "job-canceled")),
        (5, PrintOutcome(Answer.WAITING)),
    ],
)
def test_a_vague_list_is_settled_by_the_schedulers_own_word(spooler, scheduler, state, outcome):
    """CUPS lists a job that it has put aside as ``processing-to-stop-point``, printed or cancelled alike."""
    Scheduler.answer = ipp_answer(state)
    spooler.order(becomes="vague", server=scheduler)
    printer = spooler.printer()
    assert printer.outcome(printer.send(SHEET).reference) == outcome
    assert b"ipp://localhost/printers/Badge-1" in Scheduler.asked
    assert b"job-id\0\x04\0\0\0\x01" in Scheduler.asked


def test_a_scheduler_that_knows_no_such_job_or_is_not_there_says_nothing(scheduler, tmp_path):
    Scheduler.answer = ipp_answer(9, status=0x0406)
    assert job_state(scheduler, "Badge-1", 1, 5) is None
    assert job_state(str(tmp_path / "nobody"), "Badge-1", 1, 5) is None
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        assert job_state(f"127.0.0.1:{unused.getsockname()[1]}", "Badge-1", 1, 5) is None
