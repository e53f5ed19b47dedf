"""A table over pages: its head on every page, groups with their sums, rows never torn apart."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, TypeAlias

from wego_desk.badges.code_drawing import code_operations, place_code
from wego_desk.badges.code_pictures import qr_modules
from wego_desk.badges.ink import MM
from wego_desk.papers.sheet import BRAND, INK, MARGIN, MUTED, RULE, TINT, Block, Sheet
from wego_desk.papers.words import Words
from wego_desk.typeset.fontset import BOLD, REGULAR

#: ``tick``: a box, filled when the cell says something; ``time``: a line to write on where it says nothing.
Shape: TypeAlias = Literal["words", "name", "number", "tick", "time", "blank", "code"]

_TEXT, _SECOND, _NAME, _HEAD, _GROUP = 9.0, 8.0, 10.5, 8.0, 11.0
_GAP: Final = 3 * MM
_AIR: Final = 1.5 * MM
_BETWEEN: Final = 0.7 * MM
_FOOT: Final = 12 * MM
_TICK: Final = 5 * MM
_DPI: Final = 600


@dataclass(frozen=True, slots=True)
class Column:
    """``share`` of the width that is left; ``fixed`` points in place of it."""

    heading: str
    shape: Shape = "words"
    share: float = 1.0
    fixed: float = 0.0


@dataclass(frozen=True, slots=True)
class Cell:
    """A text, a second one below it in small letters, and whose they are: language and country."""

    text: str = ""
    second: str = ""
    language: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of cells, one a column, in the group of a label. ``counts``: (expected, came) for the group's sum."""

    cells: tuple[Cell, ...]
    group: str | None = None
    counts: tuple[bool, bool] = (False, False)


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands over the table on the first page, and in small on the others."""

    congress: str
    title: str
    lines: tuple[str, ...] = ()
    as_of: str = ""
    #: What to do, in a tinted box.
    advice: str = ""
    #: Fields to write into, beside one another.
    blanks: tuple[str, ...] = ()


@dataclass(slots=True)
class _Group:
    label: str
    people: int = 0
    expected: int = 0
    came: int = 0


@dataclass(slots=True)
class Figures:
    """What the band of key figures says; filled while the rows go by, shown on the first page."""

    shown: list[tuple[str, str]] = field(default_factory=list)
    share: float | None = None


class Table:
    """Draws lines one after the other; `close` writes the document."""

    def __init__(
        self, sheet: Sheet, columns: Sequence[Column], heading: Heading, words: Words, *,
        figures: Figures | None = None, least_height: float = 0.0, sums: bool = False,
    ) -> None:  # fmt: skip
        self._sheet, self._columns, self._heading, self._words = sheet, tuple(columns), heading, words
        self._figures, self._least, self._sums = figures, least_height, sums
        self._wide = sheet.width - 2 * MARGIN
        self._places = tuple(_places(self._columns, self._wide))
        self._bottom = sheet.height - MARGIN - _FOOT
        self._group: _Group | None = None
        self._y = 0.0
        self.lines = 0
        self._first_page()

    def add(self, line: Line) -> None:
        """Draw the next row, on a new page when this one is full."""
        blocks = [self._blocks(cell, column, place) for cell, column, place in self._across(line.cells)]
        height = max(self._least, _height(blocks)) + 2 * _AIR
        opens = line.group is not None and (self._group is None or self._group.label != line.group)
        if opens:
            self._close_group()
            self._need(height + 12 * MM)
            self._open_group(line.group or self._words.say("not_given"))
            self._group = _Group(line.group or "")
        else:
            self._need(height)
        self._draw(line.cells, blocks, height)
        self.lines += 1
        if self._group is not None:
            self._group.people += 1
            self._group.expected += line.counts[0]
            self._group.came += line.counts[1]

    def close(self) -> int:
        """Write the document; how many pages it has."""
        self._close_group()
        if not self.lines:
            self._sheet.say(self._words.say("nobody"), MARGIN, self._y + 6 * MM, self._wide, 12, REGULAR, MUTED)
        self._sheet.turn()
        self._sheet.close()
        return self._sheet.pages

    # ---- pages

    def _first_page(self) -> None:
        sheet, heading, y = self._sheet, self._heading, MARGIN
        y += sheet.say(heading.congress, MARGIN, y, self._wide, 10, REGULAR, MUTED) + 1.6 * MM
        y += sheet.say(heading.title, MARGIN, y, self._wide, 22, BOLD, INK) + 2.2 * MM
        for line in (*heading.lines, heading.as_of):
            if line:
                y += sheet.say(line, MARGIN, y, self._wide, 10, REGULAR, MUTED) + 1.2 * MM
        y += 3 * MM
        if heading.advice:
            y = self._advice(y)
        if heading.blanks:
            y = self._blanks(y)
        if self._figures is not None:
            top = y
            sheet.later("figures", lambda: self._show_figures(top))
            y += 19 * MM
        self._y = y
        self._page_frame()

    def _advice(self, y: float) -> float:
        block = self._sheet.set(self._heading.advice, self._wide - 10 * MM, 10, REGULAR)
        height = (block.height if block else 0) + 6 * MM
        self._sheet.tint(MARGIN, y, self._wide, height, TINT)
        self._sheet.tint(MARGIN, y, 1 * MM, height, BRAND)
        self._sheet.put(block, MARGIN + 5 * MM, y + 3 * MM, self._wide - 10 * MM)
        return y + height + 4 * MM

    def _blanks(self, y: float) -> float:
        """Names of fields with a line to write on."""
        width = (self._wide - _GAP * (len(self._heading.blanks) - 1)) / len(self._heading.blanks)
        for number, name in enumerate(self._heading.blanks):
            x = MARGIN + number * (width + _GAP)
            self._sheet.say(name, x, y, width, _SECOND, REGULAR, MUTED)
            self._sheet.rule(x, y + 10 * MM, width, INK, 0.5)
        return y + 15 * MM

    def _show_figures(self, y: float) -> None:
        figures = self._figures
        assert figures is not None
        width = self._wide / max(1, len(figures.shown))
        for number, (value, name) in enumerate(figures.shown):
            x = MARGIN + number * width
            self._sheet.say(value, x, y, width - _GAP, 20, BOLD, BRAND if number == 1 else INK)
            self._sheet.say(name, x, y + 7.6 * MM, width - _GAP, 9, REGULAR, MUTED)
        if figures.share is not None:
            self._sheet.tint(MARGIN, y + 13 * MM, self._wide, 1.4 * MM, RULE)
            self._sheet.tint(MARGIN, y + 13 * MM, self._wide * figures.share, 1.4 * MM, BRAND)

    def _next_page(self) -> None:
        self._sheet.turn()
        half = self._wide / 2 - _GAP
        self._sheet.say(self._heading.title, MARGIN, MARGIN, half, 9, BOLD)
        self._sheet.say(
            self._heading.congress, MARGIN + self._wide / 2 + _GAP, MARGIN, half, 9, REGULAR, MUTED, at="end"
        )
        self._y = MARGIN + 7 * MM
        self._page_frame()
        if self._group is not None:
            label = self._group.label or self._words.say("not_given")
            self._open_group(self._words.say("continued", label=label))

    def _page_frame(self) -> None:
        """The columns' head, and the foot; of how many pages is known at the end."""
        number = self._sheet.pages + 1
        foot = self._sheet.height - MARGIN - 3 * MM
        self._sheet.later(f"foot{number}", lambda: self._foot(number, foot))
        blocks = [
            self._sheet.set(column.heading, place[1], _HEAD, BOLD) for column, place in zip(
                self._columns, self._places, strict=True
            )
        ]  # fmt: skip
        height = max((block.height for block in blocks if block), default=0.0)
        baseline = max((block.last_baseline for block in blocks if block), default=0.0)
        for block, column, (x, width) in zip(blocks, self._columns, self._places, strict=True):
            top = self._y + baseline - (block.last_baseline if block else 0)
            self._sheet.put(block, MARGIN + x, top, width, MUTED, _at(column))
        self._y += height + 1.8 * MM
        self._sheet.rule(MARGIN, self._y, self._wide, INK, 0.9)

    def _foot(self, number: int, y: float) -> None:
        words = self._words.say("page", number=number, pages=self._sheet.pages)
        third = self._wide / 3
        self._sheet.rule(MARGIN, y - 2 * MM, self._wide, RULE)
        self._sheet.say(self._heading.as_of, MARGIN, y, 2 * third - _GAP, 8, REGULAR, MUTED)
        self._sheet.say(words, MARGIN + 2 * third, y, third, 8, REGULAR, MUTED, at="end")

    def _need(self, height: float) -> None:
        if self._y + height > self._bottom:
            self._next_page()

    # ---- groups

    def _open_group(self, label: str) -> None:
        block = self._sheet.set(label, self._wide - 2 * _GAP, _GROUP, BOLD)
        height = (block.height if block else 0) + 4 * MM
        self._y += 1.5 * MM
        self._sheet.tint(MARGIN, self._y, self._wide, height, TINT)
        self._sheet.put(block, MARGIN + _GAP, self._y + 2 * MM, self._wide - 2 * _GAP)
        self._y += height

    def _close_group(self) -> None:
        group = self._group
        if group is None:
            return
        if self._sums:
            told = self._words.say("group_sum", came=group.came, expected=group.expected)
        else:
            told = self._words.say("group_count", count=group.people)
        self._y += 1.2 * MM
        self._y += self._sheet.say(told, MARGIN, self._y, self._wide, 9, BOLD, MUTED, at="end") + 2 * MM
        self._group = None

    # ---- rows

    def _across(self, cells: Sequence[Cell]) -> Iterator[tuple[Cell, Column, tuple[float, float]]]:
        return zip(cells, self._columns, self._places, strict=True)

    def _blocks(self, cell: Cell, column: Column, place: tuple[float, float]) -> tuple[Block | None, Block | None]:
        if column.shape in ("tick", "blank", "code"):
            return None, None
        is_name = column.shape == "name"
        size, weight = (_NAME, BOLD) if is_name else (_TEXT, REGULAR)
        first = self._sheet.set(cell.text, place[1], size, weight, cell.language, cell.country)
        return first, self._sheet.set(cell.second, place[1], _SECOND, REGULAR, cell.language, cell.country)

    def _draw(self, cells: Sequence[Cell], blocks: Sequence[tuple[Block | None, Block | None]], height: float) -> None:
        inner = height - 2 * _AIR
        top = self._y + _AIR
        baseline = top + (inner - _height(blocks)) / 2 + _ascent(blocks)
        for (cell, column, (x, width)), (first, second) in zip(self._across(cells), blocks, strict=True):
            left = MARGIN + x
            match column.shape:
                case "tick":
                    self._tick(left, self._y + (height - _TICK) / 2, bool(cell.text))
                case "time" | "blank" if first is None:
                    self._sheet.rule(left, self._y + height - _AIR - 1 * MM, width, MUTED, 0.5)
                case "code":
                    self._code(cell.text, left, top, min(width, inner))
                case _:
                    above = first.fitted.above if first else _ascent(blocks)
                    self._sheet.put(first, left, baseline - above, width, INK, _at(column))
                    below = baseline - above + (first.height + _BETWEEN if first else 0)
                    self._sheet.put(second, left, below, width, MUTED, _at(column))
        self._y += height
        self._sheet.rule(MARGIN, self._y, self._wide, RULE, 0.4)

    def _tick(self, x: float, y: float, is_ticked: bool) -> None:
        self._sheet.frame(x, y, _TICK, _TICK)
        if is_ticked:
            self._sheet.tint(x + 1 * MM, y + 1 * MM, _TICK - 2 * MM, _TICK - 2 * MM, INK)

    def _code(self, code: str, x: float, y: float, side: float) -> None:
        if not code:
            return
        left = self._sheet.width - x - side if self._sheet.from_right else x
        modules = qr_modules(code)
        placed = place_code(len(modules), left, y, side, _DPI)
        self._sheet.draw(code_operations(modules, placed, self._sheet.height))


def _at(column: Column) -> Literal["start", "end"]:
    return "end" if column.shape == "number" else "start"


def _ascent(row: Sequence[tuple[Block | None, Block | None]]) -> float:
    """From the upper edge of a row to the baseline that its first lines share."""
    return max((first.fitted.above for first, _ in row if first), default=0.0)


def _height(row: Sequence[tuple[Block | None, Block | None]]) -> float:
    """Of the tallest cell, when all stand on one baseline."""
    ascent = _ascent(row)
    tallest = 0.0
    for first, second in row:
        height = first.height + ascent - first.fitted.above if first else 0.0
        tallest = max(tallest, height + (second.height + _BETWEEN if second else 0.0))
    return tallest


def _places(columns: Sequence[Column], width: float) -> Iterator[tuple[float, float]]:
    """Where each column starts and how wide it is."""
    left = width - _GAP * (len(columns) - 1) - sum(column.fixed for column in columns)
    shares = sum(column.share for column in columns if not column.fixed)
    x = 0.0
    for column in columns:
        own = column.fixed or left * column.share / shares
        yield x, own
        x += own + _GAP
