"""Puts the page Set-up together: its models, its parts, and what each tells the other."""

from dataclasses import dataclass
from pathlib import Path

from wego_desk.core.trouble import Trouble
from wego_desk.desk.founding import found
from wego_desk.screens.about_model import AboutModel
from wego_desk.screens.about_panel import AboutPanel
from wego_desk.screens.congress_model import CongressModel
from wego_desk.screens.look_panel import LookPanel
from wego_desk.screens.operators_model import OperatorsModel
from wego_desk.screens.operators_panel import OperatorsPanel
from wego_desk.screens.preferences import Kept, Preferences
from wego_desk.screens.printer_choice_model import PrinterChoiceModel
from wego_desk.screens.printer_choice_state import FOLDER, Place
from wego_desk.screens.printer_panel import PrinterPanel
from wego_desk.screens.roster_model import RosterModel
from wego_desk.screens.roster_panel import RosterPanel
from wego_desk.screens.scanner_model import ScannerModel, TriedScanner
from wego_desk.screens.scanner_panel import ScannerPanel
from wego_desk.screens.setup_model import SetupModel
from wego_desk.screens.setup_page import SetupPage
from wego_desk.screens.setup_state import Part
from wego_desk.screens.sheet_sender import PrinterWays, SheetSender
from wego_desk.screens.shift import Shift
from wego_desk.screens.sounds import Sounds
from wego_desk.screens.sounds_panel import SoundsPanel
from wego_desk.screens.this_desk_panel import ThisDeskPanel
from wego_desk.screens.words_operators import paper


@dataclass(frozen=True, slots=True)
class SetupPorts:
    """What the page sets and asks, handed in by the composition.

    ``profile`` and ``reports``: where this desk's files and the reports of our own faults lie.
    """

    preferences: Preferences
    printers: PrinterWays
    scanner: TriedScanner
    sounds: Sounds
    version: str
    profile: Path
    reports: Path


