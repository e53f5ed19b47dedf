"""``demo``: plays a congress on real files and says where they are."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from wego_desk.cli.command import Command
from wego_desk.cli.sentences import sentence
from wego_desk.cli.session import DONE, OUR_FAULT, Answer, Session
from wego_desk.core.trouble import Trouble
from wego_desk.rehearsal.demo import at_window, play
from wego_desk.rehearsal.step import Step


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("demo-output"), metavar="DIR")
    parser.add_argument("--no-window", action="store_true", help="the story only")


def _story(session: Session, arguments: argparse.Namespace) -> Iterator[Step]:
    yield from play(arguments.out)
    if arguments.no_window:
        return
    try:
        yield at_window(arguments.out)
    except Trouble as error:
        if error.kind != "no_window":
            raise
        print(f"The window's part is left out: {sentence(error.kind, error.values)}", file=session.err)


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    steps = []
    for step in _story(session, arguments):
        steps.append(step)
        counts = ", ".join(f"{n} {what}" for what, n in step.counts.items())
        if not session.json:
            told = f"{step.name}: {counts}" if counts else step.name
            print(f"{'ok  ' if step.ok else 'FAIL'}  {told}", file=session.out, flush=True)
            for file in step.files:
                print(f"        {file}", file=session.out, flush=True)
    ok = all(step.ok for step in steps)
    document = {
        "ok": ok,
        "steps": [{"name": s.name, "ok": s.ok, "counts": s.counts, "files": s.files} for s in steps],
    }
    return Answer(document, [f"Everything is in {arguments.out}."], DONE if ok else OUR_FAULT)


COMMANDS = (
    Command("demo", "Play a sample congress on real files.", "wego-desk demo --out demo-output", _run, _arguments),
)
