"""What the panel of one person knows and shows, as values without words, and the pure steps between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Final, TypeAlias

from wego_desk.core.delegate import Delegate, is_latin
from wego_desk.core.duties import Act, Duty, may, who_may
from wego_desk.core.print_job import PrintReason
from wego_desk.desk.facets import Where
from wego_desk.desk.known_values import KnownValues
from wego_desk.desk.values import Operator
from wego_desk.desk.whole_person import WholePerson
from wego_desk.screens.badge_preview import Preview
from wego_desk.screens.people_state import able


class Do(StrEnum):
    """What can be done for a person; one key each."""

    SAVE = "save"
    PRINT = "print"
    REPRINT = "reprint"
    SAVE_AND_PRINT = "save_and_print"
    ADMIT = "admit"
    REPLACE = "replace"
    CANCEL = "cancel"


KEY: Final[Mapping[Do, str]] = {
    Do.SAVE: "F10", Do.PRINT: "F6", Do.REPRINT: "F6", Do.SAVE_AND_PRINT: "F6", Do.ADMIT: "F5",
    Do.REPLACE: "Ctrl L", Do.CANCEL: "Ctrl D",
}  # fmt: skip
ACT: Final[Mapping[Do, Act]] = {
    Do.SAVE: Act.EDIT, Do.PRINT: Act.PRINT, Do.REPRINT: Act.PRINT, Do.SAVE_AND_PRINT: Act.EDIT, Do.ADMIT: Act.FIND,
    Do.REPLACE: Act.CREDENTIALS, Do.CANCEL: Act.CANCEL,
}  # fmt: skip


# ---- what is typed


@dataclass(frozen=True, slots=True)
class Form:
    """The fields of the panel, as they stand in it."""

    own_name: str = ""
    latin_name: str = ""
    organization: str = ""
    role: str = ""
    line: str = ""


def form_of(delegate: Delegate) -> Form:
    """What the badge says of a delegate."""
    return Form(
        delegate.large_name, delegate.small_name, delegate.organization, delegate.role, delegate.job_title
    )  # fmt: skip


def is_changed(form: Form, delegate: Delegate) -> bool:
    """Whether something was typed that would be lost; outer blanks are nothing."""
    before = form_of(delegate)
    return any(" ".join(getattr(form, f.name).split()) != getattr(before, f.name) for f in fields(Form))


def edits(form: Form, delegate: Delegate) -> dict[str, str]:
    """The roster's fields that a form changes.

    A name is changed where it came from: a delegate may have one full name that stands as the large or as the small
    one; another script than Latin becomes the own name, so that the Latin one stays.
    """
    before, typed = form_of(delegate), {}
    own, latin = " ".join(form.own_name.split()), " ".join(form.latin_name.split())
    if own != before.own_name:
        script_changes = is_latin(delegate.full_name) and not is_latin(own)
        typed["native_name" if delegate.native_name or (own and script_changes) else "full_name"] = own
        if delegate.native_name and delegate.full_name == delegate.native_name and own:
            typed["full_name"] = own
    if latin != before.latin_name:
        is_full = bool(latin) and delegate.full_name == before.latin_name != ""
        if is_full:
            typed["full_name"] = latin
        if delegate.latin_name or not is_full:
            typed["latin_name"] = latin
    for name, field_name in (("organization", "organization"), ("role", "role"), ("line", "job_title")):
        value = " ".join(getattr(form, name).split())
        if value != getattr(before, name):
            typed[field_name] = value
    return typed


# ---- what is asked in the place of the buttons, and told in a line


@dataclass(frozen=True, slots=True)
class WhyAgain:
    """Why is the badge printed again? ``may``: the reasons that this operator may give."""

    may: tuple[PrintReason, ...]


@dataclass(frozen=True, slots=True)
class SureLost:
    """Is the badge lost? Its code will be refused everywhere."""


@dataclass(frozen=True, slots=True)
class WhyCancelled:
    pass


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Something typed would be lost; ``then``: whose panel is wanted instead, ``""`` for none."""

    then: str


@dataclass(frozen=True, slots=True)
class WhoMay:
    """Another duty is needed: the least one, and who has it, by name."""

    wanted: Do
    least: Duty
    names: tuple[str, ...]


