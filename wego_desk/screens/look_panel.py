"""Language, theme and text size, as a part of Set-up: each switches while it is chosen."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desk.screens import words_setup as words
from wego_desk.screens.choices import Choice, Choices
from wego_desk.screens.controls import Segment, Segments
from wego_desk.screens.labels import label
from wego_desk.screens.languages import LANGUAGES
from wego_desk.screens.opening import Wishes

THEMES: Final = ("system", "light", "dark", "high-contrast")
SIZES: Final = (100, 125, 150, 175, 200)


class LookPanel(QWidget):
    """``paint(wishes)`` is its input. ``language_chosen`` a code, ``theme_chosen`` a name, ``size_chosen`` percent."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    size_chosen = Signal(int)

    def __init__(self, wishes: Wishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self.language_title, self.theme_title, self.size_title = (label(self, 14, bold=True) for _ in range(3))
        self.languages, self.themes = Choices(self, columns=3), Choices(self, columns=2)
        self.sizes = Segments(self)
        self.languages.picked.connect(self.language_chosen)
        self.themes.picked.connect(self.theme_chosen)
        self.sizes.chosen.connect(lambda key: self.size_chosen.emit(int(key)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for title, part in (
            (self.language_title, self.languages), (self.theme_title, self.themes), (self.size_title, self.sizes),
        ):  # fmt: skip
            column.addWidget(title)
            if part is self.sizes:
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading)
            else:
                column.addWidget(part)
            column.addSpacing(16)
        column.addStretch()
        self.retranslate()

    def paint(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self.languages.show_choices([Choice(code, name) for code, name in LANGUAGES.items()], wishes.language)
        self.themes.show_choices([Choice(theme, *words.theme(theme)) for theme in THEMES], wishes.theme)
        sizes = sorted({*SIZES, wishes.text_percent})
        self.sizes.set_segments([Segment(str(size), words.percent(size)) for size in sizes])
        self.sizes.choose(str(wishes.text_percent))

    def retranslate(self) -> None:
        self.language_title.setText(self.tr("Language"))
        self.theme_title.setText(self.tr("Colours"))
        self.size_title.setText(self.tr("Size of text"))
        self.paint(self._wishes)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
