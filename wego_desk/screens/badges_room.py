"""Puts the page Badges together: its model, its page, and what each tells the other."""

from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance

from wego_desk.screens.badges_acts import PrintTest, Station
from wego_desk.screens.badges_ahead_model import AheadModel
from wego_desk.screens.badges_asked import BadgeDo
from wego_desk.screens.badges_model import BadgesModel
from wego_desk.screens.badges_page import BadgesPage
from wego_desk.screens.shift import Shift


class BadgesRoom:
    """``page`` goes into the window, ``parent`` ends the models; ``layout`` names that of the badges now.

    ``hands_changed`` tells the rail how many badges nothing moves but a person. Call `printers_changed` with each news
    of the printers, `refresh` when a badge was wanted on another page.
    """

    def __init__(
        self, shift: Shift, station: Station, layout: Callable[[], str], print_test: PrintTest | None = None,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        self.badges = BadgesModel(shift, station, print_test, parent)
        self.ahead = AheadModel(shift, lambda: station.printers, layout, station.wake, parent)
        self.page = BadgesPage(self.badges.state)
        self._connect()

    def start(self) -> None:
        """Once the store is open."""
        self.badges.start()

    @property
    def hands_changed(self) -> SignalInstance:
        return self.badges.hands_changed

    def refresh(self) -> None:
        self.badges.refresh()

    def printers_changed(self, *, moved: bool = True) -> None:
        """``moved`` False: a printer only said how it is."""
        self.badges.printers_changed(moved=moved)

    def _connect(self) -> None:
        page, badges = self.page, self.badges
        badges.changed.connect(lambda: page.paint(badges.state))
        page.shown.connect(badges.show)
        page.badge_chosen.connect(badges.choose)
        page.kind_chosen.connect(badges.choose_kind)
        page.chosen.connect(self._do)
        page.printer_do.connect(badges.act_on_printer)
        page.printer_chosen.connect(badges.move_to)
        page.number_given.connect(badges.load)
        page.reason_given.connect(badges.print_again)
        page.again_wanted.connect(badges.try_again)
        page.escaped.connect(self._escape)
        self._connect_ahead()

    def _connect_ahead(self) -> None:
        page, ahead = self.page, self.ahead
        page.print_ahead.clicked.connect(self._open_ahead)
        page.ahead.chosen.connect(lambda name, value: ahead.choose(**{name: value}))
        page.ahead.begun.connect(ahead.begin)
        page.ahead.left.connect(self._escape)
        ahead.changed.connect(lambda: page.paint_ahead(ahead.state))
        ahead.told.connect(self.badges.tell)
        ahead.forbidden.connect(self.badges.forbid)

    def _open_ahead(self) -> None:
        if self.badges.may_print():
            self.ahead.open()

    def _escape(self) -> None:
        """Out of printing ahead, else what the page itself leaves."""
        if self.ahead.state is not None:
            self.ahead.close()
        else:
            self.badges.escape()

    def _do(self, do: BadgeDo) -> None:
        if do is BadgeDo.UNDO:
            self.badges.undo_cancel()
        else:
            self.badges.act(do)
