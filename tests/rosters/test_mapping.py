"""The columns find their fields by what senders call them, in any order, and a person can say otherwise."""

import random

import pytest

from wego_desk.core.fields import FIELDS
from wego_desk.core.trouble import Trouble
from wego_desk.rosters import read_roster
from wego_desk.rosters.header_words import fold
from wego_desk.rosters.synonyms import PROGRAMME_SYNONYMS, SYNONYMS


@pytest.mark.parametrize("table", [SYNONYMS, PROGRAMME_SYNONYMS])
def test_no_header_means_two_fields_and_every_field_has_some(table):
    owners: dict[str, set[str]] = {}
    for field, names in table.items():
        for name in (field, *names):
            owners.setdefault(fold(name), set()).add(field)
    assert not {name: fields for name, fields in owners.items() if len(fields) > 1 or not name}
    assert table is PROGRAMME_SYNONYMS or tuple(table) == FIELDS


def test_the_headers_that_we_write_ourselves_come_back(text_file):
    shuffled = random.Random(3).sample(FIELDS, len(FIELDS))
    file = read_roster(text_file(",".join(shuffled) + "\n"))
    assert file.mapping == {field: field for field in FIELDS}
    assert file.warnings == ()


@pytest.mark.parametrize(
    ("header", "mapping"),
    [
        pytest.param(
            "Event slug,Order code,Position ID,Status,Email,Phone number,Order date,Order time,Product,Variation,Price,"
            "Tax rate,Tax rule,Tax value,Attendee name,Attendee name: Given name,Attendee name: Family name,"
            "Attendee email,Company,Address,ZIP code,City,Country,State,Voucher,Pseudonymization ID,Ticket secret,"
            "Seat ID,Seat name,Seat zone,Seat row,Seat number,Blocked,Valid from,Valid until,Order comment,Company,"
            "Invoice address name,Address,ZIP code,City,Country,VAT ID",
            {"foreign_code": "Ticket secret", "full_name": "Attendee name", "given_name": "Attendee name: Given name",
             "family_name": "Attendee name: Family name", "organization": "Company", "city": "City",
             "country": "Country", "role": "Product", "email": "Attendee email", "phone": "Phone number",
             "status": "Status", "valid_from": "Valid from", "valid_until": "Valid until", "notes": "Order comment"},
            id="pretix",
        ),
        pytest.param(
            "ID,Name,First Name,Last Name,Email Address,Affiliation,Position,Title,Phone Number,Country,"
            "Registration date,Registration state,Price,Checked in,Check-in date,Payment date",
            {"full_name": "Name", "given_name": "First Name", "family_name": "Last Name", "honorific": "Title",
             "job_title": "Position", "organization": "Affiliation", "country": "Country", "email": "Email Address",
             "phone": "Phone Number", "status": "Registration state"},
            id="indico",
        ),
        pytest.param(
            "Order #,Order Date,First Name,Surname,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,Order Type,"
            "Currency,Total Paid,Fees Paid,Eventbrite Fees,Eventbrite Payment Processing,Attendee Status,"
            "Home Address 1,Home City,Home Country,Job Title,Company,Cell Phone,Barcode #",
            {"foreign_code": "Barcode #", "given_name": "First Name", "family_name": "Surname",
             "job_title": "Job Title", "organization": "Company", "city": "Home City", "country": "Home Country",
             "role": "Ticket Type", "email": "Email", "phone": "Cell Phone", "status": "Attendee Status"},
            id="eventbrite",
        ),
        pytest.param(
            "연번,성명,영문 성명,소속기관,직위,국가,도시,이메일,휴대전화,참가 구분,등록 상태,언어,VIP 여부,비고",
            {"full_name": "성명", "latin_name": "영문 성명", "job_title": "직위", "organization": "소속기관",
             "city": "도시",
             "country": "국가", "role": "참가 구분", "email": "이메일", "phone": "휴대전화", "language": "언어",
             "status": "등록 상태", "vip": "VIP 여부", "notes": "비고"},
            id="korean",
        ),
        pytest.param(
            "E-MAIL  address,organisation_name,Given-Name(s),FAMILY NAME,naïve",
            {"given_name": "Given-Name(s)", "family_name": "FAMILY NAME", "organization": "organisation_name",
             "email": "E-MAIL address"},
            id="spelling",
        ),
    ],
)  # fmt: skip
def test_the_exports_of_other_systems_map_by_themselves(text_file, header, mapping):
    row = ",".join("Dr" if cell == "Title" else "" for cell in header.split(","))
    assert read_roster(text_file(f"{header}\n{row}\n")).mapping == mapping


