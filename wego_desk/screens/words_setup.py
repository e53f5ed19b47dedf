"""The words of the page Set-up: its parts, what is set in each, and what came of a change."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from wego_desk.core.programme import Point, Rule
from wego_desk.screens.languages import LANGUAGES
from wego_desk.screens.preferences import Kept, NotKept, Value
from wego_desk.screens.printer_choice_state import FOLDER, IPP, ZPL
from wego_desk.screens.setup_state import Known, Part, Told
from wego_desk.screens.words_moment import beside, isolated
from wego_desk.screens.words_printer_choice import layout_name, short_address
from wego_desk.screens.words_verdict import place
from wego_desk.screens.words_world import trouble

translate = QCoreApplication.translate


def title(part: Part) -> str:
    match part:
        case Part.DESK:
            return translate("Setup", "This desk")
        case Part.OPERATORS:
            return translate("Setup", "Who works here")
        case Part.ROSTER:
            return translate("Setup", "Roster")
        case Part.PRINTER:
            return translate("Setup", "Printer")
        case Part.SCANNER:
            return translate("Setup", "Scanner")
        case Part.LOOK:
            return translate("Setup", "Look")
        case Part.SOUNDS:
            return translate("Setup", "Sounds")
        case Part.ABOUT:
            return translate("Setup", "About")


def icon(part: Part) -> str:
    """A file of ``resources/icons``."""
    icons: Mapping[Part, str] = {
        Part.DESK: "desk", Part.OPERATORS: "person", Part.ROSTER: "people", Part.PRINTER: "printer",
        Part.SCANNER: "scanner", Part.LOOK: "theme", Part.SOUNDS: "sound", Part.ABOUT: "help",
    }  # fmt: skip
    return icons[part]


def purpose(part: Part) -> str:
    """The line below the title of a part."""
    match part:
        case Part.DESK:
            return translate("Setup", "What others call this desk, and where it lets people in.")
        case Part.OPERATORS:
            return translate("Setup", "Every act bears a name; a duty says what it may be.")
        case Part.ROSTER:
            return translate("Setup", "The list of people, as the secretariat sends it.")
        case Part.PRINTER:
            return translate("Setup", "Where badges come out, and on which paper.")
        case Part.SCANNER:
            return translate("Setup", "Scan the code: what arrives is shown, and nobody is let in.")
        case Part.LOOK:
            return translate("Setup", "Language, colours and text size switch while you choose.")
        case Part.SOUNDS:
            return translate("Setup", "Each kind of answer has a sound, so that nobody must look.")
        case Part.ABOUT:
            return translate("Setup", "The version, where the files are, and under which licences.")


def summary(part: Part, known: Known) -> str:
    """What is set in a part, for the column; ``""`` while it is not known."""
    values = known.values
    match part:
        case Part.DESK:
            point = None if known.congress is None else _point(known.congress.points, str(values["desk.point"]))
            return beside(str(values["desk.name"]), "" if point is None else place(point))
        case Part.OPERATORS if known.operators is not None:
            return translate("Setup", "%n people", "", known.operators)
        case Part.ROSTER if known.people is not None:
            return (
                translate("Setup", "%n people", "", known.people) if known.people else translate("Setup", "Nobody yet")
            )
        case Part.PRINTER:
            folder = values["printer.kind"] == FOLDER
            where = translate("Setup", "A folder") if folder else _printer(values)
            return beside(where, layout_name(str(values["printer.layout"])))
        case Part.SCANNER:
            return translate("Setup", "Works") if known.scanner_works else translate("Setup", "Not tried yet")
        case Part.LOOK:
            return beside(LANGUAGES.get(str(values["desk.language"]), ""), percent(int(values["look.text_percent"])))
        case Part.SOUNDS:
            return translate("Setup", "On") if values["look.sounds"] is True else translate("Setup", "Off")
        case Part.ABOUT:
            return known.version
        case _:
            return ""


def _printer(values: Mapping[str, Value]) -> str:
    kind, target = str(values["printer.kind"]), str(values["printer.target"])
    return short_address(target) if kind in (IPP, ZPL) else target


def _point(points: Sequence[Point], point_id: str) -> Point | None:
    return next((point for point in points if point.id == point_id), None)


def says(told: Told | None) -> tuple[str, str]:
    """Below a part: the family of its colours, and the sentence."""
    match told:
        case None:
            return "unknown", ""
        case Kept():
            return "admitted", translate("Setup", "Kept.")
        case NotKept(kind=kind, values=values):
            return "refused", trouble(kind, values)


def step_by_step() -> str:
    """The button that opens the first start again."""
    return translate("Setup", "Step by step")


# ---- this desk


def only_point(points: Sequence[Point]) -> str:
    """Where there is nothing to choose."""
    name = isolated(place(points[0]))
    return translate("Setup", "{point}. With a programme there are more points to choose from.").format(point=name)


def point_second(point: Point) -> str:
    """How often one person comes in there, and in which zone."""
    match point.rule:
        case Rule.ONCE:
            rule = translate("Setup", "once")
        case Rule.DAILY:
            rule = translate("Setup", "once a day")
        case Rule.IN_OUT:
            rule = translate("Setup", "in and out, counted")
        case Rule.FREE:
            rule = translate("Setup", "as often as they like")
    return beside(rule, point.zone)


# ---- look and sounds


def theme(name: str) -> tuple[str, str]:
    """Title and second line of a choice."""
    match name:
        case "light":
            return translate("Setup", "Light"), translate("Setup", "For bright halls")
        case "dark":
            return translate("Setup", "Dark"), translate("Setup", "For dim rooms and the night")
        case "high-contrast":
            return translate("Setup", "High contrast"), translate("Setup", "White and yellow on black, strong borders")
        case _:
            return translate("Setup", "As this computer"), translate("Setup", "Light or dark, as the system is set")


def percent(size: int) -> str:
    return translate("Setup", "{number} %").format(number=QLocale().toString(size))


def sounds_choice(on: bool) -> tuple[str, str]:
    if on:
        return translate("Setup", "Sounds on"), translate("Setup", "One for each kind of answer")
    return translate("Setup", "Sounds off"), translate("Setup", "Shape, colour and word still say it all")


def no_sound() -> str:
    return translate("Setup", "This computer can't make a sound now. Shape, colour and word still say it all.")


def sound(verdict: str) -> str:
    """What an answer's sound stands for."""
    match verdict:
        case "admitted":
            return translate("Setup", "Admitted")
        case "already_in":
            return translate("Setup", "Already in")
        case "not_entitled":
            return translate("Setup", "Not for this door")
        case "cancelled":
            return translate("Setup", "Cancelled")
        case "unknown":
            return translate("Setup", "Code not known")
        case _:
            return translate("Setup", "Attention")
