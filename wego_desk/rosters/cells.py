"""What a cell says: outer blanks gone, the ways of writing "nothing" read as nothing, all else as it was sent."""

import re
from typing import Final

#: Control characters other than tab and line ends, which count as blanks.
CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
#: Anything that makes ``clean`` differ from ``str.strip``.
UNPLAIN: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\ufeff]")
#: No way of writing nothing is longer.
LONGEST_NOTHING: Final = 6
_BREAK: Final = re.compile(r"\r\n|[\t\n\r\x85]")
#: Blanks that ``str.strip`` leaves: zero-width space and a byte-order mark that was pasted along.
_UNSEEN: Final = "\u200b\ufeff"
_NOTHING: Final = frozenset({"n/a", "#n/a", "n.a.", "-", "--", "---", "–", "—", "해당없음", "해당 없음", "없음"})
_NAMIBIA_OR_NOTHING: Final = "na"
#: ``NA`` is a Korean family name; names are never taken for nothing.
_NA_IS_A_NAME: Final = frozenset({"family_name", "given_name", "native_name"})


def clean(cell: str) -> str:
    """A cell on one line, without outer blanks."""
    text = _BREAK.sub(" ", cell).strip()
    if text and (text[0] in _UNSEEN or text[-1] in _UNSEEN):
        text = text.strip(_UNSEEN + " ").strip()
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
    return folded in _NOTHING
