"""The sentences of the page Conflicts."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from wego_desk.core.duties import who_may as least_duty
from wego_desk.desk.conflicts import AdmittedTwice, Conflict, OnReplacedCode, SaidDifferently, Settled, Side
from wego_desk.screens.conflicts_state import Done, NotDone, act_of
from wego_desk.screens.words_moment import beside, hour, isolated, listed, moment
from wego_desk.screens.words_roster import field_name
from wego_desk.screens.words_verdict import place
from wego_desk.screens.words_world import trouble, who_may

translate = QCoreApplication.translate


def to_settle(count: int) -> str:
    """Over the list."""
    return translate("Conflicts", "%n to settle", "", count)


def settled_heading() -> str:
    return translate("Conflicts", "Settled")


def none() -> tuple[str, str]:
    return (
        translate("Conflicts", "Nothing to settle"),
        translate("Conflicts", "What desks do twice, without a line between them, stands here when the line is back."),
    )


def reading() -> tuple[str, str]:
    return translate("Conflicts", "One moment"), translate("Conflicts", "The desk looks through what happened.")


def title(conflict: Conflict) -> str:
    name = isolated(conflict.person.large_name)
    match conflict:
        case AdmittedTwice(sides=sides) if len(sides) == 2:
            return translate("Conflicts", "{name} was admitted twice").format(name=name)
        case AdmittedTwice(sides=sides):
            return translate("Conflicts", "{name} was admitted %n times", "", len(sides)).format(name=name)
        case OnReplacedCode():
            return translate("Conflicts", "{name} came in on a replaced code").format(name=name)
        case SaidDifferently():
            return translate("Conflicts", "{name}: two desks wrote different things").format(name=name)


def explanation(conflict: Conflict) -> str:
    """Why it happened, and that nothing is lost."""
    match conflict:
        case AdmittedTwice(point=point):
            return translate(
                "Conflicts", "At {point}. The desks could not see each other. They count as one; both are kept."
            ).format(point=isolated(place(point)))
        case OnReplacedCode(point=point):
            return translate(
                "Conflicts",
                "At {point}. Another desk had ended this code. The admission counts; look who holds a badge.",
            ).format(point=isolated(place(point)))
        case SaidDifferently(field=field):
            return translate(
                "Conflicts", "Field: {field}. The last of them shows until somebody says which is right."
            ).format(field=isolated(field_name(field)))


def row(conflict: Conflict, zone: tzinfo) -> tuple[str, str]:
    """A row of the list: what it is, and at which desks."""
    hours = [hour(side.at, zone) for side in conflict.sides]
    match conflict:
        case AdmittedTwice():
            what = translate("Conflicts", "Admitted at {times}").format(times=listed(*hours))
        case OnReplacedCode():
            what = translate("Conflicts", "On a replaced code, {time}").format(time=hours[0])
        case SaidDifferently(field=field):
            what = field_name(field)
    return what, beside(*dict.fromkeys(desk_name(side) for side in conflict.sides))


def desk_name(side: Side) -> str:
    return side.desk or translate("Conflicts", "A desk without a name")


def operator_label() -> str:
    return translate("Conflicts", "Operator")


def value_label() -> str:
    return translate("Conflicts", "Wrote")


def value(side: Side) -> str:
    return side.value or translate("Conflicts", "(empty)")


def side_time(side: Side, now: datetime, zone: tzinfo) -> str:
    return moment(side.at, now, zone)


def spoken_side(side: Side, now: datetime, zone: tzinfo) -> str:
    """One side as a sentence for who listens."""
    return listed(side_time(side, now, zone), desk_name(side), side.operator, side.value)


def question(conflict: Conflict) -> str:
    if isinstance(conflict, SaidDifferently):
        return translate("Conflicts", "Which is right?")
    return translate("Conflicts", "What happened?")


def answers(conflict: Conflict) -> tuple[str, ...]:
    """Reasons that are often true; of a field, what each desk wrote."""
    match conflict:
        case AdmittedTwice():
            return (
                translate("Conflicts", "The same person came twice"),
                translate("Conflicts", "Two people used one code"),
                translate("Conflicts", "A colleague collected the badge"),
            )
        case OnReplacedCode():
            return (
                translate("Conflicts", "The old badge was taken back"),
                translate("Conflicts", "The badge was found again"),
                translate("Conflicts", "Somebody else used the old badge"),
            )
        case SaidDifferently(sides=sides):
            return tuple(isolated(value(side)) for side in sides[:4])


def own_words() -> str:
    return translate("Conflicts", "Reason, in your own words")


def confirm() -> str:
    return translate("Conflicts", "Settle")


def promise(conflict: Conflict) -> str:
    """Below the buttons: what follows."""
    if isinstance(conflict, SaidDifferently):
        return translate("Conflicts", "All desks show it then. What was written before stays in the history.")
    return translate("Conflicts", "All desks are told at once. Nothing is erased.")


def ask_somebody(conflict: Conflict) -> str:
    """To an operator who may not."""
    return who_may(least_duty(act_of(conflict)))


def settled(one: Settled, now: datetime, zone: tzinfo) -> tuple[str, str]:
    """A settled one: whose, and what was said."""
    name = one.person.large_name if one.person is not None else translate("Conflicts", "Somebody not on this roster")
    return name, beside(one.reason, one.operator, moment(one.at, now, zone))


def notice(it: Done | NotDone) -> tuple[str, str]:
    """Family and sentence."""
    match it:
        case Done(name=name):
            return "admitted", translate("Conflicts", "{name}: settled.").format(name=isolated(name))
        case NotDone(kind=kind, values=values):
            return "refused", trouble(kind, values)
