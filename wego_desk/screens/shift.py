"""What all models of a window share: the desk, its lanes, the clock, and who is signed in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance

from wego_desk.desk.desk import Desk
from wego_desk.desk.values import Operator
from wego_desk.work import AnyLane


class AtWork(QObject):
    """Who stands at this desk. ``locked``: nobody for now; the last operator's name stays until someone signs in."""

    changed = Signal()

    def __init__(
        self, operator: Operator, since: datetime, parent: QObject | None = None, *, locked: bool = False
    ) -> None:
        super().__init__(parent)
        self._operator, self._since, self._locked = operator, since, locked

    @property
    def operator(self) -> Operator:
        return self._operator

    @property
    def since(self) -> datetime:
        return self._since

    @property
    def locked(self) -> bool:
        return self._locked

    def sign_in(self, operator: Operator, since: datetime) -> None:
        self._operator, self._since, self._locked = operator, since, False
        self.changed.emit()

    def lock(self) -> None:
        self._locked = True
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class Shift:
    """``ledger``: the lane of the only writer, for every act (scans ``urgent``); ``find``: reads, the newest wins;
    ``long``: imports and PDFs. ``clock`` gives an aware time; ``photos`` is the folder of JPEGs by hash."""

    desk: Desk
    ledger: AnyLane
    find: AnyLane
    long: AnyLane
    clock: Callable[[], datetime]
    photos: Path
    at_work: AtWork

    @property
    def operator(self) -> Operator:
        """Whose name the next act bears."""
        return self.at_work.operator

    @property
    def operator_changed(self) -> SignalInstance:
        """Somebody else signed in, or the desk was locked."""
        return self.at_work.changed
