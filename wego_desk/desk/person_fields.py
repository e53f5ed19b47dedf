"""What a person typed for one delegate, read by the same rules as a row of a roster file."""

from collections.abc import Mapping
from typing import Final

from wego_desk.core.fields import FIELDS
from wego_desk.core.trouble import Trouble
from wego_desk.rosters.names import compose_name
from wego_desk.rosters.person import Reading, read_person
from wego_desk.rosters.sent import RefusedRow

#: What a full name was put together from where none was sent.
_NAME_PARTS: Final = frozenset({"given_name", "family_name", "language", "native_name", "latin_name"})


def read_fields(typed: Mapping[str, str], standing: Mapping[str, str] | None = None) -> dict[str, str]:
    """The typed fields as the roster keeps them, ``""`` for one that is emptied; a new person's with a composed name.

    ``standing``: what is known of the delegate, for an edit; a full name that its parts made follows them.
    Trouble: ``unknown_field``, or the kinds for which a row is refused (``no_name``, ``name_too_long``,
    ``unreadable_date``, ``control_character`` ...).
    """
    for name in typed:
        if name not in FIELDS:
            raise Trouble("unknown_field", field=name, fields=FIELDS)
    whole = dict(standing or {}) | dict(typed)
    follows = standing is not None and "full_name" not in typed and not _NAME_PARTS.isdisjoint(typed)
    if follows and whole.get("full_name") == derived_name(standing or {}):
        del whole["full_name"]
    columns = tuple((field, at) for at, field in enumerate(sorted(whole)))
    reading = Reading(columns, len(columns), country_codes=False, circles=False)
    row = read_person(1, [whole[field] for field, _ in columns], reading)
    if isinstance(row, RefusedRow):
        raise Trouble(row.reason_kind, **row.values)
    if standing is None:
        return row.fields
    changed = {name: row.fields.get(name, "") for name in typed}
    return changed if "full_name" in whole else changed | {"full_name": row.fields["full_name"]}


def derived_name(fields: Mapping[str, str]) -> str:
    """The full name that the other names make where none was sent, ``""`` when there is none."""
    composed = compose_name(fields.get("given_name", ""), fields.get("family_name", ""), fields.get("language", ""))
    return composed or fields.get("native_name", "") or fields.get("latin_name", "")


def following_name(standing: Mapping[str, str], sent: Mapping[str, str]) -> str:
    """The full name after a row was sent: an empty cell beside a given name takes no family name away."""
    if sent.get("full_name", "") != derived_name(sent):
        return sent["full_name"]
    is_whole = bool(sent.get("given_name") and sent.get("family_name"))
    if is_whole or standing.get("full_name", "") in ("", derived_name(standing)):
        return derived_name({**standing, **sent})
    return standing["full_name"]
