"""What a desk shows without changing anything: people found and listed, the programme; on read-only connections."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wego_desk.core.delegate import Delegate
from wego_desk.core.fields import FIELDS
from wego_desk.core.programme import fold
from wego_desk.core.trouble import Trouble
from wego_desk.store import ledger, roster, search
from wego_desk.store.programme import Programme, read_programme
from wego_desk.store.store import Reader


@dataclass(frozen=True, slots=True)
class Hit:
    """A delegate who was found, and why: a stable word."""

    delegate: Delegate
    why: str


def find(reader: Reader, text: str, *, limit: int = 10) -> list[Hit]:
    """People by name, code, organization, city or address, in any script; best first, who is not in yet leads."""
    hits = search.find(
        reader.roster, text, limit=limit, admitted=lambda people: ledger.admitted_among(reader.log, list(people))
    )
    people = roster.delegates_by_id(reader.roster, [hit.id for hit in hits])
    return [Hit(people[hit.id], hit.why) for hit in hits if hit.id in people]


def delegates(reader: Reader, wanted: Mapping[str, str] | None = None) -> Iterable[Delegate]:
    """Everyone whose fields say what is wanted, compared without case; in ``zones`` one of several is enough.

    Trouble ``unknown_field``.
    """
    conditions = {name: fold(value) for name, value in (wanted or {}).items()}
    for name in conditions:
        if name not in FIELDS:
            raise Trouble("unknown_field", field=name, fields=FIELDS)
    return (d for d in roster.all_delegates(reader.roster) if all(_says(d, n, v) for n, v in conditions.items()))


def _says(delegate: Delegate, name: str, value: str) -> bool:
    if name == "zones" and value:
        return value in {fold(zone) for zone in delegate.zone_names}
    return fold(getattr(delegate, name)) == value


def delegates_by_id(reader: Reader, ids: Sequence[str]) -> list[Delegate]:
    """These delegates, in this order. Trouble ``unknown_delegate``."""
    plain = [i.strip().lower() for i in ids]
    found = roster.delegates_by_id(reader.roster, plain)
    for i in plain:
        if i not in found:
            raise Trouble("unknown_delegate", id=i)
    return [found[i] for i in plain]


def programme(reader: Reader) -> Programme:
    """Points, entitlements, operators and desks."""
    return read_programme(reader.roster)


def people_count(reader: Reader) -> int:
    return roster.people_count(reader.roster)
