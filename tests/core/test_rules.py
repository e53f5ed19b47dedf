"""The decision, by table: rules by verdicts in their order, overrides, exits, hours, seats."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from wego_desk.core.delegate import Delegate
from wego_desk.core.event import Event, Written
from wego_desk.core.outcome import Admitted, AlreadyIn, Full, Outcome, TooEarly, TooLate
from wego_desk.core.programme import Entitlement, Point, Rule
from wego_desk.core.rules import Card, Door, decide, decide_exit, standing_admission

SEOUL, LONDON = ZoneInfo("Asia/Seoul"), ZoneInfo("Europe/London")
MONDAY, TUESDAY = "2023-09-25", "2023-09-26"
NOON = datetime(2023, 9, 25, 12, tzinfo=SEOUL)
AMINA = Delegate("a" * 16, full_name="Amina", role="delegate")
RULES = list(Rule)


def passed(*steps: str) -> list[Written]:
    """A history at one desk: ``in``, ``out`` or ``undo N``, with ``@tue`` on Tuesday; each knew the ones before."""
    chain: list[Written] = []
    for n, step in enumerate(steps, 1):
        word, _, day = step.partition("@")
        kind, _, ref = word.partition(" ")
        after = tuple(w.event.id for w in chain if w.event.kind != "undo")[-1:] if kind != "undo" else ()
        event = Event(
            1, "s", n, "", "d", "o", "c", n << 16, n, 0, kind, AMINA.id, "hall", TUESDAY if day else MONDAY, after,
            (("s", int(ref)),) if ref else (), (), "", "", 0, "",
        )  # fmt: skip
        chain.append(Written(event, {}))
    return chain


def door(rule: Rule = Rule.ONCE, *, now: datetime = NOON, day: str = MONDAY, listed: str = "", **more: Any) -> Door:
    entitlements = (Entitlement("1", "hall", role=listed),) if listed else ()
    counted = more.pop("counted", 0)
    return Door(Point("hall", rule=rule, **more), entitlements, SEOUL, day, now.astimezone(UTC), counted)


def verdict(outcome: Outcome) -> str:
    return outcome.verdict


# ---- once daily in_out free: does a history stand in the way?

HISTORIES: dict[str, tuple[list[Written], dict[str, str]]] = {
    "never seen": (passed(), {}),
    "in": (passed("in"), {"once": "1", "daily": "1", "in_out": "1"}),
    "in and out": (passed("in", "out"), {"once": "1", "daily": "1"}),
    "in, out, in": (passed("in", "out", "in"), {"once": "1", "daily": "1", "in_out": "3"}),
    "in, undone": (passed("in", "undo 1"), {}),
    "in, out, the exit undone": (passed("in", "out", "undo 2"), {"once": "1", "daily": "1", "in_out": "1"}),
    "in, undone, the undo undone": (passed("in", "undo 1", "undo 2"), {}),
    "undone and admitted again": (passed("in", "undo 1", "in"), {"once": "3", "daily": "3", "in_out": "3"}),
    "in on another day": (passed("in@tue"), {"once": "1", "in_out": "1"}),
    "out only": (passed("out"), {}),
}


@pytest.mark.parametrize("rule", RULES, ids=str)
@pytest.mark.parametrize(("chain", "standing"), HISTORIES.values(), ids=HISTORIES.keys())
def test_which_admission_stands_in_the_way(chain: list[Written], standing: dict[str, str], rule: Rule) -> None:
    outcome = decide(Card(AMINA), door(rule), chain)
    match standing.get(rule.value):
        case None:
            assert outcome == Admitted(AMINA)
            assert standing_admission(rule, chain, MONDAY) is None
        case number:
            assert isinstance(outcome, AlreadyIn)
            assert outcome.since.event.seq == int(number)


def test_of_two_blind_admissions_the_earlier_is_named() -> None:
    first, second = (Written(passed("in")[0].event._replace(stream=s, hlc=h), {}) for s, h in (("y", 5), ("x", 9)))
    for chain in ([first, second], [second, first]):
        assert standing_admission(Rule.IN_OUT, chain, MONDAY) == first


# ---- the order of verdicts: of two reasons the first in the list answers

LATER = {"starts": "2023-09-25T13:00"}
EARLIER = {"ends": "2023-09-25T11:00"}
REASONS: list[tuple[str, dict[str, Any], dict[str, Any], bool]] = [
    ("replaced", {"state": "replaced"}, {}, False),
    ("revoked", {"state": "revoked"}, {}, False),
    ("cancelled", {"status": "cancelled"}, {}, False),
    ("not_entitled", {}, {"listed": "mayor"}, False),
    ("already_in", {}, {}, True),
    ("too_early", {}, LATER, False),
    ("too_late", {}, EARLIER, False),
    ("full", {}, {"capacity": 10, "counted": 10}, False),
]
#: One card has one state.
PAIRS = [(a, b) for i, a in enumerate(REASONS) for b in REASONS[i + 1 :] if (a[0], b[0]) != ("replaced", "revoked")]
OVERRIDABLE = {"not_entitled", "already_in", "too_early", "too_late", "full"}


def asked(*reasons: tuple[str, dict[str, Any], dict[str, Any], bool], rule: Rule, override: bool = False) -> Outcome:
    card: dict[str, Any] = {}
    point: dict[str, Any] = {}
    for _, of_card, of_point, _ in reasons:
        card |= of_card
        point |= of_point
    delegate = Delegate(AMINA.id, status=card.pop("status", "active"))
    inside = any(was_in for *_, was_in in reasons)
    return decide(Card(delegate, **card), door(rule, **point), passed("in") if inside else [], override=override)


@pytest.mark.parametrize("rule", [Rule.ONCE, Rule.DAILY, Rule.IN_OUT], ids=str)
@pytest.mark.parametrize(("first", "second"), PAIRS, ids=[f"{a[0]}-{b[0]}" for a, b in PAIRS])
def test_of_two_reasons_the_first_answers(first: Any, second: Any, rule: Rule) -> None:
    assert verdict(asked(second, first, rule=rule)) == first[0]


@pytest.mark.parametrize("rule", RULES, ids=str)
@pytest.mark.parametrize("reason", REASONS, ids=[r[0] for r in REASONS])
def test_what_a_supervisor_may_set_aside(reason: Any, rule: Rule) -> None:
    refused, overridden = asked(reason, rule=rule), asked(reason, rule=rule, override=True)
    if reason[0] == "already_in" and rule is Rule.FREE:
        assert verdict(refused) == "admitted"
        return
    assert verdict(refused) == reason[0]
    if reason[0] in OVERRIDABLE:
        assert isinstance(overridden, Admitted)
        assert overridden.overridden == reason[0]
    else:
        assert overridden == refused


def test_an_override_that_was_not_needed_is_none() -> None:
    assert decide(Card(AMINA), door(), [], override=True) == Admitted(AMINA)


# ---- out

EXITS: dict[str, tuple[list[Written], dict[str, str]]] = {
    "never seen": (passed(), {}),
    "in": (passed("in"), {"once": "exited", "daily": "exited", "in_out": "exited", "free": "exited"}),
    "in and out": (passed("in", "out"), {}),
    "in twice, out once": (passed("in", "in", "out"), {}),
    "in, undone": (passed("in", "undo 1"), {}),
    "in on another day": (passed("in@tue"), {"once": "exited", "in_out": "exited", "free": "exited"}),
}


@pytest.mark.parametrize("rule", RULES, ids=str)
@pytest.mark.parametrize(("chain", "exited"), EXITS.values(), ids=EXITS.keys())
def test_who_may_go_out(chain: list[Written], exited: dict[str, str], rule: Rule) -> None:
    assert verdict(decide_exit(Card(AMINA), door(rule), chain)) == exited.get(rule.value, "not_in")


def test_a_cancelled_delegate_who_is_inside_may_leave_at_any_hour() -> None:
    cancelled = Delegate(AMINA.id, status="cancelled")
    closed = door(Rule.IN_OUT, listed="mayor", capacity=1, counted=1, **EARLIER)
    assert verdict(decide_exit(Card(cancelled), closed, passed("in"))) == "exited"


@pytest.mark.parametrize("state", ["replaced", "revoked"])
def test_a_dead_code_says_so_at_the_exit_too(state: str) -> None:
    assert verdict(decide_exit(Card(AMINA, state=state, ended_at=NOON), door(), passed("in"))) == state


# ---- hours

DAY = {"starts": MONDAY, "ends": MONDAY}
MINUTE = timedelta(minutes=1)
HOURS: dict[str, tuple[dict[str, str], datetime, str]] = {
    "a minute early": ({"starts": "2023-09-25T12:01"}, NOON, "too_early"),
    "on the minute": ({"starts": "2023-09-25T12:00"}, NOON, "admitted"),
    "the last instant": ({"ends": "2023-09-25T12:00"}, NOON - timedelta(microseconds=1), "admitted"),
    "closed on the minute": ({"ends": "2023-09-25T12:00"}, NOON, "too_late"),
    "a day, a minute before it": (DAY, datetime(2023, 9, 24, 23, 59, tzinfo=SEOUL), "too_early"),
    "a day, at midnight": (DAY, datetime(2023, 9, 25, tzinfo=SEOUL), "admitted"),
    "a day, its last minute": (DAY, datetime(2023, 9, 25, 23, 59, tzinfo=SEOUL), "admitted"),
    "a day, the next midnight": (DAY, datetime(2023, 9, 26, tzinfo=SEOUL), "too_late"),
    "across midnight": (
        {"starts": "2023-09-25T22:00", "ends": "2023-09-26T02:00"}, datetime(2023, 9, 26, 1, tzinfo=SEOUL), "admitted",
    ),
    "still Monday in London": (DAY, datetime(2023, 9, 25, 16, tzinfo=LONDON), "too_late"),
    "times that can't be read let pass": ({"starts": "?", "ends": "?"}, NOON, "admitted"),
    "for ever": ({"starts": "0001-01-01", "ends": "9999-12-31"}, NOON, "admitted"),
}  # fmt: skip


@pytest.mark.parametrize(("times", "now", "wanted"), HOURS.values(), ids=HOURS.keys())
def test_opening_hours(times: dict[str, str], now: datetime, wanted: str) -> None:
    assert verdict(decide(Card(AMINA), door(now=now, **times), [])) == wanted


def test_the_answer_says_when() -> None:
    assert decide(Card(AMINA), door(**LATER), []) == TooEarly(AMINA, NOON + timedelta(hours=1))
    assert decide(Card(AMINA), door(**EARLIER), []) == TooLate(AMINA, NOON - timedelta(hours=1))


@pytest.mark.parametrize("zone", [LONDON, UTC], ids=["local", "UTC"])
def test_the_hour_that_comes_twice(zone: Any) -> None:
    """On 29 October 2023 London passes 01:30 twice; a bar that closes at 01:45 closes the first time."""
    late = datetime(2023, 10, 29, 1, 30, fold=1, tzinfo=LONDON).astimezone(zone)
    bar = Door(Point("bar", ends="2023-10-29T01:45"), (), LONDON, "2023-10-29", late)
    assert verdict(decide(Card(AMINA), bar, [])) == "too_late"


VALID: dict[str, tuple[dict[str, str], str]] = {
    "from today": ({"valid_from": MONDAY}, "admitted"),
    "from tomorrow": ({"valid_from": TUESDAY}, "too_early"),
    "until today": ({"valid_until": MONDAY}, "admitted"),
    "until yesterday": ({"valid_until": "2023-09-24"}, "too_late"),
    "until noon": ({"valid_until": "2023-09-25T12:00"}, "too_late"),
    "until noon in London": ({"valid_until": "2023-09-25T12:00+01:00"}, "admitted"),
}


@pytest.mark.parametrize(("fields", "wanted"), VALID.values(), ids=VALID.keys())
def test_the_days_of_a_delegate(fields: dict[str, str], wanted: str) -> None:
    assert verdict(decide(Card(Delegate(AMINA.id, **fields)), door(), [])) == wanted


@pytest.mark.parametrize(
    ("day", "wanted", "when"),
    [
        (24, "too_early", 25),
        (25, "admitted", None),
        (26, "too_early", 27),
        (27, "admitted", None),
        (28, "too_late", 28),
    ],
)
def test_two_days_on_the_list_are_not_the_day_between(day: int, wanted: str, when: int | None) -> None:
    """Entitled on Monday and on Wednesday: on Tuesday the next opening is named."""
    listed = tuple(
        Entitlement(one, "hall", role="delegate", valid_from=one, valid_until=one) for one in (MONDAY, "2023-09-27")
    )
    now = datetime(2023, 9, day, 12, tzinfo=SEOUL)
    outcome = decide(Card(AMINA), Door(Point("hall"), listed, SEOUL, MONDAY, now), [])
    assert verdict(outcome) == wanted
    match outcome:
        case TooEarly(_, opens_at):
            assert opens_at == datetime(2023, 9, when or 0, tzinfo=SEOUL)
        case TooLate(_, closes_at):
            assert closes_at == datetime(2023, 9, when or 0, tzinfo=SEOUL)


# ---- seats


@pytest.mark.parametrize(
    ("capacity", "counted", "wanted"),
    [(None, 10_000, "admitted"), (10, 9, "admitted"), (10, 10, "full"), (10, 11, "full"), (0, 0, "full")],
)
@pytest.mark.parametrize("rule", RULES, ids=str)
def test_a_seat_is_left_or_not(rule: Rule, capacity: int | None, counted: int, wanted: str) -> None:
    outcome = decide(Card(AMINA), door(rule, capacity=capacity, counted=counted), [])
    assert verdict(outcome) == wanted
    if isinstance(outcome, Full):
        assert outcome.capacity == capacity
