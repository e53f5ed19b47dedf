"""What the sign-in page shows: who may work here, whose turn it is, and what came of the last try."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, tzinfo
from typing import TypeAlias

from wego_desk.core.duties import Duty
from wego_desk.desk.sign_in import asks_for_pin
from wego_desk.desk.values import Operator, Programme


@dataclass(frozen=True, slots=True)
class Person:
    """``asked``: signs in with a PIN (or the own code), and is not let in by name alone."""

    id: str
    name: str
    duty: Duty
    asked: bool


@dataclass(frozen=True, slots=True)
class Wrong:
    """``left``: tries before a wait."""

    left: int


@dataclass(frozen=True, slots=True)
class Waits:
    """Too many wrong tries. ``until`` in ``zone``, the congress's."""

    name: str
    until: datetime
    zone: tzinfo


@dataclass(frozen=True, slots=True)
class NoPin:
    """They have none, and others have."""

    name: str


@dataclass(frozen=True, slots=True)
class ScanWaits:
    """Something was scanned while nobody works here, and not looked at. ``last``: who worked here, ``""``: nobody."""

    last: str


@dataclass(frozen=True, slots=True)
class NotDone:
    """The world's trouble, or (``our_fault``) ours."""

    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


Said: TypeAlias = Wrong | Waits | NoPin | ScanWaits | NotDone


@dataclass(frozen=True, slots=True)
class SignInState:
    """``working``: the id of who works here, ``""`` while the desk is locked; then nobody may go back.

    ``busy``: a PIN is compared just now. ``tries`` counts what was said: the same answer twice is two answers.
    """

    people: tuple[Person, ...] = ()
    chosen: str = ""
    working: str = ""
    said: Said | None = None
    busy: bool = False
    tries: int = 0

    @property
    def person(self) -> Person | None:
        """Who is chosen."""
        return next((person for person in self.people if person.id == self.chosen), None)


def people_of(programme: Programme) -> tuple[Person, ...]:
    """By name."""
    known = sorted(programme.operators.values(), key=lambda o: (o.name.casefold(), o.id))
    return tuple(Person(o.id, o.name, o.duty, asks_for_pin(programme, o)) for o in known)


def opened(people: Iterable[Person], last: Operator, *, locked: bool) -> SignInState:
    """The page as it opens: who worked here last is chosen; to change, the first of the others."""
    all_of_them = tuple(people)
    ids = [person.id for person in all_of_them]
    if not locked:
        ids = [i for i in ids if i != last.id] or ids
    chosen = last.id if locked and last.id in ids else (ids[0] if ids else "")
    return SignInState(all_of_them, chosen, "" if locked else last.id)


def choosing(state: SignInState, person: str) -> SignInState:
    """Somebody else's turn; what was said to another is gone."""
    if person == state.chosen or state.busy:
        return state
    return replace(state, chosen=person, said=None)


def told(state: SignInState, said: Said) -> SignInState:
    return replace(state, said=said, busy=False, tries=state.tries + 1)
