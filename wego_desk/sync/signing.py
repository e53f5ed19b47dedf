"""Ed25519 keys of devices: what each kind of statement says is signed apart, so that none passes for another."""

from base64 import b64decode
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from wego_desk.core.arrival import Head

KEY_BYTES: Final = 32


class Key:
    """The private key of a device, made from 32 random bytes that the caller draws and keeps."""

    def __init__(self, secret: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(secret)

    @property
    def public(self) -> str:
        """Hex, as an enrolment names it."""
        return self._key.public_key().public_bytes_raw().hex()

    def sign(self, statement: bytes) -> bytes:
        return self._key.sign(statement)


def is_signed(statement: bytes, signature: bytes, keys: Iterable[str]) -> bool:
    """Whether one of these keys (hex) signed a statement."""
    return any(_verifies(key, statement, signature) for key in keys)


def _verifies(key: str, statement: bytes, signature: bytes) -> bool:
    public = _public(key)
    if public is None:
        return False
    try:
        public.verify(signature, statement)
    except InvalidSignature:
        return False
    return True


@lru_cache(4096)
def _public(key: str) -> Ed25519PublicKey | None:
    """None for what is no key: whoever enrolled it may have written anything."""
    try:
        return Ed25519PublicKey.from_public_bytes(bytes.fromhex(key))
    except ValueError:
        return None


def head_statement(congress: str, stream: str, seq: int, digest: bytes) -> bytes:
    """What a device signs under an event."""
    return _statement("head", congress, stream, str(seq), digest.hex())


def wipe_statement(congress: str, device: str) -> bytes:
    """What a hub signs to tell a revoked device to push what it holds and destroy its key."""
    return _statement("wipe", congress, device)


def manifest_statement(values: Mapping[str, object]) -> bytes:
    """What the maker of a snapshot signs: every field of its manifest but the signature, by name."""
    return _statement("snapshot", *(f"{name}={values[name]}" for name in sorted(values) if name != "signature"))


def _statement(about: str, *values: str) -> bytes:
    return "\n".join(("wego-desk", about, *values)).encode()


def head_is_signed(congress: str, keys: Mapping[str, frozenset[str]], device: str, head: Head) -> bool:
    statement = head_statement(congress, head.stream, head.seq, head.digest)
    return is_signed(statement, head.signature, keys.get(device, ()))


def from_base64(text: str) -> bytes:
    """``b""``, which no key ever signed, for what is no base64."""
    try:
        return b64decode(text, validate=True)
    except ValueError:
        return b""
