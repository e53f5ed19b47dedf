"""What the panel of one person knows and shows, as values without words, and the pure steps between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Final, TypeAlias

from wego_desk.core.duties import Act, Duty, may, who_may
from wego_desk.core.print_job import PrintReason
from wego_desk.core.programme import Point
from wego_desk.desk.facets import Where
from wego_desk.desk.known_values import KnownValues
from wego_desk.desk.values import Operator
from wego_desk.desk.whole_person import WholePerson
from wego_desk.screens.badge_preview import Preview
from wego_desk.screens.desk_state import PrinterNow
from wego_desk.screens.people_state import able
from wego_desk.screens.person_form import Form, Place, is_changed


class Do(StrEnum):
    """What can be done for a person; one key each."""

    SAVE = "save"
    PRINT = "print"
    REPRINT = "reprint"
    SAVE_AND_PRINT = "save_and_print"
    ADMIT = "admit"
    REPLACE = "replace"
    CANCEL = "cancel"


#: With Shift the graver one: another code, and the end of a registration.
KEY: Final[Mapping[Do, str]] = {
    Do.SAVE: "F10", Do.PRINT: "F6", Do.REPRINT: "F6", Do.SAVE_AND_PRINT: "F6", Do.ADMIT: "F5",
    Do.REPLACE: "Shift F6", Do.CANCEL: "Shift F8",
}  # fmt: skip
ACT: Final[Mapping[Do, Act]] = {
    Do.SAVE: Act.EDIT, Do.PRINT: Act.PRINT, Do.REPRINT: Act.PRINT, Do.SAVE_AND_PRINT: Act.EDIT, Do.ADMIT: Act.FIND,
    Do.REPLACE: Act.CREDENTIALS, Do.CANCEL: Act.CANCEL,
}  # fmt: skip
#: Why a badge may be printed again; a lost one has a button of its own, which ends its code.
REASONS: Final = (PrintReason.DAMAGED, PrintReason.NAME_CORRECTED, PrintReason.PRINTER_FAULT)


# ---- what is asked in the place of the buttons, and told in a line


@dataclass(frozen=True, slots=True)
class WhyAgain:
    """Why is the badge printed again? One of `REASONS`."""


@dataclass(frozen=True, slots=True)
class SureLost:
    """Is the badge lost? Its code will be refused everywhere. ``has_code``: False when only a new code is given."""

    has_code: bool = True


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
    """An act that is durable. ``printer``: where its badge goes, ``""`` for none.

    ``old_badge``: the one in their hand says something else now.
    """

    what: Do
    printer: str = ""
    old_badge: bool = False


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
    """``wanted``: whose panel is open, ``""`` for none; ``person``: who was read, until then the one of before.

    ``late``: the reading takes longer than the eye should wait. ``busy``: an act is on its way to the disk.
    ``taken``: the city and country that came with an organization. ``preview`` may be older than the form.
    """

    operator: Operator
    locked: bool = False
    wanted: str = ""
    person: WholePerson | None = None
    late: bool = False
    form: Form = Form()  # noqa: RUF009 - a frozen value
    taken: Place = Place()  # noqa: RUF009 - a frozen value
    preview: Preview | None = None
    ask: Ask | None = None
    notice: Notice | None = None
    trouble: str = ""
    busy: bool = False
    values: KnownValues = KnownValues()  # noqa: RUF009 - a frozen value
    operators: tuple[Operator, ...] = ()
    points: Mapping[str, Point] = field(default_factory=dict)
    congress: str = ""
    printers: tuple[PrinterNow, ...] = ()
    zone: tzinfo | None = None
    now: datetime | None = None

    @property
    def is_read(self) -> bool:
        """Whether the person who is wanted is the one who was read."""
        return self.person is not None and self.person.delegate.id == self.wanted

    @property
    def has_unsaved(self) -> bool:
        """Whether something was typed that would be lost, shown now or not."""
        return self.is_read and self.person is not None and is_changed(self.form, self.person.delegate)


@dataclass(frozen=True, slots=True)
class Button:
    """``least``: the duty that this takes when the operator's is not enough, else None."""

    do: Do
    primary: bool = False
    least: Duty | None = None


@dataclass(frozen=True, slots=True)
class Closed:
    """Nobody is open, or nobody may be looked at now."""


@dataclass(frozen=True, slots=True)
class Opening:
    pass


@dataclass(frozen=True, slots=True)
class Gone:
    """Nobody of this id is on the roster, or it can't be read: a trouble's kind."""

    kind: str


@dataclass(frozen=True, slots=True)
class Opened:
    """``printer``: the one that the newest badge is on, if it said how it is."""

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
    points: Mapping[str, Point] = field(default_factory=dict)
    printer: PrinterNow | None = None


PersonState: TypeAlias = Closed | Opening | Gone | Opened


def derive(known: Known) -> PersonState:
    if not known.wanted or known.locked or not may(known.operator.duty, Act.FIND):
        return Closed()
    if known.trouble:
        return Gone(known.trouble)
    person = known.person
    if person is None or not known.is_read or known.zone is None or known.now is None:
        return Opening()
    duty = known.operator.duty
    return Opened(
        person=person, form=known.form, changed=known.has_unsaved, actions=actions(person, known.has_unsaved, duty),
        zone=known.zone, now=known.now, preview=known.preview, ask=known.ask, notice=known.notice, busy=known.busy,
        may_edit=may(duty, Act.EDIT), values=known.values, points=known.points,
        printer=_printer_of(person, known.printers),
    )  # fmt: skip


def _printer_of(person: WholePerson, printers: tuple[PrinterNow, ...]) -> PrinterNow | None:
    name = "" if person.badge is None else person.badge.printer
    return next((printer for printer in printers if printer.name == name), None)


def actions(person: WholePerson, changed: bool, duty: Duty) -> tuple[Button, ...]:
    """The buttons, the likeliest first: while something is typed only what goes with it; one at most is primary."""
    offered = _when_typed(person) if changed else _at_rest(person)
    first = _primary(person, changed)
    return tuple(Button(do, do is first, None if may(duty, ACT[do]) else who_may(ACT[do])) for do in offered)


def _when_typed(person: WholePerson) -> list[Do]:
    if person.is_cancelled or not person.has_code:
        return [Do.SAVE]
    return [Do.SAVE_AND_PRINT, Do.SAVE] if person.has_badge else [Do.SAVE, Do.SAVE_AND_PRINT]


def _at_rest(person: WholePerson) -> list[Do]:
    if person.is_cancelled:
        return [] if person.is_cancelled_for_good else [Do.CANCEL]
    offered = [] if person.standing.where is Where.HERE else [Do.ADMIT]
    if person.has_code:
        offered.append(Do.REPRINT if person.has_badge else Do.PRINT)
    return [*offered, Do.REPLACE, Do.CANCEL]


def _primary(person: WholePerson, changed: bool) -> Do | None:
    """What is done next: who has all that they need is only looked at."""
    if changed:
        return _when_typed(person)[0]
    if person.is_cancelled:
        return None
    if not person.has_code:
        return Do.REPLACE
    if person.standing.where is not Where.HERE:
        return Do.ADMIT
    return None if person.has_badge else Do.PRINT


def forbidden(do: Do, known: Known) -> WhoMay | None:
    """Who may do what the operator may not; None when they may."""
    if may(known.operator.duty, ACT[do]):
        return None
    return who_has(do, who_may(ACT[do]), known)


def who_has(do: Do, least: Duty, known: Known) -> WhoMay:
    return WhoMay(do, least, able(known.operators, least))
