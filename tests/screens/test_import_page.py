"""The import page over a real profile: real files dropped, put right by key and mouse, taken in and taken back."""

import io

import pytest
import xlsxwriter
from accessible import every_control_is_named, every_focus_stop
from import_stage import ImportStage, Part, plain
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from wego_desk.desk.admit import admit
from wego_desk.desk.edit import edit
from wego_desk.screens import words_import
from wego_desk.screens.import_state import Verdict
from wego_desk.screens.roster_state import LookedOver

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier

LIST = (
    "Name,E-mail,City,Role,Shoe size\nAmina Diallo,amina@x.org,Dakar,mayor,42\nKwame Mensah,kwame@x.org,Accra,,\n"
    "Salma Haddad,salma@x.org,Tunis,,\n"
)


@pytest.fixture
def stage(window, profile_with, shift_of, qtbot, tmp_path):
    def at(*people, operator="owner"):
        return ImportStage(window, shift_of(profile_with(*people, staff={"Ana": "staff"}), operator), qtbot, tmp_path)

    return at


def workbook(**sheets):
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
    return out.getvalue()


# ---- a file comes, and nothing is written


def test_the_empty_page_says_what_to_do_and_esc_goes_back(stage, qtbot):
    s = stage()
    assert (s.title(), s.ui.drop.isVisible()) == ("Nobody is on the roster yet", True)
    assert s.page.past.nothing.isVisible()
    with qtbot.waitSignal(s.page.left):
        s.key(KEY.Key_Escape)


def test_a_dropped_file_is_looked_over_and_nothing_is_written(stage):
    s = stage()
    assert s.drop(LIST)
    assert plain(s.page.heading().title) == "roster.csv"
    assert {part: s.summary(part) for part in Part} == {
        Part.FILE: "1 to look at", Part.COLUMNS: "4 of 5 are read", Part.REFUSED: "None",
        Part.TWINS: "Nothing to settle", Part.CHANGES: "Nobody", Part.MISSING: "Nobody",
    }  # fmt: skip
    assert plain(s.page.coming.text()) == "3 new"
    assert (s.ui.take.text(), s.people()) == ("Take in 3 people", {})
    s.key(KEY.Key_Escape)
    assert (s.title(), s.people()) == ("Nobody is on the roster yet", {})


def test_who_may_not_sees_who_may_and_drops_nothing(stage):
    s = stage(operator="Ana")
    assert plain(s.page.said.sentence.text()) == "An organizer may change this: owner."
    s.drop(LIST)
    assert s.title() == "Opening a roster"
    assert not any(part.isVisible() for part in (s.ui.open, s.ui.drop, s.ui.pastCard))


def test_what_is_no_list_is_said_in_one_sentence(stage):
    s = stage()
    s.drop(b"%PDF-1.7", "list.xlsx")
    assert s.title() == "Nothing was taken in"
    assert plain(s.page.said.sentence.text()).startswith("This is no list. Save the list as XLSX or CSV.")
    s.drop(LIST)
    assert s.ui.look.isVisible()


# ---- columns


def test_columns_show_values_and_why_and_are_read_otherwise_by_key(stage):
    s = stage()
    s.drop(LIST)
    part = s.page.columns
    rows = s.rows(part.both.list)
    assert [(row.name, row.end) for row in rows] == [
        ("Name", "Name"), ("E-mail", "E-mail"), ("City", "City"), ("Role", "Role"), ("Shoe size", "Not read"),
    ]  # fmt: skip
    s.choose(part.both.list, 2)
    assert (part.why.text(), part.values.text()) == ("Its header says so.", "Dakar\nAccra\nTunis")
    s.choose(part.both.list, 4)
    assert plain(part.why.text()) == "Its header is not known."
    part.field.setFocus()
    while part.field.currentData() != "notes":
        QTest.keyClick(part.field, KEY.Key_Down)
    part.field.activated.emit(part.field.currentIndex())  # what Return in the open list does
    s.drain()
    assert s.summary(Part.COLUMNS) == "5 of 5 are read"
    s.choose(part.both.list, 4)
    assert plain(part.why.text()) == "You said so."
    s.key(KEY.Key_F10)
    assert s.people()["Amina Diallo"].notes == "42"


