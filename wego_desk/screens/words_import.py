"""The parts of the import page in words: columns and why, pairs, changes, who is missing, and taking an import back."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from wego_desk.core.fields import FIELDS
from wego_desk.desk.happenings import FieldChange
from wego_desk.desk.import_plan import RowChange
from wego_desk.desk.open_roster import Column, OpenedRoster
from wego_desk.desk.twins import Side
from wego_desk.screens.controls import Row
from wego_desk.screens.import_state import ImportState, Pair, Part, Verdict
from wego_desk.screens.question_panel import Answer, Question
from wego_desk.screens.roster_state import LookedOver, NotTaken, Reading, RosterState, Stopped, TakenIn
from wego_desk.screens.words_card import role
from wego_desk.screens.words_moment import beside, isolated, listed, together
from wego_desk.screens.words_roster import field_name, headline, line, not_read, number, row_reason

translate = QCoreApplication.translate

ICONS: Mapping[Part, str] = {
    Part.FILE: "file", Part.COLUMNS: "list", Part.REFUSED: "warning", Part.TWINS: "people", Part.CHANGES: "edit",
    Part.MISSING: "person",
}  # fmt: skip


def heading(state: RosterState) -> tuple[str, str]:
    """For the window's head."""
    match state:
        case LookedOver(file=file) | Reading(file=file):
            return isolated(file), translate("Import", "Nothing is written yet")
        case _:
            return translate("Import", "Import"), translate("Import", "Lists of people, from any program")


def title(part: Part) -> str:
    match part:
        case Part.FILE:
            return translate("Import", "How it is read")
        case Part.COLUMNS:
            return translate("Import", "Columns")
        case Part.REFUSED:
            return translate("Import", "Rows that stay out")
        case Part.TWINS:
            return translate("Import", "Maybe one person twice")
        case Part.CHANGES:
            return translate("Import", "What changes")
        case Part.MISSING:
            return translate("Import", "No longer in the list")


def purpose(part: Part) -> str:
    match part:
        case Part.FILE:
            return translate("Import", "Which sheet, which letters, where the headers stand; and what to look at.")
        case Part.COLUMNS:
            return translate("Import", "Choose a column to see what it holds, and what it is read as.")
        case Part.REFUSED:
            return translate("Import", "Put a row right here, and it comes in. The file itself is not changed.")
        case Part.TWINS:
            return translate("Import", "Say whether two are one person. Nobody is joined without your word.")
        case Part.CHANGES:
            return translate("Import", "People who are on the roster already, and what this list says otherwise.")
        case Part.MISSING:
            return translate("Import", "An earlier list held them. They stay, unless you cancel them here.")


def summary(part: Part, state: ImportState) -> str:
    """The second line in the column."""
    opened = state.opened
    if opened is None:
        return ""
    foreseen = opened.foreseen
    match part:
        case Part.FILE:
            notes = len(foreseen.warnings)
            return translate("Import", "%n to look at", "", notes) if notes else translate("Import", "Nothing strange")
        case Part.COLUMNS:
            words = translate("Import", "{read} of {all} are read")
            return words.format(read=number(len(opened.mapping)), all=number(len(opened.columns)))
        case Part.REFUSED:
            return _rows(len(foreseen.refused))
        case Part.TWINS:
            open_ = state.pairs_open
            return translate("Import", "%n to settle", "", open_) if open_ else translate("Import", "Nothing to settle")
        case Part.CHANGES:
            return _people(len(foreseen.changes))
        case Part.MISSING:
            gone = len(state.gone)
            if gone:
                return translate("Import", "%n will be cancelled", "", gone)
            return _people(len(foreseen.vanished))


def _rows(count: int) -> str:
    return translate("Import", "%n rows", "", count) if count else translate("Import", "None")


def _people(count: int) -> str:
    return translate("Import", "%n people", "", count) if count else translate("Import", "Nobody")


