"""Dates and times as senders write them, into ISO 8601; what could be two days is no date."""

import datetime
import re
from typing import Final

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TIME: Final = r"(?:[T ,]*\s*(?P<time>\S.*))?"
_YEAR_FIRST: Final = re.compile(
    r"(?P<y>\d{4})\s?[-/.年년]\s?(?P<m>\d{1,2})\s?[-/.月월]\s?(?P<d>\d{1,2})\s?[.日일]?" + _TIME
)
_COMPACT: Final = re.compile(r"(?P<y>20\d{2})(?P<m>\d{2})(?P<d>\d{2})" + _TIME)
_DOTTED: Final = re.compile(r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})" + _TIME)
_SLASHED: Final = re.compile(r"(?P<a>\d{1,2})[/-](?P<b>\d{1,2})[/-](?P<y>\d{4})" + _TIME)
_DAY_NAMED: Final = re.compile(r"(?P<d>\d{1,2})[ -](?P<n>[A-Za-z]{3,9})\.?,?[ -](?P<y>\d{4})" + _TIME)
_NAMED_DAY: Final = re.compile(r"(?P<n>[A-Za-z]{3,9})\.? (?P<d>\d{1,2})(?:st|nd|rd|th)?,? (?P<y>\d{4})" + _TIME)
_WEEKDAY: Final = re.compile(r"\s?\(\s?(?:[월화수목금토일月火水木金土日]|[A-Za-z]{3})\s?\)")
#: A spreadsheet's number of a day: 2000-01-01 to 2100-01-01 when counted from 1900.
_SERIAL: Final = re.compile(r"(\d{5})(?:\.(\d{1,12}))?")
_SERIALS: Final = range(36526, 73051)
_DAY_0: Final = datetime.date(1899, 12, 30)
#: Old Macintosh workbooks count from 1904-01-01 (ECMA-376 part 1, 18.17.4.1).
_DAYS_1904: Final = 1462
_HOURS: Final = re.compile(r"(\d{1,2})\s?[시時](?:\s?(\d{1,2})\s?[분分])?")
_CLOCK: Final = re.compile(
    r"(?P<before>오전|오후|[ap]\.?m\.?)?\s*(?P<h>\d{1,2})(?::(?P<m>\d{2}))?(?::(?P<s>\d{2})(?:\.\d+)?)?"
    r"\s*(?P<after>[ap]\.?m\.?)?\s*(?P<zone>Z|UTC|[+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)


def read_date(text: str) -> datetime.date | datetime.datetime | None:
    """A date, or a date with a time (aware when it names its offset); None when it can't be read or could be two.

    ``05/06/2023`` could be two, ``25/06/2023`` and ``05.06.2023`` (day first wherever dots are written) could not.
    """
    text = _HOURS.sub(lambda found: f"{found[1]}:{found[2] or '0':>02}", _WEEKDAY.sub("", text))
    for pattern in (_YEAR_FIRST, _COMPACT, _DOTTED, _SLASHED, _DAY_NAMED, _NAMED_DAY):
        if found := pattern.fullmatch(text):
            parts = found.groupdict()
            try:
                day = _day(parts)
                return _at(day, parts["time"]) if day and parts["time"] else day
            except ValueError:
                return None
    return None


def is_serial(text: str) -> bool:
    return _SERIAL.fullmatch(text) is not None and text.isascii()


def read_serial(text: str, *, since_1904: bool = False) -> datetime.date | datetime.datetime | None:
    """The day (and time) that a spreadsheet means by a bare number, to the minute; None for one that is no such day."""
    found = _SERIAL.fullmatch(text) if text.isascii() else None
    number = int(found[1]) + (_DAYS_1904 if since_1904 else 0) if found else 0
    if found is None or number not in _SERIALS:
        return None
    day = _DAY_0 + datetime.timedelta(days=number)
    minutes = round(float(f"0.{found[2] or 0}") * 24 * 60)
    if not minutes:
        return day
    return datetime.datetime.combine(day, datetime.time()) + datetime.timedelta(minutes=minutes)


def iso(moment: datetime.date | datetime.datetime) -> str:
    """``2023-09-25``, ``2023-09-25T09:30``, ``2023-09-25T09:30+09:00``."""
    if not isinstance(moment, datetime.datetime):
        return moment.isoformat()
    return moment.isoformat(timespec="seconds" if moment.second else "minutes")


def _day(parts: dict[str, str | None]) -> datetime.date | None:
    year = int(parts["y"] or 0)
    if name := parts.get("n"):
        short = name[:3].lower()
        return datetime.date(year, _MONTHS.index(short) + 1, int(parts["d"] or 0))
    if "a" not in parts:
        return datetime.date(year, int(parts["m"] or 0), int(parts["d"] or 0))
    first, second = int(parts["a"] or 0), int(parts["b"] or 0)
    if first > 12 or first == second:
        return datetime.date(year, second, first)
    return datetime.date(year, first, second) if second > 12 else None


def _at(day: datetime.date, clock: str) -> datetime.datetime | None:
    found = _CLOCK.fullmatch(clock.strip())
    half = "" if found is None else (found["before"] or found["after"] or "")
    if found is None or not (found["m"] or half):
        return None
    hour = int(found["h"])
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "오후" or half[0].lower() == "p" else 0)
    time = datetime.time(hour, int(found["m"] or 0), int(found["s"] or 0))
    return datetime.datetime.combine(day, time, tzinfo=_offset(found["zone"]))


def _offset(zone: str | None) -> datetime.timezone | None:
    if not zone:
        return None
    if zone.upper() in ("Z", "UTC"):
        return datetime.UTC
    digits = zone[1:].replace(":", "")
    span = datetime.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return datetime.timezone(-span if zone[0] == "-" else span)
