"""Badges come out once each, in order, whatever the printer does; who must look is told."""

import threading
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from trays import Tray

from wego_desk.core.print_job import ON_THEIR_WAY, JobState, PrintReason
from wego_desk.core.trouble import Trouble
from wego_desk.desk import edit, print_hold, print_progress
from wego_desk.desk.badge_maker import BadgeMaker
from wego_desk.desk.badges_on_their_way import badges
from wego_desk.desk.credentials import replace
from wego_desk.desk.ports import Answer, Condition, MaybePrinted, PrinterWaits, PrintOutcome
from wego_desk.desk.print_badge import PrintWish, came_out, cancel, move, retry, want_badge
from wego_desk.desk.print_station import PrintStation
from wego_desk.work import DrainedLane, Lane


class Room:
    """A desk with printers; nothing happens before ``settle``."""

    def __init__(self, congress, maker, *printers):
        self.congress = congress
        self.maker = maker
        self.printers = {printer.name: printer for printer in printers}
        self.news = []
        self.errors = []
        self.open()

    def open(self):
        self.ledger = DrainedLane("ledger")
        self.lanes = []
        self.station = PrintStation(
            list(self.printers.values()), desk=self.congress.desk, ledger=self.ledger, new_lane=self._lane,
            new_maker=lambda: self.maker, told=self.news.append, failed=self.errors.append,
        )  # fmt: skip
        self.station.start()

    def _lane(self, name):
        self.lanes.append(DrainedLane(name))
        return self.lanes[-1]

    def settle(self):
        self.station.wake()
        while self.ledger.drain() + sum(lane.drain() for lane in self.lanes):
            pass

    def want(self, name, printer="Printer 1", **fields):
        person = self.congress.add(name, **fields)
        return want_badge(
            self.congress.desk, person.id, operator=self.operator, wish=PrintWish(printer, "a6"),
            reason=PrintReason.FIRST,
        )  # fmt: skip

    @property
    def operator(self):
        return self.congress.operator("owner")

    def jobs(self):
        with self.congress.desk.store.reading() as reader:
            return {row.job.id: row.job for row in badges(reader, set(JobState))}

    def states(self):
        return [str(job.state) for job in sorted(self.jobs().values(), key=lambda job: job.wanted_at)]


@pytest.fixture(scope="module")
def maker(tmp_path_factory):
    """Its fonts take long to load."""
    return BadgeMaker(tmp_path_factory.mktemp("photos"))


@pytest.fixture
def tray():
    return Tray()


@pytest.fixture
def room(congress, maker, tray):
    return Room(congress, maker, tray, Tray("Printer 2"))


def test_badges_come_out_vips_first_and_then_as_they_were_wanted(room, tray):
    for name in ("Ana Um", "Bea Dois", "Carla Três"):
        room.want(name)
    room.want("Dora Quatro", vip="minister")
    room.settle()
    assert [next(n for n in ("Ana", "Bea", "Carla", "Dora") if n in text) for text in tray.texts()] == [
        "Dora", "Ana", "Bea", "Carla",
    ]  # fmt: skip
    assert set(room.states()) == {"printed"}
    assert room.congress.is_whole()
    assert [w.event.kind for w in room.congress.events("badge.sent", "badge.printed")].count("badge.printed") == 4


def test_a_badge_says_what_is_known_when_it_is_printed(room, tray):
    job = room.want("Jon Smit")
    edit.edit(room.congress.desk, job.person, {"full_name": "John Smith"}, operator=room.operator)
    room.settle()
    assert "John Smith" in tray.texts()[0]
    sheet = tray.sheets[0]
    assert (sheet.width_mm, sheet.height_mm) == (105, 148)
    assert "Smith" not in sheet.title
    assert "Smith" in sheet.label


def test_what_could_not_be_printed_as_it_should_is_kept_with_the_badge(room):
    job = room.want("Ana \U0001f600 Um")
    room.settle()
    (notice,) = room.jobs()[job.id].notices
    assert (notice["kind"], notice["field"]) == ("missing_glyph", "name")


def test_a_printer_that_cannot_tell_leaves_badges_sent_and_does_not_stop(congress, maker):
    tray = Tray(confirms=False)
    room = Room(congress, maker, tray)
    jobs = [room.want(f"Delegate {n}") for n in range(5)]
    room.settle()
    assert len(tray.sheets) == 5
    assert set(room.states()) == {"sent"}
    came_out(congress.desk, [job.id for job in jobs[:2]], operator=room.operator)
    assert sorted(room.states()) == ["printed", "printed", "sent", "sent", "sent"]


