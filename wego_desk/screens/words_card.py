"""The words beside a verdict: who it is, what to mind, and how far the badge is."""

from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape

from PySide6.QtCore import QCoreApplication

from wego_desk.core.delegate import Delegate
from wego_desk.core.print_job import JobState, PrintJob
from wego_desk.core.programme import fold
from wego_desk.desk.attention import Attention, AttentionKind
from wego_desk.screens.desk_state import PrinterNow
from wego_desk.screens.rich import paragraph
from wego_desk.screens.words_moment import beside, isolated, listed, together
from wego_desk.screens.words_printer import how_it_is, printer_name

translate = QCoreApplication.translate


def role(name: str) -> str:
    """The congress's own roles in the person's language; any other as the roster has it."""
    match fold(name):
        case "delegate":
            return translate("Role", "Delegate")
        case "mayor":
            return translate("Role", "Mayor")
        case "speaker":
            return translate("Role", "Speaker")
        case "finalist":
            return translate("Role", "Finalist")
        case "jury":
            return translate("Role", "Jury")
        case "press":
            return translate("Role", "Press")
        case "staff":
            return translate("Role", "Staff")
        case "guest":
            return translate("Role", "Guest")
        case "accompanying person":
            return translate("Role", "Accompanying person")
        case _:
            return name


def whence(delegate: Delegate) -> str:
    """Organization, city where the organization does not name it, country."""
    named = delegate.city and fold(delegate.city) in fold(delegate.organization)
    return listed(delegate.organization, "" if named else delegate.city, delegate.country)


def attention_title(found: tuple[Attention, ...]) -> str:
    """``Attention: mayor, wheelchair``."""
    return translate("Card", "Attention: {what}").format(what=listed(*dict.fromkeys(_what(one) for one in found)))


def attention_text(found: tuple[Attention, ...]) -> str:
    """What to do about it, and the roster's own words."""
    first = ""
    if any(one.kind in (AttentionKind.VIP, AttentionKind.MAYOR) for one in found):
        first = translate("Card", "Tell the protocol officer now.")
    said = {fold(_what(one)) for one in found}
    own = [one.value for one in found if one.value and fold(one.value) not in said]
    return together(first, beside(*dict.fromkeys(own)))


def _what(one: Attention) -> str:
    match one.kind:
        case AttentionKind.VIP:
            return translate("Card", "VIP")
        case AttentionKind.MAYOR:
            return translate("Card", "mayor")
        case AttentionKind.WHEELCHAIR:
            return translate("Card", "wheelchair")
        case AttentionKind.STEP_FREE:
            return translate("Card", "no stairs")
        case AttentionKind.GUIDE_DOG:
            return translate("Card", "assistance dog")
        case AttentionKind.SIGN_LANGUAGE:
            return translate("Card", "sign language")
        case AttentionKind.INTERPRETER:
            return translate("Card", "interpreter")
        case AttentionKind.HEARING:
            return translate("Card", "hard of hearing")
        case AttentionKind.ALLERGY:
            return translate("Card", "allergy")
        case AttentionKind.NEED:
            return translate("Card", "a need")
        case AttentionKind.FINALIST:
            return translate("Card", "finalist")
        case AttentionKind.NOTE:
            return translate("Card", "a note")


@dataclass(frozen=True, slots=True)
class BadgeWords:
    """``share``: how far it is, 0 to 1, None when it stands still. ``hands``: a person must do something."""

    lead: str
    rest: str = ""
    share: float | None = None
    hands: bool = False


def badge(job: PrintJob, printer: PrinterNow | None) -> BadgeWords:
    """How far a badge is on its way to paper; what a printer does not confirm is told as sent."""
    name = printer_name(job.printer)
    stuck = how_it_is(printer.name, printer.condition) if printer is not None and not printer.takes else ""
    match job.state:
        case JobState.WANTED if job.is_held:
            held = translate("Card", "The badge is on hold.")
            return BadgeWords(held, translate("Card", "Let it go on the page Badges."), hands=True)
        case JobState.WANTED if stuck:
            return BadgeWords(translate("Card", "The badge waits."), stuck, hands=True)
        case JobState.WANTED:
            return BadgeWords(translate("Card", "Badge goes to {printer}").format(printer=name), share=0.2)
        case JobState.SENT if job.watched and stuck:
            return BadgeWords(translate("Card", "The badge is not out yet."), stuck, hands=True)
        case JobState.SENDING | JobState.SENT if job.watched or job.state is JobState.SENDING:
            share = 0.45 if job.state is JobState.SENDING else 0.7
            return BadgeWords(translate("Card", "Badge is printing on {printer}").format(printer=name), share=share)
        case JobState.SENT:
            return BadgeWords(
                translate("Card", "Badge was sent to {printer}").format(printer=name),
                translate("Card", "It does not tell whether it came out."), share=0.9,
            )  # fmt: skip
        case JobState.PRINTED if job.box:
            words = translate("Card", "Badge lies ready: box {box}, number {number}")
            lead = words.format(box=isolated(job.box), number=job.number)
            return BadgeWords(lead, translate("Card", "Handed over now.") if job.handed_at else "")
        case JobState.PRINTED:
            return BadgeWords(translate("Card", "Badge is printed on {printer}").format(printer=name), share=1.0)
        case JobState.FAILED:
            return BadgeWords(
                translate("Card", "The badge did not come out of {printer}.").format(printer=name),
                translate("Card", "Print it again."), hands=True,
            )  # fmt: skip
        case JobState.UNCERTAIN:
            return BadgeWords(
                translate("Card", "Look at {printer}: the badge may lie there.").format(printer=name),
                translate("Card", "If not, print it again."), hands=True,
            )  # fmt: skip
        case _:
            return BadgeWords("")


def role_and_whence(role_word: str, from_where: str) -> str:
    """Both in one paragraph of rich text, the role in bold."""
    bold = f"<b>{escape(isolated(role_word))}</b>" if role_word else ""
    if not bold or not from_where:
        return paragraph(bold or escape(from_where))
    return paragraph(escape(translate("Moment", "{first}, {second}")).format(first=bold, second=escape(from_where)))


def at_by(place: str, person: str) -> str:
    """``Desk 3 · Park Jihun``."""
    return beside(place, person)


def badge_time(job: PrintJob) -> datetime:
    """When it came to its state."""
    return datetime.fromtimestamp(job.changed_at / 1000, UTC)
