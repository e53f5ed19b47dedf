"""One badge just before it is printed: as large as its paper, and with what is to be told of it."""

import pytest

from wego_desk.core.credential import make_code
from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.desk.badge_maker import BadgeMaker

CODE = make_code(b"12345678")


def test_a_folded_badge_needs_the_paper_of_both_sides(tmp_path):
    badge = BadgeMaker(tmp_path).make(Delegate("0" * 16, CODE, full_name="Ann"), "a6-butterfly", "Forum")
    assert (badge.width_mm, badge.height_mm) == (105, 296)
    assert badge.notices == ()


def test_what_is_not_as_it_should_be_is_told(tmp_path):
    layout = tmp_path / "mine.toml"
    layout.write_text(
        'version = 1\nname = "mine"\n[page]\nwidth_mm = 90\nheight_mm = 60\n'
        '[[box]]\nkind = "text"\nfield = "name"\nx_mm = 1\ny_mm = 1\nw_mm = 20\nh_mm = 6\nmin_pt = 12\n'
        '[[box]]\nkind = "image"\nfield = "photo"\nx_mm = 40\ny_mm = 1\nw_mm = 20\nh_mm = 20\n'
    )
    photo = "a" * 32
    (tmp_path / f"{photo}.jpg").write_bytes(b"no picture")
    person = Delegate("0" * 16, CODE, native_name="Ꮳ", full_name="Rakotondrazafindrabe", photo=photo)
    told = BadgeMaker(tmp_path).make(person, str(layout), "Forum").notices
    assert [notice["kind"] for notice in told] == ["missing_glyph", "shrunk", "unread_photo"]


def test_a_sign_for_nobodys_organization_is_refused(tmp_path):
    with pytest.raises(Trouble, match="no_organization"):
        BadgeMaker(tmp_path).make(Delegate("0" * 16, CODE, full_name="Ann"), "delegation-sign", "Forum")
