"""What happens in the panel of one person: opening, typing, acts; nothing typed is lost without being asked about."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desk.core.print_job import PrintReason
from wego_desk.core.trouble import Trouble
from wego_desk.desk.badge_maker import BadgeMaker
from wego_desk.desk.known_values import KnownValues
from wego_desk.desk.permission import NotAllowed
from wego_desk.screens import person_acts as acts
from wego_desk.screens.badge_preview import Preview, previewed
from wego_desk.screens.desk_printing import Printing
from wego_desk.screens.newest import Newest
from wego_desk.screens.person_state import (
    Do,
    Done,
    Form,
    Known,
    NotDone,
    Opened,
    PersonState,
    SureLost,
    Unsaved,
    WhyAgain,
    WhyCancelled,
    derive,
    edits,
    forbidden,
    form_of,
    is_changed,
    reasons,
    who_has,
)
from wego_desk.screens.shift import Shift

#: The badge is made anew when the keys pause for so long.
PREVIEW_MS: Final = 150
_LAYOUT: Final = "a6"


class PersonModel(QObject):
    """``state`` is what the panel paints; it is swapped before ``changed`` is told. ``acted``: the roster changed.

    ``admit`` checks somebody in by id, where every verdict is shown and sounded; all is for the home thread.
    """

    changed = Signal()
    acted = Signal()

    def __init__(
        self, shift: Shift, printing: Printing, admit: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shift, self._printing, self._admit = shift, printing, admit
        self._maker = BadgeMaker(shift.photos)
        self._point = ""
        self._congress = ""
        self._known = Known(shift.operator)
        self._state: PersonState = derive(self._known)
        self._reading = Newest[acts.Read](shift.find, self._read, self._unread)
        self._previewing = Newest[tuple[str, Preview]](shift.long, self._previewed, self._no_preview)
        self._pause = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._pause.timeout.connect(self._preview)
        self._values_read = False
        shift.operator_changed.connect(lambda: self._know(operator=shift.operator))

    @property
    def state(self) -> PersonState:
        return self._state

    @property
    def person(self) -> str:
        """The id of who is open, ``""`` for nobody."""
        return self._known.wanted

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed would be lost: ask before the program ends."""
        return isinstance(self._state, Opened) and self._state.changed

    # ---- opening and leaving

    def open(self, person: str) -> bool:
        """Show somebody. False when something is typed about somebody else: that is asked about first."""
        if person == self._known.wanted:
            return True
        if self.has_unsaved:
            self._know(ask=Unsaved(person), notice=None)
            return False
        self._show(person)
        return True

    def close(self) -> bool:
        """Show nobody; False while something typed is asked about."""
        return self.open("")

    def escape(self) -> None:
        """Take the question back, else what was told, else close the panel."""
        if self._known.ask is not None:
            self._know(ask=None)
        else:
            self.close()

    def discard(self) -> None:
        """Let go what was typed, and go where the operator wanted to."""
        if isinstance(self._known.ask, Unsaved):
            self._show(self._known.ask.then)

    def reload(self) -> None:
        """Read the person anew: news of the roster, of who is here, of a badge. What is typed stays."""
        if self._known.wanted:
            self._reading.ask(partial(acts.read_person, self._shift.desk, self._known.wanted, self._point))

    def set_point(self, point: str) -> None:
        self._point = point
        self.reload()

    def _show(self, person: str) -> None:
        self._know(wanted=person, person=None, form=Form(), preview=None, ask=None, notice=None, trouble="", busy=False)
        if person:
            self.reload()
            if not self._values_read:
                self._values_read = True
                self._shift.find.run(
                    partial(acts.read_values, self._shift.desk), then=self._values, failed=self._no_values, urgent=True
                )

    def _read(self, answer: acts.Read) -> None:
        known, person = self._known, answer.person
        if known.wanted != person.delegate.id and known.person is not None:
            return
        self._congress = answer.congress_name
        typed = known.person is not None and is_changed(known.form, known.person.delegate)
        new = known.person is None or known.person.delegate != person.delegate
        self._know(
            wanted=person.delegate.id, person=person, form=known.form if typed else form_of(person.delegate),
            operators=answer.operators, zone=answer.zone, now=answer.now,
        )  # fmt: skip
        if new:
            self._preview()

    def _unread(self, error: BaseException) -> None:
        self._know(trouble=error.kind if isinstance(error, Trouble) else "our_fault")
        if not isinstance(error, Trouble):
            raise error

    def _values(self, values: KnownValues) -> None:
        self._know(values=values)

    def _no_values(self, error: BaseException) -> None:
        """Nothing is offered while typing, and all else works."""
        if not isinstance(error, Trouble):
            raise error

    # ---- typing

    def type_form(self, form: Form) -> None:
        """What stands in the fields now; the badge follows."""
        if form != self._known.form:
            self._know(form=form, notice=None)
            self._pause.start()

    def _preview(self) -> None:
        known = self._known
        if known.person is None:
            return
        delegate, typed = known.person.delegate, edits(known.form, known.person.delegate)
        wish = self._printing.wish()
        layout, maker, congress = _LAYOUT if wish is None else wish.layout, self._maker, self._congress
        self._previewing.ask(
            lambda: (delegate.id, previewed(maker, delegate, typed, layout=layout, congress_name=congress))
        )

    def _previewed(self, answer: tuple[str, Preview]) -> None:
        person, preview = answer
        if person == self._known.wanted:
            self._know(preview=preview)

    def _no_preview(self, error: BaseException) -> None:
        raise error

    # ---- acts

    def choose(self, do: Do) -> None:
        """A button or its key."""
        state = self._state
        if not isinstance(state, Opened) or state.busy or do not in (button.do for button in state.actions):
            return
        who = forbidden(do, self._known)
        if who is not None:
            self._know(ask=who, notice=None)
            return
        match do:
            case Do.SAVE:
                self.save()
            case Do.SAVE_AND_PRINT:
                self.save(PrintReason.NAME_CORRECTED if state.person.has_badge else PrintReason.FIRST)
            case Do.PRINT:
                self.print_badge(PrintReason.FIRST)
            case Do.REPRINT:
                self._know(ask=WhyAgain(reasons(self._shift.operator.duty)), notice=None)
            case Do.REPLACE:
                self._know(ask=SureLost(), notice=None)
            case Do.CANCEL:
                self._know(ask=WhyCancelled(), notice=None)
            case Do.ADMIT:
                self._admit(state.person.delegate.id)
                self._shift.ledger.run(lambda: None, then=lambda _: self._changed_here())

    def save(self, reason: PrintReason | None = None) -> None:
        """Save what was typed; with a ``reason`` print a badge of it. From the question too: then go on."""
        person = self._known.person
        if person is None:
            return
        do = Do.SAVE if reason is None else Do.SAVE_AND_PRINT
        wish = None if reason is None else self._printing.wish()
        if reason is not None and wish is None:
            self._know(ask=None, notice=NotDone(do, "no_printer"))
            return
        typed = edits(self._known.form, person.delegate)
        job = partial(
            acts.save, self._shift.desk, person.delegate.id, typed, self._shift.operator, wish,
            reason or PrintReason.FIRST,
        )  # fmt: skip
        then = self._known.ask.then if isinstance(self._known.ask, Unsaved) else None
        self._act(do, job, partial(self._saved, do, then))

    def print_badge(self, reason: PrintReason) -> None:
        """Print a badge for this reason; ``lost`` ends the old code."""
        person, wish = self._known.person, self._printing.wish()
        do = {PrintReason.FIRST: Do.PRINT, PrintReason.LOST: Do.REPLACE}.get(reason, Do.REPRINT)
        if person is None:
            return
        if wish is None:
            self._know(ask=None, notice=NotDone(do, "no_printer"))
            return
        job = partial(acts.print_again, self._shift.desk, person.delegate.id, self._shift.operator, wish, reason)
        self._act(do, job, partial(self._saved, do, None))

    def cancel(self, reason: str) -> None:
        """Cancel this person for good."""
        person = self._known.person
        if person is not None and reason.strip():
            job = partial(acts.cancel, self._shift.desk, person.delegate.id, self._shift.operator, reason)
            self._act(Do.CANCEL, job, partial(self._saved, Do.CANCEL, None))

    def _act(self, do: Do, job: Callable[[], acts.Saved], then: Callable[[acts.Saved], None]) -> None:
        self._know(busy=True)
        self._shift.ledger.run(job, then=then, failed=partial(self._not_done, do), urgent=True)

    def _saved(self, do: Do, then: str | None, answer: acts.Saved) -> None:
        notice = Done(do, answer.printer)
        if answer.trouble is not None:
            self._know(busy=False, ask=None, notice=NotDone(do, answer.trouble.kind, answer.trouble.values, saved=True))
        else:
            self._know(busy=False, ask=None, notice=notice)
        if answer.printer:
            self._printing.wake()
        person = self._known.person
        if do in (Do.SAVE, Do.SAVE_AND_PRINT) and person is not None:
            # What was typed is the roster's now: reading it anew must not take it for something unsaved.
            self._know(person=None)
            self._know(wanted=person.delegate.id)
        if then is not None:
            self._show(then)
        self._changed_here()

    def _not_done(self, do: Do, error: BaseException) -> None:
        match error:
            case NotAllowed():
                self._know(busy=False, ask=who_has(do, error.least, self._known), notice=None)
            case Trouble():
                self._know(busy=False, ask=None, notice=NotDone(do, error.kind, error.values))
            case _:
                self._know(busy=False, ask=None, notice=NotDone(do, "our_fault"))
                raise error

    def _changed_here(self) -> None:
        self.reload()
        self.acted.emit()

    def _know(self, **changes: Any) -> None:
        """The one place where the state is swapped, and then told."""
        self._known = replace(self._known, **changes)
        state = derive(self._known)
        if state != self._state:
            self._state = state
            self.changed.emit()
