"""What the page for a walk-in knows and shows, as values without words, and the pure steps between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import TypeAlias

from wego_desk.core.delegate import Delegate, is_latin
from wego_desk.core.duties import Act, Duty, may, who_may
from wego_desk.core.fields import DEFAULT_ROLE
from wego_desk.core.print_job import PrintJob
from wego_desk.core.programme import Point
from wego_desk.desk.known_values import KnownValues
from wego_desk.desk.people import Line
from wego_desk.desk.values import Operator
from wego_desk.screens.desk_state import PrinterNow
from wego_desk.screens.people_state import able
from wego_desk.screens.person_form import Form, Place, squeezed

EMPTY = Form(role=DEFAULT_ROLE)


def fields_of(form: Form, values: KnownValues) -> dict[str, str]:
    """The roster's fields of a newcomer; an organization that the roster knows brings its kind with it."""
    typed = squeezed(form)
    own, latin = typed.own_name, typed.latin_name
    names = {"full_name": own} if is_latin(own) or not latin else {"native_name": own, "full_name": latin}
    if latin:
        names["latin_name"] = latin
    known = values.organization(typed.organization)
    said = {
        **({} if known is None else known.fields()), **names, "organization": typed.organization, "city": typed.city,
        "country": typed.country, "role": typed.role,
    }  # fmt: skip
    return {name: value for name, value in said.items() if value}


def names_of(form: Form) -> tuple[str, ...]:
    """What somebody may be found by."""
    typed = squeezed(form)
    return tuple(name for name in (typed.own_name, typed.latin_name) if name)


# ---- what is asked, and told


@dataclass(frozen=True, slots=True)
class OneOfThese:
    """People of the same name are on the roster: is it one of them?"""

    people: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class SureClear:
    """Is what was typed to be cleared?"""


Ask: TypeAlias = OneOfThese | SureClear


@dataclass(frozen=True, slots=True)
class StillHere:
    """What was typed before and not registered is shown again; ``since``: when it was left."""

    since: datetime


@dataclass(frozen=True, slots=True)
class NotDone:
    """The world refused; nothing was written."""

    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


Notice: TypeAlias = StillHere | NotDone


# ---- all that is known, and all that is shown


@dataclass(frozen=True, slots=True)
class Known:
    """``alike``: whom the names typed may mean. ``others``: ids of whom a person said that they are somebody else.

    ``registered``: who was just registered, with ``picture`` of the code (PNG) and the ``badge`` as it stands.
    ``automatic``: the first admission prints by itself. ``printer``: where badges come out, ``""`` for nowhere.
    """

    operator: Operator
    locked: bool = False
    form: Form = EMPTY
    taken: Place = Place()  # noqa: RUF009 - a frozen value
    admit: bool = True
    wants_badge: bool = True
    alike: tuple[Line, ...] = ()
    others: frozenset[str] = frozenset()
    ask: Ask | None = None
    notice: Notice | None = None
    busy: bool = False
    registered: Delegate | None = None
    picture: bytes = b""
    badge: PrintJob | None = None
    values: KnownValues = KnownValues()  # noqa: RUF009 - a frozen value
    operators: tuple[Operator, ...] = ()
    point: Point | None = None
    printer: str = ""
    automatic: bool = True
    printers: tuple[PrinterNow, ...] = ()
    zone: tzinfo | None = None
    now: datetime | None = None

    @property
    def has_typed(self) -> bool:
        """Whether something would be lost."""
        return self.registered is None and squeezed(self.form) != squeezed(EMPTY)

    @property
    def prints(self) -> bool:
        """Whether a badge is wanted with the registration; where each admission prints, it is with that one too."""
        return bool(self.printer) and (self.wants_badge or (self.automatic and self.admit))


@dataclass(frozen=True, slots=True)
class NotYours:
    """Registering people takes another duty: the least one, and who has it, by name."""

    least: Duty
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Locked:
    """Nobody is signed in: nothing is shown, and nothing typed is lost."""


@dataclass(frozen=True, slots=True)
class Filling:
    """``print_fixed``: the badge comes with the admission, or there is no printer: nothing to choose."""

    form: Form
    admit: bool
    prints: bool
    print_fixed: bool
    printer: str
    point: Point | None
    has_typed: bool
    alike: tuple[Line, ...] = ()
    ask: Ask | None = None
    notice: Notice | None = None
    busy: bool = False
    values: KnownValues = KnownValues()  # noqa: RUF009 - a frozen value
    zone: tzinfo | None = None
    now: datetime | None = None


@dataclass(frozen=True, slots=True)
class Registered:
    """Durable. ``picture``: of the code, to be shown or photographed; ``badge`` None when none was wanted."""

    delegate: Delegate
    picture: bytes
    badge: PrintJob | None
    printer: PrinterNow | None


WalkInState: TypeAlias = NotYours | Locked | Filling | Registered


def derive(known: Known) -> WalkInState:
    if known.locked:
        return Locked()
    if not may(known.operator.duty, Act.WALK_IN):
        least = who_may(Act.WALK_IN)
        return NotYours(least, able(known.operators, least))
    if known.registered is not None:
        name = "" if known.badge is None else known.badge.printer
        printer = next((one for one in known.printers if one.name == name), None)
        return Registered(known.registered, known.picture, known.badge, printer)
    return Filling(
        form=known.form, admit=known.admit, prints=known.prints,
        print_fixed=not known.printer or (known.automatic and known.admit), printer=known.printer, point=known.point,
        has_typed=known.has_typed, alike=known.alike, ask=known.ask, notice=known.notice, busy=known.busy,
        values=known.values, zone=known.zone, now=known.now,
    )  # fmt: skip
