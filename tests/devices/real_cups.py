"""A real CUPS of its own, not the system's: run by ``make test-printers``, never by ``make test``.

Its queue prints PDF into a file, as a driver without a page size of ours would: Letter unless it is told.
"""

import os
import shutil
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from wego_desk.assets import asset
from wego_desk.badges.layout_file import load_layout
from wego_desk.badges.render import render_badges
from wego_desk.core.delegate import Delegate
from wego_desk.desk.ports import Answer, Condition, PrinterState, PrinterWaits, Sheet
from wego_desk.devices.printer_cups import CupsPrinter, queues
from wego_desk.typeset.fontset import FontSet

PROGRAMS = ("cupsd", "lp", "lpstat", "lpoptions", "lpadmin", "cancel")
PATH = os.pathsep.join([os.environ.get("PATH", ""), "/usr/sbin", "/usr/local/sbin"])

FILES_CONF = """ServerRoot {0}/root
StateDir {0}/run
CacheDir {0}/cache
RequestRoot {0}/spool
TempDir {0}/temporary
AccessLog {0}/log/access
ErrorLog {0}/log/error
PageLog {0}/log/page
FileDevice Yes
Sandboxing relaxed
"""
CUPSD_CONF = """LogLevel warn
Listen {0}/run/cups.sock
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
#: A printer that takes PDF of any size.
PPD = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "BADGE.PPD"
*Manufacturer: "wego-desk"
*Product: "(badge)"
*ModelName: "Badge printer of the tests"
*ShortNickName: "Badge printer of the tests"
*NickName: "Badge printer of the tests"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*Throughput: "1"
*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*OrderDependency: 10 AnySetup *PageSize
*DefaultPageSize: Letter
*PageSize Letter/US Letter: "<</PageSize[612 792]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion/Page Region: PickOne
*DefaultPageRegion: Letter
*PageRegion Letter/US Letter: "<</PageSize[612 792]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: Letter
*ImageableArea Letter: "0 0 612 792"
*DefaultPaperDimension: Letter
*PaperDimension Letter: "612 792"
*HWMargins: 0 0 0 0
*VariablePaperSize: True
*MaxMediaWidth: "1000"
*MaxMediaHeight: "2000"
*NonUIOrderDependency: 10 AnySetup *CustomPageSize
*CustomPageSize True: "pop pop pop <</PageSize[5 -2 roll]/ImagingBBox null>>setpagedevice"
*ParamCustomPageSize Width: 1 points 36 1000
*ParamCustomPageSize Height: 2 points 36 2000
*ParamCustomPageSize WidthOffset: 3 points 0 0
*ParamCustomPageSize HeightOffset: 4 points 0 0
*ParamCustomPageSize Orientation: 5 int 0 0
"""


class Cups:
    """A scheduler that is started and stopped at will."""

    def __init__(self, folder):
        self.folder = folder
        self.paper = folder / "paper" / "badge.pdf"
        self.environment = {"PATH": PATH, "CUPS_SERVER": f"{folder}/run/cups.sock", "HOME": str(folder)}
        for name in ("root", "run", "cache", "spool", "temporary", "log", "paper"):
            (folder / name).mkdir()
        for name in ("temporary", "paper"):
            (folder / name).chmod(0o1777)
        (folder / "files.conf").write_text(FILES_CONF.format(folder))
        (folder / "cupsd.conf").write_text(CUPSD_CONF.format(folder))
        (folder / "badge.ppd").write_text(PPD)
        self.process = None

    def start(self):
        self.process = subprocess.Popen(
            ["cupsd", "-f", "-c", self.folder / "cupsd.conf", "-s", self.folder / "files.conf"],
            env=self.environment, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        until(lambda: self.run("lpstat", "-r").stdout.startswith("scheduler is running"))

    def stop(self):
        if self.process is not None:
            self.process.terminate()
            self.process.wait(20)
            self.process = None

    def run(self, *words):
        return subprocess.run(words, env=self.environment, capture_output=True, text=True, check=False)

    def queue(self, name, device, *options):
        done = self.run("lpadmin", "-p", name, "-E", "-v", device, *options)
        assert done.returncode == 0, done.stderr

    def size_mm(self):
        with pypdfium2.PdfDocument(self.paper.read_bytes()) as document:
            assert len(document) == 1
            return tuple(round(side / 72 * 25.4, 1) for side in document[0].get_size())


def until(holds):
    """Ask again and again: each question is a process, so nothing is asked faster than it can be answered."""
    for _ in range(2000):
        if answer := holds():
            return answer
    raise AssertionError("it did not come to that")


@pytest.fixture(scope="module")
def cups():
    missing = [name for name in PROGRAMS if shutil.which(name, path=PATH) is None]
    assert not missing, (
        f"not installed: {', '.join(missing)}. sudo apt-get install cups-daemon cups-client cups-filters"
    )
    folder = Path(tempfile.mkdtemp(prefix="cups"))
    folder.chmod(0o755)
    server = Cups(folder)
    try:
        server.start()
        server.queue("Badges", f"file:{server.paper}", "-P", folder / "badge.ppd")
        server.queue("Cable", "socket://127.0.0.1:9", "-m", "raw")
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder)


