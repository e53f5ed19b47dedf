"""The page People driven as a person does it: keys, touch, large text, right to left, and a reader of screens."""

import pytest
from accessible import every_control_is_named
from guests import AMINA, KIM, SALMA
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from wego_desk.desk.admit import admit
from wego_desk.desk.facets import Where

LONG = {
    "full_name": "Maria Fernanda de Albuquerque Cavalcanti e Vasconcelos dos Santos Rodrigues", "role": "guest",
    "organization": "Instituto Nacional de Pesquisas", "organization_kind": "institution", "region": "Latin America",
}  # fmt: skip


def test_a_name_is_found_by_keys_alone(people):
    s = people(AMINA, KIM, SALMA)
    s.key(Qt.Key.Key_F2)
    s.keys("kim cheolsu")
    (row,) = s.rows()
    assert (row.name, row.latin, row.second) == (
        "김철수",
        "Kim Cheolsu",
        "\u2068Mayor\u2069 · \u2068City of Gwangju\u2069",
    )
    assert (row.shape, row.end, row.end_second) == ("ring", "Not yet here", "Exact name")
    chosen = []
    s.page.person_chosen.connect(chosen.append)
    s.key(Qt.Key.Key_Down)
    assert s.ui.list.hasFocus()
    assert chosen == [s.bench.delegates[1].id]


def test_what_was_typed_is_underlined_in_both_names(people):
    s = people(KIM)
    s.key(Qt.Key.Key_F2)
    s.keys("kim cheolsu")
    (row,) = s.rows()
    laid = f"\u2068{row.name}\u2069\u2002\u2068{row.latin}\u2069"  # as a row is laid, one mark before the name
    assert [laid[start + 1 : start + 1 + length] for start, length in row.found] == ["김철수", "Kim", "Cheolsu"]


def test_letters_typed_over_the_list_go_on_in_the_field(people):
    s = people(AMINA, KIM, SALMA)
    s.key(Qt.Key.Key_F2)
    s.keys("sal")
    s.key(Qt.Key.Key_Down)
    s.keys("ma")
    assert s.ui.find.hasFocus()
    assert s.ui.find.text() == "salma"
    assert [row.name for row in s.rows()] == ["سلمى بن يوسف"]


def test_what_was_typed_in_the_foot_of_another_page_goes_on_here(people):
    s = people(AMINA, KIM)
    s.page.look_for("a")
    s.keys("mina")
    assert [row.name for row in s.rows()] == ["Amina Diallo"]


def test_who_is_here_is_said_with_shape_and_words(people):
    s = people(AMINA, KIM)
    admit(s.bench.desk, s.bench.delegates[0].id, operator=s.bench.operator())
    s.room.refresh()
    s.qtbot.waitUntil(lambda: not s.room.people._news.isActive())
    s.drain()
    row = s.rows()[0]
    assert (row.shape, row.end, row.end_bold) == ("admitted", "Here since 09:41", True)
    QTest.mouseClick(s.ui.where.button(Where.HERE), Qt.MouseButton.LeftButton)
    s.drain()
    assert [row.name for row in s.rows()] == ["Amina Diallo"]
    assert s.ui.where.button("all").text() == "All 2"


def test_a_facet_is_chosen_by_keys_and_keeps_its_count(people):
    s = people(AMINA, KIM, LONG)
    s.ui.region.setFocus()
    s.key(Qt.Key.Key_Down)
    assert s.ui.region.currentText() == "\u2068Latin America\u2069 · 1"
    assert [row.name for row in s.rows()] == [LONG["full_name"]]
    s.key(Qt.Key.Key_Up)
    assert len(s.rows()) == 3


def test_news_move_nothing_and_choose_nothing_anew(people):
    s = people(*({"full_name": f"Person {n:03}"} for n in range(200)))
    s.ui.list.setCurrentIndex(s.ui.list.model().index(150))
    s.drain()
    before = s.ui.list.verticalScrollBar().value()
    chosen = []
    s.page.person_chosen.connect(chosen.append)
    admit(s.bench.desk, s.bench.delegates[150].id, operator=s.bench.operator())
    s.room.refresh()
    s.qtbot.waitUntil(lambda: not s.room.people._news.isActive())
    s.drain()
    assert s.ui.list.verticalScrollBar().value() == before > 0
    assert s.ui.list.currentIndex().row() == 150
    assert s.rows()[150].end == "Here since 09:41"
    assert chosen == []


def test_nobody_found_offers_a_walk_in(people):
    s = people(AMINA)
    s.key(Qt.Key.Key_F2)
    s.keys("Wolfeschlegel")
    assert "Wolfeschlegel" in s.ui.messageText.text()
    heard = []
    s.page.walk_in_wanted.connect(lambda: heard.append("walk-in"))
    QTest.keyClick(s.window, Qt.Key.Key_F3)
    assert heard == ["walk-in"]


def test_a_choice_that_leaves_nobody_is_taken_back_by_a_key(people):
    s = people(AMINA)
    QTest.mouseClick(s.ui.where.button(Where.HERE), Qt.MouseButton.LeftButton)
    s.drain()
    assert s.ui.messageWord.text() == "Nobody here"
    s.key(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert [row.name for row in s.rows()] == ["Amina Diallo"]


def test_a_steward_is_told_who_may_look(people):
    s = people(AMINA, operator="Kofi")
    assert s.ui.messageText.text().startswith("Registration staff may look people up.")
    assert not s.ui.list.isVisible()


def test_large_text_is_one_column_with_the_facets_below_the_field(people, wear):
    s = people(AMINA, KIM, LONG)
    wear("light", 200)
    assert not s.ui.right.isVisible()
    assert s.ui.facets.parentWidget() is s.ui.left
    assert s.ui.list.sizeHintForRow(0) > 110
    wear("light", 100)
    assert s.ui.right.isVisible()
    assert s.ui.facets.parentWidget() is s.ui.right


@pytest.mark.parametrize("language", ["en", "ko", "ar"])
def test_a_reader_of_screens_hears_every_control_and_row(people, wear, language):
    s = people(AMINA, KIM, LONG)
    wear("light", 100, language)
    s.drain()
    assert every_control_is_named(s.page) > 8
    row = QAccessible.queryAccessibleInterface(s.ui.list).child(0)
    assert "Amina Diallo" in row.text(QAccessible.Text.Name)


def test_only_the_rows_that_are_seen_are_laid_out(people):
    """What keeps ten thousand rows at sixty frames a second; how long a frame takes, the benchmarks say."""
    s = people(*({"full_name": f"Person {n:03}"} for n in range(200)))
    laid = s.ui.list.model()._rows
    laid.clear()
    s.ui.list.viewport().repaint()
    assert 1 <= len(laid) <= 12
    s.ui.list.verticalScrollBar().setValue(s.ui.list.verticalScrollBar().maximum())
    s.drain()
    s.ui.list.viewport().repaint()
    assert s.rows()[199].name == "Person 199"
