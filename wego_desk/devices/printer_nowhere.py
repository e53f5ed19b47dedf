"""What stands where the settings name a printer by what is no address: badges wait there, and why is said."""

from wego_desk.desk.ports import Answer, Condition, Handed, PrinterState, PrinterWaits, PrintOutcome, Sheet


class NoPrinter:
    """``name``: what was typed for an address."""

    def __init__(self, name: str) -> None:
        self._name = name

    @property
    def name(self) -> str:
        return self._name

    def send(self, sheet: Sheet) -> Handed:  # noqa: ARG002 - the port's
        raise PrinterWaits("bad_printer_address", address=self._name, printer=self._name)

    def state(self) -> PrinterState:
        return PrinterState(Condition.NOT_FOUND, "bad_printer_address")

    def outcome(self, reference: str) -> PrintOutcome:  # noqa: ARG002 - the port's
        return PrintOutcome(Answer.UNKNOWN, "not_told")

    def withdraw(self, reference: str) -> PrintOutcome:  # noqa: ARG002 - the port's
        return PrintOutcome(Answer.UNKNOWN, "not_told")
