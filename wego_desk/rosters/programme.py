"""A programme sheet into admission points, each checked by itself."""

import datetime
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from wego_desk.core.trouble import Trouble
from wego_desk.rosters.cells import CONTROL, clean, is_nothing
from wego_desk.rosters.dates import read_date
from wego_desk.rosters.header_rows import find_header
from wego_desk.rosters.header_words import fold, header_words
from wego_desk.rosters.headers import map_columns, unmapped
from wego_desk.rosters.limits import LONGEST_NAME
from wego_desk.rosters.sent import PointRow, ProgrammeFile, RefusedRow, Warning_
from wego_desk.rosters.synonyms import PROGRAMME_SYNONYMS
from wego_desk.rosters.table import open_table

_RULES: Final = {
    fold(word): rule
    for rule, words in {
        "once": ("once", "one time", "single", "1회", "한번", "한 번", "1회 입장"),
        "daily": ("daily", "once a day", "per day", "매일", "하루 1회", "일 1회", "일일"),
        "in_out": ("in_out", "in and out", "re-entry", "입퇴장", "출입", "입장퇴장"),
        "free": ("free", "open", "unlimited", "자유", "자유 입장", "자유입장"),
    }.items()
    for word in words
}
_CAPACITY: Final = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,9}")
_BREAKS: Final = re.compile(r"[\r\n]+")
_DAY_START: Final = datetime.time(0, 0)
_DAY_END: Final = datetime.time(23, 59)


def read_programme(
    path: Path,
    *,
    zone: datetime.tzinfo | None = None,
    sheet: str | None = None,
    encoding: str | None = None,
    delimiter: str | None = None,
    mapping: Mapping[str, str] | None = None,
) -> ProgrammeFile:
    """Read a programme, from any kind of file that a roster may be in.

    Its columns: ``point name kind zone starts ends time_zone rule capacity roles``.

    ``zone`` is the congress's, for times that name an offset at a point that names no zone. No ``rule`` means ``once``;
    a day alone starts at 00:00 and ends at 23:59. Reasons for refusing a row: ``too_many_cells control_character
    no_point duplicate_point name_too_long wrong_time_zone wrong_rule wrong_time ends_before_starts wrong_capacity``.
    Troubles: as ``read_roster``, and ``no_point_column``.
    """
    wanted = dict(mapping or {})
    words = header_words(PROGRAMME_SYNONYMS, [header for header in wanted.values() if header.strip()])
    table = open_table(path, sheet=sheet, encoding=encoding, delimiter=delimiter, recognised=words.count)
    header = find_header(table.rows(), words, table.merged)
    if header is None:
        raise Trouble("empty_file", file=path.name)
    columns = map_columns(header, words, tuple(PROGRAMME_SYNONYMS), wanted)
    if "point" not in columns.index:
        raise Trouble("no_point_column", file=path.name, columns=tuple(filter(None, header.cells)))
    points: list[PointRow] = []
    refused: list[RefusedRow] = []
    seen: dict[str, int] = {}
    for line, cells in table.rows():
        if line <= header.line:
            continue
        row = _point(line, cells, columns.index, len(header.cells), zone)
        if isinstance(row, PointRow) and (first := seen.setdefault(row.point.casefold(), line)) != line:
            row = RefusedRow(line, "duplicate_point", {"point": row.point, "first_line": first}, tuple(cells))
        if isinstance(row, PointRow):
            points.append(row)
        else:
            refused.append(row)
    left_out = unmapped(header, columns)
    strange = (Warning_("unmapped_columns", {"columns": left_out}),) if left_out else ()
    return ProgrammeFile(tuple(points), tuple(refused), (*table.warnings, *columns.warnings, *strange))


class _Refused(Exception):
    def __init__(self, kind: str, **values: object) -> None:
        super().__init__(kind)
        self.kind = kind
        self.values = values


def _point(
    line: int, cells: Sequence[str], columns: Mapping[str, int], width: int, zone: datetime.tzinfo | None
) -> PointRow | RefusedRow:
    try:
        if any(map(str.strip, cells[width:])):
            raise _Refused("too_many_cells", cells=len(cells), columns=width)
        said = {field: _said(field, cells, at) for field, at in columns.items()}
        return _checked(line, said, zone)
    except _Refused as refused:
        return RefusedRow(line, refused.kind, refused.values, tuple(cells))


def _said(field: str, cells: Sequence[str], at: int) -> str:
    cell = cells[at] if at < len(cells) else ""
    if CONTROL.search(cell):
        raise _Refused("control_character", field=field)
    # A list inside a cell may stand one below the other.
    text = clean(_BREAKS.sub(",", cell) if field == "roles" else cell)
    return "" if is_nothing(text, field, country_codes=False) else text


def _checked(line: int, said: Mapping[str, str], zone: datetime.tzinfo | None) -> PointRow:
    point, name = said["point"], said.get("name", "")
    if not point:
        raise _Refused("no_point")
    for field in ("point", "name"):
        if len(said.get(field, "")) > LONGEST_NAME:
            raise _Refused("name_too_long", field=field, length=len(said[field]), limit=LONGEST_NAME)
    time_zone = said.get("time_zone", "")
    local = _time_zone(time_zone) or zone
    starts = _moment("starts", said.get("starts", ""), local, _DAY_START)
    ends = _moment("ends", said.get("ends", ""), local, _DAY_END)
    if starts and ends and ends <= starts:
        raise _Refused("ends_before_starts", starts=starts, ends=ends)
    return PointRow(
        line=line,
        point=point,
        name=name or point,
        kind=said.get("kind", ""),
        zone=said.get("zone", ""),
        starts=starts,
        ends=ends,
        time_zone=time_zone,
        rule=_rule(said.get("rule", "")),
        capacity=_capacity(said.get("capacity", "")),
        roles=_roles(said.get("roles", "")),
    )


def _time_zone(name: str) -> ZoneInfo | None:
    if not name:
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise _Refused("wrong_time_zone", text=name) from error


def _moment(field: str, text: str, local: datetime.tzinfo | None, time: datetime.time) -> str:
    if not text:
        return ""
    moment = read_date(text)
    if moment is None:
        raise _Refused("wrong_time", field=field, text=text)
    if not isinstance(moment, datetime.datetime):
        moment = datetime.datetime.combine(moment, time)
    if moment.tzinfo is not None:
        if local is None:
            raise _Refused("wrong_time", field=field, text=text)
        moment = moment.astimezone(local).replace(tzinfo=None)
    return moment.isoformat(timespec="minutes")


def _rule(text: str) -> str:
    rule = _RULES.get(fold(text)) if text else "once"
    if rule is None:
        raise _Refused("wrong_rule", text=text)
    return rule


def _capacity(text: str) -> int | None:
    if not text:
        return None
    if not text.isascii() or not _CAPACITY.fullmatch(text) or (seats := int(text.replace(",", ""))) < 1:
        raise _Refused("wrong_capacity", text=text)
    return seats


def _roles(text: str) -> tuple[str, ...]:
    named = (part.strip() for part in re.split("[,;]", text))
    return tuple(dict.fromkeys(role for role in named if role))
