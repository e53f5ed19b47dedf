"""Makes every committed file that is made from others; with ``--check``, says which ones are no longer what comes out.

A maker is a command that takes a folder, stands for the repository there, and writes its files below it.
"""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from filecmp import cmp
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Maker:
    """``command``: arguments for this Python, and then the folder that stands for the repository (or ``into`` in it).

    ``owns``: patterns of all that it makes; what else matches is stale.
    """

    command: tuple[str, ...]
    owns: tuple[str, ...]
    into: str = ""


MAKERS = (
    Maker((".ci/third_party.py",), owns=("THIRD_PARTY.md",)),
    Maker((".ci/forms.py",), owns=("wego_desk/forms/ui_*.py",)),
    Maker((".ci/sounds.py",), owns=("resources/sounds/*.wav",)),
    Maker((".ci/translations.py",), owns=("resources/i18n/*.ts", "resources/i18n/*.qm")),
    Maker(("-m", "wego_desk.store.schema_dump"), owns=("db/*.sql",)),
    Maker(
        ("-m", "wego_desk.rehearsal.sample"),
        owns=("resources/demo/*.xlsx", "resources/demo/*.csv", "resources/demo/photographs/*"),
        into="resources/demo",
    ),
)


def make(maker: Maker, folder: Path) -> None:
    """Run one maker; its own error output is shown, its failure ends all."""
    subprocess.run([sys.executable, *maker.command, str(folder / maker.into)], cwd=ROOT, check=True)  # noqa: S603 - the list above


def owned(maker: Maker, folder: Path) -> set[Path]:
    """The files of a maker below a folder, as relative paths."""
    return {p.relative_to(folder) for pattern in maker.owns for p in folder.glob(pattern) if p.is_file()}


def differences(maker: Maker) -> Iterator[str]:
    """A line for each file that is missing, stale, or not what the maker makes now."""
    with TemporaryDirectory() as name:
        fresh = Path(name)
        make(maker, fresh)
        made, kept = owned(maker, fresh), owned(maker, ROOT)
        for path in sorted(made | kept):
            if path not in kept:
                yield f"{path.as_posix()}: missing"
            elif path not in made:
                yield f"{path.as_posix()}: nothing makes it any more"
            elif not cmp(fresh / path, ROOT / path, shallow=False):
                yield f"{path.as_posix()}: no longer what comes out"


def main() -> int:
    """0 when all is made or up to date; 1 with the differences and the remedy."""
    if "--check" not in sys.argv[1:]:
        for maker in MAKERS:
            make(maker, ROOT)
        return 0
    found = [line for maker in MAKERS for line in differences(maker)]
    sys.stdout.writelines(f"{line}\n" for line in found)
    if found:
        sys.stdout.write("Run 'make generate' and commit what it changes.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
