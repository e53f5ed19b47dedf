"""Who works at the desks: read and changed on the ledger lane, by whom the duty allows it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from wego_desk.core.duties import Duty
from wego_desk.core.trouble import Trouble
from wego_desk.desk.operator_codes import end_operator_code, issue_operator_code
from wego_desk.desk.operators import add_operator, remove_operator, set_operator
from wego_desk.desk.ports import Handed
from wego_desk.desk.sample_badge import sheet_of_operator_code
from wego_desk.desk.sign_in import Locked, PinSet, WrongPin, clear_pin, set_pin
from wego_desk.desk.values import Operator, Programme
from wego_desk.screens.operators_state import (
    Ask,
    AskNewcomer,
    AskPin,
    AskRemoval,
    Done,
    NewCode,
    OperatorsState,
    OtherPin,
    PaperSent,
    PinStep,
    Said,
    WasDone,
    WasNotDone,
    WrongOld,
    choosing,
    read,
    told,
)
from wego_desk.screens.printer_choice_state import Place
from wego_desk.screens.sheet_sender import SheetSender
from wego_desk.screens.shift import Shift

T = TypeVar("T")


class OperatorsModel(QObject):
    changed = Signal()

    def __init__(self, shift: Shift, sender: SheetSender, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shift, self._sender = shift, sender
        self._state = OperatorsState()

    @property
    def state(self) -> OperatorsState:
        return self._state

    def start(self, look_at: str = "") -> None:
        """Read who works here anew, and look at somebody else by their id."""
        desk = self._shift.desk
        self._shift.ledger.run(lambda: desk.programme, then=partial(self._read, look_at), failed=self._failed)

    def choose(self, person: str) -> None:
        self._show(choosing(self._state, person))

    def ask(self, question: Ask | None) -> None:
        """Ask something in the place of the choices; None: ask no more."""
        if not self._state.busy:
            self._show(replace(self._state, ask=question, said=None))

    def ask_newcomer(self) -> None:
        self.ask(AskNewcomer())

    def ask_removal(self) -> None:
        self.ask(AskRemoval())

    def ask_pin(self) -> None:
        """A PIN for the one who is looked at; who has one and changes it proves that first."""
        person = self._state.person
        if person is not None:
            self.ask(AskPin(PinStep.OLD if self._state.is_own and person.has_pin else PinStep.NEW))

    def ask_clearing(self) -> None:
        """Take the PIN away: one's own with itself, another's at once."""
        person = self._state.person
        if person is None:
            return
        if self._state.is_own:
            self.ask(AskPin(PinStep.OLD, clearing=True))
        else:
            self._clear(person.id, "")

    def type_pin(self, digits: str) -> None:
        """Six digits for what the cells ask."""
        state, person = self._state, self._state.person
        match state.ask:
            case _ if person is None or state.busy:
                pass
            case AskPin(step=PinStep.OLD, clearing=True):
                self._clear(person.id, digits)
            case AskPin(step=PinStep.OLD):
                self.ask(AskPin(PinStep.NEW, old=digits))
            case AskPin(step=PinStep.NEW, old=old):
                self.ask(AskPin(PinStep.AGAIN, old=old, new=digits))
            case AskPin(step=PinStep.AGAIN, old=old, new=new) if new == digits:
                job = partial(set_pin, self._shift.desk, person.id, new, operator=self._shift.operator, old=old)
                self._act(job, partial(self._pin_answered, Done.PIN_SET))
            case AskPin(step=PinStep.AGAIN, old=old):
                self._show(replace(told(state, OtherPin()), ask=AskPin(PinStep.NEW, old=old)))
            case _:
                pass

    def add(self, name: str, duty: Duty) -> None:
        """Somebody new works here; then they are looked at."""
        job = partial(add_operator, self._shift.desk, name, duty.name, operator=self._shift.operator)
        self._act(job, self._added)

    def set_duty(self, duty: Duty) -> None:
        person = self._state.person
        if person is not None and duty is not person.duty:
            job = partial(set_operator, self._shift.desk, person.name, duty.name, operator=self._shift.operator)
            self._act(job, lambda who: self._done(Done.DUTY, who.name))

    def remove(self) -> None:
        """Who is looked at works here no more."""
        person = self._state.person
        if person is not None and isinstance(self._state.ask, AskRemoval):
            job = partial(remove_operator, self._shift.desk, person.id, operator=self._shift.operator)
            self._act(job, lambda _: self._done(Done.REMOVED, person.name))

    def make_code(self) -> None:
        """A new own code for who is looked at; the one before it stops working."""
        person = self._state.person
        if person is not None:
            job = partial(issue_operator_code, self._shift.desk, person.id, operator=self._shift.operator)
            self._act(job, lambda code: self._done(Done.CODE_MADE, person.name, NewCode(code)))

    def end_code(self) -> None:
        person = self._state.person
        if person is not None:
            job = partial(end_operator_code, self._shift.desk, person.id, operator=self._shift.operator)
            self._act(job, lambda _: self._done(Done.CODE_ENDED, person.name))

    def send_code(self, place: Place, layout: str, says: str) -> None:
        """The own code that was made just now, onto paper. ``says``: what it is, in the person's language."""
        person, ask = self._state.person, self._state.ask
        if person is not None and isinstance(ask, NewCode):
            self._show(replace(self._state, busy=True, said=None))
            self._sender.send(
                lambda maker, layout, congress: sheet_of_operator_code(
                    maker, layout, congress, person.name, ask.code, says
                ),
                place, layout, then=self._paper_sent, failed=self._failed,
            )  # fmt: skip

    def _clear(self, person: str, old: str) -> None:
        job = partial(clear_pin, self._shift.desk, person, operator=self._shift.operator, old=old)
        self._act(job, partial(self._pin_answered, Done.PIN_CLEARED))

    def _act(self, job: Callable[[], T], then: Callable[[T], None]) -> None:
        if not self._state.busy:
            self._show(replace(self._state, busy=True, said=None))
            self._shift.ledger.run(job, then=then, failed=self._failed)

    def _pin_answered(self, what: Done, answer: PinSet | WrongPin | Locked) -> None:
        match answer:
            case PinSet(operator=operator):
                self._done(what, operator.name)
            case WrongPin(left=left):
                self._wrong_old(left)
            case Locked():
                self._wrong_old(0)

    def _wrong_old(self, left: int) -> None:
        """The old PIN is asked again, as long as there are tries."""
        ask = self._state.ask
        clearing = isinstance(ask, AskPin) and ask.clearing
        again = AskPin(PinStep.OLD, clearing=clearing) if left else None
        self._show(replace(told(self._state, WrongOld(left)), ask=again))

    def _added(self, who: Operator) -> None:
        self._done(Done.ADDED, who.name, look_at=who.id)

    def _done(self, what: Done, name: str, ask: Ask | None = None, *, look_at: str = "") -> None:
        self._show(replace(told(self._state, WasDone(what, name)), ask=ask))
        self.start(look_at)

    def _paper_sent(self, handed: Handed) -> None:
        self._tell(PaperSent(handed.reference if handed.printed_by else ""))

    def _failed(self, error: BaseException) -> None:
        trouble = error if isinstance(error, Trouble) else Trouble("our_fault")
        self._tell(WasNotDone(trouble.kind, trouble.values))
        if not isinstance(error, Trouble):
            raise error

    def _tell(self, said: Said) -> None:
        self._show(told(self._state, said))

    def _read(self, look_at: str, programme: Programme) -> None:
        at_work = self._shift.at_work
        mine = programme.operators.get(at_work.operator.id)
        self._show(read(self._state, programme, mine or at_work.operator, look_at))
        if mine is not None and mine != at_work.operator and not at_work.locked:
            at_work.sign_in(mine, at_work.since)  # their own duty or PIN is another now

    def _show(self, state: OperatorsState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
