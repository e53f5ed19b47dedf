"""Lets the tests of this room share the congress, the bench of the store and the truth of the core."""

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parent / "store"), str(HERE.parent / "core")]
