"""The whole program in one process: real window, real lanes, a profile on disk, keys as a scanner types them."""

import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
for room in ("devices", "screens"):  # their keyboard and their guests
    sys.path.insert(0, str(HERE.parent / room))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))


@dataclass
class Running:
    """A desk that is open. ``wait`` lets it work until something holds; a scan is typed at the window."""

    desktop: Any
    qtbot: Any
    keyboard: Any
    delegates: list[Any] = field(default_factory=list)
    closed: bool = False

    @property
    def window(self) -> Any:
        return self.desktop.window

    @property
    def furnishing(self) -> Any:
        return self.desktop.plugged_in.furnishing

    @property
    def card(self) -> Any:
        return self.furnishing.desk.state.card

    def wait(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=10_000)

    def scan(self, who: int | str) -> Any:
        """Type a code as a scanner does and wait for the answer; the card that shows it."""
        before = self.card
        code = who if isinstance(who, str) else self.delegates[who].code
        self.keyboard.scan(code)
        self.wait(lambda: self.card != before and not self.furnishing.is_checking)
        return self.card

    def press(self, key: Any, modifiers: Any = None) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        # To the window, as the system does: the filters that sit there see it first.
        QTest.keyClick(self.window.windowHandle(), key, modifiers or Qt.KeyboardModifier.NoModifier)

    def close(self) -> None:
        """As a person does, and then the end of the program."""
        from PySide6.QtCore import QCoreApplication, QEvent, Qt
        from PySide6.QtWidgets import QApplication

        if not self.closed:
            self.closed = True
            self.window.close()
            self.desktop.close()
            for widget in QApplication.topLevelWidgets():  # also pages that were never shown: each would be dressed on
                if widget.windowType() is not Qt.WindowType.Popup:  # of a field, which deletes it
                    widget.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def first_start(qapp: Any, qtbot: Any, tmp_path: Path) -> Iterator[Running]:
    """The program as somebody starts it for the first time: no profile, no settings."""
    from scanner_keys import Keyboard

    from wego_desk import app, settings
    from wego_desk.app.desktop import Desktop

    at = app.Profile(tmp_path / "profile")
    desktop = Desktop(at, settings.load(at.settings_file), app.now, {"PATH": str(tmp_path)})
    desktop.start()
    desktop.window.showNormal()  # the screen of the test platform is small, and small windows fold the steps
    desktop.window.resize(1366, 768)
    qtbot.waitUntil(lambda: desktop.plugged_in is not None, timeout=10_000)
    started = Running(desktop, qtbot, Keyboard(desktop.window.windowHandle()))
    started.wait(lambda: desktop.window.state.standing is not None and not desktop.window.state.standing.locked)
    yield started
    started.close()
    qapp.processEvents()


@pytest.fixture
def running(qapp: Any, qtbot: Any, tmp_path: Path) -> Iterator[Callable[..., Running]]:
    """``running(AMINA, KIM, staff={"Ana": "staff"})``: the desk over a new profile with these people, its window up.

    ``hubs``: from its profile, the hubs that it joined.
    """
    from scanner_keys import Keyboard

    from wego_desk import app, settings
    from wego_desk.app.desktop import Desktop
    from wego_desk.desk.congress import set_congress
    from wego_desk.desk.desk import operator_named
    from wego_desk.desk.operators import set_operator
    from wego_desk.desk.walk_in import walk_in

    opened: list[Running] = []

    def up(
        *people: Mapping[str, str], staff: Mapping[str, str] | None = None,
        hubs: Callable[[Any], Sequence[Any]] = lambda _at: (),
    ) -> Running:  # fmt: skip
        at = app.Profile(tmp_path / "profile")
        with app.working(at) as (desk, _):
            owner = operator_named(desk.programme, "owner")
            set_congress(desk, name="World Mayors Forum", time_zone="Asia/Seoul", operator=owner)
            delegates = [walk_in(desk, person, operator=owner) for person in people]
            for name, duty in (staff or {}).items():
                set_operator(desk, name, duty, operator=owner)
        desktop = Desktop(at, settings.load(at.settings_file), app.now, {"PATH": str(tmp_path)}, hubs(at))
        desktop.start()
        desktop.window.showNormal()
        desktop.window.resize(1366, 768)
        qtbot.waitUntil(lambda: desktop.plugged_in is not None, timeout=10_000)
        running = Running(desktop, qtbot, Keyboard(desktop.window.windowHandle()), delegates)
        opened.append(running)
        running.wait(lambda: desktop.window.state.standing is not None)
        if not staff:
            running.wait(lambda: not desktop.window.state.standing.locked)
        return running

    yield up
    for running in opened:
        running.close()
    qapp.processEvents()
