"""Takes a whole import back: a batch of counter-edits.

Whom it added is cancelled, what it changed is set back, and what was changed since stays as it is.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Act
from wego_desk.core.event import Written
from wego_desk.core.projection import Closed
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.core.unimport import CounterEdit, counter_edit
from wego_desk.desk.batch import Batch, Progress, pages
from wego_desk.desk.credentials import end, issue
from wego_desk.desk.desk import Desk
from wego_desk.desk.imports import ImportDone, import_named
from wego_desk.desk.permission import permit, reason_given
from wego_desk.desk.records import change
from wego_desk.store import applying, ledger, roster
from wego_desk.store.imports import people_in
from wego_desk.store.programme import Operator
from wego_desk.store.store import Reader
from wego_desk.work import AnyLane


@dataclass(frozen=True, slots=True)
class Kept:
    """What stays of an import at one person: fields by name (``""``: the person themselves), each with why."""

    delegate: Delegate
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Undone:
    """What taking an import back does. ``admitted``: of the cancelled, those who were admitted already."""

    batch: str
    cancelled: tuple[Delegate, ...] = ()
    set_back: tuple[Delegate, ...] = ()
    kept: tuple[Kept, ...] = ()
    admitted: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Found:
    cancelled: list[Delegate] = field(default_factory=list)
    set_back: list[Delegate] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)
    admitted: set[str] = field(default_factory=set)


def foresee_undo(reader: Reader, batch: str) -> Undone:
    """What ``undo_import`` would do; reads only. Trouble: ``unknown_import import_undone``."""
    done = _open_import(reader, batch)
    found = _Found()
    closed = applying.closed(reader.log)
    who = applying.survivors(reader.log, closed)
    joined = {*who, *who.values()}
    for ids in pages(people_in(reader.log, done.event[0], done.batch)):
        events = {person: [one.written for one in stored] for person, stored in ledger.about(reader.log, ids).items()}
        _note(reader, found, _edits(done, events, closed, joined))
    return _told(done, found)


def undo_import(
    desk: Desk, batch: str, *, operator: Operator, reason: str, ledger_lane: AnyLane, progress: Progress
) -> Undone:
    """Take an import back; call it on the long lane. NotAllowed; Trouble: ``no_reason unknown_import import_undone``.

    A later import of the same file brings the people back, with the codes that they have.
    """
    why = reason_given(reason)
    ledger_lane.call(lambda: permit(desk, operator, Act.IMPORT))
    found = _Found()
    touched: list[str] = []
    with desk.store.reading() as reader:
        done = _open_import(reader, batch)
        people = people_in(reader.log, done.event[0], done.batch)
        counter = Batch(desk, operator, ledger_lane, progress, len(people))
        for ids in pages(people):

            def page(ids: Sequence[str] = ids) -> list[Draft]:
                """On the ledger lane, from what stands now: nobody edits between reading and writing."""
                events = {person: desk.store.about(person) for person in ids}
                joined = {person for person in ids if len(desk.store.group(person)) > 1}
                edits = _edits(done, events, desk.store.closed_batches(), joined)
                touched.extend(person for person, edit in edits if edit.changes)
                _note(reader, found, edits)
                return [draft for person, edit in edits for draft in _drafts(desk, person, edit, counter.id)]

            counter.write(page, len(ids))
    counter.close(touched, {"undone": done.batch, "reason": why}, ref=(done.event,))
    return _told(done, found)


def _open_import(reader: Reader, batch: str) -> ImportDone:
    done = import_named(reader, batch)
    if done.undone is not None:
        raise Trouble("import_undone", batch=done.batch, operator=done.undone.operator)
    return done


def _edits(
    done: ImportDone, events: Mapping[str, Sequence[Written]], closed: Closed, joined: Collection[str]
) -> list[tuple[str, CounterEdit]]:
    batch = (done.event[0], done.batch)
    return [
        (person, counter_edit(person, those, batch, closed, joined=person in joined))
        for person, those in events.items()
    ]


def _drafts(desk: Desk, person: str, edit: CounterEdit, batch: str) -> Iterator[Draft]:
    written = change("person.set", person, edit.values, edit.shown, batch)
    if written is not None:
        yield written
    ended = {credential.id for credential in edit.end}
    for found in desk.store.credentials(person):
        if found.credential in ended:
            yield end(desk, found, replaced=bool(edit.give), reason="", batch=batch)
    for code in edit.give:
        yield issue(desk, person, code=code, form="foreign", batch=batch)


def _note(reader: Reader, found: _Found, edits: Sequence[tuple[str, CounterEdit]]) -> None:
    ids = [who for who, _ in edits]
    people = roster.delegates_by_id(reader.roster, ids)
    admitted = ledger.admitted_among(reader.log, ids)
    for who, edit in edits:
        delegate = people.get(who)
        if delegate is None:
            continue
        if edit.kept:
            found.kept.append(Kept(delegate, tuple(edit.kept.items())))
        if edit.added and edit.changes:
            found.cancelled.append(delegate)
            found.admitted |= {who} & admitted
        elif edit.shows:
            found.set_back.append(delegate)


def _told(done: ImportDone, found: _Found) -> Undone:
    return Undone(
        done.batch, tuple(found.cancelled), tuple(found.set_back), tuple(found.kept), frozenset(found.admitted)
    )  # fmt: skip
