"""log.db: appends what happened in one durable transaction, and answers what a decision needs to know."""

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, select

from wego_desk.core.event import Event, EventId, Written, decode_body, recall_header
from wego_desk.core.hlc import MAX_AHEAD_MS
from wego_desk.core.presence import CHAIN
from wego_desk.core.print_job import KINDS as BADGE_KINDS
from wego_desk.core.projection import presence_of
from wego_desk.core.seal import Draft, Pen, Sealed, seal
from wego_desk.store.engines import fetch, fill
from wego_desk.store.print_jobs import follow
from wego_desk.store.tables import IS_KEPT_BY_KIND, KEPT_BY_KIND, event, node, presence, stream

#: Hands in the ids that one person stands for (themselves, and who was merged with them).
Group = Callable[[str], Sequence[str]]

PAGE: Final = 500


class Stored(NamedTuple):
    """An event and its place in this node's own order of arrival."""

    gseq: int
    written: Written


@dataclass(frozen=True, slots=True)
class Node:
    """Who this profile is."""

    congress: str
    device: str


_chain = (
    select(event.c.header, event.c.body)
    .where(event.c.subject.in_(bindparam("people", expanding=True)), event.c.point == bindparam("at_point"))
    .where(event.c.kind.in_(CHAIN))
    .order_by(event.c.gseq)
)
#: On the scan path a statement goes to the driver as it is: no compiling, no processing of its values.
_ONE_CHAIN: Final = """SELECT header, body FROM event
WHERE subject = ? AND point = ? AND kind IN ('in', 'out', 'undo') ORDER BY gseq"""
_ABOUT: Final = """SELECT gseq, subject, header, body FROM event
WHERE subject IN (SELECT value FROM json_each(?)) AND kind NOT IN ('in', 'out', 'undo', 'refused') ORDER BY gseq"""
_ALL_PASSAGES: Final = "SELECT subject, point, header FROM event WHERE kind IN ('in', 'out', 'undo')"
_EVENT_COLUMNS: Final = (
    "stream", "seq", "digest", "header", "body", "device", "hlc", "kind", "subject", "point", "credential", "batch",
)  # fmt: skip
_ADD_EVENT: Final = f"INSERT INTO event ({', '.join(_EVENT_COLUMNS)}) VALUES ({', '.join('?' * len(_EVENT_COLUMNS))})"  # noqa: S608 - names of our own columns
_SET_PRESENCE: Final = """INSERT INTO presence (person, point, day, present, admissions) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (person, point, day) DO UPDATE SET present = excluded.present, admissions = excluded.admissions"""
_by_id = select(event.c.gseq, event.c.header, event.c.body).where(
    event.c.stream == bindparam("in_stream"), event.c.seq == bindparam("at_seq")
)
_inside = select(func.count()).where(
    presence.c.point == bindparam("at_point"), presence.c.day == bindparam("on_day"), presence.c.present
)
_admitted = select(func.count()).where(
    presence.c.point == bindparam("at_point"), presence.c.day == bindparam("on_day"), presence.c.admissions > 0
)


def written(header: bytes, body: bytes | None) -> Written:
    """An event from its stored bytes."""
    return Written(recall_header(header), decode_body(body))


# ---- reading; any connection to log.db


def node_of(connection: Connection) -> Node | None:
    """Who this profile is; None when it has not been founded."""
    values = {row.name: row.value for row in connection.execute(select(node))}
    return Node(values["congress"], values["device"]) if "device" in values else None


def chain_of(connection: Connection, people: Sequence[str], point: str) -> list[Written]:
    """Every in, out and undo of one delegate (under all their ids) at one point, oldest first."""
    if len(people) == 1:
        return [written(header, body) for header, body in fetch(connection, _ONE_CHAIN, (people[0], point))]
    rows = connection.execute(_chain, {"people": list(people), "at_point": point})
    return [written(header, body) for header, body in rows]


