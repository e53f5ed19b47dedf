"""``export``: who came and who did not; lists to tick, names, invitations."""

import argparse
from dataclasses import replace
from pathlib import Path

from wego_desk import app, settings
from wego_desk.assets import asset
from wego_desk.cli.choosing import add_choice, choice_of
from wego_desk.cli.command import Command
from wego_desk.cli.session import DONE, PARTLY, Answer, Session, iso
from wego_desk.core.duties import Act, may, who_may
from wego_desk.core.trouble import Trouble
from wego_desk.desk import reading
from wego_desk.desk.desk import operator_named
from wego_desk.desk.lists import FORMS, Kind, Made, Wish, usual_wish, write_list
from wego_desk.desk.permission import NotAllowed, permit
from wego_desk.reports.choice import By
from wego_desk.store.store import Reader
from wego_desk.typeset.fontset import FontSet


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=[kind.value for kind in Kind])
    parser.add_argument("--format", choices=FORMS, help="all but attendance come as pdf only")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE")
    parser.add_argument("--point", help="only this point; else every point that somebody came to, or the desk's own")
    parser.add_argument("--preset", metavar="NAME", help="a list that is kept under a name: see wego-desk presets")
    add_choice(parser)
    parser.add_argument("--language", default="en", help="of a paper's own words: en, ko, ar")
    parser.add_argument("--letters", type=Path, metavar="DIR", help="letters of your own: see resources/letters")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    with session.reading() as reader:
        operator = operator_named(reading.programme(reader), session.operator_name)
        if not may(operator.duty, Act.EXPORT):
            _keep_the_try(session)
            raise NotAllowed(operator, Act.EXPORT, who_may(Act.EXPORT))
        wish = _wish(session, arguments)
        made = _write(session, reader, wish, arguments.out)
    document = {"rows": made.rows, "file": str(arguments.out), "as_of": iso(made.as_of)}
    if wish.form == "pdf":
        document["pages"] = made.pages
    if wish.kind is Kind.INVITATIONS:
        document["without_code"] = list(made.without_code)
    return Answer(document, _said(made, arguments.out), PARTLY if made.without_code else DONE)


def _wish(session: Session, arguments: argparse.Namespace) -> Wish:
    kind = Kind(arguments.what)
    if arguments.format is None and kind is Kind.ATTENDANCE:
        raise Trouble("no_format", formats=FORMS)
    usual = usual_wish(kind, settings.load(session.profile.settings_file).desk.point)
    choice = choice_of(session, arguments)
    if choice.by is By.NOTHING:
        choice = replace(choice, by=usual.choice.by)
    return replace(
        usual, form=arguments.format or usual.form, choice=choice, language=arguments.language,
        point=usual.point if arguments.point is None else arguments.point, letters=arguments.letters,
    )  # fmt: skip


def _write(session: Session, reader: Reader, wish: Wish, file: Path) -> Made:
    expected = reading.people_count(reader)
    with session.progress(wish.kind.value) as progress:
        return write_list(
            reader, wish, file, as_of=app.now(), fonts=lambda: FontSet(asset("resources", "fonts")),
            progress=lambda done: progress(done, max(done, expected)),
        )  # fmt: skip


def _said(made: Made, file: Path) -> list[str]:
    on = f" on {made.pages} pages" if made.pages else ""
    lines = [f"{made.rows} rows{on} in {file}, as of {made.as_of:%Y-%m-%d %H:%M}."]
    if made.without_code:
        lines.append(f"  no letter, because they have no code: {', '.join(made.without_code)}")
    return lines


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
        "export", "Export attendance, arrival lists, names or invitations.",
        "wego-desk export attendance --format xlsx --out attendance.xlsx",
        _run, _arguments, True,
    ),
)  # fmt: skip