Ask: TypeAlias = WhyAgain | SureLost | WhyCancelled | Unsaved | WhoMay


@dataclass(frozen=True, slots=True)
class Done:
    """An act that is durable. ``printer``: where its badge goes, ``""`` for none."""

    what: Do
    printer: str = ""


@dataclass(frozen=True, slots=True)
class NotDone:
    """An act that the world refused. ``saved``: what was typed is kept all the same."""

    wanted: Do
    kind: str
    values: Mapping[str, object] = field(default_factory=dict)
    saved: bool = False


Notice: TypeAlias = Done | NotDone


# ---- all that is known, and all that is shown


@dataclass(frozen=True, slots=True)
class Known:
    """``wanted``: whose panel is open, ``""`` for none. ``busy``: an act is on its way to the disk."""

    operator: Operator
    wanted: str = ""
    person: WholePerson | None = None
    form: Form = Form()
    preview: Preview | None = None
    ask: Ask | None = None
    notice: Notice | None = None
    trouble: str = ""
    busy: bool = False
    values: KnownValues = KnownValues()  # noqa: RUF009 - a frozen value
    operators: tuple[Operator, ...] = ()
    zone: tzinfo | None = None
    now: datetime | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """``least``: the duty that this takes when the operator's is not enough, else None."""

    do: Do
    primary: bool = False
    least: Duty | None = None


@dataclass(frozen=True, slots=True)
class Closed:
    pass


@dataclass(frozen=True, slots=True)
class Opening:
    pass


@dataclass(frozen=True, slots=True)
class Gone:
    """Nobody of this id is on the roster, or it can't be read: a trouble's kind."""

    kind: str


@dataclass(frozen=True, slots=True)
class Opened:
    person: WholePerson
    form: Form
    changed: bool
    actions: tuple[Button, ...]
    zone: tzinfo
    now: datetime
    preview: Preview | None = None
    ask: Ask | None = None
    notice: Notice | None = None
    busy: bool = False
    may_edit: bool = True
    values: KnownValues = KnownValues()  # noqa: RUF009 - a frozen value


PersonState: TypeAlias = Closed | Opening | Gone | Opened


def derive(known: Known) -> PersonState:
    if not known.wanted:
        return Closed()
    if known.trouble:
        return Gone(known.trouble)
    if known.person is None or known.zone is None or known.now is None:
        return Opening()
    changed = is_changed(known.form, known.person.delegate)
    duty = known.operator.duty
    return Opened(
        person=known.person, form=known.form, changed=changed, actions=actions(known.person, changed, duty),
        zone=known.zone, now=known.now, preview=known.preview, ask=known.ask, notice=known.notice, busy=known.busy,
        may_edit=may(duty, Act.EDIT), values=known.values,
    )  # fmt: skip


def actions(person: WholePerson, changed: bool, duty: Duty) -> tuple[Button, ...]:
    """The buttons, the likeliest first: while something is typed only what goes with it."""
    offered: list[Do] = [Do.SAVE] if changed else []
    if not person.is_cancelled:
        if person.has_code:
            offered.append(Do.SAVE_AND_PRINT if changed else Do.REPRINT if person.has_badge else Do.PRINT)
        if person.standing.where is not Where.HERE and not changed:
            offered.insert(0, Do.ADMIT)
        if not changed:
            offered.append(Do.REPLACE)
    if not changed and not person.is_cancelled_for_good:
        offered.append(Do.CANCEL)
    return tuple(
        Button(do, at == 0 and do in (Do.SAVE, Do.ADMIT), None if may(duty, ACT[do]) else who_may(ACT[do]))
        for at, do in enumerate(offered)
    )


def forbidden(do: Do, known: Known) -> WhoMay | None:
    """Who may do what the operator may not; None when they may."""
    if may(known.operator.duty, ACT[do]):
        return None
    return who_has(do, who_may(ACT[do]), known)


def who_has(do: Do, least: Duty, known: Known) -> WhoMay:
    return WhoMay(do, least, able(known.operators, least))


def reasons(duty: Duty) -> tuple[PrintReason, ...]:
    """Why a badge may be printed again; a lost one has a button of its own."""
    del duty
    return (PrintReason.DAMAGED, PrintReason.NAME_CORRECTED, PrintReason.PRINTER_FAULT)
