"""Layout files, version 1: TOML in, a layout out, or the key that is wrong."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from wego_desk.assets import asset
from wego_desk.badges.layout import FIELDS_OF_KIND, KINDS, Box, Layout, Role
from wego_desk.core.trouble import Trouble

VERSION: Final = 1
DEFAULT_DPI: Final = 300
PRINTER_DPI: Final = (203, 300, 600)
_COLOUR: Final = re.compile("#[0-9A-Fa-f]{6}")
_LARGEST_PAGE_MM: Final = 450
_TOLERANCE_MM: Final = 0.01
#: With its quiet zone; below this a phone camera at arm's length sees too few pixels a module.
_SMALLEST_CODE_MM: Final = 20
_TEXT_KEYS: Final = ("kind", "field", "align", "valign", "colour", "block")
_PLACE_KEYS: Final = ("x_mm", "y_mm", "w_mm", "h_mm")
_NUMBER_KEYS: Final = (*_PLACE_KEYS, "max_pt", "min_pt")
_WHOLE_KEYS: Final = ("weight", "lines")
_CHOICES: Final[Mapping[str, tuple[object, ...]]] = {
    "kind": KINDS,
    "align": ("start", "center"),
    "valign": ("top", "middle", "bottom"),
    "weight": (400, 700),
}


def shipped_layouts() -> tuple[str, ...]:
    """The names of the layouts that come with the program."""
    return tuple(sorted(path.stem for path in asset("resources", "badges").glob("*.toml")))


def load_layout(name_or_path: str) -> Layout:
    """A shipped layout by its name, any other by its path.

    Raises ``Trouble``: ``layout_not_found`` (layout, shipped), ``layout_unreadable`` (layout, detail), and what
    ``read_layout`` raises.
    """
    path = Path(name_or_path)
    if name_or_path in shipped_layouts():
        path = asset("resources", "badges", f"{name_or_path}.toml")
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, IsADirectoryError) as error:
        raise Trouble("layout_not_found", layout=name_or_path, shipped=", ".join(shipped_layouts())) from error
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise Trouble("layout_unreadable", layout=name_or_path, detail=str(error)) from error
    return read_layout(text, name_or_path)


def read_layout(text: str, source: str) -> Layout:
    """A layout from the text of its file; ``source`` names the file in troubles.

    Raises ``Trouble``: ``layout_unreadable`` (detail), ``layout_version`` (found, newest), ``layout_unknown_key``
    (key), ``layout_missing_key`` (key), ``layout_bad_value`` (key, value), ``layout_off_page`` (box),
    ``layout_code_too_small`` (box, smallest), ``layout_on_code`` (box, code), each with ``layout``.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Trouble("layout_unreadable", layout=source, detail=str(error)) from error
    reader = _Reader(source)
    version = reader.number(table, "version", "version")
    if version != VERSION:
        raise Trouble("layout_version", layout=source, found=version, newest=VERSION)
    reader.only(table, "", ("version", "name", "page", "box", "roles"))
    page = reader.table(table, "page")
    reader.only(page, "page.", ("width_mm", "height_mm", "dpi"))
    layout = Layout(
        name=reader.text(table, "name", "name"),
        width_mm=reader.length(page, "page", "width_mm", _LARGEST_PAGE_MM),
        height_mm=reader.length(page, "page", "height_mm", _LARGEST_PAGE_MM),
        boxes=tuple(reader.boxes(table)),
        roles=dict(reader.roles(table)),
        dpi=reader.dpi(page),
    )
    _check_places(layout, source)
    return layout


def _check_places(layout: Layout, source: str) -> None:
    for number, box in enumerate(layout.boxes, 1):
        inside = box.x_mm >= 0 and box.y_mm >= 0
        inside = inside and box.right_mm <= layout.width_mm + _TOLERANCE_MM
        if not inside or box.bottom_mm > layout.height_mm + _TOLERANCE_MM:
            raise Trouble("layout_off_page", layout=source, box=number)
        if box.kind == "qr" and min(box.w_mm, box.h_mm) < _SMALLEST_CODE_MM:
            raise Trouble("layout_code_too_small", layout=source, box=number, smallest=_SMALLEST_CODE_MM)
    for code_number, code in enumerate(layout.boxes, 1):
        for number, box in enumerate(layout.boxes, 1):
            if code.kind == "qr" and number != code_number and _overlap(code, box):
                raise Trouble("layout_on_code", layout=source, box=number, code=code_number)


