"""One badge as a PDF just before it is printed, from what is known of the delegate then."""

import io
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from wego_desk.assets import asset
from wego_desk.badges.badge_report import nothing_printed
from wego_desk.badges.layout import PLACEHOLDERS, Layout
from wego_desk.badges.layout_file import layout_path, load_layout
from wego_desk.badges.render import render_badges
from wego_desk.core.delegate import Delegate
from wego_desk.desk.photos import photo_file
from wego_desk.typeset.fontset import FontSet


@dataclass(frozen=True, slots=True)
class BadgePdf:
    """``notices``: fields that are not on the badge, or smaller than the layout wants, as in a badge report.

    ``places``: the fields that the layout prints.
    """

    pdf: bytes
    width_mm: float
    height_mm: float
    notices: tuple[dict[str, Any], ...]
    places: frozenset[str] = frozenset()


class BadgeMaker:
    """Makes badges with the fonts and layouts that it has loaded; one for each lane, they are not shared by threads."""

    def __init__(self, photos: Path) -> None:
        self._photos = photos
        self._fonts: FontSet | None = None
        self._layouts: dict[str, tuple[int, Layout]] = {}

    @property
    def fonts(self) -> FontSet:
        """Loaded with the first badge."""
        if self._fonts is None:
            self._fonts = FontSet(asset("resources", "fonts"))
        return self._fonts

    def make(self, delegate: Delegate, layout_name: str, congress_name: str) -> BadgePdf:
        """Trouble: ``no_active_code``, ``no_organization``, and the kinds of a layout that can't be read."""
        return self.make_on(delegate, self._layout(layout_name), congress_name)

    def make_on(self, delegate: Delegate, layout: Layout, congress_name: str) -> BadgePdf:
        """On a layout that may stand in no file yet. Trouble: ``no_active_code``, ``no_organization``."""
        out = io.BytesIO()
        report = render_badges(
            [delegate], layout, out, fonts=self.fonts, congress_name=congress_name, photo_of=self._photo
        )
        if not report.badges:
            raise nothing_printed(report)
        missing = [
            {"kind": "missing_glyph", "field": m.field, "reason": str(m.reason), "characters": list(m.characters)}
            for m in report.missing_glyphs
        ]
        shrunk = [{"kind": "shrunk", **asdict(s)} for s in report.shrunk]
        unread = [{"kind": "unread_photo", "field": "photo"} for _ in report.unread_photos]
        said = " ".join(text for box in layout.boxes for text in box.words.values())
        places = {box.field for box in layout.boxes} | {name for name in PLACEHOLDERS if f"{{{name}}}" in said}
        return BadgePdf(out.getvalue(), *layout.printed_mm, (*missing, *shrunk, *unread), frozenset(places))

    def _layout(self, name: str) -> Layout:
        """As its file says now: it may have been changed since the last badge."""
        try:
            changed_at = layout_path(name).stat().st_mtime_ns
        except OSError:
            return load_layout(name)
        known = self._layouts.get(name)
        if known is None or known[0] != changed_at:
            known = self._layouts[name] = changed_at, load_layout(name)
        return known[1]

    def _photo(self, name: str) -> bytes | None:
        path = photo_file(self._photos, name)
        return None if path is None else path.read_bytes()
