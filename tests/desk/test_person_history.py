"""What happened to one delegate, told newest first."""

from datetime import timedelta

import pytest

from wego_desk.core.seal import Draft
from wego_desk.desk.admit import admit
from wego_desk.desk.credentials import replace, revoke
from wego_desk.desk.edit import cancel, edit
from wego_desk.desk.facets import Where
from wego_desk.desk.founding import OWNER
from wego_desk.desk.happenings import (
    BadgeStep,
    CameIn,
    CancelledForGood,
    CodeEnded,
    CodeGiven,
    Edited,
    FieldChange,
    MergedInto,
    NotPermitted,
    OnRoster,
    TakenBack,
    TurnedAway,
    WentOut,
)
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.person_history import person_history
from wego_desk.desk.undo import undo


def history(congress, delegate):
    with congress.desk.store.reading() as reader:
        return person_history(reader, delegate.id, congress.clock.now)


def whats(congress, delegate) -> list[object]:
    return [h.what for h in history(congress, delegate).happenings]


def test_a_day_at_the_desk_reads_newest_first_with_who_and_where(congress, amina):
    congress.clock.forward(minutes=1)
    first = congress.scan(amina)
    congress.clock.forward(minutes=1)
    congress.scan(amina, by="Kofi")
    congress.scan(amina, leaving=True)
    told = history(congress, amina)
    assert [h.what for h in told.happenings] == [
        WentOut("main", undone=False),
        TurnedAway("main", "already_in"),
        CameIn("main", undone=False),
        CodeGiven(amina.code, "own", replacing=False),
        OnRoster(imported=False),
    ]
    assert [h.operator for h in told.happenings] == ["Ana", "Kofi", "Ana", OWNER, OWNER]
    assert {h.desk for h in told.happenings} == {"Desk 1"}
    assert (told.happenings[2].event, told.happenings[2].at) == (first.event, first.at)


def test_an_undo_marks_what_it_takes_back(congress, amina):
    event = congress.scan(amina).event
    undo(congress.desk, event, operator=congress.operator("Ji-woo"), reason="wrong person")
    assert whats(congress, amina)[:2] == [TakenBack("main", event, "in", "wrong person"), CameIn("main", undone=True)]
    assert history(congress, amina).standings[0].where is Where.NOT_YET


def test_how_somebody_came_in_is_told(congress, amina):
    earlier = congress.clock.now - timedelta(hours=1)
    congress.scan(amina, by="Ji-woo", stated_at=earlier)
    admit(congress.desk, amina.id, operator=congress.operator("Ji-woo"), override="left the badge inside")
    assert whats(congress, amina)[:2] == [
        CameIn("main", False, by_name=True, overridden="already_in", reason="left the badge inside"),
        CameIn("main", False, stated_at=earlier),
    ]


def test_a_correction_tells_old_and_new_and_only_what_differs(congress, amina):
    by = congress.operator("Ana")
    edit(congress.desk, amina.id, {"native_name": "Amina", "full_name": "Aminata Diallo"}, operator=by)
    edit(congress.desk, amina.id, {"native_name": "Aminata", "city": "Dakar"}, operator=by)
    edit(congress.desk, amina.id, {"city": "Dakar"}, operator=by)
    second, first = whats(congress, amina)[:2]
    assert second == Edited((FieldChange("native_name", "Amina", "Aminata"), FieldChange("city", "", "Dakar")), False)
    assert first == Edited(
        (FieldChange("full_name", "Amina Diallo", "Aminata Diallo"), FieldChange("native_name", "", "Amina")), False
    )


def test_a_roster_puts_people_on_the_list_and_changes_them(congress):
    congress.roster("name,email,city\nJoão Pereira,jp@example.org,Porto\n")
    congress.roster("name,email,city\nJoão Pereira,jp@example.org,Lisboa\n", "second.csv")
    joao = congress.named("João Pereira")
    assert whats(congress, joao) == [
        Edited((FieldChange("city", "Porto", "Lisboa"),), imported=True),
        CodeGiven(joao.code, "own", replacing=False),
        OnRoster(imported=True),
    ]