def test_a_printer_without_paper_holds_one_badge_and_the_others_follow_by_themselves(room, tray):
    tray.condition = Condition.OUT_OF_PAPER
    for n in range(14):
        room.want(f"Delegate {n}")
    room.settle()
    room.settle()
    assert (len(tray.inside), Counter(room.states())) == (1, {"sent": 1, "wanted": 13})
    assert room.station.states["Printer 1"].condition is Condition.OUT_OF_PAPER
    tray.condition = Condition.READY
    room.settle()
    assert (len(tray.sheets), set(room.states())) == (14, {"printed"})


def test_a_busy_printer_holds_two_so_that_few_are_caught_when_it_stops(room, tray):
    tray.condition = Condition.BUSY
    for n in range(6):
        room.want(f"Delegate {n}")
    room.settle()
    assert (len(tray.inside), Counter(room.states())) == (2, {"sent": 2, "wanted": 4})


def test_badges_that_wait_move_to_another_printer(room, tray):
    tray.condition = Condition.STOPPED
    jobs = [room.want(f"Delegate {n}") for n in range(3)]
    room.settle()
    assert tray.inside == []
    move(room.congress.desk, [job.id for job in jobs], "Printer 2", operator=room.operator)
    room.settle()
    assert (len(tray.sheets), len(room.printers["Printer 2"].sheets)) == (0, 3)


def test_a_badge_caught_in_a_printer_is_taken_out_before_it_is_printed_elsewhere(room, tray):
    tray.condition = Condition.JAM
    job = room.want("Ana Um")
    room.settle()
    with pytest.raises(Trouble, match="badge_in_printer"):
        retry(room.congress.desk, job.id, operator=room.operator, printer="Printer 2")
    outcomes = []
    room.station.take_out(room.jobs()[job.id], outcomes.append)
    room.settle()
    assert [o.answer for o in outcomes] == [Answer.FAILED]
    assert (room.states(), room.jobs()[job.id].why) == (["failed"], "printer_gave_up")
    retry(room.congress.desk, job.id, operator=room.operator, printer="Printer 2")
    room.settle()
    tray.condition = Condition.READY
    room.settle()
    assert (len(tray.sheets), len(room.printers["Printer 2"].sheets), room.states()) == (0, 1, ["printed"])


def test_what_a_printer_tells_of_an_earlier_try_settles_nothing(room, tray):
    tray.condition = Condition.JAM
    job = room.want("Ana Um")
    room.settle()
    earlier = room.jobs()[job.id]
    room.station.take_out(earlier, lambda _outcome: None)
    room.settle()
    retry(room.congress.desk, job.id, operator=room.operator, printer="Printer 2")
    room.printers["Printer 2"].condition = Condition.OUT_OF_PAPER
    room.printers["Printer 2"].inside.append(None)
    room.settle()
    late = PrintOutcome(Answer.PRINTED)
    assert not print_progress.settled(room.congress.desk, earlier, late)
    assert room.states() == ["sent"]


def test_a_badge_that_came_out_after_all_is_not_taken_out(room, tray):
    tray.condition = Condition.OUT_OF_PAPER
    job = room.want("Ana Um")
    room.settle()
    tray.condition = Condition.READY
    tray.let_out()
    outcomes = []
    room.station.take_out(room.jobs()[job.id], outcomes.append)
    room.settle()
    assert ([o.answer for o in outcomes], room.states(), len(tray.sheets)) == ([Answer.PRINTED], ["printed"], 1)


def test_a_printer_that_takes_nothing_is_tried_again_later_and_the_badge_says_why(room, tray, clock):
    tray.next_send = [PrinterWaits("spooler_off", printer="Printer 1")]
    job = room.want("Ana Um")
    room.settle()
    room.settle()
    assert (room.states(), tray.sheets) == (["wanted"], [])
    assert (room.jobs()[job.id].why, room.jobs()[job.id].values) == ("spooler_off", {"printer": "Printer 1"})
    clock.forward(seconds=2)
    room.settle()
    assert (room.states(), len(tray.sheets)) == (["printed"], 1)


def test_who_may_have_a_badge_or_not_is_asked_and_never_gets_a_second_unasked(room, tray, clock):
    tray.next_send = [MaybePrinted("printer_silent", printer="Printer 1")] * 2
    first, second = room.want("Ana Um"), room.want("Bea Dois")
    for _ in range(4):
        room.settle()
        clock.forward(minutes=1)
    assert (room.states(), tray.sheets) == (["uncertain", "uncertain"], [])
    assert room.jobs()[first.id].why == "printer_silent"
    came_out(room.congress.desk, [first.id], operator=room.operator)
    retry(room.congress.desk, second.id, operator=room.operator)
    room.settle()
    assert (room.states(), len(tray.sheets)) == (["printed", "printed"], 1)


