"""Every trouble, refused row and warning as one English sentence: what happened, then what to do.

As in the GOV.UK style guide: short words, what to do rather than what was done wrong, nobody blamed.
"""

from collections.abc import Mapping
from typing import Final

TROUBLES: Final[Mapping[str, str]] = {
    # use
    "no_assignment": "{word!r} names no field. Write it as FIELD=VALUE.",
    "nothing_to_make": "Say what to make: --out FILE.pdf for badges, --contact-sheet FILE.pdf for names to approve.",
    "no_names": "Nobody of those has a name that could be shown. No file was written.",
    "nothing_chosen": "Say whose badges: --id ID, --filter FIELD=VALUE or --all.",
    "nobody_chosen": "Nobody on the roster fits. No file was written.",
    "file_list_or_undo": "Give a roster file, or --list, or --undo BATCH.",
    "unknown_import": "There is no import {batch}. Look which there are: wego-desk import --list",
    "import_undone": "The import {batch} was taken back already, by {operator}.",
    "text_or_stdin": "Give one text to scan, or --stdin for a code a line.",
    "no_stdin": "Standard input is closed. Send a code a line to it.",
    "name_and_duty": "Give a name and a duty (wego-desk operator Ana --duty staff), or a name and --remove.",
    "no_window": "No window can open here: {reason}. Commands work without one, as: wego-desk import roster.xlsx",
    "bad_time": "{time!r} can't be read as a time. Write it as 2026-09-21T09:30 or 2026-09-21T09:30+09:00.",
    "bad_value": "{field} can't be {value!r}. Use at most 200 letters on one line.",
    # the profile
    "no_profile": "There is no desk in {file} yet. Import a roster first: wego-desk import roster.xlsx",
    "profile_in_use": "The desk in {file} is in use by another program. Close that, then try again.",
    "cannot_write": "{file} can't be written. Check that its folder is there and that you may write to it.",
    "cannot_open": "{file} can't be opened. Check that it is there and that you may read it.",
    "cannot_read": "{file} can't be read. Check that you may read it.",
    "read_only": "{file} can only be read. Choose a folder that you may write to: --profile DIR",
    "disk_full": "The disk of {file} is full. Nothing was changed. Free some space, then try again.",
    "damaged_file": "{file} is damaged or was cut short. Nothing was changed. Get it anew, or from a backup.",
    "newer_profile": "{file} was made by a newer wego-desk ({revision}). Open it with that version.",
    "ledger_missing": "{file} is missing beside its roster.db. Put it back from a backup; nothing was changed.",
    "other_congress": "The desk in {file} belongs to another congress. Choose another folder: --profile DIR",
    "act_too_large": "This is too long to be kept. Nothing was changed. Write less.",
    "act_unwritable": "This holds characters that can't be kept. Nothing was changed. Type it again.",
    "unknown_setting": "There is no setting {key}. There are: {known}.",
    "bad_setting": "The setting {key} can't be {value!r}. It takes: {expected}.",
    "bad_settings_file": "{file} can't be read as settings ({detail}). Mend it, or delete it to start anew.",
    # duties and operators
    "not_allowed": "{operator} may not {act}. Ask {duty} to do it.",
    "unknown_operator": "There is no operator {operator!r}. There are: {operators}.",
    "unknown_duty": "There is no duty {duty!r}. There are: {duties}.",
    "last_organizer": "{operator} is the only organizer. Make somebody else an organizer first.",
    "already_works_here": "{operator} works here already. Use another name.",
    "own_removal": "Nobody removes themselves. Let another organizer do it.",
    "no_reason": "Give a reason.",
    # people and codes
    "unknown_delegate": "There is no delegate with the id {id!r}. Look for the name: wego-desk find NAME",
    "unknown_field": "There is no field {field!r}. There are: {fields}.",
    "no_name": "Give a name.",
    "name_too_long": "The {field} has {length} characters. Use at most {limit}.",
    "control_character": "The {field} holds a control character. Type it again.",
    "direction_override": "The {field} turns the direction of its text. Type it again.",
    "row_too_long": "This has {bytes} bytes. Use at most {limit}.",
    "too_many_cells": "This has {cells} values for {columns} fields. Give one for each.",
    "unreadable_date": "{text!r} in {field} can't be read as a date. Write it as 2026-09-21.",
    "dates_out_of_order": "This would end ({ends}) before it starts ({starts}). Change one of the two.",
    "code_by_replace": "A code can't be edited. Give a new one: wego-desk credential replace ID --reason R",
    "cancel_by_cancel": "Cancelling needs a reason: wego-desk cancel ID --reason R",
    "photo_by_import": "A photo comes in with a roster: put its file beside the roster, its name in the photo column.",
    "stays_cancelled": "Delegate {id} was cancelled at a desk, and that stays. Add them anew: wego-desk add",
    "same_delegate": "Both ids are delegate {id} already. There is nothing to join.",
    "already_cancelled": "Delegate {id} is cancelled already.",
    "code_in_use": "The code {code} belongs to somebody. Use another one.",
    "no_active_code": "Delegate {id} has no valid code. Give a new one: wego-desk credential replace {id} --reason R",
    # points and events
    "unknown_point": "There is no point {point!r}. There are: {points}.",
    "unknown_time_zone": "There is no time zone {name!r}. Write it as Asia/Seoul.",
    "time_to_come": "{time} is still to come. Give the time when it happened.",
    "unknown_event": "There is no event {event}. Use the name that the scan gave.",
    "bad_event": "{event!r} can't be read as an event. Use the name that the scan gave, as 9c2e4b7a10f3d586:12.",
    "not_settleable": "Name the admissions of one delegate at one point that are flagged; two or more for a duplicate.",
    "unknown_device": "No device {device} is enrolled here. Look at the list of devices.",
    "own_device": "This is the hub itself. Choose another device.",
    "hub_not_running": "No hub runs on {file}. Start it: wego-desk hub serve --profile {file}",
    "bad_address": "{address!r} is no address. Write it as HOST:PORT.",
    "address_taken": "{address} can't be used here ({reason}). Choose another one: --listen HOST:PORT",
    "no_code": "{typed!r} is no code of a hub. It has eight letters or digits. Type it again.",
    "hub_unreachable": "The hub at {address} does not answer. Look at the network and at the address.",
    "not_let_in": "The hub at {address} does not know this code any more. Ask for another: wego-desk hub enrol",
    "not_a_hub": "What answers at {address} is no hub of this program, or one of another version.",
    "acts_of_another_congress": "The desk in {file} has acts of another congress. Choose a new folder: --profile DIR",
    "no_hub": "This desk knows no hub. Let it join one: wego-desk join HOST:PORT CODE",
    "not_synced_yet": "The desk in {file} has nothing from its hub yet. Fetch it: wego-desk sync --profile {file}",
    "rename_or_revoke": "Rename with --name NAME, or revoke with --reason R: one of the two.",
    "which_device": "Say which device: --device ID. See wego-desk hub devices.",
    "not_awaited": "No hub waits for the device {device}.",
    "not_undoable": "Event {event} ({of_kind}) can't be undone. Scan the delegate in or out again instead.",
    "already_undone": "Event {event} was undone already.",
    # badges on their way, and PINs
    "badge_of_cancelled": "Delegate {id} is cancelled and gets no badge.",
    "badge_on_its_way": "A badge of delegate {id} is on its way to {printer}. Wait for it, or take it back first.",
    "badge_exists": "Delegate {id} has a badge. Say why another one is wanted.",
    "badge_code_ended": "The code of delegate {id} was replaced meanwhile. Print their badge anew.",
    "unknown_badge": "There is no badge {badge}. Look at the list of badges.",
    "badge_is_printing": "Badge {badge} is going to {printer} just now. Wait a moment, then look again.",
    "badge_is_printed": "Badge {badge} is printed. Say why another one is wanted.",
    "badge_in_printer": "Badge {badge} lies in {printer}. Take it back there first.",
    "badge_not_sent": "Badge {badge} was not sent to a printer yet.",
    "no_box_name": "Say what the box is called.",
    "box_name_too_long": "A box's name has at most {limit} letters.",
    "box_taken": "There is a box {box} already. Call the new one otherwise.",
    "badge_not_in_box": "Badge {badge} lies in no box.",
    "badge_not_waiting": "Badge {badge} does not wait any more.",
    "bad_count": "A printer holds 0 to {most} badges.",
    "badges_unclear": "{number} badges of {printer} are not confirmed. Look which one is missing, and print it again.",
    "badge_not_made": "Badge not made: a mistake of the program ({error}). Print it again, or tell its makers.",
    "form_not_here": "This build of the program writes no {form}; the one for Python does. CSV and XLSX say the same.",
    "printer_gave_up": "{printer} gave up ({detail}). Look at the printer, then print again.",
    "print_refused": "{printer} took no badge: {detail}. Look at the printer, then print again.",
    "printer_not_accepting": "{printer} takes no jobs at present. Start it in the printer settings of the computer.",
    "no_such_printer": "There is no printer {printer}. Choose another one.",
    "spooler_off": "The computer's printing service is off. Start it, then print again.",
    "cups_missing": "CUPS is not installed. Install it, or print into a folder.",
    "printer_silent": "{printer} did not answer. See whether the badge came out.",
    "printer_offline": "{printer} can't be reached. Look at its plug and its cable, then print again.",
    "printer_says_nothing": "{printer} says nothing. Look at its paper, its ribbon and its cover.",
    "printer_forbids": "{printer} wants a password. Allow printing without one at the printer.",
    "printer_reads_no_pdf": "{printer} reads no PDF. Set it up as a printer of the computer, and choose that.",
    "printer_busy": "{printer} prints something else just now. Wait a moment, then print again.",
    "printer_not_now": "{printer} takes no badge now: {detail}. Look at the printer, then print again.",
    "wrong_media": "{printer} has no paper of {width} x {height} mm. Put it in, or choose another layout.",
    "bad_printer_address": "{address} is no address of a printer. Write it as 10.0.0.7 or ipp://printer/ipp/print.",
    "nobody_at_address": "No printer answers at {address}. Look at the address, and whether the printer is on.",
    "no_network": "This computer is in no network. Look at its cable or its wireless network.",
    "driver_broke_off": "The driver of {printer} gave up. See whether the badge came out.",
    "line_broke_off": "The line to {printer} broke off. See whether the badge came out.",
    "printer_broke_off": "Printing broke off: a mistake of the program ({error}). See whether the badge came out.",
    "pin_form": "A PIN has {digits} digits. Type them all.",
    "pin_too_plain": "This PIN is easily guessed. Choose another one.",
    # files
    "file_missing": "There is no file {file}. Check the name.",
    "is_a_folder": "{file} is a folder. Name the file in it.",
    "not_a_file": "{file} is no ordinary file. Save the list as XLSX or CSV.",
    "not_a_spreadsheet": "{file} is no spreadsheet. Save the list as XLSX or CSV.",
    "unsupported_spreadsheet": "{file} is a spreadsheet of the kind {format}. Save it as XLSX or CSV.",
    "encrypted_file": "{file} is locked with a password. Save it without one.",
    "unreadable": "{file} can't be read. Check that you may read it, or save it anew.",
    "zip_bomb": "{file} would unpack to far more than a roster holds. It was not opened. Save the list anew.",
    "too_demanding": "{file} takes more memory or time than a roster does. It was not read. Save the list anew as CSV.",
    "empty_file": "{file} is empty. Choose the file, or with --sheet the sheet, that holds the list.",
    "file_changed": "{file} was changed while it was read. Nothing was taken in. Try again.",
    "undecodable": "The text of {file} can't be read. Name its encoding, as: --encoding cp949",
    "unknown_encoding": "There is no encoding {encoding!r}. Use utf-8, cp949, gb18030, shift_jis, big5 or cp1252.",
    "unknown_delimiter": "Columns can't be separated by {delimiter!r}. Use comma, semicolon, tab or pipe.",
    "unknown_sheet": "{file} has no sheet {sheet!r}. It has: {sheets}.",
    "no_name_column": "No column of {file} is known to hold names. Say: --map full_name=COLUMN. It has: {columns}.",
    "no_point_column": "{file} has no column called point. It has: {columns}.",
    "no_such_line": "{file} has no headers in line {line}. Name a line among the first twenty that are filled.",
    "unknown_column": "There is no column {column!r} for {field}. There are: {columns}.",
    "nul_in_text": "Line {line} of {file} holds a NUL byte, which no text does. Save the list anew as XLSX or CSV.",
    "broken_quotes": "A quotation mark is missing or stray near line {line} of {file}. Mend it, or save it as XLSX.",
    "too_many_columns": "{file} has {columns} columns. Use at most {limit}.",
    "too_many_rows": "A sheet holds at most {limit} rows. Export one point at a time, or as CSV.",
    "sheet_too_large": "The sheet in {file} spans {rows} rows and {columns} columns. Delete what stands far out.",
    "cell_too_long": "A cell in line {line} of {file} has over {limit} characters. Shorten it.",
    # copies of a desk
    "no_backup_place": "Say where to: wego-desk backup --to DIR, or keep a place: wego-desk settings backup.folder=DIR",
    "no_place": "{file} is not there. Plug the stick in, or name another folder.",
    "no_backup": "There is no whole copy of a desk in {file}. Name the folder that backup wrote to.",
    "would_lose_events": "{file} has {count} acts that the copy lacks. Nothing was changed; --replace puts them aside.",
    # lists to take away
    "unknown_column_name": "There is no column {column!r}. There are: {columns}.",
    "unknown_choice": "{word!r} is not one of {words}.",
    "unreadable_day": "{text!r} can't be read as a day. Write it as 2026-09-21.",
    "unknown_preset": "There is no preset {preset!r}. There are: {presets}.",
    "shipped_preset": "The preset {preset} comes with the program. Use another name.",
    "preset_name": "A preset needs a name of at most {limit} letters on one line.",
    "no_format": "Say in which form: --format {formats}.",
    "only_paper": "The list {list} comes on paper only. Leave --format out, or say pdf.",
    "columns_off_page": "{columns} columns have no room on a page, {limit} have. Choose some: --columns NAME,NAME",
    "unknown_language": "There are no lists in {language!r}. There are: {languages}.",
    "no_letters": "There are no letters in {file}. Put one there for each language, as en.toml.",
    "letter_unreadable": "The letter {file} can't be read: {detail}. Mend it.",
    "no_preset_name": "Say under which name: wego-desk presets NAME",
    "bad_presets_file": "{file} can't be read as presets ({detail}). Mend it, or delete it.",
    # layouts
    "layout_not_found": "There is no layout {layout!r}. There are: {shipped}.",
    "layout_unreadable": "The layout {layout} can't be read: {detail}. Mend it, or use a6.",
    "layout_version": "The layout {layout} is of version {found}. Use version {newest} or older.",
    "layout_unknown_key": "The layout {layout} has an unknown key {key}. Take it out.",
    "layout_missing_key": "The layout {layout} lacks {key}. Add it.",
    "layout_bad_value": "In the layout {layout}, {key} can't be {value}. Change it.",
    "layout_off_page": "In the layout {layout}, box {box} lies off the page. Move it.",
    "layout_on_code": "In the layout {layout}, box {box} covers the code in box {code}. Move it.",
    "no_organization": "{id} has no organization, and this layout is for organizations. Say who: wego-desk edit.",
    "layout_without_name": "The layout {layout} has no box that says whose it is. Choose another layout.",
    "bad_layout_name": "A layout is called by letters and digits, {longest} at most. Give it another name.",
    "layout_name_shipped": "{name} is a layout of the program. Give yours another name.",
    "layout_name_taken": "There is another layout called {name}. Give this one another name.",
    "layout_no_file": "The layout {layout} wants the picture {file}, which is not beside it. Put it there.",
    "picture_unreadable": "The picture {file} can't be read: {detail}. Save it anew as PNG, JPEG, SVG or PDF.",
    "unknown_paper": "There is no sheet {sheet!r}. Say a paper and a number: a4-4up. Papers: {papers}.",
    "paper_too_small": "{sheet} does not hold so many of the layout {layout}. At most {most} fit.",
    "layout_code_too_small": "In the layout {layout}, the code in box {box} is too small. Use {smallest} mm or more.",
}

