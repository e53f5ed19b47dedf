"""The rows of print jobs: read by the desk, moved with the events that they follow from, on the ledger lane only."""

import json
from collections.abc import Collection, Iterable, Sequence
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, case, func, literal_column, or_, select, update

from wego_desk.core.event import EventId, Written, decode_body, id_text, parse_id, recall_header
from wego_desk.core.print_job import (
    COUNTS,
    KINDS,
    ON_THEIR_WAY,
    Flow,
    JobState,
    Kind,
    Lot,
    PrintJob,
    begun,
    job_named,
    moved,
)
from wego_desk.core.printer_notes import sheets_used
from wego_desk.store import printer_notes as notes
from wego_desk.store.engines import fetch
from wego_desk.store.print_tables import print_job, printer_notes
from wego_desk.store.upsert import upsert

_upsert: Final = upsert(print_job, "id")
_by_id = select(print_job).where(print_job.c.id == bindparam("job"))
_IN_TURN: Final = (print_job.c.priority.desc(), print_job.c.n)
_is_vip: Final = print_job.c.priority.bitwise_and(1) == 1
_next = (
    select(print_job)
    .where(print_job.c.state == JobState.WANTED, print_job.c.printer == bindparam("on"), ~print_job.c.is_held)
    .where(
        ~select(printer_notes)
        .where(printer_notes.c.printer == bindparam("on"), printer_notes.c.held_at.is_not(None))
        .exists()
    )
    .order_by(*_IN_TURN)
    .limit(1)
)
_HAS_BOX: Final = print_job.c.box != literal_column("''")
_IN_BOX: Final = and_(
    _HAS_BOX,
    print_job.c.state.in_([JobState.PRINTED, JobState.SENT]),
    print_job.c.handed_at == 0,
)
_OPEN: Final = print_job.c.state.in_(sorted(ON_THEIR_WAY))
#: The open ones in the order in which they will come out, then the done ones.
_ORDER: Final = (
    case((print_job.c.state.in_([JobState.PRINTED, JobState.CANCELLED]), 1), else_=0),
    *_IN_TURN,
)
#: On the scan path the driver gets a statement as it is. A badge that another desk printed counts too.
_HAS_BADGE: Final = f"""SELECT
EXISTS (SELECT 1 FROM print_job WHERE person = ? AND state IN ({", ".join(f"'{state}'" for state in sorted(COUNTS))}))
OR EXISTS (SELECT 1 FROM event WHERE subject = ? AND point = '' AND device != ?
           AND kind IN ('badge.wanted', 'badge.sent', 'badge.printed', 'badge.handed'))"""  # noqa: S608 - our own words
_WITH_BADGE: Final = f"""SELECT person FROM print_job
WHERE state IN ({", ".join(f"'{state}'" for state in sorted(COUNTS))})
UNION SELECT subject FROM event WHERE point = '' AND device != ?
           AND kind IN ('badge.wanted', 'badge.sent', 'badge.printed', 'badge.handed')"""  # noqa: S608 - our own words
_TOLD: Final = f"""SELECT header, body FROM event WHERE subject = ? AND point = ''
AND kind IN ({", ".join(f"'{kind}'" for kind in sorted(KINDS))}) ORDER BY gseq"""  # noqa: S608 - our own words


# ---- reading; any connection to log.db


def job(connection: Connection, job_id: EventId) -> PrintJob | None:
    row = connection.execute(_by_id, {"job": id_text(job_id)}).one_or_none()
    return None if row is None else _job(row)


def jobs(
    connection: Connection, states: Collection[JobState], *, printer: str | None = None, limit: int = -1
) -> list[PrintJob]:
    """The jobs in some states: VIPs first, then as they were wanted; the done ones last. ``limit`` -1: all."""
    query = select(print_job).where(print_job.c.state.in_(sorted(states)))
    if printer is not None:
        query = query.where(print_job.c.printer == printer)
    return [_job(row) for row in connection.execute(query.order_by(*_ORDER).limit(limit))]


def jobs_of_kind(connection: Connection, kind: Kind, flow: Flow, *, limit: int) -> list[PrintJob]:
    """The first jobs for which `is_of_kind` holds, in the order in which they will come out."""
    query = select(print_job).where(_of_kind(kind, flow)).order_by(*_IN_TURN).limit(limit)
    return [_job(row) for row in connection.execute(query)]


