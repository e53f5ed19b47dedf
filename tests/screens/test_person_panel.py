"""The panel of a person as somebody at the desk works with it: keys, mouse, touch, every size and direction."""

import pytest
from accessible import every_control_is_named, every_focus_stop
from guests import AMINA, KIM, SALMA
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from wego_desk.core.print_job import JobState
from wego_desk.desk.admit import admit
from wego_desk.desk.check_in import check_in
from wego_desk.desk.edit import cancel, edit
from wego_desk.desk.programme import set_programme
from wego_desk.rosters.sent import PointRow, ProgrammeFile
from wego_desk.screens.person_state import Closed, Do, Opened, SureLost, Unsaved

KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LONG = {
    "full_name": "Maria Fernanda de Albuquerque Cavalcanti e Vasconcelos dos Santos Rodrigues", "role": "guest",
    "organization": "Instituto Nacional de Pesquisas Espaciais",
}  # fmt: skip


def opened(s, at=0, *, field=False):
    """Find somebody by keys and open them; with ``field`` the cursor stands behind their name."""
    s.key(KEY.Key_F2)
    s.ui.find.clear()
    s.keys(s.bench.delegates[at].full_name)
    s.key(KEY.Key_Return)
    if field:
        s.key(KEY.Key_Return)
    assert s.room.person.person == s.bench.delegates[at].id
    return s


def said(s):
    return s.panel.said.sentence.text() if s.panel.said.isVisible() else ""


# ---- opening, going on, back


def test_return_opens_the_arrows_go_on_and_escape_goes_back_to_the_list(people):
    s = people(AMINA, KIM, SALMA)
    s.key(KEY.Key_F2)
    s.key(KEY.Key_Return)
    assert s.ui.list.hasFocus()
    assert s.panel.isVisible()
    assert s.panel.ui.ownName.text() == "Amina Diallo"
    s.key(KEY.Key_Down)
    assert s.panel.ui.ownName.text() == "김철수"
    assert s.panel.ui.latinName.text() == "Kim Cheolsu"
    assert s.ui.list.hasFocus()
    s.key(KEY.Key_Return)
    assert s.panel.ui.ownName.hasFocus()
    s.key(KEY.Key_Escape)
    assert s.ui.idle.isVisible()
    assert s.ui.list.hasFocus()
    assert s.ui.list.currentIndex().row() == 1
    s.key(KEY.Key_Down)
    assert s.panel.ui.ownName.text() == "سلمى بن يوسف"


@pytest.mark.parametrize("how", ["click", "touch"])
def test_a_touch_of_a_row_opens_it_and_a_second_one_goes_in(people, how):
    s = people(AMINA, KIM)
    press = getattr(s, how)
    press(s.ui.list.viewport(), s.row_place(1))
    assert s.panel.ui.ownName.text() == "김철수"
    press(s.ui.list.viewport(), s.row_place(1))
    assert s.panel.ui.ownName.hasFocus()
    press(s.panel.ui.close)
    assert not s.panel.isVisible()


def test_who_is_opened_from_elsewhere_is_marked_in_the_list(people):
    s = people(AMINA, KIM, SALMA)
    s.room.open(s.bench.delegates[2].id)
    s.drain()
    assert s.ui.list.currentIndex().row() == 2
    s.key(KEY.Key_F2)
    s.keys("amina")
    assert s.panel.ui.ownName.text() == "سلمى بن يوسف"
    assert not s.ui.list.currentIndex().isValid()


def test_nobody_of_that_number_is_said_in_the_panel_and_escape_leaves(people):
    s = people(AMINA)
    s.room.open("0" * 16)
    s.drain()
    assert s.panel.ui.messageWord.text() == "Not on the roster"
    s.key(KEY.Key_Escape)
    assert s.ui.idle.isVisible()


# ---- what is seen


def test_how_somebody_stands_here_and_elsewhere_is_a_sentence(people):
    s = people(AMINA)
    hall = PointRow(2, "hall", "Hall", "session", "", "", "", "", "in_out", None, ())
    set_programme(s.bench.desk, ProgrammeFile((hall,), ()), operator=s.bench.operator())
    admit(s.bench.desk, s.bench.delegates[0].id, operator=s.bench.operator(), point="hall")
    opened(s)
    assert s.panel.ui.standing.text() == "Not yet here"
    assert plain(s.panel.ui.elsewhere.text()) == "Hall: Here since 09:41, Desk 1."
    s.key(KEY.Key_F5)
    assert s.admitted == [s.bench.delegates[0].id]
    assert plain(s.panel.ui.standing.text()) == "Here since 09:41, Desk 1"
    assert not s.panel.ui.admit.isVisible()


