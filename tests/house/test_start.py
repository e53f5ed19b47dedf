"""What a start costs, and what it must not need."""

import subprocess
import sys

IMPORT_ALL = """
import importlib, pkgutil, sys
sys.modules["PySide6"] = None
import wego_desk
for module in pkgutil.walk_packages(wego_desk.__path__, "wego_desk."):
    if module.name.split(".")[1] not in {"__main__", "app", "screens", "forms", "devices"}:
        importlib.import_module(module.name)
print(sorted({"alembic"} & set(sys.modules)))
"""


def test_all_but_the_window_works_without_its_libraries_and_without_alembic():
    """A server has no window libraries; Alembic takes a quarter of a second and is needed only to migrate."""
    said = subprocess.run([sys.executable, "-c", IMPORT_ALL], capture_output=True, text=True, check=False)
    assert said.returncode == 0, said.stderr
    assert said.stdout == "[]\n"
