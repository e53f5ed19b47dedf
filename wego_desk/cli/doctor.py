"""``doctor``: is this computer fit to be a desk?"""

import argparse

from wego_desk.cli import name_lines
from wego_desk.cli.command import Command
from wego_desk.cli.session import DONE, THE_ANSWER_IS_NO, Answer, Session
from wego_desk.rehearsal.doctor import examine


def _run(session: Session, arguments: argparse.Namespace) -> Answer:  # noqa: ARG001 - every command takes both
    checks, noticed = examine(session.profile)
    people = [name_lines.Noticed({"id": d.id}, d, notice) for d, notice in noticed]
    ok = all(check.ok for check in checks)
    document = {
        "ok": ok,
        "checks": [{"name": c.name, "ok": c.ok, "detail": c.detail, "remedy": c.remedy} for c in checks],
        "names": name_lines.document(people),
    }
    lines = [f"{'ok  ' if c.ok else 'FAIL'}  {c.name}: {c.detail}{'' if c.ok else ' - ' + c.remedy}" for c in checks]
    lines += name_lines.lines(people)
    return Answer(document, lines, DONE if ok else THE_ANSWER_IS_NO)


COMMANDS = (Command("doctor", "Check that this computer is fit to be a desk.", "wego-desk doctor", _run),)