def test_a_badge_that_is_refused_fails_with_the_reason_and_the_next_one_comes_out(room, tray):
    tray.next_send = [Trouble("print_refused", printer="Printer 1", detail="half a character: \udcff")]
    job = room.want("Ana Um")
    room.want("Bea Dois")
    room.settle()
    assert (room.states(), len(tray.sheets)) == (["failed", "printed"], 1)
    assert room.jobs()[job.id].why == "print_refused"
    assert room.congress.is_whole()


def test_a_layout_that_is_not_there_fails_the_badge_only(room, tray):
    person = room.congress.add("Ana Um")
    want_badge(room.congress.desk, person.id, operator=room.operator, wish=PrintWish("Printer 1", "no-such"))
    room.want("Bea Dois")
    room.settle()
    assert sorted(room.states()) == ["failed", "printed"]
    assert {job.why for job in room.jobs().values()} == {"layout_not_found", "printer"}


def test_our_own_fault_fails_that_badge_is_told_and_stops_nobody(room, tray, maker, tmp_path):
    class Torn(BadgeMaker):
        def make(self, delegate, layout_name, congress_name):
            if delegate.full_name == "Ana Um":
                raise ZeroDivisionError
            return maker.make(delegate, layout_name, congress_name)

    room.maker = Torn(tmp_path)
    room.open()
    room.want("Ana Um")
    room.want("Bea Dois")
    room.settle()
    room.settle()
    assert [type(error) for error in room.errors] == [ZeroDivisionError]
    assert sorted(room.states()) == ["failed", "printed"]
    tray.next_send = [ZeroDivisionError()]
    room.want("Carla Três")
    room.settle()
    assert sorted(room.states()) == ["failed", "printed", "uncertain"]


def test_who_was_cancelled_or_has_another_code_by_now_gets_no_badge(room, tray):
    first, second = room.want("Ana Um"), room.want("Bea Dois")
    edit.cancel(room.congress.desk, first.person, operator=room.operator, reason="stays at home")
    replace(room.congress.desk, second.person, operator=room.operator, reason="misread")
    room.want("Carla Três")
    room.settle()
    jobs = room.jobs()
    assert (jobs[first.id].why, jobs[second.id].why) == ("badge_of_cancelled", "badge_code_ended")
    assert len(tray.sheets) == 1
    retry(room.congress.desk, second.id, operator=room.operator)
    room.settle()
    assert (len(tray.sheets), room.jobs()[second.id].state) == (2, JobState.PRINTED)


def test_a_badge_that_is_taken_back_before_its_turn_does_not_come_out(room, tray):
    job = room.want("Ana Um")
    cancel(room.congress.desk, [job.id], operator=room.operator)
    room.settle()
    assert tray.sheets == []


def test_a_desk_that_starts_again_goes_on_where_it_was(room, tray):
    tray.condition = Condition.OUT_OF_PAPER
    under_way = room.want("Ana Um", printer="Printer 2")
    room.want("Bea Dois")
    room.want("Carla Três")
    room.congress.desk.store.prints.begin(under_way, 5)
    room.settle()
    room.open()
    room.settle()
    assert room.states() == ["uncertain", "sent", "wanted"]
    assert room.printers["Printer 2"].sheets == []
    tray.condition = Condition.READY
    room.settle()
    assert (room.states(), len(tray.sheets)) == (["uncertain", "printed", "printed"], 2)


def test_nothing_is_printed_before_the_leftovers_of_the_last_run_are_settled(room, tray):
    room.want("Ana Um")
    room.station.wake()
    assert sum(lane.drain() for lane in room.lanes) == 0
    room.settle()
    assert len(tray.sheets) == 1


def test_a_badge_of_nobody_comes_out_between_two_badges_and_leaves_no_trace(room, tray):
    count, said = room.congress.count(), []
    room.station.print_test("Printer 1", "a6", said.append)
    room.settle()
    assert (said, len(tray.sheets), room.congress.count()) == ([None], 1, count)
    assert "Test Badge" in tray.texts()[0]


def test_a_test_badge_that_is_not_printed_says_why(room, tray):
    said = []
    tray.next_send = [PrinterWaits("spooler_off", printer="Printer 1"), ZeroDivisionError()]
    for printer, layout in (("Printer 1", "a6"), ("Printer 1", "a6"), ("Printer 1", "no-such"), ("gone", "a6")):
        room.station.print_test(printer, layout, lambda trouble: said.append(trouble.kind))
        room.settle()
    assert said == ["spooler_off", "badge_not_made", "layout_not_found", "no_such_printer"]
    assert [type(error) for error in room.errors] == [ZeroDivisionError]


