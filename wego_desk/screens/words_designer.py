"""The words of the designer of badges: what boxes are called, what is wrong with one, what came of saving."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from wego_desk.core.duties import Duty
from wego_desk.desk.designing import LONGEST_NAME, Hardest
from wego_desk.desk.layout_values import (
    Box,
    CodeTooSmall,
    ColourWithoutWord,
    Finding,
    HardName,
    InSlot,
    Layout,
    NoName,
    OffPage,
    OnCode,
    Overlapping,
    TextTooSmall,
    TooFewDots,
    WithoutEffect,
)
from wego_desk.screens.designer_state import DesignerState, Notice, NotSaved, Saved, Unsaved
from wego_desk.screens.words_moment import isolated, left_to_right
from wego_desk.screens.words_printer_choice import layout_name
from wego_desk.screens.words_world import trouble, who_may

translate = QCoreApplication.translate


def title() -> str:
    return translate("Designer", "Badge designer")


def subtitle(layout: Layout | None) -> str:
    if layout is None:
        return translate("Designer", "What badges look like")
    size = left_to_right(f"{layout.width_mm:g} × {layout.height_mm:g}")
    return translate("Designer", "{size} mm, for printers of {dpi} dpi").format(size=size, dpi=layout.dpi)


def offered(name: str) -> str:
    """A layout to open; an own one by its file's name."""
    match name:
        case "certificate":
            return translate("Designer", "Certificate of attendance")
        case "seat-card":
            return translate("Designer", "Seat card")
        case "table-tent":
            return translate("Designer", "Table tent")
        case "delegation-sign":
            return translate("Designer", "Delegation sign")
        case _ if Path(name).is_absolute():
            return translate("Designer", "Own: {name}").format(name=isolated(Path(name).stem))
        case _:
            return layout_name(name)


def box(of: Box) -> str:
    """What a box shows."""
    match of.kind, of.field:
        case "qr", _:
            return translate("Designer", "Code")
        case "image", "photo":
            return translate("Designer", "Photo")
        case "image", _:
            return translate("Designer", "Picture: {file}").format(file=isolated(of.file))
        case "band", "role":
            return translate("Designer", "Role, on its colour")
        case "band", "congress":
            return translate("Designer", "Congress, on a colour")
        case "band", _:
            return translate("Designer", "Colour")
        case _, "":
            return translate("Designer", "Own words: {words}").format(words=isolated(next(iter(of.words.values()), "")))
        case _:
            return _text(of.field)


def _text(field: str) -> str:
    match field:
        case "name":
            return translate("Designer", "Name, own script")
        case "latin":
            return translate("Designer", "Name, Latin letters")
        case "organization":
            return translate("Designer", "Organization")
        case "job_title":
            return translate("Designer", "Job title")
        case "city":
            return translate("Designer", "City")
        case "country":
            return translate("Designer", "Country")
        case "role":
            return translate("Designer", "Role, in words")
        case "zones":
            return translate("Designer", "Zones")
        case "congress":
            return translate("Designer", "Congress")
        case _:
            return translate("Designer", "Code in letters")


def to_add(kind: str, field: str) -> str:
    return box(Box(kind, field, 0, 0, 1, 1))  # type: ignore[arg-type]  # of `TO_ADD`


def size(of: Box) -> str:
    """``88 × 25 mm``."""
    numbers = left_to_right(f"{of.w_mm:g} × {of.h_mm:g}")
    return translate("Designer", "{size} mm").format(size=numbers)


def finding(of: Finding, layout: Layout) -> str:
    """What is wrong, and what to do."""
    if isinstance(of, NoName):
        return translate("Designer", "Nothing on the front says whose badge it is. Add the name.")
    name = box(layout.boxes[of.box - 1])
    match of:
        case OffPage():
            return translate("Designer", "{box} reaches beyond the edge. Move it in.").format(box=name)
        case OnCode():
            words = translate("Designer", "{box} covers the code or its white edge. Move one of them.")
            return words.format(box=name)
        case CodeTooSmall(smallest_mm=smallest):
            words = translate("Designer", "The code is too small for scanners. Make it {smallest} mm or larger.")
            return words.format(smallest=f"{smallest:g}")
        case TooFewDots(dots=dots, fewest=fewest):
            words = translate(
                "Designer",
                "On a printer of {dpi} dpi a square of the code has {dots} dots. Make it larger: {fewest} are needed.",
            )
            return words.format(dpi=layout.dpi, dots=dots, fewest=fewest)
        case Overlapping(other=other):
            words = translate("Designer", "{box} and {other} stand on each other.")
            return words.format(box=name, other=box(layout.boxes[other - 1]))
        case InSlot():
            words = translate("Designer", "{box} reaches into the lanyard's hole. Move it away.")
            return words.format(box=name)
        case TextTooSmall(points=points, smallest=smallest):
            words = translate("Designer", "{box} may be set in {points} pt. Nobody reads less than {smallest} pt.")
            return words.format(box=name, points=f"{points:g}", smallest=f"{smallest:g}")
        case ColourWithoutWord():
            return translate("Designer", "A role is shown by its colour alone. Add the role in words.")
        case WithoutEffect(key=key):
            words = translate("Designer", "{key} changes nothing in {box}.")
            return words.format(key=isolated(key), box=name)


