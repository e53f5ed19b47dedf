"""Codes: every slip of a finger is caught, and every way a scanner may say one is read."""

import unicodedata
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from wego_desk.core.credential import (
    ALPHABET,
    LENGTH,
    check_letter,
    in_fours,
    is_code,
    make_code,
    normal_code,
    read_scan,
)

random_bytes = st.binary(min_size=8, max_size=8)
codes = random_bytes.map(make_code)
CODE = make_code(bytes.fromhex("0123456789abcdef"))
SAMPLES = [make_code(bytes([n] * 4 + [255 - n] * 4)) for n in range(0, 256, 17)]
#: The code of all zeros, its check letter from the definition alone: a sum of nothing, plus 1, is the second letter.
ZEROS = "B" * 15 + "C"


def test_a_code_by_hand() -> None:
    assert make_code(bytes(8)) == ZEROS
    assert check_letter("C" + "B" * 14) == "B"  # alpha^0 * 1 + 1 = 0
    assert check_letter("BC" + "B" * 13) == ALPHABET[2 ^ 1]  # alpha^1
    assert check_letter("BBBBC" + "B" * 10) == ALPHABET[0b0011 ^ 1]  # alpha^4 = alpha + 1


@pytest.mark.parametrize("code", SAMPLES)
def test_every_single_wrong_letter_is_caught(code: str) -> None:
    for place in range(LENGTH):
        for letter in set(ALPHABET) - {code[place]}:
            assert not is_code(code[:place] + letter + code[place + 1 :])


@given(codes)
def test_every_swap_of_different_neighbours_is_caught(code: str) -> None:
    for place, (a, b) in enumerate(pairwise(code)):
        if a != b:
            assert not is_code(code[:place] + b + a + code[place + 2 :])


def test_every_value_of_every_random_byte_makes_a_code() -> None:
    made = [make_code(bytes(place) + bytes([value]) + bytes(7 - place)) for place in range(8) for value in range(256)]
    assert all(is_code(code) for code in made)
    assert len(set(made)) == 7 * 255 + 15 + 1, "60 of the 64 bits count: the highest four of the first byte do not"


@pytest.mark.parametrize("size", [0, 7, 9])
def test_another_number_of_random_bytes_is_refused(size: int) -> None:
    with pytest.raises(ValueError, match="8"):
        make_code(bytes(size))


def test_no_letter_that_moves_or_misleads() -> None:
    assert len(set(ALPHABET)) == 16
    assert not set(ALPHABET) & set("0123456789AQWZMYILOU")


@given(codes)
def test_a_code_is_printed_in_fours_and_read_back(code: str) -> None:
    printed = in_fours(code)
    assert [len(part) for part in printed.split(" ")] == [4, 4, 4, 4]
    assert normal_code(printed) == code
    assert read_scan(printed) == (code,)


SAID = {
    "as it is": CODE,
    "lower case": CODE.lower(),
    "in fours": in_fours(CODE),
    "with hyphens": in_fours(CODE).replace(" ", "-"),
    "with long dashes": in_fours(CODE).replace(" ", "–"),
    "with hard blanks": in_fours(CODE).replace(" ", "\u00a0"),
    "with soft hyphens": in_fours(CODE).replace(" ", "\u00ad"),
    "with the marks that a chat puts round it": f"\u200e\u2068{CODE}\u2069",
    "behind a byte order mark": "\ufeff" + CODE,
    "a return at the end": CODE + "\r\n",
    "a tab before it": "\t" + CODE,
    "symbology": "]Q1" + CODE,
    "ECI": "\\000026" + CODE,
    "symbology and ECI": "]Q1\\000026" + CODE,
    "two ECI": "\\000003\\000026" + CODE.lower(),
}


@pytest.mark.parametrize("text", SAID.values(), ids=SAID.keys())
def test_a_code_however_it_is_said(text: str) -> None:
    assert read_scan(text) == (CODE,)


@pytest.mark.parametrize(
    "address",
    [
        f"https://desk.example/{CODE}",
        f"https://desk.example/c/{CODE.lower()}/",
        f"HTTPS://DESK.EXAMPLE/?C={CODE}",
        f"https://desk.example/in?utm_source=mail&code={in_fours(CODE).replace(' ', '%20')}#top",
        f"https://desk.example/#{CODE}",
        f"http://[::1]:80/{CODE}",
    ],
)
def test_an_address_that_carries_a_code(address: str) -> None:
    found = read_scan(address)
    assert found is not None
    assert found[0] == address, "another system may have the whole address as its code"
    assert CODE in found


WRONG = CODE[:-1] + next(letter for letter in ALPHABET if letter != CODE[-1])
DAMAGED = {
    "nothing": "",
    "blanks": " \u3000\t\r\n",
    "only a prefix": "]Q1\\000026",
    "a wrong check letter": WRONG,
    "a wrong check letter, in fours and lower case": in_fours(WRONG).lower(),
    "a wrong check letter in an address": f"https://desk.example/?c={WRONG}",
    "NUL": CODE[:8] + "\x00" + CODE[8:],
    "escape": "\x1b[A" + CODE,
    "a tab within": "A-\t1",
    "a group separator within": "0104012345\x1d21ABC",
    "a C1 control": "A\x9fB",
    "half a character": "A\udcffB",
    "a control hidden in an address": "https://desk.example/?c=%00%1b",
    "513 characters": "7" * 513,
    "513 characters round a code": CODE + " " * 497,
}


@pytest.mark.parametrize("text", DAMAGED.values(), ids=DAMAGED.keys())
def test_what_is_damaged(text: str) -> None:
    assert read_scan(text) is None


@pytest.mark.parametrize(
    "foreign",
    ["IND-2023-00042", "Öğrenci 7", "名簿-17", "ABCD", CODE + CODE, CODE[:-1], "7" * 512, "0" + CODE[1:], "]x", "a/b"],
)
def test_a_code_of_another_system_stands_as_it_came(foreign: str) -> None:
    assert read_scan(foreign) == (foreign,)
    assert read_scan(f" {foreign[:500]}\r") == (foreign[:500].strip(),)


@settings(max_examples=200)
@given(st.text(max_size=40) | st.text("]\\Qq01BbCcDd-/:?#&=% \x00\ud800", max_size=40).map(lambda t: "http://x/" + t))
@example("http://[")
@example("://")
@example("http://x/%ff?%00=%ed%a0%80")
def test_whatever_is_scanned_gets_an_answer_that_can_be_looked_up(text: str) -> None:
    found = read_scan(text)
    for one in found or ():
        assert one
        assert one == one.strip()
        assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in one)
    assert found != ()


@given(st.text(max_size=40))
def test_only_codes_are_normal_codes(text: str) -> None:
    assert normal_code(text) == "" or is_code(normal_code(text))
    assert normal_code("Z" + text) == ""


@pytest.mark.parametrize("text", ["", CODE.lower(), in_fours(CODE), CODE + "\n", CODE[:-1], CODE + "B", "Z" * 16])
def test_a_code_is_exactly_sixteen_letters(text: str) -> None:
    assert is_code(CODE)
    assert not is_code(text)
