"""Who is entitled, and when: roles, zones, delegations and names; days and hours in the zone of the point."""

from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from wego_desk.core.delegate import Delegate
from wego_desk.core.programme import Entitlement, Point, Window, entitling, instant, window

SEOUL, LONDON, MEXICO = ZoneInfo("Asia/Seoul"), ZoneInfo("Europe/London"), ZoneInfo("America/Mexico_City")
MAYORS = Entitlement("1", "stage", role="Mayor")
SEOULS = Entitlement("2", "stage", organization="City of Seoul")
AMINAS = Entitlement("3", "stage", person="a" * 16)
ELSEWHERE = Entitlement("4", "press", role="press")
STAGE, BACKSTAGE = Point("stage"), Point("stage", zone="Backstage")

ENTITLED: dict[str, tuple[Point, tuple[Entitlement, ...], dict[str, str], bool]] = {
    "no list, no zone: everyone": (STAGE, (), {}, True),
    "a list of another point": (STAGE, (ELSEWHERE,), {}, True),
    "by role": (STAGE, (MAYORS,), {"role": "Mayor"}, True),
    "by role, in another case and with blanks": (STAGE, (MAYORS,), {"role": "  mAYOR "}, True),
    "by role, composed otherwise": (
        STAGE, (Entitlement("1", "stage", role="De\u0301le\u0301gue\u0301"),), {"role": "d\u00e9l\u00e9gu\u00e9"}, True,
    ),
    "by role, sharp s": (STAGE, (Entitlement("1", "stage", role="GROSSE"),), {"role": "große"}, True),
    "another role": (STAGE, (MAYORS,), {"role": "press"}, False),
    "no role is a delegate": (STAGE, (Entitlement("1", "stage", role="Delegate"),), {}, True),
    "the second of two roles": (STAGE, (MAYORS, Entitlement("5", "stage", role="jury")), {"role": "jury"}, True),
    "by delegation": (STAGE, (SEOULS,), {"organization": "city of  Seoul"}, True),
    "another delegation": (STAGE, (SEOULS,), {"organization": "City of Busan"}, False),
    "no organization at all": (STAGE, (SEOULS,), {}, False),
    "by name": (STAGE, (AMINAS,), {"id": "a" * 16}, True),
    "another of the same role as the named": (STAGE, (AMINAS,), {"role": "Mayor"}, False),
    "by zone": (BACKSTAGE, (), {"zones": "hall, BACKSTAGE"}, True),
    "another zone": (BACKSTAGE, (), {"zones": "hall"}, False),
    "no zone": (BACKSTAGE, (), {}, False),
    "part of a zone's name": (BACKSTAGE, (), {"zones": "back"}, False),
    "zone or role: the role": (BACKSTAGE, (MAYORS,), {"role": "mayor"}, True),
    "zone or role: the zone": (BACKSTAGE, (MAYORS,), {"zones": "backstage"}, True),
    "zone or role: neither": (BACKSTAGE, (MAYORS,), {"role": "press", "zones": "hall"}, False),
    "an entitlement that names nobody": (STAGE, (Entitlement("6", "stage"),), {}, False),
}  # fmt: skip


def delegate(**fields: str) -> Delegate:
    return Delegate(**{"id": "b" * 16} | fields)


@pytest.mark.parametrize(("point", "listed", "fields", "may"), ENTITLED.values(), ids=ENTITLED.keys())
def test_who_is_entitled(point: Point, listed: tuple[Entitlement, ...], fields: dict[str, str], may: bool) -> None:
    assert (entitling(delegate(**fields), point, listed) is not None) == may


def test_a_zone_needs_no_window_of_a_role() -> None:
    """Who may enter at any hour by zone is not narrowed by being on a list as well."""
    evening = Entitlement("1", "stage", role="mayor", valid_from="2023-09-25T18:00")
    assert entitling(delegate(role="mayor", zones="backstage"), BACKSTAGE, (evening,)) == ()


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc, arg-type]  # year, month, day, hour, minute


