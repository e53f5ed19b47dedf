"""``join``: this desk is let in by a hub."""

import argparse

from wego_desk import settings
from wego_desk.cli.command import Command
from wego_desk.cli.session import THE_ANSWER_IS_NO, Answer, Session
from wego_desk.cli.sync import document, line

_MARK = "wego-hub:"


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("hub", help="HOST:PORT of the hub, or the text of the picture that it shows")
    parser.add_argument("code", nargs="?", default="", help="the eight letters that the hub shows")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    from wego_desk.app.asking import join_hub

    place, fingerprint, code = arguments.hub, "", arguments.code
    if place.startswith(_MARK):
        place, _, rest = place.removeprefix(_MARK).partition("#")
        fingerprint, _, code = rest.partition("#")
    name = settings.load(session.profile.settings_file).desk.name
    asked = join_hub(session.profile, place, code, name, fingerprint)
    lines = ["This desk was let in.", line(asked)]
    return Answer({"joined": asked.hub.node, **document(asked)}, lines, THE_ANSWER_IS_NO if asked.refused else 0)


COMMANDS = (
    Command("join", "Let this desk join a hub, by the code that the hub shows.",
            "wego-desk join 192.168.1.5:8443 ABCD1234", _run, _arguments),
)  # fmt: skip
