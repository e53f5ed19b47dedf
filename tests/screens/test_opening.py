"""The desk comes up: the window first, the store behind it on its own thread, and a desk that can't open says why."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from wego_desk import app
from wego_desk.screens.home import Home
from wego_desk.screens.opening import Lanes, Opening, first_window
from wego_desk.work import DrainedLane, Lane

LAZY = """
import sys
import wego_desk.cli.main, wego_desk.cli.run, wego_desk.app, wego_desk.screens.opening
print(sorted({"sqlalchemy", "alembic", "reportlab", "PIL", "PySide6.QtMultimedia"} & set(sys.modules)))
"""


def test_nothing_heavy_is_imported_before_the_first_frame():
    said = subprocess.run([sys.executable, "-c", LAZY], capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"


@pytest.fixture
def comes_up(wear, qtbot, profile_with):
    """A window that comes up on lanes that stand still, over ``open_desk``."""

    def coming(open_desk):
        window = first_window("Desk 4", profile_with().clock())
        qtbot.addWidget(window)
        ledger = DrainedLane("ledger")
        coming_up = Opening(window, Lanes(ledger, DrainedLane("find"), DrainedLane("long")), open_desk, "en")
        with qtbot.waitExposed(window):
            coming_up.start()
        qtbot.waitUntil(lambda: bool(len(ledger._queue)))
        return window, coming_up, ledger

    return coming


def test_the_window_stands_while_the_store_is_being_opened(comes_up):
    window, coming_up, ledger = comes_up(lambda: "the desk")
    opened = []
    coming_up.opened.connect(opened.append)
    assert window.isVisible()
    assert coming_up.page.ui.word.text() == "One moment"
    assert not coming_up.page.ui.again.isVisible()
    ledger.drain()
    assert opened == ["the desk"]
    assert not coming_up.page.isVisible()


def test_a_desk_in_use_says_so_and_can_be_tried_again(comes_up, profile_with, tmp_path, qtbot):
    in_use = app.Profile(tmp_path / "profile")  # the bench holds it
    tries = []

    def open_desk():
        tries.append("try")
        return app.working(in_use).__enter__()

    _, coming_up, ledger = comes_up(open_desk)
    ledger.drain()
    assert coming_up.page.ui.word.text() == "The desk can't open yet"
    assert "Another program" in coming_up.page.ui.sentence.text()
    coming_up.page.ui.again.click()
    assert coming_up.page.ui.word.text() == "One moment"
    ledger.drain()
    assert tries == ["try", "try"]


def test_the_whole_program_comes_up_and_goes_down_again(wear, qtbot, tmp_path):
    at = app.Profile(tmp_path / "profile")
    seen = []

    def watch():
        window = next((w for w in QApplication.topLevelWidgets() if hasattr(w, "tell_verdict") and w.isVisible()), None)
        if window is not None and window.state.standing is not None and not window.state.standing.locked:
            seen.append(window.ui.operatorButton.lines()[0])
            window.close()
        else:
            QTimer.singleShot(20, watch)

    QTimer.singleShot(20, watch)
    assert app.open_window(at) == 0
    assert seen == ["Desk 1 · owner"]
    with app.working(at) as (desk, _):  # it let go of the profile
        assert desk.programme.operators


def test_an_answer_on_its_way_when_the_home_closes_is_wanted_no_more(qapp):
    home, brought = Home(), []
    home(lambda: brought.append("late"))
    home.close()
    qapp.processEvents()
    assert brought == []


def test_answers_of_a_real_lane_come_home_in_order(qtbot):
    home, brought = Home(), []
    lane = Lane("ledger", home)
    for number in range(50):
        lane.run(lambda number=number: number, then=brought.append)
    qtbot.waitUntil(lambda: len(brought) == 50)
    assert brought == list(range(50))
    assert lane.close(5) == 0


def test_an_answer_that_is_on_its_way_at_the_end_does_not_come_home(qapp):
    home, brought = Home(), []
    home(lambda: brought.append("late"))
    home.close()
    home(lambda: brought.append("later"))
    qapp.processEvents()
    assert brought == []
