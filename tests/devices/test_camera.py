"""The camera as a scanner: frames in, codes out; the newest frame wins and the window never waits."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from layout_texts import CODE
from PIL import Image, ImageOps
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QCameraDevice, QMediaDevices, QVideoFrame, QVideoFrameFormat, QVideoSink
from qr_pictures import grey_picture, image_of

from wego_desk.devices.camera import Camera, CameraUnavailable, cameras
from wego_desk.devices.camera_frames import codes_in_frame, codes_in_image
from wego_desk.devices.camera_preview import CameraPreview
from wego_desk.devices.camera_reader import CameraReader
from wego_desk.work import DrainedLane, Lane

#: What Qt says where no video hardware and no window system is.
pytestmark = pytest.mark.qt_log_ignore("Couldn't (load|resolve)", "No RHI backend", "propagateSizeHints")

Pixels = QVideoFrameFormat.PixelFormat


def frame_of(picture: Image.Image, pixels: Pixels = Pixels.Format_NV12) -> QVideoFrame:
    """A frame as a camera sends it: brightness in lines, alone or between colours."""
    frame = QVideoFrame(QVideoFrameFormat(QSize(picture.width, picture.height), pixels))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    plane, line, grey = memoryview(frame.bits(0)), frame.bytesPerLine(0), picture.tobytes()
    for row in range(picture.height):
        light = grey[row * picture.width : (row + 1) * picture.width]
        match pixels:
            case Pixels.Format_YUYV:
                light = b"".join(bytes((value, 128)) for value in light)
            case Pixels.Format_UYVY:
                light = b"".join(bytes((128, value)) for value in light)
        plane[row * line : row * line + len(light)] = light
    frame.unmap()
    return frame


@dataclass(slots=True)
class Scene:
    """A camera's stream that the test sends, and what came of it."""

    sink: QVideoSink
    lane: DrainedLane
    reader: CameraReader
    now: float = 0
    scanned: list[str] = field(default_factory=list)
    repeated: list[str] = field(default_factory=list)

    def show(self, *texts: str) -> None:
        self.sink.setVideoFrame(frame_of(grey_picture(*texts)))


@pytest.fixture
def scene(qapp) -> Iterator[Scene]:
    sink, lane = QVideoSink(), DrainedLane("camera")
    made = Scene(sink, lane, CameraReader(sink, lane.run, lambda: made.now))
    made.reader.scanned.connect(made.scanned.append)
    made.reader.repeated.connect(made.repeated.append)
    yield made
    made.reader.close()


PIXELS = [Pixels.Format_NV12, Pixels.Format_YUV420P, Pixels.Format_Y8, Pixels.Format_YUYV, Pixels.Format_UYVY]


@pytest.mark.parametrize("pixels", PIXELS, ids=lambda pixels: pixels.name)
def test_a_code_is_read_in_what_cameras_send(qapp, pixels):
    assert codes_in_frame(frame_of(grey_picture(CODE), pixels)) == (CODE,)


@pytest.mark.parametrize(
    "kind", [QImage.Format.Format_RGBA8888, QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32_Premultiplied]
)
def test_a_code_is_read_in_colours(qapp, kind):
    assert codes_in_frame(QVideoFrame(image_of(grey_picture(CODE)).convertToFormat(kind))) == (CODE,)


@pytest.mark.parametrize("turn", [0, 17, 90, 180])
@pytest.mark.parametrize("mirrored", [False, True])
def test_a_code_is_read_however_the_badge_is_held(qapp, turn, mirrored):
    picture = grey_picture(CODE).rotate(turn, expand=True, fillcolor=170)
    assert codes_in_image(image_of(ImageOps.mirror(picture) if mirrored else picture)) == (CODE,)


def test_an_odd_width_is_no_slanted_picture(qapp):
    assert codes_in_frame(frame_of(grey_picture(CODE, width=633), Pixels.Format_Y8)) == (CODE,)


def test_of_several_codes_in_sight_ours_counts(scene):
    scene.show("https://sponsor.example", CODE)
    scene.lane.drain()
    assert scene.scanned == [CODE]


def test_a_code_that_stays_in_sight_is_one_scan(scene):
    for _ in range(20):
        scene.show(CODE)
        scene.lane.drain()
        scene.now += 33
    assert scene.scanned == [CODE]
    assert len(scene.repeated) == 19
    scene.now += 2500
    scene.show(CODE)
    scene.lane.drain()
    assert scene.scanned == [CODE, CODE]


def test_while_one_frame_is_read_only_the_newest_waits(scene):
    for text in ("first", "second", "third", "newest"):
        scene.show(text)
    assert scene.lane.drain() == 2
    assert scene.scanned == ["first", "newest"]


def test_an_empty_wall_is_no_scan(scene):
    scene.show()
    scene.sink.setVideoFrame(QVideoFrame())
    scene.lane.drain()
    assert scene.scanned == scene.repeated == []


def test_what_the_worker_finds_after_the_end_is_nobodys(scene):
    scene.show(CODE)
    scene.reader.close()
    scene.lane.drain()
    scene.show(CODE)
    assert scene.lane.drain() == 0
    assert scene.scanned == []


