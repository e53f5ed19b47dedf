"""The list of People over a real profile: typing, facets, news, duties and trouble."""

import pytest
from guests import AMINA, KIM, SALMA

from wego_desk.core.duties import Duty
from wego_desk.desk.admit import admit
from wego_desk.desk.facets import Where
from wego_desk.desk.walk_in import walk_in
from wego_desk.screens.people_model import PeopleModel
from wego_desk.screens.people_state import PAGE, Broken, Empty, Listed, Locked, Nobody, NotYours, Reading

STAFF = {"Ana": "staff", "Ji-woo": "supervisor", "Kofi": "steward"}


class Stage:
    """A model at work, its lanes standing still until ``drain``."""

    def __init__(self, bench_shift, qtbot):
        self.qtbot = qtbot
        self.bench, self.shift, self.drain = bench_shift.bench, bench_shift.shift, bench_shift.drain
        self.model = PeopleModel(self.shift)
        self.model.start()
        self.drain()

    @property
    def card(self):
        return self.model.state.card

    def find(self, text):
        self.model.find(text)
        self.pause()
        return self.names()

    def pause(self):
        """No key for a moment."""
        self.qtbot.waitUntil(lambda: not self.model._pause.isActive())
        self.drain()

    def names(self):
        state = self.model.state
        return [line.large_name for page in sorted(state.pages) for line in state.pages[page]]

    def news(self):
        self.model.refresh()
        self.qtbot.waitUntil(lambda: not self.model._news.isActive())
        self.drain()

    def admit(self, at):
        admit(self.bench.desk, self.bench.delegates[at].id, operator=self.bench.operator())


@pytest.fixture
def stage(profile_with, shift_of, qtbot):
    def at(*people, operator="owner"):
        return Stage(shift_of(profile_with(*people, staff=STAFF), operator), qtbot)

    return at


def test_everyone_is_listed_and_counted(stage):
    s = stage(AMINA, KIM, SALMA)
    assert s.names() == ["Amina Diallo", "김철수", "سلمى بن يوسف"]
    assert s.card == Listed(ends=False, more=False)
    assert (s.model.state.total, s.model.state.facets.not_yet) == (3, 3)


def test_before_the_roster_is_read_the_page_says_so(profile_with, shift_of):
    model = PeopleModel(shift_of(profile_with(AMINA)).shift)
    model.start()
    assert model.state.card == Reading()


def test_typing_finds_at_once_and_then_when_the_keys_pause(stage):
    s = stage(AMINA, KIM, SALMA)
    s.model.find("k")
    assert s.shift.find.drain() == 1
    for text in ("ki", "kim", "kim c"):
        s.model.find(text)
        assert s.shift.find.drain() == 0, "keys that follow each other quickly wait for the pause"
    assert s.find("kim ch") == ["김철수"]
    assert (s.model.state.text, s.card) == ("kim ch", Listed(ends=True, more=False))


def test_an_answer_to_what_is_no_longer_typed_is_not_shown(stage):
    s = stage(AMINA, KIM)
    s.model.find("amina")
    s.model.find("kim")
    s.drain()
    assert s.model.state.text == ""
    s.pause()
    assert s.names() == ["김철수"]


def test_an_empty_field_lists_everyone_again(stage):
    s = stage(AMINA, KIM)
    assert s.find("kim") == ["김철수"]
    assert s.find("  ") == ["Amina Diallo", "김철수"]


def test_nobody_found_and_nobody_there_are_told_apart(stage):
    s = stage(AMINA)
    assert s.find("Wolfeschlegel") == []
    assert s.card == Nobody("Wolfeschlegel", narrowed=False)
    s.model.choose_where(Where.HERE)
    s.find("")
    assert s.card == Nobody("", narrowed=True)
    s.model.choose_everyone()
    s.drain()
    assert s.names() == ["Amina Diallo"]


def test_an_empty_roster_says_what_will_be_here(stage):
    assert stage().card == Empty(may_walk_in=True)


def test_facets_part_the_list_and_count_what_each_would_leave(stage):
    s = stage(AMINA, KIM, SALMA)
    s.model.choose("role", "mayor")
    s.drain()
    assert s.names() == ["김철수"]
    assert [(c.value, c.count) for c in s.model.state.facets.role] == [("delegate", 2), ("mayor", 1)]


def test_who_came_in_meanwhile_is_shown_with_the_next_news(stage):
    s = stage(AMINA, KIM)
    s.admit(0)
    s.news()
    first = s.model.state.pages[0][0]
    assert (first.large_name, first.where) == ("Amina Diallo", Where.HERE)
    assert s.model.state.facets.here == 1
    walk_in(s.bench.desk, {"full_name": "Zoe Quinn"}, operator=s.bench.operator())
    s.news()
    assert s.model.state.total == 3


def test_news_that_come_together_are_read_once(stage):
    s = stage(AMINA)
    for _ in range(20):
        s.model.refresh()
    s.qtbot.waitUntil(lambda: not s.model._news.isActive())
    assert s.shift.find.drain() == 1


def test_of_a_long_list_the_pages_that_are_seen_are_read(stage):
    s = stage(*({"full_name": f"Person {n:03}"} for n in range(3 * PAGE + 7)))
    assert sorted(s.model.state.pages) == [0]
    s.model.show_rows(2 * PAGE - 3, 3 * PAGE + 2)
    s.drain()
    assert sorted(s.model.state.pages) == [0, 1, 2, 3]
    assert [line.large_name for line in s.model.state.pages[3]] == [f"Person {n:03}" for n in range(150, 157)]
    s.admit(3 * PAGE)
    s.news()
    assert sorted(s.model.state.pages) == [1, 2, 3], "with news what is seen is read, not what was"
    assert s.model.state.pages[3][0].where is Where.HERE


def test_a_steward_sees_no_names_but_who_may(stage):
    s = stage(AMINA, operator="Kofi")
    assert s.card == NotYours(Duty.STAFF, ())
    assert s.model.state.listing is None
    s.shift.at_work.sign_in(s.bench.operator("Ana"), s.bench.clock())
    s.drain()
    assert s.names() == ["Amina Diallo"]
    s.shift.at_work.sign_in(s.bench.operator("Kofi"), s.bench.clock())
    assert s.card == NotYours(Duty.STAFF, ("Ana", "Ji-woo", "owner"))
    assert not s.model.state.pages


def test_a_locked_desk_shows_no_names(stage):
    s = stage(AMINA)
    s.shift.at_work.lock()
    assert s.card == Locked()
    assert not s.model.state.pages


def test_a_trouble_is_told_and_can_be_tried_again(stage):
    s = stage(AMINA)
    s.model.set_point("no such door")
    s.news()
    assert s.card == Broken("unknown_point")
    s.model.set_point("main")
    s.model.try_again()
    s.drain()
    assert s.names() == ["Amina Diallo"]
