"""Puts the page People together: its models, its page, and what each tells the other."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from wego_desk.core.print_job import PrintReason
from wego_desk.screens.desk_printing import Printing
from wego_desk.screens.people_model import PeopleModel
from wego_desk.screens.people_page import PeoplePage
from wego_desk.screens.person_model import PersonModel
from wego_desk.screens.shift import Shift


class PeopleRoom:
    """``page`` goes into the window, ``parent`` ends the models; call `refresh` with each news of the roster, of who
    is here, of badges.

    ``admit`` checks somebody in by id, where every verdict is shown and sounded. ``page.walk_in_wanted`` and
    ``person.acted`` (the roster changed) are for who furnishes the window.
    """

    def __init__(
        self, shift: Shift, printing: Printing, admit: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        self.people = PeopleModel(shift, parent)
        self.person = PersonModel(shift, printing, admit, parent)
        self.page = PeoplePage(self.people.state, self.person.state)
        self._connect_list()
        self._connect_panel()

    def refresh(self) -> None:
        self.people.refresh()
        self.person.reload()

    def open(self, person: str) -> None:
        """Show somebody who was chosen elsewhere."""
        self.people.start()
        self._open(person)

    def set_point(self, point: str) -> None:
        """Who is here is asked of another point from now on."""
        self.people.set_point(point)
        self.person.set_point(point)

    @property
    def has_unsaved(self) -> bool:
        """Whether something typed would be lost: ask before the program ends."""
        return self.person.has_unsaved

    def _connect_list(self) -> None:
        page, people = self.page, self.people
        people.changed.connect(lambda: page.paint(people.state))
        page.shown.connect(people.start)
        page.typed.connect(people.find)
        page.where_chosen.connect(people.choose_where)
        page.facet_chosen.connect(people.choose)
        page.everyone_wanted.connect(people.choose_everyone)
        page.rows_near.connect(people.show_rows)
        page.again_wanted.connect(people.try_again)
        page.person_chosen.connect(self._open)

    def _connect_panel(self) -> None:
        panel, person = self.page.panel, self.person
        person.changed.connect(lambda: self.page.paint_person(person.state))
        person.acted.connect(self.people.refresh)
        panel.typed.connect(person.type_form)
        panel.chosen.connect(person.choose)
        panel.reprint_wanted.connect(person.print_badge)
        panel.lost.connect(lambda: person.print_badge(PrintReason.LOST))
        panel.cancel_wanted.connect(person.cancel)
        panel.save_wanted.connect(person.save)
        panel.discard_wanted.connect(person.discard)
        panel.back.connect(person.escape)

    def _open(self, person: str) -> None:
        if not self.person.open(person):
            self.page.stay_with(self.person.person)
