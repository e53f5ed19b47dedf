"""The printers of a desk, as a test says that they are."""

from wego_desk.desk.ports import Condition, PrinterState
from wego_desk.desk.print_badge import PrintWish
from wego_desk.screens.desk_printing import Printing


class Printers:
    """One that is ready; take it out of ``states`` and none is set up. ``woken``: how often a badge was wanted."""

    def __init__(self):
        self.states = {"Printer 2": PrinterState(Condition.READY)}
        self.automatic = True
        self.woken = 0

    def printing(self):
        return Printing(
            wish=lambda: PrintWish("Printer 2", "a6") if self.states else None,
            automatic=lambda: self.automatic,
            states=lambda: self.states,
            wake=self._wake,
        )

    def _wake(self):
        self.woken += 1
