"""What happens on the walk-in page: typing finds who is there already, one key registers, admits and prints."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desk.core.print_job import PrintJob
from wego_desk.core.trouble import Trouble
from wego_desk.desk.known_values import KnownValues
from wego_desk.desk.people import Line
from wego_desk.desk.permission import NotAllowed
from wego_desk.desk.register import OnRosterAlready
from wego_desk.screens import walk_in_acts as acts
from wego_desk.screens.desk_printing import Printing
from wego_desk.screens.newest import Newest
from wego_desk.screens.person_acts import read_values
from wego_desk.screens.person_form import Form, Place, placed
from wego_desk.screens.shift import Shift
from wego_desk.screens.walk_in_state import (
    EMPTY,
    Filling,
    Known,
    NotDone,
    OneOfThese,
    Registered,
    StillHere,
    SureClear,
    WalkInState,
    derive,
    fields_of,
    names_of,
)

#: After a key that follows another within this time nobody is looked for until so long after the last one.
PAUSE_MS: Final = 120


class WalkInModel(QObject):
    """``state`` is what the page paints; it is swapped before ``changed`` is told. ``acted``: the roster changed.

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
        self._state: WalkInState = derive(self._known)
        self._left: datetime | None = None
        self._looking = Newest[acts.Alike](shift.find, self._looked, self._not_looked)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)
        shift.operator_changed.connect(self._operator_changed)

    @property
    def state(self) -> WalkInState:
        return self._state

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed would be lost: ask before the program ends."""
        return self._known.has_typed

    # ---- coming and going

    def begin(self) -> None:
        """Somebody new stands here; what was typed before and not registered is still there."""
        if self._known.registered is not None:
            self._empty()
        wish = self._printing.wish()
        left, self._left = self._left, None
        self._know(
            printer="" if wish is None else wish.printer, automatic=self._printing.automatic(),
            notice=StillHere(left) if left is not None and self._known.has_typed else None,
        )  # fmt: skip
        self._look()
        job = partial(read_values, self._shift.desk)
        self._shift.find.run(job, then=self._values, failed=_nothing_offered, urgent=True)

    def leave(self) -> None:
        """Somebody goes elsewhere: what was typed waits here."""
        self._left = self._shift.clock()
        self._know(ask=None)
        if self._known.registered is not None:
            self._empty()

    def ask_to_clear(self) -> None:
        if self._known.has_typed:
            self._know(ask=SureClear(), notice=None)

    def clear(self) -> None:
        """Take back all that was typed."""
        self._empty()

    def no_answer(self) -> None:
        """Take the question back."""
        self._know(ask=None)

    def set_point(self, point: str) -> None:
        self._point = point
        self._look()

    def _empty(self) -> None:
        self._pause.stop()
        self._know(
            form=EMPTY, taken=Place(), alike=(), others=frozenset(), ask=None, notice=None, admit=True,
            wants_badge=True, registered=None, picture=b"", badge=None,
        )  # fmt: skip

    # ---- typing

    def type_form(self, form: Form) -> None:
        """What stands in the fields now. An organization brings its place with it, names whom they may mean."""
        known = self._known
        if form == known.form or not isinstance(self._state, Filling):
            return
        taken = known.taken
        if form.organization != known.form.organization:
            place = placed(form.city, form.country, taken, form.organization, known.values)
            if place is not None:
                form, taken = replace(form, city=place.city, country=place.country), place
        renamed = names_of(form) != names_of(known.form)
        self._know(form=form, taken=taken, ask=None, notice=None)
        if renamed:
            self._pause.start()

    def set_admit(self, admit: bool) -> None:
        self._know(admit=admit)

    def set_prints(self, prints: bool) -> None:
        self._know(wants_badge=prints)

    def _look(self) -> None:
        self._looking.ask(partial(acts.look_for, self._shift.desk, names_of(self._known.form), self._point))

    def _looked(self, answer: acts.Alike) -> None:
        alike = answer.people if answer.names == names_of(self._known.form) else self._known.alike
        self._know(alike=alike, operators=answer.operators, point=answer.point, zone=answer.zone, now=answer.now)

    def _not_looked(self, error: BaseException) -> None:
        """Who is there already is looked for once more when they are registered: what is wrong is said then."""
        if not isinstance(error, Trouble):
            raise error

    def _values(self, values: KnownValues) -> None:
        self._know(values=values)

    # ---- registering

    def register(self) -> None:
        """Put them on the roster; of people of that name who are shown it is said that they are somebody else."""
        known = self._known
        if not isinstance(self._state, Filling) or known.busy:
            return
        if not known.form.has_name:
            self._know(notice=NotDone("no_name"), ask=None)
            return
        others = known.others
        if isinstance(known.ask, OneOfThese):
            others |= {line.id for line in known.ask.people}
        wish = self._printing.wish() if known.prints else None
        self._know(busy=True, others=others, ask=None, notice=None)
        job = partial(
            acts.registered, self._shift.desk, fields_of(known.form, known.values), self._shift.operator, self._point,
            wish, others,
        )  # fmt: skip
        self._shift.ledger.run(job, then=self._answered, failed=self._not_done, urgent=True)

    def _answered(self, answer: acts.Done | OnRosterAlready) -> None:
        if isinstance(answer, OnRosterAlready):
            self._know(busy=False, ask=OneOfThese(answer.people), alike=_first(answer.people, self._known.alike))
            return
        admits = self._known.admit
        self._empty()
        self._know(
            busy=False, registered=answer.delegate, picture=answer.picture, badge=answer.badge,
            printers=self._printing.now({}),
        )  # fmt: skip
        if answer.badge is not None:
            self._printing.wake()
        if admits:
            self._admit(answer.delegate.id)
        # Behind the admission on its lane: then what others read knows of it.
        self._shift.ledger.run(lambda: None, then=lambda _: self.acted.emit())

    def _not_done(self, error: BaseException) -> None:
        match error:
            case NotAllowed():
                self._know(busy=False, notice=NotDone("not_allowed", {"duty": error.least.name}))
            case Trouble():
                self._know(busy=False, notice=NotDone(error.kind, error.values))
            case _:
                self._know(busy=False, notice=NotDone("our_fault"))
                raise error

    # ---- what changes meanwhile

    def refresh(self) -> None:
        """News of a printer, of the roster: how far the badge is, who is there already."""
        if isinstance(self._state, Registered):
            person = self._state.delegate.id
            job = partial(acts.badge_of, self._shift.desk, person)
            self._shift.ledger.run(job, then=partial(self._badge_is, person))
        elif self._known.form.has_name:
            self._look()

    def _badge_is(self, person: str, badge: PrintJob | None) -> None:
        if self._known.registered is not None and self._known.registered.id == person:
            self._know(badge=badge, printers=self._printing.now({}))

    def _operator_changed(self) -> None:
        self._know(operator=self._shift.operator, locked=self._shift.at_work.locked)

    def _know(self, **changes: Any) -> None:
        """The one place where the state is swapped, and then told."""
        self._known = replace(self._known, **changes)
        state = derive(self._known)
        if state != self._state:
            self._state = state
            self.changed.emit()


def _first(same: tuple[Line, ...], alike: tuple[Line, ...]) -> tuple[Line, ...]:
    ids = {line.id for line in same}
    return (*same, *(line for line in alike if line.id not in ids))


def _nothing_offered(error: BaseException) -> None:
    """Nothing is offered while typing, and all else works."""
    if not isinstance(error, Trouble):
        raise error
