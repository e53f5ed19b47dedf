"""The hand-made cases: two or three desks that meet when they are told to, and what both must then say."""

from ledger_bench import AMINA, AMINAS_CODE, MONDAY, TUESDAY, YEAR_MS, Congress


def agreed(congress: Congress, at: str) -> tuple[int, bool]:
    """(pairs flagged, inside), which must be the same at every desk once all have met."""
    congress.meet()
    seen = {(desk.flags(at), desk.inside(at)) for desk in congress}
    assert len(seen) == 1
    return seen.pop()


def test_one_delegate_at_the_forum_and_at_the_assembly_is_no_duplicate() -> None:
    a, b = congress = Congress(2)
    a.admit(at="forum")
    b.admit(at="assembly")
    assert agreed(congress, "forum") == (0, True)
    assert agreed(congress, "assembly") == (0, True)


def test_in_out_and_in_again_at_one_desk_is_no_duplicate() -> None:
    a, _ = congress = Congress(2)
    a.admit(at="hall")
    a.leave(at="hall")
    a.admit(at="hall")
    assert agreed(congress, "hall") == (0, True)


def test_after_a_known_in_and_out_two_blind_admissions_are_one_flag() -> None:
    a, b = congress = Congress(2)
    a.admit(at="hall")
    a.leave(at="hall")
    congress.meet()
    a.admit(at="hall")
    b.admit(at="hall")
    assert agreed(congress, "hall") == (1, True)


def test_two_gates_that_let_out_and_in_again_are_one_flag() -> None:
    a, b = congress = Congress(2)
    a.admit(at="hall")
    congress.meet()
    for gate in (a, b):
        gate.leave(at="hall")
        gate.admit(at="hall")
    assert agreed(congress, "hall") == (1, True)


def test_parallel_overrides_are_one_flag() -> None:
    a, b = congress = Congress(2)
    a.admit(at="forum")
    congress.meet()
    a.admit(at="forum")
    b.admit(at="forum")
    assert agreed(congress, "forum") == (1, True)


def test_undone_and_admitted_again_here_overridden_there_is_one_flag() -> None:
    a, b = congress = Congress(2)
    first = a.admit(at="forum")
    congress.meet()
    a.undo(first)
    a.admit(at="forum")
    b.admit(at="forum")
    assert agreed(congress, "forum") == (1, True)


def test_undoing_one_of_a_duplicate_takes_the_flag_away() -> None:
    a, b = congress = Congress(2)
    first = a.admit(at="forum")
    b.admit(at="forum")
    congress.meet()
    b.undo(first)
    assert agreed(congress, "forum") == (0, True)


def test_an_undo_of_an_undo_means_nothing() -> None:
    a, _ = congress = Congress(2)
    a.undo(a.undo(a.admit(at="forum")))
    assert agreed(congress, "forum") == (0, False)


def test_a_third_blind_admission_is_flagged_against_both_of_a_settled_pair() -> None:
    a, b, c = congress = Congress(3)
    first, second = a.admit(at="forum"), b.admit(at="forum")
    c.admit(at="forum")
    congress.meet(a, b)
    a.settle(first, second)
    assert agreed(congress, "forum") == (2, True)


def test_one_settle_of_all_three_quiets_all_pairs() -> None:
    congress = Congress(3)
    admissions = [desk.admit(at="forum") for desk in congress]
    congress.meet()
    congress.desks[2].settle(*admissions)
    assert agreed(congress, "forum") == (0, True)


def test_daily_admissions_on_both_sides_of_midnight_are_no_duplicate() -> None:
    a, b = congress = Congress(2)
    a.admit(at="lunch", day=MONDAY)
    b.admit(at="lunch", day=TUESDAY)
    assert agreed(congress, "lunch") == (0, True)


def test_a_blind_second_day_is_one_flag_though_one_desk_saw_the_first_day() -> None:
    a, b = congress = Congress(2)
    a.admit(at="lunch", day=MONDAY)
    a.admit(at="lunch", day=TUESDAY)
    b.admit(at="lunch", day=TUESDAY)
    assert agreed(congress, "lunch") == (1, True)


