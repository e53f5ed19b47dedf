"""Every page of the window in every state that a person meets, page by page, each worked to as a person comes to it."""

from collections.abc import Callable, Generator
from typing import Final, TypeAlias

from studio import MORNING, QUEUE, Sitting, sitting

from wego_desk.core.delegate import Delegate
from wego_desk.core.print_job import PrintReason
from wego_desk.desk.admit import admit
from wego_desk.desk.credentials import replace
from wego_desk.desk.desk import Desk, operator_named
from wego_desk.desk.edit import cancel, edit
from wego_desk.desk.print_badge import PrintWish, want_badge
from wego_desk.desk.programme import set_programme
from wego_desk.desk.reading import delegates
from wego_desk.desk.sign_in import set_pin
from wego_desk.desk.test_code import TEST_CODE
from wego_desk.rosters.sent import PointRow, ProgrammeFile
from wego_desk.screens.desk_state import Verdict
from wego_desk.screens.first_run_state import Step
from wego_desk.screens.person_state import Opened
from wego_desk.screens.setup_state import Part
from wego_desk.screens.walk_in_state import Registered

Shot: TypeAlias = tuple[str, Sitting]
Shots: TypeAlias = Generator[Shot, None, None]
Album: TypeAlias = Callable[[], Shots]

AMINA, KIM, SALMA, LONG, SOMCHAI, CHULSOO, JIN, TCHEOL, SUCHEOL = range(9)
PEOPLE: Final = (
    {"full_name": "Amina Diallo", "organization": "City of Dakar", "city": "Dakar", "country": "Senegal"},
    {"full_name": "Kim Cheolsu", "native_name": "김철수", "latin_name": "Kim Cheolsu", "role": "mayor", "vip": "yes",
     "organization": "City of Gwangju", "city": "Gwangju", "country": "Republic of Korea", "region": "Asia",
     "organization_kind": "city", "notes": "Travels with two bodyguards"},
    {"full_name": "Salma Ben Youssef", "native_name": "سلمى بن يوسف", "latin_name": "Salma Ben Youssef",
     "role": "speaker", "organization": "City of Tunis", "city": "Tunis", "country": "Tunisia", "region": "Africa"},
    {"full_name": "Maria Fernanda de Albuquerque Cavalcanti e Vasconcelos dos Santos Rodrigues", "role": "guest",
     "organization": "Instituto Nacional de Pesquisas Espaciais", "city": "São José dos Campos", "country": "Brazil"},
    {"full_name": "Somchai Jaidee", "native_name": "สมชาย ใจดี", "latin_name": "Somchai Jaidee", "role": "delegate",
     "organization": "Bangkok Metropolitan Administration", "city": "Bangkok", "country": "Thailand"},
    {"full_name": "Kim Chulsoo", "native_name": "김철수", "latin_name": "Kim Chulsoo", "role": "delegate",
     "organization": "City of Suwon", "city": "Suwon", "country": "Republic of Korea"},
    {"full_name": "金哲秀", "latin_name": "Jin Zhexiu", "organization": "City of Yanji", "city": "Yanji",
     "country": "China", "language": "zh"},
    {"full_name": "Kim Tcheol-Sou", "role": "press", "organization": "Le Monde", "city": "Paris", "country": "France"},
    {"full_name": "Kim Sucheol", "native_name": "김수철", "latin_name": "Kim Sucheol", "role": "jury",
     "organization": "City of Daejeon", "city": "Daejeon", "country": "Republic of Korea"},
)  # fmt: skip
STAFF: Final = {"Ana Souza": "staff", "Park Jihun": "supervisor", "Kofi Mensah": "steward"}
ANA, JIHUN, KOFI = STAFF
A6: Final = PrintWish(QUEUE, "a6")


