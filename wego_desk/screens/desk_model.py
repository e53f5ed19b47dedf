"""What happens at the desk page: scans and acts go to the ledger lane, answers come home, and one signal says so."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desk.core.duties import Act, may
from wego_desk.core.print_job import FURTHER, PrintJob, PrintReason
from wego_desk.core.trouble import Trouble
from wego_desk.desk.beside_verdict import last_badge
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.print_badge import want_badge
from wego_desk.desk.print_whole_queue import move_waiting
from wego_desk.desk.sign_in import SignedIn
from wego_desk.desk.try_it import ToTry
from wego_desk.desk.undo import undo
from wego_desk.screens.desk_around import Surroundings
from wego_desk.screens.desk_derive import derive, forbidden, is_overridable, who_has, with_attempt
from wego_desk.screens.desk_printing import Printing
from wego_desk.screens.desk_scanning import (
    Around,
    Read,
    StillLocked,
    Tested,
    Wanted,
    decided,
    delegate_of,
    read,
)
from wego_desk.screens.desk_state import (
    AdmitReason,
    DeskState,
    Do,
    Entered,
    Known,
    NotDone,
    NotKept,
    NotRead,
    OnceMore,
    PrinterNow,
    ReprintReason,
    Scanned,
    ScannerWorks,
    TookOver,
    UndoReason,
    WhoMay,
)
from wego_desk.screens.page_by_page import page_by_page
from wego_desk.screens.shift import Shift

T = TypeVar("T")

#: A scan that takes longer is shown as being checked; before that the eye sees only a flicker.
BUSY_MS: Final = 300


class DeskModel(QObject):
    """``state`` is what the page paints; it is swapped before ``changed`` is told. ``play`` sounds a verdict by name.
    ``acted``: something new stands in the ledger, which other pages show too.

    Everything is for the home thread. Call `start` once the store is open, `printers_changed` with each news of the
    printers, `refresh` when another page changed the roster or a sync round brought something.
    """

    changed = Signal()
    acted = Signal()

    def __init__(
        self, shift: Shift, printing: Printing, play: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shift, self._printing, self._play = shift, printing, play
        self._known = Known(shift.operator, shift.at_work.locked)
        self._point = ""
        self._number = 0
        self._pending = 0
        self._surroundings = Surroundings(shift, self._around)
        self._state = derive(self._known)
        self._busy = QTimer(self, singleShot=True, interval=BUSY_MS)
        self._busy.timeout.connect(lambda: self._know(busy=self._pending > 0))
        shift.operator_changed.connect(self._operator_changed)

    @property
    def state(self) -> DeskState:
        return self._state

    @property
    def answers(self) -> int:
        """How many scans and acts this window has begun."""
        return self._number

    @property
    def verdict(self) -> str:
        """What the last scan was answered, ``""`` when nobody is shown."""
        return self._known.last.verdict if isinstance(self._known.last, Scanned) else ""

    @property
    def is_checking(self) -> bool:
        """Whether a scan is under way."""
        return self._pending > 0

    @property
    def printers(self) -> tuple[PrinterNow, ...]:
        """How each printer is and what waits for it, as it was last read."""
        return self._known.printers

    # ---- scans

    def start(self) -> None:
        """Read what stands around the card."""
        self.refresh(attempts=True)

    def scan(self, text: str) -> None:
        """A scanned or typed text; also while another is being checked, while a reason is asked, on any page."""
        wish = self._printing.scan_wish()
        wanted = self._wanted(text=text, leaving=self._known.leaving, wish=wish)
        self._ask_ledger(partial(read, self._shift.desk, wanted, locked=self._known.locked), self._came_home)

    def scanned_again(self, _text: str) -> None:
        """The reader sent the same code within a moment: one scan, and the card says so."""
        if isinstance(self._known.last, Scanned):
            self._know(notice=OnceMore())

    def nothing_read(self, reason: str) -> None:
        """What was pasted or dropped held no code."""
        self._know(last=NotRead(self._next(), reason), ask=None, notice=None, busy=False)
        self._play("unknown")

    def admit_person(self, person: str) -> None:
        """Check somebody in who was found by name; the verdict is shown as of a scan."""
        wish = self._printing.scan_wish()
        wanted = self._wanted(person=person, leaving=self._known.leaving, wish=wish)
        self._ask_ledger(partial(decided, self._shift.desk, wanted), self._came_home)

    def set_leaving(self, leaving: bool) -> None:
        """Whether scans let people out; only where people pass both ways."""
        self._know(leaving=leaving)

    def set_point(self, point: str) -> None:
        """Check at another point from now on."""
        self._point = point
        self._know(last=None, ask=None, notice=None, leaving=False)
        self.refresh()

    def offer(self, to_try: ToTry | None) -> None:
        """Show a code to try while nobody stands here, until somebody was scanned."""
        self._know(last=None, ask=None, notice=None, to_try=to_try)

    def try_it(self) -> None:
        """Without a scanner: as if the code on the screen had been scanned."""
        if self._known.to_try is not None:
            self.scan(self._known.to_try.code)

    def _wanted(self, **what: Any) -> Wanted:
        self._number += 1
        return replace(Wanted(self._number, "", self._shift.operator, self._point), **what)

    def _ask_ledger(self, job: Callable[[], Read], then: Callable[[Read], None]) -> None:
        self._pending += 1
        if not self._busy.isActive():
            self._busy.start()
        self._shift.ledger.run(job, then=then, failed=self._scan_failed, urgent=True)

    def _answered(self) -> None:
        self._pending -= 1
        if not self._pending:
            self._busy.stop()

    def _came_home(self, answer: Read) -> None:
        self._answered()
        match answer:
            case Scanned():
                self._show(answer)
            case Tested():
                self._know(last=ScannerWorks(self._next()), ask=None, notice=None, busy=False)
                self._play("admitted")
            case SignedIn():
                self._entered(answer)
            case StillLocked():
                self._know(busy=False)

    def _show(self, scanned: Scanned) -> None:
        recent = with_attempt(self._known.recent, scanned, self._shift.operator.name)
        self._know(last=scanned, recent=recent, ask=None, notice=None, busy=False, now=scanned.checked.at, to_try=None)
        self._play(scanned.verdict)
        if scanned.checked.badge is not None:
            self._printing.wake()
        self.acted.emit()
        self.refresh()

    def _entered(self, signed_in: SignedIn) -> None:
        """A supervisor's code scanned over a card that waits for one lets the act go on."""
        waiting, who = self._known.ask, signed_in.operator
        self._shift.at_work.sign_in(who, signed_in.at)
        if isinstance(waiting, WhoMay) and isinstance(self._known.last, Scanned) and who.duty >= waiting.least:
            self._know(ask=None, busy=False)
            self.choose(waiting.wanted)
            self._know(notice=TookOver(who.name))
        else:
            self._know(last=Entered(self._next(), who), ask=None, notice=None, busy=False)
        self._play("admitted")

    def _scan_failed(self, error: BaseException) -> None:
        self._answered()
        trouble = error if isinstance(error, Trouble) else Trouble("our_fault")
        if isinstance(error, NotAllowed):
            trouble = Trouble("not_allowed", least=error.least)
        self._know(last=NotKept(self._next(), trouble.kind, trouble.values), ask=None, notice=None, busy=False)
        self._play("refused")
        if not isinstance(error, Trouble):
            raise error

    def _next(self) -> int:
        self._number += 1
        return self._number

    # ---- acts on the card

    def choose(self, do: Do) -> bool:
        """A button or its key. False when the page must not follow (open a person, find, walk in): who may is told."""
        who = forbidden(do, self._known)
        if who is not None:
            self._know(ask=who, notice=None)
            return False
        match do:
            case Do.UNDO:
                self._know(ask=UndoReason(), notice=None)
            case Do.ADMIT if isinstance(self._known.last, Scanned) and is_overridable(self._known.last):
                self._know(ask=AdmitReason(self._known.last.verdict), notice=None)
            case Do.REPRINT:
                self._know(ask=ReprintReason(self._print_reasons()), notice=None)
            case Do.PRINT:
                self.print_badge(PrintReason.FIRST)
            case _:
                return True
        return True

    def _print_reasons(self) -> tuple[PrintReason, ...]:
        able = may(self._shift.operator.duty, Act.CREDENTIALS)
        return tuple(reason for reason in FURTHER if able or reason is not PrintReason.LOST)

    def give_reason(self, reason: str) -> None:
        """The answer to a question for a reason, as it will stand in the ledger."""
        scanned = self._known.last
        if not isinstance(scanned, Scanned) or not reason.strip():
            return
        operator = self._shift.operator
        match self._known.ask:
            case UndoReason():
                event = scanned.checked.event
                job = partial(undo, self._shift.desk, event, operator=operator, reason=reason)
                self._act(Do.UNDO, job, lambda _: self._undone(scanned, reason))
            case AdmitReason():
                wish = self._printing.scan_wish()
                person = delegate_of(scanned.checked)
                by_name = "" if scanned.text or person is None else person.id
                wanted = self._wanted(text=scanned.text, person=by_name, override=reason, wish=wish)
                self._act(Do.ADMIT, partial(decided, self._shift.desk, wanted), self._show)
            case _:
                pass

    def print_badge(self, reason: PrintReason) -> None:
        """Want a badge for who is shown; every further one has a reason."""
        scanned = self._known.last
        delegate = delegate_of(scanned.checked) if isinstance(scanned, Scanned) else None
        if delegate is None:
            return
        wish = self._printing.wish()
        if wish is None:
            self._know(ask=None, notice=NotDone(Do.PRINT, "no_printer"))
            return
        job = partial(
            want_badge, self._shift.desk, delegate.id, operator=self._shift.operator, wish=wish, reason=reason
        )
        self._act(Do.PRINT if reason is PrintReason.FIRST else Do.REPRINT, job, self._badge_wanted)

    def move_waiting(self, printer: str, to: str) -> None:
        """Let the badges that wait for one printer come out of another."""
        if self.choose(Do.MOVE):
            page = partial(move_waiting, self._shift.desk, printer, to, operator=self._shift.operator)
            not_done = partial(self._not_done, Do.MOVE)
            page_by_page(self._shift.ledger, page, lambda _number: self._printers_moved(), not_done)

    def escape(self) -> None:
        """Close the question, else the card: the desk is ready."""
        if self._known.ask is not None or self._known.notice is not None:
            self._know(ask=None, notice=None)
        elif self._known.last is not None:
            self._know(last=None)

    def _act(self, do: Do, job: Callable[[], T], then: Callable[[T], None]) -> None:
        self._shift.ledger.run(job, then=then, failed=partial(self._not_done, do), urgent=True)

    def _not_done(self, do: Do, error: BaseException) -> None:
        match error:
            case NotAllowed():
                self._know(ask=who_has(do, error.least, self._known), notice=None)
            case Trouble():
                self._know(ask=None, notice=NotDone(do, error.kind, error.values))
            case _:
                self._know(ask=None, notice=NotDone(do, "our_fault"))
                raise error

    def _undone(self, scanned: Scanned, reason: str) -> None:
        event = scanned.checked.event
        recent = tuple(replace(a, undone=True) if a.event == event else a for a in self._known.recent)
        last = self._known.last
        if isinstance(last, Scanned) and last.number == scanned.number:
            self._know(last=replace(last, undone=reason), recent=recent, ask=None, notice=None)
        else:  # the next person stands here already
            self._know(recent=recent)
        self.acted.emit()
        self.refresh()

    def _badge_wanted(self, job: PrintJob) -> None:
        last = self._known.last
        if isinstance(last, Scanned) and (who := delegate_of(last.checked)) and who.id == job.person:
            last = replace(last, badge=job)
        self._know(last=last, ask=None, notice=None)
        self.acted.emit()
        self._printers_moved()

    # ---- what stands around

    def printers_changed(self) -> None:
        """A printer told something: the badge on the card may have moved."""
        last = self._known.last
        person = delegate_of(last.checked) if isinstance(last, Scanned) else None
        if person is not None:
            self._shift.ledger.run(
                partial(last_badge, self._shift.desk, person.id), then=partial(self._badge_is, person.id)
            )
        self.refresh()

    def refresh(self, *, attempts: bool = False) -> None:
        """Read the counts anew, and if asked the last attempts too: after an import, a sync round."""
        self._surroundings.refresh(self._point, attempts=attempts)

    def _badge_is(self, person: str, badge: PrintJob | None) -> None:
        last = self._known.last
        if (
            isinstance(last, Scanned)
            and (who := delegate_of(last.checked))
            and who.id == person
            and last.badge != badge
        ):
            self._know(last=replace(last, badge=badge))

    def _printers_moved(self) -> None:
        self._printing.wake()
        self.refresh()

    def _around(self, found: Around) -> None:
        self._know(
            point=found.point, zone=found.zone, operators=found.operators, counts=found.counts,
            recent=self._known.recent if found.attempts is None else found.attempts,
            unclear=found.unclear, printers=self._printing.now(found.waiting), now=self._shift.clock(),
        )  # fmt: skip

    def _operator_changed(self) -> None:
        self._know(operator=self._shift.operator, locked=self._shift.at_work.locked)

    def _know(self, **changes: Any) -> None:
        """The one place where the state is swapped, and then told."""
        known = replace(self._known, **changes)
        if known == self._known:
            return
        self._known = known
        state = derive(known)
        if state != self._state:
            self._state = state
            self.changed.emit()
