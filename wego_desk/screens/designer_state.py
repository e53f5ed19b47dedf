"""What the page of the designer shows: the draft with its steps, the chosen box, the badge, what is wrong."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from wego_desk.core.duties import Act, may
from wego_desk.desk.designing import Hardest, is_refused, judge
from wego_desk.desk.layout_values import Box, Finding, Layout, LayoutDraft, NoName, OnCode, Overlapping, Side
from wego_desk.desk.values import Operator
from wego_desk.screens.badge_preview import Preview
from wego_desk.screens.history import History

#: What can be put on a badge: kind and field, in the order in which it is offered.
TO_ADD: Final = (
    ("text", "name"), ("text", "latin"), ("text", "organization"), ("text", "job_title"), ("text", "city"),
    ("text", "country"), ("text", "role"), ("text", "zones"), ("text", "congress"), ("qr", "id"), ("text", "id"),
    ("image", "photo"), ("band", "role"), ("band", ""),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Saved:
    """``file`` holds the layout now. ``used``: this desk's badges are made with it."""

    file: str
    used: bool = False


@dataclass(frozen=True, slots=True)
class NotSaved:
    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Leaving would lose what was changed: asked once, and left when it is meant."""


Notice: TypeAlias = Saved | NotSaved | Unsaved


@dataclass(frozen=True, slots=True)
class DesignerState:
    """``opened``: what the draft came from, ``saved`` the layout that its file holds. ``chosen``: a place among the
    boxes, -1 for none. ``shown_with``: the delegate whose badge is shown, ``""`` for the hardest name. ``hardest``
    None while the roster is looked over."""

    operator: Operator
    offered: tuple[str, ...] = ()
    opened: str = ""
    steps: History[LayoutDraft] | None = None
    saved: Layout | None = None
    name: str = ""
    chosen: int = -1
    side: Side = "front"
    preview: Preview | None = None
    hardest: Hardest | None = None
    shown_with: str = ""
    used: str = ""
    congress: str = ""
    busy: bool = False
    notice: Notice | None = None

    @property
    def layout(self) -> Layout | None:
        return None if self.steps is None else self.steps.now.layout

    @property
    def boxes(self) -> tuple[tuple[int, Box], ...]:
        """Those of the side that is shown, each with its place."""
        layout = self.layout
        if layout is None:
            return ()
        return tuple((at, box) for at, box in enumerate(layout.boxes) if box.side == self.side)

    @property
    def box(self) -> Box | None:
        return dict(self.boxes).get(self.chosen)

    @property
    def is_changed(self) -> bool:
        return self.layout is not None and self.layout != self.saved

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong, that of the chosen box first."""
        if self.steps is None:
            return ()
        found = judge(self.steps.now)
        return tuple(sorted(found, key=lambda finding: self.chosen not in places_of(finding)))

    @property
    def wrong(self) -> frozenset[int]:
        """The places of boxes that something is said of."""
        return frozenset(at for finding in self.findings for at in places_of(finding))

    @property
    def may_change(self) -> bool:
        return may(self.operator.duty, Act.CONGRESS)

    @property
    def may_save(self) -> bool:
        return self.is_changed and not self.busy and bool(self.name.strip()) and not is_refused(self.findings)


def places_of(finding: Finding) -> tuple[int, ...]:
    """Which boxes it is about, by place."""
    match finding:
        case NoName():
            return ()
        case Overlapping(box, other):
            return box - 1, other - 1
        case OnCode(box, code):
            return box - 1, code - 1
        case _:
            return (finding.box - 1,)