def _points(desk: Desk) -> None:
    afternoon = MORNING.replace(hour=14, minute=0).isoformat()
    rows = (
        PointRow(2, "prize", "Prize ceremony", "session", "", afternoon, "", "", "once", None, ()),
        PointRow(3, "jury", "Jury room", "session", "", "", "", "", "once", None, ("jury",)),
        PointRow(4, "seminar", "Seminar 3", "session", "", "", "", "", "in_out", 1, ()),
    )
    set_programme(desk, ProgrammeFile(rows, ()), operator=operator_named(desk.programme, "owner"))


def _at(s: Sitting, point: str) -> None:
    s.furnishing.preferences.set("desk.point", point)
    s.wait(lambda: s.furnishing.desk._point == point)
    s.settle()


# ---- the desk


def desk() -> Shots:
    def before(desk: Desk) -> None:
        _points(desk)
        people = {d.large_name: d.id for d in _everyone(desk)}
        owner = operator_named(desk.programme, "owner")
        cancel(desk, people["Kim Tcheol-Sou"], operator=owner, reason="Registered twice")

    with sitting(*PEOPLE, staff=STAFF, before=before, operator=ANA) as s:
        yield "desk-ready", s
        s.scan(AMINA)
        s.wait(lambda: s.card.scanned.badge and s.card.scanned.badge.state == "printed")
        yield "desk-admitted", s
        s.scan(KIM)
        s.wait(lambda: s.card.scanned.badge and s.card.scanned.badge.state == "printed")
        yield "desk-admitted-attention", s
        s.clock.forward(minutes=6)
        s.scan(SALMA)
        s.scan(LONG)
        yield "desk-admitted-long-name", s
        s.scan(SOMCHAI)
        s.clock.forward(minutes=9)
        s.scan(KIM)
        yield "desk-already-in", s
        s.press("F6")
        yield "desk-why-reprinted", s
        s.press("Esc")
        s.scan("WGO-2026-00417")
        yield "desk-unknown", s
        s.scan("BCDEFGHJKNPRSTVB")
        yield "desk-damaged", s
        s.scan(TCHEOL)
        yield "desk-cancelled", s
        s.scan(JIN)
        s.press("F8")
        yield "desk-why-undone", s
        s.press("Ctrl+1")
        s.wait(lambda: s.card.scanned.undone is not None)
        yield "desk-taken-back", s
        s.scan(TEST_CODE)
        yield "desk-scanner-works", s
        _at(s, "prize")
        s.scan(AMINA)
        yield "desk-too-early", s
        s.press("F9")
        yield "desk-who-helps", s
        s.press("Esc")
        _at(s, "jury")
        s.scan(SALMA)
        yield "desk-not-on-the-list", s
        _at(s, "seminar")
        s.scan(AMINA)
        s.scan(SALMA)
        yield "desk-full", s
        s.sign_in(JIHUN)
        s.scan(KIM)
        s.press("F7")
        yield "desk-why-admitted", s
        s.press("Esc", "Esc")
        yield "desk-both-ways", s


def desk_in_trouble() -> Shots:
    def before(desk: Desk) -> None:
        people = {d.large_name: d.id for d in _everyone(desk)}
        owner = operator_named(desk.programme, "owner")
        replace(desk, people["Amina Diallo"], operator=owner, reason="lost")
        set_pin(desk, owner.id, "701354", operator=owner)

    with sitting(*PEOPLE, staff=STAFF, before=before, operator=ANA) as s:
        s.scan(AMINA)
        yield "desk-replaced", s
        s.spooler.say("media-empty")
        s.wait(lambda: any(not one.takes for one in s.furnishing.desk.printers))
        for who in (KIM, SALMA, SOMCHAI):
            s.scan(who)
        yield "desk-admitted-badge-waits", s
        s.press("Esc")
        yield "desk-printer-out-of-paper", s
        s.furnishing.sign_in.lock()
        s.wait(lambda: not s.furnishing.sign_in.state.working and s.furnishing.sign_in.state.people)
        s.settle()
        yield "sign-in-locked", s


