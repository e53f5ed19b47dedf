"""Reasons that a printer goes on naming when they have passed: out of paper, long after paper was put in."""

from typing import Final

from wego_desk.devices.printer_reasons import DISPROVABLE

#: So many askings in a row a printer may work without a badge coming out before its old reasons are believed again.
_PATIENCE: Final = 4


class OldNews:
    """What one printer has named, and what a badge that came out has disproved since.

    A disproved reason counts again once the printer has stopped naming it, or when nothing comes out any more.
    """

    def __init__(self) -> None:
        self._named: frozenset[str] = frozenset()
        self._old: frozenset[str] = frozenset()
        self._without_a_badge = 0

    def came_out(self) -> None:
        """A badge was printed: what was named before did not hinder it."""
        self._old = self._named & DISPROVABLE
        self._without_a_badge = 0

    def news(self, named: frozenset[str], *, works: bool) -> frozenset[str]:
        """Of what a printer names now that which counts. ``works``: it has something to print."""
        self._without_a_badge = self._without_a_badge + 1 if works else 0
        self._old = frozenset() if self._without_a_badge > _PATIENCE else self._old & named
        self._named = named
        return named - self._old
