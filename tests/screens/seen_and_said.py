"""What a window says in words, and how a focus shows: for tests that go through every page."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from html import unescape

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from wholeness import shown

from wego_desk.screens.controls import ROW, Row

OPEN, CLOSE = "⟦", "⟧"
#: Names of keys, which are the same in every language.
_KEYS = re.compile(r"^(?:(?:Ctrl|Shift|Alt|Esc|Delete|Backspace|F\d{1,2}|[A-Z0-9])[ +]?)+$")
_TAG = re.compile(r"<[^>]*>")


class Pseudo(QTranslator):
    """A language in which every sentence of ours stands between brackets."""

    def translate(self, _context, source, _comment=None, _n=-1):
        return f"{OPEN}{source}{CLOSE}"

    def isEmpty(self):
        return False


@contextmanager
def pseudo_language() -> Iterator[Pseudo]:
    translator = Pseudo()
    QApplication.installTranslator(translator)
    try:
        yield translator
    finally:
        QApplication.removeTranslator(translator)


def words_of(window: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that a window tells to eyes or ears now, each with where it stands."""
    yield "title of the window", window.windowTitle()
    for widget in (window, *shown(window)):
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        for kind, text in _told(widget):
            if text:
                yield f"{where} {kind}", text


def _told(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tool tip", widget.toolTip()
    match widget:
        case QLabel():
            yield "text", unescape(_TAG.sub(" ", widget.text()))
        case QAbstractButton():
            yield "text", widget.text()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield from (("item", widget.itemText(at)) for at in range(widget.count()))
        case QAbstractItemView() if widget.model() is not None:
            yield from _rows(widget)
        case _:
            pass


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    for at in range(min(model.rowCount(), 40)):
        index = model.index(at, 0)
        row = index.data(ROW)
        if isinstance(row, Row):
            yield from (("row", text) for text in (row.second, row.end, row.end_second))
        yield "row, spoken", index.data(Qt.ItemDataRole.AccessibleTextRole) or ""


def unbracketed(text: str, data: Iterable[str]) -> str:
    """What of a text is neither a translated sentence nor data; ``""`` when nothing is."""
    depth, rest = 0, []
    for character in text:
        if character == OPEN:
            depth += 1
        elif character == CLOSE:
            depth -= 1
        elif not depth:
            rest.append(character)
    left = "".join(c for c in "".join(rest) if unicodedata.category(c) != "Cf").strip()
    if _KEYS.match(left) or left.startswith("text='"):  # the line for whoever helps by telephone
        return ""
    for known in sorted(data, key=len, reverse=True):
        left = left.replace(known, " ")
    return left.strip() if any(unicodedata.category(c).startswith("L") for c in left) else ""


@contextmanager
def announcements() -> Iterator[list[str]]:
    """What screen readers are told to say meanwhile, at Qt's own door to them."""
    said: list[str] = []
    before = QAccessible.updateAccessibility

    def heard(event):
        if event.type() == QAccessible.Event.Announcement:
            said.append(event.message())
        before(event)

    QAccessible.updateAccessibility = heard
    try:
        yield said
    finally:
        QAccessible.updateAccessibility = before


def is_only_a_sign(name: str) -> bool:
    """Whether a name says nothing aloud: a plus, a dash, an arrow."""
    return not any(unicodedata.category(character)[0] in "LN" for character in name)


# ---- the focus


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def changed_pixels(before: QImage, after: QImage) -> int:
    """How many pixels differ so much that an eye sees it."""
    difference = before.copy()
    painter = QPainter(difference)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, after)
    painter.end()
    grey = difference.convertToFormat(QImage.Format.Format_Grayscale8)
    visible = bytes(int(value > 60) for value in range(256))
    lines = (bytes(grey.constScanLine(y))[: grey.width()] for y in range(grey.height()))
    return sum(line.translate(visible).count(1) for line in lines)


def takes_keys(window: QWidget) -> list[QWidget]:
    """What a person can act on now, without what lies inside another control."""
    kinds = QAbstractButton | QLineEdit | QComboBox | QAbstractItemView | QPlainTextEdit
    return [
        widget
        for widget in shown(window)
        if isinstance(widget, kinds) and widget.isEnabled() and not isinstance(widget.parentWidget(), QComboBox)
        and widget.height() and widget.width() and not _is_empty(widget)
    ]  # fmt: skip


def _is_empty(widget: QWidget) -> bool:
    """A list in which there is nothing to do."""
    return isinstance(widget, QAbstractItemView) and (widget.model() is None or not widget.model().rowCount())
