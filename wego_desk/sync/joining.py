"""The asking side of being let in: a device proves a code to a hub that it does not know yet, and learns to know it."""

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

import httpx
import msgspec

from wego_desk.sync import proving
from wego_desk.sync.http_line import TIMEOUT, unreachable
from wego_desk.sync.messages import Unreadable
from wego_desk.sync.proving import Hello, LetIn, Proof, T, Welcome

NONCE_BYTES: Final = 16


class NotLetIn(Exception):
    """The hub knows no such code (any more), or another hub answered than the one that showed it."""


@dataclass(frozen=True, slots=True)
class Joined:
    """What a device keeps of a hub that let it in; ``authority``: PEM, ``key``: the hub's public one, hex."""

    url: str
    node: str
    congress: str
    key: str
    token: str
    authority: str


def join(
    url: str, code: str, *, device: str, key: str, name: str, random_bytes: Callable[[int], bytes],
    fingerprint: str = "",
) -> Joined:  # fmt: skip
    """Prove a code to the hub at ``url``. ``fingerprint``: of its certificate, where a picture of a code told it.

    NotLetIn; Unreachable; Unreadable.
    """
    hello = Hello(device, key, name, random_bytes(NONCE_BYTES).hex())
    with unreachable(), httpx.Client(base_url=url, verify=_any_certificate(), timeout=TIMEOUT, trust_env=False) as line:
        welcome, seen = _say(line, "/v1/knock", hello, Welcome)
        if fingerprint and fingerprint != seen:
            raise NotLetIn("another certificate")
        secret = proving.verifier(code, bytes.fromhex(welcome.salt))
        proof = Proof(welcome.knock, proving.desk_proof(secret, hello, welcome, seen))
        let_in, seen_again = _say(line, "/v1/enter", proof, LetIn)
    right = proving.hub_proof(secret, hello, welcome, seen, let_in.token, let_in.authority)
    if seen_again != seen or not proving.is_proof(let_in.proof, right):
        raise NotLetIn("the hub does not know the code")
    return Joined(url, welcome.node, welcome.congress, welcome.key, let_in.token, let_in.authority)


def _any_certificate() -> ssl.SSLContext:
    """Nothing is known of the hub yet: the proofs bind what was seen, on both sides."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _say(line: httpx.Client, path: str, said: msgspec.Struct, kind: type[T]) -> tuple[T, str]:
    """The answer, and the fingerprint of the certificate under which it came."""
    with line.stream("POST", path, content=msgspec.json.encode(said)) as response:
        stream = response.extensions["network_stream"].get_extra_info("ssl_object")
        certificate = stream.getpeercert(True)  # positional: httpcore gives the C object
        response.read()
    if response.status_code in (httpx.codes.FORBIDDEN, httpx.codes.TOO_MANY_REQUESTS):
        raise NotLetIn(str(response.status_code))
    try:
        return msgspec.json.decode(response.content, type=kind), sha256(certificate).hexdigest()
    except (msgspec.DecodeError, ValueError) as error:
        raise Unreadable(str(error)) from error
