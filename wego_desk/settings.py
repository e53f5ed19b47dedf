"""The settings of one desk: one frozen value from one TOML file that a person may edit and comment."""

import contextlib
import errno
import os
import stat
import sys
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final, TypeAlias

from wego_desk.core.trouble import Trouble

Value: TypeAlias = str | int | bool

#: Letters of a name at most.
_LONGEST: Final = 200
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True, slots=True)
class DeskSettings:
    name: str = "Desk 1"
    point: str = "main"
    language: str = "en"


@dataclass(frozen=True, slots=True)
class LookSettings:
    """``text_percent`` is the size of text against the theme's own, 100 to 200."""

    theme: str = "system"
    text_percent: int = 100
    sounds: bool = True


@dataclass(frozen=True, slots=True)
class ScannerSettings:
    """``layout``: how a keyboard scanner was learnt to type: ``plain``, ``keys`` or a layout of its own."""

    layout: str = "plain"


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """``target`` is the folder, the queue or the address, ``""`` for the profile's own folder; ``auto`` prints on
    admission. ``spares``: more printers, ``kind:target`` between blanks, as `desk.printer_places` writes them."""

    kind: str = "folder"
    target: str = ""
    layout: str = "a6"
    auto: bool = True
    spares: str = ""


@dataclass(frozen=True, slots=True)
class BackupSettings:
    """``folder``: where copies of this desk go, ``""`` for nowhere."""

    folder: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    desk: DeskSettings = field(default_factory=DeskSettings)
    look: LookSettings = field(default_factory=LookSettings)
    printer: PrinterSettings = field(default_factory=PrinterSettings)
    scanner: ScannerSettings = field(default_factory=ScannerSettings)
    backup: BackupSettings = field(default_factory=BackupSettings)


@dataclass(frozen=True, slots=True)
class _Key:
    """What a key may hold: ``expected`` tells a person, ``parse`` reads typed text, ``allows`` judges a value."""

    expected: str
    parse: Callable[[str], Value | None]
    allows: Callable[[Value], bool]


def _whole_number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None


