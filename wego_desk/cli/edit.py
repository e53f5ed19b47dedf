"""``add``, ``edit`` and ``cancel``: one delegate at a time."""

import argparse

from wego_desk.cli.columns import name_of
from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session, assignments
from wego_desk.core.credential import in_fours
from wego_desk.desk.desk import known_delegate
from wego_desk.desk.edit import cancel, edit
from wego_desk.desk.walk_in import walk_in


def _fields(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("fields", nargs="+", metavar="FIELD=VALUE")


def _id_and_fields(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id")
    _fields(parser)


def _id_and_reason(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id")
    parser.add_argument("--reason", required=True)


def _add(session: Session, arguments: argparse.Namespace) -> Answer:
    fields = assignments(arguments.fields)
    with session.working() as (desk, _, operator):
        delegate = walk_in(desk, fields, operator=operator)
    document = {"id": delegate.id, "code": delegate.code}
    return Answer(document, [f"Added {name_of(delegate)}, code {in_fours(delegate.code)}, id {delegate.id}."])


def _edit(session: Session, arguments: argparse.Namespace) -> Answer:
    fields = assignments(arguments.fields)
    with session.working() as (desk, _, operator):
        delegate = known_delegate(desk, arguments.id)
        changed = edit(desk, delegate.id, fields, operator=operator)
    said = f"Changed: {', '.join(changed)}." if changed else "Nothing to change: it stands so already."
    return Answer({"id": delegate.id, "changed": changed}, [said])


def _cancel(session: Session, arguments: argparse.Namespace) -> Answer:
    with session.working() as (desk, _, operator):
        delegate = known_delegate(desk, arguments.id)
        cancelled = cancel(desk, delegate.id, operator=operator, reason=arguments.reason)
    return Answer({"cancelled": cancelled}, [f"Cancelled {name_of(delegate)}."])


COMMANDS = (
    Command(
        "add", "Put a delegate on the roster.", 'wego-desk add full_name="Amina Diallo" city=Dakar', _add, _fields, True
    ),
    Command(
        "edit", "Change fields of a delegate.", "wego-desk edit 3f2a90c1d47b8e65 city=Dakar",
        _edit, _id_and_fields, True,
    ),
    Command(
        "cancel", "Cancel a delegate.", 'wego-desk cancel 3f2a90c1d47b8e65 --reason "visa refused"',
        _cancel, _id_and_reason, True,
    ),
)  # fmt: skip
