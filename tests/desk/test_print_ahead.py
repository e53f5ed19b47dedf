"""Badges before people come: for whom, in which order and box; found, handed over once, and never printed twice."""

import pytest

from wego_desk.core.boxes import Boxes, boxes_for, next_name
from wego_desk.core.print_job import FURTHER, JobState, PrintReason
from wego_desk.core.trouble import Trouble
from wego_desk.desk import edit, print_ahead, print_progress
from wego_desk.desk.badges_on_their_way import badge_counts, badges_in_boxes
from wego_desk.desk.beside_verdict import last_badge
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.ports import Handed
from wego_desk.desk.print_ahead import AheadRun, Whom, ahead, hand_over, without_badge
from wego_desk.desk.print_badge import PrintWish, want_badge
from wego_desk.desk.undo import undo

WISH = PrintWish("Printer 1", "a6")


def plan(congress, whom=None):
    with congress.desk.store.reading() as reader:
        return [one.id for one in without_badge(reader, congress.desk.store.node.device, whom)]


def offered(congress):
    with congress.desk.store.reading() as reader:
        return ahead(reader, congress.desk.store.node.device)


def run(congress, whom=None, box="A", each=200, by="Ana", **how):
    order = AheadRun(congress.desk, plan(congress, whom), WISH, box, each, operator=congress.operator(by), **how)
    return sum(iter(order.page, 0))


def print_all(congress):
    """As the queue does."""
    desk = congress.desk
    while (ready := print_progress.next_badge(desk, "Printer 1")) is not None:
        assert print_progress.begin(desk, ready.job)
        print_progress.handed_over(desk, ready.job, Handed("P", printed_by="printer"), ())


def places(congress):
    with congress.desk.store.reading() as reader:
        return {row.delegate.full_name: (row.job.box, row.job.number) for row in badges_in_boxes(reader, limit=99)}


@pytest.fixture
def five(congress):
    return [
        congress.add("Zoe Adler", family_name="Adler", organization="City of Bonn", role="delegate"),
        congress.add("Ana Brito", family_name="Brito", organization="City of Porto", role="Mayor", vip="mayor"),
        congress.add("Bo Chen", family_name="Chen", organization="City of Bonn", role="delegate"),
        congress.add("Cy Dahl", family_name="Dahl", organization="city of bonn", role="mayor"),
        congress.add("Di Eklund", family_name="Eklund", role="press"),
    ]


# ---- who, and in which order


def test_vips_come_first_then_one_organization_after_the_other(congress, five):
    zoe, ana, bo, cy, di = (one.id for one in five)
    assert plan(congress) == [ana, di, zoe, bo, cy]
    assert plan(congress, Whom(vip=True)) == [ana]
    assert plan(congress, Whom(role="MAYOR")) == [ana, cy]


def test_who_has_a_badge_no_code_or_is_cancelled_is_left_out(congress, five):
    want_badge(congress.desk, five[0].id, operator=congress.operator("Ana"), wish=WISH)
    edit.cancel(congress.desk, five[1].id, operator=congress.operator("Ji-woo"), reason="stays at home")
    assert set(plan(congress)) == {one.id for one in five[2:]}
    found = offered(congress)
    assert (found.everyone, found.vips, found.box) == (3, 0, "A")
    assert dict(found.roles) == {"delegate": 1, "mayor": 1, "press": 1}


def test_roles_are_counted_as_most_people_have_them_whatever_their_case(congress, five):
    assert set(offered(congress).roles) == {("Mayor", 2), ("delegate", 2), ("press", 1)}
    assert offered(congress).roles[-1] == ("press", 1), "most first"


# ---- boxes


def test_each_badge_has_its_number_in_the_order_in_which_it_comes_out(congress, five):
    assert run(congress) == 5
    print_all(congress)
    assert places(congress) == {
        "Ana Brito": ("A", 1), "Di Eklund": ("A", 2), "Zoe Adler": ("A", 3), "Bo Chen": ("A", 4), "Cy Dahl": ("A", 5),
    }  # fmt: skip
    sent = [w.event.subject for w in congress.events("badge.sent")]
    assert sent == plan_of(five)
    assert run(congress, box="B") == 0, "everybody has one"
    assert congress.is_whole()


def plan_of(five):
    zoe, ana, bo, cy, di = (one.id for one in five)
    return [ana, di, zoe, bo, cy]


def test_more_than_a_box_holds_go_into_numbered_boxes(congress, five):
    run(congress, each=2)
    print_all(congress)
    assert list(places(congress).values()) == [("A 1", 1), ("A 1", 2), ("A 2", 1), ("A 2", 2), ("A 3", 1)]
    assert offered(congress).box == "B"


@pytest.mark.parametrize("page", [1, 2, 40])
def test_who_got_a_badge_or_was_cancelled_meanwhile_leaves_no_gap(congress, five, monkeypatch, page):
    monkeypatch.setattr(print_ahead, "PAGE", page)
    order = AheadRun(congress.desk, plan(congress), WISH, "A", 200, operator=congress.operator("Ana"))
    want_badge(congress.desk, five[4].id, operator=congress.operator("Ana"), wish=WISH)
    edit.cancel(congress.desk, five[2].id, operator=congress.operator("Ji-woo"), reason="stays at home")
    assert sum(iter(order.page, 0)) == 3
    print_all(congress)
    assert [number for _, number in sorted(places(congress).values())] == [1, 2, 3]