#: Reasons for which one row stays out, and what a person should look at.
ROWS: Final[Mapping[str, str]] = {
    "no_name": "no name",
    "no_point": "no name of a point",
    "name_too_long": "{field} has {length} characters; use at most {limit}",
    "row_too_long": "the row has {bytes} bytes; use at most {limit}",
    "too_many_cells": "{cells} cells under {columns} headers",
    "control_character": "a control character in {field}",
    "direction_override": "{field} turns the direction of its text; type it again",
    "unreadable_date": "{text!r} in {field} can't be read as a date; write it as 2026-09-21",
    "heading": "one cell covers several columns: a heading ({text}), no person",
    "repeated_header": "the headers again, no person",
    "dates_out_of_order": "ends ({ends}) before it starts ({starts})",
    "ends_before_starts": "ends ({ends}) before it starts ({starts})",
    "duplicate_point": "the point {point} stands in line {first_line} already",
    "wrong_capacity": "{text!r} is no number of people",
    "wrong_rule": "{text!r} is no rule; use once, daily, in_out or free",
    "wrong_time": "{text!r} in {field} can't be read as a time; write it as 2026-09-21 09:30",
    "wrong_time_zone": "there is no time zone {text!r}; write it as Asia/Seoul",
    "duplicate_column": "{field} is read from the column {used}, not from {ignored}",
    "unmapped_columns": "these columns are not read: {columns}",
    "columns_without_header": "columns without a header are not read: {columns}",
    "encoding_guessed": "read as {encoding}; if names look wrong, name the encoding with --encoding",
    "error_cells": "{count} cells hold a spreadsheet error and are taken as empty: {cells}",
    "other_sheets": "read the sheet {sheet}, not {others}; choose another with --sheet",
    "several_rosters": "read the sheet {sheet}; {others} could be lists too: import each with --sheet",
    "formulas_without_result": "{count} cells hold a formula without a result and are taken as empty: {cells}",
    "long_numbers": "{count} numbers have over 15 digits and lost their last ones; format such columns as text",
    "rows_above_header": "the headers stand in line {header}; what stands above is not read",
    "header_of_two_lines": "the headers take the lines {lines}",
    "merged_cells": "a cell that is merged over several rows is read for each of them",
    "serial_dates": "{count} dates are bare numbers and are read as a spreadsheet counts days",
    "name_taken_as_given": "the column {column} is taken as the given name",
    "codes_not_ours": "{count} codes are another system's; they admit all the same",
    "unknown_status": "the status {word!r} ({count} times) is not known and taken as active",
    "unknown_vip": "{word!r} ({count} times) under VIP is not known and taken as yes",
    "code_in_use": "line {line}: the code {code} belongs to somebody already and was not given again",
    "code_kept": "line {line}: delegate {id} keeps the code that they have",
    "stays_cancelled": "line {line}: delegate {id} was cancelled at a desk, and that stays",
    "row_of_joined": "line {line}: this record was joined with delegate {id}, whose own row counts",
    "photo_not_read": "line {line}: there is no picture {photo!r} beside the roster that can be read",
}

