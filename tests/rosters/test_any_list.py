"""Rosters from anywhere: one small list as each office, program and encoding would send it, read as the same people."""

from pathlib import Path

import pytest
import xlsxwriter

from wego_desk.rosters import RosterRow, read_roster

FILES = Path(__file__).parent / "files"


def csv(text, encoding="utf-8", name="list.csv"):
    def write(folder):
        (folder / name).write_bytes(text.encode(encoding))
        return folder / name

    return write


def book(make, name="list.xlsx"):
    def write(folder):
        with xlsxwriter.Workbook(folder / name) as workbook:
            make(workbook, workbook.add_worksheet("List"))
        return folder / name

    return write


def given(name):
    return lambda _: FILES / name


def merged(workbook, sheet):
    sheet.write_row(0, 0, ["Name", "Organization", "City"])
    sheet.write_column(1, 0, ["Amina Diallo", "Moussa Fall"])
    sheet.merge_range("B2:B3", "Ville de Dakar")
    sheet.merge_range("C2:C3", "Dakar")


def titled(workbook, sheet):
    sheet.merge_range("A1:C1", "World Mayors Forum 2026")
    sheet.write("A2", "as of 1 September")
    for at, row in enumerate([["Name", "City", "Role"], ["Amina Diallo", "Dakar", "mayor"]], start=3):
        sheet.write_row(at, 0, row)


def two_lines(workbook, sheet):
    sheet.merge_range("A1:B1", "Name")
    sheet.merge_range("C1:D1", "Seat")
    for at, row in enumerate(
        [["Given", "Family", "City", "Country"], ["Amina", "Diallo", "Dakar", "Senegal"]], start=1
    ):
        sheet.write_row(at, 0, row)


def serial(workbook, sheet):
    sheet.write_row(0, 0, ["Name", "Valid from", "Valid until"])
    sheet.write_row(1, 0, ["Amina Diallo", 46286, 46291.75])


def sheets(workbook, sheet):
    sheet.write_row(0, 0, ["How to fill this in"])
    people = workbook.add_worksheet("Delegates")
    people.write_row(0, 0, ["Name", "City", "E-mail"])
    people.write_row(1, 0, ["Amina Diallo", "Dakar", "amina@dakar.sn"])


