"""``settings``: what this desk is set to."""

import argparse

from wego_desk import settings
from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session, assignments


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("settings", nargs="*", metavar="KEY=VALUE")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    file = session.profile.settings_file
    chosen = settings.load(file)
    if arguments.settings:
        changes = assignments(arguments.settings)
        with session.working():
            chosen = settings.changed(file, changes)
        with session.working():
            """Opening notes a new name of the desk in the ledger."""
    values = settings.as_dict(chosen)
    return Answer(
        {"file": str(file), "settings": values}, [f"{key} = {_shown(value)}" for key, value in values.items()]
    )


def _shown(value: settings.Value) -> str:
    """As it stands in the file, and as it may be given again."""
    return str(value).lower() if isinstance(value, bool) else str(value)


COMMANDS = (
    Command(
        "settings", "Show or change what this desk is set to.", 'wego-desk settings "desk.name=Desk 4"',
        _run, _arguments, True,
    ),
)  # fmt: skip
