"""Where pictures of the window are taken: the whole program over a made-up congress whose clock stands still."""

import json
import os
import stat
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from wego_desk import app, settings
from wego_desk.app.desktop import Desktop
from wego_desk.app.hands import Hands
from wego_desk.core.credential import make_code
from wego_desk.core.delegate import Delegate
from wego_desk.desk.congress import set_congress
from wego_desk.desk.desk import Desk, operator_named
from wego_desk.desk.operators import set_operator
from wego_desk.desk.walk_in import walk_in
from wego_desk.screens import fonts, languages, style
from wego_desk.screens.tokens import theme_named

SEOUL = ZoneInfo("Asia/Seoul")
#: The first morning of the congress.
MORNING = datetime(2026, 9, 22, 9, 41, tzinfo=SEOUL)
QUEUE = "Printer_2"
_WELL = "device-uri=ipp://printer.example/ipp printer-is-accepting-jobs=true printer-state=3 printer-state-reasons=none"
_SPOOLER = Path(__file__).parent.parent / "devices" / "fake_spooler.py"


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


@dataclass(frozen=True)
class Look:
    """How the window is dressed for a picture."""

    theme: str
    percent: int
    language: str

    @property
    def name(self) -> str:
        size = "" if self.percent == 100 else f"-{self.percent}"
        return f"{self.theme}{size}-{self.language}"


#: A language changes quickly, a style slowly.
EVERY_LOOK = tuple(
    Look(theme, percent, language)
    for theme, percent in (("light", 100), ("dark", 100), ("high-contrast", 100), ("light", 200))
    for language in ("en", "ko", "ar")
)
#: As the window stands between two pictures, and is worked at.
PLAIN = Look("light", 100, "en")


class Spooler:
    """The print spooler's programs, as the tests have them, with one queue that is as it is told to be."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        for program in ("lp", "lpstat", "lpoptions", "cancel"):
            script = folder / program
            script.write_text(f"#!{sys.executable}\n{_SPOOLER.read_text(encoding='utf-8')}", encoding="utf-8")
            script.chmod(script.stat().st_mode | stat.S_IXUSR)
        self.say()

    def say(self, reason: str = "none", becomes: str = "completed") -> None:
        """``reason``: what IPP calls the printer's state; ``becomes``: what happens to what it is given."""
        options = _WELL.replace("reasons=none", f"reasons={reason}")
        orders = {"queues": {QUEUE: options}, "default": QUEUE, "becomes": becomes}
        (self.folder / "orders.json").write_text(json.dumps(orders), encoding="utf-8")


class Sitting:
    """One desk that is open to be photographed; ``hands`` work at it."""

    def __init__(self, desktop: Desktop, delegates: Sequence[Delegate], clock: Clock, spooler: Spooler) -> None:
        self.desktop, self.delegates, self.clock, self.spooler = desktop, delegates, clock, spooler
        self.hands = Hands(desktop)
        self._worn = ("", 0, False)

    @property
    def window(self) -> Any:
        return self.desktop.window

    @property
    def furnishing(self) -> Any:
        plugged_in = self.desktop.plugged_in
        assert plugged_in is not None
        return plugged_in.furnishing

    @property
    def card(self) -> Any:
        return self.furnishing.desk.state.card

    def wait(self, holds: Callable[[], object]) -> None:
        assert self.hands.until(holds), "the window did not come to what the picture shows"

    def press(self, *keys: str) -> None:
        for key in keys:
            self.hands.press(key)

    def write(self, text: str) -> None:
        self.hands.write(text)

    def scan(self, who: int | str) -> None:
        """A code, and wait for its answer."""
        before = self.card
        self.hands.scan(who if isinstance(who, str) else self.delegates[who].code)
        self.wait(lambda: self.card is not before and not self.furnishing.is_checking)

    def sign_in(self, name: str) -> None:
        """Past the page for it: who works here is no picture of its own."""
        shift = self.furnishing._shift
        operator = operator_named(self.desktop.lanes.ledger.call(lambda: shift.desk.programme), name)
        shift.at_work.sign_in(operator, self.clock().replace(hour=8, minute=15))
        self.furnishing._cover.clear()
        self.window.ui.page.setFocus()

    def settle(self) -> None:
        """Until words, sizes and places follow, and no lane has anything to do."""
        for _ in range(3):
            for lane in (self.desktop.lanes.ledger, self.desktop.lanes.find, self.desktop.lanes.long):
                lane.call(lambda: None)
            for _ in range(6):
                self.desktop.application.processEvents()

    def wear(self, look: Look) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        languages.speak(application, look.language)
        wanted = (look.theme, look.percent, application.isRightToLeft())
        if wanted != self._worn:
            self._worn = wanted
            style.apply(application, theme_named(look.theme, False), look.percent)
        self.settle()


@contextmanager
def sitting(
    *people: Mapping[str, str], staff: Mapping[str, str] | None = None, before: Callable[[Desk], object] | None = None,
    printer: bool = True, operator: str = "owner", is_new: bool = False,
    paper: bool = True,
) -> Iterator[Sitting]:  # fmt: skip
    """A desk over a new profile with these people; ``before``: what happened in it before the window opens.

    ``operator`` ``""``: nobody is signed in. ``is_new``: nothing is there at all, as with the first start.
    ``paper``: whether there is some in the printer.
    """
    clock = Clock()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        at = app.Profile(Path(name) / "profile")
        delegates: list[Delegate] = []
        if not is_new:
            with app.working(at, clock) as (desk, _):
                delegates = _founded(desk, people, staff or {})
                if before is not None:
                    before(desk)
            queue = {"printer.kind": "cups", "printer.target": QUEUE} if printer else {}
            settings.changed(at.settings_file, {"desk.name": "Desk 4", **queue})
        spooler = Spooler(Path(name) / "spooler")
        if not paper:
            spooler.say("media-empty", becomes="stopped")
        environment = {"PATH": f"{spooler.folder}{os.pathsep}{os.environ.get('PATH', '')}"}
        desktop = Desktop(at, settings.load(at.settings_file), clock, environment)
        desktop.start()
        desktop.application.setCursorFlashTime(0)  # a cursor that is always seen
        desktop.window.showNormal()  # whatever size the screen has that nobody sees
        desktop.window.resize(1366, 768)
        one = Sitting(desktop, delegates, clock, spooler)
        try:
            one.wait(lambda: desktop.plugged_in is not None and desktop.window.state.standing is not None)
            list(fonts.load_rest("en"))
            one.wear(PLAIN)
            if operator and not is_new:
                one.sign_in(operator)
            one.settle()
            yield one
        finally:
            one.wear(PLAIN)
            desktop.window.close()
            desktop.close()
            desktop.window.deleteLater()


def _founded(desk: Desk, people: Sequence[Mapping[str, str]], staff: Mapping[str, str]) -> list[Delegate]:
    owner = operator_named(desk.programme, "owner")
    set_congress(desk, name="World Mayors Forum", time_zone="Asia/Seoul", operator=owner)
    for name, duty in staff.items():
        set_operator(desk, name, duty, operator=owner)
    # The same codes each time, so that the same picture comes out.
    codes = [make_code(blake2b(repr(sorted(person.items())).encode(), digest_size=8).digest()) for person in people]
    return [walk_in(desk, {**one, "code": code}, operator=owner) for one, code in zip(people, codes, strict=True)]
