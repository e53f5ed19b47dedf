"""The rules broken on purpose, one by one: each break must be noticed by what the other tests check.

Most of them are earlier wordings of a rule that looked right.
"""

from collections.abc import Callable, Iterable
from itertools import combinations
from random import Random
from typing import Any

import pytest
from ledger_bench import YEAR_MS, Desk
from ledger_plays import DESKS, act_out, random_play
from ledger_truth import judge

from wego_desk.core import presence, projection
from wego_desk.core.event import Event, EventId, Written
from wego_desk.core.programme import Rule
from wego_desk.core.projection import Register, project

TRIES = 250
Mutate = Callable[[pytest.MonkeyPatch], type[Desk] | None]

sound_registers, sound_heads, sound_flags = projection.registers, presence.heads, presence.flagged_codes


def complaint(seed: int, kind: type[Desk] = Desk) -> str:
    """What the checks of test_congresses say about one play: ``""`` when all is well."""
    ahead = Random(seed).choices((0, 0, YEAR_MS, -YEAR_MS), k=DESKS)
    congress = act_out(random_play(seed), ahead_ms=ahead, kind=kind)
    everything = congress.everything()
    view = project(everything)
    if project(Random(seed).sample(everything, len(everything))) != view:
        return "order of arrival"
    try:
        judge(congress.truth, everything, view)
    except AssertionError as error:
        return str(error).splitlines()[0]
    return ""


# ---- presence and duplicates


def of_pairs(differs: Callable[[Event, Event, list[Event]], bool]) -> Callable[..., frozenset[Any]]:
    """Duplicates as the rules have them, but for the one question whether two admissions knew each other."""

    def duplicates(chain: Iterable[Event], rule: Rule, settles: Iterable[Event] = ()) -> frozenset[Any]:
        chain, named = list(chain), [set(dict(s.names).get("duplicate", ())) for s in settles]
        return frozenset(
            tuple(sorted((a.id, b.id)))
            for a, b in combinations([e for e in presence.active(chain) if e.kind == "in"], 2)
            if rule is not Rule.FREE and not (rule is Rule.DAILY and a.day != b.day)
            if differs(a, b, chain) and not any({a.id, b.id} <= both for both in named)
        )

    return duplicates


def share_head(a: Event, b: Event, _: list[Event]) -> bool:
    return bool(set(a.after) & set(b.after)) or a.after == b.after == ()


def empty_only(a: Event, b: Event, _: list[Event]) -> bool:
    return a.after == b.after == ()


def direct_only(a: Event, b: Event, _: list[Event]) -> bool:
    return a.id not in b.after and b.id not in a.after


def blind(a: Event, b: Event, chain: list[Event]) -> bool:
    known = presence.knowledge(chain)
    return a.id not in known[b.id] and b.id not in known[a.id]


def settle_any(chain: Iterable[Event], rule: Rule, settles: Iterable[Event] = ()) -> frozenset[Any]:
    """One half of a pair named is enough."""
    named = {i for s in settles for i in dict(s.names).get("duplicate", ())}
    return frozenset(pair for pair in of_pairs(blind)(chain, rule) if not named & set(pair))


def settle_two_halves(chain: Iterable[Event], rule: Rule, settles: Iterable[Event] = ()) -> frozenset[Any]:
    """Both named, but by different settles."""
    named = {i for s in settles for i in dict(s.names).get("duplicate", ())}
    return frozenset(pair for pair in of_pairs(blind)(chain, rule) if not set(pair) <= named)


def latest_clock(chain: Iterable[Event], day: str | None = None) -> bool:
    those = [e for e in presence.active(chain) if day in (None, e.day)]
    return bool(those) and max(those, key=lambda e: (e.hlc, e.id)).kind == "in"


def undo_of_undo(chain: Iterable[Event]) -> list[Event]:
    """An undo that was undone undoes nothing."""
    chain = list(chain)
    undone: set[EventId] = set()
    for e in sorted((e for e in chain if e.kind == "undo"), key=lambda e: e.hlc, reverse=True):
        if e.id not in undone:
            undone |= set(e.ref)
    return [e for e in chain if e.kind in ("in", "out") and e.id not in undone]


def direct_heads(chain: Iterable[Event], day: str | None = None) -> tuple[EventId, ...]:
    """Covered is only what is named, so an undo in between brings an older one back."""
    living = [e for e in presence.active(chain) if day in (None, e.day)]
    covered = {i for e in living for i in e.after}
    return tuple(sorted(e.id for e in living if e.id not in covered))


def active_knowledge(chain: Iterable[Event]) -> dict[EventId, frozenset[EventId]]:
    """Knowing ends at what was undone."""
    after = {e.id: e.after for e in presence.active(chain)}
    return {i: frozenset(presence._reached(after, those)) for i, those in after.items()}


class DayChain(Desk):
    """Names as known only what happened on the same day."""

    def admit(self, person: str = "", **more: Any) -> EventId:
        self.day = more.get("day")
        return super().admit(person, **more)

    def after(self, person: str, point: str) -> tuple[EventId, ...]:
        return presence.heads([e for e in self.chain(person, point) if e.day == self.day])

    day: str | None = None


