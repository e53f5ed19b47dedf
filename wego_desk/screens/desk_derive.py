"""From all that the desk page knows to what it shows: pure, held to tables by its tests."""

from collections.abc import Mapping
from typing import Final

from wego_desk.core.duties import Duty, may, who_may
from wego_desk.core.outcome import Admitted, AlreadyIn, Full, NotEntitled, TooEarly, TooLate
from wego_desk.core.print_job import JobState
from wego_desk.core.programme import Rule
from wego_desk.desk.check_in import Checked
from wego_desk.desk.ports import Condition
from wego_desk.desk.recent import Attempt
from wego_desk.screens.desk_state import (
    ACT,
    Ask,
    Button,
    Card,
    Checking,
    DeskState,
    Do,
    HereNow,
    Known,
    Locked,
    PrinterNow,
    PrinterTrouble,
    Ready,
    Scanned,
    TroubleRow,
    UnclearBadges,
    Verdict,
    WhoMay,
)

#: What a card offers, the likeliest first; ``REPRINT`` is ``PRINT`` for who has no badge yet.
_OFFERED: Final[Mapping[str, tuple[Do, ...]]] = {
    "admitted": (Do.REPRINT, Do.UNDO, Do.OPEN),
    "exited": (Do.UNDO, Do.OPEN),
    "undone": (Do.OPEN,),
    "already_in": (Do.REPRINT, Do.FIND, Do.OPEN),
    "not_in": (Do.OPEN,),
    "not_entitled": (Do.CALL, Do.ADMIT, Do.OPEN),
    "too_early": (Do.CALL, Do.ADMIT, Do.OPEN),
    "too_late": (Do.CALL, Do.ADMIT, Do.OPEN),
    "full": (Do.CALL, Do.ADMIT, Do.OPEN),
    "cancelled": (Do.CALL, Do.OPEN),
    "revoked": (Do.CALL, Do.OPEN),
    "replaced": (Do.CALL, Do.OPEN),
    "unknown": (Do.FIND, Do.WALK_IN),
    "damaged": (Do.FIND, Do.WALK_IN),
}
_FIRST: Final = {"already_in": Do.REPRINT, "unknown": Do.FIND, "damaged": Do.FIND}
#: Attempts that are kept for the list.
RECENT: Final = 20


def derive(known: Known) -> DeskState:
    return DeskState(_card(known), known.recent, _here(known), known.zone, known.now)


def _here(known: Known) -> HereNow | None:
    counts, point = known.counts, known.point
    if counts is None or point is None:
        return None
    by_day = point.rule in (Rule.DAILY, Rule.FREE)
    return HereNow(counts.here, counts.active, counts.at_desk, by_day)


def _card(known: Known) -> Card:
    if known.locked:
        return Locked(known.operator.name)
    if known.busy:
        return Checking()
    match known.last:
        case None:
            return _ready(known)
        case Scanned() as scanned:
            return Verdict(
                scanned, actions(scanned, known.operator.duty), known.ask, known.notice,
                _printer_of(scanned, known.printers),
            )  # fmt: skip
        case other:
            return other


def _ready(known: Known) -> Ready:
    both_ways = known.point is not None and known.point.rule is Rule.IN_OUT
    return Ready(
        troubles=troubles(known.printers, known.unclear),
        empty=known.counts is not None and known.counts.active == 0,
        both_ways=both_ways,
        leaving=both_ways and known.leaving,
        to_try=known.to_try,
    )


def actions(scanned: Scanned, duty: Duty) -> tuple[Button, ...]:
    """The buttons of a card: what its verdict offers, to this duty, with the badge as it stands."""
    verdict = scanned.verdict
    offered = list(_OFFERED[verdict])
    if not is_undoable(scanned.checked) and Do.UNDO in offered:
        offered.remove(Do.UNDO)
    if may(duty, ACT[Do.ADMIT]):  # who may admit need not call anybody
        offered = [do for do in offered if do is not Do.CALL]
        if verdict == AlreadyIn.verdict:
            offered.insert(2, Do.ADMIT)
    has_badge = scanned.badge is not None and scanned.badge.state is not JobState.FAILED
    return tuple(
        Button(
            do=Do.PRINT if do is Do.REPRINT and not has_badge else do,
            primary=_FIRST.get(verdict) is do or (do is Do.REPRINT and not has_badge),
            least=_least(do, duty),
        )
        for do in offered
    )


def _least(do: Do, duty: Duty) -> Duty | None:
    act = ACT.get(do)
    return None if act is None or may(duty, act) else who_may(act)


def is_undoable(checked: Checked) -> bool:
    """As `desk.undo` has it: an exit where seats are counted stays, its seat may be given away."""
    return isinstance(checked.outcome, Admitted) or checked.point.capacity is None


def is_overridable(scanned: Scanned) -> bool:
    return isinstance(scanned.checked.outcome, NotEntitled | AlreadyIn | TooEarly | TooLate | Full)


def forbidden(do: Do, known: Known) -> Ask | None:
    """Who may do what the operator may not; None when they may."""
    least = Duty.SUPERVISOR if do is Do.CALL else _least(do, known.operator.duty)
    return None if least is None else who_has(do, least, known)


def who_has(do: Do, least: Duty, known: Known) -> WhoMay:
    """The operators of a duty by name, those of the least one first."""
    able = sorted((o for o in known.operators if o.duty >= least), key=lambda o: (o.duty, o.name.casefold()))
    return WhoMay(do, least, tuple(o.name for o in able))


def troubles(printers: tuple[PrinterNow, ...], unclear: int) -> tuple[TroubleRow, ...]:
    """A row for each printer that badges wait for or that needs a person, and one for badges to look for."""
    rows: list[TroubleRow] = []
    for printer in printers:
        if printer.takes or (not printer.waiting and printer.condition is Condition.NOT_FOUND):
            continue
        rows.append(PrinterTrouble(printer, next((p.name for p in printers if p.takes), "") if printer.waiting else ""))
    if unclear:
        rows.append(UnclearBadges(unclear))
    return tuple(rows)


def _printer_of(scanned: Scanned, printers: tuple[PrinterNow, ...]) -> PrinterNow | None:
    badge = scanned.badge
    return None if badge is None else next((p for p in printers if p.name == badge.printer), None)


def with_attempt(recent: tuple[Attempt, ...], scanned: Scanned, operator: str) -> tuple[Attempt, ...]:
    """The list with this answer on top."""
    return (attempt_of(scanned, operator), *recent)[:RECENT]


def attempt_of(scanned: Scanned, operator: str) -> Attempt:
    """The line that the ledger will tell of this answer, without asking it; ``operator``: who scanned."""
    checked = scanned.checked
    delegate = getattr(checked.outcome, "delegate", None)
    overridden = checked.outcome.overridden if isinstance(checked.outcome, Admitted) else ""
    return Attempt(
        event=checked.event, at=checked.at, verdict=checked.outcome.verdict, point=checked.point.id, delegate=delegate,
        operator=operator, overridden=overridden, by_name=not scanned.text,
    )  # fmt: skip
