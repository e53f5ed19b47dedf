"""Lists on paper: everyone is on them, whole, and each page says which it is; from the right where that is read so."""

import io
import re
from dataclasses import replace
from datetime import date

import pytest
from attendance_samples import AS_OF, EXPERT, MAYOR, SEOUL, at, passage, rows
from paper_reading import Paper

from wego_desk.core.credential import make_code
from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.papers.arrival_list import write_arrival_list
from wego_desk.papers.attendance_list import Occasion, write_attendance_paper
from wego_desk.papers.name_list import write_name_list
from wego_desk.papers.words import LANGUAGES, words_in
from wego_desk.reports.attendance import AttendanceRow
from wego_desk.reports.choice import PRESETS, By, Choice, Who
from wego_desk.reports.columns import KINDS

OCCASION = Occasion("World Mayors Forum", SEOUL, "Asia/Seoul", AS_OF, "Main hall")
LONG = "Maria Auxiliadora dos Santos Albuquerque e Vasconcelos Figueiredo de Bragança"


def crowd(number: int) -> list[AttendanceRow]:
    """A mayor, an expert and who else there is, again and again; two of three came."""
    people = (MAYOR, EXPERT, Delegate("", full_name=LONG, organization="Prefeitura Municipal de São José dos Campos"))
    found = []
    for place in range(number):
        who = replace(people[place % 3], id=f"{place:016x}", code=make_code(place.to_bytes(8)))
        found.append(AttendanceRow(who, "hall", "Main hall", (passage(at(15, 1)),) if place % 3 else ()))
    return found


def paper(write, chosen, fonts, choice=Choice(), language="en"):  # noqa: B008 - a frozen value
    out = io.BytesIO()
    counted = write(chosen, out, choice=choice, occasion=OCCASION, words=words_in(language), fonts=fonts)
    made = Paper(out.getvalue())
    assert counted[1] == len(made)
    return made, counted[0]


def test_everyone_is_on_it_with_both_names_and_when_they_came(fonts):
    made, count = paper(write_attendance_paper, rows(), fonts)
    said = made.text(0)
    assert (count, len(made)) == (4, 1)
    for text in ("أمينة أوزغور", "Amina Özgür", "김민준", "KIM Min-jun", "José Álvarez", "Иван Петров", "서울특별시"):
        assert text in said, text
    assert made.find(0, "World Mayors Forum").top < made.find(0, "Main hall").top < made.find(0, "José").top
    assert "As of 2026-09-16 12:04 (Asia/Seoul)" in said
    # The mayor came at 08:30 in Seoul, the expert at ten: typed in later from paper.
    assert "08:30" in said
    assert "10:00" in said
    assert "Page 1 of 1" in said


def test_the_figures_over_all_stand_on_the_first_page(fonts):
    made, _ = paper(write_attendance_paper, crowd(120), fonts)
    figures = [made.find(0, word) for word in ("Expected", "Came", "Did not come")]
    values = [line.text for line in made.lines(0) if line.text in ("120", "80", "40")]
    assert values == ["120", "80", "40"]
    assert [figure.left for figure in figures] == sorted(figure.left for figure in figures)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("write", [write_attendance_paper, write_arrival_list, write_name_list])
def test_no_page_loses_a_row_or_leaves_its_margins(fonts, write, language):
    choice = Choice(by=By.ORGANIZATION)
    made, count = paper(write, sorted(crowd(60), key=lambda row: row.delegate.organization), fonts, choice, language)
    assert count == 60
    assert len(made) > 2
    told = "".join(made.text(page) for page in range(len(made)))
    assert told.count("KIM Min-jun") == 20
    heading = words_in(language).columns["name"]
    for page in range(len(made)):
        left, top, right, bottom = made.ink(page)
        assert min(left, top, 210 - right, 297 - bottom) > 14, page
        # A reader may put the letters of لا the other way round.
        assert sorted(heading) in [sorted(line.text) for line in made.lines(page)], "each page has the table's head"
        foot = " ".join(line.text for line in made.lines(page) if line.top > 278)
        assert [int(number) for number in re.findall(r"(?<!\d)\d(?!\d)", foot)] in (
            [page + 1, len(made)],
            [len(made), page + 1],
        )


