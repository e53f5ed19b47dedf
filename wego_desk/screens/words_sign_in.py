"""The sentences of the sign-in page."""

from PySide6.QtCore import QCoreApplication

from wego_desk.screens.sign_in_state import NoPin, NotDone, Person, Said, ScanWaits, SignInState, Waits, Wrong
from wego_desk.screens.window_words import duty
from wego_desk.screens.words_moment import hour, isolated
from wego_desk.screens.words_world import trouble

translate = QCoreApplication.translate


def title(state: SignInState) -> tuple[str, str]:
    if state.working:
        return translate("SignIn", "Who takes over?"), translate("SignIn", "Everything at this desk stays as it is.")
    return translate("SignIn", "Who works here?"), translate("SignIn", "Every act at this desk bears a name.")


def second_line(person: Person, working: bool) -> str:
    if working:
        return translate("SignIn", "{duty} · works here now").format(duty=duty(person.duty))
    return duty(person.duty)


def how(person: Person) -> str:
    """What the chosen operator does to sign in."""
    if person.asked:
        return translate("SignIn", "Type your PIN: six digits.")
    return translate("SignIn", "No PIN is asked until an organizer has one.")


def says(said: Said) -> tuple[str, str]:
    """The family of its colours, and the sentence."""
    match said:
        case Wrong(left=left):
            return "already_in", translate("SignIn", "This PIN is not right. %n more tries, then a wait.", "", left)
        case Waits(name=name, until=until, zone=zone):
            words = translate("SignIn", "Too many tries. {name} can try again at {time}; their own code works at once.")
            return "refused", words.format(name=isolated(name), time=hour(until, zone))
        case NoPin(name=name):
            words = translate("SignIn", "{name} has no PIN yet. An organizer gives one in Set-up.")
            return "unknown", words.format(name=isolated(name))
        case ScanWaits(last=""):
            return "already_in", translate("SignIn", "That code was not checked. Sign in first, then scan it again.")
        case ScanWaits(last=last):
            words = translate("SignIn", "That code was not checked. {name} or somebody else signs in first.")
            return "already_in", words.format(name=isolated(last))
        case NotDone(kind=kind, values=values):
            return "refused", trouble(kind, values)
