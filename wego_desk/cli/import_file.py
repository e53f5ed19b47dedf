"""``import``: a roster file in, with every row accounted for."""

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from wego_desk.assets import asset
from wego_desk.badges.name_notices import NameProof
from wego_desk.cli import name_lines
from wego_desk.cli.columns import name_of
from wego_desk.cli.command import Command
from wego_desk.cli.import_changes import changes_document, changes_lines
from wego_desk.cli.import_history import import_undone, imports_listed
from wego_desk.cli.sentences import row_reason
from wego_desk.cli.session import DONE, PARTLY, Answer, Session, assignments
from wego_desk.core.delegate import DELEGATE_FIELDS, Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.desk import reading
from wego_desk.desk.desk import operator_named
from wego_desk.desk.import_plan import Imported, Plan, Settled, plan_import, summary
from wego_desk.desk.import_roster import import_roster
from wego_desk.desk.permission import reason_given
from wego_desk.rosters import RosterFile, read_roster
from wego_desk.typeset.fontset import FontSet
from wego_desk.work import DrainedLane

_SHOWN = 20


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", nargs="?", type=Path, help="XLSX, XLSM, XLS, ODS, CSV or TSV")
    parser.add_argument("--sheet", help="the sheet of a workbook; else the first that reads like a list")
    parser.add_argument("--encoding", help="of a text file; else it is found out")
    parser.add_argument("--delimiter", help="of a text file; else it is found out")
    parser.add_argument("--header", type=int, metavar="LINE", help="where the headers stand; else it is found out")
    parser.add_argument("--map", action="append", default=[], metavar="FIELD=COLUMN", help="where a field stands")
    parser.add_argument("--source", default="", metavar="NAME", help="which list this is; else it is found out")
    parser.add_argument("--cancel-vanished", action="store_true", help="cancel whom the list no longer holds; a reason")
    parser.add_argument("--reason", default="", help="why they are cancelled, or an import is taken back")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen and change nothing")
    parser.add_argument("--list", action="store_true", help="the imports that there were, the newest first")
    parser.add_argument("--undo", metavar="BATCH", help="take a whole import back; a reason")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    if (arguments.file is not None) + arguments.list + (arguments.undo is not None) != 1:
        raise Trouble("file_list_or_undo")
    if arguments.list:
        return imports_listed(session)
    if arguments.undo is not None:
        return import_undone(session, arguments.undo, arguments.reason, dry=arguments.dry_run)
    return _taken_in(session, arguments)


def _taken_in(session: Session, arguments: argparse.Namespace) -> Answer:
    reason = arguments.reason if arguments.cancel_vanished else None
    if reason is not None:
        reason_given(reason)
    file = read_roster(
        arguments.file,
        sheet=arguments.sheet,
        encoding=arguments.encoding,
        delimiter=arguments.delimiter,
        header_line=arguments.header,
        mapping=assignments(arguments.map),
    )
    photos = arguments.file.resolve().parent
    if arguments.dry_run:
        plan = _plan(session, file, photos, arguments.source)
        foreseen = summary(plan, cancel_vanished=arguments.cancel_vanished)
        return _answer(foreseen, file, _noticed(plan.rows), dry=True)
    with session.working() as (desk, _, operator), session.progress("import") as progress:
        with desk.store.reading() as reader:
            plan = plan_import(reader, file, photos=photos, source=arguments.source)
        imported = import_roster(
            desk, plan, operator=operator, ledger_lane=DrainedLane("ledger"), progress=progress, photos=photos,
            cancel_vanished=reason,
        )  # fmt: skip
        names = {i: name_of(d) for i in _twins(imported) if (d := desk.store.delegate(i))}
    return _answer(imported, file, _noticed(plan.rows), dry=False, names=names)


def _plan(session: Session, file: RosterFile, photos: Path, source: str) -> Plan:
    if not session.profile.founded:
        return plan_import(None, file, photos=photos, source=source)
    with session.reading() as reader:
        operator_named(reading.programme(reader), session.operator_name)
        return plan_import(reader, file, photos=photos, source=source)


def _noticed(rows: Sequence[Settled]) -> list[name_lines.Noticed]:
    """What a badge will not show of the names in the file, by line."""
    people = (({"line": s.match.row.line}, _as_sent(s.match.row.fields)) for s in rows)
    return name_lines.noticed(people, NameProof(FontSet(asset("resources", "fonts"))))


def _as_sent(fields: Mapping[str, str]) -> Delegate:
    return Delegate(id="", **{name: value for name, value in fields.items() if name in DELEGATE_FIELDS})


def _twins(imported: Imported) -> set[str]:
    return {who for *pair, _ in imported.twins[:_SHOWN] for who in pair}


def _answer(
    imported: Imported, file: RosterFile, noticed: Sequence[name_lines.Noticed], *, dry: bool,
    names: Mapping[str, str] | None = None,
) -> Answer:  # fmt: skip
    refused = [
        {"line": r.line, "reason": row_reason(r.reason_kind, r.values), "row": list(r.row)} for r in imported.refused
    ]
    warnings = [row_reason(w.kind, w.values) for w in imported.warnings]
    document: dict[str, Any] = {
        "rows": imported.rows,
        "added": imported.added,
        "updated": imported.updated,
        "unchanged": imported.unchanged,
        "refused": refused,
        "warnings": warnings,
        "mapping": file.mapping,
        "encoding": file.encoding,
        "sheet": file.sheet,
        "sheets": [{"name": s.name, "rows": s.rows, "could_be_read": s.could_be_read} for s in file.sheets],
        "probable_duplicates": [list(twins) for twins in imported.twins],
        "names": name_lines.document(noticed),
        **changes_document(imported),
    }
    shown = imported.twins[:_SHOWN]
    lines = [
        f"{imported.rows} rows: {imported.added} added, {imported.updated} updated, "
        f"{imported.unchanged} unchanged, {len(refused)} refused." + (" Nothing was written." if dry else ""),
        *(f"  {field} = {column}" for field, column in file.mapping.items() if dry),
        *(f"  line {r['line']}: {r['reason']}" for r in refused[:_SHOWN]),
        *([f"  ... and {len(refused) - _SHOWN} more refused"] if len(refused) > _SHOWN else []),
        *(f"  note: {warning}" for warning in warnings[:_SHOWN]),
        *changes_lines(imported, dry=dry),
        *name_lines.lines(noticed),
        *(f"  twice? {_who(a, names)} and {_who(b, names)}: {why.replace('_', ' ')}" for a, b, why in shown),
        *([f"  ... and {len(imported.twins) - _SHOWN} more pairs; see --json"] if imported.twins[_SHOWN:] else []),
    ]
    return Answer(document, lines, PARTLY if refused else DONE)


def _who(person: str, names: Mapping[str, str] | None) -> str:
    name = (names or {}).get(person)
    return f"{person} {name}" if name else person


COMMANDS = (
    Command(
        "import",
        "Take a roster file in.",
        "wego-desk import roster.xlsx --map full_name=Person",
        _run,
        _arguments,
        True,
    ),
)
