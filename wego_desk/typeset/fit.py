"""A text into a box: as large as it can be, on balanced lines, whole at any price, and told when it became small."""

from dataclasses import dataclass
from typing import Final

from wego_desk.typeset.breaking import FREE, pieces
from wego_desk.typeset.fontset import FontSet
from wego_desk.typeset.han import HanForm
from wego_desk.typeset.line import Line, Unprintable, lay_out, part_of

NARROWEST: Final = 0.85
_ANOTHER_LINE_EARNS: Final = 1.18
_LEADING: Final = 1180
_CLEARANCE: Final = 90
#: Ink above and below a baseline in these fonts: lines of one block keep their rhythm whatever letters they hold.
_CAPITALS, _IDEOGRAPHS, _DESCENDERS = 714, 880, 210


@dataclass(frozen=True, slots=True)
class Room:
    """What a text may take: points of width and height, largest and smallest size in points, lines."""

    width: float
    height: float
    max_pt: float
    min_pt: float
    lines: int = 3


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines at a size in points; ``stretch`` is their width against the font's own, ``leading`` the way from one
    baseline to the next in points, ``shrunk`` that the size is below the room's smallest."""

    lines: tuple[Line, ...]
    size: float
    stretch: float
    leading: float
    shrunk: bool

    @property
    def above(self) -> float:
        """Points from the top of the block to its first baseline: the ink's, but the same for most Latin lines."""
        return min(max(self.lines[0].top, _CAPITALS), _IDEOGRAPHS) * self.size / 1000

    @property
    def below(self) -> float:
        """Points from the first baseline to the bottom of the block: a descender below the last line, there or not."""
        return self.leading * (len(self.lines) - 1) + _DESCENDERS * self.size / 1000

    @property
    def width(self) -> float:
        """Points of the widest line."""
        return max(line.width for line in self.lines) * self.size * self.stretch / 1000


def fit(fonts: FontSet, text: str, han: HanForm, weight: int, room: Room) -> Fitted | Unprintable:
    """Set a clean, not empty text as large as the room lets it; never an ellipsis, never a broken word.

    Fewest lines win unless another line makes the text 18 % larger. Below ``min_pt`` the letters are first narrowed, to
    85 %; what still does not fit is set smaller and flagged.
    """
    whole = lay_out(fonts, text, han, weight)
    if isinstance(whole, Unprintable):
        return whole
    settings = [_Setting((whole,))]
    parts = _measured(whole)
    for count in range(2, min(room.lines, len(parts)) + 1):
        if settings[-1].size(room, 1) >= room.max_pt:
            break
        settings.append(_Setting(tuple(part_of(whole, start, end) for start, end in _balanced(parts, count))))
    best = max(settings, key=lambda setting: setting.size(room, 1) / _ANOTHER_LINE_EARNS ** (len(setting.lines) - 1))
    size = best.size(room, 1)
    if size >= room.min_pt:
        return best.fitted(room, size)
    best = max(settings, key=lambda setting: (setting.size(room, NARROWEST) >= room.min_pt, -len(setting.lines)))
    if best.size(room, NARROWEST) < room.min_pt:
        best = max(settings, key=lambda setting: setting.size(room, NARROWEST))
    return best.fitted(room, min(room.min_pt, best.size(room, NARROWEST)))


@dataclass(frozen=True, slots=True)
class _Setting:
    lines: tuple[Line, ...]

    @property
    def width(self) -> int:
        return max(1, *(line.width for line in self.lines))

    @property
    def leading(self) -> int:
        followed = zip(self.lines, self.lines[1:], strict=False)
        return max([_LEADING, *(below.top - line.bottom + _CLEARANCE for line, below in followed)])

    @property
    def height(self) -> int:
        return max(1, self.lines[0].top - self.lines[-1].bottom + self.leading * (len(self.lines) - 1))

    def size(self, room: Room, stretch: float) -> float:
        return min(room.max_pt, room.width * 1000 / (self.width * stretch), room.height * 1000 / self.height)

    def fitted(self, room: Room, size: float) -> Fitted:
        size = int(size * 20 + 1e-6) / 20 or size
        stretch = min(1.0, room.width * 1000 / (self.width * size))
        return Fitted(self.lines, size, stretch, self.leading * size / 1000, size < room.min_pt)


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece of the whole line: where it is, its width and that of the blank after it."""

    start: int
    end: int
    width: int
    blank: int
    cost: float


def _measured(whole: Line) -> list[_Part]:
    found: list[_Part] = []
    at = 0
    for piece in pieces(whole.text):
        end = at + len(piece.text)
        after = end + piece.blank
        blank = part_of(whole, end, after).width
        found.append(_Part(at, end, part_of(whole, at, end).width, blank, piece.cost))
        at = after
    return found


def _balanced(parts: list[_Part], count: int) -> list[tuple[int, int]]:
    """``count`` lines as spans of the whole, the widest as narrow as can be (a dear break counts as more)."""
    total = len(parts)
    # best[n]: cost and cuts of the first n pieces on as many lines as the loop has made
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for _ in range(count):
        further: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (cost, cuts) in best.items():
            width = 0
            for end in range(start + 1, total + 1):
                last = parts[end - 1]
                worst = max(cost, (width + last.width) * (last.cost if end < total else FREE))
                if end not in further or worst < further[end][0]:
                    further[end] = (worst, (*cuts, end))
                width += last.width + last.blank
        best = further
    cuts = best[total][1]
    return [(parts[a].start, parts[b - 1].end) for a, b in zip((0, *cuts[:-1]), cuts, strict=True)]
