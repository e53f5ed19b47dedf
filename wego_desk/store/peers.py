"""How far this node and each that it asks have come with each other."""

from dataclasses import dataclass
from typing import Final, NamedTuple

from sqlalchemy import Connection

from wego_desk.store import ledger
from wego_desk.store.engines import fetch, fill
from wego_desk.store.sync_tables import peer

_KEEP: Final = """INSERT INTO peer (node, epoch, shake, pull_gseq, pull_digest, push_gseq, push_digest, heard_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (node) DO UPDATE SET epoch = excluded.epoch, pull_gseq = excluded.pull_gseq,
pull_digest = excluded.pull_digest, push_gseq = excluded.push_gseq, push_digest = excluded.push_digest,
heard_at = excluded.heard_at"""
_PEERS: Final = f"SELECT {', '.join(peer.c.keys())} FROM peer"  # noqa: S608 - names of our own columns
_NAMED: Final = "SELECT value FROM node WHERE name = ?"
_NAME: Final = "INSERT INTO node (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
_TRUST: Final = "INSERT INTO anchor (device, key) VALUES (?, ?) ON CONFLICT (device) DO UPDATE SET key = excluded.key"
_BEFORE: Final = "SELECT gseq, digest FROM event WHERE gseq < ? ORDER BY gseq DESC LIMIT 1"
_AT: Final = "SELECT gseq FROM event WHERE stream = ? AND seq = ?"
_LAST: Final = 1 << 62
_REVOKED: Final = "revoked"


class Mark(NamedTuple):
    """A place in a node's own order of arrival, and the digest of the event there, to tell a restored node by it."""

    gseq: int
    digest: bytes


#: Before the first event.
START: Final = Mark(0, b"")


@dataclass(frozen=True, slots=True)
class Peer:
    """A node that this one asks. ``pull``: in its order, all before is here; ``push``: in ours, all before is there.

    ``epoch``: the one in which the marks were set. ``shake``: above 0, hands must be shaken before anything else; it
    rises with each reason, so that one that comes up meanwhile is not lost. ``heard_at``: when it last answered, ms
    since 1970 UTC.
    """

    node: str
    epoch: str = ""
    shake: int = 1
    pull: Mark = START
    push: Mark = START
    heard_at: int = 0


# ---- reading; any connection to log.db


def peer_of(log: Connection, node_id: str) -> Peer:
    """What is known of a peer; a new one where nothing is."""
    rows = fetch(log, f"{_PEERS} WHERE node = ?", (node_id,))
    return _peer(rows[0]) if rows else Peer(node_id)


def peers(log: Connection) -> list[Peer]:
    return [_peer(row) for row in fetch(log, f"{_PEERS} ORDER BY node")]


def _peer(row: tuple[str, str, int, int, bytes, int, bytes, int]) -> Peer:
    node_id, epoch_seen, shake, pull_gseq, pull_digest, push_gseq, push_digest, heard_at = row
    return Peer(node_id, epoch_seen, shake, Mark(pull_gseq, pull_digest), Mark(push_gseq, push_digest), heard_at)


def anchors(log: Connection) -> dict[str, str]:
    """The hubs whose keys were given by hand."""
    return dict(fetch(log, "SELECT device, key FROM anchor"))


def manifests(log: Connection) -> list[str]:
    """What their makers said of the snapshots that this node rests on."""
    query = "SELECT manifest FROM snapshot WHERE sha256 IN (SELECT snapshot FROM base) ORDER BY sha256"
    return [manifest for (manifest,) in fetch(log, query)]


def epoch(log: Connection) -> str:
    """What a hub's marks are good for; ``""`` at a node that never answered."""
    rows = fetch(log, _NAMED, ("epoch",))
    return str(rows[0][0]) if rows else ""


def is_revoked(log: Connection) -> bool:
    """Whether a hub told this device that it is no longer of the congress."""
    return bool(fetch(log, _NAMED, (_REVOKED,)))


def tops(log: Connection) -> dict[str, int]:
    """How far every stream goes here."""
    return dict(fetch(log, "SELECT stream, seq FROM stream"))


def bases(log: Connection) -> dict[str, int]:
    """Where streams begin to be whole here; most begin at 0 and are left out."""
    return dict(fetch(log, "SELECT stream, seq FROM base"))


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
    below = bases(log)
    first = _LAST
    for stream, seq in tops(log).items():
        has = max(held.get(stream, 0), below.get(stream, 0))
        for (gseq,) in fetch(log, _AT, (stream, has + 1)) if seq > has else ():
            first = min(first, gseq)
    return mark_before(log, first)


# ---- writing; inside the caller's transaction


def keep_peer(log: Connection, it: Peer) -> None:
    """Its marks; whether hands must be shaken is for the functions below."""
    row = (it.node, it.epoch, it.shake, *it.pull, *it.push, it.heard_at)
    fill(log, _KEEP, [row])


def must_shake(log: Connection, node_id: str) -> None:
    """The marks that stand are in doubt."""
    fill(log, "UPDATE peer SET shake = shake + 1 WHERE node = ?", [(node_id,)])


def must_shake_all(log: Connection) -> None:
    """What any peer knows of this node's order, bases or bodies may be wrong by now."""
    log.exec_driver_sql("UPDATE peer SET shake = shake + 1")


def have_shaken(log: Connection, it: Peer) -> None:
    """Hands were shaken for all the reasons that there were when it began (``shake``); marks and epoch are good."""
    keep_peer(log, it)
    fill(log, "UPDATE peer SET shake = 0 WHERE node = ? AND shake = ?", [(it.node, it.shake)])


def trust(log: Connection, device: str, key: str) -> None:
    """Take a hub's key as given by hand."""
    fill(log, _TRUST, [(device, key)])


def note_revoked(log: Connection) -> None:
    """This device is no longer of the congress."""
    fill(log, _NAME, [(_REVOKED, "")])


def begin_epoch(log: Connection, name: str) -> None:
    """All marks that were handed out are good no more."""
    fill(log, _NAME, [("epoch", name)])
