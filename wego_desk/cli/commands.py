"""All commands, in the order of the help. Only the modules of those that a line names are imported: a start is felt."""

from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Final

from wego_desk.cli.command import Command

#: What a person types -> the module that answers.
MODULES: Final[Mapping[str, str]] = {
    "import": "import_file",
    "add": "edit",
    "edit": "edit",
    "cancel": "edit",
    "merge": "merge",
    "congress": "congress",
    "programme": "programme",
    "operator": "operator",
    "settings": "settings",
    "delegates": "delegates",
    "find": "find",
    "codes": "codes",
    "scan": "scan",
    "undo": "undo",
    "credential": "credential",
    "badges": "badges",
    "read-qr": "read_qr",
    "export": "export",
    "presets": "presets",
    "backup": "backup",
    "restore": "backup",
    "hub": "hub",
    "join": "join",
    "sync": "sync",
    "status": "sync",
    "verify": "verify",
    "doctor": "doctor",
    "demo": "demo",
    "run": "run",
}


def commands(words: Iterable[str] = ()) -> tuple[Command, ...]:
    """The commands that these words may mean; all of them when no word is a command's name."""
    wanted = set(MODULES) & set(words) or set(MODULES)
    found: dict[str, Command] = {}
    for module in dict.fromkeys(module for name, module in MODULES.items() if name in wanted):
        for command in import_module(f"wego_desk.cli.{module}").COMMANDS:
            found[command.name] = command
    return tuple(found[name] for name in MODULES if name in found)
