"""``credential revoke`` and ``credential replace``: a code made invalid, with or without a new one."""

import argparse

from wego_desk.cli.columns import name_of
from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session
from wego_desk.core.credential import in_fours
from wego_desk.desk.credentials import replace, revoke
from wego_desk.desk.desk import known_delegate


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("revoke", "replace"))
    parser.add_argument("id", help="of the delegate")
    parser.add_argument("--reason", required=True, help="as lost, damaged, name corrected")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    with session.working() as (desk, _, operator):
        delegate = known_delegate(desk, arguments.id)
        if arguments.what == "revoke":
            old = revoke(desk, arguments.id, operator=operator, reason=arguments.reason)
            return Answer({"revoked": old}, [f"No code of {name_of(delegate)} is valid any more."])
        old, new = replace(desk, arguments.id, operator=operator, reason=arguments.reason)
    return Answer(
        {"revoked": old, "code": new},
        [
            f"The new code of {name_of(delegate)} is {in_fours(new)}.",
            f"Print the badge: wego-desk badges --out badge.pdf --id {delegate.id}",
        ],
    )


COMMANDS = (
    Command(
        "credential", "Revoke or replace a delegate's code.",
        "wego-desk credential replace 3f2a90c1d47b8e65 --reason lost", _run, _arguments, True,
    ),
)  # fmt: skip
