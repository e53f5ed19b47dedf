"""Photographs of codes as delegates show them: dim, tilted, cracked, creased; and what each of them says."""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from wego_desk.core.credential import RANDOM_BYTES, make_code
from wego_desk.core.fields import ACTIVE
from wego_desk.rehearsal.sample_camera import Shot, take
from wego_desk.rehearsal.sample_chance import Chance
from wego_desk.rehearsal.sample_congress import Rows
from wego_desk.rehearsal.sample_flat import on_paper, on_phone
from wego_desk.rehearsal.sample_people import Person

KNOWN: Final = 40
_FROM: Final = {"central": 24, "korea": 8, "late": 8}
_GROUNDS: Final = ((92, 74, 58), (60, 62, 66), (150, 140, 128), (38, 46, 60), (110, 116, 108))
_LAMPS: Final = ((100, 100, 100), (104, 98, 86), (92, 99, 106))


@dataclass(frozen=True, slots=True)
class Subject:
    """A picture to take: the file, the code that it shows, whose name stands below it; ``far_gone``: unreadable."""

    file: str
    text: str
    name: str
    far_gone: bool = False


def subjects(rows: Rows) -> list[Subject]:
    """40 people of all three lists, two whom nobody knows, one whose picture is too blurred to read."""
    chance = Chance("who takes out the phone")
    shown: list[Person] = []
    for people, count in zip((rows.central, rows.korea, rows.late), _FROM.values(), strict=True):
        able = [row for row in people if "foreign_code" in row and row["status"] == ACTIVE]
        shown += chance.some(able, count)
    found = []
    for number, row in enumerate(shown, start=1):
        kind = "paper" if number % 3 == 0 else "phone"
        name = row.get("latin_name", row["full_name"])
        found.append(Subject(f"{kind}-{number:02d}.jpg", row["foreign_code"], name))
    nobody = make_code(bytes(range(1, RANDOM_BYTES + 1)))
    return [
        *found,
        Subject("phone-41-unknown.jpg", "WMF25-8RTL-Q4ZP", "Last year's ticket"),
        Subject("paper-42-unknown.jpg", nobody, "Somebody else"),
        Subject("phone-43-blurred.jpg", found[0].text, found[0].name, far_gone=True),
    ]


def write_photographs(folder: Path, rows: Rows) -> None:
    """The pictures and ``expected.csv``: file, text; no text where nobody can read it."""
    folder.mkdir(parents=True, exist_ok=True)
    told = subjects(rows)
    for file, picture in photographs(told):
        (folder / file).write_bytes(picture)
    with (folder / "expected.csv").open("w", encoding="utf-8", newline="") as file_out:
        writer = csv.writer(file_out, lineterminator="\n")
        writer.writerow(("file", "text"))
        writer.writerows((subject.file, "" if subject.far_gone else subject.text) for subject in told)


def photographs(told: Sequence[Subject]) -> Iterator[tuple[str, bytes]]:
    """Each file with its JPEG."""
    for subject in told:
        chance = Chance(f"photograph {subject.file}")
        if subject.file.startswith("phone"):
            flat = on_phone(subject.text, subject.name, chance, cracked=chance.happens(0.35))
        else:
            flat = on_paper(subject.text, subject.name, chance, folded=chance.happens(0.7))
        yield subject.file, take(flat, _shot(chance, subject, flat.width / flat.height))


def _shot(chance: Chance, subject: Subject, shape: float) -> Shot:
    """How a hand holds the camera; ``shape`` is width by height of what lies there."""
    height = chance.number(720, 960)
    width = height * chance.number(68, 78) // 100
    tall = height * chance.number(74, 92) // 100
    wide = int(tall * shape)
    left, top = (width - wide) // 2, (height - tall) // 2
    lean = chance.number(-height // 14, height // 14)
    pull = [chance.number(0, height // 16) for _ in range(4)]
    corners = (
        (left + lean + pull[0], top + pull[1]),
        (left + wide + lean - pull[2], top + pull[3] - lean // 3),
        (left + wide - lean, top + tall - pull[0] - lean // 3),
        (left - lean + pull[1], top + tall - pull[2]),
    )
    return Shot(
        size=(width, height),
        corners=corners,
        ground=chance.pick(_GROUNDS),
        light=chance.number(34, 100),
        tint=chance.pick(_LAMPS),
        shadow=chance.number(0, 3),
        blur=130 if subject.far_gone else chance.number(4, 14),
        shake=0 if subject.far_gone else chance.pick((0, 0, 1, 2)),
        grain=chance.number(4, 10),
        seed=f"grain of {subject.file}",
    )
