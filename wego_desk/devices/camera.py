"""The camera of this computer as a scanner; QtMultimedia is loaded only for it, and the desk works without."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from wego_desk.core.trouble import Trouble
from wego_desk.devices.camera_reader import CameraReader, Run

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QCamera, QCameraDevice, QMediaCaptureSession, QVideoSink

LIBRARY_MISSING: Final = "camera_library_missing"
NO_CAMERA: Final = "no_camera"
CAMERA_FAILED: Final = "camera_failed"


class CameraUnavailable(Trouble):
    """No pictures come: ``camera_library_missing`` (``detail``), ``no_camera``, ``camera_failed`` (``detail``)."""


@dataclass(frozen=True, slots=True)
class CameraName:
    """A camera to choose: the system's own id of it, and its name for people."""

    id: str
    name: str


def cameras() -> tuple[CameraName, ...]:
    """The cameras of this computer, the system's choice first; raises CameraUnavailable, also when there is none."""
    return tuple(_name(device) for device in _devices())


class Camera(QObject):
    """One camera, on or off. ``run`` is a lane's, ``clock`` gives milliseconds that only grow."""

    scanned = Signal(str)
    repeated = Signal(str)
    #: Every frame, a QVideoFrame, for the preview.
    seen = Signal(object)
    #: The CameraUnavailable that ended it: unplugged, taken by another program.
    lost = Signal(object)

    def __init__(self, run: Run, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._clock = clock
        self._on: _On | None = None

    @property
    def is_on(self) -> bool:
        return self._on is not None

    def start(self, camera_id: str = "") -> CameraName:
        """Turn a camera on, the system's own choice when there is none of that id; raises CameraUnavailable."""
        self.stop()
        devices = _devices()
        device = next((one for one in devices if _name(one).id == camera_id), devices[0])
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoSink

        camera, session, sink = QCamera(device, self), QMediaCaptureSession(self), QVideoSink(self)
        reader = CameraReader(sink, self._run, self._clock, self)
        for signal, own in ((reader.scanned, self.scanned), (reader.repeated, self.repeated), (reader.seen, self.seen)):
            signal.connect(own)
        session.setCamera(camera)
        session.setVideoSink(sink)
        camera.errorOccurred.connect(self._failed)
        self._on = _On(camera, session, sink, reader)
        camera.start()
        return _name(device)

    def stop(self) -> None:
        """Turn it off; its light goes out."""
        on, self._on = self._on, None
        if on is not None:
            on.reader.close()
            on.camera.stop()
            for part in (on.session, on.camera, on.sink, on.reader):
                part.deleteLater()  # not at once: it may be the camera itself that told us to stop

    def _failed(self, _error: object, detail: str) -> None:
        if self.is_on:
            self.stop()
            self.lost.emit(CameraUnavailable(CAMERA_FAILED, detail=detail))


@dataclass(frozen=True, slots=True)
class _On:
    """What must live as long as pictures come."""

    camera: "QCamera"
    session: "QMediaCaptureSession"
    sink: "QVideoSink"
    reader: CameraReader


def _devices() -> "list[QCameraDevice]":
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as error:  # without libpulse0 it does not load
        raise CameraUnavailable(LIBRARY_MISSING, detail=str(error)) from error
    devices = sorted(QMediaDevices.videoInputs(), key=lambda device: not device.isDefault())
    if not devices:
        raise CameraUnavailable(NO_CAMERA)
    return devices


def _name(device: "QCameraDevice") -> CameraName:
    return CameraName(device.id().toStdString(), device.description())
