"""What it takes to take an import back: a counter-edit for each person that it touched, leaving alone what came since.

Nothing is erased: the events of the import stay, and others that undo them follow.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from wego_desk.core.event import EventId, Written
from wego_desk.core.fields import CANCELLED
from wego_desk.core.projection import (
    PERSON_WRITES,
    ROW_DIGEST,
    ROW_HISTORY,
    ROW_LEFT,
    Closed,
    Credential,
    Register,
    counts,
    person_of,
    registers,
)

#: Why somebody left the roster, as ``row_left`` keeps it.
VANISHED: Final = "vanished"
UNDONE: Final = "undone"

#: Why something of an import stays: it was changed since, or another list brought the same person.
CHANGED_SINCE: Final = "changed_since"
IN_ANOTHER_LIST: Final = "in_another_list"
JOINED: Final = "joined"
#: The name under which a foreign code stands among what stays.
FOREIGN_CODE: Final = "foreign_code"


@dataclass(frozen=True, slots=True)
class CounterEdit:
    """For one person: values to write, codes to end and to give again; ``kept``: what stays, and why.

    ``added``: the import put them on the roster, and they are cancelled. ``shown``: the registers that the values
    replace.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    shown: Mapping[str, Register] = field(default_factory=dict)
    end: tuple[Credential, ...] = ()
    give: tuple[str, ...] = ()
    kept: Mapping[str, str] = field(default_factory=dict)
    added: bool = False

    @property
    def changes(self) -> bool:
        return bool(self.values or self.end or self.give)

    @property
    def shows(self) -> bool:
        """Whether a person would notice: more than which row they came from."""
        return bool(self.values.keys() - ROW_HISTORY or self.end or self.give)


def counter_edit(
    person: str, events: Sequence[Written], batch: tuple[str, str], closed: Closed, *, joined: bool = False
) -> CounterEdit:
    """Take back what the batch (stream, batch) did to one person, from all events about them.

    ``joined``: their record was joined with another since, and stays as it is.
    """
    counted = [w for w in events if counts(w.event, closed)]
    own = {w.event.id: w for w in counted if (w.event.stream, w.event.batch) == batch}
    was_added = any(w.event.kind == "person.add" for w in own.values())
    writes = [w for w in counted if w.event.kind in PERSON_WRITES]
    now = registers(writes, closed)
    if joined:
        return CounterEdit(kept={"": JOINED}, added=was_added)
    if was_added:
        return _cancelling(counted, now, own)
    return _setting_back(person, counted, now, own, closed)


def _cancelling(counted: Sequence[Written], now: Mapping[str, Register], own: Mapping[EventId, Written]) -> CounterEdit:
    if any(w.event.kind == "person.cancel" for w in counted):
        return CounterEdit(kept={"status": CHANGED_SINCE}, added=True)
    if not _only_by(now.get(ROW_DIGEST), own):
        return CounterEdit(kept={"": IN_ANOTHER_LIST}, added=True)
    if "status" in now and not _only_by(now["status"], own):
        return CounterEdit(kept={"status": CHANGED_SINCE}, added=True)
    return CounterEdit({"status": CANCELLED, ROW_LEFT: UNDONE}, now, added=True)


def _setting_back(
    person: str,
    counted: Sequence[Written],
    now: Mapping[str, Register],
    own: Mapping[EventId, Written],
    closed: Closed,
) -> CounterEdit:
    values, kept = {}, {}
    for name, old in sorted(_before(counted, own).items()):
        if not _only_by(now[name], own):
            if name not in ROW_HISTORY and now[name].value != old:
                kept[name] = CHANGED_SINCE
        elif now[name].value != old:
            values[name] = old
    end, give, stays = _codes(person, counted, own, closed)
    return CounterEdit(values, now, end, give, kept | stays)


def _before(counted: Sequence[Written], own: Mapping[EventId, Written]) -> dict[str, str]:
    """For each field that the import wrote what it showed before: of the writes that were replaced the latest."""
    by_id = {w.event.id: w for w in counted}
    found: dict[str, str] = {}
    for w in own.values():
        for name, replaced in w.event.names if w.event.kind in PERSON_WRITES else ():
            those = [by_id[i] for i in replaced if i in by_id and i not in own]
            latest = max(those, key=lambda one: (one.event.hlc, one.event.id), default=None)
            if latest is not None:
                found[name] = str(latest.body.get(name, ""))
            else:
                found.setdefault(name, "")
    return found


def _codes(
    person: str, counted: Sequence[Written], own: Mapping[EventId, Written], closed: Closed
) -> tuple[tuple[Credential, ...], tuple[str, ...], dict[str, str]]:
    """A foreign code that the import gave ends, and the one that it ended is given again."""
    given = {w.event.credential for w in own.values() if w.event.kind == "credential.issue"}
    ended = {w.event.credential for w in own.values() if w.event.kind == "credential.revoke"}
    if not (given or ended):
        return (), (), {}
    active = [c for c in person_of(person, counted, closed).credentials if c.state == "active" and c.form == "foreign"]
    if {c.id for c in active} != given:
        return (), (), {FOREIGN_CODE: CHANGED_SINCE}
    old = [c.code for c in person_of(person, counted, closed).credentials if c.id in ended]
    return tuple(active), tuple(old), {}


def _only_by(register: Register | None, own: Mapping[EventId, Written]) -> bool:
    return register is not None and set(register.standing) <= own.keys()
