"""What the designer of badges asks: which layouts there are, the hardest names on one, its badge, and saving it."""

import re
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from wego_desk.badges.hardest import HardName, hardest_names
from wego_desk.badges.layout import Layout, Side
from wego_desk.badges.layout_check import FATAL, Finding, check_layout
from wego_desk.badges.layout_draft import LayoutDraft, draft_of
from wego_desk.badges.layout_file import read_layout, shipped_layouts
from wego_desk.badges.layout_writer import written
from wego_desk.core.delegate import Delegate
from wego_desk.core.duties import Act
from wego_desk.core.trouble import Trouble
from wego_desk.desk.badge_maker import BadgeMaker, BadgePdf
from wego_desk.desk.desk import Desk
from wego_desk.desk.permission import permit
from wego_desk.desk.sample_badge import NOBODY
from wego_desk.reports.whole_file import folder_for, whole_file
from wego_desk.store import roster
from wego_desk.store.programme import Operator
from wego_desk.store.store import Reader

#: Names shown beside the badge.
HARDEST: Final = 12
LONGEST_NAME: Final = 60
_FOLDER: Final = "layouts"
_NOT_IN_A_NAME: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class Hardest:
    """The hardest names of the roster on a layout, hardest first, ``shrunk`` of ``people`` smaller than it wants."""

    names: tuple[HardName, ...]
    shrunk: int
    people: int


def own_layouts(profile: Path) -> tuple[str, ...]:
    """The files of the layouts that were made at this desk, by name."""
    return tuple(str(path) for path in sorted((profile / _FOLDER).glob("*.toml")))


def all_layouts(profile: Path) -> tuple[str, ...]:
    """By what `open_draft` takes: a shipped layout's name, another's file."""
    return (*own_layouts(profile), *shipped_layouts())


def open_draft(name_or_path: str) -> LayoutDraft:
    """Trouble: the kinds of a layout that can't be read."""
    return draft_of(name_or_path)


def judge(draft: LayoutDraft) -> tuple[Finding, ...]:
    """What is wrong with it, what makes it be refused first."""
    return check_layout(draft.layout)


def is_refused(findings: Iterable[Finding]) -> bool:
    return any(isinstance(finding, FATAL) for finding in findings)


def side_on(
    maker: BadgeMaker, layout: Layout, side: Side, delegate: Delegate | None, congress_name: str
) -> BadgePdf:  # fmt: skip
    """One side of a delegate's badge, flat, however it is folded; without one, of nobody. Trouble:
    ``no_active_code``, ``no_organization``."""
    boxes = tuple(replace(box, side="front") for box in layout.boxes if box.side == side)
    behind: Mapping[Side, str] = {"front": layout.backgrounds[side]} if side in layout.backgrounds else {}
    flat = replace(layout, boxes=boxes, backgrounds=behind, fold="")
    return maker.make_on(delegate or NOBODY, flat, congress_name)


def hardest_on(reader: Reader, maker: BadgeMaker, layout: Layout) -> Hardest:
    """Looks all names over: a second for a thousand. Nobody on the roster or no box for a name: none."""
    people = [d for d in roster.all_delegates(reader.roster) if not d.is_cancelled and d.code]
    try:
        names = hardest_names(people, layout, maker.fonts, count=len(people))
    except Trouble as trouble:
        if trouble.kind != "layout_without_name":
            raise
        return Hardest((), 0, len(people))
    shrunk = sum(name.shrunk for name in names)
    scripts: dict[str, HardName] = {}
    for name in names:
        scripts.setdefault(name.script, name)
    first = [*scripts.values(), *(name for name in names if name is not scripts[name.script])]
    chosen = {id(name) for name in first[:HARDEST]}
    return Hardest(tuple(name for name in names if id(name) in chosen), shrunk, len(people))


def may_save(desk: Desk, operator: Operator) -> None:
    """On the ledger lane, before `save`: the try that is not allowed is kept there. NotAllowed."""
    permit(desk, operator, Act.CONGRESS)


def save(profile: Path, draft: LayoutDraft, name: str, opened: str) -> Path:
    """Write a layout under a name of its own, durable, its pictures beside it; the file.

    Only the file that was ``opened`` is written over. Trouble: ``bad_layout_name`` (longest), ``layout_name_shipped``
    and ``layout_name_taken`` (name), the kinds of a layout that is refused, ``disk_full``, ``cannot_write``.
    """
    name = " ".join(name.split())
    if not name or len(name) > LONGEST_NAME or _NOT_IN_A_NAME.search(name) or name.startswith("."):
        raise Trouble("bad_layout_name", longest=LONGEST_NAME)
    if name in shipped_layouts():
        raise Trouble("layout_name_shipped", name=name)
    file = profile / _FOLDER / f"{name}.toml"
    if file.exists() and str(file) != opened:
        raise Trouble("layout_name_taken", name=name)
    named = draft.named(name)
    text = written(named)
    read_layout(text, name, draft.layout.folder)
    with folder_for(profile / _FOLDER) as folder:
        for picture in _pictures(named.layout):
            source, target = draft.layout.folder / picture, folder / picture
            if source.resolve() != target.resolve():
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)
        with whole_file(file) as out:
            out.write(text.encode())
    return file


def _pictures(layout: Layout) -> frozenset[str]:
    return frozenset([*layout.backgrounds.values(), *(box.file for box in layout.boxes if box.file)])
