"""The sheet, the sizes and the bundled fonts."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QLabel

from wego_desk.screens.fonts import families
from wego_desk.screens.icons import MIRRORED, pixmap
from wego_desk.screens.look import LARGEST_TEXT, Look, look_now
from wego_desk.screens.style import broken, stylesheet
from wego_desk.screens.tokens import DARK, HIGH_CONTRAST, LIGHT


@pytest.mark.parametrize("theme", [LIGHT, DARK, HIGH_CONTRAST], ids=lambda theme: theme.name)
@pytest.mark.parametrize("percent", [100, 137, 200])
@pytest.mark.parametrize("rtl", [False, True])
def test_no_place_of_the_sheet_stays_open(theme, percent, rtl):
    sheet = stylesheet(theme, percent, rtl)
    assert "@" not in re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)


def test_the_end_of_a_field_is_left_in_arabic():
    assert "center right" in stylesheet(LIGHT, 100, rtl=False)
    assert "center left" in stylesheet(LIGHT, 100, rtl=True)


def test_text_doubles_but_none_grows_beyond_the_largest():
    look = Look(LIGHT, 200)
    assert [look.px(size) for size in (14, 16, 20, 28)] == [28, 32, 40, 56]
    assert look.px(44) == 88
    assert look.px(64) == look.px(96) == LARGEST_TEXT
    assert look.px(200) == 200  # a doors' counter was large before
    assert look.room(56) == 80


def test_the_look_is_live(wear, qtbot):
    label = QLabel("Ready")
    label.setProperty("px", 20)
    qtbot.addWidget(label)
    label.ensurePolished()
    assert QFontInfo(label.font()).pixelSize() == 20
    wear("dark", 200)
    label.ensurePolished()
    assert QFontInfo(label.font()).pixelSize() == 40
    assert look_now() == Look(DARK, 200)
    assert label.palette().color(label.foregroundRole()).name().upper() == DARK.ink


@pytest.mark.parametrize(
    ("text", "family"),
    [("Amina", "Noto Sans"), ("김철수", "Noto Sans KR"), ("سلمى", "Noto Sans Arabic"), ("อานนท์", "Noto Sans Thai")],
)
def test_names_are_set_in_our_own_fonts(wear, qapp, text, family):
    from PySide6.QtGui import QTextLayout

    layout = QTextLayout(text, qapp.font())
    layout.beginLayout()
    layout.createLine().setLineWidth(1000)
    layout.endLayout()
    runs = layout.glyphRuns()
    assert {run.rawFont().familyName() for run in runs} == {family}
    assert all(index for run in runs for index in run.glyphIndexes())


def test_han_takes_the_form_of_its_language():
    assert families("zh-Hans").index("Noto Sans SC") < families("zh-Hans").index("Noto Sans JP")
    assert families("ja")[1] == "Noto Sans JP"
    assert sorted(families("ja")) == sorted(families("ko"))


def test_arrows_follow_the_line_of_reading_and_nothing_else_does(wear):
    from PySide6.QtGui import QColor

    ink = QColor("#000000")
    for name in ("undo", "search"):
        there, back = (pixmap(name, ink, 24, rtl=rtl).toImage() for rtl in (False, True))
        assert (there == back) is (name not in MIRRORED)
    with pytest.raises(FileNotFoundError):
        pixmap("no-such-icon", ink, 24)


@pytest.mark.parametrize(
    "text",
    ["وكل ما يمكن فعله له. تظهر هنا شارة الشخص وما جرى معه", "حضر \u2068Amina Diallo\u2069 مع وفده من المدينة"],
)
def test_broken_lines_of_arabic_stand_at_the_edge_and_are_whole(wear, qtbot, text):
    wear("light", 100, "ar")
    label = QLabel(text)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    qtbot.addWidget(label)
    for narrower in range(24):
        label.resize(label.fontMetrics().horizontalAdvance(text) * 2 // 3 - narrower, 200)
        image, high = label.grab().toImage(), label.heightForWidth(label.width()) // 2
        ground = image.pixel(1, 199)
        for top in (0, high):
            rows = range(top, top + high)
            inked = [x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in rows)]
            assert inked[-1] >= image.width() - 4
            assert inked[0] > 0


@pytest.mark.parametrize("width", [40, 90, 200, 1000])
def test_nothing_is_lost_where_lines_are_broken(qapp, width):
    text = "حضر \u2068𠮷野 家𠮷\u2069 مع وفده\nمن 👩‍🚀 المدينة"
    lines = broken(text, qapp.font(), width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "").replace("\n", "")
    assert lines[-1].endswith("المدينة")
    assert len(lines) >= 2
    assert not any(line.endswith(" ") for line in lines)