@pytest.mark.parametrize(
    ("box", "each", "trouble"),
    [
        ("", 200, "no_box_name"), ("  ", 200, "no_box_name"), ("x" * 41, 200, "box_name_too_long"),
        ("A", 0, "bad_count"), ("A", 10_000, "bad_count"), ("vip", 200, "box_taken"), ("Late", 2, "box_taken"),
    ],
)  # fmt: skip
def test_a_box_that_would_not_be_found_is_refused(congress, five, box, each, trouble):
    run(congress, Whom(vip=True), box="VIP")
    run(congress, Whom(role="mayor"), box="Late 1")
    with pytest.raises(Trouble, match=trouble):
        AheadRun(congress.desk, [one.id for one in five], WISH, box, each, operator=congress.operator("Ana"))


def test_a_steward_prints_nothing_ahead(congress, five):
    with pytest.raises(NotAllowed):
        run(congress, by="Kofi")
    assert offered(congress).everyone == 5


@pytest.mark.parametrize(
    ("taken", "name"),
    [
        ((), "A"),
        (("A",), "B"),
        (("A 1", "A 2", "B"), "C"),
        (("VIP",), "A"),
        (tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), "AA"),
    ],
)
def test_a_new_box_has_the_next_letter(taken, name):
    assert next_name(frozenset(taken)) == name


def test_places_are_counted_from_one():
    assert [boxes_for("A", 3, 2).place(at) for at in range(3)] == [("A 1", 1), ("A 1", 2), ("A 2", 1)]
    assert boxes_for("A", 2, 2) == Boxes("A", 2, several=False)


# ---- at the door


def test_who_comes_gets_the_badge_from_the_box_and_no_other(congress, five):
    run(congress)
    print_all(congress)
    checked = congress.scan(five[0], print_badge=WISH)
    badge = last_badge(congress.desk, five[0].id)
    assert (checked.badge, badge.box, badge.number) == (badge.id, "A", 3)
    assert badge.handed_at == congress.desk.now_ms()
    assert not badge.is_in_box
    assert "Zoe Adler" not in places(congress)
    (handed,) = congress.events("badge.handed")
    assert handed.event.ref == (badge.id,)
    assert congress.is_whole()


def test_a_desk_that_does_not_print_by_itself_hands_over_all_the_same(congress, five):
    run(congress)
    print_all(congress)
    congress.scan(five[0])
    assert last_badge(congress.desk, five[0].id).handed_at


def test_a_further_door_and_a_second_admission_hand_over_nothing_more(congress, five):
    congress.programme("hall|Hall|||||free||")
    run(congress)
    print_all(congress)
    first = congress.scan(five[0])
    assert congress.scan(five[0], point="hall", print_badge=WISH).badge is None
    undo(congress.desk, first.event, operator=congress.operator("Ji-woo"), reason="wrong person")
    assert congress.scan(five[0], print_badge=WISH).badge is None
    assert len(congress.events("badge.handed")) == 1


def test_who_comes_before_their_badge_is_printed_gets_it_at_once_and_not_in_a_box(congress, five):
    run(congress, held=True)
    checked = congress.scan(five[4], print_badge=WISH)
    job = congress.desk.store.prints.job(checked.badge)
    assert (job.is_held, job.box, job.number, job.priority, job.reason) == (False, "", 0, 0, "ahead")
    ready = print_progress.next_badge(congress.desk, "Printer 1")
    assert ready.job.id == job.id, "the others are on hold"
    print_all(congress)
    assert places(congress) == {}
    assert not congress.events("badge.handed")


def test_badges_ahead_wait_for_those_that_people_wait_for(congress, five):
    run(congress)
    now = want_badge(congress.desk, congress.add("Walk In").id, operator=congress.operator("Ana"), wish=WISH)
    assert print_progress.next_badge(congress.desk, "Printer 1").job.id == now.id


def test_a_badge_under_way_is_left_alone_by_an_admission(congress, five):
    run(congress)
    ready = print_progress.next_badge(congress.desk, "Printer 1")
    print_progress.begin(congress.desk, ready.job)
    who = next(one for one in five if one.id == ready.job.person)
    assert congress.scan(who, print_badge=WISH).badge is None
    assert congress.desk.store.prints.job(ready.job.id).state is JobState.SENDING


def test_a_badge_is_fetched_for_somebody_without_coming_in(congress, five):
    run(congress)
    print_all(congress)
    job = last_badge(congress.desk, five[0].id)
    assert hand_over(congress.desk, job.id, operator=congress.operator("Ana")).handed_at
    with pytest.raises(Trouble, match="badge_not_in_box"):
        hand_over(congress.desk, job.id, operator=congress.operator("Ana"))
    with pytest.raises(NotAllowed):
        hand_over(congress.desk, last_badge(congress.desk, five[1].id).id, operator=congress.operator("Kofi"))


def test_a_further_badge_needs_a_reason_and_ahead_is_none(congress, five):
    run(congress)
    print_all(congress)
    assert PrintReason.AHEAD not in FURTHER
    again = want_badge(
        congress.desk, five[0].id, operator=congress.operator("Ana"), wish=WISH, reason=PrintReason.DAMAGED
    )
    assert again.box == ""


def test_boxes_are_counted(congress, five):
    run(congress)
    print_all(congress)
    congress.scan(five[0])
    with congress.desk.store.reading() as reader:
        assert badge_counts(reader, congress.clock.now).in_boxes == 4
