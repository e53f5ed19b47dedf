"""What the congress is called, where its clocks are, and what can be checked: read for Set-up, and changed there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from wego_desk.core.duties import Act, may, who_may
from wego_desk.core.trouble import Trouble
from wego_desk.desk.congress import set_congress
from wego_desk.desk.values import Operator, Programme
from wego_desk.screens.preferences import Kept, NotKept
from wego_desk.screens.setup_state import CongressNow
from wego_desk.screens.shift import Shift
from wego_desk.screens.who_has import who_has


class CongressModel(QObject):
    """``changed`` when ``state`` is another; ``told`` a `Kept` or `NotKept` of what a person wanted."""

    changed = Signal()
    told = Signal(object)

    def __init__(self, shift: Shift, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shift = shift
        self._state: CongressNow | None = None

    @property
    def state(self) -> CongressNow | None:
        """None until it was read once."""
        return self._state

    def start(self) -> None:
        """Read it anew."""
        desk, operator = self._shift.desk, self._shift.operator
        self._shift.ledger.run(lambda: _now(desk.programme, operator), then=self._show, failed=self._failed)

    def set_name(self, name: str) -> None:
        """What stands on badges and over every page."""
        state = self._state
        if state is not None and " ".join(name.split()) != state.name:
            self._change(partial(set_congress, self._shift.desk, operator=self._shift.operator, name=name))

    def set_zone(self, zone_name: str) -> None:
        """The zone of all times that are shown, as ``Asia/Seoul``."""
        state = self._state
        if state is not None and zone_name != state.zone_name:
            self._change(
                partial(set_congress, self._shift.desk, operator=self._shift.operator, time_zone=zone_name.strip())
            )

    def _change(self, act: Callable[[], None]) -> None:
        self._shift.ledger.run(act, then=lambda _: self._kept(), failed=self._failed)

    def _kept(self) -> None:
        self.told.emit(Kept())
        self.start()

    def _failed(self, error: BaseException) -> None:
        trouble = error if isinstance(error, Trouble) else Trouble("our_fault")
        self.told.emit(NotKept(trouble.kind, trouble.values))
        self.changed.emit()  # what stands, in place of what was typed
        if not isinstance(error, Trouble):
            raise error

    def _show(self, state: CongressNow) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()


def _now(programme: Programme, operator: Operator) -> CongressNow:
    points = tuple(sorted(programme.points.values(), key=lambda p: (p.starts, p.name.casefold(), p.id)))
    if may(operator.duty, Act.CONGRESS):
        return CongressNow(programme.name, programme.zone_name, points)
    least = who_may(Act.CONGRESS)
    return CongressNow(programme.name, programme.zone_name, points, least, who_has(programme, least))
