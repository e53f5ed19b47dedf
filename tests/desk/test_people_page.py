"""The People page: everyone by name and by facets, a screen at a time, or whom a text may mean."""

from datetime import timedelta

import pytest

from wego_desk.core.seal import Draft
from wego_desk.desk.edit import cancel, edit
from wego_desk.desk.facets import Choice, Wanted, Where
from wego_desk.desk.founding import OWNER
from wego_desk.desk.people import everyone, found, lines
from wego_desk.desk.roll import call_roll

ROSTER = """name,name in own script,role,organization,kind,region,city,country,vip,status
Özgür Şahin,,Speaker,City of Konya,city,Asia,Konya,Türkiye,,
Oscar Wilde,,speaker,City of Dublin,city,Europe,Dublin,Ireland,yes,
Kim Cheolsu,김철수,mayor,City of Gwangju,city,Asia,Gwangju,Republic of Korea,yes,
Kim Chulsoo,김철수,delegate,City of Suwon,city,Asia,Suwon,Republic of Korea,,
Zoë Quinn,,press,Evening Post,media,Europe,Cork,Ireland,,
Amina Diallo,,delegate,Aquilo Maps,company,Africa,Dakar,Senegal,,cancelled
"""
IN_ORDER = ["Amina Diallo", "Kim Cheolsu", "Kim Chulsoo", "Oscar Wilde", "Özgür Şahin", "Zoë Quinn"]


@pytest.fixture
def page(congress):
    congress.roster(ROSTER)
    return Page(congress)


class Page:
    """What a model does on its lane, in one word each."""

    def __init__(self, congress) -> None:
        self.congress = congress
        self.roll = None

    @property
    def point(self):
        return self.congress.desk.programme.points["main"]

    def list(self, **wanted):
        with self.congress.desk.store.reading() as reader:
            self.roll = call_roll(reader, self.point, self.congress.clock.now, self.roll)
            listing = everyone(self.roll, Wanted(**wanted))
            return listing, lines(reader, listing, 0, 100)

    def find(self, text, **wanted):
        with self.congress.desk.store.reading() as reader:
            listing = found(reader, text, self.point, self.congress.clock.now, Wanted(**wanted))
            return listing, lines(reader, listing, 0, 100)


def names(shown) -> list[str]:
    return [line.small_name or line.large_name for line in shown]


def test_everyone_stands_in_the_order_of_names_whatever_their_accents(page):
    listing, shown = page.list()
    assert names(shown) == IN_ORDER
    assert len(listing) == 6
    kim = shown[1]
    assert (kim.large_name, kim.small_name, kim.role, kim.organization, kim.city, kim.country, kim.vip) == (
        "김철수", "Kim Cheolsu", "mayor", "City of Gwangju", "Gwangju", "Republic of Korea", True,
    )  # fmt: skip


def test_a_list_is_read_by_place(page):
    listing, shown = page.list()
    with page.congress.desk.store.reading() as reader:
        assert lines(reader, listing, 2, 2) == shown[2:4]
        assert lines(reader, listing, 5, 50) == shown[5:]
        assert lines(reader, listing, 6, 50) == ()


def test_a_facet_shows_how_many_each_choice_would_leave(page):
    listing, shown = page.list(role="SPEAKER")
    assert names(shown) == ["Oscar Wilde", "Özgür Şahin"]
    facets = listing.facets
    assert facets.role == (
        Choice("delegate", 2), Choice("Speaker", 2), Choice("mayor", 1), Choice("press", 1),
    ), "the facet itself counts as if nothing were chosen in it; two spellings are one"  # fmt: skip
    assert facets.region == (Choice("Asia", 1), Choice("Europe", 1))
    assert (facets.vip, facets.here, facets.not_yet) == (1, 0, 2)
    assert names(page.list(role="speaker", region="europe")[1]) == ["Oscar Wilde"]
    assert names(page.list(vip=True)[1]) == ["Kim Cheolsu", "Oscar Wilde"]
    assert names(page.list(status="cancelled")[1]) == ["Amina Diallo"]
    assert page.list(role="jury")[1] == ()


