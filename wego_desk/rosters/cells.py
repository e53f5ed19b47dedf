"""What a cell says: outer blanks gone, the ways of writing "nothing" read as nothing, all else as it was sent."""

import re
from typing import Final

from wego_desk.core.fields import NAME_FIELDS

#: Control characters other than tab and line ends, which count as blanks.
CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
#: Anything that makes ``clean`` differ from ``str.strip``.
UNPLAIN: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]")
#: Characters that turn the direction of what follows, whatever its letters (UAX #9, 2.2): a text can lie with them.
OVERRIDE: Final = re.compile(r"[\u202d\u202e]")
#: No way of writing nothing is longer.
LONGEST_NOTHING: Final = 8
_BREAK: Final = re.compile(r"\r\n|[\t\n\r\x85]")
#: Blanks that ``str.strip`` leaves: zero-width space and a byte-order mark that was pasted along.
_UNSEEN: Final = "\u200b\ufeff"
#: Embeddings, overrides and isolates, and what ends them: telephones' address books put them around a number.
_DIRECTIONS: Final = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_DIRECTED: Final = re.compile(f"[{_DIRECTIONS}]")
_NOTHING: Final = frozenset({
    "n/a", "#n/a", "n.a.", "-", "--", "---", "–", "—", "해당없음", "해당 없음", "없음",
})  # fmt: skip
#: The same in other languages, where no name is looked for.
_NOTHING_BUT_A_NAME: Final = frozenset({
    "无", "無", "なし", "無し", "néant", "aucun", "aucune", "ninguno", "ninguna", "none", "nil", "لا يوجد",
    "لايوجد",
})  # fmt: skip
_NAMIBIA_OR_NOTHING: Final = "na"
#: ``NA`` is a Korean family name; names are never taken for nothing.
_NA_IS_A_NAME: Final = frozenset({
    "family_name", "given_name", "native_name",
})  # fmt: skip


def clean(cell: str) -> str:
    """A cell on one line, without outer blanks."""
    text = _BREAK.sub(" ", cell).strip()
    if text and (text[0] in _UNSEEN or text[-1] in _UNSEEN):
        text = text.strip(_UNSEEN + " ").strip()
    if text and (text[0] in _DIRECTIONS or text[-1] in _DIRECTIONS):
        bare = text.strip(_DIRECTIONS + _UNSEEN + " ").strip()
        text = text if _DIRECTED.search(bare) else bare
    return text


def is_nothing(text: str, field: str, *, country_codes: bool) -> bool:
    """Whether a cleaned cell stands for an absent value in this field.

    ``country_codes``: the file's countries are two-letter codes, so ``NA`` among them is Namibia.
    """
    if len(text) > LONGEST_NOTHING:
        return False
    folded = text.casefold()
    if folded == _NAMIBIA_OR_NOTHING:
        return field not in _NA_IS_A_NAME and not (country_codes and field == "country")
    return folded in _NOTHING or (folded in _NOTHING_BUT_A_NAME and field not in NAME_FIELDS)
