"""Where an IPP printer is: from what a person types, or what it says of itself on the network."""

from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from wego_desk.core.trouble import Trouble

_PORT: Final = {"ipp": 631, "ipps": 631, "http": 80, "https": 443}
#: What nearly every printer has at its own door (PWG 5100.14, 4.2.1).
_PATH: Final = "/ipp/print"


@dataclass(frozen=True, slots=True)
class IppAddress:
    """``path`` begins with a slash."""

    host: str
    port: int
    path: str
    is_secret: bool

    @property
    def name(self) -> str:
        """What a desk calls the printer that is there; another door than the usual one is part of it."""
        host = self.host if self.port == _PORT["ipp"] else f"{self._host}:{self.port}"
        return host if self.path == _PATH else f"{host}{self.path}"

    @property
    def uri(self) -> str:
        """As IPP names it."""
        return f"{'ipps' if self.is_secret else 'ipp'}://{self._host}:{self.port}{self.path}"

    @property
    def _host(self) -> str:
        return f"[{self.host}]" if ":" in self.host else self.host


def read_address(typed: str) -> IppAddress:
    """``10.0.0.7``, ``printer.local``, ``ipp://printer.local:631/ipp/print``, ``ipps://...``, ``http://...``.

    Trouble: ``bad_printer_address`` (address).
    """
    text = typed.strip()
    try:
        parts = urlsplit(text if "://" in text else f"ipp://{text}")
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise Trouble("bad_printer_address", address=typed) from error
    if parts.scheme not in _PORT or not host or any(c.isspace() for c in host):
        raise Trouble("bad_printer_address", address=typed)
    path = parts.path if parts.path not in ("", "/") else _PATH
    return IppAddress(host, port or _PORT[parts.scheme], path, parts.scheme in ("ipps", "https"))
