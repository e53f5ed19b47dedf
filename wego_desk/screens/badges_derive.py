"""From all that the page of badges knows to what it shows: pure, held to tables by its tests."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from wego_desk.core import duties
from wego_desk.core.print_job import JobState
from wego_desk.desk.badges_on_their_way import BadgeRow
from wego_desk.desk.ports import NEEDS_HANDS, TAKES, Condition
from wego_desk.desk.values import Operator
from wego_desk.screens.badges_state import (
    Act,
    BadgeDo,
    BadgesState,
    Card,
    Chosen,
    Kind,
    Known,
    Line,
    Listed,
    Locked,
    Nothing,
    PrinterCard,
    Reading,
    Standing,
    WhoMay,
)

_LAMP: Final[Mapping[Standing, str]] = {
    Standing.PRINTING: "well", Standing.NEXT: "waits", Standing.FOLLOWS: "waits", Standing.IDLE: "waits",
    Standing.SENT: "waits", Standing.FAILED: "stopped", Standing.UNCERTAIN: "hands",
}  # fmt: skip
#: Such a badge fails again however often it is printed.
_HOPELESS: Final = frozenset({"badge_of_cancelled", "unknown_delegate", "no_active_code"})
_WAITS: Final = frozenset({Standing.STUCK, Standing.NEXT, Standing.FOLLOWS, Standing.IDLE})
_CONFIRMED_BY_HAND: Final = frozenset({Standing.SENT, Standing.UNCERTAIN})


def derive(known: Known) -> BadgesState:
    may_act = duties.may(known.operator.duty, duties.Act.PRINT)
    if known.locked:
        return BadgesState(Locked(), may_act=may_act)
    conditions = _conditions(known)
    lines = tuple(_lines(known.rows or (), conditions))
    shown = tuple(line for line in lines if of_kind(line, known.kind))
    chosen = next((line for line in shown if line.key == known.chosen), None)
    return BadgesState(
        card=_card(known, shown),
        printers=tuple(_printers(known, lines, conditions)),
        lines=shown,
        total=known.total,
        done=None if known.rows is None else known.done,
        congress=known.congress,
        chips=tuple(_chips(known, lines)),
        kind=known.kind,
        chosen=None if chosen is None else Chosen(chosen, acts_of(chosen, _elsewhere(chosen, lines, conditions))),
        notice=known.notice or (None if may_act else who_may(known.operators)),
        may_act=may_act,
        busy=known.busy,
        hands=sum(line.lamp in ("hands", "stopped") for line in lines),
        zone=known.zone,
        now=known.now,
    )  # fmt: skip


def who_may(operators: Sequence[Operator], *, asked: bool = False) -> WhoMay:
    """Who prints and moves badges: the duty, and the operators who have it, those of the least one first."""
    least = duties.who_may(duties.Act.PRINT)
    able = sorted((o for o in operators if o.duty >= least), key=lambda o: (o.duty, o.name.casefold()))
    return WhoMay(least, tuple(o.name for o in able), asked)


def _card(known: Known, shown: Sequence[Line]) -> Card:
    if known.trouble is not None:
        return known.trouble
    if known.rows is None:
        return Reading()
    return Listed() if shown else Nothing(known.kind)


def _conditions(known: Known) -> Mapping[str, Condition | None]:
    """How each printer is that is set up or that badges are on; one that is not set up any more is not there."""
    said: dict[str, Condition | None] = {}
    for name in known.names:
        state = known.states.get(name)
        said[name] = None if state is None else state.condition
    for row in known.rows or ():
        said.setdefault(row.job.printer, Condition.NOT_FOUND)
    return said


def _lines(rows: Sequence[BadgeRow], conditions: Mapping[str, Condition | None]) -> list[Line]:
    waiting: Counter[str] = Counter()
    lines = []
    for row in rows:
        condition = conditions[row.job.printer]
        ahead = waiting[row.job.printer]
        standing = _standing(row, condition, ahead)
        waiting[row.job.printer] += row.job.state is JobState.WANTED
        lines.append(Line(row.job, row.delegate, row.since, standing, _lamp(standing, condition), condition, ahead))
    return lines


def _standing(row: BadgeRow, condition: Condition | None, ahead: int) -> Standing:
    works = condition in TAKES
    match row.job.state:
        case JobState.WANTED if condition is None:
            return Standing.IDLE
        case JobState.WANTED if not works or row.job.why:  # it was given back: the printer took nothing
            return Standing.STUCK
        case JobState.WANTED:
            return Standing.FOLLOWS if ahead else Standing.NEXT
        case JobState.SENT if row.job.watched:
            return Standing.PRINTING if works or condition is None else Standing.STUCK
        case JobState.SENT:
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
        return "hands" if condition in NEEDS_HANDS or condition in TAKES else "stopped"
    return _LAMP[standing]


def of_kind(line: Line, kind: Kind) -> bool:
    match kind:
        case Kind.ALL:
            return True
        case Kind.VIP:
            return line.is_vip
        case Kind.STUCK:
            return line.standing is Standing.STUCK
        case Kind.FAILED:
            return line.standing is Standing.FAILED
        case Kind.NOT_CONFIRMED:
            return line.standing in _CONFIRMED_BY_HAND


def _chips(known: Known, lines: Sequence[Line]) -> list[tuple[Kind, int]]:
    """All, and the kinds that there are; the chosen one stays."""
    if not known.total and known.kind is Kind.ALL:
        return []
    counts = [(kind, sum(of_kind(line, kind) for line in lines)) for kind in Kind if kind is not Kind.ALL]
    return [(Kind.ALL, known.total), *((kind, n) for kind, n in counts if n or kind is known.kind)]


# ---- printers


def _printers(known: Known, lines: Sequence[Line], conditions: Mapping[str, Condition | None]) -> list[PrinterCard]:
    """Those set up, in their order; then those that are gone while badges still name them."""
    return [_printer(name, condition, known, lines, conditions) for name, condition in conditions.items()]


def _printer(
    name: str, condition: Condition | None, known: Known, lines: Sequence[Line],
    conditions: Mapping[str, Condition | None],
) -> PrinterCard:  # fmt: skip
    own = [line for line in lines if line.job.printer == name]
    unconfirmed = [line for line in own if line.standing in _CONFIRMED_BY_HAND]
    printing = next((line.delegate for line in own if line.standing is Standing.PRINTING and line.delegate), None)
    waiting = [line for line in own if line.standing in _WAITS]
    works = condition in TAKES
    to = _target(name, lines, conditions)
    acts: list[Act] = []
    if not works and condition is not None and waiting and to:
        acts.append(Act(BadgeDo.MOVE_ALL, to, len(waiting), primary=True))
    if unconfirmed:
        acts.append(Act(BadgeDo.CAME_OUT, number=len(unconfirmed)))
        # Many badges are never printed twice by one key: a person looks at each.
        acts.append(Act(BadgeDo.AGAIN if len(unconfirmed) == 1 else BadgeDo.SHOW, number=len(unconfirmed)))
    elif works and known.tests:
        acts.append(Act(BadgeDo.TEST))
    return PrinterCard(
        name=name, condition=condition, lamp=_printer_lamp(condition, bool(unconfirmed)), waiting=len(waiting),
        printing=printing.large_name if printing is not None and works else "", unconfirmed=len(unconfirmed),
        acts=tuple(acts),
    )  # fmt: skip


def _printer_lamp(condition: Condition | None, unconfirmed: bool) -> str:
    if condition is None:
        return "waits"
    if condition in TAKES:
        return "waits" if unconfirmed else "well"
    return "hands" if condition in NEEDS_HANDS else "stopped"


def _target(name: str, lines: Sequence[Line], conditions: Mapping[str, Condition | None]) -> str:
    """Another printer that prints what it gets, the one with the fewest badges before it; ``""`` for none."""
    able = [other for other, condition in conditions.items() if other != name and condition in TAKES]
    busy = Counter(line.job.printer for line in lines)
    return min(able, key=lambda other: busy[other], default="")


def _elsewhere(line: Line, lines: Sequence[Line], conditions: Mapping[str, Condition | None]) -> str:
    return _target(line.job.printer, lines, conditions)


def acts_of(line: Line, elsewhere: str) -> tuple[Act, ...]:
    """What can be done with one badge; ``elsewhere``: another printer that would print it, ``""`` for none."""
    acts: list[Act] = []
    works = line.condition in TAKES or line.condition is None
    match line.standing:
        case Standing.SENT | Standing.UNCERTAIN:
            return Act(BadgeDo.CAME_OUT), Act(BadgeDo.AGAIN)
        case Standing.PRINTING if line.job.state is JobState.SENDING:
            return ()
        case Standing.PRINTING:
            return (Act(BadgeDo.CANCEL),)
        case Standing.FAILED:
            if line.job.why not in _HOPELESS:
                if works:
                    acts.append(Act(BadgeDo.AGAIN, primary=True))
                if elsewhere:
                    acts.append(Act(BadgeDo.MOVE, elsewhere, primary=not works))
        case Standing.STUCK | Standing.NEXT | Standing.FOLLOWS | Standing.IDLE:
            if elsewhere:
                acts.append(Act(BadgeDo.MOVE, elsewhere, primary=line.standing is Standing.STUCK))
    return (*acts, Act(BadgeDo.CANCEL))
