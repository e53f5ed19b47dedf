"""Who comes to the sample congress: 1,200 invented delegates in delegations of 1 to 25, on three lists."""

from dataclasses import dataclass
from typing import Final

from wego_desk.rehearsal.sample_central import central_list
from wego_desk.rehearsal.sample_korea import korean_list
from wego_desk.rehearsal.sample_late import corrections, late_list
from wego_desk.rehearsal.sample_names import tongues
from wego_desk.rehearsal.sample_people import Person, people
from wego_desk.rehearsal.sample_places import words

CENTRAL: Final = 1008
KOREA: Final = 150
LATE: Final = 42
CORRECTIONS: Final = 6


@dataclass(frozen=True, slots=True)
class Rows:
    """People as the three files have them. ``corrections`` are people of ``central`` with a new job title."""

    central: tuple[Person, ...]
    korea: tuple[Person, ...]
    late: tuple[Person, ...]
    corrections: tuple[Person, ...]


def sample_rows() -> Rows:
    """The whole congress, the same every time."""
    said, speech = words(), tongues()
    central = central_list(people("central list", speech, said), said, CENTRAL)
    latecomers = people("late list", speech, said)
    latecomers.taken.update(row["full_name"] for row in central)
    return Rows(
        tuple(central),
        tuple(korean_list(people("Korean list", speech, said), said, KOREA)),
        tuple(late_list(latecomers, central, said, LATE)),
        tuple(corrections(latecomers, central, CORRECTIONS)),
    )
