"""Where a header alone does not tell: the values beneath it, or the columns beside it, decide what it is."""

from collections.abc import Sequence
from typing import Final

from wego_desk.core.delegate import is_latin
from wego_desk.rosters.cells import clean
from wego_desk.rosters.header_rows import Header
from wego_desk.rosters.header_words import HeaderWords, fold
from wego_desk.rosters.headers import Columns
from wego_desk.rosters.sent import Warning_
from wego_desk.rosters.synonyms import HONORIFICS, NAME_OR_GIVEN, TITLE_HEADERS

#: Why a column is read as its field, besides what ``headers`` knows.
VALUES: Final = "values"
BESIDE: Final = "beside"
_TITLES: Final = frozenset(map(fold, TITLE_HEADERS))
_HONORIFICS: Final = frozenset(map(fold, HONORIFICS))
_NAME_OR_GIVEN: Final = frozenset(map(fold, NAME_OR_GIVEN))

#: For each column some of its values, in the order of the rows.
Samples = Sequence[Sequence[str]]


def titles_by_values(words: HeaderWords, header: Header, samples: Samples) -> HeaderWords:
    """A lone ``Title`` means an honorific when most of its values are some, else a position."""
    at = next((at for at, cell in enumerate(header.cells) if fold(cell) in _TITLES), None)
    if at is None:
        return words
    said = [fold(cell) for cell in samples[at] if clean(cell)]
    honorifics = sum(word in _HONORIFICS for word in said)
    return words.also(TITLE_HEADERS, "honorific" if honorifics * 2 > len(said) else "job_title")


def is_title(header: str) -> bool:
    return fold(header) in _TITLES


def name_beside_family(columns: Columns, header: Header, asked: Sequence[str]) -> Columns:
    """``Name`` beside a family name and without a given one is the given name."""
    at = columns.index.get("full_name")
    alone = "family_name" in columns.index and "given_name" not in columns.index
    if at is None or not alone or {"full_name", "given_name"} & set(asked):
        return columns
    if fold(header.cells[at]) not in _NAME_OR_GIVEN:
        return columns
    told = Warning_("name_taken_as_given", {"column": header.cells[at]})
    return _moved(columns, {"given_name": at}, BESIDE, told, gone="full_name")


def names_in_two_scripts(columns: Columns, header: Header, words: HeaderWords, samples: Samples) -> Columns:
    """Two columns of whole names, one in Latin letters and one in others, are the two names of a badge."""
    best = columns.index.get("full_name")
    if best is None:
        return columns
    used = set(columns.index.values())
    for at in range(len(header.cells)):
        found = header.meaning(at, words)
        if at in used or found is None or found.field != "full_name":
            continue
        one, other = _is_latin(samples[best]), _is_latin(samples[at])
        field = "native_name" if one and other is False else "latin_name" if one is False and other else ""
        if field and field not in columns.index:
            left = tuple(w for w in columns.warnings if w.values.get("field") != "full_name")
            return _moved(
                Columns(columns.index, left, columns.why), {field: at}, VALUES, *_left_over(columns, header, at)
            )
    return columns


def _left_over(columns: Columns, header: Header, taken: int) -> tuple[Warning_, ...]:
    """The warning of several columns of whole names, without the one that found its place."""
    for warning in columns.warnings:
        ignored = warning.values.get("ignored")
        if warning.values.get("field") == "full_name" and isinstance(ignored, tuple):
            rest = tuple(name for name in ignored if name != header.cells[taken])
            facts = {"field": "full_name", "used": warning.values["used"], "ignored": rest}
            return (Warning_("duplicate_column", facts),) if rest else ()
    return ()


def _moved(columns: Columns, index: dict[str, int], why: str, *told: Warning_, gone: str = "") -> Columns:
    kept = {name: at for name, at in columns.index.items() if name != gone}
    reasons = {name: reason for name, reason in columns.why.items() if name != gone}
    return Columns(kept | index, (*columns.warnings, *told), reasons | dict.fromkeys(index, why))


def _is_latin(values: Sequence[str]) -> bool | None:
    """Whether most values are in Latin letters; None where there are none to tell by."""
    said = [value for value in values if any(map(str.isalpha, value))]
    return sum(map(is_latin, said)) * 2 > len(said) if said else None
