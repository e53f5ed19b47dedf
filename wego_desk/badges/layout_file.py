"""Layout files, version 1: TOML in, a layout out, or the key that is wrong."""

import tomllib
from pathlib import Path
from typing import Final

from wego_desk.assets import asset
from wego_desk.badges.layout import Layout
from wego_desk.badges.layout_check import CodeTooSmall, OffPage, OnCode, check_layout
from wego_desk.badges.layout_reader import LayoutReader
from wego_desk.core.trouble import Trouble

VERSION: Final = 1


def shipped_layouts() -> tuple[str, ...]:
    """The names of the layouts that come with the program."""
    return tuple(sorted(path.stem for path in asset("resources", "badges").glob("*.toml")))


def load_layout(name_or_path: str) -> Layout:
    """A shipped layout by its name, any other by its path.

    Raises ``Trouble``: ``layout_not_found`` (layout, shipped), ``layout_unreadable`` (layout, detail), and what
    ``read_layout`` raises.
    """
    text, folder = layout_text(name_or_path)
    return read_layout(text, name_or_path, folder)


def layout_text(name_or_path: str) -> tuple[str, Path]:
    """The text of a layout's file and the folder of its pictures. Trouble: ``layout_not_found``,
    ``layout_unreadable``."""
    path = layout_path(name_or_path)
    try:
        return path.read_text(encoding="utf-8-sig"), path.parent
    except (FileNotFoundError, IsADirectoryError) as error:
        raise Trouble("layout_not_found", layout=name_or_path, shipped=", ".join(shipped_layouts())) from error
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise Trouble("layout_unreadable", layout=name_or_path, detail=str(error)) from error


def layout_path(name_or_path: str) -> Path:
    """Where the file of a layout lies, or should lie."""
    if name_or_path in shipped_layouts():
        return asset("resources", "badges", f"{name_or_path}.toml")
    return Path(name_or_path)


def read_layout(text: str, source: str, folder: Path | None = None) -> Layout:
    """A layout from the text of its file; ``source`` names the file in troubles, its pictures stand in ``folder``.

    Raises ``Trouble``: ``layout_unreadable`` (detail), ``layout_version`` (found, newest), ``layout_unknown_key``
    (key), ``layout_missing_key`` (key), ``layout_bad_value`` (key, value), ``layout_no_file`` (file),
    ``layout_off_page`` (box), ``layout_code_too_small`` (box, smallest), ``layout_on_code`` (box, code), each with
    ``layout``. What ``check_layout`` finds besides is advice.
    """
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Trouble("layout_unreadable", layout=source, detail=str(error)) from error
    reader = LayoutReader(source, folder or Path())
    version = reader.number(table, "version", "version")
    if version != VERSION:
        raise Trouble("layout_version", layout=source, found=version, newest=VERSION)
    layout = reader.layout(table)
    for finding in check_layout(layout):
        match finding:
            case OffPage(box):
                raise Trouble("layout_off_page", layout=source, box=box)
            case CodeTooSmall(box, smallest):
                raise Trouble("layout_code_too_small", layout=source, box=box, smallest=round(smallest))
            case OnCode(box, code):
                raise Trouble("layout_on_code", layout=source, box=box, code=code)
            case _:  # advice, and what is fatal comes first
                break
    return layout
