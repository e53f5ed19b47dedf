"""The camera as the window wants it: nothing of it is loaded before somebody turns it on."""

from collections.abc import Callable
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from wego_desk.core.trouble import Trouble
from wego_desk.work import AnyLane

if TYPE_CHECKING:
    from wego_desk.devices.camera import Camera
    from wego_desk.devices.camera_preview import CameraPreview


class DeskCamera:
    """``new_lane`` makes the lane that frames are read on; ``scanned`` and ``repeated`` get the codes at home."""

    def __init__(
        self, new_lane: Callable[[str], AnyLane], scanned: Callable[[str], None], repeated: Callable[[str], None]
    ) -> None:
        self._new_lane, self._scanned, self._repeated = new_lane, scanned, repeated
        self._lost: Callable[[Trouble], None] = lambda _: None
        self._camera: Camera | None = None
        self._preview: CameraPreview | None = None
        self._lane: AnyLane | None = None

    def when_lost(self, told: Callable[[Trouble], None]) -> None:
        self._lost = told

    def start(self) -> str:
        """Trouble: the kinds of `devices.camera`."""
        return self._made().start().name

    def stop(self) -> None:
        if self._camera is not None:
            self._camera.stop()
        if self._preview is not None:
            self._preview.clear()

    def close(self, timeout: float) -> None:
        self.stop()
        if self._lane is not None:
            self._lane.close(timeout)

    def preview(self) -> QWidget:
        from wego_desk.devices.camera_preview import CameraPreview

        if self._preview is None:
            self._preview = CameraPreview()
            self._made().seen.connect(self._preview.show_frame)
        return self._preview

    def _made(self) -> "Camera":
        from wego_desk.devices.camera import Camera

        if self._camera is None:
            lane = self._lane = self._new_lane("camera")
            self._camera = Camera(lambda job, then: lane.run(job, then=then), lambda: monotonic() * 1000)
            self._camera.scanned.connect(self._scanned)
            self._camera.repeated.connect(self._repeated)
            self._camera.lost.connect(self._lost_now)
        return self._camera

    def _lost_now(self, trouble: Trouble) -> None:
        if self._preview is not None:
            self._preview.clear()
        self._lost(trouble)
