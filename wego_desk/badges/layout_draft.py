"""A layout that somebody is changing: its boxes, and where each of them stands in the file that it came from."""

from dataclasses import dataclass, replace
from typing import Any

from wego_desk.badges.layout import Box, Layout
from wego_desk.badges.layout_file import layout_text, read_layout


@dataclass(frozen=True, slots=True)
class LayoutDraft:
    """``text`` is the file and ``before`` what it says; ``layout`` is that changed, ``origins`` the place in the file
    of each of its boxes, None for a new one. New boxes stand last."""

    text: str
    before: Layout
    layout: Layout
    origins: tuple[int | None, ...]

    @property
    def is_changed(self) -> bool:
        return self.layout != self.before

    def named(self, name: str) -> "LayoutDraft":
        return replace(self, layout=replace(self.layout, name=name))

    def with_box(self, at: int, **changes: Any) -> "LayoutDraft":
        """The box at this place changed, by its own fields."""
        boxes = list(self.layout.boxes)
        boxes[at] = replace(boxes[at], **changes)
        return self._with(boxes, self.origins)

    def adding(self, box: Box) -> "LayoutDraft":
        return self._with([*self.layout.boxes, box], (*self.origins, None))

    def without(self, at: int) -> "LayoutDraft":
        """One box fewer; the last one stays, for a file without a box is no layout."""
        if len(self.layout.boxes) == 1:
            return self
        boxes = [box for place, box in enumerate(self.layout.boxes) if place != at]
        return self._with(boxes, tuple(origin for place, origin in enumerate(self.origins) if place != at))

    def _with(self, boxes: list[Box], origins: tuple[int | None, ...]) -> "LayoutDraft":
        return replace(self, layout=replace(self.layout, boxes=tuple(boxes)), origins=origins)


def draft_of(name_or_path: str) -> LayoutDraft:
    """A draft that changes nothing yet. Trouble: as of ``load_layout``."""
    text, folder = layout_text(name_or_path)
    layout = read_layout(text, name_or_path, folder)
    return LayoutDraft(text, layout, layout, tuple(range(len(layout.boxes))))
