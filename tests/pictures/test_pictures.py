"""The window looks as it is known to look.

Where it is to look otherwise: ``tests/pictures/take.py --known docs/pictures``, and look at every picture that changed
before it is committed.
"""

import subprocess
import sys
from pathlib import Path

import pytest
from known import KNOWN
from PIL import Image, ImageChops

HERE = Path(__file__).parent
PICTURES = HERE.parent.parent / "docs" / "pictures"
#: Pixels of a picture that may differ, of a million: a word that changed is more.
STRAY = 100


@pytest.mark.window
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system draws letters its own way")
@pytest.mark.parametrize("album", sorted({album for album, _, _ in KNOWN}))
def test_the_window_looks_as_it_is_known(album: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, HERE / "take.py", tmp_path, album, "--known"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    taken = sorted(tmp_path.glob("*.png"))
    assert [file.name for file in taken] == sorted(_names(album))
    apart = {file.name: _apart(file, PICTURES / file.name) for file in taken}
    assert {name: far for name, far in apart.items() if far > STRAY} == {}


def test_every_picture_that_is_kept_is_compared() -> None:
    assert {file.name for file in PICTURES.glob("*.png")} == {name for album, _, _ in KNOWN for name in _names(album)}


def _names(album: str) -> list[str]:
    return [f"{state}.{look.name}.png" for of, state, looks in KNOWN if of == album for look in looks]


def _apart(taken: Path, known: Path) -> float:
    """How many pixels of a million differ visibly."""
    if not known.exists():
        return 1e6
    left, right = Image.open(taken).convert("RGB"), Image.open(known).convert("RGB")
    if left.size != right.size:
        return 1e6
    differing = ImageChops.difference(left, right).convert("L").point(lambda v: 255 if v > 48 else 0)
    return 1e6 * differing.histogram()[255] / (left.width * left.height)
