"""A PIN: six digits that tell who acts. Only what they hash to is kept; that does not guard a stolen disk."""

import hashlib
import hmac
import unicodedata
from typing import Final

from wego_desk.core.trouble import Trouble

DIGITS: Final = 6
SALT_BYTES: Final = 16

_METHOD: Final = "scrypt-14-8-1"
_UP: Final = "01234567890"
_DOWN: Final = _UP[::-1]


def digits_of(typed: str) -> str:
    """Six digits as 0 to 9, from those of any script, without blanks. Trouble ``pin_form``."""
    plain = "".join(typed.split())
    digits = "".join(str(unicodedata.decimal(c, "")) for c in plain)
    if len(plain) != DIGITS or len(digits) != DIGITS:
        raise Trouble("pin_form", digits=DIGITS)
    return digits


def new_pin(typed: str) -> str:
    """Six digits that may become somebody's PIN. Trouble ``pin_form``; ``pin_too_plain``: 111111, 123456 and so on."""
    digits = digits_of(typed)
    if len(set(digits)) == 1 or digits in _UP or digits in _DOWN:
        raise Trouble("pin_too_plain")
    return digits


def seal_pin(digits: str, salt: bytes) -> str:
    """What is kept of a PIN: the method, the salt and the hash."""
    return f"{_METHOD}:{salt.hex()}:{_scrypt(digits, salt).hex()}"


def opens(sealed: str, digits: str) -> bool:
    """Whether these digits are the PIN. Takes about 50 ms; False for what another version or a stranger wrote."""
    method, _, rest = sealed.partition(":")
    salt, _, kept = rest.partition(":")
    try:
        wanted, salted = bytes.fromhex(kept), bytes.fromhex(salt)
    except ValueError:
        return False
    return method == _METHOD and hmac.compare_digest(_scrypt(digits, salted), wanted)


def _scrypt(digits: str, salt: bytes) -> bytes:
    return hashlib.scrypt(digits.encode(), salt=salt, n=2**14, r=8, p=1, dklen=32)
