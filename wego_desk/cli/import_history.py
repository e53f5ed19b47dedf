"""``import --list`` and ``import --undo``: what came in before, and taking one of these back."""

from collections.abc import Iterator
from typing import Any, Final

from wego_desk.cli.columns import name_of
from wego_desk.cli.import_changes import person
from wego_desk.cli.sentences import kept_reason
from wego_desk.cli.session import Answer, Session, iso
from wego_desk.desk import reading
from wego_desk.desk.desk import congress_zone, operator_named
from wego_desk.desk.imports import ImportDone, imports_done
from wego_desk.desk.permission import reason_given
from wego_desk.desk.undo_import import Undone, foresee_undo, undo_import
from wego_desk.work import DrainedLane

_SHOWN: Final = 20
_COUNTS: Final = ("rows", "added", "updated", "unchanged", "refused", "cancelled")


def imports_listed(session: Session) -> Answer:
    """The imports of this profile, the newest first."""
    with session.reading() as reader:
        programme = reading.programme(reader)
        operator_named(programme, session.operator_name)
        zone = congress_zone(programme)
        found = imports_done(reader)
    documents = [_import(one, zone) for one in found]
    return Answer({"imports": documents}, [_line(document) for document in documents] or ["Nothing was imported yet."])


def _import(one: ImportDone, zone: Any) -> dict[str, Any]:
    undone = one.undone
    return {
        "batch": one.batch,
        "at": iso(one.at.astimezone(zone)),
        "desk": one.desk,
        "operator": one.operator,
        "file": one.file,
        "sheet": one.sheet,
        "source": one.source,
        **{name: getattr(one, name) for name in _COUNTS},
        "undone": undone
        and {"at": iso(undone.at.astimezone(zone)), "operator": undone.operator, "reason": undone.reason},
    }


def _line(one: dict[str, Any]) -> str:
    counts = ", ".join(f"{one[name]} {name}" for name in _COUNTS[1:] if one[name])
    back = f"; taken back by {one['undone']['operator']}: {one['undone']['reason']}" if one["undone"] else ""
    return f"{one['batch']}  {one['at'][:16]}  {one['file']} by {one['operator']}: {counts}{back}"


def import_undone(session: Session, batch: str, reason: str, *, dry: bool) -> Answer:
    """Take an import back, or say what that would do."""
    if dry:
        with session.reading() as reader:
            operator_named(reading.programme(reader), session.operator_name)
            return _undone(foresee_undo(reader, batch), dry=True)
    reason_given(reason)
    with session.working() as (desk, _, operator), session.progress("undo") as progress:
        undone = undo_import(
            desk, batch, operator=operator, reason=reason, ledger_lane=DrainedLane("ledger"), progress=progress
        )
    return _undone(undone, dry=False)


def _undone(undone: Undone, *, dry: bool) -> Answer:
    document = {
        "undone": None if dry else undone.batch,
        "cancelled": len(undone.cancelled),
        "admitted": [person(delegate) for delegate in undone.cancelled if delegate.id in undone.admitted],
        "set_back": len(undone.set_back),
        "kept": [
            {**person(kept.delegate), "fields": [{"field": field, "why": why} for field, why in kept.fields]}
            for kept in undone.kept
        ],
    }
    return Answer(document, list(_lines(undone, dry=dry)))


def _lines(undone: Undone, *, dry: bool) -> Iterator[str]:
    yield (
        f"{len(undone.cancelled)} cancelled, {len(undone.set_back)} set back, {len(undone.kept)} kept."
        + (" Nothing was written." if dry else "")
    )
    for kept in undone.kept[:_SHOWN]:
        for field, why in kept.fields:
            yield f"  kept: {name_of(kept.delegate)}: {kept_reason(why, field)}"
    for delegate in undone.cancelled:
        if delegate.id in undone.admitted:
            yield f"  cancelled after being admitted: {delegate.id} {name_of(delegate)}"