def desk_empty() -> Shots:
    with sitting(printer=False) as s:
        yield "desk-empty", s
        s.press("Alt+2")
        s.wait(lambda: s.furnishing.people.people.state.total == 0)
        yield "people-empty", s


def sign_in() -> Shots:
    with sitting(*PEOPLE[:2], staff=STAFF, operator="") as s:
        s.wait(lambda: s.furnishing.sign_in.state.people)
        yield "sign-in", s


# ---- people


def _everyone(desk: Desk) -> list[Delegate]:
    with desk.store.reading() as reader:
        return list(delegates(reader))


def _a_day_before(desk: Desk) -> None:
    people = {(d.large_name, d.organization): d.id for d in _everyone(desk)}
    owner = operator_named(desk.programme, "owner")
    kim = people["김철수", "City of Gwangju"]
    admit(desk, kim, operator=operator_named(desk.programme, ANA), print_badge=A6)
    admit(desk, people["김수철", "City of Daejeon"], operator=owner)
    edit(desk, kim, {"job_title": "Mayor of Gwangju"}, operator=owner)
    cancel(desk, people["Kim Tcheol-Sou", "Le Monde"], operator=owner, reason="Registered twice")


def people() -> Shots:
    with sitting(*PEOPLE, staff=STAFF, before=_a_day_before, operator=ANA) as s:
        person = s.furnishing.people.person
        s.press("Alt+2")
        s.wait(lambda: s.furnishing.people.people.state.total == len(PEOPLE))
        yield "people-everyone", s
        s.press("F2")
        s.write("kim cheolsu")
        s.wait(lambda: s.furnishing.people.people.state.text == "kim cheolsu")
        yield "people-found", s
        s.furnishing.people.open(s.delegates[KIM].id)
        s.wait(lambda: isinstance(person.state, Opened) and person.state.preview is not None)
        yield "people-person-here", s
        s.furnishing.people.page.panel.take_focus()
        s.hands.press("End")
        s.write(" Jr.")
        s.wait(lambda: not person._pause.isActive())
        yield "people-person-typed", s
        s.press("Esc")
        yield "people-person-unsaved", s
        s.press("Ctrl+2")
        s.furnishing.people.open(s.delegates[LONG].id)
        s.wait(lambda: isinstance(person.state, Opened) and person.state.preview is not None)
        yield "people-person-long-name", s
        s.press("Shift+F6")
        yield "people-person-who-may", s
        s.press("Esc")
        s.furnishing.people.open(s.delegates[TCHEOL].id)
        s.wait(lambda: person.person == s.delegates[TCHEOL].id and person._known.is_read)
        yield "people-person-cancelled", s
        s.press("Esc")
        s.scan(AMINA)
        yield "people-scan-meanwhile", s
        s.press("F2")
        s.furnishing.people.page.ui.find.clear()
        s.write("Wolfeschlegel")
        s.wait(lambda: s.furnishing.people.people.state.text == "Wolfeschlegel")
        yield "people-nobody-found", s
        s.sign_in(KOFI)
        s.window.show_page("people")
        yield "people-not-this-duty", s


def people_supervised() -> Shots:
    def before(desk: Desk) -> None:
        everyone = {d.large_name: d.id for d in _everyone(desk)}
        want_badge(desk, everyone["Amina Diallo"], operator=operator_named(desk.programme, "owner"), wish=A6)

    with sitting(*PEOPLE, staff=STAFF, before=before, operator=JIHUN) as s:
        person = s.furnishing.people.person
        s.press("Alt+2")
        s.furnishing.people.open(s.delegates[AMINA].id)
        s.wait(lambda: isinstance(person.state, Opened) and person.state.preview is not None)
        yield "people-person-not-yet", s
        s.press("F6")
        yield "people-person-why-reprinted", s
        s.press("Esc", "Shift+F6")
        yield "people-person-lost", s
        s.press("Esc", "Shift+F8")
        yield "people-person-why-cancelled", s
        s.press("Esc")
        person.print_badge(PrintReason.LOST)
        s.wait(lambda: person.state.notice is not None)
        yield "people-person-replaced", s


