"""What the import page does, step by step and without a window: look, map, correct, settle, try, take in, take back."""

import zipfile

import pytest
import xlsxwriter

from wego_desk.core.trouble import Trouble
from wego_desk.desk.import_plan import summary
from wego_desk.desk.import_roster import Cancelled, import_roster
from wego_desk.desk.open_roster import Wishes, open_roster, remapped, try_row, twins_of, with_decision, with_rows
from wego_desk.desk.undo_import import undo_import
from wego_desk.rosters import RefusedRow, RosterRow
from wego_desk.work import DrainedLane


@pytest.fixture
def opened(congress):
    """``opened(text, **wishes)``: a file looked over."""

    def do(text, *, name="roster.csv", **wishes):
        file = congress.folder / name
        file.write_text(text, encoding="utf-8")
        return open_roster(congress.desk, file, Wishes(**wishes))

    return do


def take_in(congress, opened, progress=lambda _done, _total: None, **how):
    return import_roster(
        congress.desk, opened.plan, operator=congress.operator("Minister"), ledger_lane=DrainedLane("ledger"),
        progress=progress, photos=opened.file.parent, **how,
    )  # fmt: skip


def numbers(imported):
    return imported.added, imported.updated, imported.unchanged, len(imported.refused)


def test_columns_are_shown_with_values_and_mapped_otherwise_without_reading_again(congress, opened):
    before = congress.count()
    first = opened("Person,Ort,Shoe\nAmina Diallo,Dakar,42\nZoë,Köln,38\n", mapping={"full_name": "Person"})
    assert [(c.header, c.field, c.why, c.samples) for c in first.columns] == [
        ("Person", "full_name", "asked", ("Amina Diallo", "Zoë")), ("Ort", "city", "header", ("Dakar", "Köln")),
        ("Shoe", "", "", ("42", "38")),
    ]  # fmt: skip
    first.file.unlink()
    with pytest.raises(Trouble) as trouble:
        remapped(congress.desk, first, {"full_name": "Nobody"})
    assert trouble.value.kind in ("unknown_column", "file_changed")
    assert first.mapping == {"full_name": "Person", "city": "Ort"}, "what was shown stays as it was"
    assert congress.count() == before


def test_another_mapping_keeps_what_was_corrected(congress, opened):
    first = opened("Name,Town,Until\nAmina,Dakar,\nZoë,Köln,soon\n", mapping={"valid_until": "Until"})
    mended = with_rows(congress.desk, first, {3: ("Zoë", "Köln", "2026-09-25")})
    other = remapped(congress.desk, mended, {"valid_until": "Until", "city": "", "notes": "Town"})
    assert (numbers(first.foreseen), numbers(mended.foreseen), numbers(other.foreseen)) == (
        (1, 0, 0, 1), (2, 0, 0, 0), (2, 0, 0, 0),
    )  # fmt: skip
    assert other.mapping["notes"] == "Town"
    take_in(congress, other)
    assert congress.named("Zoë").valid_until == "2026-09-25"


def test_a_refused_row_is_corrected_in_place_and_tried_again(congress, opened):
    first = opened("Name,Valid from,City\nAmina,soon,Dakar\n,,Paris\nZoë,,Köln\n")
    assert [(r.line, r.reason_kind, r.row) for r in first.foreseen.refused] == [
        (2, "unreadable_date", ("Amina", "soon", "Dakar")), (3, "no_name", ("", "", "Paris")),
    ]  # fmt: skip
    still = try_row(first, 2, ("Amina", "sooner", "Dakar"))
    assert isinstance(still, RefusedRow)
    assert isinstance(try_row(first, 2, ("Amina", "2026-09-21", "Dakar")), RosterRow)
    second = with_rows(congress.desk, first, {2: ("Amina", "2026-09-21", "Dakar"), 3: ("", "", "Lyon")})
    assert [(r.line, r.row) for r in second.foreseen.refused] == [(3, ("", "", "Lyon"))]
    done = take_in(congress, second)
    assert numbers(done) == numbers(second.foreseen) == (2, 0, 0, 1)
    assert congress.named("Amina").valid_from == "2026-09-21"


