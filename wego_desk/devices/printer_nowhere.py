"""What stands where the settings name a printer that can't be: badges wait there, and why is said."""

from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import Answer, Condition, Handed, PrinterState, PrinterWaits, PrintOutcome, Sheet


class NoPrinter:
    """``why``: what is wrong with its address."""

    def __init__(self, name: str, why: Trouble) -> None:
        self._name = name
        self._why = why

    @property
    def name(self) -> str:
        return self._name

    def send(self, sheet: Sheet) -> Handed:  # noqa: ARG002 - the port's
        raise PrinterWaits(self._why.kind, **{**self._why.values, "printer": self._name})

    def state(self) -> PrinterState:
        return PrinterState(Condition.NOT_FOUND, self._why.kind)

    def outcome(self, reference: str) -> PrintOutcome:  # noqa: ARG002 - the port's
        return PrintOutcome(Answer.UNKNOWN, "not_told")

    def withdraw(self, reference: str) -> PrintOutcome:  # noqa: ARG002 - the port's
        return PrintOutcome(Answer.UNKNOWN, "not_told")
