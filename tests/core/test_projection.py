"""People, codes, records and batches as the events say: what a screen shows after a few acts."""

from itertools import pairwise

import pytest
from ledger_bench import AMINA, AMINAS_CODE, YEAR_MS, Congress, Desk

from wego_desk.core import blocks, devices
from wego_desk.core.event import Written
from wego_desk.core.programme import Rule
from wego_desk.core.projection import (
    ROW_DIGEST,
    Credential,
    Presence,
    Projection,
    contested,
    project,
    rule_of,
    survivors,
)
from wego_desk.core.seal import Draft

BORIS, CHEN = "b" * 16, "c" * 16


def name_at(desk: Desk, person: str = AMINA) -> str:
    return desk.view().people[person].text("full_name")


# ---- fields


def test_fields_that_nobody_wrote_are_blank_and_a_delegate_is_an_active_delegate() -> None:
    (desk,) = Congress(1)
    fields = desk.view().people[AMINA].fields()
    assert fields["full_name"] == "Amina"
    assert (fields["role"], fields["status"], fields["city"]) == ("delegate", "active", "")
    assert "code" not in fields


def test_two_blind_corrections_are_both_kept_and_shown_as_a_conflict() -> None:
    a, b = congress = Congress(2)
    first, second = a.edit(full_name="Amina B."), b.edit(full_name="Amina C.")
    a.edit(city="Abuja")
    congress.meet()
    register = a.view().people[AMINA].registers["full_name"]
    assert (register.value, register.standing) == ("Amina C.", (first, second))
    assert a.view().people[AMINA].registers["city"].value == "Abuja"


def test_a_purged_name_leaves_the_write_and_its_place() -> None:
    (desk,) = Congress(1)
    purged = [Written(w.event, {} if w.event.kind == "person.add" else w.body) for w in desk.log.values()]
    person = project(purged).people[AMINA]
    assert (person.text("full_name"), len(person.registers["full_name"].standing)) == ("", 1)


def test_only_blind_writes_that_differ_are_contested() -> None:
    a, b = congress = Congress(2)
    for desk, name, digest in ((a, "Amina B.", "01"), (b, "Amina C.", "02")):
        desk.edit(full_name=name, city="Abuja", **{ROW_DIGEST: digest})
    congress.meet()
    registers = a.view().people[AMINA].registers
    assert {name for name, it in registers.items() if it.contested} == {"full_name", ROW_DIGEST}
    assert contested(registers) == ("full_name",)
    b.edit(full_name="Amina D.")
    congress.meet()
    assert contested(a.view().people[AMINA].registers) == ()


def test_a_purge_takes_the_values_out_of_what_came_before_and_of_what_comes_after() -> None:
    a, b = congress = Congress(2)
    a.write(Draft("purge", AMINA))
    b.edit(full_name="Amina B.")
    b.admit(at="forum")
    congress.meet()
    for desk in congress:
        person = desk.view().people[AMINA]
        assert person.fields() == {**dict.fromkeys(person.fields(), ""), "role": "delegate", "status": "active"}
        assert [code.code for code in person.credentials] == [""]
        assert desk.inside("forum")


def test_acts_of_a_revoked_device_count_and_are_flagged() -> None:
    a, b = congress = Congress(2)
    known = b.admit(at="hall")
    congress.meet()
    a.write(devices.revocation(b.pen.device, [known], "stolen"))
    late = b.leave(at="hall")
    congress.meet()
    assert a.view().late == b.view().late == {late}
    assert not a.inside("hall")


def test_seats_in_blocks_are_those_granted_less_those_given_back() -> None:
    a, b = congress = Congress(2)
    wish = a.log[a.write(blocks.ask("hall", ""))].event
    block = a.log[a.write(blocks.grant(wish, 5))].event
    congress.meet()
    for desk in congress:
        desk.write(blocks.give_back(block, 2))
    congress.meet()
    assert a.view().granted == b.view().granted == {("hall", ""): 3}


def test_cancelling_is_one_way() -> None:
    a, b = congress = Congress(2)
    a.cancel(AMINA)
    b.ahead_ms = YEAR_MS
    b.edit(status="active")
    congress.meet()
    for desk in congress:
        assert desk.view().people[AMINA].fields()["status"] == "cancelled"


# ---- codes


def test_a_code_is_active_then_replaced_by_another() -> None:
    (desk,) = Congress(1)
    desk.revoke(AMINA, AMINAS_CODE, replaced=True)
    desk.issue(AMINA, "f" * 16)
    old, new = desk.view().people[AMINA].credentials
    revoked_at = desk.events("credential.revoke")[0].at
    assert old == Credential(AMINAS_CODE, AMINAS_CODE, "own", AMINA, "replaced", revoked_at)
    assert new == Credential("f" * 16, "F" * 16, "own", AMINA)


def test_a_code_with_no_successor_is_revoked() -> None:
    (desk,) = Congress(1)
    desk.revoke(AMINA, AMINAS_CODE)
    assert [code.state for code in desk.view().people[AMINA].credentials] == ["revoked"]


