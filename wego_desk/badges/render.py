"""Badges as one PDF: vector only, the same bytes for the same people."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import BinaryIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from wego_desk.badges.artwork import Artwork
from wego_desk.badges.badge_report import NO_CODE, NO_ORGANIZATION, BadgeReport, MissingGlyph, NotPrinted, Shrunk
from wego_desk.badges.layout import Layout
from wego_desk.badges.page import Page, Paper
from wego_desk.badges.sheet import Leaf, Sheet, leaf_of, marks, panel_matrix, sheet_for, single
from wego_desk.badges.wording import wording_of
from wego_desk.core.delegate import Delegate
from wego_desk.typeset.fontset import FontSet


def _no_photo(_name: str) -> bytes | None:
    return None


def render_badges(
    delegates: Iterable[Delegate],
    layout: Layout,
    out: BinaryIO,
    *,
    fonts: FontSet,
    congress_name: str,
    languages: Sequence[str] = ("en", "ko"),
    photo_of: Callable[[str], bytes | None] = _no_photo,
    sheet: str = "",
) -> BadgeReport:
    """Write a PDF of badges in the given order and say what could not be printed as it should.

    A page a badge, two when its back is printed too; with ``sheet`` (``a4-4up``) as many on a sheet, with crop marks.
    ``languages`` choose the words of the role band, the first one bold; ``photo_of`` gives a JPEG by the delegate's
    ``photo``. A delegate without a code gets no badge that shows one; with a layout per organization each gets one
    badge, that of its first delegate. With no badge at all nothing is written.

    Trouble: as of ``sheet_for`` and ``load_artwork``.
    """
    leaf = leaf_of(layout)
    paper = sheet_for(sheet, layout) if sheet else single(leaf)
    return _Run(layout, leaf, paper, out, fonts, congress_name, languages, photo_of).printed(delegates)


def document(out: BinaryIO, title: str, width: float, height: float) -> Canvas:
    """An open document that comes out the same each time; points."""
    rl_config.useA85 = 0  # ReportLab's switch is global; its ASCII wrapping makes streams a quarter larger
    canvas = Canvas(out, pagesize=(width, height), pageCompression=1, invariant=1, pdfVersion=(1, 5))
    canvas.setTitle(title)
    canvas.setCreator("wego-desk")
    return canvas


class _Run:
    """One PDF under way."""

    def __init__(
        self, layout: Layout, leaf: Leaf, sheet: Sheet, out: BinaryIO, fonts: FontSet, congress_name: str,
        languages: Sequence[str], photo_of: Callable[[str], bytes | None],
    ) -> None:  # fmt: skip
        self._layout = layout
        self._leaf = leaf
        self._sheet = sheet
        self._congress_name = congress_name
        self._languages = languages
        self._canvas = document(out, congress_name, sheet.width, sheet.height)
        self._photo_of = photo_of
        self._paper = Paper(self._canvas, fonts, self._photo)
        self._marks = marks(sheet, leaf)
        self._badges = self._pages = 0
        self._missing: list[MissingGlyph] = []
        self._shrunk: list[Shrunk] = []
        self._not_printed: list[NotPrinted] = []
        self._current = ""
        self._unread: dict[str, None] = {}

    def printed(self, delegates: Iterable[Delegate]) -> BadgeReport:
        chosen = self._chosen(delegates)
        while together := list(islice(chosen, len(self._sheet.places))):
            self._print(together)
        if self._badges:
            self._canvas.save()
        return BadgeReport(
            self._badges, self._pages, tuple(self._missing), tuple(dict.fromkeys(self._shrunk)),
            tuple(self._not_printed), tuple(self._unread),
        )  # fmt: skip

    def _chosen(self, delegates: Iterable[Delegate]) -> Iterator[Delegate]:
        seen: set[str] = set()
        for delegate in delegates:
            if self._layout.per == "organization":
                whose = " ".join(delegate.organization.split()).casefold()
                if not whose:
                    self._not_printed.append(NotPrinted(delegate.id, NO_ORGANIZATION))
                if not whose or whose in seen:
                    continue
                seen.add(whose)
            elif self._layout.shows_a_code and not delegate.code:
                self._not_printed.append(NotPrinted(delegate.id, NO_CODE))
                continue
            yield delegate

    def _print(self, together: Sequence[Delegate]) -> None:
        """One sheet, and its back when that is printed too."""
        wordings = [
            wording_of(delegate, self._layout, self._paper.fonts, self._congress_name, self._languages)
            for delegate in together
        ]
        for number, face in enumerate(self._leaf.faces):
            places = self._sheet.behind(self._leaf) if number else self._sheet.places
            for wording, place in zip(wordings, places, strict=False):
                for panel in face:
                    page = Page(self._paper, self._layout, wording, panel.side)
                    self._current = wording.delegate.id
                    matrix = panel_matrix(panel, place, self._sheet.height, self._side_height)
                    self._canvas.addLiteral(f"q {matrix} {page.operations()} Q")
                    self._shrunk += page.shrunk
            if self._marks and not number:
                self._canvas.addLiteral(self._marks)
            self._canvas.showPage()
            self._pages += 1
        self._badges += len(wordings)
        self._missing += [missing for wording in wordings for missing in wording.missing]

    @property
    def _side_height(self) -> float:
        return self._leaf.height / (2 if self._layout.fold == "top" else 1)

    def _photo(self, name: str) -> Artwork | None:
        data = self._photo_of(name)
        if data is None:
            return None
        from wego_desk.badges.artwork_raster import raster_artwork  # Pillow, for badges with a photo only

        try:
            return raster_artwork(data)
        except ValueError:
            self._unread[self._current] = None
            return None
