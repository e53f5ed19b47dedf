"""Lets the tests of this room share their keyboard: under importlib mode a test file can import no neighbour."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