def nothing(part: Part) -> tuple[str, str]:
    """A part with nothing in it: a word, and a sentence."""
    match part:
        case Part.REFUSED:
            return translate("Import", "Every row comes in"), translate("Import", "There is nothing to put right.")
        case Part.TWINS:
            return translate("Import", "Nobody seems to be there twice"), translate(
                "Import", "No two share a code, an e-mail address or a name."
            )
        case Part.CHANGES:
            return translate("Import", "Nothing changes"), translate(
                "Import", "Who is on the roster already stays as they are."
            )
        case Part.MISSING:
            return translate("Import", "Nobody is missing"), translate(
                "Import", "Everyone whom this list brought before is still in it."
            )
        case _:
            return translate("Import", "Nothing strange"), translate("Import", "All of the file was understood.")


def take_in(state: ImportState, added: int, updated: int) -> str:
    """The primary button."""
    gone = len(state.gone)
    people = added + updated
    if people and gone:
        words = translate("Import", "Take in {people}, cancel {gone}")
        return words.format(people=number(people), gone=number(gone))
    if gone:
        return translate("Import", "Cancel %n people", "", gone)
    if people:
        return translate("Import", "Take in %n people", "", people)
    return translate("Import", "Nothing new to take in")


def will_come(state: ImportState) -> str:
    """Beside the button: what it does, or what it waits for."""
    roster, opened = state.roster, state.opened
    if isinstance(roster, LookedOver) and roster.busy:
        return translate("Import", "Looking it over again")
    if state.lacks_reason:
        return translate("Import", "Say why they are cancelled")
    if opened is None:
        return ""
    foreseen = opened.foreseen
    new = translate("Import", "%n new", "", foreseen.added) if foreseen.added else ""
    changed = translate("Import", "%n changed", "", foreseen.updated) if foreseen.updated else ""
    same = translate("Import", "%n as before", "", foreseen.unchanged) if foreseen.unchanged else ""
    out = translate("Import", "%n stay out", "", len(foreseen.refused)) if foreseen.refused else ""
    return listed(new, changed, same, out)


# ---- columns


def column_row(column: Column) -> Row:
    name = column_name(column)
    if not column.field:
        return Row(name, samples(column), "ring", end=translate("Import", "Not read"))
    return Row(name, samples(column), "well", "admitted", end=field_name(column.field), end_bold=True)


def column_name(column: Column) -> str:
    if column.header.strip():
        return column.header
    return translate("Import", "Column {number}, without a header").format(number=number(column.at + 1))


def samples(column: Column) -> str:
    return listed(*column.samples) if column.samples else translate("Import", "Empty")


def why(column: Column) -> str:
    match column.why if column.field else "":
        case "asked":
            return translate("Import", "You said so.")
        case "header":
            return translate("Import", "Its header says so.")
        case "part_of_header":
            return translate("Import", "A part of its header says so.")
        case "values":
            return translate("Import", "Its values look like it.")
        case "beside":
            return translate("Import", "The columns beside it say so.")
        case _:
            return translate("Import", "Its header is not known.")


def field_choices() -> list[tuple[str, str]]:
    """What a column may be read as: a word and the field, ``""`` for not at all."""
    return [(translate("Import", "Not read"), "")] + [(field_name(field), field) for field in FIELDS]


# ---- rows that stay out


def tried(reason: tuple[str, dict[str, object]] | None) -> str:
    if reason is None:
        return translate("Import", "So it can come in.")
    return row_reason(*reason)


# ---- pairs


def pair_row(pair: Pair) -> Row:
    one, other = pair.twins.one, pair.twins.other
    names = listed(*dict.fromkeys((_name(one), _name(other))))
    shape, family = {
        Verdict.OPEN: ("hands", "already_in"), Verdict.ONE: ("well", "admitted"), Verdict.TWO: ("well", "admitted"),
    }[pair.said]  # fmt: skip
    return Row(names, shared(pair.twins.why), shape, family, end=said(pair.said))


