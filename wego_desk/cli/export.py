"""``export attendance``: who came, when, at which desk, by whom; and who did not."""

import argparse
from pathlib import Path

from wego_desk import app
from wego_desk.cli.choosing import add_choice, choice_of
from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session, iso
from wego_desk.core.duties import Act, may, who_may
from wego_desk.core.trouble import Trouble
from wego_desk.desk import reading
from wego_desk.desk.attendance import attendance
from wego_desk.desk.desk import congress_zone, operator_named, point_named
from wego_desk.desk.permission import NotAllowed, permit
from wego_desk.reports.export import FORMS, export_attendance


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("attendance",))
    parser.add_argument("--format", choices=FORMS, required=True)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--point", help="only this point; else every point that somebody came to")
    parser.add_argument("--preset", metavar="NAME", help="a list that is kept under a name: see wego-desk presets")
    add_choice(parser)


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    with session.reading() as reader:
        programme = reading.programme(reader)
        operator = operator_named(programme, session.operator_name)
        if not may(operator.duty, Act.EXPORT):
            _keep_the_try(session)
            raise NotAllowed(operator, Act.EXPORT, who_may(Act.EXPORT))
        choice = choice_of(session, arguments)
        as_of = app.now()
        zone = congress_zone(programme)
        point = None if arguments.point is None else point_named(programme, arguments.point)
        rows = attendance(reader, point, choice, as_of=as_of)
        written = export_attendance(
            rows, arguments.out, arguments.format, choice=choice, zone=zone, zone_name=programme.zone_name, as_of=as_of,
            congress_name=programme.name,
        )  # fmt: skip
    document = {"rows": written, "file": str(arguments.out), "as_of": iso(as_of.astimezone(zone))}
    return Answer(document, [f"{written} rows in {arguments.out}, as of {as_of.astimezone(zone):%Y-%m-%d %H:%M}."])


def _keep_the_try(session: Session) -> None:
    """Exporting only reads; what may not be is kept all the same, unless an open desk holds the ledger."""
    try:
        with session.working() as (desk, _, operator):
            permit(desk, operator, Act.EXPORT)
    except Trouble as error:
        if error.kind != "profile_in_use":
            raise


COMMANDS = (
    Command(
        "export", "Export attendance.", "wego-desk export attendance --format xlsx --out attendance.xlsx",
        _run, _arguments, True,
    ),
)  # fmt: skip
