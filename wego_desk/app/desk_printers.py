"""Which printers this desk has by its settings, and what a change of the settings means for them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from wego_desk.app.printers import printer_at
from wego_desk.desk.ports import BadgePrinter
from wego_desk.desk.printer_places import PrinterPlace, read_places
from wego_desk.screens.preferences import Preferences

KEYS: Final = frozenset({"printer.kind", "printer.target", "printer.spares"})
_FOLDER: Final = PrinterPlace("folder", "")


class DeskPrinters:
    """The chosen one, those beside it, and the folder, which is always there when they fail; each once, by name."""

    def __init__(self, preferences: Preferences, folder: Path, environment: Mapping[str, str]) -> None:
        self._preferences, self._folder, self._environment = preferences, folder, environment
        self._known: dict[str, tuple[PrinterPlace, BadgePrinter]] = {}
        self._spares: tuple[PrinterPlace, ...] = ()
        self.read_anew()

    @property
    def all(self) -> list[BadgePrinter]:
        return [printer for _, printer in self._known.values()]

    @property
    def chosen(self) -> str:
        """The name of the one at which badges come out."""
        return self._at(self._place()).name

    def named(self, kind: str, target: str) -> str:
        """What the desk calls the printer of these settings."""
        return self._at(PrinterPlace(kind, target)).name

    def read_anew(self) -> tuple[list[BadgePrinter], list[str]]:
        """After a change: the printers that are new, and the names of those that a person took off the list.

        A former choice goes on until the end of this run with the badges that it has; one that stays what it was keeps
        what it knows of them.
        """
        spares = read_places(self._preferences.text("printer.spares"))
        former, taken_off = self._known, set(self._spares) - set(spares)
        known: dict[str, tuple[PrinterPlace, BadgePrinter]] = {}
        for place in (self._place(), *spares, _FOLDER):
            printer = self._at(place)
            before = former.get(printer.name)
            known.setdefault(printer.name, before if before is not None and before[0] == place else (place, printer))
        gone = [name for name, (place, _) in former.items() if place in taken_off and name not in known]
        stay = {name: kept for name, kept in former.items() if name not in gone}
        self._known, self._spares = {**stay, **known}, spares
        return [printer for name, (_, printer) in known.items() if former.get(name) != known[name]], gone

    def _place(self) -> PrinterPlace:
        return PrinterPlace(self._preferences.text("printer.kind"), self._preferences.text("printer.target"))

    def _at(self, place: PrinterPlace) -> BadgePrinter:
        return printer_at(place.kind, place.target, self._folder, self._environment)
