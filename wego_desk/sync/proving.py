"""A code that is proved and never sent: what a desk and a hub each show the other to be let in.

The code is typed by a person and short, so it is stretched (scrypt, RFC 7914) and only a keyed digest (HMAC, RFC 2104)
goes over the line, bound to the certificate that each side sees: whoever stands between them sees another one.
"""

import hmac
from hashlib import scrypt, sha256
from typing import Final, TypeVar

import msgspec

#: Crockford's Base32: no I, L, O, U. https://www.crockford.com/base32.html
ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LETTERS: Final = 8
CODE_BYTES: Final = 5
TOKEN_BYTES: Final = 32
T = TypeVar("T", bound=msgspec.Struct)
_READ_AS: Final = str.maketrans("OIL", "011", "- \t")


class Hello(msgspec.Struct, frozen=True):
    """A device knocks. ``key``: its public one, hex; ``nonce``: 32 hex digits, new each time."""

    device: str
    key: str
    name: str
    nonce: str


class Welcome(msgspec.Struct, frozen=True):
    """The hub's half. ``salt``: hex, for the code; ``key``: the hub's public one, hex."""

    knock: str
    nonce: str
    salt: str
    node: str
    congress: str
    key: str


class Proof(msgspec.Struct, frozen=True):
    """That the device knows the code; hex."""

    knock: str
    proof: str


class LetIn(msgspec.Struct, frozen=True):
    """That the hub knows it too, the token by which the device is known from now on, and the hub's own authority."""

    proof: str
    token: str
    authority: str


def code_from(raw: bytes) -> str:
    """Eight letters for five random bytes."""
    number = int.from_bytes(raw, "big")
    return "".join(ALPHABET[(number >> shift) & 31] for shift in range(35, -1, -5))


def read_code(typed: str) -> str:
    """A code as typed, in any case, with blanks or hyphens, O for 0, I or L for 1; ``""`` for what is none."""
    code = typed.upper().translate(_READ_AS)
    return code if len(code) == LETTERS and all(letter in ALPHABET for letter in code) else ""


def verifier(code: str, salt: bytes) -> bytes:
    """Takes 50 ms and 16 MB: with ten minutes and 20 tries, 40 random bits hold."""
    return scrypt(code.encode(), salt=salt, n=1 << 14, r=8, p=1, dklen=32)


def desk_proof(key: bytes, hello: Hello, welcome: Welcome, fingerprint: str) -> str:
    """What the device shows; ``fingerprint``: SHA-256 of the certificate that it sees, hex."""
    return _proof(key, "desk", hello, welcome, fingerprint)


def hub_proof(key: bytes, hello: Hello, welcome: Welcome, fingerprint: str, token: str, authority: str) -> str:
    """What the hub shows, with what it gives bound in."""
    return _proof(key, "hub", hello, welcome, fingerprint, token, sha256(authority.encode()).hexdigest())


def is_proof(shown: str, right: str) -> bool:
    return hmac.compare_digest(shown.encode(), right.encode())


def _proof(key: bytes, who: str, hello: Hello, welcome: Welcome, *more: str) -> str:
    said = [who, *msgspec.to_builtins(hello).values(), *msgspec.to_builtins(welcome).values(), *more]
    return hmac.new(key, msgspec.json.encode(said), "sha256").hexdigest()
