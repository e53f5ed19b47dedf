"""Counts attendance while the rows go by, once, so that a list of any length needs little memory."""

from dataclasses import dataclass
from datetime import date, tzinfo

from wego_desk.reports.attendance import AttendanceRow

#: In rising order: who counts once counts as the highest.
_NOT_EXPECTED, _ABSENT, _CAME = range(3)


@dataclass(frozen=True, slots=True)
class Turnout:
    """Of those expected (entitled and not cancelled, or came all the same) how many came. ``label`` is ``""`` when not
    given.
    """

    label: str
    expected: int
    came: int

    @property
    def did_not_come(self) -> int:
        return self.expected - self.came

    @property
    def share(self) -> float:
        return self.came / self.expected if self.expected else 0.0


@dataclass(frozen=True, slots=True)
class Traffic:
    """On one day or at one desk: how many different delegates were admitted, and how many admissions that took."""

    label: date | str
    delegates: int
    admissions: int


@dataclass(frozen=True, slots=True)
class Summary:
    """Delegates count once, however many points the list holds; ``points`` count each by itself.

    ``everyone`` leaves out the ``cancelled``. Largest groups first, days in order.
    """

    everyone: Turnout
    cancelled: int
    present: int
    admissions: int
    overridden: int
    flagged: int
    days: tuple[Traffic, ...]
    desks: tuple[Traffic, ...]
    points: tuple[Turnout, ...]
    roles: tuple[Turnout, ...]
    countries: tuple[Turnout, ...]
    organizations: tuple[Turnout, ...]


class _Turnouts:
    """Groups by a key compared without case; a group shows the label that it met first."""

    def __init__(self) -> None:
        self._counts: dict[str, tuple[str, int, int]] = {}

    def add(self, key: str, label: str, expected: int, came: int) -> None:
        key = key.casefold()
        shown, expected_before, came_before = self._counts.get(key, (label, 0, 0))
        self._counts[key] = (shown, expected_before + expected, came_before + came)

    def result(self) -> tuple[Turnout, ...]:
        turnouts = (Turnout(*counts) for counts in self._counts.values() if counts[1])
        return tuple(sorted(turnouts, key=lambda turnout: (-turnout.expected, turnout.label.casefold())))


class _Traffics:
    def __init__(self) -> None:
        self._delegates: dict[date | str, set[str]] = {}
        self._admissions: dict[date | str, int] = {}

    def add(self, label: date | str, delegate: str) -> None:
        self._delegates.setdefault(label, set()).add(delegate)
        self._admissions[label] = self._admissions.get(label, 0) + 1

    def result(self) -> list[Traffic]:
        return [Traffic(label, len(self._delegates[label]), count) for label, count in self._admissions.items()]


class Tally:
    """Add every row once, then take the `Summary`. ``zone`` says which day a time belongs to."""

    def __init__(self, zone: tzinfo) -> None:
        self._zone = zone
        self._standing: dict[str, int] = {}
        self._standing_at: dict[tuple[str, str], int] = {}
        self._present: set[str] = set()
        self._everyone, self._points = _Turnouts(), _Turnouts()
        self._roles, self._countries, self._organizations = _Turnouts(), _Turnouts(), _Turnouts()
        self._days, self._desks = _Traffics(), _Traffics()
        self._cancelled = self._overridden = self._flagged = 0

    def add(self, row: AttendanceRow) -> None:
        who = row.delegate
        standing = _CAME if row.attended else _ABSENT if row.expected else _NOT_EXPECTED
        # In a list by days somebody may stand at a point several times.
        before = None if row.day is None else self._standing_at.get((row.point, who.id))
        if before is None or standing > before:
            label = row.point_name or row.point
            self._points.add(row.point, label, not before and standing != _NOT_EXPECTED, standing == _CAME)
            if row.day is not None:
                self._standing_at[row.point, who.id] = standing
        self._count_once(row, standing)
        self._flagged += bool(row.flags)
        if row.present:
            self._present.add(who.id)
        for entry in row.entries:
            self._days.add(entry.when.astimezone(self._zone).date(), who.id)
            self._desks.add(entry.desk, who.id)
            self._overridden += bool(entry.override)

    def _count_once(self, row: AttendanceRow, standing: int) -> None:
        who = row.delegate
        before = self._standing.get(who.id)
        if before is not None and standing <= before:
            return
        self._standing[who.id] = standing
        if who.is_cancelled:
            self._cancelled += (standing == _NOT_EXPECTED) - (before == _NOT_EXPECTED)
        expected = not before and standing != _NOT_EXPECTED
        for turnouts, label in (
            (self._everyone, ""),
            (self._roles, who.role),
            (self._countries, who.country),
            (self._organizations, who.organization),
        ):
            turnouts.add(label, label, expected, standing == _CAME)

    def result(self) -> Summary:
        days = sorted(self._days.result(), key=lambda day: str(day.label))
        desks = sorted(self._desks.result(), key=lambda desk: (-desk.admissions, str(desk.label)))
        return Summary(
            everyone=next(iter(self._everyone.result()), Turnout("", 0, 0)),
            cancelled=self._cancelled,
            present=len(self._present),
            admissions=sum(day.admissions for day in days),
            overridden=self._overridden,
            flagged=self._flagged,
            days=tuple(days),
            desks=tuple(desks),
            points=self._points.result(),
            roles=self._roles.result(),
            countries=self._countries.result(),
            organizations=self._organizations.result(),
        )
