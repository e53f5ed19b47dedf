"""Which names of a roster are the hardest to print: those that somebody should look at before the event."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from wego_desk.badges.blocks import block_of, fit_block
from wego_desk.badges.layout import Box, Layout
from wego_desk.badges.name_notices import NameNotice, NameProof, Notice
from wego_desk.badges.wording import wording_of
from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.typeset.fontset import FontSet
from wego_desk.typeset.scripts import COMMON, scripts_in

_GRAVEST: Final = tuple(Notice)


@dataclass(frozen=True, slots=True)
class HardName:
    """A name as the layout's box takes it: its script (ISO 15924), lines, size and how far its letters are narrowed (1:
    not at all), ``shrunk`` when it is smaller than the layout wants; and what is not printed of it as it was sent."""

    delegate: Delegate
    script: str
    lines: int
    points: float
    smallest: float
    stretch: float
    shrunk: bool
    from_right: bool
    notices: tuple[NameNotice, ...]


def name_box(layout: Layout) -> Box:
    """The box that says whose badge it is. Trouble: ``layout_without_name`` (layout)."""
    wanted = "organization" if layout.per == "organization" else "name"
    found = next((box for box in layout.boxes if box.field == wanted and box.kind == "text"), None)
    if found is None:
        raise Trouble("layout_without_name", layout=layout.name)
    return found


def hardest_names(
    delegates: Iterable[Delegate], layout: Layout, fonts: FontSet, *, count: int = 50
) -> tuple[HardName, ...]:
    """The hardest, hardest first: names that lose something, then the smallest; of every script at least one, as long
    as ``count`` lets it. Trouble: as of ``name_box``."""
    box, proof = name_box(layout), NameProof(fonts)
    only_names = replace(layout, boxes=tuple(block_of(box, layout.boxes)))
    ranked = sorted(
        (found for delegate in delegates if (found := _judged(delegate, only_names, fonts, box, proof))), key=_ease
    )
    first_of_script = {name.script: name for name in reversed(ranked)}
    chosen = sorted(first_of_script.values(), key=_ease)[:count]
    taken = {id(name) for name in chosen}
    chosen += [name for name in ranked if id(name) not in taken][: count - len(chosen)]
    return tuple(sorted(chosen, key=_ease))


def _judged(delegate: Delegate, only_names: Layout, fonts: FontSet, box: Box, proof: NameProof) -> HardName | None:
    wording = wording_of(delegate, only_names, fonts, "", ())
    text = wording.texts.get(box.field)
    if text is None:
        return None
    fitted = next(each.fitted for each in fit_block(only_names.boxes, wording, fonts) if each.box is box)
    scripts = [script for script in scripts_in(text.text) if script != COMMON]
    return HardName(
        delegate, max(scripts, key=scripts.count, default=COMMON), len(fitted.lines), fitted.size, box.min_pt,
        fitted.stretch, fitted.shrunk, fitted.lines[0].from_right, proof.notices(delegate),
    )  # fmt: skip


def _ease(name: HardName) -> tuple[int, bool, float, int, str]:
    gravest = min((_GRAVEST.index(n.notice) for n in name.notices), default=len(_GRAVEST))
    return gravest, not name.shrunk, name.points * name.stretch, -name.lines, name.delegate.id
