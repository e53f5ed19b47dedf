"""The printers of this desk, as its settings name them, and how one is found by what a person types."""

import secrets
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, Protocol

from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import FOLDER_PRINTER, BadgePrinter, Condition, PrinterWaits
from wego_desk.desk.printer_places import PrinterPlace
from wego_desk.devices.ipp_address import IppAddress, read_address
from wego_desk.devices.printer_cups import CupsPrinter
from wego_desk.devices.printer_cups import queues as cups_queues
from wego_desk.devices.printer_driver import DriverPrinter, installed_printers
from wego_desk.devices.printer_folder import FolderPrinter
from wego_desk.devices.printer_ipp import IppPrinter
from wego_desk.devices.printer_nowhere import NoPrinter
from wego_desk.devices.printer_zpl import ZplPrinter
from wego_desk.devices.zpl_address import read_zpl_address

#: Doors behind which printers stand that have none at the usual one.
_OTHER_DOORS: Final = ("/ipp/printer", "/ipp", "/")
_LABELS_ONLY: Final = ("zpl://", "socket://", "tcp://")
_SYSTEM: Final[str] = sys.platform


class Offered(Protocol):
    """A printer that this computer knows."""

    @property
    def name(self) -> str: ...

    @property
    def is_default(self) -> bool: ...

    @property
    def kind(self) -> str: ...


def printer_at(kind: str, target: str, own_folder: Path, environment: Mapping[str, str]) -> BadgePrinter:
    """What the settings ``printer.kind`` and ``printer.target`` stand for."""
    match kind:
        case "cups" if target:
            return CupsPrinter(target, environment)
        case "driver" if target:
            return DriverPrinter(target)
        case "ipp" | "zpl" if target:
            try:
                return _on_the_network(kind, target)
            except Trouble:
                return NoPrinter(target)
        case _:
            return FolderPrinter(Path(target).expanduser() if target else own_folder, FOLDER_PRINTER)


def offered_printers(environment: Mapping[str, str]) -> Sequence[Offered]:
    """Those of this computer: queues of CUPS, which tell what came of a badge; on Windows through their drivers.

    PrinterWaits as of `printer_cups.queues`.
    """
    return installed_printers() if _SYSTEM == "win32" else cups_queues(environment)


def look_at(typed: str) -> PrinterPlace:
    """The printer at an address, whichever way it speaks; takes seconds.

    Trouble: ``bad_printer_address``, ``nobody_at_address`` (address), ``printer_says_nothing``, and PrinterWaits as of
    `IppPrinter.look`.
    """
    text = typed.strip()
    if text.startswith(_LABELS_ONLY) or text.endswith(":9100"):
        return _labels_at(text)
    address = read_address(text)
    try:
        return PrinterPlace("ipp", _door_of(address).uri)
    except PrinterWaits as trouble:
        if "://" not in text and trouble.kind != "printer_forbids":
            try:
                return _labels_at(text)
            except Trouble as other:
                if other.kind == "printer_says_nothing":
                    raise
        if trouble.kind == "printer_offline":
            raise _nobody(text) from trouble
        raise


def _door_of(address: IppAddress) -> IppAddress:
    try:
        IppPrinter(address, address.name).look()
    except PrinterWaits as trouble:
        if trouble.kind != "no_such_printer" or address.path != "/ipp/print":
            raise
        for path in _OTHER_DOORS:
            other = replace(address, path=path)
            try:
                IppPrinter(other, other.name).look()
            except PrinterWaits:
                continue
            return other
        raise
    return address


def _labels_at(text: str) -> PrinterPlace:
    address = read_zpl_address(text)
    match ZplPrinter(address, address.name, run="look").state().condition:
        case Condition.OFFLINE:
            raise _nobody(text)
        case Condition.SILENT:
            raise PrinterWaits("printer_says_nothing", printer=address.name)
        case _:
            return PrinterPlace("zpl", address.name)


def _nobody(text: str) -> Trouble:
    return Trouble("nobody_at_address", address=text)


def _on_the_network(kind: str, target: str) -> BadgePrinter:
    """Trouble ``bad_printer_address``."""
    if kind == "zpl":
        socket = read_zpl_address(target)
        return ZplPrinter(socket, socket.name, run=secrets.token_hex(4))
    address = read_address(target)
    return IppPrinter(address, address.name)
