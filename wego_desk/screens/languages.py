"""The languages of the desk: which there are, and how to switch between them while the window is open."""

from typing import Final

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from wego_desk.assets import asset

#: Code and the language's own name, which every language shows alike.
LANGUAGES: Final = {"en": "English", "ko": "한국어", "ar": "العربية"}
_RTL: Final = frozenset({"ar"})
_TERRITORY: Final = {"en": "en_GB", "ko": "ko_KR", "ar": "ar_AE"}


def speak(app: QApplication, language: str) -> None:
    """Switch the whole application: words, direction, numbers and dates; every widget gets a LanguageChange.

    A language that there is not is English. Times, counts and desk numbers keep the digits that stand on paper.
    """
    chosen = language if language in LANGUAGES else "en"
    for old in app.findChildren(QTranslator, "wego-desk", Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    translator = QTranslator(app)
    translator.setObjectName("wego-desk")
    file = asset("resources", "i18n") / f"wego-desk_{chosen}.qm"
    if translator.load(str(file)):
        app.installTranslator(translator)
    QLocale.setDefault(locale_of(chosen))
    right_to_left = chosen in _RTL
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)


def locale_of(language: str) -> QLocale:
    """Names of days and months in the language, Western digits in all of them."""
    return QLocale(_TERRITORY.get(language, "en_GB"))
