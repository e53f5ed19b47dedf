"""Compiles the Designer forms ``ui/NAME.ui`` into ``wego_desk/forms/ui_NAME.py`` below the folder given.

uic's first lines name its version: they are replaced, so that a newer uic alone changes no file.
"""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_IMPORT = re.compile(r"^from (\S+) import \(([^)]*)\)\n", re.MULTILINE)
HEADER = '"""Made from ui/{name}.ui by .ci/forms.py; never edited."""\n'


def compiled(form: Path, uic: Path) -> str:
    """The Python of one form."""
    made = subprocess.run(  # noqa: S603 - our own tool on our own files
        [uic, "-g", "python", "--no-autoconnection", form], check=True, capture_output=True, text=True
    ).stdout
    body = re.sub(r"\A(?:#[^\n]*\n|\s*\n)+", "", made)
    root = re.search(r'<widget class="(\w+)"', form.read_text(encoding="utf-8"))
    assert root is not None, form
    # Types that uic leaves out, so that pages can be checked against their forms.
    body = re.sub(r"def (setupUi|retranslateUi)\(self, (\w+)\):", rf"def \1(self, \2: {root[1]}) -> None:", body)
    return HEADER.format(name=form.stem) + "\n" + without_unused(body).rstrip() + "\n"


def without_unused(body: str) -> str:
    """Only the names that the form uses: uic imports forty, and each Qt class costs time when it is first named."""

    def used(imported: re.Match[str]) -> str:
        rest = body[: imported.start()] + body[imported.end() :]
        names = [n for n in re.findall(r"\w+", imported[2]) if re.search(rf"(?<![\w.]){n}\b", _without_imports(rest))]
        return f"from {imported[1]} import {', '.join(names)}\n" if names else ""

    return _IMPORT.sub(used, body)


def _without_imports(body: str) -> str:
    return _IMPORT.sub("", body)


def uic_path() -> Path:
    """uic itself: the wrapper beside Python would start another Python for each form."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    return next(
        path for path in (folder / "Qt" / "libexec" / "uic", folder / "uic.exe", folder / "uic") if path.exists()
    )


def main() -> int:
    target = Path(sys.argv[1]) / "wego_desk" / "forms"
    target.mkdir(parents=True, exist_ok=True)
    uic = uic_path()
    for form in sorted((ROOT / "ui").glob("*.ui")):
        path = target / f"ui_{form.stem}.py"
        path.write_text(compiled(form, uic), encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
