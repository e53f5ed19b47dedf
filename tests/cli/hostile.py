"""Files that mean harm, or that harm befell: each made small, from what a spreadsheet program writes."""

import io
import struct
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import xlsxwriter

FILES = Path(__file__).resolve().parents[1] / "rosters" / "files"
SHEET = "xl/worksheets/sheet1.xml"
_ENTITIES = "".join(f'<!ENTITY a{n} "' + f"&a{n - 1};" * 10 + '">' for n in range(1, 12))
LAUGHS = f'<!DOCTYPE x [<!ENTITY a0 "ha">{_ENTITIES}]>'


def numbered(rows: str, more: str = "") -> str:
    """A sheet with these rows, and what stands below them."""
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{rows}</sheetData>{more}</worksheet>'


def text(place: str, words: str) -> str:
    return f'<c r="{place}" t="inlineStr"><is><t>{words}</t></is></c>'


def book(*rows: list[object]) -> bytes:
    """A plain workbook."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as written:
        sheet = written.add_worksheet("People")
        for at, row in enumerate(rows or (["Name", "City"], ["Amina", "Dakar"])):
            sheet.write_row(at, 0, row)
    return out.getvalue()


def changed(source: bytes, parts: Mapping[str, bytes | str], *, pack: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The same archive with some parts put in place of others, or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(source)) as old, zipfile.ZipFile(out, "w", pack) as new:
        kept = {part.filename: old.read(part) for part in old.infolist()}
        for name, content in {**kept, **parts}.items():
            new.writestr(name, content)
    return out.getvalue()


def sheet_of(rows: str, more: str = "") -> bytes:
    return changed(book(), {SHEET: numbered(rows, more)})


def ods(body: str, before: str = "") -> bytes:
    """LibreOffice's own file with these rows as its only sheet."""
    path = FILES / "people.ods"
    with zipfile.ZipFile(path) as old:
        content = old.read("content.xml").decode()
    start, end = content.index("<table:table-row"), content.rindex("</table:table>")
    whole = content[:start] + body + content[end:]
    return changed(
        path.read_bytes(),
        {"content.xml": whole.replace("<office:document-content", before + "<office:document-content", 1)},
    )


def ods_cell(words: str, said: str = "") -> str:
    return f'<table:table-cell office:value-type="string" {said}><text:p>{words}</text:p></table:table-cell>'


def overlapping() -> bytes:
    """Many names for one packed part (Fifield 2019)."""
    source = changed(book(), {"xl/media/a.bin": bytes(4 << 20)})
    end = source.rindex(b"PK\x05\x06")
    start = struct.unpack("<I", source[end + 16 : end + 20])[0]
    directory = source[start:end]
    at = directory.index(b"xl/media/a.bin") - 46
    entry = directory[at : at + 46 + len(b"xl/media/a.bin")]
    more = b"".join(entry.replace(b"a.bin", f"{n:05d}"[:5].encode()) for n in range(40))
    whole = source[:start] + directory + more
    count = struct.pack("<HH", *(2 * [struct.unpack("<H", source[end + 10 : end + 12])[0] + 40]))
    return whole + source[end : end + 8] + count + struct.pack("<II", len(directory + more), start) + source[end + 20 :]


def nested(levels: int) -> str:
    return "<x>" * levels + "</x>" * levels


def blank_rows(count: int) -> str:
    return "".join(f'<row r="{n}" s="1"><c r="AZ{n}" s="1"/></row>' for n in range(3, count))


PEOPLE = f'<row r="1">{text("A1", "Name")}{text("B1", "City")}</row><row r="2">{text("A2", "Amina")}</row>'
ODS_PEOPLE = (
    f"<table:table-row>{ods_cell('Name')}</table:table-row><table:table-row>{ods_cell('Amina')}</table:table-row>"
)
MILLION = 1 << 20
REPEATED = 'table:number-columns-repeated="%d"'


def far_column(letters: str) -> str:
    return f'<row r="1">{text("A1", "Name")}{text(letters + "1", "x")}</row>'


