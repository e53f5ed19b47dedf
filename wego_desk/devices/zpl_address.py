"""Where a label printer listens: from what a person types."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from wego_desk.core.trouble import Trouble

_PORT: Final = 9100
_SCHEMES: Final = ("zpl", "socket", "tcp")


@dataclass(frozen=True, slots=True)
class ZplAddress:
    host: str
    port: int

    @property
    def name(self) -> str:
        """What a desk calls the printer that is there."""
        if self.port == _PORT:
            return self.host
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def read_zpl_address(typed: str) -> ZplAddress:
    """``10.0.0.8``, ``labels.local:9101``, ``socket://10.0.0.8``. Trouble: ``bad_printer_address`` (address)."""
    text = typed.strip()
    try:
        parts = urlsplit(text if "://" in text else f"zpl://{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise Trouble("bad_printer_address", address=typed) from error
    is_place = parts.path in ("", "/") and not any(c.isspace() for c in host)
    if parts.scheme not in _SCHEMES or not host or not is_place:
        raise Trouble("bad_printer_address", address=typed)
    return ZplAddress(host, port or _PORT)