def pick(s, picker, data):
    """An entry of a picker, as Return in its list."""
    picker.setCurrentIndex(picker.findData(data))
    picker.activated.emit(picker.currentIndex())
    s.drain()


def test_columns_of_one_header_are_told_apart_by_their_place(stage):
    s = stage()
    s.drop("Name,Code,Code\nAmina,A-1,visit Lyon\n")
    s.open(Part.COLUMNS)
    s.choose(s.page.columns.both.list, 2)
    pick(s, s.page.columns.field, "notes")
    s.choose(s.page.columns.both.list, 1)
    pick(s, s.page.columns.field, "")
    s.key(KEY.Key_F10)
    one = s.people()["Amina"]
    assert (one.notes, one.foreign_code) == ("visit Lyon", "")


def test_a_column_without_which_nobody_has_a_name_can_not_be_left(stage):
    s = stage()
    s.drop("Name,City\nAmina,Dakar\n")
    s.open(Part.COLUMNS)
    s.choose(s.page.columns.both.list, 0)
    pick(s, s.page.columns.field, "")
    assert s.told().endswith("All else is as it was.")
    assert s.summary(Part.COLUMNS) == "2 of 2 are read"
    assert s.page.columns.field.currentData() == "full_name", "what is shown is what holds"


# ---- how it is read


def test_another_sheet_another_header_line(stage):
    s = stage()
    rows = [["Delegates of the forum"], ["Name", "City"], ["Amina", "Dakar"]]
    s.drop(workbook(Guests=rows, Press=[["Name", "City"], ["Zoë", "Köln"], ["Ana", "Rio"]]), "book.xlsx")
    s.open(Part.FILE)
    assert s.page.file.line.currentData() == 2
    assert [s.page.file.sheet.itemText(at) for at in range(2)] == ["Guests", "Press"]
    pick(s, s.page.file.sheet, "Press")
    assert plain(s.page.coming.text()) == "2 new"
    pick(s, s.page.file.line, 2)
    assert (plain(s.page.coming.text()), s.told()[:7]) != ("2 new", "")


def test_wrong_letters_are_said_and_all_else_stays(stage):
    s = stage()
    s.drop("Name,City\n김철수,광주\n")
    s.open(Part.FILE)
    pick(s, s.page.file.encoding, "utf-16")
    assert s.told().endswith("All else is as it was.")
    assert s.page.file.encoding.currentData() == "utf-8"
    s.key(KEY.Key_F10)
    assert list(s.people()) == ["김철수"]


# ---- rows that stay out


def test_a_row_is_put_right_in_place_by_key(stage):
    s = stage()
    s.drop("Name,Valid from,City\nAmina,soon,Dakar\n,,Paris\nZoë,,Köln\n")
    part = s.page.refused
    assert part.isVisible(), "what stays out is looked at first"
    assert [(plain(row.name), row.end) for row in s.rows(part.both.list)] == [
        ("soon can't be read as a date. Write it as 2026-09-21.", "Line 2"), ("There is no name in it.", "Line 3"),
    ]  # fmt: skip
    s.choose(part.both.list, 0)
    assert s.window.focusWidget() is part.fields[1], "where the trouble is"
    s.window.focusWidget().selectAll()
    s.keys("2026-09")
    assert not part.said.sentence.text().startswith("So it")
    s.keys("-21")
    assert part.said.sentence.text() == "So it can come in."
    s.key(KEY.Key_S, CTRL)
    assert (s.summary(Part.REFUSED), plain(s.page.coming.text())) == ("1 row", "2 new, 1 stays out")
    assert s.window.focusWidget() is part.fields[0], "the next row, where its trouble is"
    s.keys("Jeanne")
    s.key(KEY.Key_Return)
    assert s.summary(Part.REFUSED) == "None"
    s.key(KEY.Key_F10)
    assert {name: one.valid_from for name, one in s.people().items()} == {
        "Amina": "2026-09-21", "Jeanne": "", "Zoë": "",
    }  # fmt: skip
    assert (s.folder / "roster.csv").read_text().startswith("Name,Valid from,City\nAmina,soon"), "the file stays"


