"""The window's bench: real widgets offscreen, dressed as the product dresses them, over a real profile."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1] / "desk")]
sys.path.append(str(Path(__file__).parent.parent / "devices"))  # the keyboard of the scanner's tests
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

SEOUL = ZoneInfo("Asia/Seoul")
#: The first morning of the congress.
MORNING = datetime(2026, 9, 22, 9, 41, tzinfo=SEOUL)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform has no window manager to tell sizes to, and says so for every window."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints"))


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, now: datetime = MORNING) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        self.now += timedelta(**span)


@dataclass
class Wardrobe:
    """Changes what the application wears, as Set-up does: ``wear("dark", 200, "ar")``."""

    app: Any

    def __call__(self, theme: str = "light", percent: int = 100, language: str = "en") -> None:
        from wego_desk.screens import languages, style
        from wego_desk.screens.tokens import theme_named

        languages.speak(self.app, language)
        style.apply(self.app, theme_named(theme, system_dark=False), percent)
        self.settle()

    def settle(self) -> None:
        """Let words, sizes and places follow: a layout inside a layout takes a turn of the event loop each."""
        for _ in range(5):
            self.app.processEvents()


@pytest.fixture(scope="session")
def _fonts_loaded(qapp: Any) -> None:
    from wego_desk.screens import fonts

    fonts.load_first("en")
    list(fonts.load_rest("en"))


@pytest.fixture
def wear(qapp: Any, _fonts_loaded: None) -> Iterator[Wardrobe]:
    """The application in the light theme at 100 % in English, until the test changes it."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from wego_desk.screens.style import DeskStyle

    qapp.setStyle(DeskStyle())
    wardrobe = Wardrobe(qapp)
    wardrobe()
    yield wardrobe
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # or every closed window is dressed again
    wardrobe()


@dataclass
class BenchProfile:
    """An open profile: its desk, the clock that the test moves, and the delegates whom the test wanted, in order."""

    desk: Any
    clock: Clock
    folder: Path
    delegates: list[Any] = field(default_factory=list)

    def operator(self, name: str = "owner") -> Any:
        from wego_desk.desk.desk import operator_named

        return operator_named(self.desk.programme, name)

    def code(self, at: int = 0) -> str:
        """The code of the delegate at this place."""
        return str(self.delegates[at].code)


@pytest.fixture(scope="session")
def _founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile of the World Mayors Forum without a roster; copied for every test, for making one takes long."""
    from wego_desk import app
    from wego_desk.desk.congress import set_congress
    from wego_desk.desk.desk import operator_named

    folder = tmp_path_factory.mktemp("founded") / "profile"
    with app.working(app.Profile(folder), Clock()) as (desk, _):
        owner = operator_named(desk.programme, "owner")
        set_congress(desk, name="World Mayors Forum", time_zone="Asia/Seoul", operator=owner)
    return folder


@pytest.fixture
def profile_with(tmp_path: Path, _founded: Path) -> Iterator[Callable[..., BenchProfile]]:
    """``profile_with({"full_name": "Amina Diallo"}, ...)`` founds a profile and puts these people on its roster.

    ``staff={"Ana": "staff"}`` adds operators with their duties beside ``owner``, who is an organizer.
    """
    from wego_desk import app
    from wego_desk.desk.operators import set_operator
    from wego_desk.desk.walk_in import walk_in

    with ExitStack() as open_profiles:

        def founded(*people: Mapping[str, str], staff: Mapping[str, str] | None = None) -> BenchProfile:
            clock = Clock()
            at = app.Profile(tmp_path / "profile")
            shutil.copytree(_founded, at.folder)
            desk, _ = open_profiles.enter_context(app.working(at, clock))
            bench = BenchProfile(desk, clock, at.folder)
            owner = bench.operator()
            for name, duty in (staff or {}).items():
                set_operator(desk, name, duty, operator=owner)
            bench.delegates = [walk_in(desk, person, operator=owner) for person in people]
            return bench

        yield founded


@dataclass
class BenchShift:
    """A shift on lanes that stand still until ``drain``."""

    shift: Any
    bench: BenchProfile

    def drain(self) -> int:
        """Do all that the lanes hold, also what that brings; how many jobs it were."""
        done = 0
        while step := sum(lane.drain() for lane in (self.shift.ledger, self.shift.find, self.shift.long)):
            done += step
        return done


@pytest.fixture
def shift_of(qapp: Any) -> Callable[..., BenchShift]:
    """``shift_of(profile_with(AMINA), "Ana")``: what models share, with the named operator signed in."""
    from wego_desk.screens.shift import AtWork, Shift
    from wego_desk.work import DrainedLane

    def shared(bench: BenchProfile, operator: str = "owner") -> BenchShift:
        shift = Shift(
            desk=bench.desk,
            ledger=DrainedLane("ledger"),
            find=DrainedLane("find", newest_wins=True),
            long=DrainedLane("long"),
            clock=bench.clock,
            photos=bench.folder / "photos",
            at_work=AtWork(bench.operator(operator), bench.clock()),
        )
        return BenchShift(shift, bench)

    return shared


@pytest.fixture
def frame_state() -> Any:
    """What the window shows around its pages on the first morning, with all well."""
    from wego_desk.core.duties import Duty
    from wego_desk.screens.window_state import LampState, Standing, WindowState

    lamps = (
        LampState("well", "Printer 2", "Ready"),
        LampState("well", "Venue", "Has everything"),
        LampState("well", "Centre", "Has everything"),
    )
    return WindowState(
        now=MORNING,
        zone=SEOUL,
        zone_name="Asia/Seoul",
        congress="World Mayors Forum",
        desk="Desk 4",
        point="Registration · Level 3 foyer",
        standing=Standing("Ana Souza", Duty.STAFF, MORNING.replace(hour=8, minute=15)),
        lamps=lamps,
    )


@pytest.fixture
def window(wear: Wardrobe, qtbot: Any, frame_state: Any) -> Any:
    """The window as it opens at 1366 x 768, without a page; ``add_page`` puts yours in."""
    from wego_desk.screens.window import DeskWindow

    window = DeskWindow(frame_state)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    return window


@pytest.fixture
def shift(profile_with: Callable[..., BenchProfile], shift_of: Callable[..., BenchShift]) -> BenchShift:
    """A shift with three delegates on the roster: Amina, Kim, Salma."""
    from guests import AMINA, KIM, SALMA

    return shift_of(profile_with(AMINA, KIM, SALMA))


@pytest.fixture
def people(
    window: Any, profile_with: Callable[..., BenchProfile], shift_of: Callable[..., BenchShift], qtbot: Any
) -> Callable[..., Any]:
    """``people(AMINA, KIM, operator="Ana")``: the page People with these people, and this operator before it."""
    from people_stage import STAFF, PeopleStage

    def at(*those: Mapping[str, str], operator: str = "owner") -> Any:
        return PeopleStage(window, shift_of(profile_with(*those, staff=STAFF), operator), qtbot)

    return at