def plain(text):
    return text.replace("\u2068", "").replace("\u2069", "")


def history(s):
    lines = s.panel.history.findChildren(QLabel)
    return [plain(line.accessibleName()) for line in lines if line.accessibleName() and not line.isHidden()]


def test_what_happened_is_told_in_sentences_with_time_desk_and_hand(people):
    s = people(AMINA)
    s.bench.clock.forward(days=1, minutes=2)
    by = s.bench.operator("Ana")
    edit(s.bench.desk, s.bench.delegates[0].id, {"full_name": "Aminata Diallo", "role": "speaker"}, operator=by)
    admit(s.bench.desk, s.bench.delegates[0].id, operator=by)
    opened(s)
    assert history(s) == [
        "09:43. Came in, found by name: Registration. Desk 1 · Ana",
        "09:43. Name: Amina Diallo became Aminata Diallo\nRole: now Speaker. Desk 1 · Ana",
        "22 Sept 09:41. Code given. Desk 1 · owner",
        "22 Sept 09:41. Registered at the desk. Desk 1 · owner",
    ]


def test_notes_of_the_roster_stand_here_and_flagged_ones_above(people):
    s = opened(people({**AMINA, "notes": "Speaks French"}, {**KIM, "notes": "! Ask for the letter"}))
    assert s.panel.ui.notes.text() == "Speaks French"
    opened(s, 1)
    assert not s.panel.ui.notes.isVisible()
    assert plain(s.panel.attention.sentence.text()) == "Attention: VIP, mayor, a note"


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("size", [(1024, 640), (1366, 768)])
def test_a_long_name_is_whole_whatever_the_room(people, wear, percent, size):
    s = people(LONG)
    s.window.resize(*size)
    wear("light", percent)
    s.room.open(s.bench.delegates[0].id)
    s.drain()
    wear.settle()
    name = s.panel.name
    laid = name._laid(name.width())
    shown = "".join(layout.text() for layout, _ in laid.layouts)
    assert plain(shown) == LONG["full_name"]
    assert name.height() >= laid.height - 1
    assert all(
        layout.lineAt(i).naturalTextWidth() <= name.width() + 1
        for layout, _ in laid.layouts
        for i in range(layout.lineCount())
    )


# ---- typing


def test_the_badge_follows_the_typing_and_says_what_it_leaves_out(people):
    s = opened(people(AMINA), field=True)
    before = s.panel.badge.grab().toImage()
    s.keys("-Ba")
    assert s.panel.ui.ownName.text() == "Amina Diallo-Ba"
    assert s.panel.badge.grab().toImage() != before
    assert s.panel.fits[0].sentence.text() == "Everything fits on the badge."
    s.commit(" 😀")
    assert plain(s.panel.fits[0].sentence.text()) == "The name in own script: 😀 is left out."


def test_a_name_that_has_to_shrink_is_told(people):
    s = opened(people({"full_name": "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren"}))
    assert s.panel.fits[0].sentence.text() == "The name in own script is set smaller than on other badges, to be whole."


def test_an_organization_is_offered_and_brings_its_place(people):
    s = opened(people(AMINA, KIM), field=True)
    s.panel.ui.organization.selectAll()
    s.panel.ui.organization.setFocus()
    s.keys("gwan")
    offers = s.panel.ui.organization.completer().popup()
    assert offers.isVisible()
    QTest.keyClick(offers, KEY.Key_Down)
    QTest.keyClick(offers, KEY.Key_Return)
    s.pause()
    assert s.panel.ui.organization.text() == "City of Gwangju"
    assert (s.panel.ui.city.text(), s.panel.ui.country.text()) == ("Gwangju", "Republic of Korea")
    s.key(KEY.Key_F10)
    saved = s.delegate(0)
    assert (saved.organization, saved.city, saved.country) == ("City of Gwangju", "Gwangju", "Republic of Korea")


def test_a_role_is_chosen_by_keys_and_saved(people):
    s = opened(people(AMINA, KIM), field=True)
    s.panel.ui.role.setFocus()
    while s.panel.ui.role.currentText() != "Speaker":
        s.key(KEY.Key_Down)
    s.key(KEY.Key_F10)
    assert s.delegate(0).role == "speaker"
    assert said(s) == "Saved."


def test_a_line_under_the_name_is_offered_only_where_the_badge_has_one(people):
    s = opened(people(AMINA))
    assert not s.panel.ui.line.isVisible()
    assert s.panel.ui.role.width() > s.panel.ui.city.width() + 10


# ---- nothing typed is lost


