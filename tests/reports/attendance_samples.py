"""People and passages as reports get them handed in, and a disk that is full."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from wego_desk.core.delegate import Delegate
from wego_desk.reports.attendance import AttendanceRow, Passage

SEOUL = ZoneInfo("Asia/Seoul")
AS_OF = datetime(2026, 9, 16, 3, 4, 5, tzinfo=UTC)

MAYOR = Delegate(
    "00000000000000a1", code="BCDEFGHJKNPRSTVB", full_name="Amina Özgür", native_name="أمينة أوزغور", role="mayor",
    organization="Beyoğlu", country="Türkiye", email="amina@example.org", phone="+90 212 555 01 02", language="tr",
)  # fmt: skip
EXPERT = Delegate(
    "00000000000000b2", full_name="김민준", latin_name="KIM Min-jun", role="Speaker", organization="서울특별시",
    country="대한민국", phone="010-1234-5678", foreign_code="0012345678901234567",
)  # fmt: skip
ABSENT = Delegate(
    "00000000000000c3", full_name="José Álvarez", organization="Beyoğlu", role="delegate", country="Türkiye"
)
CANCELLED = Delegate("00000000000000d4", full_name="Иван Петров", role="speaker", status="cancelled")


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A time in September 2026, in UTC (Seoul is nine hours ahead)."""
    return datetime(2026, 9, day, hour, minute, 7, 250_000, tzinfo=UTC)


def passage(
    when: datetime,
    direction: Literal["in", "out"] = "in",
    desk: str = "Desk 1",
    stated_at: datetime | None = None,
    override: str = "",
) -> Passage:
    return Passage(when, direction, desk, "하나", stated_at, override)


def rows() -> list[AttendanceRow]:
    """A mayor who came, went, and came again; one typed in later from paper; one who stayed away; one cancelled."""
    return [
        AttendanceRow(
            MAYOR, "hall", "Main hall",
            (passage(at(14, 23, 30)), passage(at(15, 3), "out", "Desk 2"), passage(at(15, 4, 30), desk="Desk 2")),
            present=True, flags=("duplicate",),
        ),
        AttendanceRow(
            EXPERT, "hall", "Main hall",
            (passage(at(15, 9), stated_at=at(15, 1), override="late, letter seen"), passage(at(15, 10), "out")),
        ),
        AttendanceRow(ABSENT, "hall", "Main hall"),
        AttendanceRow(CANCELLED, "hall", "Main hall"),
    ]  # fmt: skip


@contextmanager
def full_after(size: int) -> Iterator[None]:
    """A disk that takes ``size`` bytes a file: the system then fails the write, as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
