"""Plays: lists of small numbers that some desks act out, so that hypothesis can draw and shrink whole congresses."""

from collections.abc import Callable, Sequence
from random import Random

from hypothesis import strategies as st
from ledger_bench import MONDAY, RULES, TUESDAY, Congress, Desk

from wego_desk.core import presence, projection
from wego_desk.core.programme import Rule

DESKS = 4
#: One step: which desk, which act, and three numbers that the act takes its choices from.
Step = tuple[int, int, int, int, int]
Act = Callable[[Desk, int, int, int], object]

PEOPLE = [letter * 16 for letter in "abcd"]
CREDENTIALS = {person: f"{number:016x}" for number, person in enumerate(PEOPLE)}
#: Most of it happens to Amina at the hall: two people who never meet prove little.
POINTS = ["hall"] * 4 + ["forum"] * 3 + ["lunch"] * 2 + ["open"]
FIELDS = ("full_name", "city")


def pick(choices: Sequence[str], number: int) -> str:
    return choices[number % len(choices)]


def known(desk: Desk, number: int) -> str:
    """A delegate whom this desk can see."""
    closed = desk.closed()
    people = sorted({e.subject for e in desk.events("person.add") if projection.counts(e, closed)})
    return pick(people, max(0, number - 4))


def meet(desk: Desk, a: int, b: int, _: int) -> None:
    """Hears from another: everything, or as much as came before the line broke."""
    desk.learn(desk.congress.desks[a % DESKS], share=(1.0, 1.0, 0.7, 0.4)[b % 4])


def go_in(desk: Desk, a: int, b: int, c: int) -> None:
    person = known(desk, a)
    codes = [code for p in sorted(desk.group(person)) for code in desk.codes(p)]
    desk.admit(person, at=pick(POINTS, b), day=pick([MONDAY, TUESDAY], c), credential=pick([*codes, ""], c // 2))


def go_out(desk: Desk, a: int, b: int, c: int) -> None:
    """Somebody leaves where somebody went in: mostly one who is inside."""
    if been := places(desk):
        person, point = been[(10 * a + b) % len(been)]
        if c == 0 or presence.is_present(desk.chain(person, point)):
            desk.leave(person, at=point, day=pick([MONDAY, TUESDAY], c))


def undo(desk: Desk, a: int, b: int, c: int) -> None:
    """Takes back an in or out that stands; an old program may now and then name an undo."""
    chain = desk.events(*presence.CHAIN)
    if choices := [e for e in chain if e.kind == "undo"] if c < 3 else presence.active(chain):
        desk.undo(choices[(10 * a + b) % len(choices)].id)


def settle(desk: Desk, a: int, b: int, c: int) -> None:
    """Settles one pair, whatever the rule of the point is today; or one flagged code; mostly after asking all."""
    if c > 2:
        for other in desk.congress.desks:
            desk.learn(other)
    done = desk.events("settle")
    if c == 0 and (flagged := sorted(desk.view().flagged_codes)):
        desk.settle(flagged[a % len(flagged)], about="code")
        return
    chains = [desk.chain(person, point) for person, point in places(desk)]
    if pairs := sorted({pair for chain in chains for pair in presence.duplicates(chain, Rule.ONCE, done)}):
        desk.settle(*pairs[(10 * a + b) % len(pairs)])


def places(desk: Desk) -> list[tuple[str, str]]:
    """Who went in where, as far as this desk knows."""
    return sorted({(e.subject, e.point) for e in desk.events("in")})


def edit(desk: Desk, a: int, b: int, c: int) -> None:
    names = FIELDS if c % 4 == 3 else (FIELDS[b % 2],)
    desk.edit(known(desk, a), **{name: f"{name} {c}" for name in names})


def edit_in_batch(desk: Desk, a: int, b: int, c: int) -> None:
    """Each desk has one open batch at a time: named after how many it has done."""
    desk.edit(known(desk, a), batch=open_batch(desk), **{FIELDS[b % 2]: f"in bulk {c}"})


def add_in_batch(desk: Desk, a: int, b: int, c: int) -> None:
    newcomer = f"{a % 3 + 13:x}" * 16
    if newcomer not in {e.subject for e in desk.events("person.add")}:
        desk.add(newcomer, batch=open_batch(desk), full_name=f"newcomer {b} {c}")


def open_batch(desk: Desk) -> str:
    return f"{sum(e.stream == desk.pen.stream for e in desk.events('batch.done')):016x}"


def end_batch(desk: Desk, _a: int, b: int, _c: int) -> None:
    """Done; or, one time in four, abandoned: another batch's end leaves it open for ever."""
    desk.end_batch(open_batch(desk) if b % 4 else "f" * 16)


def cancel(desk: Desk, a: int, b: int, _: int) -> None:
    if b % 3 == 0:
        desk.cancel(known(desk, a))


def merge(desk: Desk, a: int, b: int, c: int) -> None:
    person, into = known(desk, a), known(desk, b)
    if person != into and c % 2:
        desk.merge(person, into)


def revoke(desk: Desk, a: int, b: int, c: int) -> None:
    person = known(desk, a)
    if codes := desk.codes(person):
        desk.revoke(person, pick(codes, b), replaced=bool(c % 2))
        if c % 2:
            stream, seq = desk.pen.stream, desk.pen.seq
            desk.issue(person, f"{stream[-4:]}{seq:012x}")


def set_rule(desk: Desk, _a: int, b: int, c: int) -> None:
    desk.edit(pick(["hall", "lunch"], b), "point.set", rule=pick(sorted(set(RULES.values())), c))


ACTS: tuple[Act, ...] = (
    *[meet] * 6, *[go_in] * 8, *[go_out] * 3, *[undo] * 3, *[settle] * 3, *[edit] * 3, *[edit_in_batch] * 2,
    *[add_in_batch] * 2, *[end_batch] * 2, cancel, merge, *[revoke] * 2, set_rule,
)  # fmt: skip


def read_steps(raw: bytes) -> list[Step]:
    """Five bytes a step: as one draw of bytes a play is made and shrunk ten times as fast as from single numbers."""
    return [
        (desk % DESKS, act % len(ACTS), a % 10, b % 10, c % 10)
        for desk, act, a, b, c in zip(*[iter(raw)] * 5, strict=False)
    ]


plays = (st.binary(min_size=5, max_size=60) | st.binary(min_size=125, max_size=250)).map(read_steps)


def random_play(seed: int, steps: int = 60) -> list[Step]:
    """A long one without hypothesis, the same for the same seed."""
    chance = Random(seed)
    return [
        (chance.randrange(DESKS), chance.randrange(len(ACTS)), *chance.choices(range(10), k=3)) for _ in range(steps)
    ]


def act_out(play: Sequence[Step], *, ahead_ms: Sequence[int] = (0,) * DESKS, kind: type[Desk] = Desk) -> Congress:
    """The congress that follows. What a desk does never depends on its clock: the same play gives the same ids."""
    congress = Congress(DESKS, kind)
    first = congress.desks[0]
    for person in PEOPLE[1:]:
        first.add(person, full_name=person[:4])
        first.issue(person, CREDENTIALS[person])
    congress.meet()
    for desk, ahead in zip(congress.desks, ahead_ms, strict=True):
        desk.ahead_ms = ahead
    for number, act, a, b, c in play:
        ACTS[act](congress.desks[number], a, b, c)
    return congress
