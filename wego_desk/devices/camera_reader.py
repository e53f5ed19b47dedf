"""Reads codes from a stream of frames: one at a time on a worker, always the newest, the window never waits."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from wego_desk.devices.camera_frames import codes_in_frame
from wego_desk.devices.repeats import Repeats

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame, QVideoSink

Texts = tuple[str, ...]
#: A lane's ``run``: does a job elsewhere and brings its answer to the GUI thread.
Run = Callable[[Callable[[], Texts], Callable[[Texts], None]], None]


class CameraReader(QObject):
    """Watches a video sink. ``clock``: milliseconds that only grow."""

    scanned = Signal(str)
    #: The code that is still in sight, or was less than 2.5 s ago.
    repeated = Signal(str)
    #: Every frame, a QVideoFrame, for the preview.
    seen = Signal(object)

    def __init__(self, sink: "QVideoSink", run: Run, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink = sink
        self._run = run
        self._clock = clock
        self._repeats = Repeats()
        self._newest: QVideoFrame | None = None
        self._busy = False
        self._open = True
        sink.videoFrameChanged.connect(self._arrived)

    def close(self) -> None:
        """Read no more; what the worker still finds is nobody's."""
        if self._open:
            self._open = False
            self._sink.videoFrameChanged.disconnect(self._arrived)
            self._newest = None

    def _arrived(self) -> None:
        frame = self._sink.videoFrame()  # not the signal's own: of frames that came meanwhile only the newest counts
        if not self._open or not frame.isValid():
            return
        self._newest = frame
        self.seen.emit(frame)
        if not self._busy:
            self._read_newest()

    def _read_newest(self) -> None:
        frame, self._newest = self._newest, None
        if frame is not None:
            self._busy = True
            self._run(partial(codes_in_frame, frame), self._found)

    def _found(self, texts: Texts) -> None:
        self._busy = False
        if not self._open:
            return
        self._read_newest()
        if texts:  # of several codes in sight one of ours, which comes first
            again = self._repeats.again(texts[0], self._clock())
            (self.repeated if again else self.scanned).emit(texts[0])
