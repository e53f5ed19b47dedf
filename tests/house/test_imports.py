"""The rules between the rooms: that they bite, and the two that an import rule alone can't say."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "wego_desk"

#: Who may ask the system for the time, for chance and for its environment: the composition, and what stands above it.
MAY_ASK = {"__main__.py", "cli", "rehearsal", "app"}

ASKS = {
    *("datetime.now", "datetime.utcnow", "datetime.today", "date.today"),
    *("time.time", "time.time_ns", "time.localtime", "time.gmtime", "time.sleep"),
    *("os.environ", "os.getenv", "os.urandom", "os.getlogin"),
    *("uuid.uuid1", "uuid.uuid4"),
}


def rooms():
    """Each Python file of the program, with the room or top file that it belongs to."""
    return [(path, path.relative_to(PACKAGE).parts[0]) for path in sorted(PACKAGE.rglob("*.py"))]


def dotted(node):
    """``a.b`` of an attribute access, whatever stands before ``a``."""
    match node:
        case ast.Attribute(value=ast.Name(id=owner) | ast.Attribute(attr=owner), attr=name):
            return f"{owner}.{name}"
    return ""


def test_a_wrong_import_is_refused(tmp_path):
    shutil.copytree(PACKAGE, tmp_path / "wego_desk", ignore=shutil.ignore_patterns("__pycache__", "_assets"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    planted = {
        "core/late.py": "import time\n",
        "core/upward.py": "from wego_desk.store import engines\n",
        "badges/asking.py": "from wego_desk.store import engines\n",
        "rosters/query.py": "import sqlite3\n",
        "store/window.py": "from PySide6.QtCore import QObject\n",
        "manager.py": "",
    }
    for name, text in planted.items():
        (tmp_path / "wego_desk" / name).write_text(text, encoding="utf-8")
    said = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-logo", "--no-cache"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 1
    assert "5 broken" in said.stdout, said.stdout
    assert "wego_desk.manager" in said.stdout or "- manager" in said.stdout


@pytest.mark.parametrize(("path", "room"), rooms(), ids=lambda value: value.name if isinstance(value, Path) else value)
def test_time_chance_and_environment_come_in_through_the_door(path, room):
    if room in MAY_ASK:
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    asked = {f"line {node.lineno}: {name}" for node in ast.walk(tree) if (name := dotted(node)) in ASKS}
    imported = {
        f"line {node.lineno}: {name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in [getattr(node, "module", None) or node.names[0].name]
        if name in ("random", "secrets")
    }
    assert not asked | imported
