"""What a roster file holds and what became of it, in whole sentences; why rows stay out, and what to look at."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from wego_desk.desk.import_roster import Imported
from wego_desk.screens.roster_state import (
    LookedOver,
    MayNot,
    NoFile,
    NotTaken,
    Reading,
    RosterState,
    Stopped,
    TakenIn,
    TakingIn,
)
from wego_desk.screens.words_moment import isolated, listed, together
from wego_desk.screens.words_world import trouble, who_may

translate = QCoreApplication.translate


def number(count: int) -> str:
    return QLocale().toString(count)


def headline(state: RosterState) -> tuple[str, str]:
    """What is going on with the file, and a line below it."""
    match state:
        case NoFile(people=None | 0):
            return translate("Roster", "Nobody is on the roster yet"), translate(
                "Roster", "Open the list of people as you have it; its columns are found by their headers."
            )
        case NoFile(people=people):
            return translate("Roster", "%n people are on the roster", "", people or 0), translate(
                "Roster", "A newer list adds who is new and changes what differs; nobody is lost."
            )
        case Reading(file=file):
            return _of(file), translate("Roster", "The file is looked over. Nothing is written yet.")
        case LookedOver(file=file):
            return _of(file), translate("Roster", "This is what would come in. Nothing is written yet.")
        case TakingIn(file=file, stopping=True):
            return _of(file), translate("Roster", "Stopping. None of this file will be on the roster.")
        case TakingIn(file=file):
            return _of(file), translate("Roster", "People are taken in. Scanning goes on meanwhile.")
        case TakenIn(imported=imported):
            return translate("Roster", "%n people came in", "", imported.added), _afterwards(imported)
        case Stopped(file=file):
            return translate("Roster", "Stopped"), translate("Roster", "Nobody of {file} came in.").format(
                file=_of(file)
            )
        case NotTaken(file=file, kind=kind, values=values):
            return _of(file), together(
                not_read(kind, values), translate("Roster", "Nothing of this file is on the roster.")
            )
        case MayNot(least=least, names=names):
            return translate("Roster", "Opening a roster"), who_may(least, names)


def _of(file: str) -> str:
    return isolated(file)


def _afterwards(imported: Imported) -> str:
    changed = translate("Roster", "%n changed", "", imported.updated)
    same = translate("Roster", "%n as before", "", imported.unchanged)
    out = translate("Roster", "%n stayed out", "", len(imported.refused))
    return listed(changed, same, out)


def figures(imported: Imported) -> tuple[tuple[str, str], ...]:
    """Four figures with what they count."""
    return (
        (number(imported.added), translate("Roster", "new people")),
        (number(imported.updated), translate("Roster", "changed")),
        (number(imported.unchanged), translate("Roster", "as before")),
        (number(len(imported.refused)), translate("Roster", "rows stay out")),
    )


def steps(state: TakingIn) -> str:
    """How far the import is."""
    if not state.total:
        return translate("Roster", "Beginning")
    words = translate("Roster", "{done} of {total} steps")
    return words.format(done=number(state.done), total=number(state.total))


def take_in(imported: Imported) -> str:
    """The button."""
    people = imported.added + imported.updated
    if not people:
        return translate("Roster", "Nothing new to take in")
    return translate("Roster", "Take in %n people", "", people)


def column(field: str, header: str) -> tuple[str, str]:
    """A field of ours, and the column that it is read from."""
    return field_name(field), translate("Roster", "from the column {header}").format(header=isolated(header))


def line(at: int) -> str:
    return translate("Roster", "Line {number}").format(number=number(at))


def not_read(kind: str, values: Mapping[str, object]) -> str:
    """Why a file can't be read, and what to do."""
    match kind:
        case "file_missing" | "unreadable" | "cannot_read" | "cannot_open":
            return translate("Roster", "The file can't be read. Check that it is there and that you may read it.")
        case "is_a_folder":
            return translate("Roster", "This is a folder. Open the file in it.")
        case "not_a_file" | "not_a_spreadsheet":
            return translate("Roster", "This is no list. Save the list as XLSX or CSV.")
        case "unsupported_spreadsheet":
            return translate("Roster", "This kind of spreadsheet can't be read. Save it as XLSX or CSV.")
        case "encrypted_file":
            return translate("Roster", "The file is locked with a password. Save it without one.")
        case "damaged_file":
            return translate("Roster", "The file is damaged or was cut short. Get it anew.")
        case "zip_bomb":
            return translate("Roster", "The file would unpack to far more than a roster holds. Save the list anew.")
        case "too_demanding":
            return translate("Roster", "The file takes more memory or time than a list does. Save it anew as CSV.")
        case "empty_file":
            return translate("Roster", "The file is empty. Open the one that holds the list.")
        case "file_changed":
            return translate("Roster", "The file was changed while it was read. Try again.")
        case "undecodable" | "unknown_encoding":
            return translate("Roster", "The letters of the file can't be read. Save it as XLSX, or as CSV in UTF-8.")
        case "no_reason":
            return translate("Roster", "Say why people are cancelled.")
        case "unknown_column":
            return translate("Roster", "This column is not there any more. Open the file anew.")
        case "unknown_sheet":
            return translate("Roster", "This sheet is not there any more. Open the file anew.")
        case "no_such_line":
            return translate("Roster", "No headers stand in this line.")
        case "no_name_column":
            found = values.get("columns")
            columns = listed(*found[:8]) if isinstance(found, tuple) else ""
            words = translate("Roster", "No column is known to hold names. It has: {columns}. Call the one “Name”.")
            return words.format(columns=columns)
        case _:
            return trouble(kind, values)