def test_an_arrow_to_the_next_row_asks_and_stays_until_it_is_answered(people):
    s = opened(people(AMINA, KIM), field=True)
    s.keys("-Ba")
    s.key(KEY.Key_F2)
    s.ui.find.clear()
    s.ui.find.textEdited.emit("")
    s.pause()
    s.key(KEY.Key_Down)
    s.key(KEY.Key_Down)
    assert s.room.person.state.ask == Unsaved(s.bench.delegates[1].id)
    assert s.ui.list.currentIndex().row() == 0
    assert s.panel.question.isVisible()
    s.key(KEY.Key_Escape)
    assert s.panel.ui.ownName.text() == "Amina Diallo-Ba"
    s.ui.list.setFocus()
    s.key(KEY.Key_Down)
    s.key(KEY.Key_1, CTRL)
    assert s.delegate(0).full_name == "Amina Diallo-Ba"
    assert s.panel.ui.ownName.text() == "김철수"
    assert s.ui.list.currentIndex().row() == 1


def test_escape_asks_too_and_letting_go_changes_nothing(people):
    s = opened(people(AMINA), field=True)
    s.keys("-Ba")
    s.key(KEY.Key_Escape)
    assert s.panel.question.isVisible()
    assert s.room.has_unsaved
    s.key(KEY.Key_2, CTRL)
    assert not s.panel.isVisible()
    assert s.delegate(0).full_name == "Amina Diallo"


def test_news_take_nothing_from_who_is_typing(people):
    s = opened(people(AMINA), field=True)
    s.keys("-Ba")
    s.panel.ui.ownName.setCursorPosition(5)
    admit(s.bench.desk, s.bench.delegates[0].id, operator=s.bench.operator())
    s.room.refresh()
    s.wait(s.room.people._news)
    assert s.panel.ui.ownName.text() == "Amina Diallo-Ba"
    assert s.panel.ui.ownName.cursorPosition() == 5
    assert s.panel.ui.ownName.hasFocus()
    assert plain(s.panel.ui.standing.text()) == "Here since 09:41, Desk 1"


# ---- acts


def test_save_and_print_by_one_key_tells_where_the_badge_goes(people):
    s = opened(people(AMINA), field=True)
    s.keys("-Ba")
    assert s.panel.ui.print.text() == "Save and print"
    s.key(KEY.Key_F6)
    assert plain(said(s)) == "Saved. The badge goes to Printer 2."
    assert s.printers.woken == 1
    assert s.room.person.state.person.badge.state is JobState.WANTED
    assert s.panel.badge_line.isVisible()


def test_a_reprint_asks_why_and_its_answers_have_keys(people):
    s = opened(people(AMINA))
    s.key(KEY.Key_F6)
    s.key(KEY.Key_F6)
    assert s.panel.question._title.text() == "Why is the badge printed again?"
    s.key(KEY.Key_1, CTRL)
    assert plain(said(s)) == "A badge is on its way already, on Printer 2."


def test_a_lost_badge_is_replaced_after_one_question(people):
    s = opened(people(AMINA))
    old = s.bench.code(0)
    s.key(KEY.Key_F6, SHIFT)
    assert s.room.person.state.ask == SureLost()
    s.key(KEY.Key_1, CTRL)
    assert plain(said(s)) == "The old code lets nobody in any more. The badge goes to Printer 2."
    assert check_in(s.bench.desk, old, operator=s.bench.operator()).outcome.verdict == "replaced"


def test_a_registration_is_cancelled_with_a_reason_of_ones_own(people):
    s = opened(people(AMINA))
    s.key(KEY.Key_F8, SHIFT)
    s.keys("came under another name")
    s.key(KEY.Key_F10)
    assert said(s) == "The registration is cancelled."
    assert plain(s.panel.ui.standing.text()) == "Registration cancelled: came under another name"
    assert s.delegate(0).is_cancelled
    assert not s.panel.ui.print.isVisible()


def test_a_question_has_the_only_escape(people):
    s = opened(people(AMINA))
    s.key(KEY.Key_F8, SHIFT)
    assert not s.panel.ui.close.isVisible()
    s.key(KEY.Key_Escape)
    assert not s.panel.question.isVisible()
    assert s.panel.isVisible()
    s.key(KEY.Key_Escape)
    assert not s.panel.isVisible()


@pytest.mark.parametrize("field", [True, False])
def test_after_a_question_the_cursor_is_where_it_was(people, field):
    s = opened(people(AMINA), field=field)
    before = s.window.focusWidget()
    s.key(KEY.Key_F8, SHIFT)
    assert s.panel.question.isAncestorOf(s.window.focusWidget())
    s.key(KEY.Key_Escape)
    assert s.window.focusWidget() is before