def test_codes_come_and_go_with_a_reason(congress, amina):
    owner = congress.operator(OWNER)
    congress.clock.forward(minutes=1)
    _, new = replace(congress.desk, amina.id, operator=owner, reason="lost in a taxi")
    congress.clock.forward(minutes=1)
    revoke(congress.desk, amina.id, operator=owner, reason="stolen")
    congress.scan(amina.code)
    assert whats(congress, amina)[:4] == [
        TurnedAway("main", "replaced"),
        CodeEnded(new, "own", replaced=False, reason="stolen"),
        CodeGiven(new, "own", replacing=True),
        CodeEnded(amina.code, "own", replaced=True, reason="lost in a taxi"),
    ]


def test_a_cancellation_and_a_forbidden_try_are_told(congress, amina):
    with pytest.raises(NotAllowed):
        cancel(congress.desk, amina.id, operator=congress.operator("Ana"), reason="said so")
    cancel(congress.desk, amina.id, operator=congress.operator("Ji-woo"), reason="ill")
    assert whats(congress, amina)[:2] == [CancelledForGood("ill"), NotPermitted("cancel", "")]


def test_badges_are_told_by_the_printer_that_they_were_wanted_on(congress, amina):
    owner = congress.operator(OWNER)

    def badge(kind, ref=(), **body):
        return congress.desk.append([Draft(kind, amina.id, ref=ref, body=body)], owner)[0].event.id

    wanted = badge("badge.wanted", printer="Printer 1", layout="a6", reason="first")
    badge("badge.failed", (wanted,), why="no_paper")
    badge("badge.wanted", (wanted,), printer="Printer 2", layout="a6")
    badge("badge.sent", (wanted,), reference="17")
    badge("badge.printed", (wanted,), by="person")
    assert whats(congress, amina)[:5] == [
        BadgeStep("printed", "Printer 2", "person"),
        BadgeStep("sent", "Printer 2", ""),
        BadgeStep("wanted", "Printer 2", ""),
        BadgeStep("failed", "Printer 1", "no_paper"),
        BadgeStep("wanted", "Printer 1", "first"),
    ]


def test_one_person_on_two_records_has_one_history(congress, amina):
    twin = congress.add("A. Diallo")
    congress.scan(twin)
    names = (("into", ((amina.id, 0),)),)
    congress.desk.append([Draft("person.merge", twin.id, names=names)], congress.operator(OWNER))
    told = history(congress, amina)
    assert [type(h.what) for h in told.happenings[:2]] == [MergedInto, CameIn]
    assert told == history(congress, twin)
    assert told.standings[0].where is Where.HERE


def test_where_somebody_stands_now_at_each_point(congress, amina):
    congress.programme("hall | Hall | | | | | in_out | | ", "lunch | Lunch | | | | | daily | | ")
    came = congress.scan(amina)
    congress.scan(amina, point="hall")
    congress.scan(amina, point="lunch")
    congress.clock.forward(minutes=5)
    went = congress.scan(amina, point="hall", leaving=True, by="Kofi")
    hall, lunch, main = history(congress, amina).standings
    assert (main.point.id, main.where, main.since, main.desk, main.operator) == (
        "main", Where.HERE, came.at, "Desk 1", "Ana",
    )  # fmt: skip
    assert (hall.where, hall.since, hall.operator) == (Where.LEFT, went.at, "Kofi")
    assert lunch.where is Where.HERE
    congress.clock.forward(days=1)
    assert [s.where for s in history(congress, amina).standings] == [Where.LEFT, Where.NOT_YET, Where.HERE]


def test_of_a_batch_that_was_never_done_nothing_is_told(congress, amina):
    draft = Draft("person.set", amina.id, names=(("city", ()),), batch="f" * 16, body={"city": "Nowhere"})
    congress.desk.store.write([draft], operator=congress.operator(OWNER).id, now_ms=congress.desk.now_ms())
    assert whats(congress, amina) == [CodeGiven(amina.code, "own", replacing=False), OnRoster(imported=False)]


def test_nobody_has_no_history(congress):
    with congress.desk.store.reading() as reader:
        assert person_history(reader, "0" * 16, congress.clock.now).happenings == ()
