"""``credential revoke`` and ``credential replace``: a code made invalid, with or without a new one."""

import argparse

from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session
from wego_desk.core.credential import in_fours
from wego_desk.desk.credentials import replace, revoke


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("revoke", "replace"))
    parser.add_argument("id", help="of the delegate")
    parser.add_argument("--reason", required=True, help="as lost, damaged, name corrected")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    with session.working() as (desk, _, operator):
        if arguments.what == "revoke":
            old = revoke(desk, arguments.id, operator=operator, reason=arguments.reason)
            return Answer({"revoked": old}, [f"Revoked {', '.join(map(in_fours, old))}."])
        old, new = replace(desk, arguments.id, operator=operator, reason=arguments.reason)
    return Answer({"revoked": old, "code": new}, [f"The new code is {in_fours(new)}."])


COMMANDS = (
    Command(
        "credential", "Revoke or replace a delegate's code.",
        "wego-desk credential replace 3f2a90c1d47b8e65 --reason lost", _run, _arguments, True,
    ),
)  # fmt: skip