def counted(connection: Connection, point: str, day: str, *, present: bool) -> int:
    """How many delegates are inside (``present``), or were admitted; ``day == ""``: over all days."""
    query = _inside if present else _admitted
    return int(connection.execute(query, {"at_point": point, "on_day": day}).scalar_one())


def find_event(connection: Connection, event_id: EventId) -> Written | None:
    row = connection.execute(_by_id, {"in_stream": event_id[0], "at_seq": event_id[1]}).one_or_none()
    return None if row is None else written(row.header, row.body)


def about(connection: Connection, subjects: Sequence[str]) -> dict[str, list[Stored]]:
    """Every event about each of these subjects, oldest first."""
    found: dict[str, list[Stored]] = {subject: [] for subject in subjects}
    for start in range(0, len(subjects), PAGE):
        page = json.dumps(subjects[start : start + PAGE])
        for gseq, subject, header, body in fetch(connection, _ABOUT, (page,)):
            found[subject].append(Stored(gseq, written(header, body)))
    return found


def of_kinds(connection: Connection, kinds: Sequence[str]) -> list[Stored]:
    """Every event of some kinds, in order of arrival."""
    by_index = f"{IS_KEPT_BY_KIND} AND" if set(kinds) <= set(KEPT_BY_KIND) else ""
    query = (
        f"SELECT gseq, header, body FROM event WHERE {by_index} kind IN ({', '.join('?' * len(kinds))}) ORDER BY gseq"  # noqa: S608 - our own words
    )
    return [Stored(gseq, written(header, body)) for gseq, header, body in fetch(connection, query, tuple(kinds))]


def admissions_on(connection: Connection, credential: str) -> tuple[EventId, ...]:
    """The ``in`` made on a code: what its revoke lists as known."""
    query = select(event.c.stream, event.c.seq).where(
        event.c.credential == credential, event.c.credential != "", event.c.kind == "in"
    )
    return tuple((row.stream, row.seq) for row in connection.execute(query))


def since(connection: Connection, gseq: int, kinds: Collection[str]) -> Iterator[Stored]:
    """The events of some kinds after a place in the order of arrival, page by page."""
    query = select(event.c.gseq, event.c.header, event.c.body).where(event.c.gseq > bindparam("after"))
    query = query.where(event.c.kind.in_(sorted(kinds))).order_by(event.c.gseq).limit(PAGE)
    while rows := connection.execute(query, {"after": gseq}).all():
        for row in rows:
            yield Stored(row.gseq, written(row.header, row.body))
        gseq = rows[-1].gseq


def last_gseq(connection: Connection) -> int:
    return int(connection.execute(select(func.coalesce(func.max(event.c.gseq), 0))).scalar_one())


def digest_at(connection: Connection, gseq: int) -> bytes:
    """The digest of the event at a place in the order of arrival, ``b""`` when none stands there."""
    found = connection.execute(select(event.c.digest).where(event.c.gseq == gseq)).scalar()
    return b"" if found is None else bytes(found)


def admitted_among(connection: Connection, people: Sequence[str]) -> set[str]:
    """Which of these people were admitted anywhere."""
    query = select(presence.c.person).where(presence.c.person.in_(people), presence.c.day == "").where(
        presence.c.admissions > 0
    )  # fmt: skip
    return set(connection.execute(query).scalars())


# ---- writing; the ledger lane only


def found(connection: Connection, who: Node) -> None:
    """Write down who a new profile is."""
    connection.execute(
        node.insert(), [{"name": "congress", "value": who.congress}, {"name": "device", "value": who.device}]
    )


def open_pen(connection: Connection, who: Node, new_stream: str, now_ms: int) -> Pen:
    """A pen for this start: a new stream, later than every stamp on this disk but those of a clock that is wrong.

    A restored or cloned disk passes through a start, so ids never fork.
    """
    query = select(func.coalesce(func.max(stream.c.hlc), 0)).where(stream.c.hlc < ((now_ms + MAX_AHEAD_MS + 1) << 16))
    return Pen(new_stream, who.device, who.congress, hlc=int(connection.execute(query).scalar_one()))


