"""Which font draws what, and what is rather not printed."""

import pytest

from wego_desk.assets import asset
from wego_desk.typeset.cleaning import clean
from wego_desk.typeset.fontset import BOLD, REGULAR, FontSet
from wego_desk.typeset.han import HanForm, han_form
from wego_desk.typeset.line import Line, Reason, Unprintable, lay_out
from wego_desk.typeset.scripts import needs_shaping, script_runs

PRINTED_PLAIN = [
    "João Þórdís Łukasiewicz Ștefan Čačak Nguyễn Thị Hồng Đặng",
    "Єлизавета Ґалаґан Ұлпан Ћирић",
    "Ελευθερία Παπαγιαννοπούλου ἈΆΐΰ",
    "Հովհաննես Թումանյան",
    "ნინო ჯავახიშვილი",
    "አበበ ቢቂላ",
    "김서연 황보민준 뷁쀍",
    "欧阳静怡",
    "渡邉さくら ヴァレンティノ ー・",
    "ⴰⵎⴰⵣⵉⵖ",
]
WAITING_FOR_THE_SHAPER = [
    "محمد عبد الله", "پریچهر ۱۴۰۳", "שמעון", "އަޙްމަދު", "श्रीमती", "শ্রীমতী", "ਗੁਰਪ੍ਰੀਤ", "શ્રીમતી", "ଓଡ଼ିଆ", "ஸ்ரீ", "శ్రీ", "ಶ್ರೀ",
    "ശ്രീ", "ශ්‍රී", "น้ำผึ้ง", "สมชาย", "ທ່ານ", "ស្រី", "အောင်", "བསྟན", "ᠮᠣᠩᠭᠣᠯ", "Yọ̀rùbá Gbẹ̀", "葛\U000e0100城", "\u1100\u119e",
]  # fmt: skip


@pytest.mark.parametrize("text", PRINTED_PLAIN)
def test_names_of_plain_scripts_are_set_whole(fonts: FontSet, text: str) -> None:
    line = lay_out(fonts, clean(text).text, han_form(text), BOLD)
    assert isinstance(line, Line)
    assert "".join(run.text for run in line.runs) == text
    assert line.width > 0 < line.top
    assert all(run.font.has(char) for run in line.runs for char in run.text)


@pytest.mark.parametrize("text", WAITING_FOR_THE_SHAPER)
def test_names_that_join_stack_or_run_from_the_right_are_not_set_wrong(fonts: FontSet, text: str) -> None:
    cleaned = clean(text).text
    assert needs_shaping(cleaned)
    laid = lay_out(fonts, cleaned, han_form(text), BOLD)
    assert isinstance(laid, Unprintable)
    assert laid.reason is Reason.NEEDS_SHAPING
    assert set(laid.characters) <= set(cleaned)


def test_a_letter_that_no_font_has_is_named(fonts: FontSet) -> None:
    assert lay_out(fonts, "Ann ᏣᎳᎩ", "ko", BOLD) == Unprintable(Reason.NO_GLYPH, ("Ꮳ", "Ꮃ", "Ꭹ"))


@pytest.mark.parametrize(
    ("text", "language", "country", "form"),
    [
        ("李明", "", "", "zh-Hans"),
        ("李明", "zh", "", "zh-Hans"),
        ("李明", "zh-TW", "", "zh-Hant"),
        ("李明", "zh_Hant_HK", "", "zh-Hant"),
        ("李明", "en", "Hong Kong", "zh-Hant"),
        ("田中太郎", "ja-JP", "", "ja"),
        ("田中太郎", "en", "Japan", "ja"),
        ("田中さくら", "zh", "", "ja"),
        ("金哲洙", "Korean", "", "ko"),
        ("金哲洙 김철수", "zh", "", "ko"),
    ],
)
def test_han_is_written_as_the_person_writes_it(
    fonts: FontSet, text: str, language: str, country: str, form: HanForm
) -> None:
    assert han_form(text, language, country) == form
    line = lay_out(fonts, text, form, BOLD)
    assert isinstance(line, Line)
    assert form in {run.font.file.han for run in line.runs}


def test_a_rare_ideograph_comes_from_whichever_form_has_it(fonts: FontSet) -> None:
    line = lay_out(fonts, "𠮷野髙", "zh-Hant", BOLD)
    assert isinstance(line, Line)
    assert "NotoSansJP-Bold" in {run.font.name for run in line.runs}


def test_second_lines_are_regular_where_a_regular_exists(fonts: FontSet) -> None:
    line = lay_out(fonts, "Kim 김철수", "ko", REGULAR)
    assert isinstance(line, Line)
    assert [run.font.name for run in line.runs] == ["NotoSans-Regular", "NotoSansKR-Regular"]


def test_brackets_and_digits_go_with_their_neighbours() -> None:
    assert [(run.text, run.script) for run in script_runs("Seoul (서울) 2026")] == [
        ("Seoul (", "Latn"),
        ("서울", "Hang"),
        (") 2026", "Latn"),
    ]
    assert [run.script for run in script_runs("2026 서울")] == ["Hang"]
    assert [run.script for run in script_runs("ヴァレー・ノ")] == ["Kana"]


def test_every_font_is_there_with_its_licence() -> None:
    folder = asset("resources", "fonts")
    files = {file.path.name for file in FontSet(folder).files}
    assert files == {path.name for path in folder.glob("*.ttf")}
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8")
