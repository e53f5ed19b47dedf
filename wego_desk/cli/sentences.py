"""Every trouble, refused row and warning as one English sentence: what happened, then what to do."""

from collections.abc import Mapping
from typing import Final

TROUBLES: Final[Mapping[str, str]] = {
    # use
    "no_assignment": "Write {word!r} as FIELD=VALUE.",
    "nothing_chosen": "Say whose: name them with --id or --filter, or take everyone with --all.",
    "nobody_chosen": "Nobody on the roster fits. Nothing was written.",
    "text_or_stdin": "Give one text to scan, or --stdin for a code a line.",
    "name_and_duty": "Give a name and a duty: wego-desk operator Ana --duty staff",
    "no_window": "This version has no window yet. See: wego-desk --help",
    "bad_time": "{time!r} is no time. Write it as 2026-09-21T09:30 or with an offset, as 2026-09-21T09:30+09:00.",
    "bad_value": "{field} can't be {value!r}.",
    # the profile
    "no_profile": "There is no desk in {file} yet. Import a roster first: wego-desk import roster.xlsx",
    "profile_in_use": "The desk in {file} is open in another program. Close it there, then try again.",
    "cannot_write": "{file} can't be written. Check its folder and your rights.",
    "cannot_open": "{file} can't be opened. Check the folder and your rights.",
    "cannot_read": "{file} can't be read. Check your rights.",
    "read_only": "{file} is read-only. Choose a folder that can be written.",
    "disk_full": "The disk of {file} is full. Free some space, then try again; nothing was changed.",
    "damaged_file": "{file} is damaged or was cut short. Nothing was changed.",
    "newer_profile": "{file} was made by a newer wego-desk ({revision}). Use that version.",
    "unknown_setting": "There is no setting {key}. See: wego-desk settings",
    "bad_setting": "The setting {key} can't be {value!r}; it takes {expected}.",
    "bad_settings_file": "{file} is no settings file that can be read. Mend it or delete it.",
    # duties and operators
    "not_allowed": "{operator} may not do this ({act}); it needs a {duty}. The try was kept.",
    "unknown_operator": "There is no operator {operator!r}. There are: {operators}.",
    "unknown_duty": "There is no duty {duty!r}. Use one of: {duties}.",
    "last_organizer": "{operator} is the only organizer. Make somebody else one first.",
    "no_reason": "Give a reason.",
    # people and codes
    "unknown_delegate": "There is no delegate with the id {id!r}. Look for them: wego-desk find NAME",
    "unknown_field": "There is no field {field!r}. Fields are: {fields}.",
    "no_name": "Give a name.",
    "name_too_long": "The {field} has {length} characters; at most {limit} fit.",
    "control_character": "The {field} holds a control character. Take it out.",
    "row_too_long": "This is too long: {bytes} bytes of at most {limit}.",
    "unreadable_date": "{text!r} in {field} is no date. Write it as 2026-09-21.",
    "dates_out_of_order": "It would end ({ends}) before it starts ({starts}).",
    "code_by_replace": "A code is not edited. Give a new one: wego-desk credential replace ID --reason R",
    "cancel_by_cancel": "A delegate is cancelled with a reason: wego-desk cancel ID --reason R",
    "photo_by_import": "A photo comes in with a roster: put its file beside it and name it in the photo column.",
    "stays_cancelled": "Delegate {id} was cancelled at a desk, and that stays.",
    "already_cancelled": "Delegate {id} is cancelled already.",
    "code_in_use": "The code {code} belongs to somebody already.",
    "no_active_code": "Delegate {id} has no code that is valid.",
    # points and events
    "unknown_point": "There is no point {point!r}. There are: {points}.",
    "unknown_time_zone": "There is no time zone {name!r}. Write it as Asia/Seoul.",
    "time_to_come": "{time} has not come yet. A back-entry states a time that is past.",
    "unknown_event": "There is no event {event}.",
    "bad_event": "{event!r} is no event. Write it as a scan names it: STREAM:SEQ.",
    "not_undoable": "Event {event} ({of_kind}) can't be undone.",
    "already_undone": "Event {event} was undone already.",
    # files
    "file_missing": "There is no file {file}.",
    "is_a_folder": "{file} is a folder. Name the file in it.",
    "not_a_folder": "{file} is a file. Name a folder.",
    "not_a_file": "{file} is no ordinary file.",
    "not_a_spreadsheet": "{file} is no spreadsheet. Save the list as XLSX or CSV.",
    "unsupported_spreadsheet": "{file} is an {format} file. Save it as XLSX or CSV.",
    "encrypted_file": "{file} is locked with a password. Save it without one.",
    "unreadable": "{file} can't be read as a spreadsheet. Save it anew as XLSX or CSV.",
    "zip_bomb": "{file} unfolds to far more than a roster holds. It was not opened.",
    "empty_file": "{file} is empty.",
    "file_changed": "{file} was changed while it was read. Try again.",
    "undecodable": "{file} is not text in {encoding}. Name its encoding with --encoding.",
    "unknown_encoding": "There is no encoding {encoding!r}. Use utf-8, utf-16, cp949 or cp1252.",
    "unknown_delimiter": "{delimiter!r} can't separate columns. Use comma, semicolon or tab.",
    "unknown_sheet": "{file} has no sheet {sheet!r}. It has: {sheets}.",
    "no_name_column": "No column of {file} can be a name. Name one: --map full_name=COLUMN. Columns are: {columns}.",
    "no_point_column": "No column of {file} names the points. It has: {columns}.",
    "unknown_column": "There is no column {column!r} for {field}. Columns are: {columns}.",
    "nul_in_text": "Line {line} of {file} holds a NUL byte: this is no text.",
    "too_many_columns": "{file} has {columns} columns; at most 1024 are read.",
    "too_many_rows": "A sheet holds at most {limit} rows. Export fewer points, or as CSV.",
    "sheet_too_large": "The sheet in {file} is too large: {rows} rows, {columns} columns.",
    "cell_too_long": "A cell in line {line} of {file} has over {limit} characters.",
    # layouts
    "layout_not_found": "There is no layout {layout!r}. There are: {shipped}.",
    "layout_unreadable": "The layout {layout} can't be read: {detail}.",
    "layout_version": "The layout {layout} is of version {found}; this program knows {newest}.",
    "layout_unknown_key": "The layout {layout} has an unknown key: {key}.",
    "layout_missing_key": "The layout {layout} lacks {key}.",
    "layout_bad_value": "In the layout {layout}, {key} can't be {value}.",
    "layout_off_page": "In the layout {layout}, box {box} lies off the page.",
    "layout_on_code": "In the layout {layout}, box {box} covers the code in box {code}.",
    "layout_code_too_small": "In the layout {layout}, the code in box {box} is under {smallest} mm.",
}