AMINA = {"full_name": "Amina Diallo", "city": "Dakar"}
#: The word of the task; how the list comes; what its first person is, at least; how many there are.
LISTS = {
    "XLSM": (given("people.xlsm"), {"full_name": "Amina Diallo", "country": "Senegal"}, 4),
    "XLS": (given("people.xls"), {"full_name": "Amina Diallo", "country": "Senegal"}, 4),
    "ODS": (given("people.ods"), {"full_name": "Amina Diallo", "country": "Senegal"}, 4),
    "French": (
        csv("Civilité;Nom;Prénom;Fonction;Organisme;Ville;Pays;Courriel;Statut\n"
            "Mme;Diallo;Amina;Maire;Ville de Dakar;Dakar;Sénégal;a@x.sn;annulée\n"),
        {"full_name": "Amina Diallo", "job_title": "Maire", "country": "Sénégal", "status": "cancelled"}, 1,
    ),
    "Spanish": (
        csv("Nombre;Apellidos;Cargo;Institución;Ciudad;País;Correo electrónico;Estado de la inscripción\n"
            "Sofía;Peña Ruiz;Alcaldesa;Municipalidad;Cusco;Perú;s@x.pe;confirmado\n"),
        {"full_name": "Sofía Peña Ruiz", "organization": "Municipalidad", "status": "active"}, 1,
    ),
    "Chinese": (
        csv("姓名,英文姓名,单位名称,职务,国家/地区,电子邮箱,报名状态\n王伟,Wang Wei,成都市,市长,中国,w@x.cn,已取消\n"),
        {"full_name": "王伟", "latin_name": "Wang Wei", "job_title": "市长", "status": "cancelled"}, 1,
    ),
    "Arabic": (
        csv("الاسم الكامل,جهة العمل,المسمى الوظيفي,الدولة,البريد الإلكتروني\n"
            "محمد الفايد,محافظة القاهرة,محافظ,مصر,m@x.eg\n"),
        {"full_name": "محمد الفايد", "organization": "محافظة القاهرة", "email": "m@x.eg"}, 1,
    ),
    "Japanese": (
        csv("氏名,氏名（ローマ字）,所属,役職名,国・地域,メールアドレス\n"
            "山田太郎,Yamada Taro,横浜市,市長,日本,y@x.jp\n"),
        {"full_name": "山田太郎", "latin_name": "Yamada Taro", "organization": "横浜市"}, 1,
    ),
    "Russian": (
        csv("Фамилия,Имя,Должность,Организация,Город,Страна,Эл. почта\nИванова,Анна,Мэр,Мэрия,Казань,Россия,a@x.ru\n"),
        {"given_name": "Анна", "family_name": "Иванова", "city": "Казань", "email": "a@x.ru"}, 1,
    ),
    "Google Forms": (
        csv("Timestamp,Email Address,1. What is your full name? (as in passport),Your organization / affiliation,"
            "Please select your country *,Dietary requirements (if any)\n"
            "2026/07/01 9:12:33 AM GMT+9,a@x.sn,Amina Diallo,City of Dakar,Senegal,halal\n"),
        {"full_name": "Amina Diallo", "organization": "City of Dakar", "needs": "halal", "email": "a@x.sn"}, 1,
    ),
    "Cvent": (
        csv("Confirmation Number,Prefix,First Name,Last Name,Email Address,Company Name,Title,Registration Type,"
            "Invitee Status\nXKNB7Q,Ms,Amina,Diallo,a@x.sn,City of Dakar,Mayor,Delegate,Accepted\n"),
        {"full_name": "Amina Diallo", "foreign_code": "XKNB7Q", "role": "Delegate", "status": "active"}, 1,
    ),
    "Zoho": (
        csv("Order ID,Ticket ID,Ticket Class Name,Attendee Name,Attendee Email,Company Name,Designation,Country\n"
            "1,T-77,Speaker,Amina Diallo,a@x.sn,City of Dakar,Mayor,Senegal\n"),
        {"full_name": "Amina Diallo", "foreign_code": "T-77", "job_title": "Mayor"}, 1,
    ),
    "Hi.Events": (
        csv("ID,First Name,Last Name,Email,Status,Is Checked In,Checked In At,Product ID,Product Name,Event ID,"
            "Public ID,Short ID\n9,Amina,Diallo,a@x.sn,ACTIVE,No,,3,Delegate,1,A-7XK2,a_x\n"),
        {"full_name": "Amina Diallo", "foreign_code": "A-7XK2", "role": "Delegate", "status": "active"}, 1,
    ),
    "GB18030": (
        csv("姓名,单位名称,城市\n王伟,成都市人民政府,成都\n李娜,武汉市,武汉\n", "gb18030"),
        {"full_name": "王伟", "organization": "成都市人民政府", "city": "成都"}, 2,
    ),
    "Shift_JIS": (
        csv("氏名,所属,都市名\n山田太郎,横浜市役所,横浜\n佐藤花子,札幌市,札幌\n", "cp932"),
        {"full_name": "山田太郎", "organization": "横浜市役所", "city": "横浜"}, 2,
    ),
    "CP1256": (
        csv("الاسم الكامل,جهة العمل,المدينة\nمحمد الفايد,محافظة القاهرة,القاهرة\nسلمى حداد,بلدية تونس,تونس\n",
            "cp1256"),
        {"full_name": "محمد الفايد", "organization": "محافظة القاهرة", "city": "القاهرة"}, 2,
    ),
    "CP1251": (
        csv("Фамилия,Имя,Город\nИванова,Анна,Казань\nПетров,Олег,Уфа\n", "cp1251"),
        {"family_name": "Иванова", "given_name": "Анна", "city": "Казань"}, 2,
    ),
    "pipe": (csv("Name|City|Organization\nAmina Diallo|Dakar|Ville de Dakar, Cabinet\n"), AMINA, 1),
    "quoted line breaks": (
        csv('Name,City,"Notes"\n"Amina\nDiallo",Dakar,"halal;\r\nneeds a chair"\nZoë,Köln,\n'),
        AMINA | {"notes": "halal; needs a chair"}, 2,
    ),
    "title rows": (book(titled), AMINA | {"role": "mayor"}, 1),
    "merged cells": (book(merged), AMINA | {"organization": "Ville de Dakar"}, 2),
    "serial dates": (
        book(serial), {"full_name": "Amina Diallo", "valid_from": "2026-09-21", "valid_until": "2026-09-26T18:00"}, 1,
    ),
    "two-line headers": (book(two_lines), AMINA | {"country": "Senegal"}, 1),
    "several sheets": (book(sheets), AMINA | {"email": "amina@dakar.sn"}, 1),
}  # fmt: skip


@pytest.mark.parametrize("word", LISTS)
def test_a_list_from(tmp_path, word):
    write, first, count = LISTS[word]
    file = read_roster(write(tmp_path))
    rows = list(file.rows)
    assert all(isinstance(row, RosterRow) for row in rows), rows
    assert len(rows) == count == file.total
    assert {name: rows[0].fields.get(name) for name in first} == first
    assert all(column.why for column in file.columns if column.field), "the page says why"
