"""Whatever a secretariat's programs write is read with every name right."""

import datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from wego_desk.core.trouble import Trouble
from wego_desk.rosters import RosterRow, read_roster

KOREAN = "성명,소속,국가,이메일\n김철수,서울특별시,대한민국,cs@seoul.kr\n이영희,부산광역시,대한민국,yh@busan.kr\n"
FRENCH = "Nom;Prénom;Société;Pays\nDupré;Zoé;Mairie de l’Hôpital;Sénégal\nLefèvre;François;Ville d'Orléans;France\n"
WORLD = "Full name\tOrganization\nمحمد الفايد\tالقاهرة\nअमित कुमार\tदिल्ली\n王伟\t成都\nZoë Łukasz\tŁódź\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [KOREAN, FRENCH, WORLD])
def test_unicode_files_are_read_whatever_their_flavour(text_file, people, encoding, text):
    path = text_file(text, encoding)
    assert people(path) == people(text_file(text, "utf-8", "plain.csv"))
    assert read_roster(path).encoding == ("utf-8" if encoding.startswith("utf-8") else encoding)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (KOREAN, "cp949"),
        ("성명\n홍길동\n", "cp949"),
        ("Name,City\nKim Minjun (김민준),Seoul\n", "cp949"),
        ("이름,소속\n똠방각하,샾\n김철수,서울\n박영수,제주\n최지우,대전\n", "cp949"),
        (FRENCH, "cp1252"),
        ("Prénom,Nom\nRené,Dupont\n", "cp1252"),
        ("Name\nÅse\n", "cp1252"),
        ("Name,City\nÅsa Åkerlund,Ängelholm\n", "cp1252"),
        ("Name,City\nPeña,São Paulo\n", "cp1252"),
        ("Name,Organization\nJohn,L’Avenir – “École”\n", "cp1252"),
    ],
)
def test_small_korean_and_western_files_are_told_apart(text_file, people, told, text, encoding):
    path = text_file(text, encoding)
    file = read_roster(path)
    assert file.encoding == encoding
    assert told(file)["encoding_guessed"] == {"encoding": encoding}
    assert people(path) == people(text_file(text, "utf-8", "plain.csv"))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    names=st.lists(
        st.sampled_from("김철수 이영희 박지성 최민정 정우성 강감찬 윤동주 한강 서울 부산".split()), min_size=1
    ),
    latin=st.lists(st.sampled_from(["René", "Zoé", "François", "Müller", "Peña", "Dupont", "Åse", "Éric"]), min_size=1),
)
def test_a_few_names_are_enough_to_know_the_encoding(tmp_path, names, latin):
    path = tmp_path / "few.csv"
    path.write_bytes(("Name,City\n" + "".join(f"{name},x\n" for name in names)).encode("cp949"))
    assert [row.fields["full_name"] for row in read_roster(path).rows] == names
    path.write_bytes(("Name,City\n" + "".join(f"{name},x\n" for name in latin)).encode("cp1252"))
    assert [row.fields["full_name"] for row in read_roster(path).rows] == latin


WRITINGS = {
    "cp949": ("성명,소속", "김철수 이영희 박지성 최민정 정우성 강감찬 윤동주 한강 똠방각하 남궁옥분"),
    "gb18030": ("姓名,单位", "王伟 李娜 张敏 刘洋 陈静 欧阳娜娜 诸葛亮 司马懿 赵薇 黄晓明 张國榮"),
    "big5": ("姓名,單位", "王偉 李娜 張惠妹 劉德華 陳水扁 歐陽娜娜 諸葛亮 司馬懿 趙薇 黃曉明"),
    "shift_jis": ("氏名,所属", "山田太郎 佐藤花子 鈴木一郎 高橋みなみ 渡辺謙 伊藤ひろし 小林さくら 髙橋① ﾔﾏﾀﾞﾀﾛｳ"),
    "cp1251": ("ФИО,Организация", "Иванов Петрова Сидорчук Щербаков Ёлкин Їжакевич Ђорђевић Кржижановский Ли"),
    "cp1256": ("الاسم,الجهة", "محمد فاطمة أحمد خديجة الفايد پرويز عبدالله ياسمين لطيفة مُحمّد"),
    "cp1252": ("Prénom,Société", "René Zoé François Müller Peña Åse Éric Ångström Çelik Sørensen DeÁvila Mª L’Hôpital"),
}
CODECS = {"shift_jis": "cp932", "big5": "cp950"}


