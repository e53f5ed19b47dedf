"""Which list a file is: the same as one that came before, corrected, or another one. Only of the same list is anybody
missing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wego_desk.core.programme import fold


@dataclass(frozen=True, slots=True)
class Source:
    """A list that somebody keeps and sends again: its id (that of its first import), and the files it came in."""

    id: str
    name: str
    files: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Chosen:
    """The list that a file is. ``id`` is ``""`` for a new one. ``whole``: it holds all of the list, so that whoever of
    the list is not in it has vanished; a file with a few corrections is not whole."""

    id: str
    name: str
    whole: bool


def choose_source(
    sources: Iterable[Source],
    *,
    file: tuple[str, str],
    wanted: str,
    claimed: Mapping[str, int],
    people: Mapping[str, int],
    rows: int,
) -> Chosen:
    """By the name that a person gave, else by the people in it.

    ``file``: name and sheet. ``claimed``: how many people of each list have a row in the file; ``people``: how many
    each list has. It is the list of which it holds most, if these are half of that list or most of the file, or the
    file came under this name before; it is whole when they are half of that list, or the name says so.
    """
    known = {source.id: source for source in sources}
    if wanted:
        same = next((source for source in known.values() if fold(source.name) == fold(wanted)), None)
        return Chosen(same.id, same.name, whole=True) if same else Chosen("", wanted, whole=True)
    found = max((s for s in known.values() if claimed.get(s.id)), key=lambda s: claimed[s.id], default=None)
    if found is not None:
        share, named = claimed[found.id] * 2, file in found.files
        whole = named or share >= people.get(found.id, 0)
        if whole or share > rows:
            return Chosen(found.id, found.name, whole)
    return Chosen("", _free_name(file, {fold(source.name) for source in known.values()}), whole=True)


def _free_name(file: tuple[str, str], taken: set[str]) -> str:
    plain, sheet = file
    names = [plain, f"{plain} / {sheet}" if sheet else plain]
    free = next((name for name in names if fold(name) not in taken), "")
    number = 2
    while not free:
        name = f"{names[-1]} ({number})"
        free, number = ("" if fold(name) in taken else name), number + 1
    return free
