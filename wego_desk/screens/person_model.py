"""What happens in the panel of one person: opening, typing, acts; nothing typed is lost without being asked about."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desk.core.print_job import JobState, PrintReason
from wego_desk.core.trouble import Trouble
from wego_desk.desk.known_values import KnownValues
from wego_desk.desk.permission import NotAllowed
from wego_desk.screens import person_acts as acts
from wego_desk.screens.badge_preview import NoBadge, Preview
from wego_desk.screens.desk_printing import Printing
from wego_desk.screens.person_form import Form, Place, edits, form_of, placed, with_latin_kept
from wego_desk.screens.person_reading import PersonReading
from wego_desk.screens.person_state import (
    Do,
    Done,
    Known,
    NotDone,
    Opened,
    PersonState,
    SureLost,
    Unsaved,
    WhoMay,
    WhyAgain,
    WhyCancelled,
    derive,
    forbidden,
    who_has,
)
from wego_desk.screens.shift import Shift

#: The badge is made anew when the keys pause for so long.
PREVIEW_MS: Final = 150
#: Who was open stays shown for so long until the next one is read: less than the eye takes for a wait.
LATE_MS: Final = 200


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
        self._point = ""
        self._known = Known(shift.operator, shift.at_work.locked)
        self._state: PersonState = derive(self._known)
        self._after: str | None = None
        self._reading = PersonReading(shift, printing, self._read, self._unread, self._values, self._previewed)
        self._pause = QTimer(self, singleShot=True, interval=PREVIEW_MS)
        self._pause.timeout.connect(self._preview)
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(lambda: self._know(late=True))
        shift.operator_changed.connect(self._operator_changed)

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
        return self._known.has_unsaved

    # ---- opening and leaving

    def open(self, person: str) -> bool:
        """Show somebody. False when they are shown later: something typed is asked about, an act is under way."""
        if person == self._known.wanted:
            return True
        if self._known.busy:
            self._after = person
            return False
        if self.has_unsaved:
            self._know(ask=Unsaved(person), notice=None)
            return False
        self._show(person)
        return True

    def close(self) -> bool:
        """Show nobody; False while something typed is asked about."""
        return self.open("")

    def escape(self) -> None:
        """Take the question back, else close the panel."""
        if self._known.ask is not None:
            self._know(ask=None)
        else:
            self.close()

    def discard(self) -> None:
        """Let go what was typed, and go where the operator wanted to."""
        if isinstance(self._known.ask, Unsaved):
            self._show(self._known.ask.then)

    def take_back(self) -> None:
        """Let go what was typed, and stay."""
        if self._known.person is not None:
            self._know(form=form_of(self._known.person.delegate), ask=None, notice=None)
            self._preview()

    def reload(self) -> None:
        """Read the person anew: news of the roster, of who is here, of a badge. What is typed stays."""
        if self._known.wanted:
            self._reading.read(self._known.wanted, self._point)

    def set_point(self, point: str) -> None:
        self._point = point
        self.reload()

    def _show(self, person: str) -> None:
        self._know(wanted=person, late=False, ask=None, notice=None, trouble="")
        if not person:
            self._know(person=None, form=Form(), preview=None)
            return
        self._late.start()
        self.reload()
        self._reading.read_values()

    def _read(self, answer: acts.Read) -> None:
        if answer.asked == self._known.wanted:
            self._take(answer)

    def _take(self, answer: acts.Read, *, saved: Form | None = None) -> None:
        """What was read is known now. ``saved``: what stood in the form when it was saved is nothing to lose."""
        known, person = self._known, answer.person
        keep = known.has_unsaved and known.form != saved
        is_new = known.person is None or known.person.delegate != person.delegate
        other = not known.is_read
        delegate = person.delegate
        self._know(
            wanted=delegate.id, person=person, form=known.form if keep else form_of(delegate), trouble="",
            taken=Place(delegate.city, delegate.country) if other else known.taken, late=False,
            preview=None if other else known.preview, operators=answer.operators, points=answer.points,
            congress=answer.congress_name,
            printers=self._printing.now({}), zone=answer.zone, now=answer.now,
        )  # fmt: skip
        if is_new:
            self._preview()

    def _unread(self, error: BaseException) -> None:
        self._know(trouble=error.kind if isinstance(error, Trouble) else "our_fault")
        if not isinstance(error, Trouble):
            raise error

    def _values(self, values: KnownValues) -> None:
        self._know(values=values)

    def _operator_changed(self) -> None:
        """Somebody else stands here; whoever may do what was just asked for lets it go on."""
        at_work, ask = self._shift.at_work, self._known.ask
        self._know(operator=at_work.operator, locked=at_work.locked)
        if isinstance(ask, WhoMay) and not at_work.locked and at_work.operator.duty >= ask.least:
            self._know(ask=None)
            self.choose(ask.wanted)

    # ---- typing

    def type_form(self, form: Form) -> None:
        """What stands in the fields now; the badge follows. An organization brings its place with it."""
        known = self._known
        if form == known.form or known.person is None or not known.is_read:
            return
        form, taken = with_latin_kept(form, known.form, known.person.delegate), known.taken
        if form.organization != known.form.organization:
            place = placed(form.city, form.country, taken, form.organization, known.values)
            if place is not None:
                form, taken = replace(form, city=place.city, country=place.country), place
        self._know(form=form, taken=taken, ask=None, notice=None)
        self._pause.start()

    def _preview(self) -> None:
        known = self._known
        if known.person is None or not known.is_read:
            return
        if not known.form.has_name:
            self._know(preview=NoBadge("no_name", {}))
            return
        delegate = known.person.delegate
        self._reading.preview(delegate, edits(known.form, delegate, known.values), known.congress)

    def _previewed(self, person: str, preview: Preview) -> None:
        if person == self._known.wanted and self._known.form.has_name:
            self._know(preview=preview)

    # ---- acts

    def choose(self, do: Do) -> None:
        """A button or its key."""
        state = self._state
        if not isinstance(state, Opened) or not self._known.is_read or state.busy:
            return
        if do not in (button.do for button in state.actions):
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
                self._know(ask=WhyAgain(), notice=None)
            case Do.REPLACE:
                self._know(ask=SureLost(state.person.has_code), notice=None)
            case Do.CANCEL:
                self._know(ask=WhyCancelled(), notice=None)
            case Do.ADMIT:
                self._admit(state.person.delegate.id)
                # Behind the admission on its lane: then what is read knows of it.
                self._shift.ledger.run(lambda: None, then=lambda _: self._changed_here())

    def save(self, reason: PrintReason | None = None) -> None:
        """Save what was typed; with a ``reason`` print a badge of it. From the question too: then go on."""
        known, do = self._known, Do.SAVE if reason is None else Do.SAVE_AND_PRINT
        if known.person is None or known.busy:
            return
        wish = None if reason is None else self._printing.wish()
        if not known.form.has_name:
            self._know(ask=None, notice=NotDone(do, "no_name"))
            return
        if reason is not None and wish is None:
            self._know(ask=None, notice=NotDone(do, "no_printer"))
            return
        if isinstance(known.ask, Unsaved):
            self._after = known.ask.then
        typed = edits(known.form, known.person.delegate, known.values)
        job = partial(
            acts.save, self._shift.desk, known.wanted, typed, self._shift.operator, wish, reason or PrintReason.FIRST,
            self._point,
        )  # fmt: skip
        self._act(do, job, saved=known.form)

    def print_badge(self, reason: PrintReason) -> None:
        """Print a badge for this reason; ``lost`` ends the old code, and without a printer gives a new one alone."""
        wish, who, point = self._printing.wish(), self._known.wanted, self._point
        do = {PrintReason.FIRST: Do.PRINT, PrintReason.LOST: Do.REPLACE}.get(reason, Do.REPRINT)
        if wish is not None:
            self._act(do, partial(acts.print_badge, self._shift.desk, who, self._shift.operator, wish, reason, point))
        elif reason is PrintReason.LOST:
            self._act(do, partial(acts.replace_code, self._shift.desk, who, self._shift.operator, point))
        else:
            self._know(ask=None, notice=NotDone(do, "no_printer"))

    def cancel(self, reason: str) -> None:
        """Cancel this person for good."""
        who = self._known.wanted
        if reason.strip():
            self._act(Do.CANCEL, partial(acts.cancel, self._shift.desk, who, self._shift.operator, reason, self._point))

    def _act(self, do: Do, job: Callable[[], acts.Acted], *, saved: Form | None = None) -> None:
        if self._known.busy or not self._known.is_read:
            return
        self._know(busy=True, ask=None, notice=None)
        self._shift.ledger.run(
            job, then=partial(self._acted, do, saved), failed=partial(self._not_done, do), urgent=True
        )

    def _acted(self, do: Do, saved: Form | None, answer: acts.Acted) -> None:
        trouble, before = answer.trouble, self._known.person
        old_badge = do is Do.SAVE and before is not None and before.has_badge
        notice: Done | NotDone = Done(do, answer.printer, old_badge)
        if trouble is not None:
            notice = NotDone(do, _kind_of(trouble, answer.read), trouble.values, saved=True)
        self._take(answer.read, saved=saved)
        self._know(busy=False, notice=notice)
        if answer.printer:
            self._printing.wake()
        self.acted.emit()
        after, self._after = self._after, None
        if after is not None and trouble is None:
            self.open(after)

    def _not_done(self, do: Do, error: BaseException) -> None:
        self._after = None
        match error:
            case NotAllowed():
                self._know(busy=False, ask=who_has(do, error.least, self._known), notice=None)
            case Trouble():
                self._know(busy=False, notice=NotDone(do, error.kind, error.values))
            case _:
                self._know(busy=False, notice=NotDone(do, "our_fault"))
                raise error

    def _changed_here(self) -> None:
        self.reload()
        self.acted.emit()

    def _know(self, **changes: Any) -> None:
        """The one place where the state is swapped, and then told; between two people the first stays for a moment."""
        self._known = known = replace(self._known, **changes)
        if known.wanted and not (known.is_read or known.late or known.trouble or known.locked):
            return
        state = derive(known)
        if state != self._state:
            self._state = state
            self.changed.emit()


def _kind_of(trouble: Trouble, read: acts.Read) -> str:
    """A badge that only waits is made of what stands on the roster when its turn comes: it says what was saved."""
    badge = read.person.badge
    waits = trouble.kind == "badge_on_its_way" and badge is not None and badge.state is JobState.WANTED
    return "badge_will_say_so" if waits else trouble.kind
