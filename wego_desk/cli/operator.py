"""``operator``: who works at the desks."""

import argparse

from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session
from wego_desk.core.trouble import Trouble
from wego_desk.desk.desk import operator_named
from wego_desk.desk.operators import remove_operator, set_operator


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("name", nargs="?", help="add this operator, or give them another duty")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--duty", help="steward, staff, supervisor or organizer")
    what.add_argument("--remove", action="store_true", help="this operator works here no more")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    if (arguments.name is None) != (arguments.duty is None and not arguments.remove):
        raise Trouble("name_and_duty")
    with session.working() as (desk, _, operator):
        if arguments.remove:
            remove_operator(desk, operator_named(desk.programme, arguments.name).id, operator=operator)
        elif arguments.name is not None:
            set_operator(desk, arguments.name, arguments.duty, operator=operator)
        known = sorted(desk.programme.operators.values(), key=lambda o: o.name.casefold())
    document = {"operators": [{"name": o.name, "duty": o.duty.name.lower()} for o in known]}
    return Answer(document, [f"{o.name}: {o.duty.name.lower()}" for o in known])


COMMANDS = (
    Command(
        "operator", "Show operators, add one, change a duty, or remove one.", "wego-desk operator Ana --duty staff",
        _run, _arguments, True,
    ),
)  # fmt: skip
