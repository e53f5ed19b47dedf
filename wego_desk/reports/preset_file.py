"""The choices that organizers keep under a name: one TOML file in the profile, which a person may edit and copy."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Final

from wego_desk.core.fields import FIELDS
from wego_desk.core.programme import fold
from wego_desk.core.trouble import Trouble
from wego_desk.reports.choice import PRESETS, By, Choice, Who, named
from wego_desk.reports.columns import columns_named
from wego_desk.reports.whole_file import whole_file

_KEYS: Final = ("columns", "who", "by", "day", "filter")
#: Letters of a name at most.
LONGEST_NAME: Final = 60


def presets(file: Path) -> dict[str, Choice]:
    """Every preset by name: those that come with the program, then those of the file; none is kept where none is.

    Trouble: ``cannot_read``, ``bad_presets_file`` (file, detail), and what a choice itself may be wrong in.
    """
    try:
        text = file.read_text(encoding="utf-8-sig")
        kept = tomllib.loads(text)
    except FileNotFoundError:
        kept = {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Trouble("bad_presets_file", file=str(file), detail=str(error)) from error
    except OSError as error:
        raise Trouble("cannot_read", file=str(file), reason=error.strerror) from error
    return {**PRESETS, **{name: _choice(name, table, file) for name, table in kept.items()}}


def preset_named(file: Path, name: str) -> Choice:
    """The preset of a name, in any case; Trouble ``unknown_preset`` naming those that there are."""
    known = presets(file)
    found = next((choice for one, choice in known.items() if fold(one) == fold(name)), None)
    if found is None:
        raise Trouble("unknown_preset", preset=name, presets=tuple(known))
    return found


def keep_preset(file: Path, name: str, choice: Choice) -> None:
    """Write a preset down, in place of one of that name; comments and the others stay.

    Trouble: ``preset_name`` (an empty, too long or many-lined name), ``shipped_preset``, ``disk_full``,
    ``cannot_write``.
    """
    shown = " ".join(name.split())
    if not shown or len(shown) > LONGEST_NAME or not shown.isprintable():
        raise Trouble("preset_name", limit=LONGEST_NAME)
    _own(shown)
    _edit(file, shown, _table(choice))


def forget_preset(file: Path, name: str) -> None:
    """Take a preset out; Trouble ``unknown_preset``, ``shipped_preset``."""
    preset_named(file, name)
    _own(name)
    _edit(file, name, None)


def _own(name: str) -> None:
    if fold(name) in PRESETS:
        raise Trouble("shipped_preset", preset=name)


def _edit(file: Path, name: str, table: dict[str, Any] | None) -> None:
    import tomlkit  # 40 ms, and only writing needs it

    document = tomlkit.parse(file.read_text(encoding="utf-8-sig") if file.exists() else "")
    for known in [known for known in document if fold(known) == fold(name)]:
        del document[known]
    if table is not None:
        document[name] = tomlkit.item(table)
    with whole_file(file) as out:
        out.write(tomlkit.dumps(document).encode())


def _table(choice: Choice) -> dict[str, Any]:
    table = {
        "columns": list(choice.columns), "who": choice.who.value, "by": choice.by.value, "day": choice.day,
        "filter": choice.wanted,
    }  # fmt: skip
    return {key: value for key, value in table.items() if value}


def _choice(name: str, table: object, file: Path) -> Choice:
    if not isinstance(table, Mapping) or set(table) - set(_KEYS):
        raise Trouble("bad_presets_file", file=str(file), detail=f"[{name}] takes {', '.join(_KEYS)}")
    columns, wanted, day = table.get("columns", []), table.get("filter", {}), table.get("day")
    if not isinstance(columns, list) or not all(isinstance(column, str) for column in columns):
        raise Trouble("bad_presets_file", file=str(file), detail=f"[{name}] columns is no list of names")
    if not isinstance(wanted, Mapping) or not all(isinstance(value, str) for value in wanted.values()):
        raise Trouble("bad_presets_file", file=str(file), detail=f"[{name}] filter is no table of texts")
    if unknown := [field for field in wanted if field not in FIELDS]:
        raise Trouble("unknown_field", field=unknown[0], fields=FIELDS)
    if day is not None and type(day) is not date:
        raise Trouble("bad_presets_file", file=str(file), detail=f"[{name}] day is no date")
    choice = Choice(
        who=named(Who, str(table.get("who", Who.ALL))), by=named(By, str(table.get("by", ""))), day=day,
        wanted=dict(wanted),
    )  # fmt: skip
    return replace(choice, columns=columns_named(columns)) if columns else choice
