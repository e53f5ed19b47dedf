"""Whether every word of a window is there to be read: no label cut, no control outside its place, none on another."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QTextDocument
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QScrollArea, QWidget

from wego_desk.screens.controls import KeyButton, NameLabel, OneLine
from wego_desk.screens.controls.check_box import CheckBox
from wego_desk.screens.controls.choice_card import ChoiceCard
from wego_desk.screens.person_name import PersonName

#: Pixels that rounding may take.
_SLACK = 2
_BROKEN_ANYWHERE = (NameLabel, PersonName, ChoiceCard, CheckBox)


def shown(window: QWidget) -> list[QWidget]:
    """Every widget that is to be seen; what gave way to others has no size."""
    return [w for w in window.findChildren(QWidget) if w.isVisible() and not w.isWindow() and w.width() and w.height()]


def what(widget: QWidget) -> str:
    """A widget as a person who mends it looks for it."""
    said = getattr(widget, "text", lambda: "")() or widget.accessibleName()
    return f"{type(widget).__name__} {widget.objectName()} {said[:60]!r}".replace("  ", " ")


def cut(window: QWidget) -> list[str]:
    """What is not whole: a line each."""
    leaves = [widget for widget in shown(window) if _is_read(widget)]
    found = [f"{what(widget)}: {why}" for widget in leaves if (why := _cut(widget) or _outside(widget, window))]
    places = [(widget, _place(widget, window)) for widget in leaves]
    for (one, at), (other, there) in combinations(places, 2):
        both = at & there
        if both.width() > _SLACK and both.height() > _SLACK and not _holds(one, other):
            found.append(f"{what(one)} lies on {what(other)}")
    return found


def _is_read(widget: QWidget) -> bool:
    if isinstance(widget, QLabel):
        return bool(widget.text())
    return isinstance(widget, QAbstractButton | QLineEdit | QComboBox | PersonName)


def _holds(one: QWidget, other: QWidget) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def _cut(widget: QWidget) -> str:
    """Why a widget's own room is too small for its words; "" when it is not."""
    width, height = widget.width() + _SLACK, widget.height() + _SLACK
    if isinstance(widget, _BROKEN_ANYWHERE):
        needed = widget.heightForWidth(widget.width())
        return f"needs {needed} of height, has {height}" if needed > height else ""
    if isinstance(widget, OneLine):
        return "" if widget.toolTip() or _advance(widget) <= width else "cut and not whole in a tool tip"
    if isinstance(widget, QLabel):
        return _label_cut(widget)
    if isinstance(widget, KeyButton):
        needs = widget.sizeHint()
        return f"needs {needs.toTuple()}" if needs.width() > width or needs.height() > height else ""
    if isinstance(widget, QLineEdit) and not widget.text() and widget.placeholderText():
        metrics = QFontMetricsF(widget.font())
        left, _, right, _ = widget.textMargins().left(), 0, widget.textMargins().right(), 0
        room = widget.width() - left - right - 8
        needed = metrics.horizontalAdvance(widget.placeholderText())
        return f"placeholder needs {needed:.0f}, has {room}" if needed > room else ""
    return ""


def _label_cut(label: QLabel) -> str:
    room = label.contentsRect()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + _SLACK:
            return f"needs {needed} of height, has {label.height()}"
        widest = _widest_word(label)
        return f"a word needs {widest:.0f}, has {room.width()}" if widest > room.width() + _SLACK else ""
    needed = label.sizeHint()
    if needed.width() > label.width() + _SLACK or needed.height() > label.height() + _SLACK:
        return f"needs {needed.toTuple()}, has {label.size().toTuple()}"
    return ""


def _plain(label: QLabel) -> str:
    rich = label.textFormat() in (Qt.TextFormat.RichText, Qt.TextFormat.AutoText)
    if rich and label.text().lstrip().startswith("<"):
        document = QTextDocument()
        document.setHtml(label.text())
        return document.toPlainText()
    return label.text()


def _advance(label: QLabel) -> float:
    return QFontMetricsF(label.font()).horizontalAdvance(label.text())


def _widest_word(label: QLabel) -> float:
    metrics = QFontMetricsF(label.font())
    words = _plain(label).replace("\u200b", " ").split()  # a path may break behind each folder
    return max((metrics.horizontalAdvance(word) for word in words), default=0.0)


def _outside(widget: QWidget, window: QWidget) -> str:
    """Why a part of it can't be seen: a parent ends before it. What scrolls may be scrolled to, up and down."""
    scrolls = False
    at, parent = widget, widget.parentWidget()
    while parent is not None and at is not window:
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        room = parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        if isinstance(parent.parentWidget(), QScrollArea):
            scrolls = True
        if place.left() < room.left() or place.right() > room.right():
            return f"reaches beyond {what(parent)} at the side"
        if not scrolls and (place.top() < room.top() or place.bottom() > room.bottom()):
            return f"reaches beyond {what(parent)} below or above"
        if isinstance(parent, QAbstractScrollArea) and not isinstance(parent, QScrollArea):
            return ""
        at, parent = parent, parent.parentWidget()
    return ""


def _place(widget: QWidget, window: QWidget) -> QRect:
    """What is seen of it in the window."""
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    parent = widget.parentWidget()
    while parent is not None:
        place &= QRect(parent.mapTo(window, QPoint(0, 0)), parent.size()) if parent is not window else window.rect()
        if parent is window:
            break
        parent = parent.parentWidget()
    return place


@contextmanager
def ellipses() -> Iterator[list[str]]:
    """The texts that are painted with an ellipsis meanwhile."""
    seen: list[str] = []
    before = {kind: kind.elidedText for kind in (QFontMetrics, QFontMetricsF)}

    def watched(kind):
        def elided(metrics, text, *rest):
            shown_text = before[kind](metrics, text, *rest)
            if shown_text != text:
                seen.append(text)
            return shown_text

        return elided

    for kind in before:
        kind.elidedText = watched(kind)
    try:
        yield seen
    finally:
        for kind, method in before.items():
            kind.elidedText = method
