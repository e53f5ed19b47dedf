"""``run``: the desk's window."""

import argparse

from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session
from wego_desk.core.trouble import Trouble


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    del session, arguments
    raise Trouble("no_window")


COMMANDS = (Command("run", "Open the desk.", "wego-desk run", _run),)
