"""A person's name as they write it, as large as it goes, and the Latin one below: never cut."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from wego_desk.screens.fonts import families
from wego_desk.screens.look import Look, look_now
from wego_desk.screens.scripts import han_form, is_deep
from wego_desk.screens.words_moment import isolated

_LINE, _DEEP_LINE, _LATIN_LINE = 80 / 64, 88 / 64, 40 / 28
_LATIN = 28
_MOST_LINES = 2


@dataclass(frozen=True, slots=True)
class _Set:
    """Text laid out: each layout with the place of its top line; the height of all."""

    layouts: tuple[tuple[QTextLayout, float], ...]
    height: float


class PersonName(QWidget):
    """``show_name`` is its input. ``set_most`` takes the largest size away when the card has no room for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = self._latin = self._language = ""
        self._most = 64
        self._beside_first = self._whole = False
        self._cache: dict[tuple[object, ...], _Set] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_name(self, own: str, latin: str, language: str) -> None:
        """``latin`` ``""`` when the own name is it; ``language`` decides the form of Han characters."""
        self._own, self._latin, self._language = own, latin, language
        self.setAccessibleName("\n".join(filter(None, (own, latin))))
        self._resized()

    def set_most(self, size: int) -> None:
        """64, 44 or 28: the largest size to try. Where text is large 20 may follow, which is 40 there."""
        if size != self._most:
            self._most = size
            self._resized()

    def setBeside(self, beside: bool) -> None:  # noqa: N802 - called by compiled forms
        """Both names on one line whenever they fit there, not only where text is large."""
        self._beside_first = beside
        self._resized()

    def setWhole(self, whole: bool) -> None:  # noqa: N802 - called by compiled forms
        """Whatever else must give way in its layout: without it a layout takes from a name too, where room is short."""
        self._whole = whole
        self._resized()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._keep_whole()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._resized()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return round(self._laid(width).height)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(400, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        painter = QPainter(self)
        painter.setPen(look_now().colour("ink"))
        for layout, top in self._laid(self.width()).layouts:
            layout.draw(painter, QPointF(0, top))
        painter.end()

    def _laid(self, width: int) -> _Set:
        look = look_now()
        key = (width, look.percent, self._most, self._rtl())
        if key not in self._cache:
            self._cache[key] = self._fitted(look, width)
        return self._cache[key]

    def _fitted(self, look: Look, width: int) -> _Set:
        """The first size that needs no more than two lines; on one line if both fit there and are to."""
        steps = (64, 44, 28, 20) if look.large else (64, 44, 28)
        sizes = [size for size in steps if size <= self._most]
        for size in sizes:
            if (look.large or self._beside_first) and self._latin:
                both = self._beside(look, size, width)
                if both is not None:
                    return both
            own = self._lines(look, self._own, size, width, bold=True)
            if own.lineCount() <= _MOST_LINES and not _broke_a_word(own):
                break
        return self._stacked(look, own, size, width)

    def _stacked(self, look: Look, own: QTextLayout, size: int, width: int) -> _Set:
        line = look.px(size) * (_DEEP_LINE if is_deep(self._own) else _LINE)
        height = _stack(own, line, look.px(size))
        if not self._latin:
            return _Set(((own, 0.0),), height)
        latin = self._lines(look, self._latin, min(_LATIN, size), width, bold=False)
        below = _stack(latin, look.px(min(_LATIN, size)) * _LATIN_LINE, look.px(min(_LATIN, size)))
        return _Set(((own, 0.0), (latin, height)), height + below)

    def _beside(self, look: Look, size: int, width: int) -> _Set | None:
        own, latin = isolated(self._own), isolated(self._latin)
        layout = QTextLayout(f"{own}\u2002{latin}", self._font(look, size, bold=True))
        small = QTextLayout.FormatRange()
        small.start, small.length = len(own) + 1, len(latin)
        small.format.setFont(self._font(look, min(_LATIN, size), bold=False))
        layout.setFormats([small])
        self._break(layout, width)
        if layout.lineCount() > 1:
            return None
        line = look.px(size) * (_DEEP_LINE if is_deep(self._own) else _LINE)
        return _Set(((layout, 0.0),), _stack(layout, line, look.px(size)))

    def _lines(self, look: Look, text: str, size: int, width: int, *, bold: bool) -> QTextLayout:
        layout = QTextLayout(isolated(text), self._font(look, size, bold=bold))
        self._break(layout, width)
        return layout

    def _break(self, layout: QTextLayout, width: int) -> None:
        option = QTextOption()
        direction = Qt.LayoutDirection.RightToLeft if self._rtl() else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        side = Qt.AlignmentFlag.AlignRight if self._rtl() else Qt.AlignmentFlag.AlignLeft
        option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
        layout.endLayout()

    def _font(self, look: Look, size: int, *, bold: bool) -> QFont:
        font = look.font(self.font(), size, bold=bold)
        font.setFamilies(families(han_form(self._language)))
        return font

    def _rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _keep_whole(self) -> None:
        height = self.heightForWidth(self.width()) if self._whole else 0
        if height != self.minimumHeight():
            self.setMinimumHeight(height)

    def _resized(self) -> None:
        self._cache.clear()
        self._keep_whole()
        self.updateGeometry()
        self.update()


def _stack(layout: QTextLayout, line_height: float, size: float) -> float:
    """Put the lines under each other so that their letters stand in the middle; the height of all."""
    y = 0.0
    for at in range(layout.lineCount()):
        line = layout.lineAt(at)
        # Fonts of different scripts differ in what they call ascent: capitals stand 0.72 of the size high in all.
        baseline = y + (line_height + 0.72 * size) / 2
        line.setPosition(QPointF(line.x(), baseline - line.ascent()))
        y += line_height
    return y


def _broke_a_word(layout: QTextLayout) -> bool:
    """Whether a line ends inside a word of letters that have spaces between words."""
    text = layout.text()
    for at in range(layout.lineCount() - 1):
        line = layout.lineAt(at)
        end = line.textStart() + line.textLength()
        before, after = text[end - 1], text[end] if end < len(text) else " "
        if before.isalpha() and after.isalpha() and ord(before) < 0x0E00:
            return True
    return False
