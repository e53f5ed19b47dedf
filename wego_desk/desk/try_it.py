"""Somebody from the roster whom a desk that was just set up may let in, to see that it works."""

from dataclasses import dataclass

from wego_desk.core.programme import entitling
from wego_desk.desk.desk import Desk, point_named
from wego_desk.store import roster


@dataclass(frozen=True, slots=True)
class ToTry:
    """A code that is given to somebody, and their name as they write it."""

    code: str
    name: str


def someone_to_try(desk: Desk, point: str = "") -> ToTry | None:
    """The first on the roster who may come in at a point (``""``: the desk's own); None for an empty roster.

    Trouble ``unknown_point``.
    """
    programme = desk.programme
    here = point_named(programme, point or desk.point)
    with desk.store.reading() as reader:
        for delegate in roster.all_delegates(reader.roster):
            may = entitling(delegate, here, programme.entitlements) is not None
            if delegate.code and not delegate.is_cancelled and may:
                return ToTry(delegate.code, delegate.large_name)
    return None
