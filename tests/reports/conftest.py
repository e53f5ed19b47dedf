"""Lets the tests of this room share their samples: under importlib mode a test can import no neighbour by itself."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