def _text(value: Value, *, may_be_empty: bool = False) -> bool:
    if not isinstance(value, str) or any(unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") for c in value):
        return False
    return may_be_empty or bool(value.strip())


def _one_of(*words: str) -> _Key:
    return _Key("|".join(words), str.casefold, lambda value: value in words)


_YES_NO: Final = _Key(
    "true|false",
    lambda text: {"true": True, "false": False}.get(text.casefold()),
    lambda value: isinstance(value, bool),
)
_NAME: Final = _Key(
    f"text of at most {_LONGEST} letters", str, lambda value: _text(value) and len(str(value)) <= _LONGEST
)
_PRINTERS: Final = ("folder", "cups", "ipp", "zpl", "driver")
_MAYBE: Final = _Key("text", str, lambda value: _text(value, may_be_empty=True))
_PERCENT: Final = _Key(
    "100..200",
    _whole_number,
    lambda value: isinstance(value, int) and not isinstance(value, bool) and 100 <= value <= 200,
)

_KEYS: Final[Mapping[str, _Key]] = {
    "desk.name": _NAME,
    "desk.point": _NAME,
    "desk.language": _one_of("en", "ko", "ar"),
    "look.theme": _one_of("system", "light", "dark", "high-contrast"),
    "look.text_percent": _PERCENT,
    "look.sounds": _YES_NO,
    "printer.kind": _one_of(*_PRINTERS),
    "printer.target": _MAYBE,
    "printer.spares": _Key(
        " ".join(f"{kind}:..." for kind in _PRINTERS),
        str,
        lambda value: (
            _text(value, may_be_empty=True) and all(word.partition(":")[0] in _PRINTERS for word in str(value).split())
        ),
    ),
    "printer.layout": _NAME,
    "printer.auto": _YES_NO,
    "scanner.layout": _one_of("plain", "keys", "us", "fr", "de", "ru", "ar", "he", "el", "ko"),
    "backup.folder": _MAYBE,
}


def load(path: Path) -> Settings:
    """The settings in a file, each absent one at its default; a missing file is all defaults.

    Trouble: ``cannot_read`` (file, reason), ``bad_settings_file`` (file, detail), ``unknown_setting`` (key, file,
    known), ``bad_setting`` (key, value, expected, file).
    """
    return _settings(_read(path), path)


def as_dict(settings: Settings) -> dict[str, Value]:
    """Every key and its value, ``{"desk.name": "Desk 1", ...}``, in the order of the file."""
    sections = ((section.name, getattr(settings, section.name)) for section in fields(settings))
    return {f"{name}.{key.name}": getattr(section, key.name) for name, section in sections for key in fields(section)}


def changed(path: Path, changes: Mapping[str, str]) -> Settings:
    """Change keys to values given as text, ``{"desk.name": "Desk 2"}``; the settings as they now stand in the file.

    Comments, order and line ends of the file stay; a missing file is made with every key. All or nothing: what
    `load` refuses, a wrong change, or ``disk_full`` / ``cannot_write`` (file, reason) leaves the file as it was.
    """
    text = _read(path)
    _settings(text, path)
    new = _edited(text, {key: _parsed(key, typed, path) for key, typed in changes.items()})
    settings = _settings(new, path)
    if changes:
        _replace(path, new)
    return settings


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")  # Windows' editor puts a BOM
    except FileNotFoundError:
        return ""
    except UnicodeDecodeError as error:
        raise Trouble("bad_settings_file", file=str(path), detail=f"byte {error.start}: not UTF-8") from error
    except OSError as error:
        raise Trouble("cannot_read", file=str(path), reason=error.strerror) from error


def _settings(text: str, path: Path) -> Settings:
    if not text:
        return Settings()
    import tomllib  # a desk that was never set up shows its window without it

    try:
        sections: dict[str, Any] = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise Trouble("bad_settings_file", file=str(path), detail=str(error)) from error
    for section, keys in sections.items():
        if section not in {name.partition(".")[0] for name in _KEYS}:
            raise _unknown(section, path)
        if not isinstance(keys, dict):
            raise Trouble("bad_setting", key=section, value=keys, expected=f"[{section}]", file=str(path))
        for key, value in keys.items():
            _check(f"{section}.{key}", value, path)
    return Settings(
        DeskSettings(**sections.get("desk", {})),
        LookSettings(**sections.get("look", {})),
        PrinterSettings(**sections.get("printer", {})),
        ScannerSettings(**sections.get("scanner", {})),
        BackupSettings(**sections.get("backup", {})),
    )


def _known(name: str, path: Path) -> _Key:
    if name not in _KEYS:
        raise _unknown(name, path)
    return _KEYS[name]


def _unknown(name: str, path: Path) -> Trouble:
    return Trouble("unknown_setting", key=name, file=str(path), known=tuple(_KEYS))


def _check(name: str, value: Value, path: Path) -> None:
    key = _known(name, path)
    if not key.allows(value):
        raise Trouble("bad_setting", key=name, value=value, expected=key.expected, file=str(path))


def _parsed(name: str, typed: str, path: Path) -> Value:
    key = _known(name, path)
    value = key.parse(typed.strip())
    if value is None:
        raise Trouble("bad_setting", key=name, value=typed, expected=key.expected, file=str(path))
    _check(name, value, path)
    return value


def _edited(text: str, values: Mapping[str, Value]) -> str:
    import tomlkit  # 40 ms, and only writing needs it

    document = tomlkit.parse(text)
    for name, value in {**({} if text else as_dict(Settings())), **values}.items():
        section, _, key = name.partition(".")
        if section not in document:
            document[section] = tomlkit.table()
        tomlkit_section: Any = document[section]
        tomlkit_section[key] = value
    return tomlkit.dumps(document)


def _replace(path: Path, text: str) -> None:
    """The whole new file or the old one, also after a power cut."""
    target = path.resolve()  # a link stays a link
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        with part.open("wb") as out:
            out.write(text.encode())
            out.flush()
            os.fsync(out.fileno())
        if target.exists():
            part.chmod(stat.S_IMODE(target.stat().st_mode))
        part.replace(target)
        if sys.platform != "win32":
            folder = os.open(target.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        kind = "disk_full" if error.errno in _FULL else "cannot_write"
        raise Trouble(kind, file=str(path), reason=error.strerror) from error