def said(verdict: Verdict) -> str:
    match verdict:
        case Verdict.ONE:
            return translate("Import", "One person")
        case Verdict.TWO:
            return translate("Import", "Two people")
        case Verdict.OPEN:
            return translate("Import", "To settle")


def shared(kind: str) -> str:
    match kind:
        case "same_code":
            return translate("Import", "They share a code.")
        case "same_foreign_code":
            return translate("Import", "They share a registration code.")
        case "same_email":
            return translate("Import", "They share an e-mail address.")
        case _:
            return translate("Import", "They share a name.")


def side(side: Side) -> str:
    if side.line:
        return translate("Import", "Line {number} of this file").format(number=number(side.line))
    if side.admitted:
        return translate("Import", "On the roster, admitted")
    return translate("Import", "On the roster")


def one_person(pair: Pair) -> str:
    """What follows when two are one."""
    if pair.twins.one.id:
        return translate("Import", "One person: they keep their code and admissions, and this row's words hold.")
    return translate("Import", "One person: both rows come in and are joined, and both codes admit.")


def _name(side: Side) -> str:
    return side.fields.get("full_name", "")


def value(field: str, text: str) -> str:
    """A value as people call it."""
    match field, text:
        case "role", str() if text:
            return role(text)
        case "status", "active":
            return translate("Import", "Active")
        case "status", "cancelled":
            return translate("Import", "Cancelled")
        case _:
            return isolated(text)


# ---- what changes


def change_row(change: RowChange) -> Row:
    fields = listed(*(field_name(one.field) for one in change.changes))
    return Row(change.name, fields, end=line(change.line))


def change(one: FieldChange) -> tuple[str, str, str]:
    nothing_ = translate("Import", "Nothing")
    return field_name(one.field), value(one.field, one.old) or nothing_, value(one.field, one.new) or nothing_


# ---- the page without a file


def home(state: RosterState) -> tuple[str, str]:
    """What happened to the last file, or what to do."""
    match state:
        case TakenIn(imported=imported, joined=joined):
            came = translate("Import", "%n people came in", "", imported.added)
            changed = translate("Import", "%n changed", "", imported.updated) if imported.updated else ""
            gone = translate("Import", "%n cancelled", "", imported.cancelled) if imported.cancelled else ""
            pairs = translate("Import", "%n pairs joined", "", joined) if joined else ""
            out = translate("Import", "%n rows stayed out", "", len(imported.refused)) if imported.refused else ""
            same = translate("Import", "%n as before", "", imported.unchanged) if imported.unchanged else ""
            return came, listed(changed, same, gone, pairs, out)
        case NotTaken() | Stopped():
            return translate("Import", "Nothing was taken in"), ""
        case _:
            return headline(state)


def trouble(kind: str, values: Mapping[str, object]) -> str:
    """Why a wish about the open file was not followed."""
    return together(not_read(kind, values), translate("Import", "All else is as it was."))


def notes_of(opened: OpenedRoster) -> str:
    """Where the file comes from, in one line."""
    file = opened.plan.file
    return beside(file.sheet, file.encoding.upper().replace("_", " "))


def beyond(at: int) -> str:
    """A cell that stands beyond the headers."""
    return translate("Import", "Cell {number}, beyond the headers").format(number=number(at + 1))


def missing(gone: int) -> str:
    if gone:
        return translate("Import", "%n will be cancelled with this import. A later list brings them back.", "", gone)
    return translate("Import", "Nobody is cancelled. They all stay on the roster.")


def leaving() -> Question:
    """Asked before what was put right is lost."""
    return Question(
        translate("Import", "Leave this file?"),
        translate("Import", "What you put right or settled here would be lost. None of it is on the roster yet."),
        (Answer("leave", translate("Import", "Leave it")),),
        back=translate("Import", "Go on with it"),
        needed=True,
    )