def test_a_thousand_refused_rows_are_made_into_rows_only_when_they_are_seen(stage, monkeypatch):
    s = stage()
    s.drop("Name,City\nAmina,Dakar\n" + ",Nowhere\n" * 20_000)
    asked = []
    made = s.page.refused.both.rows._row_of
    monkeypatch.setattr(s.page.refused.both.rows, "_row_of", lambda row: asked.append(row.line) or made(row))
    s.page.refused.both.list.scrollToBottom()
    s.page.grab()
    assert s.summary(Part.REFUSED) == "20000 rows"
    assert 0 < len(set(asked)) < 200


def test_what_was_put_right_is_asked_about_before_it_is_lost(stage):
    s = stage()
    s.drop("Name,City\nAmina,Dakar\n,Paris\n")
    s.choose(s.page.refused.both.list, 0)
    s.keys("Jeanne")
    s.key(KEY.Key_S, CTRL)
    assert s.room.has_unsaved
    s.drop("Name\nNobody\n", "other.csv")
    assert s.page.question.isVisible()
    assert not s.ui.take.isEnabled()
    s.key(KEY.Key_Escape)
    assert plain(s.page.coming.text()) == "2 new", "nothing was lost"
    s.drop("Name\nNobody\n", "other.csv")
    s.key(KEY.Key_1, CTRL)
    assert plain(s.page.heading().title) == "other.csv"
    s.key(KEY.Key_Escape)
    assert (s.title(), s.people()) == ("Nobody is on the roster yet", {}), "nothing to lose, nothing asked"


# ---- probable duplicates


def test_two_are_settled_side_by_side_and_a_word_is_taken_back(stage):
    s = stage()
    s.take_in("Name,E-mail,Organization\nAmina Diallo,amina@x.org,Dakar\n")
    before = s.people()["Amina Diallo"]
    admit(s.bench.desk, before.id, operator=s.bench.operator())
    s.drop("Name,E-mail,Organization\nAminata Diallo,amina@x.org,Ville\nZoë,z1@x.org,A\nZoë,z2@x.org,B\n", "newer.csv")
    part = s.page.pairs
    assert part.isVisible()
    assert [row.end for row in s.rows(part.both.list)] == ["To settle", "To settle"]
    grid = [plain(w.text()) for w in part.grid.findChildren(type(part.what)) if w.isVisible()]
    assert grid[:3] == ["", "On the roster, admitted", "Line 2 of this file"]
    assert {"Amina Diallo", "Aminata Diallo", "Dakar", "Ville"} <= set(grid)
    s.key(KEY.Key_1, CTRL)
    assert (s.summary(Part.TWINS), plain(s.page.coming.text())) == ("1 to settle", "2 new, 1 changed")
    s.key(KEY.Key_2, CTRL)
    assert s.summary(Part.TWINS) == "Nothing to settle"
    s.choose(part.both.list, 1)
    s.key(KEY.Key_3, CTRL)
    assert [row.end for row in s.rows(part.both.list)] == ["One person", "To settle"]
    s.choose(part.both.list, 1)
    s.key(KEY.Key_1, CTRL)
    s.key(KEY.Key_F10)
    people = s.people()
    assert sorted(people) == ["Aminata Diallo", "Zoë"]
    assert (people["Aminata Diallo"].id, people["Aminata Diallo"].code) == (before.id, before.code)
    assert "1 pair joined" in plain(s.ui.homeSecond.text())
    s.drop("Name,E-mail,Organization\nAminata Diallo,amina@x.org,Ville\nZoë,z1@x.org,A\nZoë,z2@x.org,B\n", "newer.csv")
    assert plain(s.page.coming.text()) == "3 as before", "what was settled needs no second word"


