"""The rows of what people say of printers, and the count of the badges that are left in them."""

from typing import Any, Final

from sqlalchemy import Connection, Row, select, text

from wego_desk.core.printer_notes import PrinterNotes
from wego_desk.store.print_tables import printer_notes
from wego_desk.store.upsert import upsert

_upsert: Final = upsert(printer_notes, "printer")
_use: Final = text(
    "UPDATE printer_notes SET used = max(0, used + :sheets) WHERE printer = :printer AND loaded IS NOT NULL"
)


def notes_of(connection: Connection, printer: str) -> PrinterNotes:
    row = connection.execute(select(printer_notes).where(printer_notes.c.printer == printer)).one_or_none()
    return PrinterNotes(printer) if row is None else _notes(row)


def all_notes(connection: Connection) -> dict[str, PrinterNotes]:
    """By the printer's name; a printer of which nobody said anything is not in it."""
    return {row.printer: _notes(row) for row in connection.execute(select(printer_notes))}


def keep(connection: Connection, it: PrinterNotes) -> None:
    """Inside the caller's transaction."""
    values = {name: getattr(it, name) for name in ("printer", "held_at", "held_by", "loaded", "used")}
    connection.execute(_upsert, values)


def use(connection: Connection, printer: str, sheets: int) -> None:
    """Count sheets of a printer whose badges are counted; inside the caller's transaction."""
    connection.execute(_use, {"printer": printer, "sheets": sheets})


def _notes(row: Row[Any]) -> PrinterNotes:
    return PrinterNotes(row.printer, row.held_at, row.held_by, row.loaded, row.used)
