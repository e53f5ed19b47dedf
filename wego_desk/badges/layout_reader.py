"""The values of a layout file, each checked; a trouble names the key."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from string import Formatter
from typing import Any, Final, get_args

from wego_desk.badges.layout import (
    FIELDS_OF_KIND,
    KINDS,
    PLACEHOLDERS,
    Align,
    Box,
    Filling,
    Fold,
    Layout,
    Per,
    Role,
    Side,
    Slot,
    VerticalAlign,
)  # fmt: skip
from wego_desk.core.trouble import Trouble

PRINTER_DPI: Final = (203, 300, 600)
PICTURES: Final = (".png", ".jpg", ".jpeg", ".svg", ".pdf")
_COLOUR: Final = re.compile("#[0-9A-Fa-f]{6}")
_LARGEST_PAGE_MM: Final = 450
_TEXT_KEYS: Final = ("kind", "field", "align", "valign", "colour", "block", "side", "fill", "file")
_PLACE_KEYS: Final = ("x_mm", "y_mm", "w_mm", "h_mm")
_NUMBER_KEYS: Final = (*_PLACE_KEYS, "max_pt", "min_pt")
_WHOLE_KEYS: Final = ("weight", "lines")
_PAGE_KEYS: Final = ("width_mm", "height_mm", "dpi", "fold", "per", "urdu", "background", "back_background")
_CHOICES: Final[Mapping[str, tuple[object, ...]]] = {
    "kind": KINDS,
    "align": get_args(Align),
    "valign": get_args(VerticalAlign),
    "weight": (400, 700),
    "side": get_args(Side),
    "fill": get_args(Filling),
    "fold": get_args(Fold),
    "per": get_args(Per),
    "dpi": PRINTER_DPI,
    "urdu": ("naskh", "nastaliq"),
}


class LayoutReader:
    """Reads one file; ``source`` names it in troubles, ``folder`` holds its pictures."""

    def __init__(self, source: str, folder: Path) -> None:
        self._source = source
        self._folder = folder

    def layout(self, table: Mapping[str, Any]) -> Layout:
        """Everything but the version; troubles as of ``read_layout``."""
        self._only(table, "", ("version", "name", "page", "slot", "box", "roles"))
        page = self._table(table, "page")
        self._only(page, "page.", _PAGE_KEYS)
        chosen = {key: self._chosen(page, key, f"page.{key}") for key in ("fold", "per") if key in page}
        urdu = self._chosen(page, "urdu", "page.urdu") if "urdu" in page else "naskh"
        dpi = self._chosen(page, "dpi", "page.dpi") if "dpi" in page else 300
        return Layout(
            name=self._text(table, "name", "name"),
            width_mm=self._length(page, "page", "width_mm", _LARGEST_PAGE_MM),
            height_mm=self._length(page, "page", "height_mm", _LARGEST_PAGE_MM),
            boxes=tuple(self._boxes(table)),
            roles=dict(self._roles(table)),
            dpi=dpi,
            slot=self._slot(table) if "slot" in table else None,
            backgrounds=dict(self._backgrounds(page)),
            folder=self._folder,
            urdu="nastaliq" if urdu == "nastaliq" else "",
            **chosen,
        )

    def number(self, table: Mapping[str, Any], key: str, path: str) -> float:
        value = self._required(table, key, path)
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < 1e6:
            raise self._bad(path, value)
        return value

    def _bad(self, key: str, value: object) -> Trouble:
        return Trouble("layout_bad_value", layout=self._source, key=key, value=str(value))

    def _only(self, table: Mapping[str, Any], prefix: str, known: tuple[str, ...]) -> None:
        for key in table:
            if key not in known:
                raise Trouble("layout_unknown_key", layout=self._source, key=prefix + key)

    def _required(self, table: Mapping[str, Any], key: str, path: str) -> Any:
        if key not in table:
            raise Trouble("layout_missing_key", layout=self._source, key=path)
        return table[key]

    def _table(self, table: Mapping[str, Any], key: str) -> Mapping[str, Any]:
        value = self._required(table, key, key)
        if not isinstance(value, dict):
            raise self._bad(key, value)
        return value

    def _text(self, table: Mapping[str, Any], key: str, path: str) -> str:
        value = self._required(table, key, path)
        if not isinstance(value, str):
            raise self._bad(path, value)
        return value

    def _chosen(self, table: Mapping[str, Any], key: str, path: str) -> Any:
        value = self._required(table, key, path)
        if isinstance(value, bool) or value not in _CHOICES[key]:
            raise self._bad(path, value)
        return value

    def _length(self, table: Mapping[str, Any], prefix: str, key: str, largest: float) -> float:
        value = self.number(table, key, f"{prefix}.{key}")
        if not 0 < value <= largest:
            raise self._bad(f"{prefix}.{key}", value)
        return value

    def _colour(self, table: Mapping[str, Any], key: str, path: str) -> str:
        value = self._text(table, key, path)
        if not _COLOUR.fullmatch(value):
            raise self._bad(path, value)
        return value

    def _words(self, table: Mapping[str, Any], key: str, path: str) -> Mapping[str, str]:
        words = self._required(table, key, path)
        if not isinstance(words, dict) or not words or not all(isinstance(w, str) and w for w in words.values()):
            raise self._bad(path, words)
        return words

    def _picture(self, table: Mapping[str, Any], key: str, path: str) -> str:
        """A file in the layout's own folder or below, so that a layout can be handed on with it."""
        name = self._text(table, key, path)
        place = PurePosixPath(name)
        if place.suffix.lower() not in PICTURES or place.is_absolute() or {"..", ""} & {*place.parts} or "\\" in name:
            raise self._bad(path, name)
        if not (self._folder / name).is_file():
            raise Trouble("layout_no_file", layout=self._source, file=name)
        return name

    def _backgrounds(self, page: Mapping[str, Any]) -> Iterator[tuple[Side, str]]:
        keys: tuple[tuple[Side, str], ...] = (("front", "background"), ("back", "back_background"))
        for side, key in keys:
            if key in page:
                yield side, self._picture(page, key, f"page.{key}")

    def _slot(self, table: Mapping[str, Any]) -> Slot:
        slot = self._table(table, "slot")
        self._only(slot, "slot.", _PLACE_KEYS)
        x, y = (self.number(slot, key, f"slot.{key}") for key in ("x_mm", "y_mm"))
        w, h = (self._length(slot, "slot", key, _LARGEST_PAGE_MM) for key in ("w_mm", "h_mm"))
        return Slot(x, y, w, h)

    def _boxes(self, table: Mapping[str, Any]) -> Iterator[Box]:
        rows = self._required(table, "box", "box")
        if not isinstance(rows, list) or not rows or not all(isinstance(row, dict) for row in rows):
            raise self._bad("box", rows)
        for number, row in enumerate(rows, 1):
            yield self._box(row, f"box {number}")

    def _box(self, row: Mapping[str, Any], path: str) -> Box:
        self._only(row, f"{path}.", (*_TEXT_KEYS, *_NUMBER_KEYS, *_WHOLE_KEYS, "text"))
        values: dict[str, Any] = {"kind": self._chosen(row, "kind", f"{path}.kind"), "field": ""}
        for key in _PLACE_KEYS:
            self._required(row, key, f"{path}.{key}")
        for key in row:
            values["words" if key == "text" else key] = self._value(row, key, path)
        box = Box(**values)
        own = bool(box.words) or bool(box.file)
        if box.field not in FIELDS_OF_KIND[box.kind] or (own and box.field):
            raise self._bad(f"{path}.field", box.field)
        if box.words and box.kind != "text":
            raise self._bad(f"{path}.text", dict(box.words))
        if box.file and box.kind != "image":
            raise self._bad(f"{path}.file", box.file)
        if box.kind in ("text", "image") and not own and not box.field:
            raise Trouble("layout_missing_key", layout=self._source, key=f"{path}.field")
        if box.min_pt > box.max_pt:
            raise self._bad(f"{path}.min_pt", box.min_pt)
        if not 1 <= box.lines <= 6 or box.lines != int(box.lines):
            raise self._bad(f"{path}.lines", box.lines)
        return box

    def _value(self, row: Mapping[str, Any], key: str, path: str) -> Any:
        path = f"{path}.{key}"
        if key == "text":
            words = self._words(row, key, path)
            for said in words.values():
                self._check_placeholders(said, path)
            return words
        if key == "colour":
            return self._colour(row, key, path)
        if key == "file":
            return self._picture(row, key, path)
        if key in _CHOICES:
            return self._chosen(row, key, path)
        if key in _TEXT_KEYS:
            return self._text(row, key, path)
        if key in _NUMBER_KEYS and key not in ("x_mm", "y_mm"):
            return self._length(row, path.removesuffix(f".{key}"), key, 1000)
        return self.number(row, key, path)

    def _check_placeholders(self, said: str, path: str) -> None:
        try:
            parts = list(Formatter().parse(said))
        except ValueError as error:
            raise self._bad(path, said) from error
        if any(name is not None and (name not in PLACEHOLDERS or spec or how) for _, name, spec, how in parts):
            raise self._bad(path, said)

    def _roles(self, table: Mapping[str, Any]) -> Iterator[tuple[str, Role]]:
        rows = table.get("roles", {})
        if not isinstance(rows, dict):
            raise self._bad("roles", rows)
        for name, row in rows.items():
            path = f"roles.{name}"
            if not isinstance(row, dict):
                raise self._bad(path, row)
            self._only(row, f"{path}.", ("colour", "word"))
            words = self._words(row, "word", f"{path}.word")
            yield name.casefold(), Role(self._colour(row, "colour", f"{path}.colour"), words)