def _of_kind(kind: Kind, flow: Flow) -> ColumnElement[bool]:
    state, watched, printer = print_job.c.state, print_job.c.watched, print_job.c.printer
    waits, sent = state == JobState.WANTED, state == JobState.SENT
    held = or_(print_job.c.is_held, printer.in_(sorted(flow.held)))
    match kind:
        case Kind.ALL:
            return _OPEN
        case Kind.VIP:
            return and_(_OPEN, _is_vip)
        case Kind.HELD:
            return and_(waits, held)
        case Kind.STUCK:
            stands = printer.not_in(sorted(flow.moving))
            return or_(and_(waits, ~held, or_(stands, print_job.c.why != "")), and_(sent, watched, stands))
        case Kind.FAILED:
            return state == JobState.FAILED
        case Kind.NOT_CONFIRMED:
            return or_(state == JobState.UNCERTAIN, and_(sent, ~watched))
        case Kind.PRINTED:
            return state == JobState.PRINTED
        case Kind.IN_BOX:
            return _IN_BOX


def in_boxes(connection: Connection, *, limit: int) -> list[PrintJob]:
    """What was printed ahead and not handed over, box by box."""
    query = select(print_job).where(_IN_BOX).order_by(print_job.c.box, print_job.c.number, print_job.c.n).limit(limit)
    return [_job(row) for row in connection.execute(query)]


def boxes(connection: Connection) -> dict[str, int]:
    """Every box that badges of this desk were put into -> how many lie there still."""
    # SQLite takes the partial index only when the query repeats its condition word for word.
    query = select(print_job.c.box, func.sum(case((_IN_BOX, 1), else_=0))).where(_HAS_BOX)
    return {row[0]: row[1] for row in connection.execute(query.group_by(print_job.c.box))}


def printed_since(connection: Connection, since_ms: int, *, limit: int) -> list[PrintJob]:
    """What was printed since then, the last one first."""
    query = select(print_job).where(print_job.c.state == JobState.PRINTED, print_job.c.changed_at >= since_ms)
    newest_first = query.order_by(print_job.c.changed_at.desc(), print_job.c.n.desc()).limit(limit)
    return [_job(row) for row in connection.execute(newest_first)]


def under_way(connection: Connection) -> list[PrintJob]:
    """The jobs that printers are at work on: few for each, however many wait."""
    state = print_job.c.state
    query = select(print_job).where(
        state.in_([JobState.SENDING, JobState.SENT]), or_(state == JobState.SENDING, print_job.c.watched)
    )
    return [_job(row) for row in connection.execute(query.order_by(print_job.c.changed_at, print_job.c.n))]


def jobs_of(connection: Connection, people: Sequence[str]) -> list[PrintJob]:
    """Every badge of one delegate (under all their ids), the first wanted first."""
    query = select(print_job).where(print_job.c.person.in_(people)).order_by(print_job.c.n)
    return [_job(row) for row in connection.execute(query)]


def everywhere(connection: Connection, people: Sequence[str]) -> list[PrintJob]:
    """The badges of one delegate (under all their ids) at every desk, the first wanted first; of other desks' what
    their events tell."""
    own = jobs_of(connection, people)
    known, told = {job.id for job in own}, dict[EventId, PrintJob]()
    for one in people:
        for header, body in fetch(connection, _TOLD, (one,)):
            written = Written(recall_header(header), decode_body(body))
            name = job_named(written)
            if name is None or name in known:
                continue
            if name == written.event.id:
                told[name] = begun(written)
            elif name in told:
                told[name] = moved(told[name], written)
    return sorted([*own, *told.values()], key=lambda job: (job.wanted_at, job.id))


def with_badge(connection: Connection, device: str) -> set[str]:
    """Everybody who has a badge or one on its way, of this desk or another, as `has_badge` has it."""
    return {row[0] for row in fetch(connection, _WITH_BADGE, (device,))}


def watched(connection: Connection, printer: str) -> list[PrintJob]:
    """The jobs that a printer took and may still tell of."""
    query = select(print_job).where(
        print_job.c.state == JobState.SENT, print_job.c.printer == printer, print_job.c.watched
    )
    return [_job(row) for row in connection.execute(query.order_by(print_job.c.n))]


