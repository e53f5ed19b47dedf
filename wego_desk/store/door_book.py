"""Who may knock at this hub: invitations that are open, and the tokens of those who were let in."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from wego_desk.store.door_tables import invitation
from wego_desk.store.engines import fetch, fill, transaction
from wego_desk.store.world import world_errors

#: Wrong codes, of all who try, that end an invitation.
MOST_TRIES: Final = 20
#: How long a code is good for, in milliseconds.
INVITED_MS: Final = 10 * 60_000
SALT_BYTES: Final = 16

_SALT: Final = "door_salt"
_INVITE: Final = f"INSERT INTO invitation VALUES ({', '.join('?' for _ in invitation.c)})"  # noqa: S608 - no values
_OPEN: Final = """SELECT id, verifier, name, operator, is_hub, expires_at FROM invitation
WHERE expires_at > ? AND tries < ? ORDER BY id"""
_LET_IN: Final = """INSERT INTO token (device, hash, issued_at) VALUES (?, ?, ?)
ON CONFLICT (device) DO UPDATE SET hash = excluded.hash, issued_at = excluded.issued_at"""


@dataclass(frozen=True, slots=True)
class Invitation:
    """A code that was shown; ``operator``: the id of who showed it; ``verifier``: what proves a code, not the code."""

    id: str
    verifier: bytes
    name: str
    operator: str
    is_hub: bool
    expires_at: int


class DoorBook:
    """On the ledger lane only; every change is durable when it returns. Trouble: those of the disk."""

    def __init__(self, log: Connection, folder: Path) -> None:
        self._log = log
        self._folder = folder

    def salt(self, fresh: bytes) -> bytes:
        """The salt of every code of this hub; ``fresh`` is kept when there is none yet."""
        with world_errors(self._folder), transaction(self._log):
            rows = fetch(self._log, "SELECT value FROM node WHERE name = ?", (_SALT,))
            if rows:
                return bytes.fromhex(rows[0][0])
            fill(self._log, "INSERT INTO node (name, value) VALUES (?, ?)", [(_SALT, fresh.hex())])
            return fresh

    def invite(self, it: Invitation, now_ms: int) -> None:
        """Keep an invitation; those that have ended go."""
        row = (it.id, it.verifier, it.name, it.operator, int(it.is_hub), it.expires_at, 0)
        with world_errors(self._folder), transaction(self._log):
            fill(self._log, "DELETE FROM invitation WHERE expires_at <= ? OR tries >= ?", [(now_ms, MOST_TRIES)])
            fill(self._log, _INVITE, [row])

    def open_invitations(self, now_ms: int) -> list[Invitation]:
        with world_errors(self._folder):
            rows = fetch(self._log, _OPEN, (now_ms, MOST_TRIES))
        return [Invitation(i, v, name, who, bool(hub), until) for i, v, name, who, hub, until in rows]

    def wrong_code(self) -> None:
        """Nobody knows which code was meant: it counts against all that are open."""
        with world_errors(self._folder), transaction(self._log):
            fill(self._log, "UPDATE invitation SET tries = tries + 1", [()])

    def let_in(self, invited: str, device: str, token_hash: bytes, now_ms: int) -> None:
        """An invitation was used, once; the device is known by its token from now on, and by no earlier one."""
        with world_errors(self._folder), transaction(self._log):
            fill(self._log, "DELETE FROM invitation WHERE id = ?", [(invited,)])
            fill(self._log, _LET_IN, [(device, token_hash, now_ms)])

    def tokens(self) -> dict[bytes, str]:
        """The device of each token's hash."""
        with world_errors(self._folder):
            return dict(fetch(self._log, "SELECT hash, device FROM token"))
