"""What the frame around the pages knows: the event's clock, who stands here, the congress, the lamps."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desk.desk.desk import congress_zone
from wego_desk.desk.values import Programme
from wego_desk.screens.shift import Shift
from wego_desk.screens.window_state import LampState, Standing, WindowState

_SECOND_MS = 1000


class WindowModel(QObject):
    """``state`` is swapped before ``changed`` is told. ``lamps`` are asked each second, in the person's words.

    ``refresh`` when the programme may have changed: a new name, another zone.
    """

    changed = Signal()

    def __init__(
        self, shift: Shift, state: WindowState, lamps: Sequence[Callable[[], LampState]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shift, self._lamps = shift, tuple(lamps)
        self._point = ""
        self.state = state
        shift.operator_changed.connect(self.tick)
        self._clock = QTimer(self, interval=_SECOND_MS)
        self._clock.timeout.connect(self.tick)
        self._clock.start()
        self.refresh()
        self.tick()

    def refresh(self) -> None:
        """Read the programme anew."""
        desk = self._shift.desk
        self._shift.ledger.run(lambda: desk.programme, then=self._know)

    def rename(self, desk: str) -> None:
        self._swap(replace(self.state, desk=desk))

    def set_point(self, point: str) -> None:
        """Where this desk checks from now on; ``""`` is its own."""
        self._point = point
        self.refresh()

    def tick(self) -> None:
        """What time has changed, and who stands here."""
        at_work = self._shift.at_work
        now = self._shift.clock().replace(second=0, microsecond=0)
        standing = Standing(at_work.operator.name, at_work.operator.duty, at_work.since, at_work.locked)
        self._swap(replace(self.state, now=now, standing=standing, lamps=tuple(lamp() for lamp in self._lamps)))

    def _know(self, programme: Programme) -> None:
        desk = self._shift.desk
        point = programme.points.get(self._point or desk.point)
        self._swap(
            replace(
                self.state,
                congress=programme.name,
                zone=congress_zone(programme),
                zone_name=programme.zone_name,
                point="" if point is None else point.name,
            )
        )

    def _swap(self, state: WindowState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()
