"""The bundled fonts: which of them draws a character of a script, in a weight and a form of Han."""

import tomllib
from pathlib import Path
from typing import Final, TypeAlias

from wego_desk.typeset.font import Font, FontFile
from wego_desk.typeset.writing import Hand, HanForm, Writing

#: Characters that no font has, and letters with a form that no font has.
Gaps: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]
_Wanted: TypeAlias = tuple[str, Hand, HanForm, int]
REGULAR: Final = 400
BOLD: Final = 700
_EAST: Final = frozenset({"Hani", "Hang", "Hira", "Kana", "Bopo"})


class FontSet:
    """The fonts of one folder by its ``fonts.toml``; build it once and hand it in. Not for two threads at once.

    Nothing is read until a text asks for it.
    """

    def __init__(self, folder: Path) -> None:
        with (folder / "fonts.toml").open("rb") as file:
            table = tomllib.load(file)
        self._fonts = tuple(
            Font(FontFile(
                folder / row["file"], row["weight"], frozenset(row["scripts"]), row.get("han", ""), row.get("hand", ""),
            ))
            for row in table["font"]
        )  # fmt: skip
        #: What is known of each letter: see coverage.py.
        self.letters: dict[str, Gaps] = {}
        self._ranked: dict[_Wanted, tuple[Font, ...]] = {}

    @property
    def files(self) -> tuple[FontFile, ...]:
        """Every file of the set, in its order of fallback."""
        return tuple(font.file for font in self._fonts)

    def ranked(self, script: str, writing: Writing, weight: int) -> tuple[Font, ...]:
        """All fonts, the best for a script first: its own, then Latin, then any; hand, form of Han, then weight."""
        key = (script, writing.hand, writing.han, weight)
        if key not in self._ranked:
            self._ranked[key] = tuple(sorted(self._fonts, key=lambda font: _distance(font.file, key)))
        return self._ranked[key]


def _distance(file: FontFile, wanted: _Wanted) -> tuple[bool, ...]:
    script, hand, han, weight = wanted
    return (
        file.hand not in ("", hand),  # the last resort for any sign
        script not in file.scripts,
        file.hand != hand,
        "Latn" not in file.scripts and script not in _EAST,
        not file.scripts & _EAST,
        file.han != han,
        file.weight != weight,
    )
