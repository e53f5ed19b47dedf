"""Opens the bundle's window, waits until its desk is open (it then holds the profile's lock), and closes it."""

import signal
import subprocess
import sys
import time
from pathlib import Path

PATIENCE_S = 60


def main(program: str, profile: str) -> int:
    """0 when the window came up, opened its desk, and ended with 0 when asked to."""
    window = subprocess.Popen([program, "--profile", profile, "run"])  # noqa: S603 - the bundle that was just built
    log = Path(profile) / "log" / "wego-desk.log"
    try:
        until = time.monotonic() + PATIENCE_S
        while "window: open" not in (log.read_text(encoding="utf-8") if log.exists() else ""):
            if window.poll() is not None:
                sys.stderr.write(f"the window ended with {window.returncode}\n")
                return 1
            if time.monotonic() > until:
                sys.stderr.write("the window did not open its desk\n")
                return 1
            time.sleep(0.2)
        window.send_signal(signal.SIGTERM)
        return int(window.wait(PATIENCE_S) != 0)
    finally:
        window.kill()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
