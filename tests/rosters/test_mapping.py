"""The columns find their fields by what senders call them, in any order, and a person can say otherwise."""

import random

import pytest

from wego_desk.core.fields import FIELDS
from wego_desk.rosters import read_roster
from wego_desk.rosters.headers import fold
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
