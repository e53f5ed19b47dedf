"""The sentences of a first start."""

from PySide6.QtCore import QCoreApplication

from wego_desk.screens.first_run_state import PART_OF, FirstRunState, Forward, Step, forward, is_done
from wego_desk.screens.roster_state import LookedOver, MayNot
from wego_desk.screens.words_roster import take_in
from wego_desk.screens.words_setup import summary
from wego_desk.screens.words_world import trouble

translate = QCoreApplication.translate


def item(step: Step) -> str:
    """A step in the column."""
    match step:
        case Step.DESK:
            return translate("FirstRun", "Name this desk")
        case Step.PEOPLE:
            return translate("FirstRun", "People")
        case Step.PRINTER:
            return translate("FirstRun", "Printer")
        case Step.SCANNER:
            return translate("FirstRun", "Scanner")
        case Step.TRY:
            return translate("FirstRun", "Try it")


def item_second(state: FirstRunState, step: Step) -> str:
    """What is set there; nothing before somebody was there."""
    if step not in PART_OF or not (step in state.seen or is_done(state, step)):
        return ""
    if not is_done(state, step):
        return translate("FirstRun", "Later")
    return summary(PART_OF[step], state.known)


def title(step: Step) -> tuple[str, str]:
    """And the line below it."""
    match step:
        case Step.DESK:
            return translate("FirstRun", "Welcome"), translate("FirstRun", "What is this desk, and for which congress?")
        case Step.PEOPLE:
            return translate("FirstRun", "Who is coming?"), translate(
                "FirstRun", "Open the list of people. You see what would come in before anything is written."
            )
        case Step.PRINTER:
            return translate("FirstRun", "Where do badges come out?"), translate(
                "FirstRun", "Without a printer each badge is a PDF in a folder."
            )
        case _:
            return translate("FirstRun", "Does the scanner work?"), translate(
                "FirstRun", "Scan the code below. It lets nobody in."
            )


def step_of(at: int, steps: int) -> str:
    """Where the column of steps is not shown."""
    return translate("FirstRun", "Step {number} of {steps}").format(number=at, steps=steps)


def go(state: FirstRunState) -> str:
    """The one button."""
    match forward(state), state.roster:
        case Forward.TAKE_IN, LookedOver(foreseen=foreseen):
            return take_in(foreseen)
        case Forward.SKIP, _ if state.step is Step.SCANNER:
            return translate("FirstRun", "To the desk")
        case Forward.SKIP, _:
            return translate("FirstRun", "Later")
        case _ if state.step is Step.SCANNER:
            return translate("FirstRun", "Try it")
        case _:
            return translate("FirstRun", "Continue")


def beside_go(state: FirstRunState) -> str:
    """The sentence beside it: what is not there yet, or why a change was not kept."""
    if state.refused is not None:
        return trouble(state.refused.kind, state.refused.values)
    match forward(state):
        case Forward.WAIT:
            return translate("FirstRun", "One moment: the list is under way.")
        case Forward.SKIP if state.step is Step.PEOPLE and not isinstance(state.roster, MayNot):
            return translate("FirstRun", "No list yet. It can come in at any time, in Set-up.")
        case Forward.SKIP if state.step is Step.SCANNER:
            return translate("FirstRun", "Nothing scanned yet. Codes can be typed too.")
        case _:
            return ""


def back(state: FirstRunState) -> str:
    """The button of Esc: on the first step it leaves all for later."""
    return translate("FirstRun", "Not now") if state.step is Step.DESK else translate("FirstRun", "Back")


def hint() -> str:
    return translate("FirstRun", "About three minutes. Each step can wait; Set-up has them all.")
