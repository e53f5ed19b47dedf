"""The door of a hub: who may come in, by which code, and who is known by which token. On the ledger lane only."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from wego_desk.core.duties import Act
from wego_desk.desk.desk import Desk
from wego_desk.desk.devices import enrol
from wego_desk.desk.permission import permit
from wego_desk.store.door_book import INVITED_MS, SALT_BYTES, Invitation
from wego_desk.store.programme import Operator
from wego_desk.sync import proving
from wego_desk.sync.proving import Hello, LetIn, Proof, Welcome
from wego_desk.sync.signing import KEY_BYTES

#: Knocks that wait for their proof; of more the oldest is forgotten.
MOST_KNOCKS: Final = 1_000
#: Letters of a device's name at most.
_LONGEST: Final = 200


class StaysOut(Exception):
    """No open invitation fits the proof, or none was asked for."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A code to show, once, to whoever stands at the new desk."""

    invitation: str
    code: str
    expires_at: int


class Door:
    """``key``: the hub's public one, hex; ``fingerprint``, ``authority``: of its certificate."""

    def __init__(
        self, desk: Desk, *, key: str, fingerprint: str, authority: str, random_bytes: Callable[[int], bytes]
    ) -> None:
        self._desk = desk
        self._key = key
        self._fingerprint = fingerprint
        self._authority = authority
        self._random_bytes = random_bytes
        self._salt = desk.store.door.salt(random_bytes(SALT_BYTES))
        self._knocks: OrderedDict[str, tuple[Hello, Welcome]] = OrderedDict()
        self._tokens = desk.store.door.tokens()

    def whose(self, token: str) -> str | None:
        """The device that was given this token. From any thread."""
        return self._tokens.get(_hash(token))

    def invite(self, name: str, *, is_hub: bool, operator: Operator) -> Shown:
        """A code for one device, good for ten minutes. NotAllowed."""
        permit(self._desk, operator, Act.ENROL)
        code = proving.code_from(self._random_bytes(proving.CODE_BYTES))
        now_ms = self._desk.now_ms()
        invitation = Invitation(
            self._desk.new_id(), proving.verifier(code, self._salt), name, operator.id, is_hub, now_ms + INVITED_MS
        )
        self._desk.store.door.invite(invitation, now_ms)
        return Shown(invitation.id, code, invitation.expires_at)

    def knock(self, hello: Hello) -> Welcome:
        """StaysOut: what it says of itself can't be."""
        if not (_is_hex(hello.device, 8) and _is_hex(hello.key, KEY_BYTES) and _is_hex(hello.nonce, 16)):
            raise StaysOut("form")
        if len(hello.name) > _LONGEST or not hello.name.isprintable():
            raise StaysOut("form")
        node = self._desk.store.node
        random = self._random_bytes
        welcome = Welcome(random(16).hex(), random(16).hex(), self._salt.hex(), node.device, node.congress, self._key)
        self._knocks[welcome.knock] = (hello, welcome)
        if len(self._knocks) > MOST_KNOCKS:
            self._knocks.popitem(last=False)
        return welcome

    def enter(self, proof: Proof) -> LetIn:
        """Let a device in that knows an open code; its enrolment is in the ledger when this returns. StaysOut."""
        hello, welcome = self._knocks.pop(proof.knock, (None, None))
        if hello is None or welcome is None:
            raise StaysOut("no knock")
        invited = self._desk.store.door.open_invitations(self._desk.now_ms())
        if not invited:  # nothing is counted then: a flood of guesses must not keep the disk busy
            raise StaysOut("no such code")
        fits = [
            it for it in invited
            if proving.is_proof(proof.proof, proving.desk_proof(it.verifier, hello, welcome, self._fingerprint))
        ]  # fmt: skip
        if not fits:
            self._desk.store.door.wrong_code()
            raise StaysOut("no such code")
        return self._let_in(fits[0], hello, welcome)

    def _let_in(self, invitation: Invitation, hello: Hello, welcome: Welcome) -> LetIn:
        desk = self._desk
        operator = desk.programme.operators.get(invitation.operator)
        if operator is None or self._is_taken(hello):
            raise StaysOut("not any more")
        enrol(
            desk, hello.device, hello.key, name=invitation.name or hello.name, hub=invitation.is_hub, operator=operator
        )
        token = self._random_bytes(proving.TOKEN_BYTES).hex()
        desk.store.door.let_in(invitation.id, hello.device, _hash(token), desk.now_ms())
        self._tokens = {h: d for h, d in self._tokens.items() if d != hello.device} | {_hash(token): hello.device}
        shown = proving.hub_proof(
            invitation.verifier, hello, welcome, self._fingerprint, token, self._authority
        )  # fmt: skip
        return LetIn(shown, token, self._authority)

    def _is_taken(self, hello: Hello) -> bool:
        """A device comes back only with its own key, and never when it was revoked: its disk may be a stranger's."""
        devices = self._desk.store.devices.enrolled()
        known = devices.keys.get(hello.device, frozenset())
        return hello.device in devices.revoked or bool(known and hello.key not in known)


def _hash(token: str) -> bytes:
    return sha256(token.encode()).digest()


def _is_hex(text: str, size: int) -> bool:
    return len(text) == 2 * size and all(c in "0123456789abcdef" for c in text)
