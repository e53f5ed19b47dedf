"""``backup`` and ``restore``: a copy of the desk in a second place, and the desk again from it."""

import argparse
import os
from pathlib import Path

from wego_desk import app, settings
from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session
from wego_desk.core.trouble import Trouble
from wego_desk.store.backup import Backup, backups_in, make_backup
from wego_desk.store.restoring import chosen_backup, restore


def _to(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--to", type=Path, metavar="DIR", help="a folder, a stick; else backup.folder of the settings")
    parser.add_argument("--list", action="store_true", help="only tell which copies are there")


def _backup(session: Session, arguments: argparse.Namespace) -> Answer:
    kept = settings.load(session.profile.settings_file).backup.folder
    place: Path | None = arguments.to or (Path(kept) if kept else None)
    if place is None:
        raise Trouble("no_backup_place")
    if arguments.list:
        found = backups_in(place)
        lines = [_line(backup) for backup in found] or [f"There is no copy in {place}."]
        return Answer({"backups": [_document(backup) for backup in found]}, lines)
    made = make_backup(session.profile.folder, place, app.now())
    return Answer(_document(made), [f"{made.events} events copied to {made.folder}."])


def _from(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=Path, metavar="DIR", help="one copy, or where copies are: the newest then")
    parser.add_argument("--replace", action="store_true", help="even if acts stand here that the copy lacks")


def _restore(session: Session, arguments: argparse.Namespace) -> Answer:
    backup = chosen_backup(arguments.source)
    done = restore(backup, session.profile.folder, app.now(), os.urandom, replace=arguments.replace)
    document = _document(backup) | {"aside": None if done.aside is None else str(done.aside)}
    lines = [f"{backup.events} events stand in {session.profile.folder} again, as of {_time(backup)}."]
    if done.aside is not None:
        lines.append(f"  What was there before lies in {done.aside}.")
    return Answer(document, lines)


def _document(backup: Backup) -> dict[str, object]:
    return {"file": str(backup.folder), "events": backup.events, "made_at": backup.made_at.isoformat()}


def _line(backup: Backup) -> str:
    return f"{_time(backup)}  {backup.events} events  {backup.folder}"


def _time(backup: Backup) -> str:
    return f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}"


COMMANDS = (
    Command("backup", "Copy the desk to a second place.", "wego-desk backup --to backups", _backup, _to),
    Command("restore", "Make the desk again from a copy.", "wego-desk restore backups", _restore, _from),
)
