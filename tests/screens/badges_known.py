"""What the page of badges may know, in short words."""

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Duty
from wego_desk.core.event import id_text
from wego_desk.core.print_job import ON_THEIR_WAY, JobState, Kind, Lot, PrintJob
from wego_desk.desk.badges_on_their_way import BadgeRow
from wego_desk.desk.desk import to_ms
from wego_desk.desk.ports import Condition, PrinterState
from wego_desk.desk.values import Operator
from wego_desk.screens.badges_state import Known

SEOUL = ZoneInfo("Asia/Seoul")
MORNING = datetime(2026, 9, 22, 9, 41, tzinfo=SEOUL)
WANTED_AT = to_ms(MORNING)
ANA = Operator("2", "Ana", Duty.STAFF)


def row(seq, *, state="wanted", printer="Printer 1", watched=False, why="", vip=False, at=WANTED_AT, **more):
    """A badge of ``Delegate 3``, whose job is the third event."""
    job = PrintJob(
        id=("a" * 16, seq), person=f"p{seq}", credential="c", layout="a6", printer=printer,
        reason=more.pop("reason", "first"), priority=int(vip), state=JobState(state), wanted_at=at, changed_at=at,
        why=why, watched=watched, **more,
    )  # fmt: skip
    return BadgeRow(job, Delegate(id=f"p{seq}", full_name=f"Delegate {seq}"), MORNING)


def lot_of(state, number, *, printer="Printer 1", vip=False, watched=False):
    return Lot(printer, JobState(state), vip, watched, False, False, number)


def lots_of(rows):
    parts = Counter(
        (r.job.printer, r.job.state, r.job.is_vip, r.job.watched, r.job.is_put_back, r.job.is_held)
        for r in rows
        if r.job.state in ON_THEIR_WAY
    )
    return tuple(Lot(*part, number) for part, number in parts.items())


def known(*rows, printers=None, lots=None, chosen=None, under_way=(), kind=Kind.ALL, rows_of=Kind.ALL, notes=()):
    """All of these rows are listed, and nothing else is on its way, unless ``lots`` say so.

    ``printers``: name -> condition, None for one that was not asked yet. ``notes``: what people said of some.
    """
    printers = {"Printer 1": Condition.READY} if printers is None else printers
    return Known(
        operator=ANA,
        operators=(ANA,),
        congress="World Mayors Forum",
        rows=rows,
        rows_of=rows_of,
        lots=lots_of(rows) if lots is None else lots,
        under_way=tuple(under_way),
        notes={note.printer: note for note in notes},
        done=4,
        seen=MORNING,
        names=tuple(printers),
        states={name: PrinterState(c) for name, c in printers.items() if c is not None},
        kind=kind,
        chosen="" if chosen is None else id_text(chosen.job.id),
        zone=SEOUL,
        now=MORNING,
    )
