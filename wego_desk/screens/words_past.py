"""Past imports in words, and what taking one back does."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from wego_desk.desk.imports import ImportDone
from wego_desk.desk.undo_import import Undone
from wego_desk.screens.controls import Row
from wego_desk.screens.past_state import Back, Foreseen, GoingBack, Looking, StillThere, WentBack
from wego_desk.screens.words_moment import isolated, listed, moment, together
from wego_desk.screens.words_roster import field_name, number
from wego_desk.screens.words_world import trouble

translate = QCoreApplication.translate


def row(one: ImportDone, now: datetime | None, zone: tzinfo | None) -> Row:
    when = moment(one.at, now, zone) if now is not None and zone is not None else ""
    second = counts(one)
    if one.undone is not None:
        return Row(one.file, translate("Import", "Taken back"), "stopped", "refused", end=when)
    return Row(one.file, second, "well", "admitted", end=when)


def counts(one: ImportDone) -> str:
    parts = (
        translate("Import", "%n new", "", one.added) if one.added else "",
        translate("Import", "%n changed", "", one.updated) if one.updated else "",
        translate("Import", "%n as before", "", one.unchanged) if one.unchanged else "",
        translate("Import", "%n cancelled", "", one.cancelled) if one.cancelled else "",
        translate("Import", "%n stayed out", "", one.refused) if one.refused else "",
    )
    return listed(*parts)


def story(one: ImportDone, now: datetime | None, zone: tzinfo | None) -> str:
    """Who brought it in, when, at which desk; and who took it back."""
    if now is None or zone is None:
        return ""
    words = translate("Import", "{operator} took it in: {when}, {desk}.")
    said = words.format(operator=isolated(one.operator), when=moment(one.at, now, zone), desk=isolated(one.desk))
    if one.undone is None:
        return said
    words = translate("Import", "{operator} took it back: {when}. Reason: {reason}")
    back = words.format(
        operator=isolated(one.undone.operator), when=moment(one.undone.at, now, zone),
        reason=isolated(one.undone.reason),
    )  # fmt: skip
    return together(said, back)


def question() -> str:
    return translate("Import", "Take this import back?")


def does(undone: Undone) -> str:
    """What it does, in whole sentences."""
    cancelled = len(undone.cancelled)
    return together(
        translate("Import", "%n people whom it added will be cancelled.", "", cancelled) if cancelled else "",
        translate("Import", "%n of them are admitted already.", "", len(undone.admitted)) if undone.admitted else "",
        translate("Import", "%n people are set back to what they were.", "", len(undone.set_back))
        if undone.set_back else "",
        translate("Import", "%n people keep what was changed since.", "", len(undone.kept)) if undone.kept else "",
        "" if cancelled or undone.set_back or undone.kept else translate("Import", "Nothing changes by it."),
    )  # fmt: skip


def kept(undone: Undone) -> list[tuple[str, str]]:
    """Whom something stays of, and what."""
    return [(one.delegate.full_name, listed(*(_stays(field, why) for field, why in one.fields))) for one in undone.kept]


def _stays(field: str, why: str) -> str:
    match why:
        case "in_another_list":
            return translate("Import", "a later list brought them too")
        case "joined":
            return translate("Import", "joined with another record since")
        case _:
            return translate("Import", "{field} was changed since").format(field=field_name(field))


def told(back: Back | None) -> tuple[str, str]:
    """A family and a sentence below the list."""
    match back:
        case None | Foreseen():
            return "unknown", ""
        case Looking():
            return "unknown", translate("Import", "Finding out what that does.")
        case GoingBack(stopping=True):
            return "unknown", translate("Import", "Stopping. Everything will stay as it is.")
        case GoingBack():
            return "unknown", translate("Import", "It is taken back. Scanning goes on meanwhile.")
        case WentBack(undone=undone):
            return "admitted", together(translate("Import", "It was taken back."), done(undone))
        case StillThere(kind=""):
            return "unknown", translate("Import", "Stopped. Everything is as it was.")
        case StillThere(kind=kind, values=values):
            return "refused", trouble(kind, values)


def done(undone: Undone) -> str:
    return listed(
        translate("Import", "%n cancelled", "", len(undone.cancelled)) if undone.cancelled else "",
        translate("Import", "%n set back", "", len(undone.set_back)) if undone.set_back else "",
        translate("Import", "%n kept", "", len(undone.kept)) if undone.kept else "",
    )


def steps(back: GoingBack) -> str:
    if not back.total:
        return translate("Import", "Beginning")
    words = translate("Import", "{done} of {total} steps")
    return words.format(done=number(back.done), total=number(back.total))
