"""What happens at the page of badges: acts go to the ledger lane, reads to the find lane, and one signal says so."""

from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desk.core.duties import Act as Duties
from wego_desk.core.duties import may
from wego_desk.core.event import id_text
from wego_desk.core.print_job import JobState, Kind, PrintReason
from wego_desk.core.trouble import Trouble
from wego_desk.screens.badges_acts import BadgesActs, PrintTest, Station
from wego_desk.screens.badges_asked import Asked, BadgeDo, Done, HowMany, Notice, Where, Why
from wego_desk.screens.badges_derive import derive, flow_of, who_may
from wego_desk.screens.badges_reading import Read, read
from wego_desk.screens.badges_state import Act, BadgesState, Broken, Known, Line, Standing
from wego_desk.screens.newest import Newest
from wego_desk.screens.shift import Shift

#: How long ago something was is told anew so often.
_TICK_MS: Final = 10_000


class BadgesModel(QObject):
    """``state`` is what the page paints; it is swapped before ``changed`` is told. All is for the home thread.

    ``hands_changed``: how many badges nothing moves but a person. Call `start` once the store is open, `show` when
    the page comes and goes, `printers_changed` with each news of the printers, `refresh` when a badge was wanted.
    """

    changed = Signal()
    hands_changed = Signal(int)

    def __init__(
        self, shift: Shift, station: Station, print_test: PrintTest | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shift, self._station, self._print_test = shift, station, print_test
        self._acts = BadgesActs(shift, station, self.tell, self.forbid)
        self._known = Known(shift.operator, shift.at_work.locked, tests=print_test is not None)
        self._state = derive(self._known)
        self._is_shown = False
        self._reading = Newest[Read](shift.find, self._read, self._broke)
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self._tick)
        shift.operator_changed.connect(self._operator_changed)

    @property
    def state(self) -> BadgesState:
        return self._state

    # ---- what is read

    def start(self) -> None:
        self.printers_changed()

    def show(self, shown: bool) -> None:
        """Rows are read only while somebody can see them; counts always, for the rail."""
        self._is_shown = shown
        if shown:
            self._clock.start()
            self._tick()
            self.refresh()
        else:
            self._clock.stop()

    def printers_changed(self, *, moved: bool = True) -> None:
        """A printer told something: how it is, or (``moved``) that a badge has come further."""
        before = flow_of(self._known)
        self._know(names=tuple(self._station.printers), states=dict(self._station.states))
        if moved or before != flow_of(self._known):
            self.refresh()

    def refresh(self) -> None:
        """Read the badges anew; however often it is asked, one reading is under way."""
        now, flow = self._shift.clock(), flow_of(self._known)
        self._reading.ask(partial(read, self._shift.desk, now, self._known.kind, flow, rows=self._is_shown))

    def try_again(self) -> None:
        """After a trouble."""
        self._know(trouble=None)
        self.refresh()

    def _read(self, answer: Read) -> None:
        changes: dict[str, Any] = {}
        if answer.rows is not None:
            # A badge that went by itself leaves no other in its place: the next key would meet a stranger.
            there = self._known.chosen in {id_text(row.job.id) for row in answer.rows}
            changes = {"rows": answer.rows, "rows_of": answer.rows_of, "chosen": self._known.chosen if there else ""}
        self._know(
            lots=answer.lots, under_way=answer.under_way, notes=answer.notes, done=answer.done,
            printed=answer.printed, in_boxes=answer.in_boxes, seen=answer.seen, congress=answer.congress,
            operators=answer.operators, zone=answer.zone, trouble=None, now=self._minute(),
            **changes,
        )  # fmt: skip

    def _broke(self, error: BaseException) -> None:
        self._know(trouble=Broken(error.kind, error.values) if isinstance(error, Trouble) else Broken("our_fault"))
        if not isinstance(error, Trouble):
            raise error

    # ---- what is chosen

    def choose(self, key: str) -> None:
        """A row, ``""`` for none."""
        if key != self._known.chosen:
            self._know(chosen=key, asks=None, notice=None)

    def choose_kind(self, kind: Kind) -> None:
        if kind is not self._known.kind:
            self._know(kind=kind, chosen="", asks=None)
            self.refresh()

    def escape(self) -> None:
        """Close the question, else what was told, else the row, else show all."""
        known = self._known
        if known.asks is not None or known.notice is not None:
            self._know(asks=None, notice=None)
        elif known.chosen:
            self._know(chosen="")
        else:
            self.choose_kind(Kind.ALL)

    # ---- acts

    def act(self, do: BadgeDo) -> None:
        """A key or a button on the chosen row; nothing when the row does not offer it."""
        chosen = self._state.chosen
        offered = None if chosen is None else next((act for act in chosen.acts if act.do is do), None)
        if chosen is None or offered is None or not self._begins():
            return
        match do:
            case BadgeDo.CAME_OUT:
                self._acts.came_out(chosen.line)
            case BadgeDo.AGAIN if chosen.line.standing in (Standing.PRINTED, Standing.IN_BOX):
                self._know(busy=False, asks=Asked.WHY)
            case BadgeDo.AGAIN:
                self._acts.again(chosen.line)
            case BadgeDo.MOVE:
                self._move(offered, chosen.line)
            case BadgeDo.FIRST:
                self._acts.first(chosen.line)
            case BadgeDo.HOLD:
                self._acts.hold(chosen.line)
            case BadgeDo.RELEASE:
                self._acts.release(chosen.line)
            case BadgeDo.HAND:
                self._acts.hand_over(chosen.line)
            case BadgeDo.CANCEL:
                self._acts.cancel(chosen.line)
            case _:
                self._know(busy=False)

    def _move(self, offered: Act, line: Line) -> None:
        if len(offered.to) > 1:
            self._know(busy=False, asks=Asked.WHERE)
        else:
            self._acts.move(line, offered.to[0].printer)

    def act_on_printer(self, name: str, do: BadgeDo) -> None:
        """A button of a printer's card, or its key."""
        card = next((card for card in self._state.printers if card.name == name), None)
        offered = next((act for act in card.acts if act.do is do), None) if card is not None else None
        if offered is None:
            return
        if do is BadgeDo.SHOW:
            self.choose_kind(Kind.NOT_CONFIRMED)
        elif self._begins():
            self._act_on(name, offered)

    def _act_on(self, name: str, offered: Act) -> None:
        match offered.do:
            case BadgeDo.MOVE_ALL:
                self._move_all(name, offered.to[0].printer)
            case BadgeDo.CAME_OUT if self._known.seen is not None:
                self._acts.all_came_out(name, self._known.seen)
            case BadgeDo.AGAIN:
                self._acts.the_one_again(name)
            case BadgeDo.PAUSE:
                self._acts.pause(name)
            case BadgeDo.RESUME:
                self._acts.resume(name)
            case BadgeDo.LOAD:
                self._know(busy=False, asks=name)
            case BadgeDo.TEST if self._print_test is not None:
                self._print_test(name, partial(self._acts.tested, name))
            case _:
                self._know(busy=False)

    def _move_all(self, name: str, to: str) -> None:
        works = name in flow_of(self._known).moving
        caught = [
            row.job for row in self._known.under_way if row.job.printer == name and row.job.state is JobState.SENT
        ]
        self._acts.move_all(name, to, [] if works else caught)

    def move_to(self, printer: str) -> None:
        """The answer to where the chosen badge shall be printed."""
        asked, chosen = self._state.question, self._state.chosen
        offered = isinstance(asked, Where) and printer in {target.printer for target in asked.targets}
        if chosen is not None and offered and self._begins():
            self._acts.move(chosen.line, printer)

    def print_again(self, reason: PrintReason) -> None:
        """The answer to why the chosen badge, which is printed, is printed once more."""
        asked, chosen = self._state.question, self._state.chosen
        if not isinstance(asked, Why) or chosen is None:
            return
        if reason not in asked.may:
            self.forbid(Duties.CREDENTIALS)
        elif self._begins():
            self._acts.one_more(chosen.line, reason)

    def load(self, number: int) -> None:
        """The answer to how many badges lie in a printer now."""
        asked = self._state.question
        if isinstance(asked, HowMany) and self._begins():
            self._acts.load(asked.printer, number)

    def undo_cancel(self) -> None:
        """A badge that was just cancelled is wanted again."""
        notice = self._known.notice
        if isinstance(notice, Done) and notice.key and self._begins():
            self._acts.undo_cancel(notice)

    def may_print(self) -> bool:
        """Who may not is told who may."""
        able = may(self._shift.operator.duty, Duties.PRINT)
        if not able:
            self.forbid()
        return able

    def _begins(self) -> bool:
        """A second press while the first is under way is none."""
        if not self.may_print():
            return False
        if self._known.busy:
            return False
        self._know(busy=True, notice=None)
        return True

    def tell(self, notice: Notice) -> None:
        """What came of an act. After one that was done no row is chosen: its badge is not what it was."""
        self._know(busy=False, asks=None, notice=notice, chosen="" if isinstance(notice, Done) else self._known.chosen)
        self.refresh()

    def forbid(self, act: Duties = Duties.PRINT) -> None:
        """Another duty is needed."""
        self._know(busy=False, asks=None, notice=who_may(self._known, act, asked=True))

    # ---- what stands around

    def _tick(self) -> None:
        if self._known.now is not None:
            self._know(now=self._minute())

    def _minute(self) -> Any:
        return self._shift.clock().replace(second=0, microsecond=0)

    def _operator_changed(self) -> None:
        self._know(
            operator=self._shift.operator, locked=self._shift.at_work.locked, chosen="", asks=None, notice=None
        )  # fmt: skip

    def _know(self, **changes: Any) -> None:
        """The one place where the state is swapped, and then told."""
        known = replace(self._known, **changes)
        if known == self._known:
            return
        self._known = known
        before, self._state = self._state, derive(known)
        if self._state != before:
            self.changed.emit()
        if self._state.hands != before.hands:
            self.hands_changed.emit(self._state.hands)
