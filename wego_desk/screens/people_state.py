"""What the page People knows and shows of its list, as values without words, and the pure step between them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from typing import Final, TypeAlias

from wego_desk.core.duties import Act, Duty, may, who_may
from wego_desk.desk.facets import Facets, Wanted
from wego_desk.desk.people import Line, Listing
from wego_desk.desk.values import Operator

#: Rows that are read at once: six screens.
PAGE: Final = 50
EVERYONE: Final = Wanted()
NO_FACETS: Final = Facets()


@dataclass(frozen=True, slots=True)
class Reading:
    """The roster is being read for the first time."""


@dataclass(frozen=True, slots=True)
class Empty:
    """The roster has nobody yet. ``may_walk_in``: whether this operator may add the first one."""

    may_walk_in: bool


@dataclass(frozen=True, slots=True)
class Nobody:
    """No one fits. ``narrowed``: facets are chosen, without which somebody may."""

    text: str
    narrowed: bool


@dataclass(frozen=True, slots=True)
class Broken:
    """The roster can't be read: a trouble's kind, or ``our_fault``."""

    kind: str


@dataclass(frozen=True, slots=True)
class NotYours:
    """Finding people takes another duty: the least one, and who has it, by name."""

    least: Duty
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Locked:
    """Nobody is signed in: no names are shown."""


@dataclass(frozen=True, slots=True)
class Listed:
    """``ends``: everyone who comes close to a typed text is listed; ``more``: the text may mean further people."""

    ends: bool
    more: bool


Card: TypeAlias = Reading | Empty | Nobody | Broken | NotYours | Locked | Listed


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that the model has heard. ``text``: what is typed now; ``found``: what ``listing`` answers.

    ``pages``: lines of the listing by the number of their page. ``total``: people on the roster, None before it was
    read.
    """

    operator: Operator
    locked: bool = False
    operators: tuple[Operator, ...] = ()
    text: str = ""
    found: str = ""
    wanted: Wanted = EVERYONE
    listing: Listing | None = None
    pages: Mapping[int, tuple[Line, ...]] = field(default_factory=dict)
    total: int | None = None
    trouble: str = ""
    zone: tzinfo | None = None
    now: datetime | None = None


@dataclass(frozen=True, slots=True)
class PeopleState:
    """All that the list paints. ``text`` is what its rows were found by."""

    card: Card
    text: str = ""
    wanted: Wanted = EVERYONE
    facets: Facets = NO_FACETS
    listing: Listing | None = None
    pages: Mapping[int, tuple[Line, ...]] = field(default_factory=dict)
    total: int | None = None
    zone: tzinfo | None = None
    now: datetime | None = None
    may_walk_in: bool = True


def derive(known: Known) -> PeopleState:
    card = _card(known)
    walk_in = may(known.operator.duty, Act.WALK_IN)
    if isinstance(card, NotYours | Locked):
        return PeopleState(card, may_walk_in=walk_in)
    listing = known.listing
    return PeopleState(
        card=card, text=known.found, wanted=known.wanted, listing=listing, pages=known.pages, total=known.total,
        facets=NO_FACETS if listing is None else listing.facets, zone=known.zone, now=known.now, may_walk_in=walk_in,
    )  # fmt: skip


def _card(known: Known) -> Card:
    if known.locked:
        return Locked()
    if not may(known.operator.duty, Act.FIND):
        least = who_may(Act.FIND)
        return NotYours(least, able(known.operators, least))
    if known.trouble:
        return Broken(known.trouble)
    if known.listing is None:
        return Reading()
    if len(known.listing):
        return Listed(ends=bool(known.found) and not known.listing.more, more=known.listing.more)
    if not known.total and not known.found:
        return Empty(may(known.operator.duty, Act.WALK_IN))
    return Nobody(known.found, known.wanted != EVERYONE)


def able(operators: tuple[Operator, ...], least: Duty) -> tuple[str, ...]:
    """The operators of a duty by name, those of the least one first."""
    those = sorted((o for o in operators if o.duty >= least), key=lambda o: (o.duty, o.name.casefold()))
    return tuple(o.name for o in those)
