"""One row of cells into one person, or the reason why not: pure."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Final

from wego_desk.core.credential import normal_code
from wego_desk.core.fields import ACTIVE, NAME_FIELDS
from wego_desk.rosters.cells import CONTROL, LONGEST_NOTHING, OVERRIDE, UNPLAIN, clean, is_nothing
from wego_desk.rosters.dates import iso, read_date, read_serial
from wego_desk.rosters.languages import language_of
from wego_desk.rosters.limits import LONGEST_NAME, LONGEST_ROW
from wego_desk.rosters.names import compose_name
from wego_desk.rosters.sent import RefusedRow, RosterRow
from wego_desk.rosters.words import YES, status_of, vip_of

_DIGEST_BYTES: Final = 16


@dataclass(frozen=True, slots=True)
class Reading:
    """How the rows of one file are read: ``columns`` (field, index) sorted by field, and what the whole file told."""

    columns: tuple[tuple[str, int], ...]
    width: int
    country_codes: bool
    circles: bool
    since_1904: bool = False


class _Refused(Exception):
    def __init__(self, kind: str, **values: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.values = values


def read_person(line: int, cells: Sequence[str], reading: Reading) -> RosterRow | RefusedRow:
    """Read a row.

    Reasons for refusing: ``too_many_cells row_too_long control_character direction_override no_name name_too_long
    unreadable_date dates_out_of_order``.
    """
    try:
        _check_shape(cells, reading.width)
        sent = _mapped(cells, reading)
        return RosterRow(line, _fields(sent, reading), digest(sent))
    except _Refused as refused:
        return RefusedRow(line, refused.kind, refused.values, tuple(cells))


def digest(sent: Mapping[str, str]) -> bytes:
    """16 bytes for the mapped cells; ``sent`` comes sorted by field, so the order of columns has no part in it."""
    # Neither separator can be inside a cell: control characters refuse the row.
    text = "\x1e".join([f"{field}\x1f{value}" for field, value in sent.items()])
    return blake2b(text.encode(errors="surrogatepass"), digest_size=_DIGEST_BYTES).digest()


def _check_shape(cells: Sequence[str], width: int) -> None:
    if len(cells) > width and any(map(str.strip, cells[width:])):
        raise _Refused("too_many_cells", cells=len(cells), columns=width)
    size = sum(map(len, cells))
    if size * 4 > LONGEST_ROW:
        size = sum(len(cell.encode(errors="surrogatepass")) for cell in cells)
        if size > LONGEST_ROW:
            raise _Refused("row_too_long", bytes=size, limit=LONGEST_ROW)


def _mapped(cells: Sequence[str], reading: Reading) -> dict[str, str]:
    """The cells that have a field and say something, cleaned, sorted by field."""
    # The one loop that runs for every cell of a long file: most rows hold nothing but plain text.
    plain = UNPLAIN.search("".join(cells)) is None
    sent = {}
    for field, at in reading.columns:
        if at >= len(cells):
            continue
        cell = cells[at]
        if not plain and CONTROL.search(cell):
            raise _Refused("control_character", field=field)
        text = cell.strip() if plain else clean(cell)
        if not plain and OVERRIDE.search(text):
            raise _Refused("direction_override", field=field)
        if not text:
            continue
        if len(text) > LONGEST_NOTHING or not is_nothing(text, field, country_codes=reading.country_codes):
            sent[field] = text
    return sent


def _fields(sent: Mapping[str, str], reading: Reading) -> dict[str, str]:
    fields = dict(sent)
    if status := fields.get("status"):
        fields["status"] = status_of(status) or ACTIVE
    if language := fields.get("language"):
        fields["language"] = language_of(language)
    if vip := fields.get("vip"):
        fields["vip"] = YES if (known := vip_of(vip, circles=reading.circles)) is None else known
    if code := fields.get("code"):
        fields["code"] = normal_code(code)
        if not fields["code"]:
            fields.setdefault("foreign_code", code)
    _dates(fields, reading.since_1904)
    _names(fields)
    return {field: value for field, value in fields.items() if value}


def _dates(fields: dict[str, str], since_1904: bool) -> None:
    moments: list[datetime.date | datetime.datetime] = []
    for field in ("valid_from", "valid_until"):
        if text := fields.get(field):
            moment = read_date(text) or read_serial(text, since_1904=since_1904)
            if moment is None:
                raise _Refused("unreadable_date", field=field, text=text)
            fields[field] = iso(moment)
            moments.append(moment)
    if len(moments) == 2 and _day(moments[0]) > _day(moments[1]):
        raise _Refused("dates_out_of_order", starts=fields["valid_from"], ends=fields["valid_until"])


def _day(moment: datetime.date | datetime.datetime) -> datetime.date:
    return moment.date() if isinstance(moment, datetime.datetime) else moment


def _names(fields: dict[str, str]) -> None:
    if not fields.get("full_name"):
        given, family = fields.get("given_name", ""), fields.get("family_name", "")
        composed = compose_name(given, family, fields.get("language", ""))
        fields["full_name"] = composed or fields.get("native_name", "") or fields.get("latin_name", "")
    if not fields["full_name"]:
        raise _Refused("no_name")
    for field in NAME_FIELDS:
        if len(fields.get(field, "")) > LONGEST_NAME:
            raise _Refused("name_too_long", field=field, length=len(fields[field]), limit=LONGEST_NAME)
