"""Signing in and locking: asks the ledger lane who it is, and says when the window is free again."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import congress_zone
from wego_desk.desk.operator_codes import sign_in_by_code
from wego_desk.desk.sign_in import Answer, Ask, Locked, NeedsPin, SignedIn, WrongPin, asks_for_pin, opening, sign_in
from wego_desk.screens.shift import Shift
from wego_desk.screens.sign_in_state import (
    NoPin,
    NotDone,
    Person,
    Said,
    ScanWaits,
    SignInState,
    Waits,
    Wrong,
    choosing,
    opened,
    people_of,
    told,
)


class SignInModel(QObject):
    """``wanted``: show the page; ``done``: take it away. While it is shown, every scanned text comes to `scan`.

    ``scan_passed``: a text that was scanned while the page was only open to change operators: the desk page's.
    """

    changed = Signal()
    wanted = Signal()
    done = Signal()
    scan_passed = Signal(str)

    def __init__(self, shift: Shift, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shift = shift
        self._state = SignInState()

    @property
    def state(self) -> SignInState:
        return self._state

    def start(self) -> None:
        """The first act of a window: a new desk's only operator is let in without being asked."""
        self._shift.ledger.run(partial(opening, self._shift.desk), then=self._opened, failed=self._failed)

    def change(self) -> None:
        """Somebody else wants to work here; the one who does goes on until then."""
        self._read_people(locked=self._shift.at_work.locked)

    def lock(self) -> None:
        """Nobody works here from now on; not at a desk where names alone let people in: it would guard nothing."""
        self._shift.ledger.run(self._is_guarded, then=self._lock_if, failed=self._failed)

    def choose(self, person: str) -> None:
        self._show(choosing(self._state, person))

    def enter(self, typed: str = "") -> None:
        """The chosen operator's PIN, or nothing of who is asked for none."""
        state = self._state
        if state.person is None or state.busy:
            return
        self._show(replace(state, busy=True, said=None))
        job = partial(sign_in, self._shift.desk, state.person.id, typed)
        self._shift.ledger.run(job, then=self._answered, failed=self._failed)

    def scan(self, text: str) -> None:
        """An operator's own code lets them in at any time; anything else waits until somebody is."""
        job = partial(sign_in_by_code, self._shift.desk, text)
        self._shift.ledger.run(job, then=partial(self._read, text), failed=self._failed, urgent=True)

    def back(self) -> None:
        """Who works here goes on; nobody can while the desk is locked."""
        if not self._shift.at_work.locked:
            self.done.emit()

    def _opened(self, answer: SignedIn | Ask) -> None:
        if isinstance(answer, SignedIn):
            self._answered(answer)
        else:
            self._read_people(locked=True)

    def _read_people(self, *, locked: bool) -> None:
        self._shift.ledger.run(
            lambda: people_of(self._shift.desk.programme), then=partial(self._open, locked=locked), failed=self._failed
        )

    def _open(self, people: tuple[Person, ...], *, locked: bool) -> None:
        self._show(replace(opened(people, self._shift.operator, locked=locked), tries=self._state.tries))
        self.wanted.emit()

    def _is_guarded(self) -> bool:
        programme = self._shift.desk.programme
        return any(asks_for_pin(programme, operator) for operator in programme.operators.values())

    def _lock_if(self, guarded: bool) -> None:
        if guarded and not self._shift.at_work.locked:
            self._shift.at_work.lock()
            self._read_people(locked=True)

    def _read(self, text: str, answer: SignedIn | None) -> None:
        if answer is not None:
            self._answered(answer)
        elif self._shift.at_work.locked:
            self._tell(ScanWaits(self._shift.operator.name))
        else:
            self.done.emit()
            self.scan_passed.emit(text)

    def _answered(self, answer: Answer) -> None:
        match answer:
            case SignedIn(operator=operator, at=at):
                self._shift.at_work.sign_in(operator, at)
                self._show(replace(self._state, said=None, busy=False))
                self.done.emit()
            case WrongPin(left=left):
                self._tell(Wrong(left))
            case Locked(operator=operator, until=until):
                self._shift.ledger.run(  # the store's, so not read here
                    lambda: congress_zone(self._shift.desk.programme),
                    then=lambda zone: self._tell(Waits(operator.name, until, zone)),
                    failed=self._failed,
                )
            case NeedsPin(operator=operator):
                self._tell(NoPin(operator.name))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Trouble):
            self._tell(NotDone("our_fault"))
            raise error
        self._tell(NotDone(error.kind, error.values))

    def _tell(self, said: Said) -> None:
        self._show(told(self._state, said))

    def _show(self, state: SignInState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