def test_a_free_point_never_flags() -> None:
    a, b = congress = Congress(2)
    a.admit(at="open")
    b.admit(at="open")
    assert agreed(congress, "open") == (0, True)


def test_back_in_after_an_exit_at_a_desk_whose_clock_is_a_year_ahead_is_inside() -> None:
    a, b = congress = Congress(2)
    a.admit(at="hall")
    congress.meet()
    b.ahead_ms = YEAR_MS
    b.leave(at="hall")
    congress.meet()
    a.admit(at="hall")
    assert agreed(congress, "hall") == (0, True)


def test_a_blind_admission_is_flagged_against_each_turn_that_stands() -> None:
    a, b = congress = Congress(2)
    first = a.admit(at="hall")
    a.leave(at="hall")
    a.admit(at="hall")
    b.admit(at="hall")
    assert agreed(congress, "hall") == (2, True)
    b.undo(first)
    assert agreed(congress, "hall") == (1, True)


def test_a_correction_wins_over_a_clock_a_year_ahead_and_over_two_beaten_writes() -> None:
    a, b, c = congress = Congress(3)
    for desk, ahead_ms in ((a, 0), (b, YEAR_MS), (c, 600_000)):
        desk.ahead_ms = ahead_ms
        desk.edit(full_name=f"typo {ahead_ms}")
    congress.meet()
    assert {d.view().people[AMINA].text("full_name") for d in congress} == {f"typo {YEAR_MS}"}
    assert {len(d.view().people[AMINA].registers["full_name"].standing) for d in congress} == {3}
    a.ahead_ms = -600_000
    fixed = a.edit(full_name="Amina")
    congress.meet()
    for desk in congress:
        register = desk.view().people[AMINA].registers["full_name"]
        assert (register.value, register.standing) == ("Amina", (fixed,))


def test_admissions_of_two_days_that_knew_each_other_stay_unflagged_when_the_rule_becomes_once() -> None:
    a, _ = congress = Congress(2)
    a.edit("hall", "point.set", rule="daily")
    a.admit(at="hall", day=MONDAY)
    a.admit(at="hall", day=TUESDAY)
    assert agreed(congress, "hall") == (0, True)
    a.edit("hall", "point.set", rule="once")
    assert agreed(congress, "hall") == (0, True)


def test_undoing_an_overridden_admission_after_the_exit_brings_nobody_back_in() -> None:
    a, _ = congress = Congress(2)
    a.admit(at="hall")
    override = a.admit(at="hall")
    a.leave(at="hall")
    a.undo(override)
    assert agreed(congress, "hall") == (0, False)


def test_an_admission_on_a_code_that_was_replaced_elsewhere_is_flagged_until_it_is_settled() -> None:
    a, b = congress = Congress(2)
    known = a.admit(at="forum", credential=AMINAS_CODE)
    congress.meet()
    a.revoke(AMINA, AMINAS_CODE, replaced=True)
    blind = b.admit(at="open", credential=AMINAS_CODE)
    congress.meet()
    assert [desk.view().flagged_codes for desk in congress] == [{blind}] * 2
    b.settle(known, blind)
    assert b.view().flagged_codes == {blind}, "a settle about duplicates says nothing about codes"
    b.settle(blind, about="code")
    assert b.view().flagged_codes == set()


def test_two_blind_revokes_must_both_have_known_an_admission() -> None:
    a, b = congress = Congress(2)
    admission = a.admit(at="forum", credential=AMINAS_CODE)
    a.revoke(AMINA, AMINAS_CODE)
    b.revoke(AMINA, AMINAS_CODE)
    congress.meet()
    assert a.view().flagged_codes == {admission}


def test_records_joined_later_show_that_one_delegate_went_in_twice() -> None:
    a, b = congress = Congress(2)
    a.add("b" * 16, full_name="Amina again")
    congress.meet()
    a.admit(AMINA, at="forum")
    b.admit("b" * 16, at="forum")
    congress.meet()
    assert a.flags("forum") == 0
    a.merge("b" * 16, AMINA)
    assert agreed(congress, "forum") == (1, True)
