"""For everyone, on every page and in every state: words whole and named, keys alone, another language, told aloud.

A page that comes into the window is judged here without another line.
"""

import pytest
from accessible import every_control_is_named
from guests import AMINA, KIM, SALMA
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from seen_and_said import (
    CLOSE,
    OPEN,
    announcements,
    changed_pixels,
    is_only_a_sign,
    picture,
    pseudo_language,
    takes_keys,
    unbracketed,
    words_of,
)
from whole import HALL, MAIN, Whole
from wholeness import cut, ellipses, what

from wego_desk.desk.programme import set_programme
from wego_desk.rosters.sent import ProgrammeFile
from wego_desk.screens.languages import LANGUAGES

#: The smallest window that is supported, and the most common small one with the largest text.
LOOKS = [
    ("light", 100, "en", (1024, 640)),
    ("light", 200, "en", (1366, 768)),
    ("dark", 200, "ar", (1366, 768)),
    ("high-contrast", 200, "ko", (1366, 768)),
]


@pytest.fixture
def whole(window, profile_with, wear, tmp_path):
    bench = profile_with(AMINA, KIM, SALMA, staff={"Ana": "staff", "Kofi": "steward", "김지우": "supervisor"})
    set_programme(bench.desk, ProgrammeFile((MAIN, HALL), ()), operator=bench.operator())
    QAccessible.setActive(True)  # as with a screen reader: lists then tell it that their rows are others
    stage = Whole(window, bench, wear, tmp_path)
    yield stage
    stage.program.close(0)
    QAccessible.setActive(False)


@pytest.mark.parametrize(("theme", "percent", "language", "size"), LOOKS)
def test_every_word_is_whole_and_every_control_has_a_name(whole, wear, theme, percent, language, size):
    wear(theme, percent, language)
    whole.window.resize(*size)
    found = []
    for state in whole.tour():
        assert whole.window.size().toTuple() == size, state
        found += [f"{state}: {line}" for line in cut(whole.window)]
        with ellipses() as cut_short:
            whole.window.grab()
        found += [f"{state}: an ellipsis in {text!r}" for text in set(cut_short)]
        assert every_control_is_named(whole.window), state
        found += [
            f"{state}: {what(widget)} is called by a sign alone"
            for widget in takes_keys(whole.window) if (name := widget.accessibleName()) and is_only_a_sign(name)
        ]  # fmt: skip
    assert not found, "\n".join(found)


@pytest.mark.parametrize("theme", ["light", "high-contrast"])
def test_every_control_is_reached_by_tab_and_its_focus_is_seen(whole, wear, theme):
    wear(theme)
    found, seen = [], set()
    for state in whole.tour():
        wanted = takes_keys(whole.window)
        reached = []
        for widget in _tabbed(whole.window):
            reached.append(widget)
            if widget in wanted and widget not in seen:
                seen.add(widget)
                if not _shows_focus(widget):
                    found.append(f"{state}: the focus of {what(widget)} is not seen")
        found += [
            f"{state}: Tab does not reach {what(widget)}"
            for widget in wanted if widget not in reached and not _stands_for(widget, reached)
        ]  # fmt: skip
    assert not found, "\n".join(found)


def _tabbed(window):
    """Each stop of Tab, once around."""
    stops = []
    for _ in range(200):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        widget = window.focusWidget()
        if widget is None or widget in stops:
            return
        stops.append(widget)
        yield widget


def _shows_focus(widget):
    """Whether it looks another way without the focus: by a frame around it, or around one cell of it."""
    QApplication.processEvents()
    focused, policy = picture(widget), widget.focusPolicy()
    widget.clearFocus()
    left = picture(widget)
    widget.setFocusPolicy(policy)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    around = 2 * (widget.width() + widget.height())
    return changed_pixels(left, focused) >= min(around * 0.8, 150)


def _stands_for(widget, reached):
    """Of some of which one holds Tab reaches one; arrows go to the others."""
    if not isinstance(widget, QAbstractButton) or not widget.isCheckable():
        return False
    group = widget.group()
    mates = group.buttons() if group is not None else widget.parentWidget().findChildren(type(widget))
    return any(mate in reached for mate in mates)


def test_every_sentence_comes_from_a_translation_and_follows_a_switch(whole):
    """At each state the language is another than it was built in: by turns the pseudo one, and English again."""
    data = _data(whole)
    found = []
    with pseudo_language() as pseudo:
        bracketed = True
        for state in whole.tour():
            switch = QApplication.removeTranslator if bracketed else QApplication.installTranslator
            switch(pseudo)
            bracketed = not bracketed
            whole.wear.settle()
            for where, text in words_of(whole.window):
                if bracketed and (left := unbracketed(text, data)):
                    found.append(f"{state}: {where}: {left!r} in {text!r}")
                elif not bracketed and (OPEN in text or CLOSE in text):
                    found.append(f"{state}: {where} does not follow a switch: {text!r}")
    assert not found, "\n".join(dict.fromkeys(found))


def _data(whole):
    """Words that are nobody's translation: names, codes, files, what the system calls things."""
    people = [value for person in (AMINA, KIM, SALMA) for value in person.values()]
    names = [o.name for o in whole.bench.desk.programme.operators.values()]
    return [
        *people, *names, *LANGUAGES.values(), str(whole.bench.folder), str(whole.folder), "World Mayors Forum",
        "Desk 1", "Registration", "Plenary hall", "Zebra ZC300", "wego-desk", "KeyError", "delegates.csv", "gone.csv",
        "Name", "Native name", "Country", "Shoe", "Kenya", "A6",
    ]  # fmt: skip


def test_every_verdict_is_told_aloud_at_once(whole):
    whole.sign_in("owner")
    code = whole.bench.delegates[1].code
    told = {}
    with announcements() as said:
        for name, text in (("admitted", code), ("already in", code), ("unknown", "QWERTY-1"), ("damaged", "\x01\x02")):
            said.clear()
            whole.scan(text)
            told[name] = list(said)
    assert told["admitted"][0].startswith("Admitted")
    assert "Kim Cheolsu" in told["admitted"][0]
    assert told["already in"][0].startswith("Already in")
    assert told["unknown"][0].startswith("Code not known")
    assert told["damaged"][0].startswith("Code not readable")


def test_a_question_that_is_answered_leaves_nothing_chosen(whole):
    whole.sign_in("owner")
    whole.scan(whole.bench.delegates[0].code)
    for key in (Qt.Key.Key_F8, Qt.Key.Key_F6):
        whole.key(key)
        assert whole.window.page("desk").isAncestorOf(whole.window.focusWidget())
        whole.key(Qt.Key.Key_Escape)
        assert not isinstance(whole.window.focusWidget(), QAbstractButton)