def test_a_lone_title_is_what_its_values_say(text_file, people):
    assert people(text_file("Name,Title\nAmina,Dr.\nZoë,H.E.\n"))[0]["honorific"] == "Dr."
    assert people(text_file("Name,Title\nAmina,Mayor\nZoë,Dr.\nAwa,Director\n"))[0]["job_title"] == "Mayor"


def test_a_name_beside_a_family_name_is_the_given_one(text_file, people, told):
    path = text_file("성,이름\n김,민준\n")
    assert people(path) == [{"given_name": "민준", "family_name": "김", "full_name": "김민준"}]
    assert told(read_roster(path))["name_taken_as_given"] == {"column": "이름"}


def test_a_person_can_say_otherwise(text_file, people):
    path = text_file("Person_Name,Name,Remarks\nAmina Diallo,dakar-7,x\n")
    file = read_roster(path, mapping={"full_name": "person name", "foreign_code": "Name", "notes": ""})
    assert file.mapping == {"foreign_code": "Name", "full_name": "Person_Name"}
    assert [row.fields for row in file.rows] == [{"foreign_code": "dakar-7", "full_name": "Amina Diallo"}]


def test_what_is_left_out_is_told(text_file, told):
    file = read_roster(text_file("Shoe size,Name,Email,,E-mail,\n42,Amina,a@x,lost,b@x,\n"))
    assert told(file) == {
        "unmapped_columns": {"columns": ("Shoe size",)},
        "columns_without_header": {"columns": (4,)},
        "duplicate_column": {"field": "email", "used": "Email", "ignored": ("E-mail",)},
    }


def test_a_title_above_the_header_is_stepped_over_and_told(book_file, told):
    above = [["World Mayors Forum 2023"], [], ["", "as of 1 September"]]
    path = book_file({"명단": [*above, ["Name", "City"], ["Amina", "X"]]})
    file = read_roster(path)
    assert told(file)["rows_above_header"] == {"lines": (1, 3), "header": 4}
    assert [(row.line, row.fields["full_name"]) for row in file.rows] == [(5, "Amina")]


