"""The shape of a command: a name, a help text with an example, its arguments and what it does."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass

from wego_desk.cli.session import Answer, Session


def _nothing(_parser: argparse.ArgumentParser) -> None:
    """A command without arguments of its own."""


@dataclass(frozen=True, slots=True)
class Command:
    """``example`` is a whole command line; ``writes``: it acts under the operator's name and is kept in the ledger."""

    name: str
    help: str
    example: str
    run: Callable[[Session, argparse.Namespace], Answer]
    arguments: Callable[[argparse.ArgumentParser], None] = _nothing
    writes: bool = False


def count(text: str) -> int:
    """How many, for ``--limit``: a whole number, 0 or more."""
    number = int(text)
    if number < 0:
        raise ValueError(text)
    return number


def add_filter(parser: argparse.ArgumentParser) -> None:
    """``--filter FIELD=V``, as often as wanted; all must hold."""
    parser.add_argument(
        "--filter", action="append", default=[], metavar="FIELD=VALUE", help="only those whose field says this"
    )