#: Reasons for which one row stays out, and what a person should look at.
ROWS: Final[Mapping[str, str]] = {
    "no_name": "no name",
    "no_point": "no name of a point",
    "name_too_long": "{field} has {length} characters, at most {limit} fit",
    "row_too_long": "the row has {bytes} bytes, at most {limit} fit",
    "too_many_cells": "{cells} cells, but only {columns} columns",
    "control_character": "a control character in {field}",
    "unreadable_date": "{text!r} in {field} is no date",
    "dates_out_of_order": "ends ({ends}) before it starts ({starts})",
    "ends_before_starts": "ends before it starts ({starts})",
    "duplicate_point": "the point {point} stands twice",
    "wrong_capacity": "{text!r} is no number of people",
    "wrong_rule": "{text!r} is no rule: use once, daily, in_out or free",
    "wrong_time": "{text!r} in {field} is no time",
    "wrong_time_zone": "there is no time zone {text!r}",
    "duplicate_column": "{field}: the columns {columns} say the same; the first is taken",
    "unmapped_columns": "these columns are not read: {columns}",
    "columns_without_header": "columns without a header are not read: {columns}",
    "encoding_guessed": "read as {encoding}; if names look wrong, name it with --encoding",
    "error_cells": "{count} cells hold a spreadsheet error and are taken as empty",
    "other_sheets": "read the sheet {sheet}; not read: {others}",
    "rows_above_header": "the headers stand in line {header}; {lines} lines above are not read",
    "name_taken_as_given": "the column {column} is taken as the given name",
    "codes_not_ours": "{count} codes are another system's; they admit all the same",
    "unknown_status": "the status {text!r} is not known; taken as active",
    "code_in_use": "line {line}: the code {code} belongs to somebody already and was not given again",
    "code_kept": "line {line}: delegate {id} keeps the code that they have",
    "stays_cancelled": "line {line}: delegate {id} was cancelled at a desk, and that stays",
    "photo_not_read": "line {line}: there is no picture {photo!r} beside the roster that can be read",
}

PICTURES: Final[Mapping[str, str]] = {
    "picture_not_found": "no such file",
    "not_a_picture": "no picture",
    "picture_damaged": "the picture is damaged",
    "picture_too_large": "the picture is too large",
    "no_code_in_picture": "no code in it that can be read",
}


def sentence(kind: str, values: Mapping[str, object]) -> str:
    """The sentence of a trouble."""
    return _fill(TROUBLES, kind, values)


def row_reason(kind: str, values: Mapping[str, object]) -> str:
    """Why a row stayed out, or what to look at."""
    return _fill(ROWS, kind, values)


class _Listed(dict[str, object]):
    """Lists read as ``a, b, c``; a value that is not there as an ellipsis, so that a sentence is never lost."""

    def __missing__(self, key: str) -> object:
        return "..."


def _fill(templates: Mapping[str, str], kind: str, values: Mapping[str, object]) -> str:
    shown = {n: ", ".join(map(str, v)) if isinstance(v, tuple | list) else v for n, v in values.items()}
    return templates.get(kind, kind.replace("_", " ")).format_map(_Listed(shown))