@pytest.mark.parametrize(
    ("header", "mapping"),
    [
        pytest.param(
            "Timestamp|Email Address|1. What is your full name? (as in passport)|Your organization / affiliation|"
            "Please select your country *|Dietary requirements (if any)|Phone (WhatsApp)|How did you hear of us?",
            {"full_name": "1. What is your full name? (as in passport)",
             "organization": "Your organization / affiliation", "country": "Please select your country *",
             "email": "Email Address", "phone": "Phone (WhatsApp)", "needs": "Dietary requirements (if any)"},
            id="google forms",
        ),
        pytest.param(
            "타임스탬프|이메일 주소|성명을 입력해 주세요|귀하의 소속|직위 (필수)|국가명(영문)|휴대전화 번호",
            {"full_name": "성명을 입력해 주세요", "job_title": "직위 (필수)", "organization": "귀하의 소속",
             "country": "국가명(영문)", "email": "이메일 주소", "phone": "휴대전화 번호"},
            id="google forms, korean",
        ),
        pytest.param(
            "Confirmation Number|Prefix|First Name|Last Name|Email Address|Company Name|Title|Work Phone|Work City|"
            "Work Country|Registration Type|Invitee Status|Registration Date|Admission Item",
            {"foreign_code": "Confirmation Number", "given_name": "First Name", "family_name": "Last Name",
             "honorific": "Prefix", "job_title": "Title", "organization": "Company Name", "city": "Work City",
             "country": "Work Country", "role": "Registration Type", "email": "Email Address", "phone": "Work Phone",
             "status": "Invitee Status"},
            id="cvent",
        ),
        pytest.param(
            "Order ID|Ticket ID|Ticket Class Name|Attendee Name|Attendee Email|Company Name|Designation|Contact Number|"
            "Country|Purchased on|Checked in",
            {"foreign_code": "Ticket ID", "full_name": "Attendee Name", "job_title": "Designation",
             "organization": "Company Name", "country": "Country", "role": "Ticket Class Name",
             "email": "Attendee Email", "phone": "Contact Number"},
            id="zoho",
        ),
        pytest.param(
            "ID|First Name|Last Name|Email|Status|Is Checked In|Checked In At|Product ID|Product Name|Event ID|"
            "Public ID|Short ID|Created Date|Last Updated Date|Notes|Organization",
            {"foreign_code": "Public ID", "given_name": "First Name", "family_name": "Last Name",
             "organization": "Organization", "role": "Product Name", "email": "Email", "status": "Status",
             "notes": "Notes"},
            id="hi.events",
        ),
        pytest.param(
            "N°|Civilité|Nom|Prénom(s)|Fonction|Organisme|Ville|Pays|Courriel|Téléphone portable|"
            "Type de participant|Régime alimentaire|Remarques",
            {"given_name": "Prénom(s)", "family_name": "Nom", "honorific": "Civilité", "job_title": "Fonction",
             "organization": "Organisme", "city": "Ville", "country": "Pays", "role": "Type de participant",
             "email": "Courriel", "phone": "Téléphone portable", "needs": "Régime alimentaire", "notes": "Remarques"},
            id="french",
        ),
        pytest.param(
            "Nombre(s)|Apellidos|Cargo|Institución|Ciudad|País|Correo electrónico|Celular|Idioma|"
            "Estado de la inscripción|Observaciones",
            {"given_name": "Nombre(s)", "family_name": "Apellidos", "job_title": "Cargo",
             "organization": "Institución", "city": "Ciudad", "country": "País", "email": "Correo electrónico",
             "phone": "Celular", "language": "Idioma", "status": "Estado de la inscripción", "notes": "Observaciones"},
            id="spanish",
        ),
        pytest.param(
            "序号|姓名|英文姓名|单位名称|职务|国家/地区|城市|电子邮箱|手机号码|参会身份|饮食禁忌|备注",
            {"full_name": "姓名", "latin_name": "英文姓名", "job_title": "职务", "organization": "单位名称",
             "city": "城市", "country": "国家/地区", "role": "参会身份", "email": "电子邮箱", "phone": "手机号码",
             "needs": "饮食禁忌", "notes": "备注"},
            id="chinese, simplified",
        ),
        pytest.param(
            "編號|姓名|護照英文姓名|服務單位|職稱|國家|城市|電子信箱|聯絡電話|參會身分|備註",
            {"full_name": "姓名", "latin_name": "護照英文姓名", "job_title": "職稱", "organization": "服務單位",
             "city": "城市", "country": "國家", "role": "參會身分", "email": "電子信箱", "phone": "聯絡電話",
             "notes": "備註"},
            id="chinese, traditional",
        ),
        pytest.param(
            "م|الاسم الكامل|الاسم بالإنجليزية|المسمى الوظيفي|جهة العمل|المدينة|الدولة|البريد الإلكتروني|رقم الجوال|"
            "صفة المشاركة|ملاحظات",
            {"full_name": "الاسم الكامل", "latin_name": "الاسم بالإنجليزية", "job_title": "المسمى الوظيفي",
             "organization": "جهة العمل", "city": "المدينة", "country": "الدولة", "role": "صفة المشاركة",
             "email": "البريد الإلكتروني", "phone": "رقم الجوال", "notes": "ملاحظات"},
            id="arabic",
        ),
        pytest.param(
            "No.|氏名|フリガナ|氏名（ローマ字）|所属|役職名|国・地域|都市名|メールアドレス|携帯電話|参加区分|備考欄",
            {"full_name": "氏名", "latin_name": "氏名（ローマ字）", "job_title": "役職名", "organization": "所属",
             "city": "都市名", "country": "国・地域", "role": "参加区分", "email": "メールアドレス",
             "phone": "携帯電話", "notes": "備考欄"},
            id="japanese",
        ),
        pytest.param(
            "№|Фамилия|Имя|Отчество|Должность|Организация|Город|Страна|Эл. почта|Номер телефона|Категория участника",
            {"given_name": "Имя", "family_name": "Фамилия", "job_title": "Должность", "organization": "Организация",
             "city": "Город", "country": "Страна", "role": "Категория участника", "email": "Эл. почта",
             "phone": "Номер телефона"},
            id="russian",
        ),
        pytest.param(
            "성명 / Name|소속(Organization)|国家 Country|City / Country|직위：Position",
            {"full_name": "성명 / Name", "job_title": "직위：Position", "organization": "소속(Organization)"},
            id="two languages in one cell; two fields in one are none",
        ),
    ],
)  # fmt: skip
def test_the_lists_of_many_offices_map_by_themselves(text_file, header, mapping):
    names = header.split("|")
    row = "|".join("Mayor" if name == "Title" else "" for name in names)
    file = read_roster(text_file(f"{header}\n{row}\n"), delimiter="|")
    assert file.mapping == mapping
    columns = {column.field: column.header for column in file.columns if column.field}
    assert columns == mapping
    assert all(column.why for column in file.columns if column.field)


