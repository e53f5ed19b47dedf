"""Where badges lie that are printed ahead: in boxes, each badge with a number; pure."""

from dataclasses import dataclass
from typing import Final

LONGEST_NAME: Final = 40
#: A box that a person can lift and leaf through.
USUAL: Final = 200


@dataclass(frozen=True, slots=True)
class Boxes:
    """Boxes of ``each`` badges, called by ``name``; several are numbered: ``A 1``, ``A 2``."""

    name: str
    each: int
    several: bool

    def place(self, at: int) -> tuple[str, int]:
        """Box and number of the badge that comes out as the ``at``-th, counted from 0."""
        if not self.several:
            return self.name, at + 1
        return f"{self.name} {at // self.each + 1}", at % self.each + 1


def boxes_for(name: str, badges: int, each: int) -> Boxes:
    return Boxes(name, each, badges > each)


def next_name(taken: frozenset[str]) -> str:
    """The first of A, B ... Z, AA, AB ... that no box bears, alone or with a number."""
    used = {box.partition(" ")[0] for box in taken}
    at = 0
    while (name := _letters(at)) in used:
        at += 1
    return name


def _letters(at: int) -> str:
    letters = ""
    at += 1
    while at:
        at, digit = divmod(at - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters
