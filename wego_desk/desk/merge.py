"""Joins two records of one person: both their codes admit, and what one record lacks may come from the other."""

from collections.abc import Sequence
from typing import Final

from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Act
from wego_desk.core.fields import FIELDS
from wego_desk.core.projection import MERGED_INTO
from wego_desk.core.seal import Draft
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk, known_delegate
from wego_desk.desk.edit import changes
from wego_desk.desk.permission import permit
from wego_desk.store.programme import Operator

#: What belongs to a record and not to a person.
_OF_A_RECORD: Final = frozenset({"code", "foreign_code", "status"})
TAKEABLE: Final = tuple(field for field in FIELDS if field not in _OF_A_RECORD)


def merge(desk: Desk, gone: str, stays: str, *, operator: Operator, take: Sequence[str] = ()) -> list[str]:
    """From now on both ids mean the delegate who stays; returns the names of the fields that changed.

    ``take``: fields that are taken over from the record that goes. Joining can't be undone. Trouble:
    ``unknown_delegate same_delegate unknown_field``; NotAllowed.
    """
    leaving, staying = (_whole(desk, person) for person in (gone, stays))
    for field in take:
        if field not in TAKEABLE:
            raise Trouble("unknown_field", field=field, fields=TAKEABLE)
    if leaving.id == staying.id:
        raise Trouble("same_delegate", id=leaving.id)
    permit(desk, operator, Act.SETTLE, subject=leaving.id)
    taken = {field: getattr(leaving, field) for field in take if getattr(leaving, field) != getattr(staying, field)}
    joined = Draft("person.merge", leaving.id, names=((MERGED_INTO, ((staying.id, 0),)),))
    desk.append([*changes(desk, staying, taken), joined], operator)
    return list(taken)


def _whole(desk: Desk, person: str) -> Delegate:
    """The delegate whom this id means, also when it was joined with another before."""
    found = known_delegate(desk, person)
    return known_delegate(desk, desk.store.group(found.id)[0])
