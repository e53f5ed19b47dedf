"""``find``: a delegate by name, code, organization, city or address."""

import argparse

from wego_desk.cli.columns import aligned, columns
from wego_desk.cli.command import Command, count
from wego_desk.cli.session import Answer, Session, Stopwatch
from wego_desk.desk import reading


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", nargs="+", help="any script, any order, misspelt if need be")
    parser.add_argument("--limit", type=count, default=10)


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    with session.reading() as reader:
        watch = Stopwatch()
        hits = reading.find(reader, " ".join(arguments.text), limit=arguments.limit)
        ms = watch.ms
    document = {
        "hits": [
            {
                "id": h.delegate.id, "code": h.delegate.code, "full_name": h.delegate.full_name,
                "native_name": h.delegate.native_name, "organization": h.delegate.organization, "why": h.why,
            }
            for h in hits
        ],
        "ms": ms,
    }  # fmt: skip
    rows = [(*columns(hit.delegate), f"found by {hit.why}") for hit in hits]
    return Answer(document, list(aligned(rows)) or ["Nobody found. Try fewer letters, or another part of the name."])


COMMANDS = (Command("find", "Find a delegate.", "wego-desk find 'kim cheolsu'", _run, _arguments),)
