"""What happens in the designer: a layout is opened, its boxes change step by step, and it is saved under a name."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.desk.badge_maker import BadgeMaker
from wego_desk.desk.designing import Hardest, all_layouts, hardest_on, may_save, open_draft, save, side_on
from wego_desk.desk.layout_values import Box, Layout, LayoutDraft, Side
from wego_desk.screens.badge_preview import NoBadge, Preview, Shown, rasterised
from wego_desk.screens.designer_state import DesignerState, NotSaved, Saved, Unsaved
from wego_desk.screens.history import History
from wego_desk.screens.newest import Newest
from wego_desk.screens.preferences import Preferences
from wego_desk.screens.shift import Shift

#: Names are judged anew when the boxes rest for so long.
REST_MS: Final = 400
#: Places are kept to a tenth of a millimetre; no box is smaller than a millimetre.
_TENTH, _LEAST_MM = 1, 1.0
_USED: Final = "printer.layout"


class DesignerModel(QObject):
    """``state`` is what the page paints; it is swapped before ``changed`` is told. ``left``: the page may go."""

    changed = Signal()
    left = Signal()

    def __init__(self, shift: Shift, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shift, self._preferences = shift, preferences
        self._maker = BadgeMaker(shift.photos)
        self.state = DesignerState(shift.operator, used=preferences.text(_USED))
        self._pictures = Newest[Preview](shift.long, self._pictured, self._fault)
        self._names = Newest[Hardest](shift.long, self._judged, self._fault)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._judge)
        shift.operator_changed.connect(lambda: self._know(operator=shift.operator))

    @property
    def has_unsaved(self) -> bool:
        """Whether something changed would be lost: ask before the program ends."""
        return self.state.is_changed

    # ---- opening and leaving

    def start(self) -> None:
        """The page comes: the layout of this desk's badges, or where one was."""
        used = self._preferences.text(_USED)
        self._know(used=used, notice=None)
        folder = self._shift.desk.store.folder
        self._shift.long.run(partial(all_layouts, folder), then=lambda found: self._know(offered=found))
        desk = self._shift.desk
        self._shift.ledger.run(lambda: desk.programme.name, then=lambda name: self._know(congress=name))
        if self.state.steps is None:
            self.open(used)

    def open(self, name: str) -> None:
        """Begin with another layout; what was changed in the one before is asked about once."""
        if self.state.is_changed and not isinstance(self.state.notice, Unsaved):
            self._know(notice=Unsaved())
            return
        self._shift.long.run(partial(open_draft, name), then=partial(self._opened, name), failed=self._not_done)

    def leave(self) -> None:
        """The page goes; what was changed is asked about once, and thrown away when it is meant."""
        if self.state.is_changed and not isinstance(self.state.notice, Unsaved):
            self._know(notice=Unsaved())
            return
        if self.state.is_changed and self.state.steps is not None:
            self._know(steps=None, notice=None)
        self.left.emit()

    def _opened(self, name: str, draft: LayoutDraft) -> None:
        own = Path(name).is_absolute()
        self._know(
            opened=name, steps=History(draft), saved=draft.layout, notice=None, side="front", preview=None,
            name=draft.layout.name if own else "", chosen=_first(draft.layout), hardest=None,
        )  # fmt: skip
        self._picture()
        self._judge()

    # ---- what is looked at

    def choose(self, at: int) -> None:
        self._know(chosen=at, notice=None)

    def show_side(self, side: Side) -> None:
        self._know(side=side, chosen=-1)
        self._picture()

    def show_with(self, person: str) -> None:
        """Whose badge is shown."""
        self._know(shown_with=person)
        self._picture()

    # ---- what is changed

    def place(self, x: float, y: float, w: float, h: float, *, more: bool = False) -> None:
        """Where the chosen box stands, in mm; ``more`` goes on with the step before, as a drag does."""
        box = self.state.box
        if box is None:
            return
        w, h = max(_LEAST_MM, w), max(_LEAST_MM, h)
        if box.kind == "qr" and (w, h) != (box.w_mm, box.h_mm):
            w = h = h if w == box.w_mm else w
        places = {"x_mm": x, "y_mm": y, "w_mm": w, "h_mm": h}
        kept = {key: float(round(value, _TENTH)) for key, value in places.items() if value != getattr(box, key)}
        self.change(more=more, **kept)

    def nudge(self, dx: float, dy: float, dw: float = 0, dh: float = 0, *, more: bool = False) -> None:
        """Move the chosen box, or size it, by so many mm."""
        if (box := self.state.box) is not None:
            self.place(box.x_mm + dx, box.y_mm + dy, box.w_mm + dw, box.h_mm + dh, more=more)

    def change(self, *, more: bool = False, **what: Any) -> None:
        """Other fields of the chosen box. The smallest letters are never larger than the largest."""
        box, steps = self.state.box, self.state.steps
        if box is None or steps is None:
            return
        if "max_pt" in what and what["max_pt"] < box.min_pt:
            what["min_pt"] = what["max_pt"]
        if "min_pt" in what and what["min_pt"] > box.max_pt:
            what["max_pt"] = what["min_pt"]
        self._step(steps.now.with_box(self.state.chosen, **what), more=more)

    def add(self, kind: str, field: str) -> None:
        """A new box in the middle of the side, to be put in its place."""
        state = self.state
        if state.steps is None or state.layout is None:
            return
        draft = state.steps.now.adding(_new_box(kind, field, state.layout, state.side))
        self._step(draft, chosen=len(draft.layout.boxes) - 1)

    def remove(self) -> None:
        if self.state.steps is not None and self.state.box is not None:
            self._step(self.state.steps.now.without(self.state.chosen), chosen=-1)

    def undo(self) -> None:
        if self.state.steps is not None:
            self._go(self.state.steps.undone())

    def redo(self) -> None:
        if self.state.steps is not None:
            self._go(self.state.steps.redone())

    def _step(self, draft: LayoutDraft, *, more: bool = False, chosen: int | None = None) -> None:
        steps = self.state.steps
        if steps is not None and self.state.may_change and not self.state.busy:
            self._go(steps.same_step(draft) if more else steps.step(draft), chosen)

    def _go(self, steps: History[LayoutDraft], chosen: int | None = None) -> None:
        at = self.state.chosen if chosen is None else chosen
        at = at if at < len(steps.now.layout.boxes) else -1
        if steps != self.state.steps:
            self._know(steps=steps, chosen=at, notice=None)
            self._picture()
            self._rest.start()

    # ---- keeping it

    def rename(self, name: str) -> None:
        self._know(name=name)

    def save(self) -> None:
        """Write it under its name; on the ledger lane first, where an act that is not allowed is kept."""
        state = self.state
        if not state.may_save or state.steps is None:
            return
        self._know(busy=True, notice=None)
        desk, operator, draft = self._shift.desk, self._shift.operator, state.steps.now
        write = partial(save, desk.store.folder, draft, state.name, state.opened)
        self._shift.ledger.run(
            partial(may_save, desk, operator),
            then=lambda _: self._shift.long.run(
                write, then=partial(self._was_saved, draft.layout), failed=self._not_done
            ),
            failed=self._not_done,
        )  # fmt: skip

    def use(self) -> None:
        """Let this desk's badges be made with the layout that was saved."""
        if isinstance(self.state.notice, Saved):
            file = self.state.notice.file
            self._preferences.set(_USED, file)
            self._know(used=file, notice=Saved(file, used=True))

    def _was_saved(self, layout: Layout, file: Path) -> None:
        offered = self.state.offered if str(file) in self.state.offered else (str(file), *self.state.offered)
        self._know(
            busy=False, saved=layout, opened=str(file), offered=offered,
            notice=Saved(str(file), used=str(file) == self._preferences.text(_USED)),
        )  # fmt: skip

    def _not_done(self, error: BaseException) -> None:
        match error:
            case Trouble():
                self._know(busy=False, notice=NotSaved(error.kind, error.values))
            case _:
                self._know(busy=False, notice=NotSaved("our_fault"))
                raise error

    # ---- the badge itself

    def _picture(self) -> None:
        if (layout := self.state.layout) is not None:
            state = self.state
            self._pictures.ask(partial(_picture, self._maker, layout, state.side, self._whose(), state.congress))

    def _whose(self) -> Delegate | None:
        names = () if self.state.hardest is None else self.state.hardest.names
        people = {name.delegate.id: name.delegate for name in names}
        return people.get(self.state.shown_with) or next(iter(people.values()), None)

    def _pictured(self, preview: Preview) -> None:
        self._know(preview=preview)

    def _judge(self) -> None:
        if (layout := self.state.layout) is not None:
            self._names.ask(partial(_hardest, self._shift, self._maker, layout))

    def _judged(self, hardest: Hardest) -> None:
        before = self._whose()
        self._know(hardest=hardest)
        if self._whose() != before:
            self._picture()

    def _fault(self, error: BaseException) -> None:
        raise error

    def _know(self, **changes: Any) -> None:
        state = replace(self.state, **changes)
        if state != self.state:
            self.state = state
            self.changed.emit()


