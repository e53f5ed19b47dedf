"""Puts the first start together: its own order over the models of Set-up, and its own panels of them."""

from wego_desk.screens.first_run_model import FirstRunModel
from wego_desk.screens.first_run_page import FirstRunPage
from wego_desk.screens.first_run_state import Step
from wego_desk.screens.printer_panel import PrinterPanel
from wego_desk.screens.roster_panel import RosterPanel
from wego_desk.screens.scanner_panel import ScannerPanel
from wego_desk.screens.setup_room import SetupRoom, join_printer, join_roster, join_scanner, join_this_desk
from wego_desk.screens.this_desk_panel import ThisDeskPanel


class FirstRunRoom:
    """``page`` covers the window from `start` until ``model.ended``; give `scan` every scanned text meanwhile."""

    def __init__(self, setup: SetupRoom) -> None:
        self._setup = setup
        preferences = setup.preferences
        self.model = FirstRunModel(setup.setup, setup.roster)
        self.this_desk, self.roster = ThisDeskPanel(), RosterPanel(setup.roster.state, with_button=False)
        self.printer, self.scanner = PrinterPanel(setup.printer.state), ScannerPanel(setup.scanner.state)
        self.page = FirstRunPage(self.model.state, preferences.text("desk.language"), {
            Step.DESK: self.this_desk, Step.PEOPLE: self.roster, Step.PRINTER: self.printer,
            Step.SCANNER: self.scanner,
        })  # fmt: skip
        join_this_desk(setup.congress, self.this_desk, preferences)
        join_roster(setup.roster, self.roster)
        join_printer(setup.printer, self.printer)
        join_scanner(setup.scanner, self.scanner)
        self._connect()

    def start(self) -> None:
        """The page is shown: begin at the first step."""
        self._read()
        self.model.start()
        self.page.take_focus()

    def scan(self, text: str) -> bool:
        """Whether a scanned text was taken: while the page is shown each is a try of the scanner."""
        if not self.page.isVisible():
            return False
        if self.model.state.step is not Step.SCANNER:
            self.model.open(Step.SCANNER)
        self._setup.scanner.scan(text)
        return True

    def _read(self) -> None:
        """What stands, and what who is signed in may change of it."""
        if self.page.isVisible():
            self._setup.congress.start()
            self._setup.roster.start()

    def _connect(self) -> None:
        model, page, preferences = self.model, self.page, self._setup.preferences
        self._setup.shift.operator_changed.connect(self._read)
        model.changed.connect(self._paint)
        model.opened.connect(self._opened)
        preferences.changed.connect(lambda _: self._paint())
        page.chosen.connect(model.open)
        page.forward_wanted.connect(model.go_on)
        page.back_wanted.connect(model.back)
        page.language_chosen.connect(lambda code: preferences.set("desk.language", code))
        page.left.connect(self._setup.scanner.stop)

    def _paint(self) -> None:
        self.page.paint(self.model.state, self._setup.preferences.text("desk.language"))

    def _opened(self, step: Step) -> None:
        """A step that is shown begins."""
        scanner = self._setup.scanner
        if step is Step.SCANNER:
            scanner.start()
        else:
            scanner.stop()
        if step is Step.PRINTER:
            self._setup.printer.start()
