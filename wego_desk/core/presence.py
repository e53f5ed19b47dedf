"""Who is in: heads, presence and duplicates of one delegate at one point, from the set of events alone.

Nothing here reads a clock: ``a`` knew ``b`` when ``after`` leads from ``a`` to ``b``, through undone events too.
"""

from collections.abc import Iterable, Mapping
from itertools import combinations

from wego_desk.core.event import Event, EventId
from wego_desk.core.programme import Rule

#: The kinds that make up the chain of a delegate at a point.
CHAIN = ("in", "out", "undo")


def active(chain: Iterable[Event]) -> list[Event]:
    """The ``in`` and ``out`` that no undo names. An undo of an undo means nothing: admit again instead."""
    chain = list(chain)
    undone = {i for e in chain if e.kind == "undo" for i in e.ref}
    return [e for e in chain if e.kind in ("in", "out") and e.id not in undone]


def knowledge(chain: Iterable[Event]) -> dict[EventId, frozenset[EventId]]:
    """For each ``in`` and ``out`` all that it knew: what ``after`` reaches."""
    after = _after(chain)
    return {i: frozenset(_reached(after, those)) for i, those in after.items()}


def _after(chain: Iterable[Event]) -> dict[EventId, tuple[EventId, ...]]:
    return {e.id: e.after for e in chain if e.kind in ("in", "out")}


def _reached(after: Mapping[EventId, Iterable[EventId]], start: Iterable[EventId]) -> set[EventId]:
    """Every id on the way back from ``start``; a hostile device may have laid it in a circle."""
    found: set[EventId] = set()
    waiting = list(start)
    while waiting:  # no recursion: a chain at a door may be thousands long
        i = waiting.pop()
        if i not in found:
            found.add(i)
            waiting += after.get(i, ())
    return found


def heads(chain: Iterable[Event], day: str | None = None) -> tuple[EventId, ...]:
    """The active events that no other active event knew, of one day or of all; what the next act names as ``after``.

    ``after`` itself is taken over all days: leave ``day`` out for it.
    """
    chain = list(chain)
    living = [e for e in active(chain) if day is None or e.day == day]
    covered = _reached(_after(chain), (i for e in living for i in e.after))
    return tuple(sorted(e.id for e in living if e.id not in covered))


def is_present(chain: Iterable[Event], day: str | None = None) -> bool:
    """Whether some head is an ``in``."""
    chain = list(chain)
    top = set(heads(chain, day))
    return any(e.kind == "in" for e in chain if e.id in top)


def duplicates(chain: Iterable[Event], rule: Rule, settles: Iterable[Event] = ()) -> frozenset[tuple[EventId, EventId]]:
    """Pairs of active ``in`` that did not know of each other and that no single settle names both of."""
    if rule is Rule.FREE:
        return frozenset()
    chain = list(chain)
    known = knowledge(chain)
    settled = [frozenset(dict(s.names).get("duplicate", ())) for s in settles]
    pairs = set()
    for a, b in combinations([e for e in active(chain) if e.kind == "in"], 2):
        if rule is Rule.DAILY and a.day != b.day:
            continue
        if a.id in known[b.id] or b.id in known[a.id] or any({a.id, b.id} <= both for both in settled):
            continue
        pairs.add((min(a.id, b.id), max(a.id, b.id)))
    return frozenset(pairs)


def flagged_codes(
    admissions: Iterable[Event], revokes: Iterable[Event], settles: Iterable[Event], undone: frozenset[EventId]
) -> frozenset[EventId]:
    """Active ``in`` on a code of which some revoke does not list them: "admitted on a replaced code"."""
    cleared = {i for s in settles for i in dict(s.names).get("code", ())}
    listed: Mapping[str, list[frozenset[EventId]]] = _revoke_lists(revokes)
    return frozenset(
        e.id
        for e in admissions
        if e.kind == "in"
        and e.id not in undone
        and e.id not in cleared
        and any(e.id not in one for one in listed.get(e.credential, ()))
    )


def _revoke_lists(revokes: Iterable[Event]) -> dict[str, list[frozenset[EventId]]]:
    listed: dict[str, list[frozenset[EventId]]] = {}
    for r in revokes:
        listed.setdefault(r.credential, []).append(frozenset(dict(r.names).get("admissions", ())))
    return listed
