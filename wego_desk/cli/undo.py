"""``undo``: take an admission or an exit back."""

import argparse

from wego_desk.cli.columns import name_of
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
        undone = desk.store.event(event)
        who = None if undone is None else desk.store.delegate(undone.event.subject)
    what = "exit" if undone is not None and undone.event.kind == "out" else "admission"
    return Answer({"undone": id_text(event)}, [f"Undone: the {what} of {'somebody' if who is None else name_of(who)}."])


COMMANDS = (
    Command(
        "undo", "Take an admission or exit back.", 'wego-desk undo 9c2e4b7a10f3d586:12 --reason "wrong person"',
        _run, _arguments, True,
    ),
)  # fmt: skip
