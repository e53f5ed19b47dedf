"""A file that is no list of people gets one clear answer, before anything is changed."""

import io
import os
import random
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from PIL import Image

from wego_desk.core.trouble import Trouble
from wego_desk.rosters import read_programme, read_roster


def kind_of(path: Path, **options: object) -> str:
    with pytest.raises(Trouble) as trouble:
        list(read_roster(path, **options).rows)
    return trouble.value.kind


def picture() -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (8, 8), "navy").save(file, "PNG")
    return file.getvalue()


def archive(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return path


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.csv", b"", "empty_file"),
        ("a.csv", b"\xef\xbb\xbf \r\n\r\n", "empty_file"),
        ("a.csv", "\n\n".encode("utf-16"), "empty_file"),
        ("a.csv", picture(), "not_a_spreadsheet"),
        ("a.xlsx", picture(), "not_a_spreadsheet"),
        ("a.csv", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "not_a_spreadsheet"),
        ("a.csv", random.Random(1).randbytes(5000), "not_a_spreadsheet"),
        ("a.csv", bytes(b for b in random.Random(2).randbytes(5000) if b), "not_a_spreadsheet"),
        ("a.xlsx", b"Name,City\nAmina,Dakar\n", "not_a_spreadsheet"),
        ("a.xls", b"<html><table><tr><td>Name</td></tr></table></html>", "not_a_spreadsheet"),
        ("a.csv", b"Name,City\nAmi\0na,Dakar\n", "nul_in_text"),
        ("a.csv", b"Name,City\n" + b"Amina,Dakar\n" * 20000 + b"Ami\0na,x\n", "nul_in_text"),
        ("a.csv", b"Name\nA\x81\x8d\x8f\x90\x9d,\xff\xff\n", "undecodable"),
        ("a.csv", "이름,도시\n김민준,서울\n이서연,부산\n".encode()[:-2] + b"\n", "undecodable"),
        ("a.csv", b"City,Mayor's car\nDakar,blue\n", "no_name_column"),
        ("a.csv", b'Name,City\nAmina,"Dakar\nZoe,Paris\n', "broken_quotes"),
        ("a.csv", b'Name,City\n"Amina "Awa" Diallo",Dakar\n', "broken_quotes"),
        ("a.csv", b"Name\n" + b"x" * 32768 + b"\n", "cell_too_long"),
        ("a.csv", b"Name\n\"" + b"x\n" * 100_000 + b"\"\n", "cell_too_long"),
        ("a.csv", b"Name" + b",x" * 1024 + b"\nAmina\n", "too_many_columns"),
        ("a.csv", b"Name,x\nAmina" + b"," * 1024 + b"\n", "too_many_columns"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504), "encrypted_file"),
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "encrypted_file"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "Workbook".encode("utf-16-le"), "damaged_file"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "not_a_spreadsheet"),
    ],
)  # fmt: skip
def test_what_is_no_list_of_people_is_told_as_what_it_is(tmp_path, name, content, kind):
    path = tmp_path / name
    path.write_bytes(content)
    assert kind_of(path) == kind


def test_places_that_are_no_files(tmp_path):
    assert kind_of(tmp_path / "nowhere.csv") == "file_missing"
    assert kind_of(tmp_path / "nowhere" / "a.csv") == "file_missing"
    assert kind_of(tmp_path) == "is_a_folder"
    os.mkfifo(tmp_path / "pipe.csv")
    assert kind_of(tmp_path / "pipe.csv") == "not_a_file"