def next_wanted(connection: Connection, printer: str) -> PrintJob | None:
    row = connection.execute(_next, {"on": printer}).one_or_none()
    return None if row is None else _job(row)


def has_badge(connection: Connection, people: Sequence[str], device: str) -> bool:
    """Whether a delegate (under all their ids) has a badge or one on its way, of this desk or another."""
    return any(connection.exec_driver_sql(_HAS_BADGE, (one, one, device)).scalar() for one in people)


def lots(connection: Connection) -> list[Lot]:
    """The jobs that are on their way, counted by all that `Kind` parts them by."""
    parts = (
        print_job.c.printer, print_job.c.state, _is_vip, print_job.c.watched,
        and_(print_job.c.state == JobState.WANTED, print_job.c.why != ""), print_job.c.is_held,
    )  # fmt: skip
    query = select(*parts, func.count()).where(_OPEN).group_by(*parts)
    return [
        Lot(printer, JobState(state), bool(vip), bool(watched), bool(put_back), bool(held), number)
        for printer, state, vip, watched, put_back, held, number in connection.execute(query)
    ]


def done_since(connection: Connection, since_ms: int) -> tuple[int, int]:
    """How many badges left this desk since then: printed, and sent but not confirmed."""
    query = select(print_job.c.state, func.count()).where(
        print_job.c.state.in_([JobState.PRINTED, JobState.SENT]), print_job.c.changed_at >= since_ms
    )  # fmt: skip
    found = {row[0]: row[1] for row in connection.execute(query.group_by(print_job.c.state))}
    return found.get(JobState.PRINTED, 0), found.get(JobState.SENT, 0)


# ---- writing; inside the caller's transaction


def follow(connection: Connection, events: Iterable[Written]) -> None:
    """Move the jobs that own events speak of; a first ``badge.wanted`` makes one."""
    for written in events:
        name = job_named(written)
        if name == written.event.id:
            keep(connection, begun(written))
        elif name is not None and (stands := job(connection, name)) is not None:
            after = moved(stands, written)
            keep(connection, after)
            if sheets := sheets_used(stands, after):
                notes.use(connection, stands.printer, sheets)


def note_handed(connection: Connection, events: Iterable[Written]) -> None:
    """Keep which jobs of this desk were handed over at another one."""
    for written in events:
        name = job_named(written)
        stands = None if name is None else job(connection, name)
        if stands is not None and not stands.handed_at:
            keep(connection, moved(stands, written))


def keep(connection: Connection, it: PrintJob) -> None:
    connection.execute(
        _upsert,
        {
            "id": id_text(it.id),
            "values_json": json.dumps(dict(it.values or {}), ensure_ascii=False),
            "notices_json": json.dumps([dict(n) for n in it.notices], ensure_ascii=False),
            **{
                name: getattr(it, name)
                for name in (
                    "person", "credential", "layout", "printer", "reason", "priority", "state", "wanted_at",
                    "changed_at", "why", "reference", "watched", "attempts", "is_held", "box", "number",
                    "handed_at",
                )
            },
        },
    )  # fmt: skip


def leave_uncertain(connection: Connection, now_ms: int) -> int:
    """What was being handed over when the desk died may have come out or not; how many those are."""
    query = (
        update(print_job)
        .where(print_job.c.state == JobState.SENDING)
        .values(state=JobState.UNCERTAIN, why="interrupted", changed_at=now_ms)
    )
    return connection.execute(query).rowcount


def _job(row: Row[Any]) -> PrintJob:
    return PrintJob(
        id=parse_id(row.id),
        person=row.person,
        credential=row.credential,
        layout=row.layout,
        printer=row.printer,
        reason=row.reason,
        priority=row.priority,
        state=JobState(row.state),
        wanted_at=row.wanted_at,
        changed_at=row.changed_at,
        why=row.why,
        values=json.loads(row.values_json),
        notices=tuple(json.loads(row.notices_json)),
        reference=row.reference,
        watched=row.watched,
        attempts=row.attempts,
        is_held=row.is_held,
        box=row.box,
        number=row.number,
        handed_at=row.handed_at,
    )