def in_file(tmp_path, header, names, encoding):
    path = tmp_path / "names.csv"
    path.write_bytes((f"{header}\n" + "".join(f"{name},x\n" for name in names)).encode(CODECS.get(encoding, encoding)))
    return path


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), encoding=st.sampled_from(sorted(WRITINGS)), own=st.booleans())
def test_a_short_list_in_any_writing_tells_its_encoding(tmp_path, data, encoding, own):
    """Five names are enough without a header in the same writing, one is with it."""
    header, words = WRITINGS[encoding]
    names = data.draw(st.lists(st.sampled_from(words.split()), min_size=1 if own else 5, max_size=12, unique=True))
    file = read_roster(in_file(tmp_path, header if own else "Name,Organization", names, encoding))
    assert file.encoding == encoding
    assert [row.fields["full_name"] for row in file.rows] == names


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), encoding=st.sampled_from(sorted(WRITINGS)))
def test_utf_8_with_a_broken_byte_is_never_taken_for_anything_else(tmp_path, data, encoding):
    header, words = WRITINGS[encoding]
    names = data.draw(st.lists(st.sampled_from(words.split()), min_size=3, max_size=12))
    content = in_file(tmp_path, header, names, "utf-8").read_bytes()
    at = data.draw(st.sampled_from([at for at, byte in enumerate(content) if byte > 0x7F]))
    broken = data.draw(st.sampled_from([content[:at] + content[at + 1 :], content[:at] + b"\xff" + content[at + 1 :]]))
    path = tmp_path / "broken.csv"
    path.write_bytes(broken)
    with pytest.raises(Trouble) as trouble:
        read_roster(path)
    assert trouble.value.kind == "undecodable"


def test_nothing_but_typographic_marks_is_western(text_file, people):
    assert people(text_file("Name,City\nO’Neil,“Québec” – 1º\n", "cp1252"))[0]["full_name"] == "O’Neil"
    assert people(text_file("Name,City\nO’Neil,Dublin\n", "cp1252"))[0]["full_name"] == "O’Neil"


def test_the_encoding_that_a_person_names_wins(text_file, people):
    path = text_file("Name\nÅse\n", "cp1252")
    assert people(path, encoding="cp949") != people(path, encoding="windows-1252") == [{"full_name": "Åse"}]
    assert people(text_file(KOREAN, "utf-8-sig"), encoding="UTF-8")[0]["full_name"] == "김철수"
    assert people(text_file("성명\n똠방\n", "cp949"), encoding="EUC-KR") == [{"full_name": "똠방"}]
    assert people(text_file("氏名\n髙橋①\n", "cp932"), encoding="Shift_JIS") == [{"full_name": "髙橋①"}]
    assert people(text_file("姓名\n張國華\n", "gb18030"), encoding="GB2312") == [{"full_name": "張國華"}]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_even_when_others_stand_inside_quotes(text_file, people, delimiter, line_end):
    cells = [["Name", "Organization", "Notes"], ["Amina", '"Dakar, Thiès; Saly"', '"a ""b""\tc"'], ["Zoë", "x", "y"]]
    path = text_file(line_end.join(delimiter.join(row) for row in cells) + line_end)
    assert people(path) == [
        {"full_name": "Amina", "organization": "Dakar, Thiès; Saly", "notes": 'a "b" c'},
        {"full_name": "Zoë", "organization": "x", "notes": "y"},
    ]


def test_one_column_and_excels_own_hint_are_understood(text_file, people):
    assert people(text_file("Name\nDiallo Amina; Mme\n")) == [{"full_name": "Diallo Amina; Mme"}]
    assert people(text_file("sep=;\r\nName;City\r\nAmina, Dr;Dakar\r\n")) == [
        {"full_name": "Amina, Dr", "city": "Dakar"}
    ]


@pytest.mark.parametrize(("asked", "name"), [(";", "A,B"), ("semicolon", "A,B"), (",", "A"), ("tab", "A,B;C")])
def test_the_delimiter_that_a_person_names_wins(text_file, people, asked, name):
    assert people(text_file("A,B;C\nA,B;C\n"), delimiter=asked, mapping={"full_name": name})[0]["full_name"] == name


