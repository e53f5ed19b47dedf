"""``delegates``: the roster as a list."""

import argparse

from wego_desk.cli.columns import aligned, columns
from wego_desk.cli.command import Command, add_filter, count
from wego_desk.cli.session import Answer, Session, as_document, assignments
from wego_desk.core.delegate import Delegate
from wego_desk.desk import reading


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_filter(parser)
    parser.add_argument("--limit", type=count, default=100, help="how many to list; all are counted")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    with session.reading() as reader:
        total = 0
        listed: list[Delegate] = []
        for delegate in reading.delegates(reader, assignments(arguments.filter)):
            total += 1
            if len(listed) < arguments.limit:
                listed.append(delegate)
    document = {"count": total, "delegates": [as_document(d) for d in listed]}
    rows = [columns(d) for d in listed]
    said = (
        f"{total} delegates" if len(listed) == total else f"{len(listed)} of {total} delegates; see more with --limit"
    )
    return Answer(document, [*aligned(rows), said + "."])


COMMANDS = (Command("delegates", "List delegates.", "wego-desk delegates --filter country=Senegal", _run, _arguments),)
