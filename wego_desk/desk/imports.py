"""The imports that the ledger holds: what came in when, from which file, by whom, and whether it was taken back."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wego_desk.core.event import EventId, Written
from wego_desk.core.sources import Source
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import from_ms
from wego_desk.store.imports import batches_done
from wego_desk.store.programme import read_programme
from wego_desk.store.store import Reader


@dataclass(frozen=True, slots=True)
class TakenBack:
    at: datetime
    operator: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportDone:
    """One import; names of desk and operator, ``""`` where not known here. Counts as its report gave them."""

    batch: str
    event: EventId
    at: datetime
    desk: str
    operator: str
    file: str
    sheet: str
    source: str
    rows: int
    added: int
    updated: int
    unchanged: int
    refused: int
    cancelled: int
    undone: TakenBack | None = None


def imports_done(reader: Reader) -> list[ImportDone]:
    """Every import, the newest first; one that was taken back says so."""
    known = read_programme(reader.roster)
    done = batches_done(reader.log)
    undone: dict[EventId, TakenBack] = {}
    for w in done:
        for named in w.event.ref:
            operator = known.operators.get(w.event.operator)
            name = "" if operator is None else operator.name
            undone[named] = TakenBack(from_ms(w.event.at), name, _text(w, "reason"))
    found = []
    for w in reversed(done):
        if w.event.ref:
            continue
        operator = known.operators.get(w.event.operator)
        found.append(
            ImportDone(
                batch=w.event.batch,
                event=w.event.id,
                at=from_ms(w.event.at),
                desk=known.desks.get(w.event.device, ""),
                operator="" if operator is None else operator.name,
                file=_text(w, "file"),
                sheet=_text(w, "sheet"),
                source=_text(w, "list"),
                rows=_number(w, "rows"),
                added=_number(w, "added"),
                updated=_number(w, "updated"),
                unchanged=_number(w, "unchanged"),
                refused=_number(w, "refused"),
                cancelled=_number(w, "cancelled"),
                undone=undone.get(w.event.id),
            )
        )
    return found


def import_named(reader: Reader, batch: str) -> ImportDone:
    """The import of this id; Trouble ``unknown_import``."""
    wanted = batch.strip().lower()
    found = next((one for one in imports_done(reader) if one.batch == wanted), None)
    if found is None:
        raise Trouble("unknown_import", batch=batch)
    return found


def sources_known(reader: Reader) -> list[Source]:
    """The lists that ever came in, each under the name that it came in with first."""
    names: dict[str, str] = {}
    files: dict[str, set[tuple[str, str]]] = {}
    for w in batches_done(reader.log):
        if source := _text(w, "source"):
            names.setdefault(source, _text(w, "list"))
            files.setdefault(source, set()).add((_text(w, "file"), _text(w, "sheet")))
    return [Source(source, name, frozenset(files[source])) for source, name in names.items()]


def _text(written: Written, name: str) -> str:
    """A value of a body that a peer may have written in any way, or a purge taken."""
    value: Any = written.body.get(name, "")
    return value if isinstance(value, str) else ""


def _number(written: Written, name: str) -> int:
    value: Any = written.body.get(name, 0)
    return value if isinstance(value, int) else 0
