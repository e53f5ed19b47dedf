"""What parts a list of people, and how many each part would leave; pure, in the time that a click takes."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from wego_desk.core.programme import fold


class Where(StrEnum):
    """Whether somebody is at a point: inside, inside before, or never on the day that counts."""

    HERE = "here"
    LEFT = "left"
    NOT_YET = "not_yet"


class Group(NamedTuple):
    """People whom no facet tells apart."""

    role: str
    organization_kind: str
    region: str
    status: str
    vip: bool
    where: Where


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which people; ``""`` and None: any. Words compare without case."""

    role: str = ""
    organization_kind: str = ""
    region: str = ""
    status: str = ""
    vip: bool | None = None
    where: Where | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a facet, as most people have it written, and how many would be left by it."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """Each facet counts what is left by all the others, so that another choice of it can be weighed; most first.

    ``here + left + not_yet`` is what is left without a choice of where; ``vip``: how many of those are VIPs.
    """

    role: tuple[Choice, ...] = ()
    organization_kind: tuple[Choice, ...] = ()
    region: tuple[Choice, ...] = ()
    status: tuple[Choice, ...] = ()
    vip: int = 0
    here: int = 0
    left: int = 0
    not_yet: int = 0


def fits(group: Group, wanted: Wanted) -> bool:
    """Whether people of this group are wanted."""
    return not _misses(group, _folded(wanted))


def facets_of(sizes: Mapping[Group, int], wanted: Wanted) -> Facets:
    """The facets of a list of people, from how many there are of each group."""
    asked = _folded(wanted)
    words: dict[str, Counter[str]] = {name: Counter() for name in _WORDS}
    where: Counter[Where] = Counter()
    vips = 0
    for group, size in sizes.items():
        misses = _misses(group, asked)
        for name in _WORDS:
            if misses <= {name} and (value := getattr(group, name)):
                words[name][value] += size
        if misses <= {"where"}:
            where[group.where] += size
        if misses <= {"vip"} and group.vip:
            vips += size
    return Facets(
        **{name: _choices(found) for name, found in words.items()},
        vip=vips, here=where[Where.HERE], left=where[Where.LEFT], not_yet=where[Where.NOT_YET],
    )  # fmt: skip


_WORDS = ("role", "organization_kind", "region", "status")


def _folded(wanted: Wanted) -> Wanted:
    return Wanted(**{name: fold(getattr(wanted, name)) for name in _WORDS}, vip=wanted.vip, where=wanted.where)


def _misses(group: Group, asked: Wanted) -> set[str]:
    """The facets in which a group is not what is asked for."""
    found = {name for name in _WORDS if (word := getattr(asked, name)) and fold(getattr(group, name)) != word}
    if asked.vip is not None and group.vip != asked.vip:
        found.add("vip")
    if asked.where is not None and group.where != asked.where:
        found.add("where")
    return found


def _choices(found: Counter[str]) -> tuple[Choice, ...]:
    """Spellings of one word together, under the commonest."""
    counts: Counter[str] = Counter()
    spelling: dict[str, str] = {}
    for value, count in sorted(found.items(), key=lambda item: (-item[1], item[0])):
        spelling.setdefault(fold(value), value)
        counts[fold(value)] += count
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Choice(spelling[word], count) for word, count in ordered)
