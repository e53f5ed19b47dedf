"""All commands, in the order of the help."""

from typing import Final

from wego_desk.cli import (
    badges,
    codes,
    congress,
    credential,
    delegates,
    demo,
    doctor,
    edit,
    export,
    find,
    import_file,
    operator,
    programme,
    read_qr,
    run,
    scan,
    settings,
    undo,
    verify,
)
from wego_desk.cli.command import Command

COMMANDS: Final[tuple[Command, ...]] = (
    import_file.COMMAND,
    *edit.COMMANDS,
    congress.COMMAND,
    programme.COMMAND,
    operator.COMMAND,
    settings.COMMAND,
    delegates.COMMAND,
    find.COMMAND,
    codes.COMMAND,
    scan.COMMAND,
    undo.COMMAND,
    credential.COMMAND,
    badges.COMMAND,
    read_qr.COMMAND,
    export.COMMAND,
    verify.COMMAND,
    doctor.COMMAND,
    demo.COMMAND,
    run.COMMAND,
)
