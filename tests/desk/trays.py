"""Printers of which a test sees every sheet."""

import io

import pypdfium2

from wego_desk.desk.ports import Answer, Condition, Handed, PrinterState, PrintOutcome


class Tray:
    """A printer of which every sheet is seen. ``next_send``: what the next hand-over raises."""

    def __init__(self, name="Printer 1", confirms=True):
        self._name = name
        self.confirms = confirms
        self.condition = Condition.READY
        self.sheets = []
        self.inside = []  # taken, not out yet
        self.next_send = []

    @property
    def name(self):
        return self._name

    def send(self, sheet):
        if self.next_send:
            raise self.next_send.pop(0)
        if self.condition is Condition.READY:
            self.sheets.append(sheet)
            return Handed(f"{self._name}-{len(self.sheets)}")
        self.inside.append(sheet)
        return Handed(f"inside-{len(self.inside)}")

    def state(self):
        return PrinterState(self.condition)

    def outcome(self, reference):
        if reference.startswith("inside") and self.condition is not Condition.READY:
            return PrintOutcome(Answer.WAITING)
        self.let_out()
        return PrintOutcome(Answer.PRINTED if self.confirms else Answer.UNKNOWN)

    def withdraw(self, reference):
        if not reference.startswith("inside") or not self.inside:
            return self.outcome(reference)
        self.inside.pop()
        return PrintOutcome(Answer.FAILED, "job-canceled")

    def let_out(self):
        self.sheets += self.inside
        self.inside = []

    def texts(self):
        return [text_of(sheet.pdf) for sheet in self.sheets]


def text_of(pdf):
    with pypdfium2.PdfDocument(io.BytesIO(pdf)) as document:
        assert len(document) == 1
        return str(document[0].get_textpage().get_text_range())
