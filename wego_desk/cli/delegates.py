"""``delegates``: the roster as a list."""

import argparse

from wego_desk.cli.command import Command, add_filter
from wego_desk.cli.session import Answer, Session, as_document, assignments
from wego_desk.core.delegate import Delegate
from wego_desk.desk import reading


def _arguments(parser: argparse.ArgumentParser) -> None:
    add_filter(parser)
    parser.add_argument("--limit", type=int, default=100, help="how many to list; all are counted")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    with session.reading() as reader:
        count = 0
        listed: list[Delegate] = []
        for delegate in reading.delegates(reader, assignments(arguments.filter)):
            count += 1
            if len(listed) < arguments.limit:
                listed.append(delegate)
    lines = [f"{d.id}  {d.large_name}  {d.organization or d.city}  {d.role}" for d in listed]
    document = {"count": count, "delegates": [as_document(d) for d in listed]}
    return Answer(document, [*lines, f"{len(listed)} of {count}"])


COMMAND = Command("delegates", "List delegates.", "wego-desk delegates --filter country=Senegal", _run, _arguments)
