"""A text into a box: as large as it can be, on balanced lines, whole at any price, and told when it became small."""

from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final

from wego_desk.typeset.breaking import FREE, pieces
from wego_desk.typeset.fontset import FontSet
from wego_desk.typeset.items import Items, itemise
from wego_desk.typeset.line import Line, Unprintable, line_of
from wego_desk.typeset.writing import Writing

NARROWEST: Final = 0.85
_ANOTHER_LINE_EARNS: Final = 1.18
_LEADING: Final = 1180
#: Fitted texts to remember: cities, roles and organizations come again and again.
_KEPT: Final = 1024
_CLEARANCE: Final = 90
#: Ink of capitals and descenders: a block takes that much whatever letters it holds, and more where letters are taller.
_CAPITALS, _DESCENDERS = 714, 210


@dataclass(frozen=True, slots=True)
class Room:
    """What a text may take: points of width and height, largest and smallest size in points, lines.

    ``steady``: lines are filled at the largest size, as many as it takes, as in a table or a letter.
    """

    width: float
    height: float
    max_pt: float
    min_pt: float
    lines: int = 3
    steady: bool = False


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


@lru_cache(_KEPT)
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
        parts = _measured(whole)
        if room.steady and (spans := _filled(parts, room)):
            return _Setting(tuple(_part(items, *span) for span in spans)).fitted(room, room.max_pt)
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


def _measured(whole: Line) -> list[_Part]:
    """The pieces of a line with their widths, of what the whole line was shaped to."""
    widths = _widths_before(whole)
    found: list[_Part] = []
    at = 0
    for piece in pieces(whole.text):
        end = at + len(piece.text)
        after = end + piece.blank
        found.append(_Part(at, end, widths[end] - widths[at], widths[after] - widths[end], piece.cost))
        at = after
    return found


def _widths_before(line: Line) -> list[float]:
    """The width of the first n characters, for each n; glyphs count where their characters stand."""
    own = [0.0] * len(line.text)
    for run in line.runs:
        at = run.start
        for glyph in reversed(run.glyphs) if run.from_right else run.glyphs:
            # A glyph without characters of its own belongs to those before it.
            own[min(at, len(own) - 1) if glyph.text else max(0, at - 1)] += glyph.advance
            at += len(glyph.text)
    return [0.0, *accumulate(own)]


def _filled(parts: list[_Part], room: Room) -> list[tuple[int, int]]:
    """Lines as spans of the whole at the room's largest size, each as full as can be; none where that has no room."""
    most = room.width * 1000 / room.max_pt
    spans: list[tuple[int, int]] = []
    start, width = 0, 0.0
    for place, part in enumerate(parts):
        if part.width > most:
            return []
        if place > start and width + part.width > most:
            spans.append((parts[start].start, parts[place - 1].end))
            start, width = place, 0.0
        width += part.width + part.blank
    spans.append((parts[start].start, parts[-1].end))
    return spans if len(spans) <= room.lines else []


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
