"""Is this computer fit to be a desk? Each check says what it found and, when it fails, what to do."""

import platform
import shutil
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from wego_desk import app
from wego_desk.app import Profile
from wego_desk.assets import asset
from wego_desk.badges.code_pictures import qr_png
from wego_desk.badges.layout_file import load_layout, shipped_layouts
from wego_desk.badges.name_notices import NameNotice, NameProof, Notice
from wego_desk.core.credential import make_code
from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.desk import reading
from wego_desk.devices.pictures import read_picture
from wego_desk.store.engines import sqlite_here
from wego_desk.typeset.fontset import FontSet

_LIBRARIES: Final = (
    "reportlab", "uharfbuzz", "pypdf", "svglib", "zxingcpp", "PIL", "qrcode", "python_calamine", "xlsxwriter",
)  # fmt: skip
LEAST_SQLITE: Final = (3, 37, 0)
LEAST_FREE_MB: Final = 500
#: A clock before this program was made is wrong for certain.
MADE: Final = datetime(2026, 11, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; ``remedy`` is empty when all is well."""

    name: str
    ok: bool
    detail: str
    remedy: str = ""


def examine(profile: Profile) -> tuple[list[Check], list[tuple[Delegate, NameNotice]]]:
    """Look at everything that a desk needs, and at every name of the roster; changes nothing."""
    checks = [check() for check in (_python, _libraries, _sqlite, _time_zones, _clock, _fonts, _layouts, _codes)]
    roster, noticed = _roster(profile)
    return [*checks, _disk(profile), roster], noticed


def _found(name: str, fault: str, detail: str, remedy: str) -> Check:
    return Check(name, not fault, fault or detail, remedy if fault else "")


def _python() -> Check:
    fault = "" if sys.version_info >= (3, 11) else f"Python {platform.python_version()}"
    return _found("python", fault, platform.python_version(), "Install Python 3.11 or newer.")


def _libraries() -> Check:
    missing = [name for name in _LIBRARIES if not _has(name)]
    return _found("libraries", ", ".join(missing), "all there", "Set the program up again: make setup")


def _has(module: str) -> bool:
    try:
        import_module(module)
    except ImportError:
        return False
    return True


def _sqlite() -> Check:
    here, searches = sqlite_here()
    version = ".".join(map(str, here))
    lacks = [] if here >= LEAST_SQLITE else [f"SQLite {version}"]
    lacks += [] if searches else ["no full text search"]
    return _found("sqlite", ", ".join(lacks), version, "Install a Python with a newer SQLite.")


def _time_zones() -> Check:
    try:
        ZoneInfo("Asia/Seoul")
    except ZoneInfoNotFoundError:
        return Check("time zones", False, "none", "Set the program up again: make setup")
    return Check("time zones", True, "Asia/Seoul known")


def _clock() -> Check:
    here = app.now()
    fault = "" if here >= MADE else f"{here:%Y-%m-%d %H:%M} UTC"
    return _found("clock", fault, f"{here:%Y-%m-%d %H:%M} UTC", "Set the computer's clock.")


def _fonts() -> Check:
    try:
        count = len(FontSet(asset("resources", "fonts")).files)
    except (OSError, Trouble) as error:
        return Check("fonts", False, str(error), "Set the program up again: make setup")
    return _found("fonts", "" if count else "none", f"{count} files", "Set the program up again: make setup")


def _layouts() -> Check:
    try:
        for name in shipped_layouts():
            load_layout(name)
    except Trouble as error:
        return Check("layouts", False, sentence_words(error), "Set the program up again: make setup")
    return Check("layouts", True, ", ".join(shipped_layouts()))


def _codes() -> Check:
    """A code made, drawn and read back: the whole road of a scan."""
    code = make_code(b"\x12\x34\x56\x78\x9a\xbc\xde\xf0")
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "code.png"
        picture.write_bytes(qr_png(code))
        read = read_picture(picture).text
    return _found("codes", "" if read == code else f"read {read!r}", "drawn and read back", "Set the program up again.")


def _disk(profile: Profile) -> Check:
    folder = next(p for p in (profile.folder, *profile.folder.resolve().parents) if p.exists())
    free = shutil.disk_usage(folder).free // 1_000_000
    fault = "" if free >= LEAST_FREE_MB else f"{free} MB free"
    return _found("disk", fault, f"{free} MB free for {profile.folder}", "Free some space on that disk.")


def _roster(profile: Profile) -> tuple[Check, list[tuple[Delegate, NameNotice]]]:
    """The profile opens; which of its names a badge can't show as they were sent."""
    if not profile.founded:
        return Check("roster", True, "no desk here yet"), []
    proof = NameProof(FontSet(asset("resources", "fonts")))
    people = without = 0
    noticed: list[tuple[Delegate, NameNotice]] = []
    try:
        with app.reading(profile) as reader:
            for delegate in reading.delegates(reader):
                people += 1
                without += not delegate.code
                noticed += [(delegate, notice) for notice in proof.notices(delegate)]
    except Trouble as error:
        return Check("roster", False, sentence_words(error), "See: wego-desk verify"), []
    in_latin = sum(1 for _, n in noticed if (n.field, n.notice) == ("name", Notice.NO_GLYPH))
    told = f"{people} delegates; {in_latin} names not in their own script on a badge; {without} without a valid code"
    return Check("roster", True, told), noticed


def sentence_words(error: Trouble) -> str:
    """A trouble in few words, for a detail."""
    return error.kind.replace("_", " ")