def append(
    connection: Connection,
    drafts: Iterable[Draft],
    pen: Pen,
    group: Group,
    *,
    operator: str,
    now_ms: int,
    salt: Callable[[int], bytes],
    chain: Sequence[Written] | None = None,
) -> tuple[list[Sealed], Pen]:
    """Seal drafts and write them with the presence and print jobs that follow; inside the caller's transaction.

    ``chain``: what the one writer has just read of the one passage that it writes, so as not to read it again.
    """
    sealed, moved = seal(drafts, pen, operator=operator, now_ms=now_ms, salt=salt)
    if not sealed:
        return sealed, pen
    add_events(connection, sealed)
    follow_passages(connection, [one.event for one in sealed], group, chain)
    badges = [Written(one.event, decode_body(one.body)) for one in sealed if one.event.kind in BADGE_KINDS]
    if badges:
        follow(connection, badges)
    return sealed, moved


def add_events(connection: Connection, events: Iterable[Sealed]) -> None:
    """Write events as they are."""
    fill(connection, _ADD_EVENT, [_row(one) for one in events])


def follow_passages(
    connection: Connection, events: Iterable[Event], group: Group, chain: Sequence[Written] | None = None
) -> list[tuple[tuple[str, ...], str]]:
    """Presence anew where one of these stored events is a passage; returns (ids of the delegate, point) of each.

    ``chain``: see ``append``.
    """
    passages = [e for e in events if e.kind in CHAIN]
    places = list(dict.fromkeys((tuple(group(e.subject)), e.point) for e in passages))
    for people, point in places:
        if chain is None or len(passages) > 1:
            whole = chain_of(connection, people, point)
        else:
            whole = [*chain, Written(passages[0], {})]
        write_presence(connection, people, point, whole)
    return places


def write_presence(connection: Connection, people: Sequence[str], point: str, chain: list[Written]) -> None:
    """Presence of one delegate at one point, kept under the first of their ids."""
    rows: list[tuple[Any, ...]] = [
        (people[0], point, day, it.present, it.admissions) for day, it in presence_of([w.event for w in chain]).items()
    ]
    fill(connection, _SET_PRESENCE, rows)


def rewrite_presence(connection: Connection, groups: Iterable[Sequence[str]]) -> None:
    """Presence anew for people whose ids were joined or whose rows are in doubt."""
    for people in groups:
        points = connection.execute(
            select(event.c.point).distinct().where(event.c.subject.in_(people), event.c.kind.in_(CHAIN))
        ).scalars()
        chains = {point: chain_of(connection, people, point) for point in points.all()}
        connection.execute(delete(presence).where(presence.c.person.in_(people)))
        for point, chain in chains.items():
            write_presence(connection, people, point, chain)


def rewrite_all_presence(connection: Connection, who: Mapping[str, str]) -> None:
    """Presence of everybody anew, after many events came at once; ``who``: merged people -> who stands for them."""
    chains: dict[tuple[str, str], list[Event]] = defaultdict(list)
    for subject, point, header in fetch(connection, _ALL_PASSAGES):
        chains[who.get(subject, subject), point].append(recall_header(header))
    connection.execute(delete(presence))
    fill(
        connection,
        _SET_PRESENCE,
        (
            (person, point, day, it.present, it.admissions)
            for (person, point), chain in chains.items()
            for day, it in presence_of(chain).items()
        ),
    )


def _row(one: Sealed) -> tuple[Any, ...]:
    e = one.event
    return (
        e.stream, e.seq, one.digest, one.header, one.body, e.device, e.hlc, e.kind, e.subject, e.point, e.credential,
        e.batch,
    )  # fmt: skip