def test_who_is_here_left_or_not_yet_here(page):
    congress = page.congress
    kim, oscar = congress.named("Kim Cheolsu"), congress.named("Oscar Wilde")
    came = congress.scan(kim)
    congress.scan(oscar)
    congress.clock.forward(minutes=30)
    went = congress.scan(oscar, leaving=True)
    listing, shown = page.list()
    where = {line.id: (line.where, line.since) for line in shown if line.where is not Where.NOT_YET}
    assert where == {kim.id: (Where.HERE, came.at), oscar.id: (Where.LEFT, went.at)}
    assert (listing.facets.here, listing.facets.left, listing.facets.not_yet) == (1, 1, 4)
    assert names(page.list(where=Where.HERE)[1]) == ["Kim Cheolsu"]
    assert len(page.list(where=Where.NOT_YET, role="speaker")[1]) == 1


def test_a_stated_time_is_the_time_since(page):
    kim = page.congress.named("Kim Cheolsu")
    earlier = page.congress.clock.now - timedelta(minutes=40)
    page.congress.scan(kim, by="Ji-woo", stated_at=earlier)
    assert page.list(where=Where.HERE)[1][0].since == earlier


def test_a_roll_follows_what_happens(page):
    page.list()
    congress = page.congress
    oscar = congress.named("Oscar Wilde")
    edit(congress.desk, oscar.id, {"full_name": "Ångström, Oscar", "role": "jury"}, operator=congress.operator("Ana"))
    cancel(congress.desk, congress.named("Zoë Quinn").id, operator=congress.operator(OWNER), reason="ill")
    walk_in = congress.add("Bea Novak", role="guest")
    congress.scan(walk_in)
    listing, shown = page.list()
    assert names(shown) == [
        "Amina Diallo",
        "Ångström, Oscar",
        "Bea Novak",
        "Kim Cheolsu",
        "Kim Chulsoo",
        "Özgür Şahin",
        "Zoë Quinn",
    ]
    assert Choice("jury", 1) in listing.facets.role
    assert listing.facets.status == (Choice("active", 5), Choice("cancelled", 2))
    assert listing.facets.here == 1
    congress.roster("name\nLate Comer\n", "late.csv")
    assert "Late Comer" in names(page.list()[1])


def test_a_text_finds_people_with_all_that_a_line_says(page):
    congress = page.congress
    kim = congress.named("Kim Cheolsu")
    came = congress.scan(kim)
    listing, shown = page.find("kim")
    assert set(names(shown)[:2]) == {"Kim Cheolsu", "Kim Chulsoo"}
    line = next(line for line in shown if line.id == kim.id)
    assert (line.where, line.since, line.why) == (Where.HERE, came.at, "name")
    assert (listing.facets.here, listing.facets.not_yet) == (1, len(listing) - 1)
    assert not listing.more
    assert [line.id for line in page.find("kim", where=Where.HERE)[1]] == [kim.id]
    assert page.find("kim", role="press")[1] == ()


def test_a_text_that_means_many_says_that_there_are_more(page):
    page.congress.roster("name\n" + "".join(f"Delegate Number{i}\n" for i in range(40)), "many.csv")
    listing, shown = page.find("delegate")
    assert listing.more
    assert len(shown) == len(listing) == 30


def test_nobody_is_a_list_too(congress):
    page = Page(congress)
    assert page.list()[1] == ()
    assert page.find("anybody")[1] == ()


def test_two_records_of_one_person_become_one_line(page):
    congress = page.congress
    first, twin = congress.named("Kim Cheolsu"), congress.named("Kim Chulsoo")
    came = congress.scan(twin)
    page.list()
    merge = Draft("person.merge", twin.id, names=(("into", ((first.id, 0),)),))
    congress.desk.append([merge], congress.operator(OWNER))
    listing, shown = page.list()
    kim = next(line for line in shown if line.large_name == "김철수")
    assert (len(listing), kim.id, kim.where, kim.since) == (5, first.id, Where.HERE, came.at)
