"""What the desk page asks of this desk's printers, whatever stands behind them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wego_desk.desk.ports import TAKES, PrinterState
from wego_desk.desk.print_badge import PrintWish
from wego_desk.screens.desk_state import PrinterNow


@dataclass(frozen=True, slots=True)
class Printing:
    """Asked on the home thread; every call returns at once.

    ``wish``: where and how a badge is printed, None when no printer is set up. ``automatic``: whether the first
    admission prints. ``states``: what each printer said last. ``wake``: a badge was wanted.
    """

    wish: Callable[[], PrintWish | None]
    automatic: Callable[[], bool]
    states: Callable[[], Mapping[str, PrinterState]]
    wake: Callable[[], None]

    def scan_wish(self) -> PrintWish | None:
        """What a first admission prints; None for nothing."""
        return self.wish() if self.automatic() else None

    def now(self, waiting: Mapping[str, int]) -> tuple[PrinterNow, ...]:
        """Each printer by name, with how many badges wait for it."""
        return tuple(
            PrinterNow(name, state.condition, waiting.get(name, 0), state.condition in TAKES)
            for name, state in sorted(self.states().items())
        )
