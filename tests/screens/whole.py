"""The whole program on lanes that stand still: its pages joined as the composition joins them, and a tour of all that
they can show. A page that comes into the window comes into the tour by itself."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from scanner_keys import Keyboard

from wego_desk import settings
from wego_desk.app.plugged_in import PluggedIn
from wego_desk.app.profiles import Profile
from wego_desk.core.credential import make_code
from wego_desk.desk.test_code import TEST_CODE
from wego_desk.rosters.sent import PointRow
from wego_desk.screens.first_run_state import Step
from wego_desk.screens.opening import Lanes
from wego_desk.screens.setup_state import Part
from wego_desk.work import DrainedLane

LIST = "Name,Native name,Country,Shoe\nAna Silva,,Brazil,44\n,,Kenya,43\n李明,李明,China,42\n"
HALL = PointRow(1, "hall", "Plenary hall", "session", "", "", "", "", "in_out", None, ("speaker",))
MAIN = PointRow(2, "main", "Registration", "activity", "", "", "", "", "once", None, ())


class Whole:
    """``tour`` brings the program from state to state and tells each one's name; ``drain`` lets all lanes work."""

    def __init__(self, window, bench, wear, tmp_path):
        self.window, self.bench, self.wear, self.folder = window, bench, wear, tmp_path
        self.lanes = [DrainedLane("ledger"), DrainedLane("find", newest_wins=True), DrainedLane("long")]
        at = Profile(bench.folder)
        self.program = PluggedIn(
            window, bench.desk, Lanes(*self.lanes), self._new_lane, at,
            settings.as_dict(settings.load(at.settings_file)), partial(settings.changed, at.settings_file),
            {"PATH": str(tmp_path)},
        )  # fmt: skip
        self.furnishing = self.program.furnishing
        self.program.wedge.watch(window.windowHandle())
        self.keyboard = Keyboard(window.windowHandle())
        self.furnishing.start()
        self.program.station.start()
        self.drain()

    def _new_lane(self, name):
        lane = DrainedLane(name)
        self.lanes.append(lane)
        return lane

    def drain(self):
        self.program.station.wake()
        for _ in range(3):  # what a turn of the event loop brings may ask the lanes again
            while sum(lane.drain() for lane in self.lanes):
                pass
            self.wear.settle()

    def scan(self, text):
        self.furnishing.scan(text)
        self.drain()

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.window.windowHandle(), key, modifiers)
        self.drain()

    def click(self, widget):
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.drain()

    # ---- the tour

    def tour(self) -> Iterator[str]:
        """Every page and state, one after the other; whatever is shown when a name is told is that state."""
        stages = (
            self._sign_in, self._desk, self._people, self._other_pages, self._set_up, self._covers, self._first_run,
        )  # fmt: skip
        for stage in stages:
            for name in stage():
                self.drain()
                yield name
                self.window.clear_band()

    def _sign_in(self):
        yield "who works here"
        self.sign_in("owner")

    def sign_in(self, name):
        self.furnishing.sign_in.choose(self.bench.operator(name).id)
        self.furnishing.sign_in.enter()
        self.drain()
        assert not self.window.state.standing.locked

    def _desk(self):
        desk, window = self.furnishing.desk, self.window
        window.show_page("desk")
        yield "desk: ready"
        amina, kim, salma = self.bench.delegates
        self.scan(kim.code)
        yield "desk: admitted"
        self.scan(kim.code)
        yield "desk: already in"
        self.key(Qt.Key.Key_F6)
        yield "desk: why print again"
        self.key(Qt.Key.Key_Escape)
        self.scan(make_code(b"nobody's"))
        yield "desk: unknown"
        self.scan("BCDEFGHJKNPRSTVX")
        yield "desk: damaged"
        self.scan(amina.code)
        self.key(Qt.Key.Key_F8)
        yield "desk: why undo"
        self.key(Qt.Key.Key_Escape)
        self.scan(TEST_CODE)
        yield "desk: the scanner works"
        self.program.preferences.set("desk.point", "hall")
        self.drain()
        yield "desk: in and out"
        self.scan(salma.code)
        yield "desk: not entitled"
        self.key(Qt.Key.Key_F7)
        yield "desk: why admit"
        self.key(Qt.Key.Key_Escape)
        self.program.preferences.set("desk.point", "main")
        self.program.preferences.set_all({"printer.kind": "cups", "printer.target": "Zebra ZC300"})
        self.drain()
        self.scan(salma.code)
        self.key(Qt.Key.Key_Escape)
        yield "desk: a printer that is not there"
        self.program.preferences.set_all({"printer.kind": "folder", "printer.target": ""})
        desk.nothing_read("no_code_in_text")
        yield "desk: no code in what was pasted"
        self.key(Qt.Key.Key_Escape)

    def _people(self):
        page = self.furnishing.people.page
        self.window.show_page("people")
        self.drain()
        yield "people: everyone"
        self.window.tell_verdict("admitted", "Admitted", "Kim Cheolsu")
        yield "people: a scan meanwhile"
        page.ui.find.setFocus()
        page.ui.find.setText("nobody at all")
        page.typed.emit("nobody at all")
        QTest.qWait(0)
        self._until(lambda: not self.furnishing.people.people._pause.isActive())
        yield "people: nobody found"
        page.ui.find.setText("")
        page.typed.emit("")
        self._until(lambda: not self.furnishing.people.people._pause.isActive())
        self.furnishing.people.open(self.bench.delegates[1].id)
        yield "people: one person"

    def _other_pages(self):
        for key in [key for key in self.window._pages if key not in ("desk", "people", "setup")]:
            self.window.show_page(key)
            self.drain()
            yield f"{key}: as it opens"

    def _set_up(self):
        room = self.furnishing.setup
        self.window.show_page("setup")
        for part in Part:
            room.open(part)
            self.drain()
            yield f"set-up: {part}"
        room.open(Part.OPERATORS)
        for question in (room.operators.ask_newcomer, room.operators.ask_pin, room.operators.make_code):
            question()
            self.drain()
            yield f"set-up: {question.__name__}"
            room.operators.ask(None)
        ana = self.bench.operator("Ana")
        room.operators.choose(ana.id)
        room.operators.ask_removal()
        yield "set-up: ask_removal"
        room.operators.ask(None)
        room.open(Part.ROSTER)
        file = self.folder / "delegates.csv"
        file.write_text(LIST, encoding="utf-8")
        room.roster.open(file)
        self.drain()
        yield "set-up: a list looked over"
        room.roster_panel._show_list("refused")
        yield "set-up: rows that stay out"
        room.roster.take_in()
        self.drain()
        yield "set-up: a list taken in"
        room.roster.open(self.folder / "gone.csv")
        self.drain()
        yield "set-up: a list that can't be read"
        room.open(Part.PRINTER)
        room.printer.test()
        self.drain()
        yield "set-up: a test badge"
        room.open(Part.SCANNER)
        self.keyboard.scan(TEST_CODE)
        self.drain()
        yield "set-up: a scanner that works"
        reports = self.bench.folder / "reports"
        reports.mkdir(exist_ok=True)
        (reports / "2026-09-22T09-41-00-1-KeyError.txt").write_text("wego_desk/x.py:3 in f", encoding="utf-8")
        room.open(Part.ABOUT)
        self.drain()
        yield "set-up: a fault of ours"
        self.furnishing._shift.at_work.sign_in(self.bench.operator("Kofi"), self.bench.clock())
        room.open(Part.OPERATORS)
        self.drain()
        yield "set-up: a steward looks at who works here"
        room.open(Part.ROSTER)
        self.drain()
        yield "set-up: a steward looks at the roster"
        self.furnishing._shift.at_work.sign_in(self.bench.operator("owner"), self.bench.clock())
        self.drain()

    def _covers(self):
        self.window.show_page("desk")
        self.key(Qt.Key.Key_F1)
        yield "help"
        self.key(Qt.Key.Key_Escape)
        self.window.operator_wanted.emit()
        self.drain()
        yield "who takes over"
        self.furnishing.sign_in.back()
        self.drain()

    def _first_run(self):
        room = self.furnishing.first_run
        self.furnishing.begin_first_run()
        for step in (Step.DESK, Step.PEOPLE, Step.PRINTER, Step.SCANNER):
            room.model.open(step)
            self.drain()
            yield f"first start: {step}"
        room.model.open(Step.TRY)
        self.drain()
        yield "first start: somebody's code to try"
        self.furnishing.desk.offer(None)
        self.drain()

    def _until(self, holds: Callable[[], object]) -> None:
        for _ in range(200):
            if holds():
                break
            QTest.qWait(5)
        self.drain()
