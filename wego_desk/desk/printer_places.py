"""Where badges can come out, as the settings write it: a kind and a target, or several of them in one line."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, unquote


@dataclass(frozen=True, slots=True)
class PrinterPlace:
    """``kind`` and ``target`` of the settings."""

    kind: str
    target: str


def read_places(text: str) -> tuple[PrinterPlace, ...]:
    """``cups:Badge-2 zpl:10.0.0.8``; a blank within a name is ``%20``. What has no kind is left out."""
    words = (word.partition(":") for word in text.split())
    return tuple(dict.fromkeys(PrinterPlace(kind, unquote(target)) for kind, _, target in words if kind and target))


def write_places(places: Iterable[PrinterPlace]) -> str:
    """What `read_places` reads."""
    return " ".join(f"{place.kind}:{quote(place.target, safe='/:@[].~_-')}" for place in dict.fromkeys(places))