def test_a_file_that_may_not_be_read(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Name\nAmina\n")
    path.chmod(0)
    was = os.geteuid()
    if was == 0:
        # Nothing is closed to root: be nobody for a moment.
        os.seteuid(65534)
    try:
        assert kind_of(path) == "unreadable"
    finally:
        os.seteuid(was)


def test_zips_that_are_no_workbooks(tmp_path):
    assert kind_of(archive(tmp_path / "a.zip", {"readme.txt": b"x"})) == "not_a_spreadsheet"
    assert kind_of(archive(tmp_path / "a.docx", {"word/document.xml": b"<x/>"})) == "not_a_spreadsheet"
    ods = {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<x/>"}
    assert kind_of(archive(tmp_path / "a.ods", ods)) == "damaged_file"
    assert kind_of(archive(tmp_path / "a.xlsb", {"xl/workbook.bin": b"x"})) == "unsupported_spreadsheet"
    assert kind_of(archive(tmp_path / "a.xlsx", {"xl/workbook.xml": b"no xml"})) == "damaged_file"


@pytest.mark.parametrize("share", [0.02, 0.3, 0.6, 0.9, 0.999])
def test_a_workbook_cut_short_is_damaged(book_file, share):
    path = book_file({"People": [["Name"], ["Amina"]]})
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    assert kind_of(path) == "damaged_file"


def test_a_workbook_with_a_flipped_bit_is_damaged(book_file):
    path = book_file({"People": [["Name"], *([f"Amina {n}"] for n in range(500))]})
    content = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as file:
        strings = file.getinfo("xl/sharedStrings.xml")
    content[strings.header_offset + 30 + len(strings.filename) + strings.compress_size // 2] ^= 0x10
    path.write_bytes(content)
    assert kind_of(path) == "damaged_file"


def test_an_encrypted_part_is_told(book_file):
    path = book_file({"People": [["Name"], ["Amina"]]})
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02")
    content[at + 8] |= 1
    path.write_bytes(content)
    assert kind_of(path) == "encrypted_file"


def test_a_zip_bomb_is_not_unpacked(tmp_path, book_file):
    book = book_file({"People": [["Name"], ["Amina"]]})
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(book) as source, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            target.writestr(part.filename, source.read(part))
        target.writestr("xl/media/big.xml", bytes(60 << 20))
    assert kind_of(bomb) == "zip_bomb"


def test_a_zip_bomb_that_lies_about_its_size_is_found_while_counting(tmp_path, book_file):
    book = book_file({"People": [["Name"], ["Amina"]]})
    bomb = tmp_path / "liar.xlsx"
    secret = b"<sst>" + bytes(2 << 20)
    with zipfile.ZipFile(book) as source, zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as target:
        for part in source.infolist():
            if part.filename != "xl/sharedStrings.xml":
                target.writestr(part.filename, source.read(part))
        target.writestr("xl/sharedStrings.xml", secret)
    content = bomb.read_bytes()
    # Say 5 bytes, with their checksum, in both headers.
    truth = struct.pack("<I", len(secret))
    lie = content.replace(truth, struct.pack("<I", 5)).replace(
        struct.pack("<I", zlib.crc32(secret)), struct.pack("<I", zlib.crc32(b"<sst>"))
    )
    assert lie != content
    bomb.write_bytes(lie)
    assert kind_of(bomb) == "damaged_file"


def test_a_workbook_too_wide_or_spread_too_far_is_never_laid_out(tmp_path, book_file):
    wide = book_file({"People": [["Name", *("x" for _ in range(1024))], ["Amina"]]}, name="wide.xlsx")
    assert kind_of(wide) == "too_many_columns"
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>'
        '<row r="1048576"><c r="ALL1048576"><v>1</v></c></row></sheetData></worksheet>'
    )
    far = tmp_path / "far.xlsx"
    with zipfile.ZipFile(book_file({"People": [["Name"]]})) as source, zipfile.ZipFile(far, "w") as target:
        for part in source.infolist():
            here = sheet if part.filename == "xl/worksheets/sheet1.xml" else source.read(part)
            target.writestr(part.filename, here)
    assert kind_of(far) == "sheet_too_large"


def test_a_long_cell_in_a_workbook(tmp_path, book_file):
    path = tmp_path / "long.xlsx"
    with zipfile.ZipFile(book_file({"P": [["Name"], ["LONG"]]})) as source, zipfile.ZipFile(path, "w") as target:
        for part in source.infolist():
            target.writestr(part.filename, source.read(part).replace(b"LONG", b"x" * 32_768))
    assert kind_of(path) == "cell_too_long"


def test_workbooks_without_anything(book_file):
    assert kind_of(book_file({"A": [], "B": []})) == "empty_file"
    file = read_roster(book_file({"A": [["Name", "City"]]}))
    assert (list(file.rows), file.total) == ([], 0)


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        ({"delimiter": "/"}, "unknown_delimiter"),
        ({"encoding": "klingon"}, "unknown_encoding"),
        ({"encoding": "base64"}, "unknown_encoding"),
        ({"encoding": "ascii"}, "undecodable"),
        ({"sheet": "People"}, "unknown_sheet"),
        ({"mapping": {"nmae": "Name"}}, "unknown_field"),
        ({"mapping": {"full_name": "Nom"}}, "unknown_column"),
        ({"mapping": {"full_name": ""}}, "no_name_column"),
    ],
)
def test_a_wish_that_cannot_be_met_is_bad_use(text_file, options, kind):
    assert kind_of(text_file("Name,City\nZoë,Dakar\n"), **options) == kind


def test_a_programme_needs_its_points(text_file):
    with pytest.raises(Trouble) as trouble:
        read_programme(text_file("Name,Capacity\nHall,3\n"))
    assert trouble.value.kind == "no_point_column"
