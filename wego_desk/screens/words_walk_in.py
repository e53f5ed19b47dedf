"""The sentences of the page for a walk-in."""

from PySide6.QtCore import QCoreApplication

from wego_desk.core.credential import in_fours
from wego_desk.core.delegate import Delegate
from wego_desk.desk.people import Line
from wego_desk.screens import words_desk, words_world
from wego_desk.screens.question_panel import Answer, Question
from wego_desk.screens.walk_in_state import Ask, Filling, NotDone, Notice, NotYours, OneOfThese, StillHere, WalkInState
from wego_desk.screens.words_card import role, whence
from wego_desk.screens.words_moment import hour, isolated, listed, together
from wego_desk.screens.words_printer import printer_name
from wego_desk.screens.words_verdict import place

translate = QCoreApplication.translate

#: Keys of answers.
ANOTHER, CLEAR = "another", "clear"


def title() -> str:
    return translate("WalkIn", "Walk-in")


def subtitle() -> str:
    return translate("WalkIn", "Somebody who is not on the roster yet")


# ---- who is there already


def alike_title(state: Filling) -> tuple[str, str]:
    """Above the list: a question when there is somebody to look at."""
    if state.alike:
        return (
            translate("WalkIn", "Is it one of these?"),
            translate("WalkIn", "Then open them instead: nobody is registered twice."),
        )
    if state.form.has_name:
        return translate("WalkIn", "Nobody like this is on the roster"), ""
    return (
        translate("WalkIn", "On the roster already?"),
        translate("WalkIn", "Who has a like name shows here while you type."),
    )


def see_alike(count: int) -> str:
    return translate("WalkIn", "See %n of a like name", "", count)


# ---- the form


def admit(state: Filling) -> str:
    if state.point is None:
        return translate("WalkIn", "Admit them now")
    return translate("WalkIn", "Admit them now: {place}").format(place=isolated(place(state.point)))


def prints(state: Filling) -> str:
    if not state.printer:
        return translate("WalkIn", "No badge: no printer is set up here")
    printer = printer_name(state.printer)
    if state.print_fixed:
        return translate("WalkIn", "The badge comes with it, on {printer}").format(printer=printer)
    return translate("WalkIn", "Print the badge on {printer}").format(printer=printer)


def question(ask: Ask) -> Question:
    back = words_desk.back()
    match ask:
        case OneOfThese(people=people):
            who = listed(*(_who(line) for line in people[:3]))
            return Question(
                translate("WalkIn", "This name is on the roster already"),
                translate("WalkIn", "{people}. Is it one of them? Then open them in the list.").format(people=who),
                (Answer(ANOTHER, translate("WalkIn", "It is somebody else: register"), primary=True),),
                back=back, needed=True,
            )  # fmt: skip
        case _:
            return Question(
                translate("WalkIn", "Clear all that was typed?"), "",
                (Answer(CLEAR, translate("WalkIn", "Clear"), primary=True),),
                back=translate("WalkIn", "Go on typing"),
            )  # fmt: skip


def _who(line: Line) -> str:
    where = line.organization or line.city or line.country
    if not where:
        return line.large_name
    words = translate("WalkIn", "{name} of {organization}")
    return words.format(name=isolated(line.large_name), organization=isolated(where))


def notice(told: Notice, state: Filling) -> tuple[str, str]:
    """The family of its colours, and what happened."""
    match told:
        case StillHere(since=since) if state.zone is not None:
            words = translate("WalkIn", "Not registered yet: this was typed at {time}.")
            return "unknown", words.format(time=hour(since, state.zone))
        case StillHere():
            return "unknown", translate("WalkIn", "Not registered yet: this was typed before.")
        case NotDone(kind="no_name"):
            return "already_in", translate("WalkIn", "Type a name: in their own script, in Latin letters, or both.")
        case NotDone(kind="our_fault"):
            return "refused", translate(
                "WalkIn", "That did not work; nothing was written. Try again. The desk goes on."
            )
        case NotDone():
            return "refused", words_world.trouble(told.kind, told.values)


# ---- when it is done, and when it is not for this operator


def registered() -> str:
    return translate("WalkIn", "Registered")


def code(delegate: Delegate) -> str:
    return in_fours(delegate.code)


def picture(delegate: Delegate) -> str:
    """The picture of the code, as a screen reader says it."""
    return translate("WalkIn", "The code of {name}").format(name=isolated(delegate.small_name or delegate.large_name))


def code_hint(*, has_badge: bool) -> str:
    if has_badge:
        return translate("WalkIn", "The code is on the badge. They may also photograph it.")
    return translate("WalkIn", "Let them photograph the code: it is their badge until one is printed.")


def who(delegate: Delegate) -> str:
    return listed(role(delegate.role), whence(delegate))


def message(state: WalkInState) -> tuple[str, str]:
    """In place of the form: a word and a sentence."""
    if isinstance(state, NotYours):
        return (
            translate("WalkIn", "Not for this duty"),
            together(translate("WalkIn", "Registration staff may register people."), _call(state.names)),
        )
    return (
        translate("WalkIn", "Nobody is signed in"),
        translate("WalkIn", "Sign in, and what was typed is shown again."),
    )


def _call(names: tuple[str, ...]) -> str:
    return translate("WalkIn", "Call {people}.").format(people=listed(*names[:4])) if names else ""