def _overlap(one: Box, other: Box) -> bool:
    across = min(one.right_mm, other.right_mm) - max(one.x_mm, other.x_mm)
    down = min(one.bottom_mm, other.bottom_mm) - max(one.y_mm, other.y_mm)
    return across > _TOLERANCE_MM and down > _TOLERANCE_MM


class _Reader:
    """Values of one file, each checked; a trouble names the key."""

    def __init__(self, source: str) -> None:
        self._source = source

    def _bad(self, key: str, value: object) -> Trouble:
        return Trouble("layout_bad_value", layout=self._source, key=key, value=str(value))

    def only(self, table: Mapping[str, Any], prefix: str, known: tuple[str, ...]) -> None:
        for key in table:
            if key not in known:
                raise Trouble("layout_unknown_key", layout=self._source, key=prefix + key)

    def _required(self, table: Mapping[str, Any], key: str, path: str) -> Any:
        if key not in table:
            raise Trouble("layout_missing_key", layout=self._source, key=path)
        return table[key]

    def table(self, table: Mapping[str, Any], key: str) -> Mapping[str, Any]:
        value = self._required(table, key, key)
        if not isinstance(value, dict):
            raise self._bad(key, value)
        return value

    def text(self, table: Mapping[str, Any], key: str, path: str) -> str:
        value = self._required(table, key, path)
        if not isinstance(value, str):
            raise self._bad(path, value)
        return value

    def number(self, table: Mapping[str, Any], key: str, path: str) -> float:
        value = self._required(table, key, path)
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e6:
            raise self._bad(path, value)
        return value

    def length(self, table: Mapping[str, Any], prefix: str, key: str, largest: float) -> float:
        value = self.number(table, key, f"{prefix}.{key}")
        if not 0 < value <= largest:
            raise self._bad(f"{prefix}.{key}", value)
        return value

    def dpi(self, page: Mapping[str, Any]) -> int:
        if "dpi" not in page:
            return DEFAULT_DPI
        value = self.number(page, "dpi", "page.dpi")
        if value not in PRINTER_DPI:
            raise self._bad("page.dpi", value)
        return int(value)

    def _colour(self, table: Mapping[str, Any], key: str, path: str) -> str:
        value = self.text(table, key, path)
        if not _COLOUR.fullmatch(value):
            raise self._bad(path, value)
        return value

    def boxes(self, table: Mapping[str, Any]) -> Iterator[Box]:
        rows = self._required(table, "box", "box")
        if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
            raise self._bad("box", rows)
        for number, row in enumerate(rows, 1):
            yield self._box(row, f"box {number}")

    def _box(self, row: Mapping[str, Any], path: str) -> Box:
        self.only(row, f"{path}.", (*_TEXT_KEYS, *_NUMBER_KEYS, *_WHOLE_KEYS))
        kind = self.text(row, "kind", f"{path}.kind")
        values: dict[str, Any] = {"kind": kind, "field": ""}
        for key in _PLACE_KEYS:
            self._required(row, key, f"{path}.{key}")
        for key in row:
            if key == "colour":
                values[key] = self._colour(row, key, f"{path}.{key}")
            elif key in _TEXT_KEYS:
                values[key] = self.text(row, key, f"{path}.{key}")
            elif key in _NUMBER_KEYS and key not in ("x_mm", "y_mm"):
                values[key] = self.length(row, path, key, 1000)
            else:
                values[key] = self.number(row, key, f"{path}.{key}")
            if key in _CHOICES and values[key] not in _CHOICES[key]:
                raise self._bad(f"{path}.{key}", values[key])
        if values["field"] not in FIELDS_OF_KIND[values["kind"]]:
            raise self._bad(f"{path}.field", values["field"])
        box = Box(**values)
        if box.min_pt > box.max_pt:
            raise self._bad(f"{path}.min_pt", box.min_pt)
        if not 1 <= box.lines <= 6 or box.lines != int(box.lines):
            raise self._bad(f"{path}.lines", box.lines)
        return box

    def roles(self, table: Mapping[str, Any]) -> Iterator[tuple[str, Role]]:
        rows = table.get("roles", {})
        if not isinstance(rows, dict):
            raise self._bad("roles", rows)
        for name, row in rows.items():
            path = f"roles.{name}"
            if not isinstance(row, dict):
                raise self._bad(path, row)
            self.only(row, f"{path}.", ("colour", "word"))
            words = self._required(row, "word", f"{path}.word")
            if not isinstance(words, dict) or not all(isinstance(word, str) and word for word in words.values()):
                raise self._bad(f"{path}.word", words)
            yield name.casefold(), Role(self._colour(row, "colour", f"{path}.colour"), words)
