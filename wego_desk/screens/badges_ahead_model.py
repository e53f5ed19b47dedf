"""Prints badges before people come: who is without one, what was chosen, and the order page by page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from wego_desk.core.boxes import USUAL, boxes_for
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import Desk
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.print_ahead import Ahead, AheadRun, Whom, ahead, without_badge
from wego_desk.desk.print_badge import PrintWish
from wego_desk.screens.badges_asked import BadgeDo, Done, NotDone, Notice
from wego_desk.screens.page_by_page import page_by_page
from wego_desk.screens.shift import Shift

EVERYONE, VIPS = Whom(), Whom(vip=True)


@dataclass(frozen=True, slots=True)
class AheadState:
    """What the panel shows. ``offered`` None while it is being read; ``number``: badges that the choice prints, into
    boxes from ``first`` to ``last``. ``done``: how many of them are wanted already, None before it began."""

    offered: Ahead | None = None
    whom: Whom = EVERYONE
    printers: tuple[str, ...] = ()
    printer: str = ""
    box: str = ""
    each: int = USUAL
    held: bool = False
    done: int | None = None

    @property
    def number(self) -> int:
        if self.offered is None:
            return 0
        if self.whom.vip:
            return self.offered.vips
        if self.whom.role:
            return dict(self.offered.roles).get(self.whom.role, 0)
        return self.offered.everyone

    @property
    def first(self) -> str:
        return self._place(0)

    @property
    def last(self) -> str:
        return self._place(self.number - 1)

    @property
    def may_begin(self) -> bool:
        return bool(self.number and self.box.strip() and self.each > 0 and self.printer and self.done is None)

    def _place(self, at: int) -> str:
        return boxes_for(" ".join(self.box.split()), self.number, max(1, self.each)).place(max(0, at))[0]


class AheadModel(QObject):
    """``state`` None: nobody prints ahead now. ``told``: what came of it, a `Notice`; ``forbidden``: another duty is
    needed. All is for the home thread."""

    changed = Signal()
    told = Signal(object)
    forbidden = Signal(object)

    def __init__(
        self, shift: Shift, printers: Callable[[], Sequence[str]], layout: Callable[[], str],
        wake: Callable[[], None], parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._shift, self._printers, self._layout, self._wake = shift, printers, layout, wake
        self.state: AheadState | None = None
        shift.operator_changed.connect(self.close)

    def open(self) -> None:
        """Look who is without a badge."""
        printers = tuple(self._printers())
        self._show(AheadState(printers=printers, printer=printers[0] if printers else ""))
        self._shift.long.run(partial(_offered, self._shift.desk), then=self._read, failed=self._not_done)

    def close(self) -> None:
        """Leave it, unless it is under way."""
        if self.state is not None and self.state.done is None:
            self._show(None)

    def choose(self, **what: Any) -> None:
        """``whom``, ``printer``, ``box``, ``each`` or ``held``."""
        if self.state is not None and self.state.done is None:
            self._show(replace(self.state, **what))

    def begin(self) -> None:
        state = self.state
        if state is None or not state.may_begin:
            return
        self._show(replace(state, done=0))
        people = partial(_people, self._shift.desk, state.whom)
        self._shift.long.run(people, then=partial(self._order, state), failed=self._not_done)

    def _order(self, state: AheadState, people: Sequence[str]) -> None:
        """Its troubles are those of the names that were typed: it is made where they are known, on the ledger lane."""
        wish = PrintWish(state.printer, self._layout())
        operator = self._shift.operator

        def order() -> AheadRun:
            return AheadRun(self._shift.desk, people, wish, state.box, state.each, operator=operator, held=state.held)

        self._shift.ledger.run(order, then=partial(self._run, state), failed=self._not_done)

    def _run(self, state: AheadState, order: AheadRun) -> None:
        def page() -> int:
            return order.page()

        page_by_page(self._shift.ledger, page, partial(self._done, state), self._not_done, so_far=self._so_far)

    def _so_far(self, number: int) -> None:
        self._wake()
        if self.state is not None:
            self._show(replace(self.state, done=number))

    def _done(self, state: AheadState, number: int) -> None:
        self._show(None)
        self._wake()
        box = state.first if state.first == state.last else " ".join(state.box.split())
        self.told.emit(Done(BadgeDo.AHEAD, number, state.printer, name=box))

    def _read(self, offered: Ahead) -> None:
        if self.state is not None:
            self._show(replace(self.state, offered=offered, box=self.state.box or offered.box))

    def _not_done(self, error: BaseException) -> None:
        if self.state is not None:
            self._show(replace(self.state, done=None))
        match error:
            case NotAllowed(act=act):
                self.forbidden.emit(act)
            case Trouble():
                self._tell(NotDone(error.kind, error.values))
            case _:
                self._tell(NotDone("our_fault"))
                raise error

    def _tell(self, notice: Notice) -> None:
        self.told.emit(notice)

    def _show(self, state: AheadState | None) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()


def _offered(desk: Desk) -> Ahead:
    with desk.store.reading() as reader:
        return ahead(reader, desk.store.node.device)


def _people(desk: Desk, whom: Whom) -> list[str]:
    with desk.store.reading() as reader:
        return [one.id for one in without_badge(reader, desk.store.node.device, whom)]