@pytest.mark.parametrize("ahead_ms", [0, -YEAR_MS])
def test_of_two_blind_ends_of_a_code_the_one_that_has_a_successor_names_it(ahead_ms: int) -> None:
    a, b = congress = Congress(2)
    b.ahead_ms = ahead_ms
    a.revoke(AMINA, AMINAS_CODE, replaced=not ahead_ms)
    b.revoke(AMINA, AMINAS_CODE, replaced=bool(ahead_ms))
    congress.meet()
    assert [desk.view().people[AMINA].credentials[0].state for desk in congress] == ["replaced"] * 2


def test_an_admission_undone_is_flagged_no_more() -> None:
    a, b = congress = Congress(2)
    admission = a.admit(at="forum", credential=AMINAS_CODE)
    b.revoke(AMINA, AMINAS_CODE)
    congress.meet()
    assert b.view().flagged_codes == {admission}
    b.undo(admission)
    assert b.view().flagged_codes == set()


def test_an_undo_in_another_delegates_name_undoes_nothing_and_hides_no_flag() -> None:
    a, b = congress = Congress(2)
    admission = a.admit(at="forum", credential=AMINAS_CODE)
    b.revoke(AMINA, AMINAS_CODE)
    congress.meet()
    b.write(Draft("undo", BORIS, "forum", ref=(admission,)))
    b.write(Draft("undo", AMINA, "hall", ref=(admission,)))
    assert b.inside("forum")
    assert b.view().flagged_codes == {admission}


# ---- batches


def test_a_batch_shows_when_it_is_done_and_not_before() -> None:
    (desk,) = Congress(1)
    desk.add(BORIS, batch="b1", full_name="Boris")
    desk.issue(BORIS, "f" * 16)
    desk.edit(batch="b1", full_name="AMINA")
    assert BORIS not in desk.view().people
    assert name_at(desk) == "Amina"
    desk.end_batch("b1")
    assert name_at(desk, BORIS) == "Boris"
    assert name_at(desk) == "AMINA"


def test_inside_a_batch_the_later_row_wins() -> None:
    (desk,) = Congress(1)
    desk.edit(batch="b1", full_name="once")
    last = desk.edit(batch="b1", full_name="twice")
    desk.end_batch("b1")
    assert desk.view().people[AMINA].registers["full_name"].standing == (last,)


def test_only_the_stream_that_began_a_batch_can_end_it() -> None:
    a, b = congress = Congress(2)
    a.edit(batch="b1", full_name="AMINA")
    congress.meet()
    b.end_batch("b1")
    a.end_batch("b2")
    congress.meet()
    assert name_at(a) == name_at(b) == "Amina"


def test_what_follows_the_end_of_a_batch_waits_for_another_end() -> None:
    (desk,) = Congress(1)
    desk.end_batch("b1")
    desk.edit(batch="b1", full_name="AMINA")
    assert name_at(desk) == "Amina"
    desk.end_batch("b1")
    assert name_at(desk) == "AMINA"


# ---- merged records


def joined(*people: str) -> tuple[Congress, Desk, Desk]:
    a, b = congress = Congress(2)
    for person in people:
        a.add(person, full_name=person)
    congress.meet()
    return congress, a, b


def test_merging_both_ways_at_two_desks_makes_no_circle() -> None:
    congress, a, b = joined(BORIS)
    a.merge(AMINA, BORIS)
    b.merge(BORIS, AMINA)
    congress.meet()
    for desk in congress:
        assert desk.view().survivors == {AMINA: AMINA, BORIS: AMINA}


def test_the_survivor_is_the_one_who_was_never_merged_away() -> None:
    congress, a, b = joined(BORIS, CHEN)
    a.merge(AMINA, BORIS)
    b.merge(BORIS, CHEN)
    congress.meet()
    assert a.view().survivors == b.view().survivors == dict.fromkeys((AMINA, BORIS, CHEN), CHEN)


def test_a_chain_of_a_thousand_merges_is_followed() -> None:
    congress = Congress(1)
    desk = congress.desks[0]
    people = [f"{n:016x}" for n in range(1000)]
    for one, other in pairwise(people):
        desk.merge(one, other)
    assert set(survivors(people, desk.events("person.merge")).values()) == {people[-1]}


def test_merged_records_are_one_delegate_at_every_point() -> None:
    congress, a, _ = joined(BORIS)
    a.admit(AMINA, at="hall")
    a.merge(BORIS, AMINA)
    a.leave(BORIS, at="hall")
    congress.meet()
    assert a.view().presence[AMINA, "hall", ""] == Presence(present=False, admissions=1)
    assert (BORIS, "hall", "") not in a.view().presence


# ---- what is not known here


def test_kinds_of_a_later_version_change_nothing() -> None:
    (desk,) = Congress(1)
    before = desk.view()
    desk.write(Draft("lottery.draw", AMINA, "hall", names=(("full_name", ()),), body={"full_name": "nobody"}))
    assert desk.view() == before


def test_no_events_are_an_empty_congress() -> None:
    assert project([]) == Projection({}, {}, {}, {}, {})


def test_a_point_that_nobody_set_or_whose_rule_is_unknown_is_once() -> None:
    (desk,) = Congress(1)
    desk.edit("hall", "point.set", rule="thrice")
    records = desk.view().records
    assert [rule_of(records, point) for point in ("nowhere", "hall", "lunch")] == [Rule.ONCE, Rule.ONCE, Rule.DAILY]