def test_a_row_is_told_by_the_line_where_a_person_finds_it(text_file):
    path = text_file('Name,Notes\n\nAmina,"one\ntwo"\n,,\nZoë,x\n')
    assert [(row.line, row.fields["notes"]) for row in read_roster(path).rows] == [(3, "one two"), (6, "x")]


def test_a_workbook_says_what_a_person_sees_in_it(book_file, people):
    day = datetime.date(2023, 9, 26)
    noon = datetime.datetime.combine(datetime.date(2023, 9, 25), datetime.time(12, 30))
    path = book_file({
        "명단": [
            ["Name", "Phone", "Barcode", "VIP", "Notes", "Valid from", "Valid until"],
            ["Amina", 821012345678, "0012", True, 2.5, noon, day],
            ["Zoë", "+33 1", 12, False, "a\nb", None, None],
        ]
    })  # fmt: skip
    assert people(path) == [
        {"full_name": "Amina", "phone": "821012345678", "foreign_code": "0012", "vip": "yes", "notes": "2.5",
         "valid_from": "2023-09-25T12:30", "valid_until": "2023-09-26"},
        {"full_name": "Zoë", "phone": "+33 1", "foreign_code": "12", "notes": "a b"},
    ]  # fmt: skip


def test_the_first_visible_sheet_with_content_is_read_and_the_others_are_told(book_file, people, told):
    sheets = {"Cover": [], "Old": [["Name"], ["Nobody"]], "People": [["Name"], ["Amina"]], "Press": [["Name"], ["Zoë"]]}
    path = book_file(sheets, hidden="Old")
    assert people(path) == [{"full_name": "Amina"}]
    found = told(read_roster(path))
    assert found["other_sheets"] == {"sheet": "People", "others": ("Cover",)}
    assert found["several_rosters"] == {"sheet": "People", "others": ("Press",)}
    assert people(path, sheet="press") == people(path, sheet="4") == [{"full_name": "Zoë"}]
    with pytest.raises(Trouble) as trouble:
        read_roster(path, sheet="Gäste")
    assert trouble.value.kind == "unknown_sheet"


def test_error_cells_are_empty_and_told(tmp_path: Path, people, told):
    path = tmp_path / "errors.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Name", "Organization"])
    book.active.append(["Amina", "#N/A"])
    book.active["B2"].data_type = "e"
    book.save(path)
    assert people(path) == [{"full_name": "Amina"}]
    assert told(read_roster(path))["error_cells"] == {"count": 1, "cells": ("B2",)}


def test_csv_and_workbook_of_one_list_are_one_list(text_file, book_file):
    rows = [["Name", "Country", "Phone"], ["Amina", "SN", "12"], ["김민준", "KR", "-"]]
    text = read_roster(text_file("\n".join(",".join(row) for row in rows)))
    book = read_roster(book_file({"People": [rows[0], ["Amina", "SN", 12], ["김민준", "KR", ""]]}))
    assert [(row.line, row.fields, row.digest) for row in text.rows] == [
        (row.line, row.fields, row.digest) for row in book.rows
    ]


def test_rows_can_be_read_again_and_are_counted_beforehand(text_file):
    file = read_roster(text_file("Name\nA\n\nB\n-\n"))
    assert file.total == len(list(file.rows)) == len(list(file.rows)) == 3


def test_a_long_file_does_not_stay_in_memory(text_file):
    file = read_roster(text_file("Name,Email\n" + "".join(f"Delegate {n},{n}@example.org\n" for n in range(20_000))))
    rows = iter(file.rows)
    first = next(rows)
    assert isinstance(first, RosterRow)
    assert (first.line, file.total, sum(1 for _ in rows)) == (2, 20_000, 19_999)


def test_a_file_that_changes_underneath_is_not_read_half_old_half_new(text_file):
    path = text_file("Name\nA\n")
    file = read_roster(path)
    path.write_text("Name\nA\nB\n")
    with pytest.raises(Trouble) as trouble:
        list(file.rows)
    assert trouble.value.kind == "file_changed"
