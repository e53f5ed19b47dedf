"""Two records of one person joined: both codes admit, the list that brought both brings neither back."""

import pytest

from wego_desk.core.trouble import Trouble
from wego_desk.desk.merge import merge


def joined(congress, gone, stays, by="Ji-woo", **how):
    return merge(congress.desk, gone.id, stays.id, operator=congress.operator(by), **how)


def test_both_codes_admit_the_one_delegate_who_stays(congress):
    one = congress.add("Amina Diallo", phone="1")
    other = congress.add("Amina Diallo", email="amina@x.org", city="Dakar", phone="2")
    congress.scan(other)
    assert joined(congress, other, one, take=("email", "city")) == ["email", "city"]
    assert [p.id for p in congress.people()] == [one.id]
    stays = congress.again(one)
    assert (stays.email, stays.city, stays.phone) == ("amina@x.org", "Dakar", "1")
    assert [congress.verdict(code) for code in (one.code, other.code)] == ["already_in", "already_in"]
    assert congress.is_whole()


def test_what_cannot_be_joined(congress):
    one, other = congress.add("A"), congress.add("B")
    before = congress.count()
    for gone, stays, take, kind in (
        (one.id, one.id, (), "same_delegate"), ("0" * 16, one.id, (), "unknown_delegate"),
        (one.id, other.id, ("code",), "unknown_field"), (one.id, other.id, ("status",), "unknown_field"),
    ):  # fmt: skip
        with pytest.raises(Trouble) as trouble:
            merge(congress.desk, gone, stays, operator=congress.operator("Ji-woo"), take=take)
        assert trouble.value.kind == kind
    assert congress.count() == before
    joined(congress, one, other)
    with pytest.raises(Trouble) as trouble:
        joined(congress, other, one)
    assert trouble.value.kind == "same_delegate"


def test_a_third_record_joins_the_delegate_who_stands_for_the_others(congress):
    one, two, three = (congress.add(name) for name in "ABC")
    joined(congress, one, two)
    joined(congress, three, one)
    assert [p.id for p in congress.people()] == [two.id]
    joined_to = congress.add("D")
    joined(congress, one, joined_to)
    assert [p.id for p in congress.people()] == [joined_to.id]


def test_a_list_that_holds_both_brings_nobody_twice(congress):
    text = "Name,E-mail,Phone\nAmina Diallo,amina@x.org,1\nAmina Diallo,office@x.org,2\n"
    congress.roster(text)
    first, second = congress.people()
    joined(congress, second, first, take=("phone",))
    again = congress.roster(text)
    assert (again.added, again.updated, again.unchanged, again.vanished) == (0, 0, 2, ())
    assert len(congress.people()) == 1
    changed = congress.roster(text.replace(",2", ",3"))
    assert (changed.added, changed.updated, changed.unchanged) == (0, 0, 2)
    assert [w.kind for w in changed.warnings] == ["row_of_joined"]
    only = congress.roster("Name,E-mail,Phone\nAmina Diallo,office@x.org,4\n")
    assert (only.updated, only.vanished, congress.people()[0].phone) == (1, (), "4")
