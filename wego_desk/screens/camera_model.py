"""The camera of this computer as the desk page shows it: off, on, or why there is none."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wego_desk.core.trouble import Trouble


class CameraPort(Protocol):
    """``start`` gives the camera's name or raises a Trouble; ``preview`` is made when it is first wanted."""

    def start(self) -> str: ...

    def stop(self) -> None: ...

    def preview(self) -> QWidget: ...

    def when_lost(self, told: Callable[[Trouble], None]) -> None: ...


@dataclass(frozen=True, slots=True)
class Off:
    pass


@dataclass(frozen=True, slots=True)
class On:
    name: str
    preview: QWidget


@dataclass(frozen=True, slots=True)
class Unavailable:
    """``kind``: ``camera_library_missing``, ``no_camera``, ``camera_failed``."""

    kind: str


CameraState: TypeAlias = Off | On | Unavailable


class CameraModel(QObject):
    changed = Signal()

    def __init__(self, camera: CameraPort, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._camera = camera
        self._state: CameraState = Off()
        camera.when_lost(self._lost)

    @property
    def state(self) -> CameraState:
        return self._state

    def toggle(self) -> None:
        """On, or off again; after a trouble it is tried anew."""
        if isinstance(self._state, On):
            self._camera.stop()
            self._show(Off())
            return
        try:
            name = self._camera.start()
        except Trouble as trouble:
            self._show(Unavailable(trouble.kind))
            return
        self._show(On(name, self._camera.preview()))

    def _lost(self, trouble: Trouble) -> None:
        self._show(Unavailable(trouble.kind))

    def _show(self, state: CameraState) -> None:
        self._state = state
        self.changed.emit()
