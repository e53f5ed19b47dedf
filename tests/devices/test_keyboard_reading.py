"""A scanner that types under the wrong keyboard layout is understood."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from layout_texts import CODE, CODE_TEXTS, FOREIGN, FOREIGN_TEXTS
from scanner_keys import physical

from wego_desk.core.credential import make_code
from wego_desk.devices.keyboard_layouts import LINUX, MACOS, WINDOWS
from wego_desk.devices.keyboard_reading import Typed, best_reading, read_typed, way_to

LAYOUTS = sorted(CODE_TEXTS)


def keys(text: str, texts=None, *, numbers: bool = True) -> list[Typed]:
    """The keys of a US keyboard that give ``text``, as another layout's ``texts`` arrive from X11."""
    return [
        Typed(shown, physical(character)[0] if numbers else None, physical(character)[1])
        for character, shown in zip(text, texts or text, strict=True)
    ]


def read(text: str, texts=None, *, numbers: bool = True, habit: str = "plain") -> str:
    return best_reading(keys(text, texts, numbers=numbers), LINUX, habit).text


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("case", ["capitals", "small"])
@pytest.mark.parametrize("numbers", [True, False], ids=["scan codes", "text alone"])
def test_our_code_is_read_under_every_layout(layout, case, numbers):
    capitals, small = CODE_TEXTS[layout]
    typed, texts = (CODE, capitals) if case == "capitals" else (CODE.lower(), small)
    assert read(typed, texts, numbers=numbers).upper() == CODE


def test_a_code_printed_in_fours_is_read_with_its_blanks():
    fours = " ".join(CODE[i : i + 4].lower() for i in range(0, 16, 4))
    russian = "зрсу амоы ечпт лкви"
    assert read(fours, russian, numbers=False).replace(" ", "").upper() == CODE


@pytest.mark.parametrize("layout", ["us", "ru", "el", "ko"])
def test_every_code_survives_every_layout(layout):
    made = dict(zip(CODE, CODE_TEXTS[layout][0], strict=True))
    for seed in range(200):
        code = make_code(seed.to_bytes(2) * 4)
        assert read(code, [made[letter] for letter in code], numbers=False).upper() == code


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=8, max_size=8), st.sampled_from(["ar", "ar, Windows"]), st.booleans())
def test_arabic_text_has_no_doubt_left_about_lam_and_alef(seed, layout, capitals):
    code = make_code(seed)
    made = dict(zip(CODE, CODE_TEXTS[layout][not capitals], strict=True))
    assert read(code if capitals else code.lower(), [made[letter] for letter in code], numbers=False).upper() == code
    pasted = "".join(unicodedata.normalize("NFKC", made[letter]) for letter in code)
    if read_typed(pasted).upper() != code:
        # Two readings of one text may both have a right check letter; then it stays unknown or is the other one.
        assert pasted.count("\u0644") > 1 or (not capitals and "GH" in code)


def test_hangul_that_an_input_method_put_together_is_taken_apart():
    assert read_typed("ㅔㅗㅊㄷㄹ펀ㅅㅌ후ㅏㄱ유").upper() == CODE


@pytest.mark.parametrize("layout", ["us", "ru", "ar", "el"])
def test_a_web_address_with_our_code_is_read_by_its_keys(layout):
    address = f"https://desk.example/b?c={CODE}"
    texts = {
        "us": "https://desk.example/b?c=",
        "ru": "реезыЖ..вуылюучфьзду.и,с=",
        "ar": "اففحس:ظظيثسنزثءشةحمثظ\ufefb؟ؤ=",
        "el": "ηττπσ¨//δεσκ.εχαμπλε/β?ψ=",
    }[layout]
    for numbers in (True, False):
        assert read(address, [*texts, *CODE_TEXTS[layout][0]], numbers=numbers) == address


@pytest.mark.parametrize("layout", sorted(FOREIGN_TEXTS))
def test_a_foreign_code_is_read_by_its_keys_where_its_text_is_none(layout):
    if layout != "he":  # its text reads as a code too
        assert read(FOREIGN, FOREIGN_TEXTS[layout]) == FOREIGN


@pytest.mark.parametrize("layout", ["fr", "de", "ru", "ar", "he"])  # on a Greek keyboard S and W give one letter
def test_a_known_code_teaches_the_layout_where_scan_codes_are_missing(layout):
    lesson = keys(FOREIGN, FOREIGN_TEXTS[layout], numbers=False)
    assert way_to(FOREIGN, lesson, LINUX) == layout
    assert read(FOREIGN, FOREIGN_TEXTS[layout], numbers=False, habit=layout) == FOREIGN


def test_a_lesson_that_reads_in_no_way_teaches_nothing():
    assert way_to("OTHER", keys(FOREIGN), LINUX) is None


def test_a_foreign_code_whose_text_reads_as_one_stays_as_it_came():
    french = "QBC"  # keys A, B, C: from a scanner set to a US keyboard, or Q, B, C from one set to a French one
    assert read("ABC", french) == "QBC"
    assert read("ABC", french, habit="keys") == "ABC"


@pytest.mark.parametrize("text", ["", "Müller", "東京-12", "ФИС12", "***", "شكر"])
def test_what_reads_in_no_way_stays_as_it_came(text):
    assert read_typed(text) == text


def test_a_damaged_code_of_ours_is_handed_on_to_be_called_damaged():
    damaged = "B" + CODE[1:]
    russian = ["И", *CODE_TEXTS["ru"][0][1:]]
    assert read(damaged, russian) == damaged


@pytest.mark.parametrize(
    ("table", "numbers"),
    [
        # By hand from the makers' documents: scan codes of set 1; evdev codes + 8; kVK_ANSI_*.
        (WINDOWS, {0x30: "bB", 0x2E: "cC", 0x02: "1!", 0x0B: "0)", 0x0C: "-_", 0x35: "/?", 0x27: ";:", 0x52: "00"}),
        (LINUX, {56: "bB", 54: "cC", 10: "1!", 19: "0)", 20: "-_", 61: "/?", 47: ";:", 90: "00", 65: "  "}),
        (MACOS, {11: "bB", 8: "cC", 18: "1!", 29: "0)", 27: "-_", 44: "/?", 41: ";:", 82: "00", 0: "aA", 49: "  "}),
    ],
    ids=["Windows", "Linux", "macOS"],
)
def test_physical_keys_have_the_numbers_that_each_system_gives_them(table, numbers):
    assert {number: "".join(table[number]) for number in numbers} == numbers
    letters = {keys[0] for keys in table.values()}
    assert set("abcdefghijklmnopqrstuvwxyz0123456789-/;.") <= letters
