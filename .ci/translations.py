"""Brings the translation files up to date with the sources, and makes what the program reads of them.

Below the folder given: ``resources/i18n/wego-desk_LANGUAGE.ts`` (texts that are gone are dropped, new ones come in
unfinished) and ``.qm``. Both are the same on every machine: no places in the sources, no version, fixed order.
"""

import ast
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
#: English needs its own words only where a number stands in them.
LANGUAGES: Final = ("en", "ko", "ar")


def tool(name: str) -> Path:
    """A program of PySide6 itself: the wrapper beside Python would start another Python each time."""
    import PySide6

    folder = Path(PySide6.__file__).parent
    return next(path for path in (folder / name, folder / f"{name}.exe") if path.exists())


def sources() -> list[str]:
    """Relative to the repository, sorted: lupdate keeps the order in which it meets them."""
    forms = (ROOT / "ui").glob("*.ui")
    screens = (ROOT / "wego_desk" / "screens").rglob("*.py")
    return [path.relative_to(ROOT).as_posix() for path in (*sorted(forms), *sorted(screens))]


def plurals(text: str) -> Iterator[tuple[str, str]]:
    """Context and sentence of each ``translate(context, sentence, "", number)`` in a Python source."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Call(
                func=ast.Name(id="translate") | ast.Attribute(attr="translate"),
                args=[ast.Constant(value=str(context)), ast.Constant(value=str(sentence)), _, _, *_],
            ):
                yield context, sentence
            case _:
                pass


def plural_source() -> str:
    """Those sentences as a Python source that lupdate understands: it sees a number only in ``self.tr``."""
    known: dict[str, set[str]] = defaultdict(set)
    for source in sources():
        if source.endswith(".py"):
            for context, sentence in plurals((ROOT / source).read_text(encoding="utf-8")):
                known[context].add(sentence)
    lines = []
    for context in sorted(known):
        lines += [f"class {context}:", "    def words(self, n):"]
        lines += [f"        self.tr({sentence!a}, '', n)" for sentence in sorted(known[context])]
    return "\n".join(lines) + "\n"


def update(made: Path, language: str, plural_file: Path) -> None:
    """Merge what the sources say into one ``.ts``. What is met first counts: the plurals."""
    only = ["-pluralonly"] if language == "en" else []
    subprocess.run(  # noqa: S603 - our own tools on our own files
        [
            tool("lupdate"), plural_file, *sources(), "-silent", "-no-obsolete", "-locations", "none", "-sort-messages",
            "-source-language", "en", "-target-language", language, *only, "-ts", made,
        ],
        cwd=ROOT, check=True,
    )  # fmt: skip


def main() -> int:
    target = Path(sys.argv[1]).resolve() / "resources" / "i18n"
    target.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder:
        plural_file = Path(folder) / "plurals.py"
        plural_file.write_text(plural_source(), encoding="utf-8")
        for language in LANGUAGES:
            name = f"wego-desk_{language}.ts"
            kept, made = ROOT / "resources" / "i18n" / name, target / name
            if kept.exists() and kept != made:
                shutil.copy(kept, made)
            update(made, language, plural_file)
            subprocess.run(  # noqa: S603 - our own tools on our own files
                [tool("lrelease"), "-silent", "-nounfinished", made, "-qm", made.with_suffix(".qm")],
                cwd=ROOT, check=True,
            )  # fmt: skip
    return 0


if __name__ == "__main__":
    sys.exit(main())
