"""What the one writer asks and notes of print jobs beside the events: which comes next, which is under way."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from wego_desk.core.event import EventId
from wego_desk.core.print_job import JobState, PrintJob
from wego_desk.core.printer_notes import PrinterNotes
from wego_desk.store import print_jobs, printer_notes
from wego_desk.store.engines import transaction
from wego_desk.store.world import world_errors


class PrintBook:
    """The print jobs in an open log.db; on the ledger lane only, like the store that it belongs to.

    Every note is durable before it returns. Trouble: those of the disk (``disk_full``, ``read_only`` ...).
    """

    def __init__(self, log: Connection, folder: Path) -> None:
        self._log = log
        self._folder = folder

    def job(self, job_id: EventId) -> PrintJob | None:
        with world_errors(self._folder):
            return print_jobs.job(self._log, job_id)

    def jobs(self, states: Collection[JobState], printer: str, limit: int = -1) -> list[PrintJob]:
        """A printer's jobs in some states, in the order in which they will come out."""
        with world_errors(self._folder):
            return print_jobs.jobs(self._log, states, printer=printer, limit=limit)

    def jobs_of(self, people: Sequence[str]) -> list[PrintJob]:
        with world_errors(self._folder):
            return print_jobs.jobs_of(self._log, people)

    def everywhere(self, people: Sequence[str]) -> list[PrintJob]:
        """A delegate's badges at every desk, the first wanted first."""
        with world_errors(self._folder):
            return print_jobs.everywhere(self._log, people)

    def boxes(self) -> Mapping[str, int]:
        """Every box that this desk filled -> how many badges lie there still."""
        with world_errors(self._folder):
            return print_jobs.boxes(self._log)

    def next_wanted(self, printer: str) -> PrintJob | None:
        """Of the jobs that wait for a printer the one that comes first."""
        with world_errors(self._folder):
            return print_jobs.next_wanted(self._log, printer)

    def watched(self, printer: str) -> list[PrintJob]:
        with world_errors(self._folder):
            return print_jobs.watched(self._log, printer)

    def has_badge(self, people: Sequence[str], device: str) -> bool:
        with world_errors(self._folder):
            return print_jobs.has_badge(self._log, people, device)

    def begin(self, job: PrintJob, now_ms: int) -> bool:
        """From here until it is sent a crash leaves the job uncertain; False when it waits no more, or is held."""
        with self._writing():
            stands = print_jobs.job(self._log, job.id)
            if stands is None or (stands.state, stands.printer) != (JobState.WANTED, job.printer):
                return False
            if stands.is_held or printer_notes.notes_of(self._log, job.printer).held_at is not None:
                return False
            under_way = replace(stands, state=JobState.SENDING, changed_at=now_ms, attempts=stands.attempts + 1)
            print_jobs.keep(self._log, under_way)
            return True

    def put_back(self, job_id: EventId, why: str, values: Mapping[str, Any], now_ms: int) -> None:
        """The printer took nothing: the job waits again, and says for what."""
        self._note(job_id, JobState.SENDING, now_ms, state=JobState.WANTED, why=why, values=values)

    def doubt(self, job_id: EventId, why: str, values: Mapping[str, Any], now_ms: int) -> None:
        """Nobody knows whether the printer took it: a person must look."""
        self._note(job_id, JobState.SENDING, now_ms, state=JobState.UNCERTAIN, why=why, values=values)

    def stop_watching(self, job_id: EventId, now_ms: int) -> None:
        """The printer will not tell: the job stays sent, not confirmed."""
        self._note(job_id, JobState.SENT, now_ms, watched=False)

    def hold(self, job_id: EventId, held: bool) -> PrintJob | None:
        """Keep a job that waits back, or let it go; the job as it stands then."""
        with self._writing():
            job = print_jobs.job(self._log, job_id)
            if job is not None and job.state is JobState.WANTED:
                job = replace(job, is_held=held)
                print_jobs.keep(self._log, job)
            return job

    # ---- printers

    def notes(self, printer: str) -> PrinterNotes:
        with world_errors(self._folder):
            return printer_notes.notes_of(self._log, printer)

    def note(self, printer: str, **changes: Any) -> PrinterNotes:
        """What people say of a printer; the fields of `PrinterNotes`."""
        with self._writing():
            changed = replace(printer_notes.notes_of(self._log, printer), **changes)
            printer_notes.keep(self._log, changed)
            return changed

    def use(self, printer: str, sheets: int) -> None:
        """Count sheets that went without a job: a test badge."""
        with self._writing():
            printer_notes.use(self._log, printer, sheets)

    def recover(self, now_ms: int) -> int:
        """At the start of a desk: what was under way when it died is uncertain now; how many those are."""
        with self._writing():
            return print_jobs.leave_uncertain(self._log, now_ms)

    def _note(self, job_id: EventId, only_in: JobState, now_ms: int, **changes: Any) -> None:
        with self._writing():
            job = print_jobs.job(self._log, job_id)
            if job is not None and job.state is only_in:
                print_jobs.keep(self._log, replace(job, changed_at=now_ms, **changes))

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with world_errors(self._folder), transaction(self._log):
            yield
