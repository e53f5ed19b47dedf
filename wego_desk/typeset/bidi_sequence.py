"""One isolating run sequence through the rules for weak and neutral characters (UAX #9: W1 to W7, N0 to N2, I1, I2)."""

from dataclasses import dataclass
from typing import Final

from wego_desk.typeset.brackets import CANONICAL, CLOSES, OPENS

ISOLATES: Final = frozenset({"LRI", "RLI", "FSI"})
_NEUTRAL: Final = frozenset({"B", "S", "WS", "ON", "PDI", *ISOLATES})
#: Numbers count as from the right where neutrals ask for their neighbours (N0, N1).
_STRONG: Final = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_MOST_OPEN_BRACKETS: Final = 63


@dataclass(slots=True)
class IsolatingRun:
    """Characters of one level that see each other: their places in the paragraph, classes (changed by the rules),
    which of them were given as marks, and the direction before the first and behind the last."""

    places: list[int]
    chars: list[str]
    classes: list[str]
    marks: list[bool]
    level: int
    start: str
    end: str

    @property
    def embedding(self) -> str:
        return "R" if self.level & 1 else "L"


def resolve(sequence: IsolatingRun, levels: list[int | None]) -> None:
    """Resolve every class and write the implicit levels (I1, I2) to the places of the sequence."""
    _marks(sequence)
    _numbers(sequence)
    _separators_and_terminators(sequence)
    _numbers_after_latin(sequence)
    _bracket_pairs(sequence)
    _neutrals(sequence)
    raised = {"L": 1, "EN": 1, "AN": 1} if sequence.level & 1 else {"R": 1, "AN": 2, "EN": 2}
    for place, kind in zip(sequence.places, sequence.classes, strict=True):
        levels[place] = sequence.level + raised.get(kind, 0)


def _marks(sequence: IsolatingRun) -> None:
    """W1: a mark is what it stands on."""
    before = sequence.start
    for index, kind in enumerate(sequence.classes):
        if kind == "NSM":
            sequence.classes[index] = kind = "ON" if before == "PDI" or before in ISOLATES else before
        before = kind


def _numbers(sequence: IsolatingRun) -> None:
    """W2, W3: European digits after Arabic letters are Arabic numbers; Arabic letters run from the right."""
    strong = sequence.start
    for index, kind in enumerate(sequence.classes):
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            sequence.classes[index] = "AN"
    sequence.classes = ["R" if kind == "AL" else kind for kind in sequence.classes]


def _separators_and_terminators(sequence: IsolatingRun) -> None:
    """W4 to W6: a single separator inside a number, and signs around a European one, belong to it."""
    kinds = sequence.classes
    for index in range(1, len(kinds) - 1):
        before, after = kinds[index - 1], kinds[index + 1]
        if before == after and ((kinds[index] == "ES" and before == "EN") or kinds[index] == "CS"):
            kinds[index] = before if before in ("EN", "AN") else kinds[index]
    for start, end in _stretches(kinds, frozenset({"ET"})):
        if "EN" in (kinds[start - 1 : start] + kinds[end : end + 1]):
            kinds[start:end] = ["EN"] * (end - start)
    sequence.classes = ["ON" if kind in ("ES", "CS", "ET") else kind for kind in kinds]


def _numbers_after_latin(sequence: IsolatingRun) -> None:
    """W7: European digits after a left-to-right letter run as it does."""
    strong = sequence.start
    for index, kind in enumerate(sequence.classes):
        if kind in ("L", "R"):
            strong = kind
        elif kind == "EN" and strong == "L":
            sequence.classes[index] = "L"


def _bracket_pairs(sequence: IsolatingRun) -> None:
    """N0: both brackets of a pair run the same way, that of what they enclose."""
    for opened, closed in _pairs(sequence):
        inside = {_STRONG.get(kind) for kind in sequence.classes[opened + 1 : closed]} - {None}
        if not inside:
            continue
        kind = sequence.embedding
        if kind not in inside:
            earlier = (strong for k in reversed(sequence.classes[:opened]) if (strong := _STRONG.get(k)))
            kind = next(earlier, sequence.start)
        for bracket in (opened, closed):
            sequence.classes[bracket] = kind
            for index in range(bracket + 1, len(sequence.classes)):
                if not sequence.marks[index]:
                    break
                sequence.classes[index] = kind


def _pairs(sequence: IsolatingRun) -> list[tuple[int, int]]:
    """The bracket pairs by their opening (BD16); after 63 open ones there are none at all."""
    waiting: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for index, char in enumerate(sequence.chars):
        if sequence.classes[index] != "ON":
            continue
        char = CANONICAL.get(char, char)
        if char in CLOSES:
            if len(waiting) == _MOST_OPEN_BRACKETS:
                return []
            waiting.append((char, index))
        elif char in OPENS:
            depth = next((d for d in range(len(waiting) - 1, -1, -1) if waiting[d][0] == OPENS[char]), -1)
            if depth >= 0:
                found.append((waiting[depth][1], index))
                del waiting[depth:]
    return sorted(found)


def _neutrals(sequence: IsolatingRun) -> None:
    """N1, N2: neutrals between two of one direction take it, all others that of the level."""
    kinds = sequence.classes
    for start, end in _stretches(kinds, _NEUTRAL):
        before = _STRONG[kinds[start - 1]] if start else sequence.start
        after = _STRONG[kinds[end]] if end < len(kinds) else sequence.end
        kinds[start:end] = [before if before == after else sequence.embedding] * (end - start)


def _stretches(kinds: list[str], wanted: frozenset[str]) -> list[tuple[int, int]]:
    """Neighbours whose class is wanted, as spans."""
    found: list[tuple[int, int]] = []
    for index, kind in enumerate(kinds):
        if kind not in wanted:
            continue
        if found and found[-1][1] == index:
            found[-1] = (found[-1][0], index + 1)
        else:
            found.append((index, index + 1))
    return found
