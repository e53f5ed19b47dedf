"""The world's troubles in whole sentences, for the pages that change settings and take files in."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from wego_desk.core.duties import Duty
from wego_desk.screens.words_moment import isolated, listed, path_words

translate = QCoreApplication.translate


def trouble(kind: str, values: Mapping[str, object]) -> str:
    """What hindered an act, and what to do; never empty."""
    return _disk(kind, values) or _operators(kind, values) or _asked(kind, values) or _ours()


def _ours() -> str:
    return translate("World", "That did not work; nothing was changed. Try again. The desk goes on.")


def _disk(kind: str, values: Mapping[str, object]) -> str:
    match kind:
        case "disk_full":
            return translate("World", "The disk is full. Nothing was changed. Make room, then try again.")
        case "cannot_write" | "read_only":
            file = path_words(str(values.get("file", "")))
            return translate("World", "{file} can't be written. Nothing was changed.").format(file=file)
        case "busy" | "profile_busy" | "profile_in_use":
            return translate("World", "Another program holds the desk's files. Close it, then try again.")
        case _:
            return ""


def _operators(kind: str, values: Mapping[str, object]) -> str:
    name = isolated(str(values.get("operator", "")))
    match kind:
        case "not_allowed":
            return who_may(_duty(values.get("duty")))
        case "unknown_operator":
            return translate("World", "{name} does not work here any more.").format(name=name)
        case "last_organizer":
            words = translate("World", "{name} is the only organizer. Make somebody else an organizer first.")
            return words.format(name=name)
        case "already_works_here":
            return translate("World", "{name} works here already. Use another name.").format(name=name)
        case "own_removal":
            return translate("World", "Somebody else must do that for you.")
        case "pin_form":
            return translate("World", "A PIN has six digits. Type them all.")
        case "pin_too_plain":
            return translate("World", "This PIN is easily guessed. Choose another one.")
        case _:
            return ""


def _asked(kind: str, values: Mapping[str, object]) -> str:
    match kind:
        case "no_name":
            return translate("World", "Type a name.")
        case "name_too_long":
            limit = values.get("limit", "")
            return translate("World", "This name is too long. Use at most {limit} letters.").format(limit=limit)
        case "control_character":
            return translate("World", "This name holds a character that can't be seen. Type it again.")
        case "bad_value" | "bad_setting":
            return translate("World", "This can't be kept. Use one line of at most 200 letters.")
        case "unknown_time_zone":
            return translate("World", "There is no such time zone. Write it as Asia/Seoul.")
        case "bad_settings_file" | "unknown_setting":
            file = path_words(str(values.get("file", "")))
            words = translate("World", "The file of settings can't be read: {file}. Mend it or take it away.")
            return words.format(file=file)
        case _:
            return ""


def _duty(value: object) -> Duty:
    return Duty.__members__.get(str(value).upper(), Duty.ORGANIZER)


def who_may(least: Duty, names: tuple[str, ...] = ()) -> str:
    """Which duty an act takes, and who has it by name."""
    if not names:
        match least:
            case Duty.STEWARD | Duty.STAFF:
                return translate("World", "Registration staff may change this.")
            case Duty.SUPERVISOR:
                return translate("World", "A supervisor may change this.")
            case Duty.ORGANIZER:
                return translate("World", "An organizer may change this.")
    people = listed(*names[:4])
    match least:
        case Duty.STEWARD | Duty.STAFF:
            return translate("World", "Registration staff may change this: {people}.").format(people=people)
        case Duty.SUPERVISOR:
            return translate("World", "A supervisor may change this: {people}.").format(people=people)
        case Duty.ORGANIZER:
            return translate("World", "An organizer may change this: {people}.").format(people=people)
