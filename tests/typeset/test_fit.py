"""Names in their boxes: whole, balanced, never cut."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desk.typeset.breaking import pieces
from wego_desk.typeset.cleaning import clean
from wego_desk.typeset.fit import NARROWEST, Fitted, Room, fit
from wego_desk.typeset.fontset import BOLD, FontSet
from wego_desk.typeset.writing import Writing

BADGE = Room(width=260, height=100, max_pt=44, min_pt=20, lines=3)


def fitted(fonts: FontSet, text: str, room: Room = BADGE) -> Fitted:
    found = fit(fonts, text, Writing(), BOLD, room)
    assert isinstance(found, Fitted)
    return found


def lines(fonts: FontSet, text: str) -> list[str]:
    return [line.text for line in fitted(fonts, text).lines]


def test_a_short_name_is_as_large_as_the_layout_allows(fonts: FontSet) -> None:
    assert fitted(fonts, "김철수").size == 44


def test_long_names_are_balanced_and_particles_stay_with_their_name(fonts: FontSet) -> None:
    assert lines(fonts, "Maria Auxiliadora dos Santos Albuquerque e Vasconcelos") == [
        "Maria Auxiliadora",
        "dos Santos Albuquerque",
        "e Vasconcelos",
    ]
    assert lines(fonts, "Nguyễn Phước Quỳnh Hương") == ["Nguyễn Phước", "Quỳnh Hương"]


@pytest.mark.parametrize(
    ("text", "never_last"),
    [
        ("Abd al-Rahman ibn Khaldun al-Hadrami", ("Abd", "ibn")),
        ("Ludwig van der Rohe", ("van", "der")),
        ("José de la Cruz y Fuentes", ("de", "la", "y")),
        ("Karl von und zu Guttenberg", ("von", "und", "zu")),
    ],
)
def test_no_piece_ends_in_a_particle(text: str, never_last: tuple[str, ...]) -> None:
    assert not any(piece.text.endswith(never_last) for piece in pieces(text))
    assert not any(piece.text.endswith("al-") for piece in pieces(text))


def test_a_word_is_never_broken_however_long(fonts: FontSet) -> None:
    word = "Rakotondrazafindrabemananjaranirina"
    found = fitted(fonts, word)
    assert [line.text for line in found.lines] == [word]
    assert found.shrunk
    assert found.stretch == pytest.approx(NARROWEST, abs=0.01)
    assert found.width <= BADGE.width + 0.01


def test_letters_are_narrowed_before_they_get_too_small(fonts: FontSet) -> None:
    found = fitted(fonts, "Rakotondrazafindrabe", Room(width=210, height=100, max_pt=44, min_pt=20))
    assert (found.size, found.shrunk) == (20, False)
    assert NARROWEST < found.stretch < 1


def test_ideographs_break_as_a_last_resort_and_katakana_words_rather_not(fonts: FontSet) -> None:
    narrow = Room(width=120, height=100, max_pt=30, min_pt=8)
    assert [line.text for line in fitted(fonts, "東京都 デジタル", narrow).lines] == ["東京都", "デジタル"]
    assert len(fitted(fonts, "成都市人民政府成都市", narrow).lines) > 1


WORDS = st.text(st.sampled_from("abcdeéşłИвĀ김李ア-'"), min_size=1, max_size=14)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=9).map(" ".join))
def test_every_character_is_set_inside_the_room(fonts: FontSet, text: str) -> None:
    name = clean(text).text
    found = fitted(fonts, name)
    assert "".join(line.text for line in found.lines).replace(" ", "") == name.replace(" ", "")
    assert found.width <= BADGE.width * 1.001
    assert len(found.lines) <= BADGE.lines
    assert found.shrunk == (found.size < BADGE.min_pt)
    assert NARROWEST - 1e-6 <= found.stretch <= 1
