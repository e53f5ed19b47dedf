"""An operator's own QR code: shown once when it is made, kept only as what it hashes to, scanned to sign in."""

import hmac
from hashlib import blake2b

from wego_desk.core.credential import RANDOM_BYTES, is_code, make_code, read_scan
from wego_desk.core.duties import Act
from wego_desk.desk.desk import Desk
from wego_desk.desk.permission import permit
from wego_desk.desk.records import set_record
from wego_desk.desk.sign_in import SignedIn, Way, enter, operator_of
from wego_desk.store.programme import Operator


def issue_operator_code(desk: Desk, operator_id: str, *, operator: Operator) -> str:
    """A new code for an operator; the one before it stops working. It can't be shown again.

    Trouble ``unknown_operator``; NotAllowed.
    """
    who = operator_of(desk, operator_id)
    permit(desk, operator, Act.OPERATORS)
    code = make_code(desk.random_bytes(RANDOM_BYTES))
    _keep(desk, who, _hash(desk, code), operator)
    return code


def end_operator_code(desk: Desk, operator_id: str, *, operator: Operator) -> None:
    """Make an operator's code worth nothing, as when it is lost. Trouble ``unknown_operator``; NotAllowed."""
    who = operator_of(desk, operator_id)
    permit(desk, operator, Act.OPERATORS)
    _keep(desk, who, "", operator)


def operator_of_code(desk: Desk, text: str) -> Operator | None:
    """Whose code was scanned; None for any other text. Asked before every scan: it costs microseconds."""
    holders = [o for o in desk.programme.operators.values() if o.code_hash]
    if not holders:
        return None
    for code in filter(is_code, read_scan(text) or ()):
        scanned = _hash(desk, code).encode()
        for holder in holders:
            if hmac.compare_digest(holder.code_hash.encode(), scanned):
                return holder
    return None


def sign_in_by_code(desk: Desk, text: str) -> SignedIn | None:
    """Sign in whose code was scanned; None when it is no operator's."""
    who = operator_of_code(desk, text)
    return None if who is None else enter(desk, who, Way.CODE)


def _keep(desk: Desk, who: Operator, code_hash: str, operator: Operator) -> None:
    if who.code_hash == code_hash:
        return
    draft = set_record(desk.store, "operator.set", who.id, {"code_hash": code_hash})
    if draft is not None:
        desk.append([draft], operator)


def _hash(desk: Desk, code: str) -> str:
    """60 random bits need no slow hash; keyed by the congress, so that lists of two congresses can't be joined."""
    return blake2b(code.encode(), key=desk.store.node.congress.encode(), digest_size=32).hexdigest()