def row_reason(kind: str, values: Mapping[str, object]) -> str:
    """Why a row stays out."""
    said = {name: isolated(str(value)) for name, value in values.items()}
    said["field"] = field_name(str(values.get("field", "")))
    match kind:
        case "no_name":
            return translate("Roster", "There is no name in it.")
        case "name_too_long":
            return translate("Roster", "{field} is too long: at most {limit} letters.").format(**said)
        case "row_too_long":
            return translate("Roster", "The row is too long.")
        case "too_many_cells":
            return translate("Roster", "There are more cells than headers.")
        case "control_character":
            return translate("Roster", "{field} holds a character that can't be seen.").format(**said)
        case "direction_override":
            return translate("Roster", "{field} turns the direction of its text. Type it again.").format(**said)
        case "unreadable_date":
            return translate("Roster", "{text} can't be read as a date. Write it as 2026-09-21.").format(**said)
        case "heading":
            return translate("Roster", "One cell covers several columns: {text} is a heading, no person.").format(
                **said
            )
        case "repeated_header":
            return translate("Roster", "The headers stand here again.")
        case "dates_out_of_order":
            return translate("Roster", "It ends ({ends}) before it starts ({starts}).").format(**said)
        case _:
            return translate("Roster", "The row can't be read.")


def warning(kind: str, values: Mapping[str, object]) -> str:
    """What a person should look at and what stops nothing."""
    said = {name: _value(value) for name, value in values.items()}
    said["field"] = field_name(str(values.get("field", "")))
    count = values.get("count")
    many = count if isinstance(count, int) else 0
    match kind:
        case "duplicate_column":
            return translate("Roster", "{field} is read from {used}, not from {ignored}.").format(**said)
        case "unmapped_columns":
            return translate("Roster", "These columns are not read: {columns}.").format(**said)
        case "columns_without_header":
            return translate("Roster", "Columns without a header are not read: {columns}.").format(**said)
        case "encoding_guessed":
            return translate("Roster", "Read as {encoding}. If names look wrong, save the file as XLSX.").format(**said)
        case "error_cells":
            return translate("Roster", "%n cells hold a spreadsheet's error and count as empty.", "", many)
        case "other_sheets":
            return translate("Roster", "Read is the sheet {sheet}, not {others}.").format(**said)
        case "several_rosters":
            return translate("Roster", "Read is the sheet {sheet}. {others} could be lists too.").format(**said)
        case "formulas_without_result":
            return translate("Roster", "%n cells hold a formula without a result and count as empty.", "", many)
        case "long_numbers":
            return translate("Roster", "%n numbers are too long for a spreadsheet and lost digits.", "", many)
        case "rows_above_header":
            return translate("Roster", "The headers stand in line {header}; what is above is not read.").format(**said)
        case "header_of_two_lines":
            return translate("Roster", "The headers take two lines.")
        case "merged_cells":
            return translate("Roster", "A cell that is merged over several rows is read for each of them.")
        case "serial_dates":
            return translate("Roster", "%n dates are bare numbers, read as a spreadsheet counts days.", "", many)
        case "name_taken_as_given":
            return translate("Roster", "The column {column} is taken as the given name.").format(**said)
        case "codes_not_ours":
            return translate("Roster", "%n codes are another system's; they admit all the same.", "", many)
        case "unknown_status":
            return translate("Roster", "The status {word} is not known and taken as active.").format(**said)
        case "unknown_vip":
            return translate("Roster", "{word} under VIP is not known and taken as yes.").format(**said)
        case "code_in_use":
            return translate("Roster", "Line {line}: this code belongs to somebody and was not given again.").format(
                **said
            )
        case "code_kept":
            return translate("Roster", "Line {line}: they keep the code that they have.").format(**said)
        case "stays_cancelled":
            return translate("Roster", "Line {line}: cancelled at a desk, and that stays.").format(**said)
        case "row_of_joined":
            return translate("Roster", "Line {line}: this record was joined with another, whose row counts.").format(
                **said
            )
        case "photo_not_read":
            return translate("Roster", "Line {line}: the picture {photo} can't be read.").format(**said)
        case _:
            return translate("Roster", "Something in the file was not understood and left out.")


