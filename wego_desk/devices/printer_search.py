"""Looks for printers on the local network: they say by themselves where they are (DNS-SD: RFC 6763, PWG 5100.14)."""

import sys
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from wego_desk.core.trouble import Trouble
from wego_desk.devices.ipp_address import IppAddress
from wego_desk.devices.zpl_address import ZplAddress

if TYPE_CHECKING:
    from zeroconf import ServiceInfo

SEARCH_SECONDS: Final = 3.0
_ANSWER_MS: Final = 800
_SYSTEM: Final[str] = sys.platform
_IPP: Final = "_ipp._tcp.local."
_IPPS: Final = "_ipps._tcp.local."
_RAW: Final = "_pdl-datastream._tcp.local."
_SPEAKS_ZPL: Final = ("zpl", "zebra")


@dataclass(frozen=True, slots=True)
class NetworkPrinter:
    """``kind`` and ``target`` as in the settings; ``label``: what it calls itself."""

    kind: str
    target: str
    label: str


class NetworkSearch:
    """``seconds``: so long printers may take to answer. ``interfaces``: own addresses to look from, empty for all."""

    def __init__(self, seconds: float = SEARCH_SECONDS, *, interfaces: Sequence[str] = ()) -> None:
        self._seconds = seconds
        self._interfaces = interfaces
        self._stopped = threading.Event()

    def stop(self) -> None:
        """From any thread: a search under way ends at once."""
        self._stopped.set()

    def find(self) -> tuple[NetworkPrinter, ...]:
        """Those that answer in time, by their names; on a lane of its own. Trouble ``no_network``."""
        from zeroconf import InterfaceChoice, IPVersion, ServiceBrowser, ServiceStateChange, Zeroconf

        try:  # a label printer has an address of the old kind
            network = Zeroconf(interfaces=list(self._interfaces) or InterfaceChoice.All, ip_version=IPVersion.V4Only)
        except OSError as error:
            raise Trouble("no_network") from error
        try:
            heard: set[tuple[str, str]] = set()

            def hear(zeroconf: Zeroconf, service_type: str, name: str, state_change: ServiceStateChange) -> None:  # noqa: ARG001 - the library's
                heard.add((service_type, name))

            browser = ServiceBrowser(network, [_IPP, _IPPS, _RAW], handlers=[hear])
            self._stopped.wait(self._seconds)
            browser.cancel()
            asked = () if self._stopped.is_set() else sorted(heard)
            infos = [network.get_service_info(type_, name, _ANSWER_MS) for type_, name in asked]
        finally:
            network.close()
        return found_in([info for info in infos if info is not None])


def found_in(infos: Sequence["ServiceInfo"]) -> tuple[NetworkPrinter, ...]:
    """What can print badges among services, each printer once: as itself where it can, as a label printer else."""
    found: dict[str, NetworkPrinter] = {}
    for type_ in (_IPP, _IPPS, _RAW):
        for info in (one for one in infos if one.type == type_):
            label = info.name.removesuffix(f".{type_}")
            target = _raw(info) if type_ == _RAW else _ipp(info, is_secret=type_ == _IPPS)
            if target and label not in found:
                found[label] = NetworkPrinter("zpl" if type_ == _RAW else "ipp", target, label)
    return tuple(sorted(found.values(), key=lambda one: one.label.casefold()))


def _ipp(info: "ServiceInfo", *, is_secret: bool) -> str:
    """Empty for one that reads no PDF."""
    texts = _texts(info)
    host = _host(info)
    if not host or "pdf" not in texts.get("pdl", "pdf").casefold():
        return ""
    path = texts.get("rp", "").strip("/") or "ipp/print"
    return IppAddress(host, info.port or 631, f"/{path}", is_secret).uri


def _raw(info: "ServiceInfo") -> str:
    """Empty for one that does not say that it speaks ZPL: what it would print of it is pages of letters."""
    said = " ".join((info.name, *_texts(info).values())).casefold()
    host = _host(info)
    return ZplAddress(host, info.port or 9100).name if host and any(word in said for word in _SPEAKS_ZPL) else ""


def _host(info: "ServiceInfo") -> str:
    """Its name, which stays when its address changes; on Linux the address: names on the local network need a part of
    the system that may not be there."""
    name = (info.server or "").rstrip(".")
    if _SYSTEM == "linux" or not name:
        return next(iter(info.parsed_addresses()), "")
    return name


def _texts(info: "ServiceInfo") -> Mapping[str, str]:
    return {
        key.decode(errors="replace").casefold(): (value or b"").decode(errors="replace")
        for key, value in info.properties.items()
    }