# ---- fields, batches, codes, merges


def hlc_only(writes: Iterable[Written], closed: projection.Closed) -> dict[str, Register]:
    """The latest clock wins, whoever knew whom."""
    counted = [w for w in writes if projection.counts(w.event, closed)]
    shown = {}
    for name in {name for w in counted for name, _ in w.event.names}:
        last = max((w for w in counted if name in dict(w.event.names)), key=lambda w: (w.event.hlc, w.event.id))
        shown[name] = Register(last.body.get(name, ""), (last.event.id,))
    return shown


def last_to_arrive(writes: Iterable[Written], closed: projection.Closed) -> dict[str, Register]:
    """Among blind writes the one that came last shows."""
    writes = list(writes)
    order = {w.event.id: w for w in writes}
    return {
        name: Register([order[i] for i in order if i in it.standing][-1].body.get(name, ""), it.standing)
        for name, it in sound_registers(writes, closed).items()
    }


class NamesOne(Desk):
    """A correction names only the write that is shown, not the beaten ones."""

    def standing(self, *about: str) -> tuple[EventId, ...]:
        those = [self.log[i].event for i in super().standing(*about)]
        return tuple(e.id for e in sorted(those, key=lambda e: (e.hlc, e.id))[-1:])


def early_batch(event: Event, closed: projection.Closed) -> bool:
    return True


def foreign_end(done: Iterable[Event]) -> dict[tuple[str, str], int]:
    """Any stream's batch.done ends a batch of that name."""

    class Anybody(dict[tuple[str, str], int]):
        def get(self, key: tuple[str, str], default: int = 0) -> int:  # type: ignore[override]  # no None in here
            return max((seq for (_, batch), seq in self.items() if batch == key[1]), default=default)

    return Anybody({(e.stream, e.batch): e.seq for e in done if e.kind == "batch.done"})


def no_list(
    admissions: Iterable[Event], revokes: Iterable[Event], settles: Iterable[Event], undone: frozenset[EventId]
) -> frozenset[EventId]:
    return sound_flags(admissions, [r._replace(names=()) for r in revokes], settles, undone)


def any_list(
    admissions: Iterable[Event], revokes: Iterable[Event], settles: Iterable[Event], undone: frozenset[EventId]
) -> frozenset[EventId]:
    """One revoke that lists the admission is enough."""
    revokes = list(revokes)
    together = {i for r in revokes for i in dict(r.names).get("admissions", ())}
    return sound_flags(admissions, revokes, settles, undone) - together


def merge_follow(people: Iterable[str], merges: Iterable[Event]) -> dict[str, str]:
    """Follow the latest merge of each record."""
    people = list(people)
    steps = sorted((e for e in merges if e.kind == "person.merge"), key=lambda e: e.hlc)
    step = {e.subject: dict(e.names)["into"][0][0] for e in steps}

    def follow(person: str) -> str:
        for _ in range(20):
            person = step.get(person, person)
        return person

    return {p: follow(p) for p in people}


def patched(room: Any, name: str, broken: Any) -> Mutate:
    return lambda patch: patch.setattr(room, name, broken)


def acting_as(kind: type[Desk]) -> Mutate:
    return lambda _: kind


MUTANTS: dict[str, Mutate] = {
    "duplicates share a head": patched(presence, "duplicates", of_pairs(share_head)),
    "duplicates know nothing at all": patched(presence, "duplicates", of_pairs(empty_only)),
    "knowing is being named": patched(presence, "duplicates", of_pairs(direct_only)),
    "half a settle": patched(presence, "duplicates", settle_any),
    "a settle in two halves": patched(presence, "duplicates", settle_two_halves),
    "present by the latest clock": patched(presence, "is_present", latest_clock),
    "an undo may be undone": patched(presence, "active", undo_of_undo),
    "heads by name alone": patched(presence, "heads", direct_heads),
    "knowing ends at an undo": patched(presence, "knowledge", active_knowledge),
    "after of the day alone": acting_as(DayChain),
    "fields by the clock alone": patched(projection, "registers", hlc_only),
    "fields by arrival": patched(projection, "registers", last_to_arrive),
    "a correction names one write": acting_as(NamesOne),
    "a batch counts at once": patched(projection, "counts", early_batch),
    "anybody ends a batch": patched(projection, "closed_batches", foreign_end),
    "a revoke lists nothing": patched(presence, "flagged_codes", no_list),
    "one revoke's list is enough": patched(presence, "flagged_codes", any_list),
    "merges are followed": patched(projection, "survivors", merge_follow),
}


@pytest.mark.parametrize("mutate", MUTANTS.values(), ids=MUTANTS.keys())
def test_a_broken_rule_is_noticed(mutate: Mutate, monkeypatch: pytest.MonkeyPatch) -> None:
    kind = mutate(monkeypatch) or Desk
    assert any(complaint(seed, kind) for seed in range(TRIES))


def test_the_rules_as_they_are_give_no_cause_for_complaint() -> None:
    assert {complaint(seed) for seed in range(40)} == {""}