def test_a_printer_that_is_gone_gives_nothing_back(room):
    job = room.want("Ana Um", printer="gone")
    outcomes = []
    room.station.take_out(job, outcomes.append)
    assert [outcome.answer for outcome in outcomes] == [Answer.UNKNOWN]


def test_on_real_lanes_badges_come_out_while_the_desk_works(congress, tmp_path):
    tray = Tray()
    done, errors = threading.Event(), []
    ledger = Lane("ledger", failed=errors.append)

    def told(news):
        if len(tray.sheets) == 20 and not news.more:
            done.set()

    station = PrintStation(
        [tray], desk=congress.desk, ledger=ledger, new_lane=lambda name: Lane(name, failed=errors.append),
        new_maker=lambda: BadgeMaker(tmp_path), told=told, failed=errors.append,
    )  # fmt: skip
    station.start()
    for n in range(20):
        person = ledger.call(lambda n=n: congress.add(f"Delegate {n:02d}"))
        ledger.call(lambda person=person: congress.scan(person, print_badge=PrintWish("Printer 1", "a6")))
        station.wake()
    assert done.wait(60)
    assert (station.close(20), ledger.close(20), errors) == (0, 0, [])
    assert Counter(text.split("\n")[0].strip() != "" for text in tray.texts()) == {True: 20}
    with congress.desk.store.reading() as reader:
        assert badges(reader, ON_THEIR_WAY) == []


def go_on(room):
    """Nothing is held back any more."""
    print_hold.release_printer(room.congress.desk, "Printer 1", operator=room.operator)
    for job in room.jobs().values():
        if job.is_held:
            print_hold.release_badge(room.congress.desk, job.id, operator=room.operator)


WHAT_HAPPENS = st.lists(
    st.sampled_from(
        [
            "want",
            "settle",
            "waits",
            "maybe",
            "refuses",
            "empty",
            "ready",
            "restart",
            "again",
            "later",
            "move",
            "die",
            "hold",
            "pause",
            "go on",
        ]
    ),
    min_size=1,
    max_size=14,
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(happens=WHAT_HAPPENS)
def test_no_badge_is_lost_and_none_comes_out_twice_unasked(congress, maker, clock, happens):
    trays = [Tray(), Tray("Printer 2")]
    room = Room(congress, maker, *trays)
    asked, mine = Counter(), set()
    for number, what in enumerate(happens):
        match what:
            case "want":
                job = room.want(f"Delegate {clock.now.timestamp()} {number}")
                asked[job.person] += 1
                mine.add(job.id)
            case "settle":
                room.settle()
            case "waits":
                trays[0].next_send.append(PrinterWaits("spooler_off"))
            case "maybe":
                trays[0].next_send.append(MaybePrinted("printer_silent"))
            case "refuses":
                trays[0].next_send.append(Trouble("print_refused"))
            case "empty":
                trays[0].condition = Condition.OUT_OF_PAPER
            case "ready":
                trays[0].condition = Condition.READY
            case "restart":
                room.open()
            case "die":
                wanted = congress.desk.store.prints.next_wanted("Printer 1")
                if wanted is not None and congress.desk.store.prints.begin(wanted, congress.desk.now_ms()):
                    room.open()
            case "again":
                for job in room.jobs().values():
                    if job.id in mine and job.state in (JobState.FAILED, JobState.UNCERTAIN):
                        retry(congress.desk, job.id, operator=room.operator)
                        asked[job.person] += 1
            case "move":
                ids = [job.id for job in room.jobs().values() if job.id in mine and job.state is JobState.WANTED]
                move(congress.desk, ids, "Printer 2", operator=room.operator)
            case "later":
                clock.forward(minutes=1)
            case "hold":
                for job in room.jobs().values():
                    if job.id in mine and job.state is JobState.WANTED:
                        print_hold.hold_badge(congress.desk, job.id, operator=room.operator)
            case "pause":
                print_hold.hold_printer(congress.desk, "Printer 1", operator=room.operator)
            case "go on":
                go_on(room)
    go_on(room)
    trays[0].condition, trays[0].next_send = Condition.READY, []
    for _ in range(4):
        clock.forward(minutes=1)
        room.settle()
    jobs = [job for job in room.jobs().values() if job.id in mine]
    came = Counter()
    for tray in trays:
        for sheet in tray.sheets:
            came[sheet.title] += 1
    for job in jobs:
        title = f"badge {job.id[0]}:{job.id[1]}"
        assert came[title] <= asked[job.person]
        match job.state:
            case JobState.PRINTED:
                assert came[title] == 1
            case JobState.FAILED | JobState.UNCERTAIN:
                assert came[title] == 0
            case _:
                pytest.fail(f"{job.state}: it would wait for ever")
    assert congress.is_whole()
