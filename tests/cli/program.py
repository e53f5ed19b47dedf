"""The program as a process, what a command line gave back, and all that a profile says."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wego_desk import app
from wego_desk.app import Profile
from wego_desk.store import ledger, profile
from wego_desk.store.store import Reader


@dataclass(frozen=True)
class Answered:
    """What one command line gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one document on stdout."""
        (line,) = self.out.splitlines()
        return json.loads(line)

    @property
    def error(self) -> dict[str, str]:
        """The one error document on stdout, whose sentence stands on stderr as well."""
        document = self.json
        assert document.keys() == {"error"}
        assert document["error"].keys() == {"kind", "message"}
        assert self.err.splitlines()[-1] == document["error"]["message"]
        return document["error"]


@contextmanager
def started(*words: object, **how: Any) -> Iterator[subprocess.Popen[bytes]]:
    """The program in a process of its own, ended with the test."""
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    command = [sys.executable, "-m", "wego_desk", *map(str, words)]
    with subprocess.Popen(command, **{**pipes, **how}) as process:
        try:
            yield process
        finally:
            process.kill()


def finished(*words: object, **how: Any) -> subprocess.CompletedProcess[bytes]:
    """The program in a process of its own, run to its end."""
    how.setdefault("capture_output", True)
    return subprocess.run(
        [sys.executable, "-m", "wego_desk", *map(str, words)], check=False, timeout=60, env=environment(how), **how
    )


def environment(how: dict[str, Any]) -> dict[str, str]:
    """This process's environment, and what ``env`` adds to it."""
    return {**os.environ, **how.pop("env", {})}


@contextmanager
def reading(folder: Path) -> Iterator[Reader]:
    with app.reading(Profile(folder)) as reader:
        yield reader


def kept(folder: Path, *kinds: str) -> list[Any]:
    """The events of some kinds in a profile, with their bodies."""
    with reading(folder) as reader:
        return [s.written for s in ledger.of_kinds(reader.log, kinds)]


def state(folder: Path) -> Any:
    """All that a profile says: its events, its rows and its settings; None where there is none."""
    if not profile.exists(folder):
        return sorted(folder.iterdir()) if folder.exists() else None
    tables = {"log": ("event", "presence"), "roster": ("person", "credential", "record")}
    with reading(folder) as reader:
        rows = {
            table: reader.__getattribute__(file).exec_driver_sql(f"SELECT * FROM {table} ORDER BY 1, 2").all()
            for file, names in tables.items()
            for table in names
        }
    settings = folder / "settings.toml"
    return rows, settings.read_bytes() if settings.exists() else None, sorted((folder / "photos").glob("*"))
