"""Puts the pages into the window when the store is open, and joins models, pages and what is plugged in."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wego_desk.core.duties import Duty
from wego_desk.core.trouble import Trouble
from wego_desk.desk.hub_now import HubNow
from wego_desk.desk.try_it import someone_to_try
from wego_desk.desk.values import Programme
from wego_desk.screens import window_words as words
from wego_desk.screens.badges_acts import PrintTest, Station
from wego_desk.screens.badges_room import BadgesRoom
from wego_desk.screens.camera_model import CameraModel, CameraPort
from wego_desk.screens.conflicts_room import ConflictsRoom
from wego_desk.screens.cover import Cover
from wego_desk.screens.designer_room import DesignerRoom
from wego_desk.screens.desk_model import DeskModel
from wego_desk.screens.desk_page import DeskPage
from wego_desk.screens.desk_printing import Printing
from wego_desk.screens.desk_scanning import delegate_of
from wego_desk.screens.desk_state import Do, Verdict
from wego_desk.screens.first_run_room import FirstRunRoom
from wego_desk.screens.handed_in import HandedIn, Reads
from wego_desk.screens.help_page import HelpPage
from wego_desk.screens.import_room import ImportRoom
from wego_desk.screens.lamps import hub_lamp, printer_lamp
from wego_desk.screens.people_room import PeopleRoom
from wego_desk.screens.preferences import Preferences
from wego_desk.screens.setup_room import SetupPorts, SetupRoom
from wego_desk.screens.shift import Shift
from wego_desk.screens.sign_in_model import SignInModel
from wego_desk.screens.sign_in_page import SignInPage
from wego_desk.screens.walk_in_room import WalkInRoom
from wego_desk.screens.who_has import who_has
from wego_desk.screens.window import DeskWindow
from wego_desk.screens.window_model import WindowModel
from wego_desk.screens.window_state import LampState


@dataclass(frozen=True, slots=True)
class Ports:
    """What is plugged into this desk and how it is set, handed in by the composition.

    ``printer``: the name of the printer that badges come out of now. ``station``: all of them; ``print_test`` prints a
    badge of nobody on one. ``play`` sounds a verdict by name.
    """

    printing: Printing
    printer: Callable[[], str]
    station: Station
    print_test: PrintTest
    play: Callable[[str], None]
    reads: Reads
    camera: CameraPort
    preferences: Preferences
    setup: SetupPorts


class Furnishing(QObject):
    """Every page and model of a window. Give it each scanned text (`scan`), each news of the printers and hubs, each
    fault. ``acted``: something was done here that other desks should hear of.
    """

    acted = Signal()

    def __init__(self, window: DeskWindow, shift: Shift, ports: Ports) -> None:
        super().__init__(window)
        self._window, self._shift, self._ports = window, shift, ports
        self._cover = Cover(window)
        self._hubs: dict[bool, HubNow] = {}
        self.desk = DeskModel(shift, ports.printing, ports.play, self)
        self._frame = WindowModel(
            shift, window.state, (self._printer_lamp, self._venue_lamp, self._centre_lamp), window
        )
        self.sign_in = SignInModel(shift, self)
        self.badges = BadgesRoom(
            shift, ports.station, lambda: ports.preferences.text("printer.layout"), ports.print_test, self
        )
        self.conflicts = ConflictsRoom(shift, self)
        self.setup = SetupRoom(shift, ports.setup)
        self._first_run: FirstRunRoom | None = None
        self.people = PeopleRoom(shift, ports.printing, self.desk.admit_person, self)
        self.walk_in = WalkInRoom(shift, ports.printing, self.desk.admit_person, self)
        self.designer = DesignerRoom(shift, ports.preferences, self)
        self.imports = ImportRoom(shift, self.setup.roster, self)
        self._came_from = ""
        self._imports_from: Callable[[], None] = lambda: window.show_page("setup")
        self._handed_in = HandedIn(shift, ports.reads, self)
        self._camera = CameraModel(ports.camera, self)
        self._put_in_desk()
        self._put_in_people()
        self._put_in_badges()
        self._put_in_conflicts()
        self._put_in_setup()
        self._put_in_imports()
        self._put_in_walk_in()
        self._put_in_designer()
        self._put_in_sign_in()
        self._put_in_help()
        self._connect_window()
        ports.preferences.changed.connect(self._preferred)

    def start(self, *, is_new: bool = False) -> None:
        """Read what there is, and let the first operator in; ``is_new``: nobody worked with this profile before."""
        self.desk.start()
        self.badges.start()
        self.conflicts.start()
        self.sign_in.start()
        if is_new:
            self.begin_first_run()

    @property
    def first_run(self) -> FirstRunRoom:
        """Made when it is first wanted: most starts are not the first."""
        if self._first_run is None:
            self._first_run = FirstRunRoom(self.setup)
            self._first_run.model.ended.connect(self._first_run_ended)
            self._first_run.roster.closer_wanted.connect(self._imports)
        return self._first_run

    @property
    def is_checking(self) -> bool:
        """Whether a scan is under way."""
        return self.desk.is_checking

    @property
    def is_locked(self) -> bool:
        """Whether somebody must sign in first."""
        return self._shift.at_work.locked

    @property
    def preferences(self) -> Preferences:
        return self._ports.preferences

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed would be lost with the window."""
        rooms = (self.people, self.walk_in, self.imports, self.designer)
        return any(room.has_unsaved for room in rooms)

    # ---- what comes in

    def scan(self, text: str) -> None:
        """A code from whatever reads codes, on any page."""
        if self._cover.page is self._sign_in_page:
            self.sign_in.scan(text)
        elif not self._tries(text):
            self.desk.scan(text)

    def scanned_again(self, text: str) -> None:
        """The code that was just scanned, seen again."""
        if not self._tries(text):
            self.desk.scanned_again(text)

    def _tries(self, text: str) -> bool:
        """Whether a scanner is only tried just now."""
        return (self._first_run is not None and self._first_run.scan(text)) or self.setup.scan(text)

    def printers_changed(self, *, moved: bool = True) -> None:
        """``moved`` False: a printer only said how it is."""
        self.desk.printers_changed()
        self.badges.printers_changed(moved=moved)
        self.setup.printers_changed()
        self.people.person.reload()
        self.walk_in.refresh()

    def hub_told(self, now: HubNow, *, came: bool) -> None:
        """How it stands with a hub; ``came``: it brought what others did."""
        self._hubs[now.is_venue] = now
        self._frame.tick()
        if came:
            self._frame.refresh()
            self.desk.refresh()
            self.people.refresh()
            self.conflicts.refresh()

    def tell_fault(self) -> None:
        """We made a mistake; a report of it is written."""
        word, detail = words.fault()
        self._window.tell(word, detail)

    # ---- pages

    def _put_in_desk(self) -> None:
        desk, page = self.desk, DeskPage(self.desk.state)
        desk.changed.connect(lambda: page.paint(desk.state))
        desk.changed.connect(self._frame.tick)
        desk.acted.connect(self.people.refresh)
        desk.acted.connect(self.badges.refresh)
        desk.acted.connect(self.conflicts.refresh)
        desk.acted.connect(self.acted)
        page.chosen.connect(self._do)
        page.reason_given.connect(desk.give_reason)
        page.print_wanted.connect(desk.print_badge)
        page.move_wanted.connect(desk.move_waiting)
        page.leaving_wanted.connect(desk.set_leaving)
        page.closed.connect(desk.escape)
        page.person_wanted.connect(self._open_person)
        page.badges_wanted.connect(lambda: self._window.show_page("badges"))
        page.verdict_told.connect(self._window.tell_verdict)
        page.camera_wanted.connect(self._camera.toggle)
        page.try_wanted.connect(desk.try_it)
        self._camera.changed.connect(lambda: page.ready.paint_camera(self._camera.state))
        self._window.add_page(
            "desk", "desk", lambda: words.page_label("desk"), page,
            heading=lambda: words.desk_heading(self._frame.state),
        )  # fmt: skip

    def _put_in_people(self) -> None:
        page = self.people.page
        page.walk_in_wanted.connect(self._walk_in)
        self.people.person.acted.connect(self.desk.refresh)
        self.people.person.acted.connect(self.acted)
        self._window.add_page(
            "people", "people", lambda: words.page_label("people"), page, heading=page.heading, foot=False
        )

    def _put_in_badges(self) -> None:
        room, page, window = self.badges, self.badges.page, self._window
        window.add_page(
            "badges", "badges", lambda: words.page_label("badges"), page, heading=page.heading, foot=False
        )  # fmt: skip
        room.hands_changed.connect(lambda count: window.set_count("badges", count))
        room.badges.changed.connect(window.retitle)
        page.setup_wanted.connect(lambda: window.show_page("setup"))

    def _put_in_conflicts(self) -> None:
        room, page, window = self.conflicts, self.conflicts.page, self._window
        window.add_page(
            "conflicts", "link", lambda: words.page_label("conflicts"), page, heading=page.heading, foot=False
        )  # fmt: skip
        room.model.waiting_changed.connect(lambda count: window.set_count("conflicts", count))
        room.model.changed.connect(window.retitle)
        room.model.acted.connect(self.desk.refresh)
        room.model.acted.connect(self.people.refresh)
        room.model.acted.connect(self.acted)

    def _put_in_setup(self) -> None:
        page = self.setup.page
        self.setup.roster.taken_in.connect(self._roster_changed)
        self.setup.roster.taken_in.connect(self.acted)
        self.setup.congress.changed.connect(self._frame.refresh)
        page.steps_wanted.connect(self.begin_first_run)
        self._window.add_page(
            "setup", "setup", lambda: words.page_label("setup"), page, heading=page.heading, foot=False
        )  # fmt: skip

    def _put_in_imports(self) -> None:
        room, page, window = self.imports, self.imports.page, self._window
        room.past.went_back.connect(self._roster_changed)
        room.model.changed.connect(window.retitle)
        page.left.connect(lambda: self._imports_from())
        self.setup.roster_panel.closer_wanted.connect(self._imports)
        self._handed_in.roster.connect(self._import)
        window.add_aside("imports", page, heading=page.heading)

    def _put_in_walk_in(self) -> None:
        room, page = self.walk_in, self.walk_in.page
        room.model.acted.connect(self.people.refresh)
        room.model.acted.connect(self.desk.refresh)
        room.model.acted.connect(self.acted)
        page.person_wanted.connect(self._open_person)
        page.left.connect(lambda: self._window.show_page(self._came_from))
        self._window.page_shown.connect(lambda key: None if key == "walk_in" else room.leave())
        self._window.add_aside("walk_in", page, heading=page.heading)

    def _put_in_designer(self) -> None:
        room = self.designer
        self.setup.page.designer_wanted.connect(lambda: self._window.show_page("designer"))
        room.model.left.connect(lambda: self._window.show_page("setup"))
        room.model.changed.connect(self._window.retitle)
        self._window.add_aside("designer", room.page, heading=room.page.heading)

    def _put_in_sign_in(self) -> None:
        model, window = self.sign_in, self._window
        page = self._sign_in_page = SignInPage(model.state)
        model.changed.connect(lambda: page.paint(model.state))
        model.wanted.connect(lambda: self._cover.show(page))
        model.done.connect(lambda: self._uncover(page))
        model.scan_passed.connect(self.desk.scan)
        page.chosen.connect(model.choose)
        page.entered.connect(model.enter)
        page.left.connect(model.back)
        window.operator_wanted.connect(model.change)

    def _put_in_help(self) -> None:
        page = self._help_page = HelpPage()
        page.left.connect(self._cover.clear)
        self._window.help_wanted.connect(self._help)

    def _connect_window(self) -> None:
        window, frame, handed_in = self._window, self._frame, self._handed_in
        frame.changed.connect(lambda: window.paint(frame.state))
        window.paint(frame.state)
        window.retranslated.connect(frame.tick)
        window.find_wanted.connect(self._find)
        window.walk_in_wanted.connect(self._walk_in)
        window.handed_in.connect(handed_in.take)
        handed_in.found.connect(self.scan)
        handed_in.nothing.connect(self.desk.nothing_read)

    # ---- going from one to the other

    def begin_first_run(self) -> None:
        """Step by step through what a new desk needs."""
        self._cover.show(self.first_run.page)
        self.first_run.start()

    def _first_run_ended(self) -> None:
        """The desk page is next, with a code to try if there is anybody."""
        self._cover.clear()
        self._window.show_page("desk")
        desk, point = self._shift.desk, self._ports.preferences.text("desk.point")
        self._shift.ledger.run(partial(someone_to_try, desk, point), then=self.desk.offer, failed=self._not_offered)

    def _not_offered(self, error: BaseException) -> None:
        """A desk whose point is not there any more says so with its counts."""
        if not isinstance(error, Trouble):
            raise error

    def _do(self, do: Do) -> None:
        if not self.desk.choose(do):
            return
        card = self.desk.state.card
        match do:
            case Do.OPEN if isinstance(card, Verdict):
                person = delegate_of(card.scanned.checked)
                if person is not None:
                    self._open_person(person.id)
            case Do.FIND:
                self._find("")
            case Do.WALK_IN:
                self._walk_in()
            case _:
                pass

    def _uncover(self, page: QWidget) -> None:
        """Only what covers the window itself: a first start goes on under a sign-in that asked nobody."""
        if self._cover.page is page:
            self._cover.clear()

    def _find(self, text: str) -> None:
        self._window.show_page("people")
        self.people.page.look_for(text)

    def _open_person(self, person: str) -> None:
        self._window.show_page("people")
        self.people.open(person)

    def _walk_in(self) -> None:
        if (page := self._window.current_page()) != "walk_in":
            self._came_from = page
        self.walk_in.begin()
        self._window.show_page("walk_in")

    def _imports(self) -> None:
        """The page where lists are put right; it goes back to where one came from."""
        window, came_from = self._window, self._window.current_page()
        if self._first_run is not None and self._cover.page is self._first_run.page:
            self._imports_from = lambda: self._cover.show(self.first_run.page)
            self._cover.clear()
        elif came_from != "imports":
            self._imports_from = lambda: window.show_page(came_from)
        window.show_page("imports")

    def _import(self, file: Path) -> None:
        """A list was dropped, wherever; not while nobody is signed in."""
        if not self.is_locked:
            self._imports()
            self.imports.open(file)

    def _help(self) -> None:
        desk = self._shift.desk
        self._shift.ledger.run(lambda: desk.programme, then=self._show_help)

    def _show_help(self, programme: Programme) -> None:
        self._help_page.paint(who_has(programme, Duty.SUPERVISOR))
        self._cover.show(self._help_page)

    # ---- what changes

    def _roster_changed(self) -> None:
        self.desk.refresh()
        self.people.refresh()
        self.conflicts.refresh()

    def _preferred(self, key: str) -> None:
        preferences = self._ports.preferences
        match key:
            case "desk.name":
                self._frame.rename(preferences.text(key))
            case "desk.point":
                point = preferences.text(key)
                self._frame.set_point(point)
                self.desk.set_point(point)
                self.people.set_point(point)
                self.walk_in.set_point(point)
            case _:
                pass

    def _venue_lamp(self) -> LampState:
        return self._hub_lamp(self._hubs.get(True)) or words.venue_unused()

    def _centre_lamp(self) -> LampState:
        return self._hub_lamp(self._hubs.get(False)) or words.centre_unused()

    def _hub_lamp(self, hub: HubNow | None) -> LampState | None:
        return None if hub is None else hub_lamp(hub, self._shift.clock(), self._frame.state.zone)

    def _printer_lamp(self) -> LampState:
        return printer_lamp(self.desk.printers, self._ports.printer())