def test_two_people_of_one_name_are_kept_apart_by_a_word(stage):
    s = stage()
    s.drop("Name,E-mail\nZoë,z1@x.org\nZoë,z2@x.org\n")
    s.click(s.page.pairs.two)
    assert s.room.model.state.pairs[0].said is Verdict.TWO
    s.key(KEY.Key_F10)
    with s.bench.desk.store.reading() as reader:
        from wego_desk.desk.reading import people_count

        assert people_count(reader) == 2


# ---- corrections keep people


def test_what_changes_and_who_is_missing_is_listed_before_anything_is_applied(stage):
    s = stage()
    s.take_in(LIST)
    codes = {one.email: one.code for one in s.people().values()}
    s.drop("Name,E-mail,City,Role\nAmina Diallo,amina@x.org,Saint-Louis,speaker\nSalma Haddad,salma@x.org,Tunis,\n")
    s.open(Part.CHANGES)
    part = s.page.changes
    assert [(row.name, plain(row.second), row.end) for row in s.rows(part.both.list)] == [
        ("Amina Diallo", "City, Role", "Line 2"),
    ]  # fmt: skip
    told = [plain(w.text()) for w in part.grid.findChildren(type(part.name)) if w.isVisible()]
    assert told == ["", "On the roster", "In the list", "City", "Dakar", "Saint-Louis", "Role", "Mayor", "Speaker"]
    s.open(Part.MISSING)
    part = s.page.missing
    assert [(row.name, row.end) for row in s.rows(part.both.list)] == [("Kwame Mensah", "Stays")]
    assert (s.people()["Amina Diallo"].city, part.reason.isVisible()) == ("Dakar", False)
    part.both.list.setFocus()
    s.key(KEY.Key_Space)
    assert s.rows(part.both.list)[0].end == "Will be cancelled"
    assert s.ui.take.text() == "Take in 1, cancel 1"
    s.open(Part.COLUMNS)
    s.key(KEY.Key_F10)
    assert (s.page.missing.isVisible(), s.told()) == (True, "Say why they are cancelled"), "what lacks is shown"
    s.page.missing.reason.setFocus()
    s.keys("withdrew")
    s.key(KEY.Key_F10)
    people = s.people()
    assert people["Kwame Mensah"].status == "cancelled"
    assert {one.email: one.code for one in people.values()} == codes
    assert (people["Amina Diallo"].city, people["Amina Diallo"].role) == ("Saint-Louis", "speaker")
    assert plain(s.ui.homeSecond.text()) == "1 changed, 1 as before, 1 cancelled"


def test_who_is_missing_stays_unless_somebody_says_otherwise(stage):
    s = stage()
    s.take_in(LIST)
    s.drop("Name,E-mail\nZoë,zoe@x.org\nAmina Diallo,amina@x.org\nKwame Mensah,kwame@x.org\n")
    s.open(Part.MISSING)
    s.click(s.page.missing.everyone)
    s.click(s.page.missing.nobody)
    s.key(KEY.Key_F10)
    assert {one.status for one in s.people().values()} == {"active"}


# ---- taking in, stopping, taking back


def test_a_stop_leaves_nothing_half_counted(stage):
    s = stage()
    s.drop("Name\n" + "".join(f"Guest {n}\n" for n in range(350)))
    s.key(KEY.Key_F10, drain=False)
    assert s.ui.busy.isVisible()
    assert s.ui.stop.hasFocus()
    s.key(KEY.Key_Escape)
    assert (s.title(), s.people()) == ("Nothing was taken in", {})
    assert plain(s.page.said.sentence.text()) == "Nobody of roster.csv came in."
    assert not s.page.past.list.isVisible()


def test_a_reading_is_stopped(stage):
    s = stage()
    s.drop(workbook(People=[["Name"]] + [[f"Guest {n}"] for n in range(60_000)]), "long.xlsx", drain=False)
    s.key(KEY.Key_Escape)
    assert s.title() == "Nothing was taken in"


