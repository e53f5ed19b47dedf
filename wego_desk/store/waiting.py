"""What a desk and its hub have not told each other yet, and one number for two rosters to compare."""

from hashlib import blake2b
from typing import Final, NamedTuple

from sqlalchemy import Connection

from wego_desk.store.engines import fetch
from wego_desk.store.peers import Peer
from wego_desk.store.store import Reader
from wego_desk.store.tables import PERSON_FIELDS

_WAITING: Final = "SELECT count(*), min(hlc) FROM event WHERE gseq > ? AND device = ?"
_PEOPLE: Final = f"""SELECT id, {", ".join(PERSON_FIELDS)} FROM person WHERE survivor = id
ORDER BY id"""  # noqa: S608 - names of our own columns
_CODES: Final = "SELECT person, id, state FROM credential ORDER BY person, id"


class Waiting(NamedTuple):
    """How many acts of this device a hub has not confirmed, and when the oldest was done, ms since 1970 UTC."""

    acts: int
    since_ms: int | None


def waiting_for(log: Connection, peer: Peer, device: str) -> Waiting:
    """What the peer has not confirmed; everything while hands must be shaken for the first time."""
    count, oldest = fetch(log, _WAITING, (peer.push.gseq, device))[0]
    return Waiting(count, None if oldest is None else oldest >> 16)


class RosterSum(NamedTuple):
    """How many delegates, and a digest (32 hex digits) of all that is known of them: equal where rosters are."""

    people: int
    digest: str


def roster_sum(reader: Reader) -> RosterSum:
    """Reads the whole roster: half a second for 100,000 people."""
    digest, count = blake2b(digest_size=16), 0
    for row in fetch(reader.roster, _PEOPLE):
        digest.update("\x1f".join(row).encode())
        digest.update(b"\x1e")
        count += 1
    for row in fetch(reader.roster, _CODES):
        digest.update("\x1f".join(row).encode())
        digest.update(b"\x1e")
    return RosterSum(count, digest.hexdigest())