#: Name: the file's suffix, its content, and how it must end: a kind of trouble, or the number of people read.
CORPUS: Mapping[str, tuple[str, Callable[[], bytes], str | int]] = {
    "zip bomb": ("xlsx", lambda: changed(book(), {"xl/media/a.bin": bytes(51 << 20)}), "zip_bomb"),
    "zip bomb of one part under many names": ("xlsx", overlapping, "zip_bomb"),
    "ODS zip bomb": ("ods", lambda: changed(ods(ODS_PEOPLE), {"Pictures/a": bytes(51 << 20)}), "zip_bomb"),
    "laughs in a sheet": (
        "xlsx",
        lambda: changed(sheet_of(""), {SHEET: LAUGHS + numbered(far_column("B").replace(">x<", ">&a11;<"))}),
        "damaged_file",
    ),
    "laughs in shared words": (
        "xlsx",
        lambda: changed(book(), {"xl/sharedStrings.xml": LAUGHS + "<sst><si><t>&a11;</t></si></sst>"}),
        "damaged_file",
    ),
    "laughs in an ODS": ("ods", lambda: ods(ODS_PEOPLE.replace("Amina", "&a11;"), LAUGHS), "damaged_file"),
    "deep XML": ("xlsx", lambda: sheet_of(PEOPLE, nested(200_000)), 1),
    "deep ODS": ("ods", lambda: ods(ODS_PEOPLE + nested(100_000)), 1),
    "one long word a hundred thousand times": (
        "xlsx",
        lambda: changed(
            sheet_of(PEOPLE + "".join(f'<row r="{n}"><c r="C{n}" t="s"><v>0</v></c></row>' for n in range(3, 100_000))),
            {"xl/sharedStrings.xml": f"<sst><si><t>{'x' * 32_000}</t></si></sst>"},
        ),
        "too_demanding",
    ),
    "16,384 columns": ("xlsx", lambda: sheet_of(far_column("XFD")), "too_many_columns"),
    "16,384 columns, ODS": (
        "ods", lambda: ods("<table:table-row>" + ods_cell("Name", REPEATED % 16384) + "</table:table-row>"),
        "too_many_columns",
    ),
    "16,384 columns, CSV": ("csv", lambda: b"Name" + b",x" * 16_383 + b"\nAmina\n", "too_many_columns"),
    "a column beyond all columns": ("xlsx", lambda: sheet_of(far_column("ZZZZZ")), "too_many_columns"),
    "a row beyond all rows": (
        "xlsx", lambda: sheet_of(PEOPLE + f'<row r="4294967295">{text("A4294967295", "x")}</row>'), "sheet_too_large",
    ),
    "a sheet spread too far": (
        "xlsx",
        lambda: sheet_of(PEOPLE + f'<row r="{MILLION}">' + text(f"ALL{MILLION}", "x") + "</row>"),
        "sheet_too_large",
    ),
    "a sheet repeated too far, ODS": (
        "ods",
        lambda: ods(
            f'{ODS_PEOPLE}<table:table-row table:number-rows-repeated="{MILLION}">'
            + ods_cell("x", REPEATED % 1000) + "</table:table-row>"
        ),
        "sheet_too_large",
    ),
    "a million blank rows": ("xlsx", lambda: sheet_of(PEOPLE + blank_rows(MILLION)), 1),
    "a million blank rows, ODS": (
        "ods",
        lambda: ods(
            f'{ODS_PEOPLE}<table:table-row table:number-rows-repeated="{MILLION - 2}"><table:table-cell '
            'table:number-columns-repeated="16384"/></table:table-row>'
        ),
        1,
    ),
    "a million blank rows, CSV": ("csv", lambda: b"Name,City\nAmina,\n" + b",\n" * MILLION, 1),
    "cells merged over everything": (
        "xlsx",
        lambda: sheet_of(
            PEOPLE, '<mergeCells count="2"><mergeCell ref="A1:XFD1048576"/><mergeCell ref="B1:B1048576"/></mergeCells>'
        ),
        1,
    ),
    "a hundred thousand merged cells": (
        "xlsx",
        lambda: sheet_of(
            PEOPLE, "<mergeCells>" + '<mergeCell ref="B2:B1048576"/>' * 100_000 + "</mergeCells>"
        ),
        1,
    ),
    "NUL byte": ("csv", lambda: b"Name,City\nAmi\0na,Dakar\n", "nul_in_text"),
    "half a character, UTF-8": ("csv", lambda: b"Name,City\nAmi\xed\xa0\x80na,Dakar\n", "undecodable"),
    "half a character, UTF-16": (
        "csv", lambda: "Name,City\nAmi\ud800na,Dakar\n".encode("utf-16", "surrogatepass"), "undecodable",
    ),
    "half a character, XLSX": ("xlsx", lambda: sheet_of(PEOPLE.replace("Amina", "Ami&#xD800;na")), "damaged_file"),
    "a line without end": ("csv", lambda: b"Name\n" + b"x" * (40 << 20), "cell_too_long"),
    "a quotation without end": ("csv", lambda: b'Name,City\n"' + b"Amina,Dakar\n" * 100_000, "cell_too_long"),
    "truncated": ("xlsx", lambda: book()[:2000], "damaged_file"),
    "truncated ODS": ("ods", lambda: (FILES / "people.ods").read_bytes()[:7000], "damaged_file"),
    "truncated XLS": ("xls", lambda: (FILES / "people.xls").read_bytes()[:5000], "damaged_file"),
    "encrypted": ("xlsx", lambda: (FILES / "locked.xlsx").read_bytes(), "encrypted_file"),
    "encrypted ODS": ("ods", lambda: (FILES / "locked.ods").read_bytes(), "encrypted_file"),
    "encrypted XLS": ("xls", lambda: (FILES / "locked.xls").read_bytes(), "encrypted_file"),
    "a sheet that lies elsewhere": (
        "xlsx",
        lambda: changed(
            book(),
            {"xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
             'relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
             'relationships/worksheet" Target="../../../../etc/passwd"/></Relationships>'},
        ),
        "damaged_file",
    ),
    "a hundred sheets": (
        "xlsx", lambda: many_sheets(130), "no_name_column",
    ),
}  # fmt: skip


def many_sheets(count: int) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as written:
        for n in range(count):
            written.add_worksheet(f"S{n}").write(0, 0, "x")
    return out.getvalue()