def test_a_whole_import_is_taken_back_and_what_was_changed_since_stays(stage):
    s = stage()
    s.take_in(LIST)
    heard = []
    s.room.past.went_back.connect(lambda: heard.append(True))
    people = s.people()
    s.take_in("Name,E-mail,City\nAmina Diallo,amina@x.org,Rufisque\nKwame Mensah,kwame@x.org,Kumasi\n"
              "Salma Haddad,salma@x.org,Tunis\nZoë,zoe@x.org,Köln\n")  # fmt: skip
    edit(s.bench.desk, people["Kwame Mensah"].id, {"city": "Tema"}, operator=s.bench.operator())
    admit(s.bench.desk, s.people()["Zoë"].id, operator=s.bench.operator())
    past = s.page.past
    assert [(row.name, plain(row.second)) for row in s.rows(past.list)] == [
        ("roster.csv", "1 new, 2 changed, 1 as before"), ("roster.csv", "3 new"),
    ]  # fmt: skip
    s.key(KEY.Key_F8)
    asked = plain(past.question._line.text())
    assert asked == (
        "1 person whom it added will be cancelled. 1 of them is admitted already. 1 person is set back to what they "
        "were. 1 person keeps what was changed since."
    )
    assert s.people()["Amina Diallo"].city == "Rufisque", "only asked"
    s.key(KEY.Key_Escape)
    assert not past.question.isVisible()
    s.key(KEY.Key_F8)
    s.keys("the wrong file")
    s.key(KEY.Key_F10)
    now = s.people()
    assert {name: one.city for name, one in now.items() if one.status == "active"} == {
        "Amina Diallo": "Dakar", "Kwame Mensah": "Tema", "Salma Haddad": "Tunis",
    }  # fmt: skip
    assert (now["Zoë"].status, heard) == ("cancelled", [True])
    assert plain(past.said.sentence.text()).startswith("It was taken back.")
    assert plain(s.rows(past.list)[0].second) == "Taken back"
    assert plain(past.story.text()).endswith("Reason: the wrong file")
    assert not past.back.isVisible(), "once is enough"


def test_taking_back_is_stopped_and_everything_is_as_it_was(stage):
    s = stage()
    s.take_in("Name\n" + "".join(f"Guest {n}\n" for n in range(250)))
    s.key(KEY.Key_F8)
    s.keys("x")
    s.key(KEY.Key_F10, drain=False)
    s.page.past.stop.click()
    s.drain()
    assert plain(s.page.past.said.sentence.text()) == "Stopped. Everything is as it was."
    assert {one.status for one in s.people().values()} == {"active"}


# ---- what every page owes


@pytest.mark.parametrize(
    ("theme", "percent", "language"), [("light", 100, "en"), ("dark", 200, "ko"), ("high-contrast", 150, "ar")]
)
def test_every_part_is_spoken_reached_by_tab_and_holds_its_words(stage, wear, theme, percent, language):
    s = stage()
    wear(theme, percent, language)
    s.drop("Name,E-mail,City\nAmina Diallo,a@x.org,Dakar\n,x@x.org,Paris\nZoë,z1@x.org,A\nZoë,z2@x.org,B\n")
    for part in Part:
        s.room.model.choose(part)
        wear.settle()
        assert s.page.parts[part].isVisible()
        every_control_is_named(s.window)
        stops = every_focus_stop(s.window)
        assert s.ui.take in stops
        assert (s.ui.parts if s.ui.parts.isVisible() else s.page.items[part]) in stops
        for button in (s.ui.take, s.ui.lookBack):
            assert s.window.rect().contains(button.rect().translated(button.mapTo(s.window, button.rect().topLeft())))


def test_words_follow_the_language_while_a_file_is_open(stage, wear):
    s = stage()
    s.drop(LIST)
    before = {words_import.title(part) for part in Part}
    wear("light", 100, "ko")
    assert isinstance(s.roster.state, LookedOver)
    assert {item.text() for item in s.page.items.values()} == {words_import.title(part) for part in Part}
    assert before == {"How it is read", "Columns", "Rows that stay out", "Maybe one person twice", "What changes",
                      "No longer in the list"}  # fmt: skip
