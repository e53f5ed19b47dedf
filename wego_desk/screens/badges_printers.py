"""The cards of the printers: how each is, how many badges it holds up, and the one thing to do about it; pure."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from wego_desk.core.print_job import Flow, JobState, Kind, Lot, is_of_kind
from wego_desk.core.printer_notes import PrinterNotes
from wego_desk.desk.desk import from_ms
from wego_desk.desk.ports import NEEDS_HANDS, TAKES, Condition
from wego_desk.screens.badges_asked import BadgeDo, Target
from wego_desk.screens.badges_state import Act, Known, PrinterCard


def targets(lots: Sequence[Lot], conditions: Mapping[str, Condition | None], flow: Flow) -> tuple[Target, ...]:
    """The printers that print what they get: those that say how they are first, and of these the emptiest."""
    before: Counter[str] = Counter()
    for lot in lots:
        if lot.state in (JobState.WANTED, JobState.SENDING) or (lot.state is JobState.SENT and lot.watched):
            before[lot.printer] += lot.number
    able = [name for name, condition in conditions.items() if condition in TAKES and name not in flow.held]
    able.sort(key=lambda name: (conditions[name] is Condition.UNKNOWN, before[name]))
    return tuple(Target(name, before[name]) for name in able)


def cards(known: Known, conditions: Mapping[str, Condition | None], flow: Flow) -> Iterator[PrinterCard]:
    """Those set up, in their order; then those that are gone while badges still name them."""
    where_to = targets(known.lots, conditions, flow)
    for name, condition in conditions.items():
        others = tuple(target for target in where_to if target.printer != name)
        yield _card(name, condition, known, flow, others)


def _card(name: str, condition: Condition | None, known: Known, flow: Flow, others: tuple[Target, ...]) -> PrinterCard:
    lots = [lot for lot in known.lots if lot.printer == name]
    notes, state = known.notes.get(name, PrinterNotes(name)), known.states.get(name)
    works, is_held = condition in TAKES, notes.held_at is not None
    printing = next((r.delegate for r in known.under_way if r.job.printer == name and r.delegate is not None), None)
    waiting = sum(lot.number for lot in lots if lot.state is JobState.WANTED or is_of_kind(lot, Kind.STUCK, flow))
    unconfirmed = sum(lot.number for lot in lots if is_of_kind(lot, Kind.NOT_CONFIRMED, flow))
    uncertain = sum(lot.number for lot in lots if lot.state is JobState.UNCERTAIN)
    return PrinterCard(
        name=name, condition=condition, lamp=_lamp(condition, notes, unconfirmed, uncertain), waiting=waiting,
        printing=printing.large_name if printing is not None and works else "", unconfirmed=unconfirmed,
        uncertain=uncertain,
        held_since=None if notes.held_at is None else from_ms(notes.held_at),
        held_by=next((o.name for o in known.operators if o.id == notes.held_by), "") if is_held else "",
        loaded=notes.loaded, left=notes.left, is_low=notes.is_low, supply=None if state is None else state.supply,
        acts=tuple(_acts(known, notes, condition, waiting, unconfirmed, others)),
    )  # fmt: skip


def _acts(
    known: Known, notes: PrinterNotes, condition: Condition | None, waiting: int, unconfirmed: int,
    others: tuple[Target, ...],
) -> Iterator[Act]:  # fmt: skip
    is_held, is_gone = notes.held_at is not None, notes.printer not in known.names
    stands = condition is not None and condition not in TAKES
    if is_held:
        yield Act(BadgeDo.RESUME, primary=not stands)
    if waiting and others and (stands or is_held):
        yield Act(BadgeDo.MOVE_ALL, waiting, others[:1], primary=stands)
    if unconfirmed:
        yield Act(BadgeDo.CAME_OUT, unconfirmed)
        # Many badges are never printed twice by one key: a person looks at each.
        yield Act(BadgeDo.AGAIN if unconfirmed == 1 else BadgeDo.SHOW, unconfirmed)
    if is_gone:
        return
    if notes.loaded is not None and notes.left == 0:
        yield Act(BadgeDo.LOAD, primary=not stands and not is_held)
    elif not unconfirmed and not stands and not is_held:
        yield Act(BadgeDo.PAUSE)
        yield Act(BadgeDo.LOAD)
        if known.tests and condition is not None and not waiting:
            yield Act(BadgeDo.TEST)


def _lamp(condition: Condition | None, notes: PrinterNotes, unconfirmed: int, uncertain: int) -> str:
    if condition is not None and condition not in TAKES:
        return "hands" if condition in NEEDS_HANDS else "stopped"
    if uncertain or (notes.loaded is not None and not notes.left):
        return "hands"
    if notes.held_at is not None:
        return "unused"
    return "waits" if unconfirmed or condition is None else "well"
