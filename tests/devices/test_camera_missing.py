"""Without a camera, or without the libraries for one, the desk says so and works on."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QLineEdit

from wego_desk.devices.camera import Camera, CameraUnavailable, cameras

pytestmark = pytest.mark.window


def test_a_missing_library_is_said_and_nothing_else_suffers(qtbot, monkeypatch):
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)  # as where libpulse0 is not installed
    camera = Camera(lambda job, then: then(job()), clock=lambda: 0)
    with pytest.raises(CameraUnavailable) as unavailable:
        camera.start()
    assert unavailable.value.kind == "camera_library_missing"
    assert "QtMultimedia" in str(unavailable.value.values["detail"])
    with pytest.raises(CameraUnavailable):
        cameras()
    assert not camera.is_on
    line = QLineEdit()
    qtbot.addWidget(line)
    qtbot.keyClicks(line, "still here")
    assert line.text() == "still here"


def test_the_camera_code_loads_no_multimedia_by_itself():
    """It is half a second and a library that many systems lack."""
    program = (
        "import sys, wego_desk.devices.camera, wego_desk.devices.camera_preview\n"
        "print('PySide6.QtMultimedia' in sys.modules, 'zxingcpp' in sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert loaded.stdout.split() == ["False", "False"]
