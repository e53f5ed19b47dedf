"""The cards of the printers: how each is, how many badges it holds up, and the one thing to do about it; pure."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from wego_desk.core.print_job import JobState, Kind, Lot, is_of_kind
from wego_desk.desk.ports import NEEDS_HANDS, TAKES, Condition
from wego_desk.screens.badges_state import Act, BadgeDo, Known, PrinterCard, Target


def targets(lots: Sequence[Lot], conditions: Mapping[str, Condition | None]) -> tuple[Target, ...]:
    """The printers that print what they get: those that say how they are first, and of these the emptiest."""
    before: Counter[str] = Counter()
    for lot in lots:
        if lot.state in (JobState.WANTED, JobState.SENDING) or (lot.state is JobState.SENT and lot.watched):
            before[lot.printer] += lot.number
    able = [name for name, condition in conditions.items() if condition in TAKES]
    able.sort(key=lambda name: (conditions[name] is Condition.UNKNOWN, before[name]))
    return tuple(Target(name, before[name]) for name in able)


def cards(known: Known, conditions: Mapping[str, Condition | None]) -> Iterator[PrinterCard]:
    """Those set up, in their order; then those that are gone while badges still name them."""
    where_to = targets(known.lots, conditions)
    for name, condition in conditions.items():
        others = tuple(target for target in where_to if target.printer != name)
        yield _card(name, condition, known, others)


def _card(name: str, condition: Condition | None, known: Known, others: tuple[Target, ...]) -> PrinterCard:
    lots = [lot for lot in known.lots if lot.printer == name]
    works = condition in TAKES
    at_work = [row for row in known.under_way if row.job.printer == name]
    waiting = sum(lot.number for lot in lots if _waits(lot, works or condition is None))
    unconfirmed = sum(lot.number for lot in lots if is_of_kind(lot, Kind.NOT_CONFIRMED, moves=True))
    uncertain = sum(lot.number for lot in lots if lot.state is JobState.UNCERTAIN)
    name_now = next((row.delegate.large_name for row in at_work if row.delegate is not None), "")
    acts: list[Act] = []
    if waiting and others and condition is not None and not works:
        acts.append(Act(BadgeDo.MOVE_ALL, waiting, others[:1], primary=True))
    if unconfirmed:
        acts.insert(0 if works else len(acts), Act(BadgeDo.CAME_OUT, unconfirmed))
        # Many badges are never printed twice by one key: a person looks at each.
        acts.append(Act(BadgeDo.AGAIN if unconfirmed == 1 else BadgeDo.SHOW, unconfirmed))
    elif works and known.tests and not waiting:
        acts.append(Act(BadgeDo.TEST))
    return PrinterCard(
        name=name, condition=condition, lamp=_lamp(condition, unconfirmed, uncertain), waiting=waiting,
        printing=name_now if works else "", unconfirmed=unconfirmed, uncertain=uncertain, acts=tuple(acts),
    )  # fmt: skip


def _waits(lot: Lot, moves: bool) -> bool:
    """What lies in a printer that works is being printed; in one that does not it waits."""
    return lot.state is JobState.WANTED or is_of_kind(lot, Kind.STUCK, moves=moves)


def _lamp(condition: Condition | None, unconfirmed: int, uncertain: int) -> str:
    if condition is None:
        return "waits"
    if condition in TAKES:
        return "hands" if uncertain else "waits" if unconfirmed else "well"
    return "hands" if condition in NEEDS_HANDS else "stopped"
