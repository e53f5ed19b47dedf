"""What a person learns of a roster file before anything is written, and a badge that belongs to nobody."""

import pytest

from wego_desk.core.trouble import Trouble
from wego_desk.desk.badge_maker import BadgeMaker
from wego_desk.desk.open_roster import open_roster
from wego_desk.desk.sample_badge import offered_layouts, sheet_of_operator_code, sheet_of_test_badge


def test_a_file_is_summed_up_and_nothing_is_written(congress, tmp_path):
    file = tmp_path / "roster.csv"
    file.write_text("Name,Country\nAmina Diallo,Senegal\n,Kenya\nKim Cheolsu,Korea\n", encoding="utf-8")
    before = congress.desk.store.last_gseq()
    opened = open_roster(congress.desk, file)
    assert (opened.foreseen.rows, opened.foreseen.added, len(opened.foreseen.refused)) == (3, 2, 1)
    assert opened.mapping == {"full_name": "Name", "country": "Country"}
    assert congress.desk.store.last_gseq() == before


def test_what_is_no_roster_is_told(congress, tmp_path):
    file = tmp_path / "roster.csv"
    file.write_text("Colour,Size\nred,3\n", encoding="utf-8")
    with pytest.raises(Trouble) as told:
        open_roster(congress.desk, file)
    assert told.value.kind in ("no_name_column", "empty_file")


@pytest.mark.parametrize("layout", offered_layouts(), ids=lambda layout: layout.name)
def test_the_test_badge_is_one_page_of_the_layouts_size(layout, tmp_path):
    import pypdfium2

    sheet = sheet_of_test_badge(BadgeMaker(tmp_path), layout.name, "World Mayors Forum")
    pages = pypdfium2.PdfDocument(sheet.pdf)
    width, height = pages[0].get_size()
    assert len(pages) == 1
    assert (width, height) == pytest.approx((layout.width_mm / 25.4 * 72, layout.height_mm / 25.4 * 72), abs=0.5)


@pytest.mark.parametrize("layout", offered_layouts(), ids=lambda layout: layout.name)
def test_an_operators_code_on_paper_is_read_back_and_bears_the_name(layout, tmp_path):
    import pypdfium2
    import zxingcpp

    code = "BCDEFGHJKNPRSTVX"
    sheet = sheet_of_operator_code(
        BadgeMaker(tmp_path), layout.name, "World Mayors Forum", "김지우", code, "Sign-in code"
    )
    page = pypdfium2.PdfDocument(sheet.pdf)[0]
    text = page.get_textpage().get_text_range()
    assert "김지우" in text
    assert "Sign-in code" in text
    (read,) = zxingcpp.read_barcodes(page.render(scale=4).to_pil())
    assert read.text == code
    assert code not in sheet.title + sheet.label
