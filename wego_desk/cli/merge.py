"""``merge``: two records of one person become one delegate."""

import argparse

from wego_desk.cli.columns import name_of
from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session
from wego_desk.desk.desk import known_delegate
from wego_desk.desk.merge import merge


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", help="of the record that goes")
    parser.add_argument("into", metavar="INTO", help="the delegate who stays")
    parser.add_argument("--take", action="append", default=[], metavar="FIELD", help="a field to take over")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    with session.working() as (desk, _, operator):
        changed = merge(desk, arguments.id, arguments.into, operator=operator, take=arguments.take)
        stays = known_delegate(desk, desk.store.group(known_delegate(desk, arguments.into).id)[0])
    document = {"merged": arguments.id, "into": stays.id, "changed": changed}
    return Answer(document, [f"Both records are {name_of(stays)} ({stays.id}) from now on; both codes admit."])


COMMANDS = (
    Command(
        "merge",
        "Join two records of one person.",
        "wego-desk merge 3f2a90c1d47b8e65 9c2e4b7a10f3d586 --take email",
        _run,
        _arguments,
        True,
    ),
)
