"""The printers of this desk, as its settings name them."""

import secrets
from collections.abc import Mapping
from pathlib import Path

from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import FOLDER_PRINTER, BadgePrinter
from wego_desk.devices.ipp_address import read_address
from wego_desk.devices.printer_cups import CupsPrinter
from wego_desk.devices.printer_folder import FolderPrinter
from wego_desk.devices.printer_ipp import IppPrinter
from wego_desk.devices.printer_nowhere import NoPrinter
from wego_desk.devices.printer_zpl import ZplPrinter
from wego_desk.devices.zpl_address import read_zpl_address


def printer_at(kind: str, target: str, own_folder: Path, environment: Mapping[str, str]) -> BadgePrinter:
    """What the settings ``printer.kind`` and ``printer.target`` stand for."""
    if kind == "cups" and target:
        return CupsPrinter(target, environment)
    if kind in ("ipp", "zpl") and target:
        try:
            return _on_the_network(kind, target)
        except Trouble:
            return NoPrinter(target)
    return FolderPrinter(Path(target).expanduser() if target else own_folder, FOLDER_PRINTER)


def _on_the_network(kind: str, target: str) -> BadgePrinter:
    """Trouble ``bad_printer_address``."""
    if kind == "zpl":
        socket = read_zpl_address(target)
        return ZplPrinter(socket, socket.name, run=secrets.token_hex(4))
    address = read_address(target)
    return IppPrinter(address, address.name)