#: Why something stays when an import is taken back.
KEPT: Final[Mapping[str, str]] = {
    "changed_since": "{field} was changed since",
    "in_another_list": "a later list brought them too",
    "joined": "their record was joined with another since",
}

PICTURES: Final[Mapping[str, str]] = {
    "picture_not_found": "there is no such file",
    "not_a_picture": "this is no picture",
    "picture_damaged": "the picture is damaged",
    "picture_too_large": "the picture is too large",
    "no_code_in_picture": "no code in it that can be read",
}

#: What an act and a duty are called in a sentence.
_ACTS: Final[Mapping[str, str]] = {
    "scan": "scan",
    "find": "look people up",
    "print": "print badges",
    "walk_in": "add a delegate",
    "edit": "edit a delegate",
    "undo_own": "undo",
    "undo": "undo this",
    "override": "admit against a verdict",
    "back_entry": "enter a time that is past",
    "cancel": "cancel a delegate",
    "credentials": "revoke or replace a code",
    "settle": "settle a conflict",
    "seats": "give seats back",
    "enrol": "enrol a desk",
    "import": "import a roster",
    "programme": "change the programme",
    "congress": "change the congress",
    "operators": "change operators",
    "export": "export attendance",
    "purge": "purge personal data",
}
_DUTIES: Final[Mapping[str, str]] = {
    "steward": "a steward",
    "staff": "registration staff",
    "supervisor": "a supervisor",
    "organizer": "an organizer",
}


def sentence(kind: str, values: Mapping[str, object]) -> str:
    """The sentence of a trouble."""
    if kind == "not_allowed":
        act, duty = str(values["act"]), str(values["duty"])
        values = {**values, "act": _ACTS.get(act, act), "duty": _DUTIES.get(duty, duty)}
    return _fill(TROUBLES, kind, values)


def row_reason(kind: str, values: Mapping[str, object]) -> str:
    """Why a row stayed out, or what to look at."""
    return _fill(ROWS, kind, values)


def kept_reason(kind: str, field: str) -> str:
    """Why a field, or a whole person (``""``), stays as an import left it."""
    return _fill(KEPT, kind, {"field": field})


class _Listed(dict[str, object]):
    """Lists read as ``a, b, c``; a value that is not there as an ellipsis, so that a sentence is never lost."""

    def __missing__(self, key: str) -> object:
        return "..."


def _fill(templates: Mapping[str, str], kind: str, values: Mapping[str, object]) -> str:
    shown = {n: ", ".join(map(str, v)) if isinstance(v, tuple | list) else v for n, v in values.items()}
    return templates.get(kind, kind.replace("_", " ")).format_map(_Listed(shown))
