"""Each cell comes in as it was sent; what means nothing is nothing; a row that can't come in says why."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wego_desk.core.credential import in_fours, make_code
from wego_desk.rosters import RefusedRow, RosterRow, read_roster
from wego_desk.rosters.dates import iso, read_date
from wego_desk.rosters.languages import language_of
from wego_desk.rosters.names import compose_name
from wego_desk.rosters.words import status_of, vip_of

People = Callable[..., list[dict[str, str]]]
CODE = make_code(bytes(range(8)))


def refused(path: Path) -> list[tuple[int, str]]:
    return [(row.line, row.reason_kind) for row in read_roster(path).rows if isinstance(row, RefusedRow)]


def test_names_keep_every_code_point(text_file, people):
    names = [
        "Amélie",
        "Ame\u0301lie",
        "Nguyễn Văn A",
        "김\u3000민준",
        "O’Neil–Łoś",
        "محمد\u200cرضا",
        "ﬁ Ⅷ",
        "\u1100\u1161",
    ]
    path = text_file("Name\n" + "".join(f"\u00a0 {name}\u3000\n" for name in names))
    assert [person["full_name"] for person in people(path)] == names


def test_ways_of_writing_nothing(text_file, people):
    path = text_file("Name,City,Phone,Email,Notes,Needs\nAmina,N/A,-,--,NA,n/a\nZoë, ,—,\u200b,해당 없음,na\n")
    assert people(path) == [{"full_name": "Amina"}, {"full_name": "Zoë"}]


def test_na_is_a_korean_name(text_file, people):
    path = text_file("Family name,Given name,Native name,City\nNA,Yoon,NA,NA\n나,윤,나윤,\nNa,-,,Oslo\n")
    assert [(p["full_name"], p.get("family_name"), p.get("city")) for p in people(path)] == [
        ("Yoon NA", "NA", None), ("나윤", "나", None), ("Na", "Na", "Oslo"),
    ]  # fmt: skip


@pytest.mark.parametrize(("others", "country"), [(["KR", "SN"], "NA"), (["South Korea", "Senegal"], None), ([], None)])
def test_na_is_namibia_among_country_codes(text_file, people, others, country):
    path = text_file("Name,Country\nNangula,NA\n" + "".join(f"x,{other}\n" for other in (*others, "")))
    assert people(path)[0].get("country") == country


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("paid", "active"), ("Confirmed", "active"), ("COMPLETE", "active"), ("Attending", "active"),
        ("Checked In", "active"), ("확정", "active"), ("결제 완료", "active"), ("cancelled", "cancelled"),
        ("Canceled", "cancelled"), ("canceled (paid fee)", "cancelled"), ("Refunded", "cancelled"),
        ("Withdrawn", "cancelled"), ("rejected", "cancelled"), ("Not Attending", "cancelled"),
        ("취소", "cancelled"), ("환불", "cancelled"), ("불참", "cancelled"), ("expired", "cancelled"), ("maybe", None),
    ],
)  # fmt: skip
def test_status_words_of_other_systems(word, status):
    assert status_of(word) == status


def test_an_unknown_status_lets_the_person_in_and_is_told(text_file, people, told):
    path = text_file("Name,Status\nA,perhaps\nB,perhaps\nC,취소\nD,\n")
    assert [person.get("status") for person in people(path)] == ["active", "active", "cancelled", None]
    assert told(read_roster(path))["unknown_status"] == {"word": "perhaps", "count": 2}


def test_a_cross_is_a_no_where_circles_are_a_yes(text_file, people):
    assert [p.get("vip") for p in people(text_file("Name,VIP\nA,x\nB,\nC,no\n"))] == ["yes", None, None]
    assert [p.get("vip") for p in people(text_file("Name,VIP\nA,X\nB,O\nC,VVIP\n"))] == [None, "yes", "yes"]
    assert vip_of("예", circles=False) == "yes"


def test_an_unknown_vip_word_is_rather_a_yes(text_file, people, told):
    path = text_file("Name,VIP\nA,head of state\n")
    assert people(path)[0]["vip"] == "yes"
    assert told(read_roster(path))["unknown_vip"]["word"] == "head of state"


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ("English", "en"), ("Korean", "ko"), ("한국어", "ko"), ("ko-KR", "ko"), ("zh_Hant_TW", "zh"), ("FR", "fr"),
        ("Français", "fr"), ("日本語", "ja"), ("العربية", "ar"), ("Korean (한국어)", "ko"), ("kor", "ko"),
        ("Klingon", "Klingon"), ("English / Korean", "English / Korean"),
        ("German, some French", "German, some French"),
    ],
)  # fmt: skip
def test_plain_languages_get_their_code(sent, code):
    assert language_of(sent) == code


@pytest.mark.parametrize(
    ("given_name", "family", "language", "full"),
    [
        ("Amina", "Diallo", "fr", "Amina Diallo"), ("Minjun", "Kim", "ko", "Kim Minjun"),
        ("민준", "김", "ko", "김민준"),
        ("민준", "김", "en", "김민준"), ("伟", "王", "", "王伟"), ("はな", "佐々木", "ja", "佐々木はな"),
        ("Viktor", "Nagy", "hu", "Nagy Viktor"), ("민준", "Kim", "ko", "Kim 민준"), ("", "Kim", "ko", "Kim"),
        ("ジョン", "スミス", "ja", "スミスジョン"), ("Sukarno", "", "id", "Sukarno"),
    ],
)  # fmt: skip
def test_a_name_is_composed_as_its_language_writes_it(given_name, family, language, full):
    assert compose_name(given_name, family, language) == full


def test_any_name_will_do_for_a_full_name(text_file, people):
    path = text_file("Family name,Given name,Native name,Latin name\n,,김민준,Kim\n,,,Kim\n,Ada,,\n")
    assert [person["full_name"] for person in people(path)] == ["김민준", "Kim", "Ada"]


def test_our_code_in_any_spelling_is_a_code_and_any_other_is_foreign(text_file, people, told):
    path = text_file(f"Name,Code\nA,{in_fours(CODE).lower()}\nB,DAKAR-7\nC,\n")
    assert people(path) == [
        {"full_name": "A", "code": CODE},
        {"full_name": "B", "foreign_code": "DAKAR-7"},
        {"full_name": "C"},
    ]
    assert told(read_roster(path))["codes_not_ours"] == {"count": 1}
    both = text_file("Name,Code,Barcode\nA,DAKAR-7,0012\n")
    assert people(both) == [{"full_name": "A", "foreign_code": "0012"}]


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("2023-09-25", "2023-09-25"), ("2023-09-25 09:30", "2023-09-25T09:30"),
        ("2023년 9월 5일 14시 5분", "2023-09-05T14:05"),
        ("2023-09-25T09:30:15", "2023-09-25T09:30:15"),
        ("2023-09-25T09:30+09:00", "2023-09-25T09:30+09:00"), ("2023-09-25T00:30Z", "2023-09-25T00:30+00:00"),
        ("2023/9/5", "2023-09-05"), ("2023. 9. 25.", "2023-09-25"), ("2023년 9월 25일 (월)", "2023-09-25"),
        ("2023년 9월 25일 오후 2:05", "2023-09-25T14:05"), ("20230925", "2023-09-25"), ("05.06.2023", "2023-06-05"),
        ("25/09/2023", "2023-09-25"), ("09/25/2023 9 a.m.", "2023-09-25T09:00"), ("07/07/2023", "2023-07-07"),
        ("25 Sep 2023", "2023-09-25"), ("September 25, 2023, 12:15 PM", "2023-09-25T12:15"),
        ("25-Sep-2023", "2023-09-25"),
        ("05/06/2023", None), ("2023-02-30", None), ("31.31.2023", None), ("Monday", None), ("45194", None),
        ("2023-09-25 25:00", None), ("2023-09-25 soon", None), ("25 Xyz 2023", None), ("2023-09-250", None),
    ],
)  # fmt: skip
def test_dates_as_people_write_them(sent, read):
    moment = read_date(sent)
    assert (moment and iso(moment)) == read


def test_each_refused_row_says_why_and_shows_its_cells(text_file):
    long = "x" * 201
    wide = "한" * 6000
    path = text_file(
        "Name,City,Valid from,Valid until,Notes\n"
        "Amina,Dakar,,,\n"
        ",Dakar,,,\n"
        "-,,,,note\n"
        f"{long},,,,\n"
        "Zo\x07ë,,,,\n"
        "Awa,,soon,,\n"
        "Ada,,2023-09-26,2023-09-25,\n"
        "Bo,,,,,lost\n"
        f"Cy,,,,{wide}\n"
        "Di,,,,,,,\n"
    )
    file = read_roster(path)
    assert refused(path) == [
        (3, "no_name"), (4, "no_name"), (5, "name_too_long"), (6, "control_character"), (7, "unreadable_date"),
        (8, "dates_out_of_order"), (9, "too_many_cells"), (10, "row_too_long"),
    ]  # fmt: skip
    assert [row.line for row in file.rows if isinstance(row, RosterRow)] == [2, 11]
    assert next(row.row for row in file.rows if isinstance(row, RefusedRow)) == ("", "Dakar", "", "", "")


def test_a_composed_name_may_be_too_long_too(text_file):
    path = text_file(f"Given name,Family name\n{'a' * 120},{'b' * 120}\n")
    assert refused(path) == [(2, "name_too_long")]


def test_nul_and_escapes_inside_a_workbook_refuse_the_row(book_file):
    assert refused(book_file({"P": [["Name"], ["Ami\x01na"], ["Line\r\nbreak"]]})) == [(2, "control_character")]


def test_the_digest_stands_for_the_cells_whatever_their_order(text_file):
    def digests(text: str) -> list[bytes]:
        return [row.digest for row in read_roster(text_file(text)).rows if isinstance(row, RosterRow)]

    first = digests("Given name,Family name,City\nMinjun,Kim,Seoul\n")
    assert first == digests("City;Family name;Given name\n Seoul ;Kim;Minjun\n")
    assert first == digests("City,Family name,Given name,Full name,Shoe size\nSeoul,Kim,Minjun,N/A,42\n")
    assert first != digests("Given name,Family name,City\nKim,Minjun,Seoul\n")
    assert len({*digests("Name,City\nA,B\nAB,\nA,\n")}) == 3
    assert {len(digest) for digest in first} == {16}


cells = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029"), max_size=12
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.tuples(cells, cells, cells), max_size=8))
def test_every_row_that_is_not_blank_comes_out_once(tmp_path, rows):
    path = tmp_path / "any.csv"
    quoted = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    path.write_text("\n".join(["Name,City,Notes", *quoted]), encoding="utf-8")
    file = read_roster(path)
    kept = [number for number, row in enumerate(rows, 2) if any(cell.strip() for cell in row)]
    assert [row.line for row in file.rows] == kept
    assert file.total == len(kept)
    for row in file.rows:
        if isinstance(row, RosterRow):
            name = rows[row.line - 2][0]
            assert row.fields["full_name"] in name
            assert all(value.strip() == value != "" for value in row.fields.values())
