"""From all that the page of badges knows to what it shows: pure, held to tables by its tests."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from wego_desk.core import duties
from wego_desk.core.print_job import FURTHER, Flow, JobState, Kind, Lot, PrintReason, is_of_kind
from wego_desk.desk.badges_on_their_way import BadgeRow
from wego_desk.desk.ports import NEEDS_HANDS, TAKES, Condition
from wego_desk.screens.badges_asked import Asked, BadgeDo, HowMany, Question, Target, Where, WhoMay, Why
from wego_desk.screens.badges_printers import cards, targets
from wego_desk.screens.badges_state import (
    Act,
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
)
from wego_desk.screens.who_has import names_of

_LAMP: Final[Mapping[Standing, str]] = {
    Standing.PRINTING: "well", Standing.NEXT: "waits", Standing.FOLLOWS: "waits", Standing.IDLE: "waits",
    Standing.HELD: "unused", Standing.SENT: "waits", Standing.FAILED: "stopped", Standing.UNCERTAIN: "hands",
    Standing.PRINTED: "well", Standing.IN_BOX: "well",
}  # fmt: skip
#: What is proposed where nobody has counted yet: a roll or a tray of many.
USUAL_LOAD: Final = 250
#: Such a badge fails again however often it is printed.
_HOPELESS: Final = frozenset({"badge_of_cancelled", "unknown_delegate", "no_active_code"})


def derive(known: Known) -> BadgesState:
    may_act = duties.may(known.operator.duty, duties.Act.PRINT)
    if known.locked:
        return BadgesState(Locked(), may_act=may_act)
    conditions, flow = conditions_of(known), flow_of(known)
    rows = [row for row in known.rows or () if is_of_kind(row.job, known.kind, flow)]
    lines = tuple(_lines(rows, conditions, flow))
    chosen = _chosen(known, lines, targets(known.lots, conditions, flow))
    total = sum(lot.number for lot in known.lots)
    return BadgesState(
        card=_card(known, lines, flow),
        printers=tuple(cards(known, conditions, flow)),
        lines=lines,
        total=total,
        done=known.done,
        congress=known.congress,
        chips=tuple(_chips(known, flow)),
        kind=known.kind,
        chosen=chosen,
        question=_question(known, chosen),
        notice=known.notice or (None if may_act else who_may(known, duties.Act.PRINT)),
        may_act=may_act,
        busy=known.busy,
        hands=sum(lot.number for lot in known.lots if _needs_hands(lot, flow)),
        zone=known.zone,
        now=known.now,
    )  # fmt: skip


def who_may(known: Known, act: duties.Act, *, asked: bool = False) -> WhoMay:
    """Who does what the operator may not."""
    least = duties.who_may(act)
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


def flow_of(known: Known) -> Flow:
    """Which printers print what they get, and which of them people hold."""
    conditions = conditions_of(known)
    moving = (name for name, condition in conditions.items() if condition is None or condition in TAKES)
    held = (name for name in conditions if name in known.notes and known.notes[name].held_at is not None)
    return Flow(frozenset(moving), frozenset(held))


def _card(known: Known, lines: Sequence[Line], flow: Flow) -> Card:
    if known.trouble is not None:
        return known.trouble
    if known.rows is None:
        return Reading()
    if lines:
        return Listed(more=_number(known, known.kind, flow) - len(lines))
    if known.rows_of is not known.kind and _number(known, known.kind, flow):
        return Reading()
    return Nothing(known.kind) if known.names or known.lots else NoPrinter()


# ---- badges


def _lines(rows: Sequence[BadgeRow], conditions: Mapping[str, Condition | None], flow: Flow) -> list[Line]:
    waiting: Counter[str] = Counter()
    oldest: dict[str, int] = {}
    for row in rows:
        if row.job.state is JobState.WANTED and not row.job.priority:
            oldest[row.job.printer] = min(row.job.wanted_at, oldest.get(row.job.printer, row.job.wanted_at))
    lines = []
    for row in rows:
        job, condition = row.job, conditions.get(row.job.printer, Condition.NOT_FOUND)
        ahead = waiting[job.printer]
        standing = _standing(row, condition, ahead, flow)
        waiting[job.printer] += job.state is JobState.WANTED and not job.is_held
        waits = standing in (Standing.NEXT, Standing.FOLLOWS)
        overtook = waits and job.is_vip and oldest.get(job.printer, job.wanted_at) < job.wanted_at
        lamp, by_printer = _lamp(standing, condition), job.printer in flow.held
        lines.append(Line(job, row.delegate, row.since, standing, lamp, condition, ahead, overtook, by_printer))
    return lines


def _standing(row: BadgeRow, condition: Condition | None, ahead: int, flow: Flow) -> Standing:
    job = row.job
    if is_of_kind(job, Kind.HELD, flow):
        return Standing.HELD
    if is_of_kind(job, Kind.STUCK, flow):
        return Standing.STUCK
    match job.state:
        case JobState.WANTED if condition is None:
            return Standing.IDLE
        case JobState.WANTED:
            return Standing.FOLLOWS if ahead else Standing.NEXT
        case JobState.SENT if not job.watched:
            return Standing.SENT
        case JobState.PRINTED if job.is_in_box:
            return Standing.IN_BOX
        case JobState.FAILED:
            return Standing.FAILED
        case JobState.UNCERTAIN:
            return Standing.UNCERTAIN
        case JobState.PRINTED:
            return Standing.PRINTED
        case _:
            return Standing.PRINTING


def _lamp(standing: Standing, condition: Condition | None) -> str:
    """What does not heal by itself needs hands; what needs another choice has stopped."""
    if standing is Standing.STUCK:
        return "stopped" if condition not in NEEDS_HANDS and condition not in TAKES and condition else "hands"
    return _LAMP[standing]


def _number(known: Known, kind: Kind, flow: Flow) -> int:
    if kind is Kind.PRINTED:
        return known.printed
    if kind is Kind.IN_BOX:
        return known.in_boxes
    return sum(lot.number for lot in known.lots if is_of_kind(lot, kind, flow))


def _needs_hands(lot: Lot, flow: Flow) -> bool:
    return is_of_kind(lot, Kind.STUCK, flow) or lot.state in (JobState.FAILED, JobState.UNCERTAIN)


def _chips(known: Known, flow: Flow) -> list[tuple[Kind, int]]:
    """All, and the kinds that there are; the chosen one stays."""
    counts = [(kind, _number(known, kind, flow)) for kind in Kind]
    if known.kind is Kind.ALL and not any(number for _, number in counts):
        return []
    return [(kind, number) for kind, number in counts if number or kind in (Kind.ALL, known.kind)]


# ---- what can be done with one


def _chosen(known: Known, lines: Sequence[Line], where_to: Sequence[Target]) -> Chosen | None:
    line = next((line for line in lines if line.key == known.chosen), None)
    if line is None:
        return None
    return Chosen(line, acts_of(line, tuple(target for target in where_to if target.printer != line.job.printer)))


def _question(known: Known, chosen: Chosen | None) -> Question | None:
    """What a person is asked; where to print only as long as there is a printer to choose."""
    match known.asks:
        case Asked.WHERE if chosen is not None:
            to = next((act.to for act in chosen.acts if act.do is BadgeDo.MOVE), ())
            return Where(chosen.line.name, to) if to else None
        case Asked.WHY if chosen is not None:
            able = duties.may(known.operator.duty, duties.Act.CREDENTIALS)
            may = tuple(reason for reason in FURTHER if able or reason is not PrintReason.LOST)
            return Why(chosen.line.name, FURTHER, may)
        case Asked() | None:
            return None
        case printer:
            notes = known.notes.get(printer)
            return HowMany(printer, (notes.loaded if notes is not None else None) or USUAL_LOAD)


def acts_of(line: Line, elsewhere: tuple[Target, ...]) -> tuple[Act, ...]:
    """What can be done with one badge; ``elsewhere``: other printers that would print it."""
    acts: list[Act] = []
    works = line.condition in TAKES or line.condition is None
    match line.standing:
        case Standing.SENT | Standing.UNCERTAIN:
            return Act(BadgeDo.CAME_OUT), Act(BadgeDo.AGAIN)
        case Standing.PRINTED:
            return (Act(BadgeDo.AGAIN),)
        case Standing.IN_BOX:
            return Act(BadgeDo.HAND), Act(BadgeDo.AGAIN)
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
        case Standing.STUCK if line.job.state is JobState.SENT:
            acts += _moves(elsewhere, primary=True)
        case Standing.HELD if line.job.is_held:
            acts += [*_moves(elsewhere), Act(BadgeDo.RELEASE, primary=not line.printer_held)]
        case Standing.STUCK | Standing.NEXT | Standing.FOLLOWS | Standing.IDLE | Standing.HELD:
            acts += _moves(elsewhere, primary=line.standing is Standing.STUCK)
            if line.ahead:
                acts.append(Act(BadgeDo.FIRST))
            acts.append(Act(BadgeDo.HOLD))
    return (*acts, Act(BadgeDo.CANCEL))


def _moves(elsewhere: tuple[Target, ...], *, primary: bool = False) -> list[Act]:
    return [Act(BadgeDo.MOVE, to=elsewhere, primary=primary)] if elsewhere else []
