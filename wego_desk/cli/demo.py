"""``demo``: plays a congress on real files and says where they are."""

import argparse
from pathlib import Path

from wego_desk.cli.command import Command
from wego_desk.cli.session import DONE, OUR_FAULT, Answer, Session
from wego_desk.rehearsal.demo import play


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("demo-output"), metavar="DIR")
    parser.add_argument("--no-window", action="store_true", help="the story only")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    steps = []
    for step in play(arguments.out):
        steps.append(step)
        counts = ", ".join(f"{n} {what}" for what, n in step.counts.items())
        if not session.json:
            print(f"{'ok  ' if step.ok else 'FAIL'}  {step.name}: {counts}", file=session.out, flush=True)
            for file in step.files:
                print(f"        {file}", file=session.out)
    ok = all(step.ok for step in steps)
    document = {
        "ok": ok,
        "steps": [{"name": s.name, "ok": s.ok, "counts": s.counts, "files": s.files} for s in steps],
    }
    return Answer(document, [f"Everything is in {arguments.out}."], DONE if ok else OUR_FAULT)


COMMANDS = (
    Command("demo", "Play a sample congress on real files.", "wego-desk demo --out demo-output", _run, _arguments),
)
