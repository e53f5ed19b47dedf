"""The page Conflicts driven by keys: what two desks did without a line is looked at, settled, and told to both."""

import pytest
from accessible import every_control_is_named
from guests import AMINA, KIM, SALMA
from other_desk import other_desk
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from wego_desk.desk.admit import admit
from wego_desk.desk.conflicts import inbox
from wego_desk.desk.edit import edit
from wego_desk.desk.records import set_record
from wego_desk.screens.conflicts_room import ConflictsRoom
from wego_desk.screens.controls import ROW

STAFF = {"Ana": "staff", "Ji-woo": "supervisor"}


class Stage:
    def __init__(self, window, bench_shift, other, qtbot):
        self.window, self.bench, self.shift, self.other, self.qtbot = (
            window, bench_shift.bench, bench_shift.shift, other, qtbot,
        )  # fmt: skip
        self.drain = bench_shift.drain
        self.room = ConflictsRoom(self.shift)
        self.page, self.panel, self.model = self.room.page, self.room.page.panel, self.room.model
        self.counts = []
        self.model.waiting_changed.connect(self.counts.append)
        window.add_page("conflicts", "link", lambda: "Conflicts", self.page, heading=self.page.heading, foot=False)
        qtbot.waitUntil(self.page.isVisible)
        self.read()

    def read(self):
        self.room.start()
        self.drain()

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        self.drain()

    def rows(self, view=None):
        model = (view or self.page.list).model()
        return [model.index(at).data(ROW) for at in range(model.rowCount())]

    def twice(self, at=0):
        """Somebody is admitted at both desks before they meet."""
        person = self.bench.delegates[at].id
        admit(self.bench.desk, person, operator=self.shift.operator)
        self.bench.clock.forward(minutes=7)
        admit(self.other.desk, person, operator=self.other.owner)

    def meet(self):
        self.other.meet()
        self.read()


@pytest.fixture
def stage(window, profile_with, shift_of, qtbot, tmp_path):
    """``stage("Ana")``: the page before this operator, of a desk named Desk 3 that has met Desk 5."""
    with other_desks() as opened:

        def at(operator="Ji-woo"):
            shift = shift_of(profile_with(AMINA, KIM, SALMA, staff=STAFF), operator)
            other = opened(shift.bench.desk, tmp_path / "other")
            for desk, name in ((shift.bench.desk, "Desk 3"), (other.desk, "Desk 5")):
                desk.append([set_record(desk.store, "device.set", desk.store.node.device, {"name": name})], other.owner)
            other.meet()
            return Stage(window, shift, other, qtbot)

        yield at


def other_desks():
    from contextlib import ExitStack, contextmanager

    @contextmanager
    def open_all():
        with ExitStack() as stack:
            yield lambda here, folder: stack.enter_context(other_desk(here, folder))

    return open_all()


def test_while_nothing_waits_the_page_says_what_it_is_for(stage):
    s = stage()
    assert s.page.word.text() == "Nothing to settle"
    assert s.page.sentence.text().startswith("What desks do twice")
    assert not s.page.list.isVisible()
    assert s.counts == []


def test_an_admission_at_two_desks_is_told_when_the_line_is_back_with_when_where_and_by_whom(stage):
    s = stage()
    s.twice()
    s.read()
    assert s.rows() == []
    s.meet()
    assert s.counts == [1]
    (row,) = s.rows()
    assert (row.name, row.second) == ("Amina Diallo", "Admitted at \u206809:41\u2069, \u206809:48\u2069")
    assert s.panel.title.text() == "\u2068Amina Diallo\u2069 was admitted twice"
    first, second = s.panel.sides[:2]
    assert [(c.time.text(), c.desk.text(), c.operator.text()) for c in (first, second)] == [
        ("09:41", "Desk 3", "Ji-woo"),
        ("09:48", "Desk 5", "owner"),
    ]
    assert every_control_is_named(s.window) > 5


def test_it_is_settled_by_one_key_and_both_desks_are_quiet(stage):
    s = stage()
    s.twice()
    s.meet()
    s.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert s.rows() == []
    assert s.page.notice.sentence.text() == "\u2068Amina Diallo\u2069: settled."
    (settled,) = s.rows(s.page.settled)
    assert settled.name == "Amina Diallo"
    assert "The same person came twice" in settled.second
    assert "Ji-woo" in settled.second
    assert s.counts == [1, 0]
    s.other.meet()
    with s.other.desk.store.reading() as reader:
        there = inbox(reader)
    assert there.waiting == ()
    assert [one.reason for one in there.settled] == ["The same person came twice"]


def test_a_reason_in_own_words_needs_words(stage):
    s = stage()
    s.twice()
    s.meet()
    assert not s.panel.settle.isEnabled()
    s.panel.field.setFocus()
    QTest.keyClicks(s.panel.field, "   ")
    s.key(Qt.Key.Key_Return)
    assert len(s.rows()) == 1
    QTest.keyClicks(s.panel.field, "took it back")
    s.key(Qt.Key.Key_F10)
    assert s.rows() == []
    assert "took it back" in s.rows(s.page.settled)[0].second


def test_what_was_typed_for_one_is_not_said_of_another(stage):
    s = stage()
    s.twice(0)
    s.twice(1)
    s.meet()
    assert len(s.rows()) == 2
    QTest.keyClicks(s.panel.field, "wrong one")
    s.page.list.setFocus()
    s.key(Qt.Key.Key_Down)
    assert s.panel.field.text() == ""
    assert s.panel.title.text() == "\u2068Amina Diallo\u2069 was admitted twice"


def test_of_a_field_written_differently_the_right_value_is_chosen(stage):
    s = stage()
    person = s.bench.delegates[0].id
    edit(s.bench.desk, person, {"city": "Busan"}, operator=s.shift.operator)
    s.bench.clock.forward(minutes=1)
    edit(s.other.desk, person, {"city": "Abuja"}, operator=s.other.owner)
    s.meet()
    assert [button.text() for button in s.panel.answers[:2]] == ["\u2068Busan\u2069", "\u2068Abuja\u2069"]
    assert not s.panel.field.isVisible()
    s.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    s.other.meet()
    assert s.other.desk.store.delegate(person).city == "Busan"
    assert s.rows() == []


def test_who_may_not_settle_is_told_who_may_and_changes_nothing(stage):
    s = stage("Ana")
    s.twice()
    s.meet()
    assert s.panel.not_allowed.sentence.text() == "A supervisor may change this."
    assert not any(button.isEnabled() for button in s.panel.answers)
    s.key(Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert len(s.rows()) == 1


@pytest.mark.parametrize(
    ("theme", "percent", "language"), [("light", 100, "en"), ("dark", 200, "ar"), ("contrast", 100, "ko")]
)
def test_it_can_be_read_in_every_look(stage, wear, theme, percent, language, tmp_path):
    wear(theme, percent, language)
    s = stage()
    s.twice()
    s.twice(1)
    s.meet()
    wear.settle()
    assert s.panel.title.isVisible()
    assert all(card.width() <= s.page.card.width() for card in s.panel.sides[:2])
    assert s.window.grab().save(str(tmp_path / "page.png"))
