"""What the panel of a person reads at once, and what the roster says often."""

from wego_desk.core.print_job import JobState
from wego_desk.core.seal import Draft
from wego_desk.desk.desk import point_named
from wego_desk.desk.edit import cancel, edit
from wego_desk.desk.facets import Where
from wego_desk.desk.founding import OWNER
from wego_desk.desk.known_values import ROLES, Organization, values_known
from wego_desk.desk.print_badge import PrintWish, came_out, want_badge
from wego_desk.desk.print_badge import cancel as take_back
from wego_desk.desk.whole_person import whole_person

A6 = PrintWish("Printer 2", "a6")


def whole(congress, delegate, point="main", device=None):
    desk = congress.desk
    with desk.store.reading() as reader:
        here = point_named(desk.programme, point)
        return whole_person(reader, delegate.id, here, desk.clock(), device or desk.store.node.device)


def known(congress):
    with congress.desk.store.reading() as reader:
        return values_known(reader)


def test_how_somebody_stands_is_asked_of_the_point_that_this_desk_checks(congress, amina):
    congress.programme("hall | Hall | | | | | in_out | | ")
    congress.scan(amina, point="hall")
    assert whole(congress, amina).standing.where is Where.NOT_YET
    assert whole(congress, amina, "hall").standing.where is Where.HERE


def test_of_two_records_of_one_person_the_one_that_counts_is_read(congress, amina):
    twin = congress.add("A. Diallo")
    congress.desk.append(
        [Draft("person.merge", twin.id, names=(("into", ((amina.id, 0),)),))], congress.operator(OWNER)
    )
    assert whole(congress, twin).delegate == congress.again(amina)


def test_a_badge_counts_until_it_is_taken_back_and_the_one_of_another_desk_too(congress, amina):
    assert not whole(congress, amina).has_badge
    by = congress.operator("Ana")
    job = want_badge(congress.desk, amina.id, operator=by, wish=A6)
    person = whole(congress, amina)
    assert (person.has_badge, person.badge.id, person.badge.state) == (True, job.id, JobState.WANTED)
    take_back(congress.desk, [job.id], operator=by)
    person = whole(congress, amina)
    assert (person.has_badge, person.badge) == (False, None)
    assert whole(congress, amina, device="another desk").has_badge


def test_a_printed_badge_stays_the_newest_until_another_is_wanted(congress, amina):
    by = congress.operator("Ana")
    job = want_badge(congress.desk, amina.id, operator=by, wish=A6)
    congress.desk.append([Draft("badge.sent", amina.id, ref=(job.id,), body={})], by)
    came_out(congress.desk, [job.id], operator=by)
    assert whole(congress, amina).badge.state is JobState.PRINTED


def test_cancelled_by_a_roster_and_cancelled_for_good_are_told_apart(congress, amina):
    congress.roster("full_name,email,status\nB. Novak,b@x.example,cancelled\n")
    novak = congress.named("B. Novak")
    assert (whole(congress, novak).is_cancelled, whole(congress, novak).is_cancelled_for_good) == (True, False)
    cancel(congress.desk, amina.id, operator=congress.operator("Ji-woo"), reason="came twice")
    assert (whole(congress, amina).is_cancelled, whole(congress, amina).is_cancelled_for_good) == (True, True)


def test_an_organization_is_known_as_most_of_its_people_have_it(congress):
    for name in ("A", "B"):
        congress.add(name, organization="City of Dakar", city="Dakar", country="Senegal", region="Africa")
    congress.add("C", organization="CITY OF DAKAR", city="Daker", country="Senegal")
    congress.add("D", organization="Acme")
    values = known(congress)
    assert [o.name for o in values.organizations] == ["City of Dakar", "Acme"]
    assert values.organization(" city of  dakar ") == Organization(
        "City of Dakar", "", "", "Dakar", "Senegal", "Africa"
    )
    assert values.organization("City of Dak") is None
    assert values.organization("") is None
    assert values.countries == ("Senegal",)


def test_what_is_known_of_an_organization_follows_the_roster(congress, amina):
    edit(congress.desk, amina.id, {"organization": "City of Thiès"}, operator=congress.operator("Ana"))
    assert [o.name for o in known(congress).organizations] == ["City of Thiès"]


def test_every_role_of_a_congress_is_offered_and_those_in_use_come_first(congress, amina):
    congress.add("B", role="Observer")
    congress.add("C", role="Observer")
    roles = known(congress).roles
    assert roles[:2] == ("Observer", "mayor")
    assert set(ROLES) < set(roles)
    assert len(roles) == len(ROLES) + 1
