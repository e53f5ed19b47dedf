"""The bundled fonts, so that every name looks the same on every computer, whatever fonts it has."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase

from wego_desk.assets import asset
from wego_desk.screens.look import Look

#: Needed for the first frame of each language; the rest is loaded when the window stands.
_FIRST: Final = {
    "en": ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf"),
    "ko": ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansKR-Regular.ttf", "NotoSansKR-Bold.ttf"),
    "ar": ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf"),
}

_HAN: Final = {"ko": "Noto Sans KR", "ja": "Noto Sans JP", "zh-hans": "Noto Sans SC", "zh-hant": "Noto Sans TC"}

_OTHERS: Final = (
    "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Armenian", "Noto Sans Georgian", "Noto Sans Ethiopic",
    "Noto Sans Devanagari", "Noto Sans Bengali", "Noto Sans Gurmukhi", "Noto Sans Gujarati", "Noto Sans Oriya",
    "Noto Sans Tamil", "Noto Sans Telugu", "Noto Sans Kannada", "Noto Sans Malayalam", "Noto Sans Sinhala",
    "Noto Sans Thai", "Noto Sans Lao", "Noto Sans Khmer", "Noto Sans Myanmar", "Noto Serif Tibetan",
    "Noto Sans Thaana", "Noto Sans Mongolian", "Noto Sans Tifinagh",
)  # fmt: skip


def families(language: str = "ko") -> list[str]:
    """Noto Sans, then the Han form of ``language`` (``ko``, ``ja``, ``zh-hans``, ``zh-hant``), then all others."""
    han = _HAN.get(language.lower(), _HAN["ko"])
    return ["Noto Sans", han, *(name for name in _HAN.values() if name != han), *_OTHERS]


def desk_font(look: Look, language: str = "ko") -> QFont:
    """The font of the interface at the size of plain text; figures are tabular in it."""
    font = QFont(families(language))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(look.px(16))
    return font


def load_first(language: str) -> None:
    """Load what the first frame in this language needs: 20 to 30 ms."""
    # Qt asks the families in turn which one has a script, and warns of each that has not.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    _load(_FIRST.get(language, _FIRST["en"]))


def load_rest(language: str) -> Iterator[str]:
    """Load the fonts that ``load_first`` left, one at each step (0.2 to 10 ms): a window that stands stays awake."""
    first = _FIRST.get(language, _FIRST["en"])
    for path in sorted(asset("resources", "fonts").glob("*.ttf")):
        if path.name not in first:
            _load([path.name])
            yield path.name


def _load(names: Sequence[str]) -> None:
    for name in names:
        QFontDatabase.addApplicationFont(str(asset("resources", "fonts", name)))
