"""The sentences of a person's panel: how they stand, what can be done, what is asked, what came of it."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from wego_desk.core.fields import CANCELLED
from wego_desk.desk.facets import Where
from wego_desk.desk.happenings import CancelledForGood
from wego_desk.desk.person_history import Standing
from wego_desk.screens import words_desk, words_world
from wego_desk.screens.badge_preview import NoBadge, Preview, Shown
from wego_desk.screens.people_words import when
from wego_desk.screens.person_state import (
    REASONS,
    Ask,
    Do,
    Done,
    Gone,
    NotDone,
    Notice,
    Opened,
    Opening,
    PersonState,
    SureLost,
    Unsaved,
    WhoMay,
    WhyAgain,
    WhyCancelled,
)
from wego_desk.screens.question_panel import Answer, Question
from wego_desk.screens.words_moment import isolated, listed, together
from wego_desk.screens.words_printer import printer_name
from wego_desk.screens.words_roster import field_name
from wego_desk.screens.words_verdict import place

translate = QCoreApplication.translate

#: How a standing looks: a shape and the family of its colours.
SHAPES = {Where.HERE: ("admitted", "admitted"), Where.LEFT: ("out", "unknown"), Where.NOT_YET: ("ring", "unknown")}


# ---- who it is, and how they stand


def nobody(state: PersonState) -> tuple[str, str]:
    """In place of a person: a word and a sentence."""
    match state:
        case Opening():
            return translate("Person", "One moment"), translate("Person", "All about this person is being read.")
        case Gone(kind="unknown_delegate"):
            return (
                translate("Person", "Not on the roster"),
                translate("Person", "Nobody on the roster has this number any more. Look for the name."),
            )
        case Gone():
            return (
                translate("Person", "Not now"),
                translate("Person", "This person can't be shown just now. Nothing is lost, and scanning works."),
            )
        case _:
            return (
                translate("Person", "Choose a person"),
                together(
                    translate("Person", "Type a part of the name, then go down the list with the arrow keys."),
                    translate("Person", "The badge, what happened, and all that can be done for a person stand here."),
                ),
            )


def shape(state: Opened) -> tuple[str, str]:
    if state.person.delegate.status == CANCELLED:
        return "bar", "refused"
    return SHAPES[state.person.standing.where]


def standing(state: Opened) -> str:
    """At the point of this desk: ``Here since 09:41, Desk 4``."""
    person = state.person
    if person.is_cancelled:
        reasons = [h.what.reason for h in person.history.happenings if isinstance(h.what, CancelledForGood)]
        if not reasons or not reasons[0]:
            return translate("Person", "Registration cancelled: no badge, no entry")
        words = translate("Person", "Registration cancelled: {reason}")
        return words.format(reason=isolated(reasons[0]))
    return _stands(person.standing, state)


def elsewhere(state: Opened) -> str:
    """At the other points that they passed, a sentence each."""
    here = state.person.standing.point.id
    others = [one for one in state.person.history.standings if one.point.id != here and one.since is not None]
    words = translate("Person", "{place}: {standing}.")
    return together(*(words.format(place=isolated(place(one.point)), standing=_stands(one, state)) for one in others))


def _stands(one: Standing, state: Opened) -> str:
    if one.since is None or one.where is Where.NOT_YET:
        return translate("Person", "Not yet here")
    time = when(one.since, state.now, state.zone)
    if one.where is Where.HERE:
        words = (
            translate("Person", "Here since {time}, {desk}") if one.desk else translate("Person", "Here since {time}")
        )
    else:
        words = translate("Person", "Left at {time}, {desk}") if one.desk else translate("Person", "Left at {time}")
    return words.format(time=time, desk=isolated(one.desk))


# ---- what can be done


def button(do: Do, state: Opened) -> str:
    match do:
        case Do.SAVE:
            return translate("Person", "Save")
        case Do.PRINT:
            return translate("Person", "Print badge")
        case Do.REPRINT:
            return translate("Person", "Reprint")
        case Do.SAVE_AND_PRINT if state.person.has_badge:
            return translate("Person", "Save and reprint")
        case Do.SAVE_AND_PRINT:
            return translate("Person", "Save and print")
        case Do.ADMIT:
            return translate("Person", "Admit")
        case Do.REPLACE if not state.person.has_code:
            return translate("Person", "New code")
        case Do.REPLACE:
            return translate("Person", "Badge lost")
        case Do.CANCEL:
            return translate("Person", "Cancel registration")


#: Keys of answers that are no reasons.
SAVE, DISCARD, YES = "save", "discard", "yes"


def question(ask: Ask) -> Question:
    back = words_desk.back()
    match ask:
        case WhyAgain():
            answers = tuple(Answer(reason.value, words_desk.print_reason(reason)) for reason in REASONS)
            return Question(translate("Person", "Why is the badge printed again?"), answers=answers, back=back)
        case SureLost(has_code=True):
            return Question(
                translate("Person", "Is the badge lost?"),
                translate("Person", "The old code lets nobody in from now on, at any desk. A new badge is printed."),
                (Answer(YES, translate("Person", "End the old code, print a new badge"), primary=True),),
                back=back, needed=True,
            )  # fmt: skip
        case SureLost():
            return Question(
                translate("Person", "Give a new code?"),
                translate("Person", "They have no valid code now. A badge with the new one is printed."),
                (Answer(YES, translate("Person", "Give a new code, print the badge"), primary=True),),
                back=back, needed=True,
            )  # fmt: skip
        case WhyCancelled():
            return Question(
                translate("Person", "Why is the registration cancelled?"),
                translate("Person", "It is for good: no badge and no entry at any desk, also after the next roster."),
                tuple(Answer(reason, reason) for reason in cancel_reasons()),
                own_words=words_desk.other_reason(), confirm=translate("Person", "Cancel registration"), back=back,
                needed=True,
            )  # fmt: skip
        case Unsaved():
            return Question(
                translate("Person", "What you typed is not saved."), "",
                (
                    Answer(SAVE, translate("Person", "Save it"), primary=True),
                    Answer(DISCARD, translate("Person", "Let it go")),
                ),
                back=translate("Person", "Go on typing"),
            )  # fmt: skip
        case WhoMay(least=least, names=names):
            return Question(words_desk.needs(least), words_desk.call(names), back=back, needed=True)


def cancel_reasons() -> tuple[str, ...]:
    return (
        translate("Person", "Does not come"),
        translate("Person", "Registered twice"),
        translate("Person", "The organizers decided so"),
    )


# ---- what came of it


def notice(told: Notice) -> tuple[str, str]:
    """The family of its colours, and what happened."""
    match told:
        case Done():
            return "admitted", _done(told)
        case NotDone(saved=True):
            return "already_in", together(translate("Person", "Saved."), _why_no_badge(told))
        case NotDone(kind="no_name"):
            return "already_in", translate("Person", "Type a name: in their own script, in Latin letters, or both.")
        case NotDone() if words_desk.no_badge(told.kind, told.values):
            return "already_in", words_desk.no_badge(told.kind, told.values)
        case NotDone(kind="our_fault"):
            return "refused", translate(
                "Person", "That did not work; nothing was changed. Try again. The desk goes on."
            )
        case NotDone():
            return "refused", words_world.trouble(told.kind, told.values)


def _done(told: Done) -> str:
    on_its_way = ""
    if told.printer:
        words = translate("Person", "The badge goes to {printer}.")
        on_its_way = words.format(printer=printer_name(told.printer))
    match told.what:
        case Do.SAVE if told.old_badge:
            return together(
                translate("Person", "Saved."), translate("Person", "The badge in their hand still says it as before.")
            )
        case Do.SAVE:
            return translate("Person", "Saved.")
        case Do.SAVE_AND_PRINT:
            return together(translate("Person", "Saved."), on_its_way)
        case Do.REPLACE if not told.printer:
            return translate(
                "Person",
                "The old code lets nobody in any more. No printer is set up here: print the new badge elsewhere.",
            )
        case Do.REPLACE:
            return together(translate("Person", "The old code lets nobody in any more."), on_its_way)
        case Do.CANCEL:
            return translate("Person", "The registration is cancelled.")
        case _:
            return on_its_way


def _why_no_badge(told: NotDone) -> str:
    match told.kind:
        case "badge_will_say_so":
            printer = printer_name(str(told.values.get("printer", "")))
            words = translate("Person", "A badge waits for {printer} already, and will say it as it is now.")
            return words.format(printer=printer)
        case _:
            no_badge = translate("Person", "No badge is printed yet: print it when the desk can write again.")
            return words_desk.no_badge(told.kind, told.values) or no_badge


# ---- the badge


def fits(preview: Preview | None) -> list[tuple[str, str]]:
    """What to mind about the badge that is shown: families and sentences; one that all is well."""
    match preview:
        case None:
            return []
        case NoBadge(kind=kind):
            return [("already_in", _no_badge(kind))]
        case Shown(notices=()):
            return [("admitted", translate("Person", "Everything fits on the badge."))]
        case Shown(notices=notices):
            return list(dict.fromkeys(("already_in", _minded(one)) for one in notices))


def _no_badge(kind: str) -> str:
    match kind:
        case "no_name":
            return translate("Person", "Without a name there is no badge.")
        case "no_active_code":
            return translate("Person", "Without a valid code there is no badge.")
        case "name_too_long":
            return translate("Person", "This name is too long to be kept.")
        case "no_organization":
            return translate("Person", "This layout is for organizations: type one.")
        case "layout_not_found" | "layout_unreadable" | "layout_version":
            return translate("Person", "The badge's layout can't be read. Choose another in Set-up.")
        case _:
            return translate("Person", "The badge can't be shown.")


def _minded(one: Mapping[str, Any]) -> str:
    field = badge_field(str(one.get("field", "")))
    characters = listed(*(str(each) for each in one.get("characters", ())[:6]))
    match one.get("kind"), one.get("reason"):
        case "unread_photo", _:
            words = translate("Person", "The photo can't be read: the badge is printed without it.")
        case "shrunk", _:
            words = translate("Person", "{field} is set smaller than on other badges, to be whole.")
        case _, "left out":
            words = translate("Person", "{field}: {characters} is left out.")
        case _, "usual form":
            words = translate("Person", "{field}: {characters} is printed in its usual form.")
        case _:
            words = translate("Person", "{field} is not on the badge: no font has {characters}.")
    return words.format(field=field, characters=characters)


def badge_spoken(state: Opened) -> str:
    """The picture of a badge as a screen reader says it."""
    delegate = state.person.delegate
    words = translate("Person", "The badge of {name}")
    return words.format(name=listed(delegate.large_name, delegate.small_name))


def badge_field(field: str) -> str:
    """A part of the badge, as the fields beside it are called."""
    match field:
        case "name":
            return translate("Person", "The name in own script")
        case "latin":
            return translate("Person", "The name in Latin letters")
        case "job_title":
            return translate("Person", "The line under the name")
        case "zones":
            return translate("Person", "A zone")
        case _:
            return field_name(field)
