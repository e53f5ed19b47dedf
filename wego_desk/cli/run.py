"""``run``: the desk's window."""

import argparse

from wego_desk import app
from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session

#: What a bare Debian lacks for a window; shown where none can open.
DEBIAN = """On Debian a window needs a display and these packages:
  sudo apt-get install libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 \\
    libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-xkb1 libxcb-shape0"""


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    del arguments
    code = app.open_window(session.profile)
    return Answer({"closed": True}, code=code)


COMMANDS = (Command("run", "Open the desk.", "wego-desk run", _run),)
