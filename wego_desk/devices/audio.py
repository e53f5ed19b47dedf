"""Whether this computer could make a sound, asked without loading what makes it (40 MB of codecs)."""

import sys
from collections.abc import Mapping
from pathlib import Path


def could_sound(environment: Mapping[str, str]) -> bool:
    """False on a Linux without a sound card and without a sound server; elsewhere only the library can tell."""
    if not sys.platform.startswith("linux"):
        return True
    if environment.get("PULSE_SERVER") or any(Path("/dev/snd").glob("controlC*")):
        return True
    runtime = environment.get("XDG_RUNTIME_DIR", "")
    return bool(runtime) and any((Path(runtime) / place).exists() for place in ("pulse/native", "pipewire-0"))
