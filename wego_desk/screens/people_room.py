"""Puts the page People together: its models, its page, and what each tells the other."""

from PySide6.QtCore import QObject

from wego_desk.desk.reading import delegates_by_id
from wego_desk.screens.people_model import PeopleModel
from wego_desk.screens.people_page import PeoplePage
from wego_desk.screens.shift import Shift


class PeopleRoom:
    """``page`` goes into the window, ``parent`` ends the models; call `refresh` with each news of the roster, of who
    is here, of badges."""

    def __init__(self, shift: Shift, parent: QObject | None = None) -> None:
        self._shift = shift
        self.people = PeopleModel(shift, parent)
        self.page = PeoplePage(self.people.state)
        self._connect_list()

    def open(self, person: str) -> None:
        """Find somebody by who they are."""
        desk = self._shift.desk

        def name() -> str:
            with desk.store.reading() as reader:
                return delegates_by_id(reader, [person])[0].large_name

        self._shift.find.run(name, then=self.page.look_for, urgent=True)

    def refresh(self) -> None:
        self.people.refresh()

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
