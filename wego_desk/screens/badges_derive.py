"""From all that the page of badges knows to what it shows: pure, held to tables by its tests."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from wego_desk.core import duties
from wego_desk.core.print_job import JobState, Kind, Lot, is_of_kind
from wego_desk.desk.badges_on_their_way import BadgeRow
from wego_desk.desk.ports import NEEDS_HANDS, TAKES, Condition
from wego_desk.screens.badges_printers import cards, targets
from wego_desk.screens.badges_state import (
    Act,
    BadgeDo,
    BadgesState,
    Card,
    Chosen,
    Known,
    Line,
    Listed,
    Locked,
    NoPrinter,
    Nothing,
    Reading,
    Standing,
    Target,
    Where,
    WhoMay,
)
from wego_desk.screens.who_has import names_of

_LAMP: Final[Mapping[Standing, str]] = {
    Standing.PRINTING: "well", Standing.NEXT: "waits", Standing.FOLLOWS: "waits", Standing.IDLE: "waits",
    Standing.SENT: "waits", Standing.FAILED: "stopped", Standing.UNCERTAIN: "hands",
}  # fmt: skip
#: Such a badge fails again however often it is printed.
_HOPELESS: Final = frozenset({"badge_of_cancelled", "unknown_delegate", "no_active_code"})


def derive(known: Known) -> BadgesState:
    may_act = duties.may(known.operator.duty, duties.Act.PRINT)
    if known.locked:
        return BadgesState(Locked(), may_act=may_act)
    conditions = conditions_of(known)
    lines = tuple(line for line in _lines(known.rows or (), conditions) if _is_shown(line, known.kind))
    chosen = _chosen(known, lines, targets(known.lots, conditions))
    total = sum(lot.number for lot in known.lots)
    return BadgesState(
        card=_card(known, lines, conditions),
        printers=tuple(cards(known, conditions)),
        lines=lines,
        total=total,
        done=known.done,
        congress=known.congress,
        chips=tuple(_chips(known, conditions)),
        kind=known.kind,
        chosen=chosen,
        where=_where(known, chosen),
        notice=known.notice or (None if may_act else may_print(known)),
        may_act=may_act,
        busy=known.busy,
        hands=sum(lot.number for lot in known.lots if _needs_hands(lot, conditions)),
        zone=known.zone,
        now=known.now,
    )  # fmt: skip


def may_print(known: Known, *, asked: bool = False) -> WhoMay:
    """Who prints and moves badges."""
    least = duties.who_may(duties.Act.PRINT)
    return WhoMay(least, names_of(known.operators, least), asked)


def conditions_of(known: Known) -> dict[str, Condition | None]:
    """How each printer is that is set up, None before it was asked; then those that are gone while badges still name
    them."""
    said: dict[str, Condition | None] = {}
    for name in known.names:
        state = known.states.get(name)
        said[name] = None if state is None else state.condition
    for lot in known.lots:
        said.setdefault(lot.printer, Condition.NOT_FOUND)
    return said


def moving(conditions: Mapping[str, Condition | None]) -> frozenset[str]:
    """The printers that print what they get, or were not asked yet."""
    return frozenset(name for name, condition in conditions.items() if condition is None or condition in TAKES)


def _card(known: Known, lines: Sequence[Line], conditions: Mapping[str, Condition | None]) -> Card:
    if known.trouble is not None:
        return known.trouble
    if known.rows is None:
        return Reading()
    if lines:
        return Listed(more=_number(known.lots, known.kind, conditions) - len(lines))
    if known.rows_of is not known.kind and _number(known.lots, known.kind, conditions):
        return Reading()
    return Nothing(known.kind) if conditions else NoPrinter()


# ---- badges


def _lines(rows: Sequence[BadgeRow], conditions: Mapping[str, Condition | None]) -> list[Line]:
    waiting: Counter[str] = Counter()
    oldest: dict[str, int] = {}
    for row in rows:
        if row.job.state is JobState.WANTED and not row.job.is_vip:
            oldest[row.job.printer] = min(row.job.wanted_at, oldest.get(row.job.printer, row.job.wanted_at))
    lines = []
    for row in rows:
        job, condition = row.job, conditions.get(row.job.printer, Condition.NOT_FOUND)
        ahead = waiting[job.printer]
        standing = _standing(row, condition, ahead)
        waiting[job.printer] += job.state is JobState.WANTED
        waits = standing in (Standing.NEXT, Standing.FOLLOWS)
        overtook = waits and job.is_vip and oldest.get(job.printer, job.wanted_at) < job.wanted_at
        lamp = _lamp(standing, condition)
        lines.append(Line(job, row.delegate, row.since, standing, lamp, condition, ahead, overtook))
    return lines


def _standing(row: BadgeRow, condition: Condition | None, ahead: int) -> Standing:
    job = row.job
    moves = condition is None or condition in TAKES
    if is_of_kind(job, Kind.STUCK, moves=moves):
        return Standing.STUCK
    match job.state:
        case JobState.WANTED if condition is None:
            return Standing.IDLE
        case JobState.WANTED:
            return Standing.FOLLOWS if ahead else Standing.NEXT
        case JobState.SENT if not job.watched:
            return Standing.SENT
        case JobState.FAILED:
            return Standing.FAILED
        case JobState.UNCERTAIN:
            return Standing.UNCERTAIN
        case _:
            return Standing.PRINTING


def _lamp(standing: Standing, condition: Condition | None) -> str:
    """What does not heal by itself needs hands; what needs another choice has stopped."""
    if standing is Standing.STUCK:
        return "stopped" if condition not in NEEDS_HANDS and condition not in TAKES and condition else "hands"
    return _LAMP[standing]


def _is_shown(line: Line, kind: Kind) -> bool:
    return is_of_kind(line.job, kind, moves=line.condition is None or line.condition in TAKES)


def _number(lots: Sequence[Lot], kind: Kind, conditions: Mapping[str, Condition | None]) -> int:
    moves = moving(conditions)
    return sum(lot.number for lot in lots if is_of_kind(lot, kind, moves=lot.printer in moves))


def _needs_hands(lot: Lot, conditions: Mapping[str, Condition | None]) -> bool:
    moves = lot.printer in moving(conditions)
    stuck = is_of_kind(lot, Kind.STUCK, moves=moves)
    return stuck or lot.state in (JobState.FAILED, JobState.UNCERTAIN)


def _chips(known: Known, conditions: Mapping[str, Condition | None]) -> list[tuple[Kind, int]]:
    """All, and the kinds that there are; the chosen one stays."""
    counts = [(kind, _number(known.lots, kind, conditions)) for kind in Kind]
    if not counts[0][1] and known.kind is Kind.ALL:
        return []
    return [(kind, number) for kind, number in counts if number or kind in (Kind.ALL, known.kind)]


# ---- what can be done with one


def _chosen(known: Known, lines: Sequence[Line], where_to: Sequence[Target]) -> Chosen | None:
    line = next((line for line in lines if line.key == known.chosen), None)
    if line is None:
        return None
    return Chosen(line, acts_of(line, tuple(target for target in where_to if target.printer != line.job.printer)))


def _where(known: Known, chosen: Chosen | None) -> Where | None:
    """The question for a printer, as long as there is one to choose."""
    if not known.asks or chosen is None:
        return None
    to = next((act.to for act in chosen.acts if act.do is BadgeDo.MOVE), ())
    return Where(chosen.line.name, to) if to else None


def acts_of(line: Line, elsewhere: tuple[Target, ...]) -> tuple[Act, ...]:
    """What can be done with one badge; ``elsewhere``: other printers that would print it."""
    acts: list[Act] = []
    works = line.condition in TAKES or line.condition is None
    match line.standing:
        case Standing.SENT | Standing.UNCERTAIN:
            return Act(BadgeDo.CAME_OUT), Act(BadgeDo.AGAIN)
        case Standing.PRINTING if line.job.state is JobState.SENDING:
            return ()
        case Standing.PRINTING:
            return (Act(BadgeDo.CANCEL),)
        case Standing.FAILED if line.job.why in _HOPELESS:
            return (Act(BadgeDo.CANCEL),)
        case Standing.FAILED:
            if works:
                acts.append(Act(BadgeDo.AGAIN, primary=True))
            if elsewhere:
                acts.append(Act(BadgeDo.MOVE, to=elsewhere, primary=not works))
        case Standing.STUCK | Standing.NEXT | Standing.FOLLOWS | Standing.IDLE:
            if elsewhere:
                acts.append(Act(BadgeDo.MOVE, to=elsewhere, primary=line.standing is Standing.STUCK))
    return (*acts, Act(BadgeDo.CANCEL))
