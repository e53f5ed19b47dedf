"""A layout that was changed by hand and saved is the same one when it is read, and its file is still its author's."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wego_desk.badges.layout import Box
from wego_desk.badges.layout_draft import draft_of
from wego_desk.badges.layout_file import layout_text, read_layout, shipped_layouts
from wego_desk.badges.layout_writer import written

DRAFTS = [draft_of(name) for name in shipped_layouts()]
TENTHS = st.integers(0, 40).map(lambda tenths: tenths / 10)
OWN_TEXT = Box("text", "", 1, 1.5, 30, 6, 9.5, 6, 700, words={"en": "Table {name}", "ko": "자리"})


def again(draft):
    return read_layout(written(draft), "mine", draft.layout.folder)


@pytest.mark.parametrize("name", shipped_layouts())
def test_what_was_not_changed_is_written_byte_for_byte(name):
    assert written(draft_of(name)) == layout_text(name)[0]


@st.composite
def changed(draw):
    """A shipped layout with boxes made smaller where they stand, so that it stays one that is read, and some gone."""
    draft = draw(st.sampled_from(DRAFTS))
    for at, box in enumerate(draft.layout.boxes):
        if box.kind != "qr" and draw(st.booleans()):
            less = draw(TENTHS)
            room = min(less, box.w_mm / 4, box.h_mm / 4)
            draft = draft.with_box(
                at, x_mm=round(box.x_mm + room, 1), w_mm=max(0.1, round(box.w_mm - 2 * room, 1) - 0.1)
            )
        if box.kind == "text" and draw(st.booleans()):
            size = draw(st.sampled_from([5, 6.5, 9]))
            draft = draft.with_box(
                at, min_pt=size, max_pt=size + draw(TENTHS), weight=draw(st.sampled_from([400, 700])),
                align=draw(st.sampled_from(["start", "center"])), lines=draw(st.integers(1, 6)),
                colour=draw(st.sampled_from(["", "#102030"])),
            )  # fmt: skip
    for _ in range(draw(st.integers(0, 2))):
        draft = draft.without(draw(st.integers(0, len(draft.layout.boxes) - 1)))
    return draft


@settings(deadline=None, max_examples=40)
@given(changed())
def test_what_was_written_is_read_as_it_was_meant(draft):
    made = again(draft)
    assert [box.kind for box in made.boxes] == [box.kind for box in draft.layout.boxes]
    for read, meant in zip(made.boxes, draft.layout.boxes, strict=True):
        assert (read.x_mm, read.w_mm) == pytest.approx((meant.x_mm, meant.w_mm), abs=0.005)
        assert (read.min_pt, read.weight, read.align, read.lines, read.colour, read.words) == (
            meant.min_pt, meant.weight, meant.align, meant.lines, meant.colour, meant.words
        )  # fmt: skip
    assert (made.roles, made.slot, made.dpi, made.fold) == (
        draft.layout.roles, draft.layout.slot, draft.layout.dpi, draft.layout.fold
    )  # fmt: skip


def test_comments_and_order_stay_and_one_number_is_another():
    before, draft = layout_text("100x140")[0], draft_of("100x140")
    at = next(at for at, box in enumerate(draft.layout.boxes) if box.field == "name")
    after = written(draft.with_box(at, x_mm=8.0).named("Forum"))
    changes = [
        (old, new) for old, new in zip(before.splitlines(), after.splitlines(), strict=True) if old != new
    ]  # fmt: skip
    assert changes == [('name = "100x140"', 'name = "Forum"'), ("x_mm = 7", "x_mm = 8")]


def test_a_new_box_with_a_text_of_its_own_stands_last():
    draft = draft_of("a6").adding(OWN_TEXT)
    assert again(draft).boxes == (*draft_of("a6").layout.boxes, OWN_TEXT)


def test_a_key_that_is_what_it_is_without_is_taken_out():
    draft = draft_of("a6")
    at = next(at for at, box in enumerate(draft.layout.boxes) if box.field == "name")
    text = written(draft.with_box(at, block="", align="start"))
    assert again(draft.with_box(at, block="", align="start")).boxes[at].block == ""
    assert text.count("block =") == draft.text.count("block =") - 1


def test_the_last_box_stays():
    draft = draft_of("a6")
    for _ in draft.layout.boxes:
        draft = draft.without(0)
    assert len(draft.layout.boxes) == 1
