"""Files that are made from others are what comes out today."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_the_list_of_what_others_made_is_that_of_the_lock(tmp_path):
    subprocess.run([sys.executable, ".ci/third_party.py", tmp_path], cwd=ROOT, check=True)
    assert (tmp_path / "THIRD_PARTY.md").read_bytes() == (ROOT / "THIRD_PARTY.md").read_bytes()
