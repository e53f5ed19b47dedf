"""``presets``: the lists that organizers keep under a name."""

import argparse
from typing import Any

from wego_desk.cli.choosing import add_choice, choice_of
from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session
from wego_desk.core.duties import Act
from wego_desk.core.trouble import Trouble
from wego_desk.desk.permission import permit
from wego_desk.reports.choice import PRESETS, Choice
from wego_desk.reports.columns import COLUMNS
from wego_desk.reports.preset_file import forget_preset, keep_preset, presets


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", help="keep what the line says under this name")
    add_choice(parser)
    parser.add_argument("--preset", metavar="NAME", help="start from this one")
    parser.add_argument("--remove", action="store_true", help="forget this preset")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    file = session.profile.presets_file
    choice = choice_of(session, arguments)
    if arguments.name is None and (choice != Choice() or arguments.remove):
        raise Trouble("no_preset_name")
    if arguments.name is not None:
        with session.working() as (desk, _, operator):
            permit(desk, operator, Act.EXPORT)
            if arguments.remove:
                forget_preset(file, arguments.name)
            else:
                keep_preset(file, arguments.name, choice)
    known = presets(file)
    document = {"presets": [_document(name, one) for name, one in known.items()], "columns": list(COLUMNS)}
    return Answer(document, [f"{name}: {_said(one)}" for name, one in known.items()])


def _document(name: str, choice: Choice) -> dict[str, Any]:
    return {
        "name": name, "shipped": name in PRESETS, "columns": list(choice.columns), "who": choice.who.value,
        "by": choice.by.value, "day": None if choice.day is None else choice.day.isoformat(), "filter": choice.wanted,
    }  # fmt: skip


def _said(choice: Choice) -> str:
    """As the words of a command line say it."""
    words = [f"--columns {','.join(choice.columns)}"] * bool(choice.columns)
    words += [f"--who {choice.who}", *([f"--by {choice.by}"] if choice.by else [])]
    words += [f"--day {choice.day}"] * (choice.day is not None)
    words += [f"--filter {name}={value}" for name, value in choice.wanted.items()]
    return " ".join(words)


COMMANDS = (
    Command(
        "presets", "Show the lists that are kept under a name, or keep one.",
        "wego-desk presets press --columns full_name,organization,arrived --filter role=press", _run, _arguments, True,
    ),
)  # fmt: skip
