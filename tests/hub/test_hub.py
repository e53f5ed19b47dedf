"""Two desks and a hub over real HTTPS: what one does the other knows, whatever is stopped in between."""

from venue import look, register

from wego_desk import app
from wego_desk.app.asking import ask_hubs
from wego_desk.app.hub import address_for_others
from wego_desk.app.standing import standing


def test_a_person_registered_at_one_desk_is_known_at_the_hub_and_at_the_other(venue):
    a, b = venue.a, venue.b
    register(a, "Amina Diallo")
    (told,) = ask_hubs(a)
    assert (told.refused, told.waiting.acts) == ("", 0)
    (heard,) = ask_hubs(b)
    assert heard.came > 0
    assert look(a) == look(b) == look(venue.at) >= {"Amina Diallo"}


def test_a_desk_works_on_while_the_hub_is_down_and_tells_it_all_afterwards(venue):
    at = venue.a
    venue.stop()
    register(at, "김철수")
    (told,) = ask_hubs(at)
    assert told.refused == "unreachable"
    assert told.waiting.acts > 0
    venue.start()
    (told,) = ask_hubs(at)
    assert (told.refused, told.waiting.acts) == ("", 0)
    assert "김철수" in look(venue.at)


def test_the_status_says_whether_both_rosters_are_one(venue):
    at = venue.a
    register(at, "Zoë Müller")
    before = standing(at, app.now())
    ask_hubs(at)
    after = standing(at, app.now())
    assert before.waiting > 0
    assert before.roster != tuple_of(before)
    assert (after.waiting, after.oldest_s) == (0, None)
    assert after.roster == tuple_of(after)


def tuple_of(it):
    return (it.hubs[0].says.people, it.hubs[0].says.digest)


def test_an_invitation_names_an_address_that_other_computers_can_reach():
    assert address_for_others("10.0.0.7") == "10.0.0.7"
    for every in ("0.0.0.0", "::", ""):
        assert address_for_others(every) not in (every, "127.0.0.1", "localhost")
