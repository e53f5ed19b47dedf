"""How any act changes fields: naming every write that it replaces, and writing nothing where nothing changes."""

from collections.abc import Mapping
from typing import Any

from wego_desk.core.event import Written
from wego_desk.core.projection import Closed, Register, registers
from wego_desk.core.seal import Draft
from wego_desk.store.store import Store


def set_record(store: Store, kind: str, subject: str, values: Mapping[str, Any]) -> Draft | None:
    """The event that gives a record these values; None when they stand already."""
    writes = [w for w in store.about(subject) if w.event.kind == kind]
    return change(kind, subject, values, standing(writes, store.closed_batches() if writes else {}))


def standing(writes: list[Written], closed: Closed) -> Mapping[str, Register]:
    return registers(writes, closed)


def change(
    kind: str, subject: str, values: Mapping[str, Any], shown: Mapping[str, Register], batch: str = ""
) -> Draft | None:
    """A write of the values that differ from those shown; each names all writes of its field that stand."""
    changed = {
        name: value
        for name, value in values.items()
        if name not in shown or shown[name].value != value or len(shown[name].standing) > 1
    }
    if not changed:
        return None
    names = tuple((name, shown[name].standing if name in shown else ()) for name in changed)
    return Draft(kind, subject=subject, names=names, batch=batch, body=changed)