# ---- walk-in


def walk_in() -> Shots:
    with sitting(*PEOPLE, staff=STAFF, operator=ANA) as s:
        model = s.furnishing.walk_in.model
        s.press("F3")
        s.wait(lambda: model.state.zone is not None)
        yield "walk-in-empty", s
        s.write("Kim Cheolsu")
        s.wait(lambda: len(model.state.alike) > 1)
        yield "walk-in-like-names", s
        s.press("F10")
        s.wait(lambda: model.state.ask is not None)
        yield "walk-in-same-name", s
        s.press("Esc")
        s.furnishing.walk_in.page.ui.ownName.setText("Zoë Quinn")
        s.furnishing.walk_in.page.ui.organization.setText("City of Dakar")
        s.furnishing.walk_in.page._typed()
        s.wait(lambda: not model._pause.isActive() and not model.state.alike)
        yield "walk-in-filled", s
        s.press("F10")
        s.wait(lambda: isinstance(model.state, Registered) and isinstance(s.card, Verdict))
        s.wait(lambda: model.state.badge and model.state.badge.state == "printed")
        s.window.clear_band()
        yield "walk-in-registered", s
        s.sign_in(KOFI)
        s.press("F3")
        yield "walk-in-not-this-duty", s


# ---- set-up, help


def setup() -> Shots:
    with sitting(*PEOPLE, staff=STAFF) as s:
        s.window.show_page("setup")
        for part in Part:
            s.furnishing.setup.open(part)
            s.settle()
            yield f"set-up-{part}", s
        s.window.show_page("desk")
        s.press("F1")
        s.settle()
        yield "help", s


# ---- badges


def badges() -> Shots:
    def before(desk: Desk) -> None:
        owner = operator_named(desk.programme, "owner")
        for delegate in _everyone(desk)[:6]:
            want_badge(desk, delegate.id, operator=owner, wish=A6)

    with sitting(*PEOPLE, staff=STAFF, before=before, operator=ANA, paper=False) as s:
        model = s.furnishing.badges.badges
        s.press("Alt+3")
        s.wait(lambda: any(not one.takes for one in s.furnishing.desk.printers) and model.state.lines)
        yield "badges-out-of-paper", s
        model.choose(model.state.lines[-1].key)
        s.settle()
        yield "badges-one-chosen", s
        s.press("Ctrl+Del")
        s.settle()
        yield "badges-taken-back", s


def badges_failed() -> Shots:
    with sitting(*PEOPLE, staff=STAFF, operator=ANA) as s:
        s.scan(AMINA)
        s.wait(lambda: s.card.scanned.badge and s.card.scanned.badge.state == "printed")
        s.spooler.say(becomes="aborted")
        for who in (KIM, SALMA):
            s.scan(who)
        s.wait(lambda: s.card.scanned.badge and s.card.scanned.badge.state == "failed")
        s.press("Alt+3")
        s.wait(lambda: len(s.furnishing.badges.badges.state.lines) == 2)
        yield "badges-failed", s
        s.window.show_page("desk")
        yield "desk-badge-failed", s


def badges_empty() -> Shots:
    with sitting(*PEOPLE[:1], operator="owner") as s:
        s.press("Alt+3")
        yield "badges-empty", s


# ---- the first start


def first_run() -> Shots:
    with sitting(is_new=True) as s:
        room = s.furnishing.first_run
        s.wait(lambda: room.page.isVisible() and not room.this_desk.congress.isReadOnly())
        for step in Step:
            if step is Step.TRY:
                break
            room.model.open(step)
            s.settle()
            yield f"first-run-{step}", s


ALBUMS: Final[tuple[Album, ...]] = (
    desk, people, setup, desk_in_trouble, walk_in, people_supervised, first_run, badges, badges_failed, badges_empty,
    desk_empty, sign_in,
)  # fmt: skip
