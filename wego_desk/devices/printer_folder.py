"""A folder that stands for a printer: each badge a PDF of its own, whole on disk or not there at all."""

import os
import re
import shutil
import unicodedata
from pathlib import Path
from typing import Final

from wego_desk.core.trouble import Trouble
from wego_desk.desk.ports import Answer, Condition, Handed, PrinterState, PrinterWaits, PrintOutcome, Sheet
from wego_desk.reports.whole_file import whole_file

#: What confirms that such a badge is printed.
BY_FILE: Final = "file"
_LEAST_FREE: Final = 1_000_000
#: Room for a number and the ending below the 255 bytes that a file's name may have.
_LONGEST_BYTES: Final = 200
_LONGEST: Final = 100
_BLANKS: Final = re.compile(r"\s+")
#: Forbidden on Windows or in any file's name; marks that can't be seen would make two names look alike.
_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*]')
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


class FolderPrinter:
    """Writes badges into a folder, which is made when it is not there; never takes a file's name twice."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._name = name

    @property
    def name(self) -> str:
        return self._name

    def send(self, sheet: Sheet) -> Handed:
        """A durable file, named by the sheet's label. PrinterWaits: ``disk_full``, ``cannot_write`` (file, reason)."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            file = self._free(file_stem(sheet.label))
            with whole_file(file) as out:
                out.write(sheet.pdf)
        except Trouble as trouble:
            raise PrinterWaits(trouble.kind, **trouble.values) from trouble
        except OSError as error:
            raise PrinterWaits("cannot_write", file=str(self._folder), reason=error.strerror) from error
        return Handed(str(file), printed_by=BY_FILE)

    def state(self) -> PrinterState:
        """Ready, or why no file can be written there."""
        there = next((place for place in (self._folder, *self._folder.parents) if place.exists()), None)
        if there is None or not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
            return PrinterState(Condition.CANNOT_WRITE, str(self._folder))
        if shutil.disk_usage(there).free < _LEAST_FREE:
            return PrinterState(Condition.DISK_FULL, str(self._folder))
        return PrinterState(Condition.READY)

    def outcome(self, reference: str) -> PrintOutcome:  # noqa: ARG002 - the port's
        """Written is printed, even when somebody has taken the file away since."""
        return PrintOutcome(Answer.PRINTED, BY_FILE)

    def withdraw(self, reference: str) -> PrintOutcome:  # noqa: ARG002 - the port's
        """A file that is written stays."""
        return PrintOutcome(Answer.PRINTED, BY_FILE)

    def _free(self, stem: str) -> Path:
        file, number = self._folder / f"{stem}.pdf", 2
        while file.exists():
            file, number = self._folder / f"{stem} ({number}).pdf", number + 1
        return file


def file_stem(label: str) -> str:
    """A label as a file's name on any system: its words stay, in any script; ``badge`` when nothing is left."""
    seen = "".join(" " if unicodedata.category(c) in ("Zs", "Cc") else c for c in unicodedata.normalize("NFC", label))
    plain = "".join(c for c in seen if unicodedata.category(c) not in _UNSEEN)
    stem = _BLANKS.sub(" ", _FORBIDDEN.sub("-", plain)).strip()[:_LONGEST]
    while len(stem.encode()) > _LONGEST_BYTES:
        stem = stem[:-1]
    while stem and unicodedata.combining(stem[0]):
        stem = stem[1:]
    stem = stem.strip(" .")
    return f"badge {stem}" if _is_reserved(stem) else stem or "badge"


def _is_reserved(stem: str) -> bool:
    return bool(re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d|com[¹²³]|lpt[¹²³])(\..*)?", stem))