def test_an_arabic_page_is_read_from_the_right(fonts):
    english, _ = paper(write_attendance_paper, rows(), fonts)
    arabic, _ = paper(write_attendance_paper, rows(), fonts, language="ar")
    for name in ("José Álvarez", "KIM Min-jun"):
        there, here = english.find(0, name), arabic.find(0, name)
        assert there.left == pytest.approx(210 - here.right, abs=0.7), "the name stands at the page's start"
    assert arabic.find(0, "08:30").left < arabic.find(0, "José").left
    assert "2026/09/16" in arabic.text(0), "digits are not turned round between Arabic words"


def test_a_group_goes_on_with_its_name_on_the_next_page_and_ends_with_its_sum(fonts):
    chosen = [replace(row, delegate=replace(row.delegate, organization="서울특별시")) for row in crowd(60)]
    made, _ = paper(write_attendance_paper, chosen, fonts, Choice(by=By.ORGANIZATION))
    assert "서울특별시, continued" in made.text(1)
    assert "40 of 60 came" in made.text(len(made) - 1)
    assert "Organization" not in made.text(0), "what the group says needs no column"


def test_a_word_that_no_font_has_stands_there_by_its_number(fonts):
    strange = AttendanceRow(
        replace(MAYOR, full_name="Ꮳherokee", native_name="", organization="\ue000\ue001"), "hall", ""
    )
    made, _ = paper(write_attendance_paper, [strange], fonts)
    assert "[U+13E3]herokee" in made.text(0)
    assert "[U+E000] [U+E001]" in made.text(0)


def test_a_name_is_never_cut(fonts):
    endless = "Rakotondrazafindrabemananjara" * 12
    made, _ = paper(write_attendance_paper, [AttendanceRow(replace(MAYOR, full_name=endless), "hall", "")], fonts)
    assert endless in made.text(0).replace("\r\n", "").replace("\n", "")


def test_an_empty_list_says_so(fonts):
    made, count = paper(write_attendance_paper, [], fonts, Choice(who=Who.INSIDE, day=date(2026, 9, 15)))
    assert (count, len(made)) == (0, 1)
    assert "There is nobody on this list." in made.text(0)
    assert "Who is inside now" in made.text(0)
    assert "On 2026-09-15" in made.text(0)


def test_many_columns_lie_across_and_too_many_are_refused(fonts):
    wide = Choice(PRESETS["organizations"].columns)
    made, _ = paper(write_attendance_paper, rows(), fonts, wide)
    assert made.size() == (297, 210)
    with pytest.raises(Trouble, match="columns_off_page"):
        paper(write_attendance_paper, rows(), fonts, Choice(tuple(KINDS)[:20]))


def test_every_preset_has_room_on_paper(fonts):
    for name, choice in PRESETS.items():
        made, _ = paper(write_attendance_paper, rows(), fonts, choice)
        assert made.ink(0)[2] < made.size()[0] - 14, name


def test_a_line_to_tick_has_the_code_that_enters_it_afterwards(fonts):
    chosen = crowd(12)
    made, count = paper(write_arrival_list, chosen, fonts)
    assert count == 12
    assert made.codes(0) == [row.delegate.code for row in chosen]
    assert made.text(0).count("10:00") == 8, "who came already is printed with the time"


def test_who_is_not_expected_is_not_on_it(fonts):
    for write in (write_arrival_list, write_name_list):
        made, count = paper(write, rows(), fonts)
        assert count == 3
        assert "Иван Петров" not in made.text(0)


def test_a_column_of_every_kind_has_a_heading_in_every_language():
    for language in LANGUAGES:
        words = words_in(language)
        assert set(KINDS) <= set(words.columns)
        assert words.texts.keys() == words_in("en").texts.keys()
    with pytest.raises(Trouble, match="unknown_language"):
        words_in("tlh")