def test_a_column_says_why_it_is_read_so_and_shows_its_values(text_file):
    path = text_file("Name (as on badge),Title,City,Company,Shoe\nAmina,Dr,Dakar,,42\nZoë,Mr,Dakar,,\nAli,Ms,Köln,,\n")
    columns = read_roster(path, mapping={"notes": "Shoe"}).columns
    assert [(c.at, c.field, c.why, c.samples) for c in columns] == [
        (0, "full_name", "part_of_header", ("Amina", "Zoë", "Ali")), (1, "honorific", "values", ("Dr", "Mr", "Ms")),
        (2, "city", "header", ("Dakar", "Köln")), (3, "organization", "header", ()), (4, "notes", "asked", ("42",)),
    ]  # fmt: skip
    (given, *_) = read_roster(text_file("名前,姓\n太郎,山田\n")).columns
    assert (given.field, given.why) == ("given_name", "beside")


def test_names_in_two_scripts_are_the_two_names_of_a_badge(text_file, people, told):
    path = text_file("성명,Name,소속\n김철수,Kim Cheolsu,서울\n이영희,Lee Younghee,부산\n")
    assert people(path)[0] == {"full_name": "Kim Cheolsu", "native_name": "김철수", "organization": "서울"}
    assert told(read_roster(path)) == {}
    latin = text_file("氏名,Full name\n,\n山田太郎,Yamada Taro\n", name="ja.csv")
    assert read_roster(latin).mapping == {"full_name": "Full name", "native_name": "氏名"}
    alike = text_file("Name,Full name\nAmina,Amina Diallo\n", name="alike.csv")
    assert told(read_roster(alike))["duplicate_column"]["used"] == "Full name"


# ---- where the headers stand


def test_a_word_alone_above_the_headers_is_a_title(text_file, people):
    assert people(text_file("참가자\n성명,소속\n김철수,서울\n")) == [{"full_name": "김철수", "organization": "서울"}]
    assert people(text_file("Delegate\nAmina Diallo\n")) == [{"full_name": "Amina Diallo"}]


def test_words_of_the_office_above_the_headers_are_stepped_over(text_file, told):
    text = (
        "Draft,,,\nUpdated:,2026-09-01,by,Ana\nTotal:,120,confirmed:,100\nName,Organization,Country,City\nAmina,x,y,z\n"
    )
    file = read_roster(text_file(text))
    assert told(file)["rows_above_header"] == {"lines": (1, 2, 3), "header": 4}
    assert [row.fields["full_name"] for row in file.rows] == ["Amina"]


def test_a_person_says_in_which_line_the_headers_stand(text_file):
    path = text_file("Name,City\nNom,Ville\nAmina,Dakar\n")
    assert [row.line for row in read_roster(path, header_line=2).rows] == [3]
    assert read_roster(path, header_line=2).mapping == {"family_name": "Nom", "city": "Ville"}
    with pytest.raises(Trouble) as trouble:
        read_roster(path, header_line=7)
    assert trouble.value.kind == "no_such_line"


def test_headers_over_two_lines_in_two_languages(text_file, people, told):
    path = text_file("성명,소속,국가,비고\nName,Organization,Country,\n김철수,서울,대한민국,x\n")
    assert people(path) == [{"full_name": "김철수", "organization": "서울", "country": "대한민국", "notes": "x"}]
    file = read_roster(path)
    assert file.mapping["full_name"] == "성명 / Name"
    assert told(file) == {"header_of_two_lines": {"lines": (1, 2)}}
    assert read_roster(path, mapping={"notes": "Organization"}).mapping["notes"] == "소속 / Organization"


@pytest.mark.parametrize(
    "text",
    [
        "Role,Standing,Name\nDelegate,Member,Amina\n",
        "Name,Role,City\nAttendee,Delegate,\n",
        "Name,Organization,Position\nMember,Company,Job\n",
        "First,Last,Country\nNom,Prénom 2,Pays\n",
        "Name,Organization,Phone,Notes,Needs\nAmina,Agency,1,x,y\n",
    ],
)
def test_a_person_is_never_taken_for_a_second_line_of_headers(text_file, told, text):
    file = read_roster(text_file(text))
    assert "header_of_two_lines" not in told(file)
    assert len(list(file.rows)) == 1


def test_the_headers_again_further_down_are_no_person(text_file):
    file = read_roster(text_file("Name,City\nAmina,Dakar\nNAME,City\nName,Name\n"))
    assert [getattr(row, "reason_kind", "") for row in file.rows] == ["", "repeated_header", ""]
