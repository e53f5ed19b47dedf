"""``programme``: points, zones and entitlements from a sheet."""

import argparse
from pathlib import Path

from wego_desk.cli.command import Command
from wego_desk.cli.sentences import row_reason
from wego_desk.cli.session import DONE, PARTLY, Answer, Session
from wego_desk.desk.desk import congress_zone
from wego_desk.desk.programme import set_programme
from wego_desk.rosters import read_programme


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, help="columns: point name kind zone starts ends time_zone rule capacity roles"
    )


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    for warning in read_programme(arguments.file).warnings:  # a bad file is said before a profile is made
        session.say(f"Note: {row_reason(warning.kind, warning.values)}.")
    with session.working() as (desk, _, operator):
        sheet = read_programme(arguments.file, zone=congress_zone(desk.programme))
        taken = set_programme(desk, sheet, operator=operator)
    refused = [
        {"line": r.line, "reason": row_reason(r.reason_kind, r.values), "row": list(r.row)} for r in taken.refused
    ]
    lines = [f"{taken.points} points, {taken.entitlements} entitlements, {len(refused)} rows refused."]
    lines += [f"  line {r['line']}: {r['reason']}" for r in refused]
    document = {"points": taken.points, "entitlements": taken.entitlements, "refused": refused}
    return Answer(document, lines, PARTLY if refused else DONE)


COMMANDS = (Command("programme", "Take a programme in.", "wego-desk programme programme.xlsx", _run, _arguments, True),)
