"""What a painted widget must know of the look: the theme's colours and how large text and rooms are now."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont

from wego_desk.screens.tokens import LIGHT, Theme

_PROPERTY = "wego_look"
#: No text grows beyond this, in pixels at 100 %: a name of 64 at 200 % still leaves room for the rest of the card.
LARGEST_TEXT = 96
_LINE = 24


@dataclass(frozen=True, slots=True)
class Look:
    """A theme and the size of text in percent, 100 to 200. Sizes in the mock-ups' pixels go in, real ones come out."""

    theme: Theme
    percent: int = 100

    @property
    def large(self) -> bool:
        """Whether the window folds: rail into a menu, lamps into a sentence, the side column away."""
        return self.percent > 125

    def px(self, size: int) -> int:
        """The size of a text."""
        return max(size, min(LARGEST_TEXT, round(size * self.percent / 100)))

    def room(self, height: int) -> int:
        """The height of what holds one line of text: it grows as the line does, its padding stays."""
        return height + round(_LINE * (self.percent - 100) / 100)

    def half(self, height: int) -> int:
        """The radius that makes such a room's ends round."""
        return self.room(height) // 2

    def icon(self, size: int) -> int:
        """The size of an icon or a shape beside text: it grows half as fast."""
        return round(size * (100 + (self.percent - 100) / 2) / 100)

    def colour(self, token: str) -> QColor:
        """As ``Theme.colour``."""
        return QColor(self.theme.colour(token))

    def font(self, base: QFont, size: int, *, bold: bool = False) -> QFont:
        """A copy of a font at a text size of the mock-ups, in one of the two weights."""
        font = QFont(base)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return font


def set_look(app: QCoreApplication, look: Look) -> None:
    app.setProperty(_PROPERTY, look)


def look_now() -> Look:
    """The look that the application wears, as its palette and its style sheet are the application's."""
    app = QCoreApplication.instance()
    look = None if app is None else app.property(_PROPERTY)
    return look if isinstance(look, Look) else Look(LIGHT)
