"""Where a person may have to look: delegates who passed twice, admissions on codes that ended, contested fields."""

import json
from typing import Final

from sqlalchemy import Connection

from wego_desk.core.event import Event, recall_header
from wego_desk.store.engines import fetch

_TWICE: Final = "SELECT person, point FROM presence WHERE day = '' AND admissions > 1 ORDER BY person, point"
_ON_CODE: Final = "SELECT header FROM event WHERE credential = ? AND kind = 'in'"
_CONTESTED: Final = "SELECT id, contested FROM person WHERE contested != '' ORDER BY id"


def passed_twice(log: Connection) -> list[tuple[str, str]]:
    """(a delegate's id, point) where more than one admission counts, whether or not that is in order there."""
    return [(person, point) for person, point in fetch(log, _TWICE)]


def admitted_on(log: Connection, credential: str) -> list[Event]:
    """The admissions made on a code."""
    return [recall_header(header) for (header,) in fetch(log, _ON_CODE, (credential,))]


def contested_people(roster_db: Connection) -> list[tuple[str, tuple[str, ...]]]:
    """(id, the fields in which blind writes differ)."""
    return [(person, tuple(json.loads(names))) for person, names in fetch(roster_db, _CONTESTED)]
