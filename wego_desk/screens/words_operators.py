"""Who works at the desks, what a duty may, and what came of a change, in whole sentences."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from wego_desk.core.duties import Duty
from wego_desk.screens.operators_state import (
    Ask,
    AskNewcomer,
    AskPin,
    AskRemoval,
    Done,
    NewCode,
    OperatorsState,
    OtherPin,
    PaperSent,
    PinStep,
    Said,
    WasDone,
    WasNotDone,
    Worker,
    WrongOld,
)
from wego_desk.screens.window_words import duty
from wego_desk.screens.words_moment import beside, isolated, listed, path_words
from wego_desk.screens.words_world import trouble

translate = QCoreApplication.translate


def second_line(worker: Worker, *, here: bool) -> str:
    """Their duty, and whether they work here now."""
    return beside(duty(worker.duty), translate("Operators", "works here now") if here else "")


def may(of: Duty) -> str:
    """What a duty may do beyond the one below it."""
    match of:
        case Duty.STEWARD:
            return translate("Operators", "Scans people in and out.")
        case Duty.STAFF:
            return translate("Operators", "Also finds people, prints badges, edits, takes walk-ins.")
        case Duty.SUPERVISOR:
            return translate("Operators", "Also undoes, admits with a reason, cancels, gives new codes.")
        case Duty.ORGANIZER:
            return translate("Operators", "Also takes in rosters and decides who works here.")


def limits(of: Duty, able: Mapping[Duty, tuple[str, ...]]) -> tuple[str, ...]:
    """What a duty may not do, and whom they ask: a sentence for each duty above it."""
    return tuple(_limit(above, able.get(above, ())) for above in Duty if above > of)


def _limit(least: Duty, names: tuple[str, ...]) -> str:
    people = listed(*names[:4])
    match least:
        case Duty.STEWARD:
            return ""
        case Duty.STAFF if not names:
            return translate("Operators", "To find people, print or edit takes registration staff; nobody is that yet.")
        case Duty.STAFF:
            words = translate("Operators", "To find people, print or edit they ask registration staff: {people}.")
        case Duty.SUPERVISOR if not names:
            return translate("Operators", "To undo, cancel or override takes a supervisor; nobody is one yet.")
        case Duty.SUPERVISOR:
            words = translate("Operators", "To undo, cancel or override they ask a supervisor: {people}.")
        case Duty.ORGANIZER:
            words = translate("Operators", "For rosters and for who works here they ask an organizer: {people}.")
    return words.format(people=people)


def pin(worker: Worker) -> str:
    if worker.has_pin:
        return translate("Operators", "Six digits let them in.")
    return translate("Operators", "None yet. As soon as an organizer has one, everybody needs one.")


def code(worker: Worker) -> str:
    if worker.has_code:
        return translate("Operators", "A scan of it lets them in. It can't be shown again.")
    return translate("Operators", "None yet. A scan of it lets them in without a PIN.")


def question(ask: Ask, name: str) -> tuple[str, str]:
    """What is asked, and a line below it."""
    who = isolated(name)
    match ask:
        case AskNewcomer():
            return translate("Operators", "Who is new here?"), translate(
                "Operators", "The name stands beside each act."
            )
        case AskPin(step=step, clearing=clearing):
            return _pin_question(step, who, clearing=clearing)
        case AskRemoval():
            words = translate("Operators", "{name} works here no more?")
            below = translate("Operators", "PIN and code end now. What they did at the desk keeps their name.")
            return words.format(name=who), below
        case NewCode():
            words = translate("Operators", "The own code of {name}")
            below = translate("Operators", "It is shown this once. Print it or keep it as a PDF now.")
            return words.format(name=who), below


def _pin_question(step: PinStep, who: str, *, clearing: bool) -> tuple[str, str]:
    match step:
        case PinStep.OLD if clearing:
            return translate("Operators", "Your PIN"), translate("Operators", "Type it once more, then it is gone.")
        case PinStep.OLD:
            return translate("Operators", "Your PIN as it is"), translate("Operators", "Then the new one, twice.")
        case PinStep.NEW:
            words = translate("Operators", "A new PIN for {name}")
            return words.format(name=who), translate("Operators", "Six digits that are not easily guessed.")
        case PinStep.AGAIN:
            return translate("Operators", "The same PIN once more"), translate("Operators", "So that no slip counts.")


def says(said: Said) -> tuple[str, str]:
    """The family of its colours, and the sentence."""
    match said:
        case WasDone(what=what, name=name):
            return "admitted", _done(what).format(name=isolated(name))
        case OtherPin():
            return "already_in", translate("Operators", "The two were not alike. Type the new PIN again.")
        case WrongOld(left=0):
            return "refused", translate("Operators", "Too many wrong tries. Wait five minutes.")
        case WrongOld(left=left):
            return "already_in", translate("Operators", "This PIN is not right. %n more tries, then a wait.", "", left)
        case PaperSent(file=""):
            return "admitted", translate("Operators", "The code was sent to the printer.")
        case PaperSent(file=file):
            return "admitted", translate("Operators", "The code lies in {file}").format(file=path_words(file))
        case WasNotDone(kind=kind, values=values):
            return "refused", trouble(kind, values)


def _done(what: Done) -> str:
    match what:
        case Done.ADDED:
            return translate("Operators", "{name} works here now. Give them a PIN or a code.")
        case Done.DUTY:
            return translate("Operators", "{name} has another duty now.")
        case Done.PIN_SET:
            return translate("Operators", "{name} signs in with the new PIN from now on.")
        case Done.PIN_CLEARED:
            return translate("Operators", "{name} has no PIN any more.")
        case Done.CODE_MADE:
            return translate("Operators", "{name} has a new code. One before it does not work any more.")
        case Done.CODE_ENDED:
            return translate("Operators", "The code of {name} does not work any more.")
        case Done.REMOVED:
            return translate("Operators", "{name} works here no more.")


def no_removal(state: OperatorsState) -> str:
    """Why nobody can be removed here; ``""`` when they can."""
    if state.is_own:
        return translate("Operators", "Somebody else removes you.")
    return ""


def paper() -> str:
    """What stands on the paper beside the code."""
    return translate("Operators", "Sign-in code. Keep it to yourself.")
