"""Puts the pages into the window when the store is open, and joins models, pages and what is plugged in."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from wego_desk.desk.desk import Desk
from wego_desk.desk.sign_in import NOBODY
from wego_desk.screens import window_words as words
from wego_desk.screens.cover import Cover
from wego_desk.screens.opening import Lanes
from wego_desk.screens.shift import AtWork, Shift
from wego_desk.screens.sign_in_model import SignInModel
from wego_desk.screens.sign_in_page import SignInPage
from wego_desk.screens.window import DeskWindow
from wego_desk.screens.window_model import WindowModel


def furnish(
    window: DeskWindow, desk: Desk, lanes: Lanes, clock: Callable[[], datetime], photos: Path
) -> Shift:  # fmt: skip
    """The shift that all models share; its objects live as long as the window."""
    at_work = AtWork(NOBODY, clock(), window, locked=True)
    shift = Shift(desk, lanes.ledger, lanes.find, lanes.long, clock, photos, at_work)
    _frame(window, shift)
    _sign_in(window, shift)
    return shift


def _frame(window: DeskWindow, shift: Shift) -> None:
    lamps = (words.printer_unknown, words.venue_unused, words.centre_unused)
    model = WindowModel(shift, window.state, lamps, window)
    model.changed.connect(lambda: window.paint(model.state))
    window.paint(model.state)


def _sign_in(window: DeskWindow, shift: Shift) -> None:
    model = SignInModel(shift, window)
    page, cover = SignInPage(model.state), Cover(window)
    model.changed.connect(lambda: page.paint(model.state))
    model.wanted.connect(lambda: cover.show(page))
    model.done.connect(cover.clear)
    page.chosen.connect(model.choose)
    page.entered.connect(model.enter)
    page.left.connect(model.back)
    window.operator_wanted.connect(model.change)
    model.start()
