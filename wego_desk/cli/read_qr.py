"""``read-qr``: codes out of photographs and screenshots."""

import argparse
from pathlib import Path

from wego_desk.cli.command import Command
from wego_desk.cli.sentences import PICTURES
from wego_desk.cli.session import DONE, PARTLY, Answer, Session
from wego_desk.devices.pictures import read_picture


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("images", nargs="+", metavar="IMAGE")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    results, lines, unread = [], [], 0
    with session.progress("pictures") as progress:
        for done, name in enumerate(arguments.images, 1):
            found = read_picture(Path(name))
            results.append({"file": name, "text": found.text, "format": found.format})
            lines.append(f"{name}: {found.text or PICTURES.get(found.reason or '', 'no code')}")
            unread += found.text is None
            progress(done, len(arguments.images))
    return Answer({"results": results}, lines, PARTLY if unread else DONE)


COMMANDS = (Command("read-qr", "Read codes from pictures.", "wego-desk read-qr photo.jpg", _run, _arguments),)
