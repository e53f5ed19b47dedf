"""``codes``: every delegate's code as pictures, and the list that a mail programme needs."""

import argparse
from pathlib import Path

from wego_desk.badges.code_pictures import qr_png, qr_svg
from wego_desk.cli.command import Command, add_filter
from wego_desk.cli.session import Answer, Session, assignments
from wego_desk.desk import reading
from wego_desk.reports.mail_merge import write_mail_merge
from wego_desk.reports.whole_file import folder_for, whole_file

MAIL_MERGE = "mailmerge.csv"


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, required=True, metavar="DIR")
    add_filter(parser)


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    folder: Path = arguments.out
    wanted = assignments(arguments.filter)
    with session.reading() as reader:
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
    return Answer(
        {"written": len(chosen), "files": files}, [f"{len(chosen)} codes in {folder}, listed in {MAIL_MERGE}."]
    )


COMMANDS = (
    Command(
        "codes",
        "Write every code as PNG and SVG, with a mail-merge list.",
        "wego-desk codes --out codes",
        _run,
        _arguments,
    ),
)
