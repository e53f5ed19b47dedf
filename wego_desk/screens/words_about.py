"""What Set-up says of the program, its files and its faults."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from wego_desk.screens.about_model import Report
from wego_desk.screens.words_moment import path_words

translate = QCoreApplication.translate


def version(number: str) -> str:
    return f"wego-desk {number}"


def path(folder: Path) -> str:
    return path_words(str(folder))


def faults(count: int | None) -> str:
    """How many there were, and what to do with them; ``""`` while nobody knows."""
    if count is None:
        return ""
    if not count:
        return translate("About", "None so far.")
    return translate(
        "About", "%n faults were noted; the desk went on. The files name nobody: send them to who looks after this.",
        "", count,
    )  # fmt: skip


def report(of: Report) -> tuple[str, str]:
    """When it happened, and of which kind it was."""
    if of.at is None:
        return of.file.name, ""
    moment = QDateTime.fromSecsSinceEpoch(round(of.at.timestamp()))
    return QLocale().toString(moment, translate("About", "d MMMM yyyy, HH:mm:ss")), of.kind


def licence(key: str) -> str:
    """A text of licences by its key."""
    match key:
        case "own":
            return "wego-desk"
        case "others":
            return translate("About", "Parts by others")
        case _:
            return translate("About", "Fonts")


def this_report() -> str:
    return translate("About", "This fault")
