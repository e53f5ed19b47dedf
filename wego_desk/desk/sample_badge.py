"""Badges of no delegate: one of nobody, to see that a printer prints, and an operator's own code on paper."""

from dataclasses import dataclass
from typing import Final

from wego_desk.badges.layout_file import load_layout, shipped_layouts
from wego_desk.badges.measuring_sheet import measuring_sheet
from wego_desk.core.delegate import Delegate
from wego_desk.desk.badge_maker import BadgeMaker
from wego_desk.desk.ports import Sheet
from wego_desk.desk.test_code import TEST_CODE

#: Whom a badge shows that is only looked at.
NOBODY: Final = Delegate(
    id="0" * 16, code=TEST_CODE, full_name="Test Badge", native_name="시험용 배지", latin_name="Test Badge",
    job_title="Printer test", organization="wego-desk", country="Republic of Korea", city="Seoul",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class OfferedLayout:
    """A layout that comes with the program, and the paper that it needs."""

    name: str
    width_mm: float
    height_mm: float


def offered_layouts() -> tuple[OfferedLayout, ...]:
    """The layouts of badges to choose from, by name: those that show the code."""
    loaded = ((name, load_layout(name)) for name in shipped_layouts())
    return tuple(OfferedLayout(name, *layout.printed_mm) for name, layout in loaded if layout.shows_a_code)


def sheet_of_test_badge(maker: BadgeMaker, layout: str, congress: str) -> Sheet:
    """The test badge as one sheet for a printer. Trouble: the kinds of a layout that can't be read."""
    badge = maker.make(NOBODY, layout, congress)
    return Sheet(badge.pdf, badge.width_mm, badge.height_mm, "wego-desk test badge", "test badge")


def measuring_sheet_for(maker: BadgeMaker, layout: str, congress: str) -> Sheet:
    """Rulers and codes on the paper of a layout. Trouble: the kinds of a layout that can't be read."""
    badge = maker.make(NOBODY, layout, congress)
    pdf = measuring_sheet(badge.width_mm, badge.height_mm)
    return Sheet(pdf, badge.width_mm, badge.height_mm, "wego-desk measuring sheet", "measuring sheet")


def sheet_of_operator_code(maker: BadgeMaker, layout: str, congress: str, name: str, code: str, says: str) -> Sheet:
    """An operator's own code on the paper of badges. ``says``: what it is for, in the person's language.

    Trouble: the kinds of a layout that can't be read.
    """
    who = Delegate(id="0" * 16, code=code, full_name=name, native_name=name, organization=says, role="staff")
    badge = maker.make(who, layout, congress)
    return Sheet(badge.pdf, badge.width_mm, badge.height_mm, "wego-desk sign-in code", name)
