"""Takes a roster file in: carries out a plan as one batch, page by page between scans.

A batch counts only when its last event is down, so a crash or a full disk half-way leaves nothing half imported.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from wego_desk.core.credential import RANDOM_BYTES, make_code
from wego_desk.core.duties import Act
from wego_desk.core.fields import CANCELLED
from wego_desk.core.matching import Added, Unchanged, Updated
from wego_desk.core.projection import ROW_DIGEST, ROW_LEFT, ROW_SOURCE
from wego_desk.core.seal import Draft
from wego_desk.core.unimport import VANISHED
from wego_desk.desk.batch import PAGE as PAGE
from wego_desk.desk.batch import Batch, pages
from wego_desk.desk.batch import Cancelled as Cancelled
from wego_desk.desk.batch import Progress as Progress
from wego_desk.desk.credentials import issue
from wego_desk.desk.desk import Desk, known_delegate
from wego_desk.desk.edit import changes, is_cancelled_for_good
from wego_desk.desk.happenings import FieldChange
from wego_desk.desk.import_plan import Imported as Imported
from wego_desk.desk.import_plan import Plan as Plan
from wego_desk.desk.import_plan import RowChange, Settled, summary, twins_named
from wego_desk.desk.permission import permit, reason_given
from wego_desk.desk.photos import keep_photo
from wego_desk.desk.walk_in import added
from wego_desk.rosters.sent import RefusedRow as RefusedRow  # screens name it, and know no roster files
from wego_desk.rosters.sent import Warning_
from wego_desk.store.programme import Operator
from wego_desk.work import AnyLane


def import_roster(
    desk: Desk,
    plan: Plan,
    *,
    operator: Operator,
    ledger_lane: AnyLane,
    progress: Progress,
    photos: Path | None = None,
    cancel_vanished: str | None = None,
) -> Imported:
    """Carry a plan out: call it on the long lane; each page rides the ledger lane between scans. NotAllowed.

    ``photos``: the folder beside the roster where its pictures are. ``cancel_vanished``: the reason for which those who
    vanished from the list are cancelled; None leaves them. Trouble: ``no_reason``. On any error, and when ``progress``
    raises ``Cancelled``, nothing of it ever counts; once the last page is down it is too late for that.
    """
    reason = None if cancel_vanished is None else reason_given(cancel_vanished)
    ledger_lane.call(lambda: permit(desk, operator, Act.IMPORT))
    gone = [] if reason is None else [delegate.id for delegate in plan.vanished]
    if gone:
        ledger_lane.call(lambda: permit(desk, operator, Act.CANCEL))
    batch = Batch(desk, operator, ledger_lane, progress, len(plan.rows) + len(gone))
    writer = _Writer(desk, plan, photos, batch.id)
    for page in pages(plan.rows):
        fresh = [draft for settled in page if isinstance(settled.match, Added) for draft in writer.added(settled)]
        batch.write(lambda page=page, fresh=fresh: fresh + writer.known(page), len(page))  # type: ignore[misc]  # bound now
    for ids in pages(gone):
        batch.write(lambda ids=ids: writer.vanished(ids), len(ids))  # type: ignore[misc]  # bound now
    done = writer.report()
    batch.close(writer.touched, writer.kept(done, reason or ""))
    return done


class _Writer:
    """The events of one import, and the numbers that it ends in."""

    def __init__(self, desk: Desk, plan: Plan, photos: Path | None, batch: str) -> None:
        self._desk = desk
        self._plan = plan
        self._photos = photos
        self._batch = batch
        self._source = plan.source.id or batch
        self._ids: dict[int, str] = {}
        self._touched: dict[str, None] = {}
        self._numbers: Counter[str] = Counter()
        self._changes: list[RowChange] = []
        self._warnings: list[Warning_] = []

    @property
    def touched(self) -> list[str]:
        return list(self._touched)

    def added(self, settled: Settled) -> list[Draft]:
        """The events of a new person; needs nothing of the store, so that it can be made off the ledger lane."""
        row = settled.match.row
        person = self._desk.new_id()
        self._ids[row.line] = person
        fields = self._with_photo(row.line, settled.fields)
        drafts = added(person, fields, row_digest=row.digest.hex(), row_source=self._source, batch=self._batch)
        own = fields.get("code") or make_code(self._desk.random_bytes(RANDOM_BYTES))
        drafts.append(issue(self._desk, person, code=own, form="own", batch=self._batch))
        if foreign := fields.get("foreign_code"):
            drafts.append(issue(self._desk, person, code=foreign, form="foreign", batch=self._batch))
        self._touched[person] = None
        self._numbers["added"] += 1
        return drafts

    def known(self, page: Sequence[Settled]) -> list[Draft]:
        """The events of people who are known; on the ledger lane."""
        drafts: list[Draft] = []
        for settled in page:
            match settled.match:
                case Updated():
                    drafts += self._updated(settled, settled.match)
                case Unchanged():
                    drafts += self._unchanged(settled.match)
                case Added():  # made before
                    pass
        return drafts

    def vanished(self, ids: Sequence[str]) -> list[Draft]:
        """The events that cancel people as a list does: the next row that is theirs brings them back."""
        drafts: list[Draft] = []
        for person in ids:
            delegate = known_delegate(self._desk, person)
            if delegate.is_cancelled:
                continue
            more = {ROW_LEFT: VANISHED}
            drafts += changes(self._desk, delegate, {"status": CANCELLED}, batch=self._batch, more=more)
            self._touched[person] = None
            self._numbers["cancelled"] += 1
        return drafts

    def _history(self, person: str, digest: bytes) -> dict[str, str]:
        back = {ROW_LEFT: ""} if self._plan.histories[person].left else {}
        return {ROW_DIGEST: digest.hex(), ROW_SOURCE: self._source, **back}

    def _unchanged(self, found: Unchanged) -> list[Draft]:
        """A row that says nothing new is remembered all the same, so that it finds its delegate the next time."""
        self._numbers["unchanged"] += 1
        if found.id is None or found.joined or self._plan.histories[found.id].digest == found.row.digest:
            return []
        delegate = known_delegate(self._desk, found.id)
        self._touched[found.id] = None
        return changes(self._desk, delegate, {}, batch=self._batch, more=self._history(found.id, found.row.digest))

    def _updated(self, settled: Settled, found: Updated) -> list[Draft]:
        """What was settled, less what somebody at a desk has done meanwhile."""
        delegate = known_delegate(self._desk, found.id)
        fields = self._with_photo(found.row.line, settled.fields, found.row.fields.get("photo", ""))
        if fields.get("status", CANCELLED) != CANCELLED and is_cancelled_for_good(self._desk, found.id):
            fields.pop("status")
        foreign = fields.get("foreign_code", "")
        if foreign and self._desk.store.look_up(foreign):
            self._warn("code_in_use", line=found.row.line, code=fields.pop("foreign_code"))
        told = [FieldChange(n, getattr(delegate, n), v) for n, v in fields.items() if v != getattr(delegate, n)]
        if told:
            self._changes.append(RowChange(found.id, found.row.line, delegate.full_name, tuple(told)))
        drafts = changes(
            self._desk, delegate, {change.field: change.new for change in told}, batch=self._batch,
            more=self._history(found.id, found.row.digest),
        )  # fmt: skip
        if drafts:
            self._touched[found.id] = None
        self._numbers["updated" if told else "unchanged"] += 1
        return drafts

    def _with_photo(self, line: int, settled: Any, name: str | None = None) -> dict[str, str]:
        """The fields with the picture kept, under its hash; without it where it can't be read."""
        fields = dict(settled)
        given = fields.pop("photo", "")
        name = given if name is None else name
        if not given:
            return fields
        plain = self._photos is not None and Path(name).name == name
        kept = keep_photo(self._photos / name, self._desk.store.folder / "photos") if plain and self._photos else None
        if kept is None:
            self._warn("photo_not_read", line=line, photo=name)
        else:
            fields["photo"] = kept
        return fields

    def _warn(self, kind: str, **values: Any) -> None:
        self._warnings.append(Warning_(kind, values))

    def kept(self, done: Imported, reason: str) -> dict[str, Any]:
        """What the ledger keeps of the import as a whole."""
        file = self._plan.file
        counts = {"rows": done.rows, "added": done.added, "updated": done.updated, "unchanged": done.unchanged}
        more = {"refused": len(done.refused), "cancelled": done.cancelled, "reason": reason}
        named = {"file": file.name, "sheet": file.sheet, "source": self._source, "list": self._plan.source.name}
        return {**named, **counts, **more}

    def report(self) -> Imported:
        n, plan = self._numbers, self._plan
        of_rows = sorted((*plan.warnings, *self._warnings), key=lambda warning: str(warning.values["line"]).zfill(9))
        return replace(
            summary(plan), added=n["added"], updated=n["updated"], unchanged=n["unchanged"],
            warnings=(*plan.file.warnings, *of_rows), twins=twins_named(plan, self._ids),
            changes=tuple(self._changes), cancelled=n["cancelled"], batch=self._batch if self._touched else "",
        )  # fmt: skip