INSTANTS: dict[str, tuple[str, tzinfo, bool, datetime | None]] = {
    "none": ("", SEOUL, False, None),
    "a time in Seoul": ("2023-09-25T09:00", SEOUL, False, utc(2023, 9, 25, 0, 0)),
    "a blank for the T": ("2023-09-25 09:00", SEOUL, False, utc(2023, 9, 25, 0, 0)),
    "the same hour in London, in summer": ("2023-09-25T09:00", LONDON, False, utc(2023, 9, 25, 8, 0)),
    "in winter": ("2023-12-25T09:00", LONDON, False, utc(2023, 12, 25, 9, 0)),
    "in Mexico": ("2023-09-25T20:00", MEXICO, False, utc(2023, 9, 26, 2, 0)),
    "with its own offset": ("2023-09-25T09:00+02:00", SEOUL, False, utc(2023, 9, 25, 7, 0)),
    "with Z": ("2023-09-25T09:00Z", SEOUL, False, utc(2023, 9, 25, 9, 0)),
    "a day begins": ("2023-09-25", SEOUL, False, utc(2023, 9, 24, 15, 0)),
    "a day ends when the next begins": ("2023-09-25", SEOUL, True, utc(2023, 9, 25, 15, 0)),
    "the last of the month ends": ("2023-09-30", SEOUL, True, utc(2023, 9, 30, 15, 0)),
    "a day of 25 hours ends": ("2023-10-29", LONDON, True, utc(2023, 10, 30, 0, 0)),
    "a day of 23 hours ends": ("2023-03-26", LONDON, True, utc(2023, 3, 26, 23, 0)),
    "a time as an end is that time": ("2023-09-25T18:00", SEOUL, True, utc(2023, 9, 25, 9, 0)),
    "a day without hyphens ends": ("20230925", SEOUL, True, utc(2023, 9, 25, 15, 0)),
    "blanks around": (" 2023-09-25 ", SEOUL, False, utc(2023, 9, 24, 15, 0)),
    "for ever": ("9999-12-31", SEOUL, True, None),
    "no date": ("next Monday", SEOUL, False, None),
    "a day that is none": ("2023-02-30", SEOUL, True, None),
    "another way to write it": ("25/09/2023", SEOUL, True, None),
}


@pytest.mark.parametrize(("text", "zone", "end", "moment"), INSTANTS.values(), ids=INSTANTS.keys())
def test_when_a_text_is(text: str, zone: tzinfo, end: bool, moment: datetime | None) -> None:
    assert instant(text, zone, end=end) == moment


def hours(opens: datetime | None, closes: datetime | None) -> Window:
    return Window(opens, closes)


def entitled(valid_from: str = "", valid_until: str = "") -> Entitlement:
    return Entitlement("1", "stage", role="delegate", valid_from=valid_from, valid_until=valid_until)


OPEN = {"starts": "2023-09-25T09:00", "ends": "2023-09-25T18:00"}
NINE, SIX = utc(2023, 9, 25, 0, 0), utc(2023, 9, 25, 9, 0)
WINDOWS: dict[str, tuple[dict[str, str], dict[str, str], tuple[Entitlement, ...], Window]] = {
    "always open": ({}, {}, (), hours(None, None)),
    "the point's hours": (OPEN, {}, (), hours(NINE, SIX)),
    "a point that opens and never closes": ({"starts": OPEN["starts"]}, {}, (), hours(NINE, None)),
    "a whole day": (
        {"starts": "2023-09-25", "ends": "2023-09-25"}, {}, (),
        hours(utc(2023, 9, 24, 15, 0), utc(2023, 9, 25, 15, 0)),
    ),
    "a delegate who comes later and leaves earlier": (
        OPEN, {"valid_from": "2023-09-25T12:00", "valid_until": "2023-09-25T13:00"}, (),
        hours(NINE + timedelta(hours=3), NINE + timedelta(hours=4)),
    ),
    "a delegate's longer time does not widen": (
        OPEN, {"valid_from": "2023-09-01", "valid_until": "2023-10-01"}, (), hours(NINE, SIX),
    ),
    "a day of a delegate is in the point's zone": (
        {}, {"valid_until": "2023-09-25"}, (), hours(None, utc(2023, 9, 25, 15, 0)),
    ),
    "an entitlement narrows": (
        OPEN, {}, (entitled("2023-09-25T10:00", "2023-09-25T11:00"),),
        hours(NINE + timedelta(hours=1), NINE + timedelta(hours=2)),
    ),
    "a second one without hours lifts that": (
        OPEN, {}, (entitled("2023-09-25T10:00", "2023-09-25T11:00"), entitled()), hours(NINE, SIX),
    ),
    "what can't be read narrows nothing": (
        OPEN, {"valid_from": "soon", "valid_until": "31.12."}, (entitled("?", "?"),), hours(NINE, SIX),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("times", "fields", "by", "wanted"), WINDOWS.values(), ids=WINDOWS.keys())
def test_when_a_delegate_may_enter(
    times: dict[str, Any], fields: dict[str, str], by: tuple[Entitlement, ...], wanted: Window
) -> None:
    assert window(delegate(**fields), Point("stage", **times), by, SEOUL) == wanted
