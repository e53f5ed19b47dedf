"""What a header means: its whole text, else the part of it that names a field, as people write headers in forms."""

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

_LONGEST: Final = 200
#: Added to the rank of a field that is named by a part of the header only.
PART: Final = 100
_BRACKETED: Final = re.compile(r"[(（\[【「《]([^)）\]】」》]*)[)）\]】」》]")
_BETWEEN: Final = re.compile(r"[\n\r/|·•:;／：；｜\\]|\s[-–—]\s")
#: How a form asks (and how it numbers its questions), in the languages whose headers are known.
_ASKING: Final = re.compile(
    r"""^(?:
    q?\d{1,2}\s?[.):]\s*|no\.?\s?\d{1,2}\s*|
    (?:what|which)(?:['’]s|\s(?:is|are))\s+|please\s+(?:\w+\s)?(?:enter|provide|give|state|write|indicate|specify|select|upload)\s+|
    (?:enter|provide|indicate|specify|type|select|upload)\s+|your\s+|the\s+|
    (?:participant|delegate|attendee|registrant|guest|traveller|traveler)(?:['’]s|s['’])\s+|
    quel(?:le)?\s+est\s+|veuillez\s+\w+\s+|indiquez\s+|votre\s+|vos\s+|
    ¿?cu[aá]l\s+es\s+|¿|indique\s+|ingrese\s+|escriba\s+|su\s+|tu\s+|
    укажите\s+|введите\s+|ваш[аиеу]?\s+|
    귀하의\s*|참가자의\s*|본인\s*|
    [请請](?:填写|填寫|输入|輸入|选择|選擇|提供)?|(?:您|你|贵|貴)的?|
    يرجى\s+\w+\s+|ما\s+ه[وي]\s+
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_ASKED: Final = re.compile(r"(?:을|를)\s?(?:입력|적어|작성|기재).*$|を(?:ご)?(?:入力|記入|お書き|お聞かせ).*$|\s?\?+$")


@dataclass(frozen=True, slots=True)
class Meaning:
    """The field that a header names; ``rank`` 0 is the best name of it, from ``PART`` on only a part names it."""

    field: str
    rank: int


@functools.lru_cache(maxsize=8192)
def fold(header: str) -> str:
    """A header without case, blanks, punctuation and diacritics; ``#`` is the word it stands for."""
    plain = unicodedata.normalize("NFKD", header.casefold().replace("#", "number"))
    return unicodedata.normalize("NFKC", "".join(letter for letter in plain if letter.isalnum()))


@dataclass(frozen=True, slots=True)
class HeaderWords:
    """The names of all fields. ``asked``: folded headers of columns that a person named, known whatever they say."""

    known: Mapping[str, Meaning]
    asked: frozenset[str] = frozenset()
    _seen: dict[str, Meaning | None] = field(default_factory=dict, compare=False, repr=False)

    def also(self, words: Iterable[str], meaning: str) -> "HeaderWords":
        """With these words for a field besides, behind all others."""
        last = 1 + max((m.rank for m in self.known.values() if m.field == meaning), default=0)
        return HeaderWords({**self.known, **{fold(word): Meaning(meaning, last) for word in words}}, self.asked)

    def meaning(self, header: str) -> Meaning | None:
        if header not in self._seen:
            self._seen[header] = self._meaning(header) if header and len(header) <= _LONGEST else None
        return self._seen[header]

    def count(self, cells: Iterable[str]) -> int:
        """How many different fields these cells could head, and columns that a person named."""
        cells = [cell for cell in cells if cell]
        fields = {found.field for cell in cells if (found := self.meaning(cell))}
        return len(fields) + len(self.asked & {fold(cell) for cell in cells if len(cell) <= _LONGEST})

    def _meaning(self, header: str) -> Meaning | None:
        if found := self.known.get(fold(header)):
            return found
        for text in _plainer(header):
            if found := self.known.get(fold(text)):
                return Meaning(found.field, PART + found.rank)
        return self._agreed(part for part in _BETWEEN.split(header))

    def _agreed(self, parts: Iterator[str]) -> Meaning | None:
        """The one field that all known parts name; ``City / Country`` names none."""
        found = [m for part in parts for text in (part, *_plainer(part)) if (m := self.known.get(fold(text)))]
        fields = {meaning.field for meaning in found}
        if fields == {"given_name", "family_name"}:
            return self.known.get("fullname")
        if len(fields) != 1:
            return None
        return Meaning(found[0].field, 2 * PART + min(meaning.rank for meaning in found))


def _plainer(header: str) -> Iterator[str]:
    """The header without what a form says around it: outside its brackets, not as a question, inside its brackets."""
    outside = _BRACKETED.sub(" ", header).strip(" *")
    bare = _unasked(outside)
    if outside != header:
        yield outside
    if bare != outside:
        yield bare
    if not _BETWEEN.search(outside):
        yield from _BRACKETED.findall(header)


def _unasked(text: str) -> str:
    before = ""
    while text != before:
        before, text = text, _ASKING.sub("", text).strip()
    return _ASKED.sub("", text).strip()


def header_words(table: Mapping[str, Sequence[str]], asked: Iterable[str] = ()) -> HeaderWords:
    """The names of each field, the best first; its own name, with or without underscore, is always one."""
    known: dict[str, Meaning] = {}
    for name, words in table.items():
        for rank, word in enumerate((*words, name)):
            known.setdefault(fold(word), Meaning(name, rank))
    return HeaderWords(known, frozenset(map(fold, asked)))
