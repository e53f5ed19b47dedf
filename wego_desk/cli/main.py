"""Reads the words of a command line, runs the command, and answers with one document, one sentence or a list."""

import argparse
import io
import os
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

from wego_desk import __version__, app
from wego_desk.cli.command import Command
from wego_desk.cli.document import as_json_text
from wego_desk.cli.sentences import sentence
from wego_desk.cli.session import BAD_USE, OUR_FAULT, THE_ANSWER_IS_NO, Answer, Session
from wego_desk.core.trouble import Trouble


class BadUse(Exception):
    """The words of the command line are off."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise BadUse(f"{self.prog}: {message}. Try {self.prog} --help.")


def run(words: Sequence[str]) -> int:
    """Carry out one command line; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    as_json = "--json" in words
    try:
        arguments = _parser().parse_args(list(words))
        command: Command | None = getattr(arguments, "command", None)
        if command is None:
            _parser().print_help(sys.stderr)
            raise BadUse("Name a command, as: wego-desk import roster.xlsx")
        session = _session(arguments)
        answer = command.run(session, arguments)
        _give(session, answer)
        return answer.code
    except BadUse as error:
        return _fail(as_json, BAD_USE, "bad_use", str(error))
    except Trouble as error:
        code = THE_ANSWER_IS_NO if error.kind == "not_allowed" else BAD_USE
        return _fail(as_json, code, error.kind, sentence(error.kind, error.values))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nobody reads on: no second complaint at exit
        return OUR_FAULT
    except KeyboardInterrupt:
        return _fail(as_json, OUR_FAULT, "interrupted", "Interrupted. What was answered before is kept.")
    except Exception as error:  # the last line of defence: ours, with its traceback
        traceback.print_exc(file=sys.stderr)
        return _fail(
            as_json, OUR_FAULT, "our_fault", f"The program made a mistake ({type(error).__name__}). See above."
        )


def _parser() -> argparse.ArgumentParser:
    from wego_desk.cli.commands import COMMANDS

    common = _Parser(add_help=False)
    common.add_argument("--profile", metavar="DIR", default=argparse.SUPPRESS, help="where this desk keeps its files")
    for name, what in (("json", "answer with one JSON document"), ("quiet", "no messages"), ("verbose", "say more")):
        common.add_argument(f"--{name}", action="store_true", default=argparse.SUPPRESS, help=what)
    parser = _Parser(
        prog="wego-desk",
        parents=[common],
        description="The registration desk: check in delegates, print badges, export attendance; offline first.",
        epilog="example: wego-desk import roster.xlsx",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"wego-desk {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)
    for command in COMMANDS:
        sub = commands.add_parser(
            command.name, parents=[common], help=command.help, description=command.help,
            epilog=f"example: {command.example}", allow_abbrev=False,
        )  # fmt: skip
        if command.writes:
            sub.add_argument("--operator", metavar="NAME", default=argparse.SUPPRESS, help="who acts")
        command.arguments(sub)
        sub.set_defaults(command=command)
    return parser


def _session(arguments: argparse.Namespace) -> Session:
    return Session(
        command=arguments.command.name,
        profile=app.profile_at(getattr(arguments, "profile", None), os.environ),
        environment=os.environ,
        operator=getattr(arguments, "operator", None),
        json=getattr(arguments, "json", False),
        quiet=getattr(arguments, "quiet", False),
        verbose=getattr(arguments, "verbose", False),
    )


def _give(session: Session, answer: Answer) -> None:
    if answer.said:
        return
    if session.json:
        print(as_json_text(answer.document), file=session.out)
    else:
        for line in answer.lines:
            print(line, file=session.out)
    session.out.flush()


def _fail(as_json: bool, code: int, kind: str, message: str) -> int:
    if as_json:
        print(as_json_text({"error": {"kind": kind, "message": message}}), flush=True)
    print(message, file=sys.stderr)
    return code
