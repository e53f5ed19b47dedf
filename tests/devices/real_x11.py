"""The same under a real X server, window manager and keyboard driver: what Qt itself makes of a scanner's keys."""

import ctypes
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from layout_texts import CODE, FOREIGN
from scanner_keys import physical

PROGRAMS = ("Xvfb", "xdotool", "openbox", "setxkbmap")
#: What Qt's own X11 part loads, beside what it needs to draw in memory.
LIBRARIES = (
    "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-image.so.0", "libxcb-keysyms.so.1", "libxcb-render-util.so.0",
    "libxcb-shape.so.0", "libxcb-xkb.so.1", "libxkbcommon-x11.so.0",
)  # fmt: skip


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


MISSING = [program for program in PROGRAMS if shutil.which(program) is None]
MISSING += [library for library in LIBRARIES if not loads(library)]
assert not MISSING, f"to install: {' '.join(MISSING)}"

Heard = dict[str, list[object]]


@dataclass(slots=True)
class Window:
    """The program with the window, and the keyboard before it."""

    program: subprocess.Popen[str]
    environment: dict[str, str]

    def hear(self) -> dict[str, object]:
        assert self.program.stdout is not None
        return json.loads(self.program.stdout.readline())

    def xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True)

    def layout(self, name: str) -> None:
        subprocess.run(["setxkbmap", name], env=self.environment, check=True)

    def keys(self, text: str) -> None:
        """The keys of a US keyboard, whatever layout the server has; capitals as a scanner sends them, with Shift."""
        numbers = [f"shift+{number}" if shift else str(number) for number, shift in map(physical, text)]
        self.xdotool("key", "--delay", "1", *numbers, "Return")

    def until_end(self) -> Heard:
        """All that happened until F9 was handled, by kind."""
        self.xdotool("key", "F9")
        heard: Heard = {}
        while "end" not in heard:
            for kind, value in self.hear().items():
                heard.setdefault(kind, []).append(value)
        return heard

    def scans(self, send: Callable[[], None]) -> Heard:
        """What a burst did, sent again when a busy machine held the keyboard itself up in the midst of it."""
        for _ in range(20):
            send()
            heard = self.until_end()
            times = [int(str(at)) for at in heard.pop("pressed")]
            if all(after - before <= 50 for before, after in pairwise(times)):
                break
        return heard


def running(command: list[str], environment: dict[str, str], **more: object) -> "subprocess.Popen[str]":
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen(command, env=environment, text=True, **(quiet | more))


@pytest.fixture(scope="module")
def opened(tmp_path_factory) -> Iterator[Window]:
    """A window on an X server of our own with a window manager."""
    reading, writing = os.pipe()
    server = running(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "800x600x24", "-nolisten", "tcp"],
        dict(os.environ),
        pass_fds=[writing],
    )
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    home = str(tmp_path_factory.mktemp("x11"))
    environment = os.environ | {
        "DISPLAY": f":{number}",
        "QT_QPA_PLATFORM": "xcb",
        "HOME": home,
        "LC_ALL": "en_US.UTF-8",
    }
    manager = running(["openbox"], environment)
    program = running(
        [sys.executable, str(Path(__file__).with_name("x11_window.py"))], environment, stdout=subprocess.PIPE
    )
    window = Window(program, environment)
    try:
        assert window.hear() == {"platform": "xcb"}
        yield window
    finally:
        for one in (program, manager, server):
            one.terminate()
            one.wait()
        assert program.stdout is not None
        program.stdout.close()


@pytest.fixture
def window(opened) -> Iterator[Window]:
    opened.layout("us")
    opened.xdotool("key", "F3")
    yield opened
    opened.layout("us")
    opened.xdotool("key", "F5", "F3", "ctrl+a", "BackSpace")
    opened.until_end()


@pytest.mark.parametrize(("key", "item"), [("F1", "combo"), ("F2", "button"), ("F3", "line")])
def test_a_scan_at_a_millisecond_a_key_is_taken_and_the_focus_is_left_alone(window, key, item):
    window.xdotool("key", key)
    window.until_end()
    heard = window.scans(lambda: window.xdotool("type", "--delay", "1", f"{CODE}\n"))
    assert heard == {"scanned": [CODE], "end": [item]}


@pytest.mark.parametrize("opening", ["alt+Down", "F6", "F7"], ids=["list", "menu", "dialog"])
def test_a_scan_over_what_is_open_chooses_nothing(window, opening):
    window.xdotool("key", "F1")
    window.until_end()
    for _ in range(5):
        window.xdotool("key", opening)
        window.xdotool("type", "--delay", "1", f"{CODE}\n")
        window.xdotool("key", "Escape")
        heard = window.until_end()
        if "scanned" in heard:  # else a busy machine held the keyboard itself up
            break
    assert set(heard.get("scanned", ())) == {CODE}
    assert not heard.keys() & {"combo", "chosen", "line", "clicked"}


@pytest.mark.parametrize("layout", ["fr", "de", "ru", "ara", "il", "gr", "kr"])
def test_the_physical_keys_are_read_under_every_layout(window, layout):
    window.layout(layout)
    window.until_end()
    for code in (CODE, CODE.lower(), FOREIGN):
        heard = window.scans(lambda code=code: window.keys(code))
        if (layout, code) == ("il", FOREIGN):
            code = code.replace("/", ".")  # its text reads as a code too, so it stays as it came
        assert [str(one).upper() for one in heard["scanned"]] == [code.upper()]
        assert heard["end"] == ["line"]
        assert "line" not in heard


def test_a_window_that_stalls_loses_no_scan(window):
    window.xdotool("key", "F2", "F4")
    window.until_end()
    for number in range(5):
        code = f"{CODE[:12]}{number:04}"
        heard = window.scans(lambda code=code: window.xdotool("type", "--delay", "1", f"{code}\n"))
        assert heard == {"scanned": [code], "end": ["button"]}


def test_typing_by_hand_arrives_whole(window):
    window.xdotool("type", "--delay", "160", "Amina 42")
    window.xdotool("key", "Return")
    heard = window.until_end()
    assert heard["returned"] == ["Amina 42"]
    assert "scanned" not in heard
