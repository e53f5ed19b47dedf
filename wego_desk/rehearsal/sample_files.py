"""The three lists as they would be sent: a workbook, a Korean sheet, a ticket shop's export; and the programme."""

import csv
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from wego_desk.rehearsal.sample_chance import Chance
from wego_desk.rehearsal.sample_people import Person
from wego_desk.rehearsal.sample_programme import COLUMNS, POINTS

#: Headers and fields, as the secretariat has them.
_CENTRAL: Final = (
    ("No.", ""), ("Full name", "full_name"), ("Given name", "given_name"), ("Family name", "family_name"),
    ("Name in own script", "native_name"), ("Honorific", "honorific"), ("Position", "job_title"),
    ("Organization", "organization"), ("Organization type", "organization_kind"), ("Membership", "standing"),
    ("City", "city"), ("Country", "country"), ("Region", "region"), ("Participant type", "role"),
    ("E-mail", "email"), ("Phone", "phone"), ("Language", "language"), ("Status", "status"),
    ("Valid from", "valid_from"), ("Valid until", "valid_until"), ("Access zones", "zones"),
    ("Special needs", "needs"), ("VIP", "vip"), ("Registration code", "foreign_code"), ("Remarks", "notes"),
)  # fmt: skip
_KOREAN: Final = (
    ("번호", ""), ("성명", "full_name"), ("영문 성명", "latin_name"), ("소속", "organization"),
    ("기관 유형", "organization_kind"), ("회원 등급", "standing"), ("직위", "job_title"), ("도시", "city"),
    ("국가", "country"), ("참가 구분", "role"), ("이메일", "email"), ("휴대전화", "phone"), ("언어", "language"),
    ("등록 상태", "status"), ("VIP 여부", "vip"), ("출입 구역", "zones"), ("요청사항", "needs"),
    ("등록번호", "foreign_code"), ("비고", "notes"),
)  # fmt: skip
_LATE: Final = (
    ("Order code", ""), ("Status", "status"), ("Attendee name", "full_name"),
    ("Attendee name: Given name", "given_name"), ("Attendee name: Family name", "family_name"),
    ("Name in own script", "native_name"), ("Attendee email", "email"), ("Phone number", "phone"),
    ("Product", "role"), ("Company", "organization"), ("Job title", "job_title"), ("City", "city"),
    ("Country", "country"), ("Access zones", "zones"), ("Ticket secret", "foreign_code"),
)  # fmt: skip

#: What people write where they have nothing to say; a blank stands for most.
_NOTHING: Final = {
    "phone": ("", "N/A", "-", "n/a", "NA"), "job_title": ("", "-"), "organization": ("", "-"), "email": ("", "-"),
    "needs": (*[""] * 12, "N/A", "-"),
}  # fmt: skip
_KOREAN_WORDS: Final = {"active": "참가", "cancelled": "취소", "yes": "O"}
_CREATED: Final = datetime(2026, 9, 7, 9, 0, tzinfo=UTC).replace(tzinfo=None)
_DATES: Final = frozenset({"valid_from", "valid_until"})


def write_central(path: Path, rows: Iterable[Person]) -> None:
    """The workbook: typed dates, a frozen header, and the untidy cells of a list that many people filled."""
    import xlsxwriter

    chance = Chance("untidy cells")
    book = xlsxwriter.Workbook(path)
    book.set_properties({"title": "World Mayors Forum 2026: delegates", "created": _CREATED})
    sheet = book.add_worksheet("Delegates")
    head = book.add_format({"bold": True, "bg_color": "#DCE6F1"})
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    for column, (header, field) in enumerate(_CENTRAL):
        sheet.write_string(0, column, header, head)
        sheet.set_column(column, column, 6 if not field else 22)
    for line, row in enumerate(rows, start=1):
        sheet.write_number(line, 0, line)
        for column, (_, field) in enumerate(_CENTRAL[1:], start=1):
            text = untidy(chance, field, row.get(field, ""))
            if field in _DATES and text:
                sheet.write_datetime(line, column, date.fromisoformat(text), day)
            elif text:
                sheet.write_string(line, column, text)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, line, len(_CENTRAL) - 1)
    book.close()


def untidy(chance: Chance, field: str, text: str) -> str:
    """A cell as people fill it: it says the same."""
    if not text:
        return chance.pick(_NOTHING[field]) if field in _NOTHING else ""
    if field in ("organization", "job_title") and chance.happens(0.015):
        return f"{text}  "
    if field == "role" and chance.happens(0.04):
        return f" {text}"
    return text


def write_korea(path: Path, rows: Iterable[Person]) -> None:
    """CP949 with commas, as a Korean office saves it."""
    chance = Chance("빈 칸")
    with path.open("w", encoding="cp949", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([header for header, _ in _KOREAN])
        for line, row in enumerate(rows, start=1):
            told = {field: _KOREAN_WORDS.get(text, text) for field, text in row.items()}
            if "phone" not in row:
                told["phone"] = chance.pick(("", "-", "없음"))
            writer.writerow([str(line), *(told.get(field, "") for _, field in _KOREAN[1:])])


def write_late(path: Path, rows: Sequence[Person], corrections: Sequence[Person]) -> None:
    """A ticket shop's export: semicolons, UTF-8 with BOM. Corrections stand among the rest, and three bad rows."""
    chance = Chance("orders")
    told = list(rows)
    for number, row in enumerate(corrections):
        told.insert(4 + 8 * number, row)
    for at, row in zip((11, 26, 40), _refused(), strict=True):
        told.insert(at, row)
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow([header for header, _ in _LATE])
        for row in told:
            order = chance.letters("ABCDEFGHJKLMNPQRSTUVWXYZ3789", 5)
            shown = {**row, "status": "paid", "role": row.get("role", "").capitalize()}
            writer.writerow([order, *(shown.get(field, "") for _, field in _LATE[1:])])


def _refused() -> list[Person]:
    """Nobody's name, a curriculum vitae in the place of a name, a line break of a word processor in a job title."""
    life = "Dr Ilona Ferenczy, Chair of the Working Group on Digital Inclusion, formerly Deputy Secretary "
    return [
        {"email": "office@turku.example", "organization": "City of Turku", "country": "FI", "role": "delegate"},
        {
            "full_name": life + "General of the Network of Healthy Cities, author of twelve books on participation, "
            "holder of the Order of Merit, Visiting Professor of Urban Governance",
            "email": "i.ferenczy@gyor.example",
            "country": "HU",
        },
        {
            "full_name": "Matti Virtasalo",
            "email": "matti.virtasalo@oulu.example",
            "job_title": "Head of Unit\x0bSmart Mobility",
            "country": "FI",
        },
    ]


def write_programme(path: Path) -> None:
    """One line a point; roles stand in one cell with commas between."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(POINTS)