def _picture(maker: BadgeMaker, layout: Layout, side: Side, whose: Delegate | None, congress: str) -> Preview:
    try:
        badge = side_on(maker, layout, side, whose, congress)
    except Trouble as trouble:
        return NoBadge(trouble.kind, trouble.values)
    return Shown(rasterised(badge.pdf), badge.notices, badge.places)


def _hardest(shift: Shift, maker: BadgeMaker, layout: Layout) -> Hardest:
    with shift.desk.store.reading() as reader:
        return hardest_on(reader, maker, layout)


def _first(layout: Layout) -> int:
    """The box of the name, else the first one."""
    return next((at for at, box in enumerate(layout.boxes) if box.field == "name"), 0)


def _new_box(kind: str, field: str, layout: Layout, side: Side) -> Box:
    sizes: dict[str, Callable[[], tuple[float, float]]] = {
        "qr": lambda: (28.0, 28.0), "image": lambda: (25.0, 32.0), "band": lambda: (layout.width_mm, 10.0),
    }  # fmt: skip
    w, h = sizes.get(kind, lambda: (layout.width_mm * 0.8, 8.0))()
    w, h = min(w, layout.width_mm), min(h, layout.height_mm)
    x, y = round((layout.width_mm - w) / 2, 1), round((layout.height_mm - h) / 2, 1)
    colour = "#34566B" if (kind, field) == ("band", "") else ""
    return Box(kind, field, x, y, round(w, 1), round(h, 1), side=side, colour=colour)  # type: ignore[arg-type]  # of TO_ADD
