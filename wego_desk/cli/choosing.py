"""The words that say what a list holds: ``--columns``, ``--who``, ``--by``, ``--day``, ``--filter``, and a preset's
name.
"""

import argparse
from dataclasses import replace
from datetime import date

from wego_desk.cli.command import add_filter
from wego_desk.cli.session import Session, assignments
from wego_desk.core.trouble import Trouble
from wego_desk.reports.choice import By, Choice, Who, named
from wego_desk.reports.columns import columns_named
from wego_desk.reports.preset_file import preset_named


def add_choice(parser: argparse.ArgumentParser) -> None:
    """What a list holds; each word also changes a preset for this once."""
    parser.add_argument("--columns", metavar="NAME,NAME", help="these columns in this order; else those of the preset")
    parser.add_argument("--who", metavar="WHO", help="all, came, absent, inside")
    parser.add_argument("--by", metavar="WHAT", help="name, or in groups: organization, country, role, day, point")
    parser.add_argument("--day", metavar="DATE", help="only the passages of this day, as 2026-09-21")
    add_filter(parser)


def choice_of(session: Session, arguments: argparse.Namespace) -> Choice:
    """The preset that is named, with what else the line says.

    Trouble ``unknown_preset``, ``unknown_column_name``, ``unknown_choice``, ``unreadable_day``.
    """
    name = getattr(arguments, "preset", None)
    choice = Choice() if name is None else preset_named(session.profile.presets_file, name)
    if arguments.columns is not None:
        choice = replace(choice, columns=columns_named(arguments.columns.split(",")))
    if arguments.who is not None:
        choice = replace(choice, who=named(Who, arguments.who))
    if arguments.by is not None:
        choice = replace(choice, by=named(By, arguments.by))
    if arguments.day is not None:
        choice = replace(choice, day=_day(arguments.day))
    return replace(choice, wanted=choice.wanted | assignments(arguments.filter))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise Trouble("unreadable_day", text=text) from error