def twins(count: int) -> str:
    """People who may be on the list twice."""
    return translate(
        "Roster", "%n pairs may be one person twice. Both stay; look at them on the page People.", "", count
    )


def _value(value: object) -> str:
    if isinstance(value, tuple | list):
        return listed(*(str(one) for one in value[:6]))
    return isolated(str(value))


def field_name(field: str) -> str:
    """A field of a delegate as people call it."""
    names = {
        "code": translate("Roster", "Code"),
        "foreign_code": translate("Roster", "Registration code"),
        "full_name": translate("Roster", "Name"),
        "given_name": translate("Roster", "Given name"),
        "family_name": translate("Roster", "Family name"),
        "native_name": translate("Roster", "Name in own script"),
        "latin_name": translate("Roster", "Name in Latin letters"),
        "honorific": translate("Roster", "Title"),
        "job_title": translate("Roster", "Position"),
        "organization": translate("Roster", "Organization"),
        "organization_kind": translate("Roster", "Kind of organization"),
        "standing": translate("Roster", "Membership"),
        "city": translate("Roster", "City"),
        "country": translate("Roster", "Country"),
        "region": translate("Roster", "Region"),
        "role": translate("Roster", "Role"),
        "email": translate("Roster", "E-mail"),
        "phone": translate("Roster", "Telephone"),
        "language": translate("Roster", "Language"),
        "status": translate("Roster", "Status"),
        "valid_from": translate("Roster", "Valid from"),
        "valid_until": translate("Roster", "Valid until"),
        "zones": translate("Roster", "Zones"),
        "needs": translate("Roster", "Needs"),
        "vip": translate("Roster", "VIP"),
        "photo": translate("Roster", "Photo"),
        "notes": translate("Roster", "Notes"),
    }
    return names.get(field, field)
