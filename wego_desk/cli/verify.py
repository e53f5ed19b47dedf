"""``verify``: proof that the ledger is whole and that the roster says what the ledger says."""

import argparse

from wego_desk.cli.command import Command
from wego_desk.cli.session import DONE, THE_ANSWER_IS_NO, Answer, Session
from wego_desk.store.verifying import verify


def _run(session: Session, arguments: argparse.Namespace) -> Answer:  # noqa: ARG001 - every command takes both
    with session.reading() as reader:
        findings = verify(reader)
    breaks = [{"kind": kind, "where": where} for kind, where in findings.breaks]
    document = {"ok": findings.ok, "events": findings.events, "streams": findings.streams, "breaks": breaks}
    lines = [f"{findings.events} events in {findings.streams} streams: {'all whole' if findings.ok else 'BROKEN'}."]
    lines += [f"  {kind}: {where}" for kind, where in findings.breaks]
    return Answer(document, lines, DONE if findings.ok else THE_ANSWER_IS_NO)


COMMANDS = (Command("verify", "Prove that the ledger is whole.", "wego-desk verify", _run),)
