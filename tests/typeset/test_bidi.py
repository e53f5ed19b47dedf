"""Which way characters run: Unicode's own tests, some of them always, all of them where the system has the file."""

from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desk.typeset.bidi import directions, visual_order
from wego_desk.typeset.brackets import CLOSES, OPENS

UNICODE = Path("/usr/share/unicode")
EXCERPT = Path(__file__).parent / "bidi_excerpt.txt"


def wrong_lines(lines: Iterable[str]) -> tuple[int, list[str]]:
    """Checks each line (code points; base asked for; base; levels; visual order): how many, and which are wrong."""
    count, wrong = 0, []
    for line in lines:
        fields = line.partition("#")[0].strip().split(";")
        if len(fields) != 5:
            continue
        text = "".join(chr(int(point, 16)) for point in fields[0].split())
        found = directions(text, {"0": 0, "1": 1, "2": None}[fields[1]])
        shown = [place for place, level in enumerate(found.levels) if level is not None]
        order = [shown[place] for place in visual_order([found.levels[place] or 0 for place in shown])]
        said = (
            str(found.base),
            " ".join("x" if level is None else str(level) for level in found.levels),
            " ".join(map(str, order)),
        )
        count += 1
        if said != (fields[2], fields[3], fields[4].strip()):
            wrong.append(line)
    return count, wrong


def test_a_hundred_and_more_lines_of_the_unicode_test_hold() -> None:
    count, wrong = wrong_lines(EXCERPT.read_text(encoding="utf-8").splitlines())
    assert not wrong
    assert count == 169


@pytest.mark.needs("/usr/share/unicode/BidiCharacterTest.txt", "unicode-data")
def test_every_line_of_the_unicode_test_holds() -> None:
    with (UNICODE / "BidiCharacterTest.txt").open(encoding="utf-8") as file:
        count, wrong = wrong_lines(file)
    assert not wrong[:20]
    assert count > 91_000


@pytest.mark.needs("/usr/share/unicode/BidiBrackets.txt", "unicode-data")
def test_the_brackets_are_those_of_unicode() -> None:
    wanted = {}
    for line in (UNICODE / "BidiBrackets.txt").read_text(encoding="utf-8").splitlines():
        fields = [field.strip() for field in line.partition("#")[0].split(";")]
        if len(fields) == 3 and fields[2] == "o":
            wanted[chr(int(fields[0], 16))] = chr(int(fields[1], 16))
    assert wanted == CLOSES


def test_a_name_decides_the_direction_of_the_whole_and_a_line_can_be_told_it() -> None:
    assert directions("محمد (Ali)").base == 1
    assert directions("Ali (محمد)").base == 0
    assert directions("2026").base == 0
    assert directions("(Ali)", 1).levels == (1, 2, 2, 2, 1)
    assert directions("").levels == ()


@given(st.text(st.sampled_from("aא1٣ ()[].,-\u0651\u200d\u2067\u2069\u202b\u202c\u202e\n")))
def test_every_character_is_placed_once_whatever_stands_in_the_text(text: str) -> None:
    found = directions(text)
    levels = [level for level in found.levels if level is not None]
    assert sorted(visual_order(levels)) == list(range(len(levels)))
    assert all(found.base <= level <= 126 for level in levels)


def test_each_bracket_opens_or_closes_one_other() -> None:
    assert {OPENS[closing]: closing for closing in OPENS} == CLOSES
    assert not CLOSES.keys() & OPENS.keys()