def test_what_a_duty_may_not_is_locked_and_says_who_may(people):
    s = opened(people(AMINA, operator="Ana"))
    assert s.panel.ui.replace._icon_name == "lock"
    s.key(KEY.Key_F6, SHIFT)
    assert s.panel.question._title.text() == "A supervisor may do this."
    assert plain(s.panel.question._line.text()).startswith("Call Ji-woo, owner.")
    s.shift.at_work.sign_in(s.bench.operator("Ji-woo"), s.bench.clock())
    s.drain()
    assert s.room.person.state.ask == SureLost()


def test_a_locked_desk_and_a_steward_see_no_panel(people):
    s = opened(people(AMINA, operator="Ana"), field=True)
    s.keys("-Ba")
    s.shift.at_work.lock()
    assert not s.panel.isVisible()
    s.shift.at_work.sign_in(s.bench.operator("Ana"), s.bench.clock())
    s.drain()
    assert s.panel.ui.ownName.text() == "Amina Diallo-Ba"


def test_who_was_cancelled_can_still_be_read(people):
    s = people(AMINA)
    cancel(s.bench.desk, s.bench.delegates[0].id, operator=s.bench.operator(), reason="Registered twice")
    opened(s)
    assert plain(s.panel.ui.standing.text()) == "Registration cancelled: Registered twice"
    assert not any(button.isVisible() for button in s.panel._buttons)


# ---- room


def test_where_text_is_large_list_and_person_take_turns(people, wear):
    s = people(AMINA, KIM)
    wear("light", 200)
    s.ui.list.setFocus()
    s.key(KEY.Key_Down)
    assert s.ui.browse.isVisible(), "the arrows choose in the list"
    s.key(KEY.Key_Return)
    assert s.panel.isVisible()
    assert not s.ui.browse.isVisible()
    assert s.panel.ui.ownName.hasFocus()
    assert s.panel.badge.width() > 120
    s.key(KEY.Key_Escape)
    assert s.ui.list.hasFocus()
    assert isinstance(s.room.person.state, Closed)


@pytest.mark.parametrize(
    ("language", "percent", "size"),
    [("en", 100, (1366, 768)), ("ko", 200, (1366, 768)), ("ar", 100, (1024, 640)), ("ar", 200, (1024, 640))],
)
def test_every_button_of_the_panel_is_whole(people, wear, language, percent, size):
    s = people(AMINA)
    s.window.resize(*size)
    wear("light", percent, language)
    s.room.open(s.bench.delegates[0].id)
    s.drain()
    for do in (None, Do.PRINT, Do.REPLACE, Do.CANCEL):
        if do is not None:
            s.room.person.choose(do)
            s.drain()
        wear.settle()
        ui = s.panel.ui
        for button in (ui.close, ui.admit, ui.print, ui.replace, s.panel.question._back, *s.panel.question._buttons):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width(), (do, button.text())
                assert button.visibleRegion().boundingRect().height() >= button.sizeHint().height(), (do, button.text())
                where = button.rect().translated(button.mapTo(s.window, button.rect().topLeft()))
                assert s.window.rect().contains(where), (do, button.text())
        s.room.person.escape() if isinstance(s.room.person.state, Opened) and s.room.person.state.ask else None


@pytest.mark.parametrize("language", ["en", "ko", "ar"])
def test_a_reader_of_screens_hears_every_part(people, wear, language):
    s = people(KIM)
    wear("light", 100, language)
    opened(s)
    wear.settle()
    assert every_control_is_named(s.page) > 15
    assert QAccessible.queryAccessibleInterface(s.panel.ui.ownName).text(QAccessible.Text.Name)
    s.room.person.choose(Do.CANCEL)
    assert every_control_is_named(s.page) > 15


def test_tab_goes_through_the_panel_in_the_order_of_reading(people):
    s = opened(people(AMINA))
    ui = s.panel.ui
    stops = [stop for stop in every_focus_stop(s.window) if s.panel.isAncestorOf(stop)]
    wanted = [ui.ownName, ui.latinName, ui.organization, ui.city, ui.country, ui.role]
    assert [stop for stop in stops if stop in wanted] == wanted
    for button in (ui.close, ui.admit, ui.print, ui.replace, ui.cancel):
        assert button in stops


def test_from_right_to_left_the_panel_stands_on_the_left(people, wear):
    s = people(KIM)
    wear("light", 100, "ar")
    opened(s)
    wear.settle()
    assert s.panel.mapTo(s.page, s.panel.rect().topLeft()).x() < s.ui.listCard.mapTo(s.page, s.panel.pos()).x()
    assert s.panel.ui.side.x() < s.panel.ui.scroll.x()
