"""How far this node and each that it asks have come with each other."""

from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import Connection, Row, select

from wego_desk.store import ledger
from wego_desk.store.engines import fetch
from wego_desk.store.sync_tables import anchor, peer
from wego_desk.store.tables import node
from wego_desk.store.upsert import upsert

_keep: Final = upsert(peer, "node")
_trust: Final = upsert(anchor, "device")
_name: Final = upsert(node, "name")
_BEFORE: Final = "SELECT gseq, digest FROM event WHERE gseq < ? ORDER BY gseq DESC LIMIT 1"
_AT: Final = "SELECT gseq FROM event WHERE stream = ? AND seq = ?"
_LAST: Final = 1 << 62


class Mark(NamedTuple):
    """A place in a node's own order of arrival, and the digest of the event there, to tell a restored node by it."""

    gseq: int
    digest: bytes


#: Before the first event.
START: Final = Mark(0, b"")


@dataclass(frozen=True, slots=True)
class Peer:
    """A node that this one asks. ``pull``: in its order, all before is here; ``push``: in ours, all before is there.

    ``epoch``: the one in which the marks were set. ``shake``: hands must be shaken before anything else.
    ``heard_at``: when it last answered, ms since 1970 UTC.
    """

    node: str
    epoch: str = ""
    shake: bool = True
    pull: Mark = START
    push: Mark = START
    heard_at: int = 0


# ---- reading; any connection to log.db


def peer_of(log: Connection, node_id: str) -> Peer:
    """What is known of a peer; a new one where nothing is."""
    row = log.execute(select(peer).where(peer.c.node == node_id)).one_or_none()
    return Peer(node_id) if row is None else _peer(row)


def peers(log: Connection) -> list[Peer]:
    return [_peer(row) for row in log.execute(select(peer).order_by(peer.c.node))]


def _peer(row: Row[tuple[object, ...]]) -> Peer:
    return Peer(
        row.node, row.epoch, row.shake, Mark(row.pull_gseq, row.pull_digest), Mark(row.push_gseq, row.push_digest),
        row.heard_at,
    )  # fmt: skip


def anchors(log: Connection) -> dict[str, str]:
    """The hubs whose keys were given by hand."""
    return {row.device: row.key for row in log.execute(select(anchor))}


def epoch(log: Connection) -> str:
    """What a hub's marks are good for; ``""`` at a node that never answered."""
    return str(log.execute(select(node.c.value).where(node.c.name == "epoch")).scalar() or "")


def is_mark(log: Connection, mark: Mark) -> bool:
    """Whether that very event stands at that place here."""
    return mark == START or (mark.digest != b"" and ledger.digest_at(log, mark.gseq) == mark.digest)


def end(log: Connection) -> Mark:
    """The place of the newest event."""
    return mark_before(log, _LAST)


def mark_before(log: Connection, gseq: int) -> Mark:
    """The last place before this one."""
    rows = fetch(log, _BEFORE, (gseq,))
    return Mark(*rows[0]) if rows else START


def first_lacking(log: Connection, held: dict[str, int]) -> Mark:
    """The mark up to which a node that holds so much of each stream lacks nothing that stands above a base here."""
    bases = dict(fetch(log, "SELECT stream, seq FROM base"))
    first = _LAST
    for stream, seq in fetch(log, "SELECT stream, seq FROM stream"):
        has = max(held.get(stream, 0), bases.get(stream, 0))
        for (gseq,) in fetch(log, _AT, (stream, has + 1)) if seq > has else ():
            first = min(first, gseq)
    return mark_before(log, first)


# ---- writing; inside the caller's transaction


def keep_peer(log: Connection, it: Peer) -> None:
    log.execute(
        _keep,
        {
            "node": it.node, "epoch": it.epoch, "shake": it.shake, "pull_gseq": it.pull.gseq,
            "pull_digest": it.pull.digest, "push_gseq": it.push.gseq, "push_digest": it.push.digest,
            "heard_at": it.heard_at,
        },
    )  # fmt: skip


def shake_with_all(log: Connection) -> None:
    """What any peer knows of this node's order or bases may be wrong by now."""
    log.exec_driver_sql("UPDATE peer SET shake = 1")


def trust(log: Connection, device: str, key: str) -> None:
    """Take a hub's key as given by hand."""
    log.execute(_trust, {"device": device, "key": key})


def begin_epoch(log: Connection, name: str) -> None:
    """All marks that were handed out are good no more."""
    log.execute(_name, {"name": "epoch", "value": name})