def test_probable_duplicates_stand_side_by_side_and_are_settled(congress, opened):
    known = congress.add("Amina Diallo", email="amina@x.org", organization="Dakar")
    congress.scan(known)
    text = "Name,E-mail,Organization,Phone\nAminata Diallo,amina@x.org,Ville de Dakar,12\nZoë,,A,1\nZoë,,B,2\n"
    first = opened(text)
    pair, other = twins_of(congress.desk, first)
    assert (pair.one.id, pair.other.line, pair.why, pair.one.admitted) == (known.id, 2, "same_email", True)
    assert pair.differ == ("full_name", "organization", "phone")
    assert pair.other.fields["organization"] == "Ville de Dakar"
    assert (other.one.line, other.other.line, other.why) == (3, 4, "same_name")
    assert twins_of(congress.desk, first, first=1, most=1) == [other]
    same = with_decision(congress.desk, first, 2, known.id)
    assert numbers(same.foreseen) == (2, 1, 0, 0)
    assert [t.why for t in twins_of(congress.desk, same)] == ["same_name"]
    two = with_decision(congress.desk, same, 4, None)
    assert twins_of(congress.desk, two) == []
    take_in(congress, two)
    after = congress.again(known)
    assert (after.full_name, after.phone, after.code) == ("Aminata Diallo", "12", known.code)
    assert numbers(opened(text).foreseen) == (0, 0, 3, 0), "what was settled needs no second word"


def test_what_is_foreseen_is_what_comes_and_a_stop_leaves_nothing(congress, opened):
    rows = "".join(f"Guest {n},City {n}\n" for n in range(250))
    first = opened("Name,City\n" + rows)

    def stop(done, _total):
        if done >= 100:
            raise Cancelled

    with pytest.raises(Cancelled):
        take_in(congress, first, progress=stop)
    assert congress.people() == []
    done = take_in(congress, first)
    assert numbers(done) == numbers(first.foreseen) == (250, 0, 0, 0)
    undone = undo_import(
        congress.desk, done.batch, operator=congress.operator("Minister"), reason="x",
        ledger_lane=DrainedLane("ledger"), progress=lambda _done, _total: None,
    )  # fmt: skip
    assert len(undone.cancelled) == 250
    assert congress.is_whole()


def test_who_vanished_is_cancelled_with_a_word(congress, opened):
    take_in(congress, opened("Name,City\nAmina,Dakar\nZoë,Köln\n"))
    newer = opened("Name,City\nAmina,Dakar\n")
    assert [d.full_name for d in newer.foreseen.vanished] == ["Zoë"]
    assert summary(newer.plan, cancel_vanished=True).cancelled == 1
    take_in(congress, newer, cancel_vanished="withdrew")
    assert congress.named("Zoë").status == "cancelled"


def test_reading_can_be_stopped(congress, tmp_path):
    """A list that takes a second to read."""
    with xlsxwriter.Workbook(tmp_path / "short.xlsx") as book:
        book.add_worksheet().write(0, 0, "Name")
    cells = "".join(f'<c r="{column}%d" t="inlineStr"><is><t>x</t></is></c>' for column in "ABCDEFGHIJ")
    rows = "".join(f'<row r="{n}">{cells % ((n,) * 10)}</row>' for n in range(2, 50_000))
    file = tmp_path / "long.xlsx"
    with zipfile.ZipFile(tmp_path / "short.xlsx") as short, zipfile.ZipFile(file, "w") as long:
        for part in short.infolist():
            content = short.read(part)
            long.writestr(part.filename, content.replace(b"</sheetData>", rows.encode() + b"</sheetData>"))

    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        open_roster(congress.desk, file, watch=stop)
    with pytest.raises(Trouble) as trouble:
        open_roster(congress.desk, tmp_path / "short.xlsx", Wishes(sheet="Nowhere"))
    assert trouble.value.kind == "unknown_sheet"
