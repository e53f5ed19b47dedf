"""What an import changes of people who are known, and who is missing from the list: as JSON and as lines."""

from collections.abc import Iterator, Sequence
from typing import Any, Final, TypeVar

from wego_desk.cli.columns import name_of
from wego_desk.core.delegate import Delegate
from wego_desk.desk.import_plan import Imported

T = TypeVar("T")
_SHOWN: Final = 20


def changes_document(imported: Imported) -> dict[str, Any]:
    """The keys of the answer that tell of corrections."""
    return {
        "changes": [
            {
                "id": change.id,
                "line": change.line,
                "full_name": change.name,
                "fields": [{"field": c.field, "old": c.old, "new": c.new} for c in change.changes],
            }
            for change in imported.changes
        ],
        "vanished": [person(delegate) for delegate in imported.vanished],
        "cancelled": imported.cancelled,
        "source": imported.source,
        "batch": imported.batch or None,
    }


def person(delegate: Delegate) -> dict[str, str]:
    """Enough to know who is meant."""
    return {name: getattr(delegate, name) for name in ("id", "full_name", "organization", "country")}


def changes_lines(imported: Imported, *, dry: bool) -> Iterator[str]:
    """The same for people, the first of each kind."""
    for change in imported.changes[:_SHOWN]:
        told = "; ".join(f"{c.field} {c.old or '(nothing)'} -> {c.new or '(nothing)'}" for c in change.changes)
        yield f"  change: {change.name}: {told}"
    yield from _more(imported.changes, "changes")
    if imported.vanished:
        count = len(imported.vanished)
        done = "would be cancelled" if dry else "were cancelled"
        what = done if imported.cancelled else "stay (--cancel-vanished --reason R cancels them)"
        yield f"  {count} of {imported.source!r} are no longer in the file and {what}:"
        yield from (f"    {delegate.id} {name_of(delegate)}" for delegate in imported.vanished[:_SHOWN])
        yield from _more(imported.vanished, "people")
    if imported.batch and (imported.updated or imported.cancelled):
        yield f"  To take this import back: wego-desk import --undo {imported.batch} --reason R"


def _more(items: Sequence[T], what: str) -> Iterator[str]:
    if len(items) > _SHOWN:
        yield f"  ... and {len(items) - _SHOWN} more {what}; see --json"
