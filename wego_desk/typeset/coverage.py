"""Whether the fonts have every character of many texts: each letter with its marks is shaped once, then known."""

import re
from typing import Final

from wego_desk.typeset.fontset import BOLD, FontSet, Gaps
from wego_desk.typeset.items import clusters_of, itemise
from wego_desk.typeset.line import Unprintable, line_of
from wego_desk.typeset.writing import Writing

_LATIN: Final = re.compile("[ -~\u00a1-\u017f]*")


class Coverage:
    """What a set of fonts can't draw, in any weight; what one finds out, all of that set know. Texts must be clean; not
    for two threads at once."""

    def __init__(self, fonts: FontSet) -> None:
        self._fonts = fonts
        self._known = fonts.letters

    def gaps(self, text: str) -> Gaps:
        """The characters that no font has, and the letters with a form that no font has, each once."""
        if _LATIN.fullmatch(text):
            return (), ()
        missing: dict[str, None] = {}
        usual: dict[str, None] = {}
        for start, end in clusters_of(text):
            letter = text[start:end]
            if letter not in self._known:
                self._known[letter] = self._ask(letter)
            absent, default_form = self._known[letter]
            missing |= dict.fromkeys(absent)
            usual |= dict.fromkeys(default_form)
        return tuple(missing), tuple(usual)

    def _ask(self, letter: str) -> Gaps:
        items = itemise(self._fonts, letter, Writing(), BOLD)
        laid = line_of(items)
        return (laid.characters if isinstance(laid, Unprintable) else ()), items.default_form
