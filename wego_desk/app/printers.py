"""The printers of this desk, as its settings name them."""

from collections.abc import Mapping
from pathlib import Path

from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import FOLDER_PRINTER, BadgePrinter
from wego_desk.devices.ipp_address import read_address
from wego_desk.devices.printer_cups import CupsPrinter
from wego_desk.devices.printer_folder import FolderPrinter
from wego_desk.devices.printer_ipp import IppPrinter
from wego_desk.devices.printer_nowhere import NoPrinter


def printer_at(kind: str, target: str, own_folder: Path, environment: Mapping[str, str]) -> BadgePrinter:
    """What the settings ``printer.kind`` and ``printer.target`` stand for."""
    if kind == "cups" and target:
        return CupsPrinter(target, environment)
    if kind == "ipp" and target:
        try:
            address = read_address(target)
        except Trouble as trouble:
            return NoPrinter(target, trouble)
        return IppPrinter(address, address.name)
    return FolderPrinter(Path(target).expanduser() if target else own_folder, FOLDER_PRINTER)