def test_a_real_worker_brings_its_answer_home(qtbot):
    from PySide6.QtCore import QObject, Qt, Signal

    class Home(QObject):
        act = Signal(object)

    home = Home()
    home.act.connect(lambda act: act(), Qt.ConnectionType.QueuedConnection)
    lane = Lane("camera", home=home.act.emit)
    sink = QVideoSink()
    reader = CameraReader(sink, lane.run, lambda: 0)
    with qtbot.waitSignal(reader.scanned) as scanned:
        sink.setVideoFrame(frame_of(grey_picture(CODE)))
    assert scanned.args == [CODE]
    assert lane.close(timeout=5) == 0


def drawn(preview: CameraPreview) -> QImage:
    return preview.grab().toImage()


def half_and_half() -> QVideoFrame:
    """Red on the left, blue on the right, wider than high."""
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    for x in range(160, 320):
        for y in range(180):
            image.setPixelColor(x, y, QColor("blue"))
    return QVideoFrame(image)


@pytest.fixture
def preview(qtbot) -> CameraPreview:
    made = CameraPreview(mirrored=False)
    qtbot.addWidget(made)
    made.resize(320, 320)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_preview_shows_the_whole_picture_in_its_shape(preview):
    preview.show_frame(half_and_half())
    image = drawn(preview)
    assert image.pixelColor(10, 160) == QColor("red")
    assert image.pixelColor(310, 160) == QColor("blue")
    assert image.pixelColor(10, 20) == image.pixelColor(310, 300) == QColor("black")


def test_the_preview_can_be_a_mirror(preview):
    preview.set_mirrored(True)
    preview.show_frame(half_and_half())
    image = drawn(preview)
    assert image.pixelColor(10, 160) == QColor("blue")
    assert image.pixelColor(310, 160) == QColor("red")


def test_the_preview_has_four_corners_to_aim_with(preview):
    preview.show_frame(half_and_half())
    image = drawn(preview)
    side = 180 * 0.6 / 2
    corners = [(160 + x * side, 160 + y * side) for x in (-1, 1) for y in (-1, 1)]
    assert [image.pixelColor(round(x), round(y)) for x, y in corners] == [QColor("white")] * 4
    assert image.pixelColor(150, 160) == QColor("red")


def test_the_preview_is_dark_when_the_camera_is_off(preview):
    preview.show_frame(half_and_half())
    preview.clear()
    assert drawn(preview).pixelColor(10, 160) == QColor("black")
    preview.show_frame(QVideoFrame())
    assert drawn(preview).pixelColor(10, 160) == QColor("black")


def test_the_preview_shows_the_newest_of_many_frames(preview, qtbot):
    image = QImage(32, 18, QImage.Format.Format_RGB32)
    for colour in ("red", "green", "yellow", "blue"):
        image.fill(QColor(colour))
        preview.show_frame(QVideoFrame(image))
    qtbot.waitUntil(lambda: drawn(preview).pixelColor(10, 160) == QColor("blue"))


@pytest.fixture
def devices(monkeypatch) -> Callable[[list[QCameraDevice]], None]:
    """The cameras of this machine are as the test says."""
    return lambda found: monkeypatch.setattr(QMediaDevices, "videoInputs", staticmethod(lambda: found))


def test_a_computer_without_a_camera_says_so(qapp, devices):
    devices([])
    for ask in (cameras, Camera(lambda job, then: then(job()), clock=lambda: 0).start):
        with pytest.raises(CameraUnavailable) as unavailable:
            ask()
        assert unavailable.value.kind == "no_camera"


def test_a_camera_goes_on_and_off(qapp, devices):
    devices([QCameraDevice()])
    assert len(cameras()) == 1
    camera = Camera(lambda job, then: then(job()), clock=lambda: 0)
    camera.start("one that was here yesterday")
    camera.start()
    assert camera.is_on
    camera.stop()
    camera.stop()
    assert not camera.is_on


def test_a_camera_that_fails_says_so_once_and_is_off(qtbot, devices):
    from PySide6.QtMultimedia import QCamera

    devices([QCameraDevice()])
    camera = Camera(lambda job, then: then(job()), clock=lambda: 0)
    lost: list[CameraUnavailable] = []
    camera.lost.connect(lost.append)
    camera.start()
    (own,) = camera.findChildren(QCamera)
    own.errorOccurred.emit(QCamera.Error.CameraError, "unplugged")
    own.errorOccurred.emit(QCamera.Error.CameraError, "unplugged")
    assert [(one.kind, one.values) for one in lost] == [("camera_failed", {"detail": "unplugged"})]
    assert not camera.is_on
    qtbot.waitUntil(lambda: camera.findChildren(QCamera) == [])
    camera.start()
    assert camera.is_on
    camera.stop()


def test_frames_of_a_camera_reach_scan_and_preview(qtbot, devices, preview):
    devices([QCameraDevice()])
    camera = Camera(lambda job, then: then(job()), clock=lambda: 0)
    camera.seen.connect(preview.show_frame)
    camera.start()
    (sink,) = camera.findChildren(QVideoSink)
    with qtbot.waitSignal(camera.scanned) as scanned:
        sink.setVideoFrame(QVideoFrame(image_of(grey_picture(CODE))))
    assert scanned.args == [CODE]
    assert drawn(preview).pixelColor(10, 160) == QColor(170, 170, 170)
    camera.stop()
