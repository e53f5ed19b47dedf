"""Which letters of a name are underlined for what was typed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desk.screens.people_match import is_whole, matching_parts


@pytest.mark.parametrize(
    ("text", "name", "underlined"),
    [
        ("kim cheolsu", "Kim Cheolsu", ["Kim", "Cheolsu"]),
        ("kim", "Kim Tcheol-Sou", ["Kim"]),
        ("sou", "Kim Tcheol-Sou", ["Sou"]),
        ("cheol", "Kim Tcheol-Sou", []),
        ("ozgur", "Özgür Şahin", ["Özgür"]),
        ("sahin oz", "Özgür Şahin", ["Öz", "Şahin"]),
        ("STRASSE", "Jan Straße", ["Straße"]),
        ("철수", "김철수", ["철수"]),
        ("김처", "김철수", ["김철"]),
        ("سلمى", "سلمى بن يوسف", ["سلمى"]),
        ("o'neil", "O’Neil", ["O", "Neil"]),
        ("", "Amina", []),
        (" - ", "Amina", []),
    ],
)
def test_what_was_typed_is_underlined(text, name, underlined):
    assert [name[start : start + length] for start, length in matching_parts(text, name)] == underlined


@settings(max_examples=60)
@given(st.text(max_size=12), st.text(max_size=20))
def test_parts_lie_within_the_name(text, name):
    for start, length in matching_parts(text, name):
        assert 0 <= start < start + length <= len(name)


def test_a_name_typed_to_its_end_is_whole():
    assert is_whole(matching_parts("kim cheolsu", "Kim Cheolsu"), "Kim Cheolsu")
    assert not is_whole(matching_parts("kim cheol", "Kim Cheolsu"), "Kim Cheolsu")
    assert not is_whole((), "")
