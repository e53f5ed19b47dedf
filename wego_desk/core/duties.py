"""What each duty may do at a desk."""

from enum import IntEnum, StrEnum
from typing import Final


class Duty(IntEnum):
    """In rising order: each may do what those before it may."""

    STEWARD = 1
    STAFF = 2
    SUPERVISOR = 3
    ORGANIZER = 4


class Act(StrEnum):
    SCAN = "scan"
    FIND = "find"
    PRINT = "print"
    WALK_IN = "walk_in"
    EDIT = "edit"
    UNDO_OWN = "undo_own"
    UNDO = "undo"
    OVERRIDE = "override"
    BACK_ENTRY = "back_entry"
    CANCEL = "cancel"
    CREDENTIALS = "credentials"
    SETTLE = "settle"
    SEATS = "seats"
    ENROL = "enrol"
    IMPORT = "import"
    PROGRAMME = "programme"
    CONGRESS = "congress"
    OPERATORS = "operators"
    EXPORT = "export"
    PURGE = "purge"


#: Own acts may be undone by staff for so long, in seconds.
UNDO_OWN_SECONDS: Final = 5 * 60

_LEAST: Final = {
    Act.SCAN: Duty.STEWARD,
    Act.FIND: Duty.STAFF,
    Act.PRINT: Duty.STAFF,
    Act.WALK_IN: Duty.STAFF,
    Act.EDIT: Duty.STAFF,
    Act.UNDO_OWN: Duty.STAFF,
    Act.UNDO: Duty.SUPERVISOR,
    Act.OVERRIDE: Duty.SUPERVISOR,
    Act.BACK_ENTRY: Duty.SUPERVISOR,
    Act.CANCEL: Duty.SUPERVISOR,
    Act.CREDENTIALS: Duty.SUPERVISOR,
    Act.SETTLE: Duty.SUPERVISOR,
    Act.SEATS: Duty.SUPERVISOR,
    Act.ENROL: Duty.SUPERVISOR,
    Act.IMPORT: Duty.ORGANIZER,
    Act.PROGRAMME: Duty.ORGANIZER,
    Act.CONGRESS: Duty.ORGANIZER,
    Act.OPERATORS: Duty.ORGANIZER,
    Act.EXPORT: Duty.ORGANIZER,
    Act.PURGE: Duty.ORGANIZER,
}


def may(duty: Duty, act: Act) -> bool:
    return duty >= _LEAST[act]


def who_may(act: Act) -> Duty:
    """The least duty that may, for "ask a supervisor"."""
    return _LEAST[act]


def duty_named(name: str) -> Duty | None:
    """The duty a person wrote, in any case; None for an unknown word."""
    return Duty.__members__.get(name.strip().upper())