@pytest.fixture
def printer(cups):
    return CupsPrinter("Badges", cups.environment)


@pytest.fixture(scope="module")
def sheet(tmp_path_factory):
    layout = load_layout("a6")
    file = tmp_path_factory.mktemp("badge") / "badge.pdf"
    with file.open("wb") as out:
        render_badges(
            [Delegate("0" * 16, "BCDEFGHJKNPRSTVX", full_name="Ana Um")], layout, out,
            fonts=FontSet(asset("resources", "fonts")), congress_name="World Mayors Forum",
        )  # fmt: skip
    return Sheet(file.read_bytes(), layout.width_mm, layout.height_mm, "badge 1", "Ana Um")


def settled(printer, reference):
    """What became of a job in the end."""
    return until(lambda: outcome if (outcome := printer.outcome(reference)).answer is not Answer.WAITING else None)


def test_a_badge_comes_out_in_its_own_size_and_the_spooler_says_so(cups, printer, sheet):
    assert printer.state() == PrinterState(Condition.READY)
    assert settled(printer, printer.send(sheet).reference).answer is Answer.PRINTED
    assert cups.size_mm() == (105, 148)


def test_without_the_size_it_would_land_on_letter(cups, sheet, printer):
    done = subprocess.run(
        ["lp", "-d", "Badges"], input=sheet.pdf, env=cups.environment, capture_output=True, check=True
    )
    settled(printer, done.stdout.decode().split()[3])
    assert cups.size_mm() == (215.9, 279.4)


def test_any_size_comes_out_exactly(cups, printer, sheet):
    odd = replace(sheet, width_mm=62.5, height_mm=100.5)
    assert settled(printer, printer.send(odd).reference).answer is Answer.PRINTED
    assert cups.size_mm() == (62.5, 100.5)


def test_an_old_job_is_still_told_printed_from_cancelled(cups, printer, sheet):
    """Once CUPS has put jobs aside its own list calls both ``processing-to-stop-point``."""
    printed = printer.send(sheet).reference
    assert settled(printer, printed).answer is Answer.PRINTED
    cups.run("cupsdisable", "Badges")
    withdrawn = printer.send(sheet).reference
    assert printer.state().condition is Condition.STOPPED
    assert printer.outcome(withdrawn).answer is Answer.WAITING
    assert printer.withdraw(withdrawn).answer is Answer.FAILED
    cups.run("cupsenable", "Badges")
    cups.stop()
    cups.start()
    assert printer.outcome(printed).answer is Answer.PRINTED
    assert printer.outcome(withdrawn).answer is Answer.FAILED


def test_what_is_no_pdf_fails(printer, sheet):
    torn = replace(sheet, pdf=b"%PDF-1.4\n" + b"\0" * 400)
    assert settled(printer, printer.send(torn).reference).answer is Answer.FAILED


def test_a_queue_that_takes_nothing_is_gone_or_off_is_told_apart(cups, printer, sheet):
    cups.run("cupsreject", "Badges")
    with pytest.raises(PrinterWaits, match="printer_not_accepting"):
        printer.send(sheet)
    assert printer.state() == PrinterState(Condition.STOPPED, "not-accepting")
    cups.run("cupsaccept", "Badges")
    gone = CupsPrinter("Gone", cups.environment)
    assert gone.state() == PrinterState(Condition.NOT_FOUND)
    with pytest.raises(PrinterWaits, match="no_such_printer"):
        gone.send(sheet)
    cups.stop()
    try:
        assert printer.state() == PrinterState(Condition.STOPPED, "spooler_off")
        with pytest.raises(PrinterWaits, match="spooler_off"):
            printer.send(sheet)
        with pytest.raises(PrinterWaits, match="spooler_off"):
            queues(cups.environment)
    finally:
        cups.start()


def test_a_printer_that_is_not_there_keeps_the_badge_until_it_is_taken_back(cups, sheet):
    cable = CupsPrinter("Cable", cups.environment)
    reference = cable.send(sheet).reference
    assert cable.outcome(reference).answer is Answer.WAITING
    assert cable.withdraw(reference).answer is Answer.FAILED


def test_the_queues_are_listed(cups):
    assert {queue.name for queue in queues(cups.environment)} == {"Badges", "Cable"}