class SetupRoom:
    """``page`` goes into the window; call `refresh` with each news of the programme or the roster, `printers_changed`
    with each of the printers, and give `scan` every scanned text first.

    Who else must know listens to ``ports.preferences.changed`` (look, sounds, point, printer, this desk's name),
    ``congress.changed`` (its name and zone) and ``roster.taken_in``.
    """

    def __init__(self, shift: Shift, ports: SetupPorts) -> None:
        self.shift, self._ports = shift, ports
        preferences = self.preferences = ports.preferences
        sender = SheetSender(shift, ports.printers)
        self.congress = CongressModel(shift)
        self.operators = OperatorsModel(shift, sender)
        self.roster = RosterModel(shift)
        self.printer = PrinterChoiceModel(shift, preferences, ports.printers, sender)
        self.scanner = ScannerModel(ports.scanner)
        self.about = AboutModel(shift, ports.version, ports.profile, ports.reports)
        self.setup = SetupModel(
            ports.version, preferences, self.congress, self.operators, self.roster, self.scanner
        )  # fmt: skip
        self.this_desk = ThisDeskPanel()
        self.operators_panel = OperatorsPanel(self.operators.state)
        self.roster_panel = RosterPanel(self.roster.state)
        self.printer_panel = PrinterPanel(self.printer.state)
        self.scanner_panel = ScannerPanel(self.scanner.state)
        self.look = LookPanel(preferences.wishes())
        self.sounds = SoundsPanel()
        self.about_panel = AboutPanel(self.about.state)
        self.page = SetupPage(self.setup.state, {
            Part.DESK: self.this_desk, Part.OPERATORS: self.operators_panel, Part.ROSTER: self.roster_panel,
            Part.PRINTER: self.printer_panel, Part.SCANNER: self.scanner_panel, Part.LOOK: self.look,
            Part.SOUNDS: self.sounds, Part.ABOUT: self.about_panel,
        })  # fmt: skip
        self._connect_page()
        self._connect_settings()
        self._connect_operators()
        join_this_desk(self.congress, self.this_desk, preferences)
        join_roster(self.roster, self.roster_panel)
        join_printer(self.printer, self.printer_panel)
        join_scanner(self.scanner, self.scanner_panel)
        self.scanner.learnt.connect(lambda way: preferences.set("scanner.layout", way))
        self._connect_about()

    def refresh(self) -> None:
        """Read anew what is shown; what is not shown is read when it comes."""
        if self.page.isVisible():
            self.congress.start()
            self.operators.start()
            self.roster.start()

    def printers_changed(self) -> None:
        self.printer.printers_changed()

    def scan(self, text: str) -> bool:
        """Whether a scanned text was taken: only while a scanner or a printer is tried."""
        if self.scanner.is_on:
            self.scanner.scan(text)
            return True
        return self.page.isVisible() and self.setup.state.part is Part.PRINTER and self.printer.scan(text)

    def open(self, part: Part) -> None:
        """Show a part; the window shows the page."""
        self.setup.open(part)

    def _connect_page(self) -> None:
        setup, page = self.setup, self.page
        setup.changed.connect(lambda: page.paint(setup.state))
        page.chosen.connect(setup.open)
        page.shown.connect(self._shown)
        page.left.connect(self.scanner.stop)
        setup.opened.connect(self._opened)
        self.shift.operator_changed.connect(self.refresh)

    def _shown(self) -> None:
        self.refresh()
        self._opened(self.setup.state.part)

    def _opened(self, part: Part) -> None:
        """A part that is shown begins."""
        if part is not Part.SCANNER or not self.page.isVisible():
            self.scanner.stop()
        if not self.page.isVisible():
            return
        match part:
            case Part.PRINTER:
                self.printer.start()
            case Part.SCANNER:
                self.scanner.start()
            case Part.SOUNDS:
                self._ports.sounds.prepare()
                self._paint_settings()
            case Part.ABOUT:
                self.about.start()
            case _:
                pass

    def _connect_settings(self) -> None:
        preferences, look, sounds = self.preferences, self.look, self.sounds
        preferences.changed.connect(lambda _: self._paint_settings())
        preferences.noted.connect(self._noted)
        look.language_chosen.connect(lambda code: preferences.set("desk.language", code))
        look.theme_chosen.connect(lambda name: preferences.set("look.theme", name))
        look.size_chosen.connect(lambda percent: preferences.set("look.text_percent", percent))
        sounds.chosen.connect(lambda on: preferences.set("look.sounds", on))
        sounds.hear_wanted.connect(self._ports.sounds.hear)
        self._paint_settings()

    def _paint_settings(self) -> None:
        prefer = self.preferences
        self.look.paint(prefer.wishes())
        self.sounds.paint(prefer.yes("look.sounds"), self._ports.sounds.able)

    def _noted(self, key: str) -> None:
        """The other desks learn this one's new name from the ledger."""
        if key == "desk.name" and isinstance(self.preferences.notes[key], Kept):
            desk, name = self.shift.desk, self.preferences.text(key)
            self.shift.ledger.run(lambda: found(desk, name), failed=_at_the_next_start)

    def _connect_operators(self) -> None:
        model, panel, prefer = self.operators, self.operators_panel, self.preferences
        model.changed.connect(lambda: panel.paint(model.state))
        panel.chosen.connect(model.choose)
        panel.newcomer_wanted.connect(model.ask_newcomer)
        panel.detail.duty_chosen.connect(model.set_duty)
        panel.detail.pin_wanted.connect(model.ask_pin)
        panel.detail.clearing_wanted.connect(model.ask_clearing)
        panel.detail.code_wanted.connect(model.make_code)
        panel.detail.code_end_wanted.connect(model.end_code)
        panel.detail.removal_wanted.connect(model.ask_removal)
        panel.question.named.connect(model.add)
        panel.question.pin_typed.connect(model.type_pin)
        panel.question.removal_confirmed.connect(model.remove)
        panel.question.closed.connect(lambda: model.ask(None))

        def on_paper(folder: str) -> None:
            printer = Place(prefer.text("printer.kind"), prefer.text("printer.target"))
            model.send_code(Place(FOLDER, folder) if folder else printer, prefer.text("printer.layout"), paper())

        panel.question.paper_wanted.connect(on_paper)

    def _connect_about(self) -> None:
        model, panel = self.about, self.about_panel
        model.changed.connect(lambda: panel.paint(model.state))
        panel.read_wanted.connect(model.read)


def _at_the_next_start(error: BaseException) -> None:
    """The settings hold the name; a ledger that takes nothing just now gets it when the desk opens again."""
    if not isinstance(error, Trouble):
        raise error


def join_this_desk(model: CongressModel, panel: ThisDeskPanel, preferences: Preferences) -> None:
    """A panel of this desk, on the page or in a first start: what stands, and what a person wants instead."""

    def paint() -> None:
        panel.paint(preferences.text("desk.name"), preferences.text("desk.point"), model.state)

    preferences.changed.connect(lambda _: paint())
    model.changed.connect(paint)
    panel.named.connect(lambda name: preferences.set("desk.name", name))
    panel.point_chosen.connect(lambda point: preferences.set("desk.point", point))
    panel.congress_named.connect(model.set_name)
    panel.zone_chosen.connect(model.set_zone)
    paint()


def join_roster(model: RosterModel, panel: RosterPanel) -> None:
    """A roster's model and a panel of it."""
    model.changed.connect(lambda: panel.paint(model.state))
    panel.file_chosen.connect(model.open)
    panel.wanted.connect(model.take_in)
    panel.stop_wanted.connect(model.stop)


def join_printer(model: PrinterChoiceModel, panel: PrinterPanel) -> None:
    model.changed.connect(lambda: panel.paint(model.state))
    panel.chosen.connect(model.choose)
    panel.layout_chosen.connect(model.choose_layout)
    panel.auto_chosen.connect(model.set_auto)
    panel.test_wanted.connect(model.test)
    panel.measure_wanted.connect(model.measure)
    panel.address_typed.connect(model.look_at)
    panel.spare_set.connect(model.set_spare)
    panel.look_again.connect(model.start)


def join_scanner(model: ScannerModel, panel: ScannerPanel) -> None:
    model.changed.connect(lambda: panel.paint(model.state))
    panel.typed.connect(model.type_code)
