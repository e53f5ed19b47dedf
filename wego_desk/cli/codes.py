"""``codes``: every delegate's code as pictures, the list that a mail programme needs, and letters to print."""

import argparse
from pathlib import Path

from wego_desk.assets import asset
from wego_desk.badges.code_pictures import qr_png, qr_svg
from wego_desk.cli.command import Command, add_filter
from wego_desk.cli.session import Answer, Session, assignments
from wego_desk.desk import reading
from wego_desk.desk.lists import write_letters
from wego_desk.reports.mail_merge import write_mail_merge
from wego_desk.reports.whole_file import folder_for, whole_file
from wego_desk.typeset.fontset import FontSet

MAIL_MERGE = "mailmerge.csv"
INVITATIONS = "invitations.pdf"


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    parser.add_argument("--letters", type=Path, metavar="DIR", help="letters of your own: see resources/letters")
    add_filter(parser)


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    folder: Path = arguments.out
    wanted = assignments(arguments.filter)
    with session.reading() as reader:
        programme = reading.programme(reader)
        chosen = [d for d in reading.delegates(reader, wanted) if d.code and ("status" in wanted or not d.is_cancelled)]
    files = []
    with folder_for(folder), session.progress("codes") as progress:
        for done, delegate in enumerate(chosen, 1):
            for suffix, picture in ((".png", qr_png(delegate.code)), (".svg", qr_svg(delegate.code).encode())):
                path = folder / f"{delegate.code}{suffix}"
                path.write_bytes(picture)
                files.append(str(path))
            progress(done, len(chosen))
    with whole_file(folder / MAIL_MERGE) as out:
        write_mail_merge(((d, f"{d.code}.png", f"{d.code}.svg") for d in chosen), out)
    files.append(str(folder / MAIL_MERGE))
    lines = [f"{len(chosen)} codes in {folder}, listed in {MAIL_MERGE}."]
    if chosen:
        fonts = FontSet(asset("resources", "fonts"))
        write_letters(chosen, programme, folder / INVITATIONS, arguments.letters, fonts)
        files.append(str(folder / INVITATIONS))
        lines.append(f"Their letters of invitation are in {INVITATIONS}, a page each.")
    return Answer({"written": len(chosen), "files": files}, lines)


COMMANDS = (
    Command(
        "codes",
        "Write every code as PNG and SVG, with a mail-merge list and invitations.",
        "wego-desk codes --out codes",
        _run,
        _arguments,
    ),
)