def fits(hardest: Hardest | None) -> str:
    """How the names of the roster fit."""
    if hardest is None:
        return translate("Designer", "Looking all names over.")
    if not hardest.people:
        return translate("Designer", "Nobody is on the roster yet: a test badge is shown.")
    if not hardest.shrunk:
        return translate("Designer", "Every name on the roster fits: {people} of {people}.").format(
            people=hardest.people
        )
    words = translate("Designer", "{fitting} of {people} names fit. The others are printed whole, but smaller.")
    return words.format(fitting=hardest.people - hardest.shrunk, people=hardest.people)


def hard_name(of: HardName) -> str:
    """A name to look at, and how the box takes it."""
    name = isolated(of.delegate.large_name)
    if of.shrunk:
        return translate("Designer", "{name}, below {smallest} pt").format(name=name, smallest=f"{of.smallest:g}")
    return name


def nobody() -> str:
    return translate("Designer", "Test badge")


def notice(of: Notice) -> tuple[str, str]:
    """The family of its colours, and the sentence."""
    match of:
        case Saved(file=file, used=True):
            words = translate("Designer", "Saved. This desk's badges are made with {file}.")
            return "admitted", words.format(file=isolated(Path(file).name))
        case Saved(file=file):
            return "admitted", translate("Designer", "Saved as {file}.").format(file=isolated(Path(file).name))
        case Unsaved():
            words = translate("Designer", "What you changed is not saved. Save it, or do the same again to drop it.")
            return "already_in", words
        case NotSaved():
            return "refused", _not_saved(of)


def _not_saved(of: NotSaved) -> str:
    name = isolated(str(of.values.get("name", "")))
    match of.kind:
        case "bad_layout_name":
            words = translate("Designer", "Call it by letters and digits, {longest} at most.")
            return words.format(longest=LONGEST_NAME)
        case "layout_name_shipped":
            words = translate("Designer", "{name} comes with the program. Give yours another name.")
            return words.format(name=name)
        case "layout_name_taken":
            words = translate("Designer", "There is another layout called {name}. Give this one another name.")
            return words.format(name=name)
        case kind if kind.startswith("layout_"):
            return translate("Designer", "This layout can't be read. Choose another one.")
        case kind:
            return trouble(kind, of.values)


def needs_organizer() -> str:
    return who_may(Duty.ORGANIZER)


def save_hint(state: DesignerState) -> str:
    """Why it can't be saved as it stands, ``""`` when it can or there is nothing to save."""
    if not state.may_change:
        return needs_organizer()
    if state.is_changed and not state.name.strip():
        return translate("Designer", "Give your layout a name, then save it.")
    return ""


def where(of: Box) -> str:
    """Where it stands, spoken when it was moved by keys."""
    words = translate("Designer", "{x} mm from the left, {y} mm from the top, {w} wide, {h} high")
    return words.format(x=f"{of.x_mm:g}", y=f"{of.y_mm:g}", w=f"{of.w_mm:g}", h=f"{of.h_mm:g}")


def nothing_chosen() -> str:
    return translate("Designer", "No box is chosen")


def choose_one() -> str:
    return translate(
        "Designer",
        "Choose one in the list or on the badge. Arrows move it by 1 mm, with Ctrl by 0.1; with Shift they size it.",
    )


def field(name: str) -> str:
    match name:
        case "x_mm":
            return translate("Designer", "Left, mm")
        case "y_mm":
            return translate("Designer", "Top, mm")
        case "w_mm":
            return translate("Designer", "Width, mm")
        case "h_mm":
            return translate("Designer", "Height, mm")
        case "max_pt":
            return translate("Designer", "Largest, pt")
        case "min_pt":
            return translate("Designer", "Smallest, pt")
        case "lines":
            return translate("Designer", "If it is too long")
        case "weight":
            return translate("Designer", "Letters")
        case _:
            return translate("Designer", "Placed")


def lines(count: int) -> str:
    if count == 1:
        return translate("Designer", "One line")
    return translate("Designer", "Up to {count} lines").format(count=count)


def weight(*, bold: bool) -> str:
    return translate("Designer", "Bold") if bold else translate("Designer", "Regular")


def align(where: str) -> str:
    return translate("Designer", "In the middle") if where == "center" else translate("Designer", "At the start")


def remove() -> str:
    return translate("Designer", "Take this box away")


def add() -> str:
    return translate("Designer", "Add a box …")


def side(which: str) -> str:
    return translate("Designer", "Back") if which == "back" else translate("Designer", "Front")


def shown_with() -> str:
    return translate("Designer", "Shown with")


def layout() -> str:
    return translate("Designer", "Layout")


def name_of_own() -> str:
    return translate("Designer", "Its name")


def save() -> str:
    return translate("Designer", "Save")


def undo() -> str:
    return translate("Designer", "Undo")


def redo() -> str:
    return translate("Designer", "Redo")


def use() -> str:
    return translate("Designer", "Use it for this desk")


def back() -> str:
    return translate("Designer", "Leave")
