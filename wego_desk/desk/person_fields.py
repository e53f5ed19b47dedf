"""What a person typed for one delegate, read by the same rules as a row of a roster file."""

from collections.abc import Mapping

from wego_desk.core.fields import FIELDS
from wego_desk.core.trouble import Trouble
from wego_desk.rosters.person import Reading, read_person
from wego_desk.rosters.sent import RefusedRow


def read_fields(typed: Mapping[str, str], standing: Mapping[str, str] | None = None) -> dict[str, str]:
    """The typed fields as the roster keeps them, ``""`` for one that is emptied; a new person's with a composed name.

    ``standing``: what is known of the delegate, for an edit. Trouble: ``unknown_field``, or the kinds for which a row
    is refused (``no_name``, ``name_too_long``, ``unreadable_date``, ``control_character`` ...).
    """
    for name in typed:
        if name not in FIELDS:
            raise Trouble("unknown_field", field=name, fields=FIELDS)
    whole = dict(standing or {}) | dict(typed)
    columns = tuple((field, at) for at, field in enumerate(sorted(whole)))
    reading = Reading(columns, len(columns), country_codes=False, circles=False)
    row = read_person(1, [whole[field] for field, _ in columns], reading)
    if isinstance(row, RefusedRow):
        raise Trouble(row.reason_kind, **row.values)
    return row.fields if standing is None else {name: row.fields.get(name, "") for name in typed}
