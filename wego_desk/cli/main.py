"""Reads the words of a command line, runs the command, and answers with one document, one sentence or a list."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn, TextIO

from wego_desk import __version__, app
from wego_desk.cli.command import Command
from wego_desk.cli.commands import commands
from wego_desk.cli.document import as_json_text
from wego_desk.cli.run import DEBIAN
from wego_desk.cli.sentences import sentence
from wego_desk.cli.session import BAD_USE, DONE, OUR_FAULT, THE_ANSWER_IS_NO, Answer, Session, Unheard
from wego_desk.core.trouble import Trouble

#: Who asks for one of these reads JSON, whatever happens.
_FOR_PROGRAMS = ("--json", "--stdin")


class BadUse(Exception):
    """The words of the command line are off."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise BadUse(f"{self.prog}: {message}. Try {self.prog} --help.")


def run(words: Sequence[str]) -> int:
    """Carry out one command line; returns the exit code."""
    out, err = _stream(sys.stdout), _stream(sys.stderr)
    as_json = any(word in words for word in _FOR_PROGRAMS)

    def fail(code: int, kind: str, message: str) -> int:
        print(message, file=err)
        if as_json:
            print(as_json_text({"error": {"kind": kind, "message": message}}), file=out, flush=True)
        return code

    try:
        try:
            return _answered(words, out, err)
        except BadUse as error:
            return fail(BAD_USE, "bad_use", str(error))
        except Trouble as error:
            code = THE_ANSWER_IS_NO if error.kind == "not_allowed" else BAD_USE
            return fail(code, error.kind, sentence(error.kind, error.values))
        except KeyboardInterrupt:
            return fail(OUR_FAULT, "interrupted", "Stopped by Ctrl-C. What was answered before is kept.")
    except BrokenPipeError:
        _silence(out)  # nobody reads on
        return OUR_FAULT
    except Unheard as error:
        _silence(out)
        return fail(OUR_FAULT, "answer_not_written", str(error))
    except Exception as error:  # the last line of defence: ours, with its traceback
        import traceback

        traceback.print_exc(file=err)
        name = type(error).__name__
        return fail(OUR_FAULT, "our_fault", f"The program made a mistake ({name}). Send the lines above to its makers.")


def _stream(stream: TextIO | None) -> TextIO:
    """Standard output or error as UTF-8, whatever the locale; a sink for one that was closed."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return io.StringIO() if stream is None else stream


def _silence(out: TextIO) -> None:
    """No second complaint when Python closes the stream at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), out.fileno())


def _answered(words: Sequence[str], out: TextIO, err: TextIO) -> int:
    parser = _parser(words)
    try:
        arguments = parser.parse_args(list(words))
    except SystemExit:  # --help and --version have said all
        out.flush()
        return DONE
    command: Command | None = getattr(arguments, "command", None)
    if command is None:
        (command,) = commands(["run"])
    if hasattr(arguments, "operator") and not command.writes:
        raise BadUse(f"wego-desk {command.name} changes nothing and takes no --operator.")
    session = _session(command, arguments, out, err)
    try:
        answer = command.run(session, arguments)
    except Trouble as error:
        if error.kind == "no_window":
            _parser(()).print_help(err)
            print(f"\n{DEBIAN}\n", file=err)
        if session.verbose:
            print(f"{error.kind}: {dict(error.values)}: {error.__cause__!r}", file=err)
        raise
    _give(session, answer)
    return answer.code


def _parser(words: Sequence[str]) -> argparse.ArgumentParser:
    common = _Parser(add_help=False)
    common.add_argument("--profile", metavar="DIR", default=argparse.SUPPRESS, help="where this desk keeps its files")
    for name, what in (("json", "answer with one JSON document"), ("quiet", "no messages"), ("verbose", "say more")):
        common.add_argument(f"--{name}", action="store_true", default=argparse.SUPPRESS, help=what)
    acting = _Parser(add_help=False)
    acting.add_argument("--operator", metavar="NAME", default=argparse.SUPPRESS, help="who acts; else owner")
    parser = _Parser(
        prog="wego-desk",
        parents=[common, acting],
        description="The registration desk: check in delegates, print badges, export attendance; offline first.",
        epilog="example: wego-desk import roster.xlsx",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"wego-desk {__version__}")
    places = parser.add_subparsers(metavar="COMMAND", parser_class=_Parser)
    for command in commands(words):
        sub = places.add_parser(
            command.name, parents=[common, *([acting] if command.writes else [])],
            help=command.help, description=command.help,
            epilog=f"example: {command.example}", formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )  # fmt: skip
        command.arguments(sub)
        sub.set_defaults(command=command)
    return parser


def _session(command: Command, arguments: argparse.Namespace, out: TextIO, err: TextIO) -> Session:
    return Session(
        command=command.name,
        profile=app.profile_at(getattr(arguments, "profile", None), os.environ),
        environment=os.environ,
        out=out,
        err=err,
        operator=getattr(arguments, "operator", None),
        json=getattr(arguments, "json", False),
        quiet=getattr(arguments, "quiet", False),
        verbose=getattr(arguments, "verbose", False),
    )


def _give(session: Session, answer: Answer) -> None:
    if answer.said:
        return
    session.give(as_json_text(answer.document) if session.json else "\n".join(answer.lines))
