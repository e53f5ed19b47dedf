"""``undo``: take an admission or an exit back."""

import argparse

from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session
from wego_desk.core.event import id_text, parse_id
from wego_desk.core.trouble import Trouble
from wego_desk.desk.undo import undo


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("event", help="as the scan named it: STREAM:SEQ")
    parser.add_argument("--reason", required=True)


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    try:
        event = parse_id(arguments.event)
    except ValueError as error:
        raise Trouble("bad_event", event=arguments.event) from error
    with session.working() as (desk, _, operator):
        undo(desk, event, operator=operator, reason=arguments.reason)
    return Answer({"undone": id_text(event)}, [f"Undone {id_text(event)}."])


COMMANDS = (
    Command(
        "undo", "Take an admission or exit back.", 'wego-desk undo 9c2e4b7a10f3d586:12 --reason "wrong person"',
        _run, _arguments, True,
    ),
)  # fmt: skip
