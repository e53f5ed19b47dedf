"""Layouts back into TOML: what was changed is written, and every comment and all order of the file stays."""

from dataclasses import fields
from typing import Any, Final

from wego_desk.badges.layout import Box
from wego_desk.badges.layout_draft import LayoutDraft

_KEYS: Final = tuple(field.name for field in fields(Box))
#: A box says these also where they are what they would be without.
_ALWAYS: Final = frozenset({"kind", "x_mm", "y_mm", "w_mm", "h_mm"})
_PLAIN: Final = Box("band", "", 0, 0, 1, 1)
#: Digits of a millimetre: a printer has fewer.
_DIGITS: Final = 2


def written(draft: LayoutDraft) -> str:
    """The text of the file as the draft has it; `read_layout` makes the same layout of it."""
    import tomlkit  # 40 ms, and only writing needs it

    document: Any = tomlkit.parse(draft.text)
    if draft.layout.name != draft.before.name:
        document["name"] = draft.layout.name
    rows = document["box"]
    for box, origin in zip(draft.layout.boxes, draft.origins, strict=True):
        if origin is not None:
            _set(rows[origin], draft.before.boxes[origin], box)
    kept = {origin for origin in draft.origins if origin is not None}
    for gone in sorted(set(range(len(draft.before.boxes))) - kept, reverse=True):
        del rows[gone]
    for box, origin in zip(draft.layout.boxes, draft.origins, strict=True):
        if origin is None:
            row = tomlkit.table()
            _set(row, _PLAIN, box, all_of=_ALWAYS)
            rows.append(row)
    return tomlkit.dumps(document)


def _set(row: Any, before: Box, after: Box, all_of: frozenset[str] = frozenset()) -> None:
    for name in _KEYS:
        value = getattr(after, name)
        if value == getattr(before, name) and name not in all_of:
            continue
        key = "text" if name == "words" else name
        if name not in _ALWAYS and value == getattr(_PLAIN, name):
            row.pop(key, None)
        else:
            row[key] = _value(value)


def _value(value: Any) -> Any:
    if isinstance(value, float):
        rounded = round(value, _DIGITS)
        return int(rounded) if rounded.is_integer() else rounded
    return dict(value) if hasattr(value, "items") else value
