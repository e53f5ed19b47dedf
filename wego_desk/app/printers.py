"""The printers of this desk, as its settings name them."""

from collections.abc import Mapping
from pathlib import Path

from wego_desk.desk.ports import FOLDER_PRINTER, BadgePrinter
from wego_desk.devices.printer_cups import CupsPrinter
from wego_desk.devices.printer_folder import FolderPrinter


def printer_at(kind: str, target: str, own_folder: Path, environment: Mapping[str, str]) -> BadgePrinter:
    """What the settings ``printer.kind`` and ``printer.target`` stand for."""
    if kind == "cups" and target:
        return CupsPrinter(target, environment)
    return FolderPrinter(Path(target).expanduser() if target else own_folder, FOLDER_PRINTER)
