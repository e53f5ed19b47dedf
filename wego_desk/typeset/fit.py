"""A text into a box: as large as it can be, on balanced lines, whole at any price, and told when it became small."""

from dataclasses import dataclass
from typing import Final

from wego_desk.typeset.breaking import FREE, pieces
from wego_desk.typeset.fontset import FontSet
from wego_desk.typeset.items import Items, itemise
from wego_desk.typeset.line import Line, Unprintable, line_of
from wego_desk.typeset.writing import Writing

NARROWEST: Final = 0.85
_ANOTHER_LINE_EARNS: Final = 1.18
_LEADING: Final = 1180
_CLEARANCE: Final = 90
#: Ink of capitals and descenders: a block takes that much whatever letters it holds, and more where letters are taller.
_CAPITALS, _DESCENDERS = 714, 210


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
        """Points from the top of the block to its first baseline."""
        return _above(self.lines) * self.size / 1000

    @property
    def below(self) -> float:
        """Points from the first baseline to the bottom of the block."""
        return self.leading * (len(self.lines) - 1) + _below(self.lines) * self.size / 1000

    @property
    def width(self) -> float:
        """Points of the widest line."""
        return max(line.width for line in self.lines) * self.size * self.stretch / 1000


def fit(fonts: FontSet, text: str, writing: Writing, weight: int, room: Room) -> Fitted | Unprintable:
    """Set a clean, not empty text as large as the room lets it; never an ellipsis, never a broken word.

    Fewest lines win unless another line makes the text 18 % larger. Below ``min_pt`` the letters are first narrowed, to
    85 %; what still does not fit is set smaller and flagged.
    """
    items = itemise(fonts, text, writing, weight)
    whole = line_of(items)
    if isinstance(whole, Unprintable):
        return whole
    settings = [_Setting((whole,))]
    if settings[0].size(room, 1) < room.max_pt and room.lines > 1:
        parts = _measured(items)
        for count in range(2, min(room.lines, len(parts)) + 1):
            settings.append(_Setting(tuple(_part(items, start, end) for start, end in _balanced(parts, count))))
            if settings[-1].size(room, 1) >= room.max_pt:
                break
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
    def width(self) -> float:
        return max(1, *(line.width for line in self.lines))

    @property
    def leading(self) -> float:
        followed = zip(self.lines, self.lines[1:], strict=False)
        return max([_LEADING, *(below.top - line.bottom + _CLEARANCE for line, below in followed)])

    @property
    def height(self) -> float:
        return _above(self.lines) + self.leading * (len(self.lines) - 1) + _below(self.lines)

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
    width: float
    blank: float
    cost: float


def _above(lines: tuple[Line, ...]) -> float:
    return max(lines[0].top, _CAPITALS)


def _below(lines: tuple[Line, ...]) -> float:
    return max(-lines[-1].bottom, _DESCENDERS)


def _part(items: Items, start: int, end: int) -> Line:
    line = line_of(items, start, end)
    if isinstance(line, Unprintable):
        raise AssertionError(f"a printable text has an unprintable part: {items.text[start:end]!r}")
    return line


def _measured(items: Items) -> list[_Part]:
    found: list[_Part] = []
    at = 0
    for piece in pieces(items.text):
        end = at + len(piece.text)
        after = end + piece.blank
        blank = _part(items, end, after).width if piece.blank else 0.0
        found.append(_Part(at, end, _part(items, at, end).width, blank, piece.cost))
        at = after
    return found


def _balanced(parts: list[_Part], count: int) -> list[tuple[int, int]]:
    """``count`` lines as spans of the whole, the widest as narrow as can be (a dear break counts as more)."""
    total = len(parts)
    # best[n]: cost, dear breaks and cuts of the first n pieces on as many lines as the loop has made
    best: dict[int, tuple[float, float, tuple[int, ...]]] = {0: (0.0, 0.0, ())}
    for _ in range(count):
        further: dict[int, tuple[float, float, tuple[int, ...]]] = {}
        for start, (cost, dear, cuts) in best.items():
            width = 0.0
            for end in range(start + 1, total + 1):
                last = parts[end - 1]
                breaking = last.cost if end < total else FREE
                worst = max(cost, (width + last.width) * breaking)
                if end not in further or (worst, dear + breaking) < further[end][:2]:
                    further[end] = (worst, dear + breaking, (*cuts, end))
                width += last.width + last.blank
        best = further
    cuts = best[total][2]
    return [(parts[a].start, parts[b - 1].end) for a, b in zip((0, *cuts[:-1]), cuts, strict=True)]
