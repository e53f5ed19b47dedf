"""Which paper an IPP printer takes and has, and how a badge's size is asked for (PWG 5101.1, PWG 5100.7)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from wego_desk.devices.ipp_message import Attributes, Given, Range, Tag, Value, numbers, texts

#: A size in hundredths of a millimetre, across and along.
_HUNDREDTHS: Final = {"mm": 100.0, "in": 2540.0}
_NAMED: Final = re.compile(r"_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)$")
#: Paper of so much more or less is the same: a badge is drawn to its own size all the same.
_TOLERANCE: Final = 50


@dataclass(frozen=True, slots=True)
class Sizes:
    """Any size within both ranges; one size has ranges of one number."""

    across: Range
    along: Range

    def fit(self, width: int, height: int) -> tuple[int, int] | None:
        """The printer's own size for such a badge, upright or turned."""
        for x, y in ((width, height), (height, width)):
            across, along = _within(x, self.across), _within(y, self.along)
            if across is not None and along is not None:
                return across, along
        return None


def _within(number: int, allowed: Range) -> int | None:
    nearest = min(max(number, allowed.least), allowed.most)
    return nearest if abs(nearest - number) <= _TOLERANCE else None


def supported(printer: Attributes) -> tuple[Sizes, ...]:
    """Empty when the printer does not say."""
    return (*_of_collections(printer.get("media-size-supported", ())), *_named(texts(printer, "media-supported")))


def ready(printer: Attributes) -> tuple[Sizes, ...]:
    """What lies in it; empty when it does not say."""
    collections = (one for one in printer.get("media-col-ready", ()) if isinstance(one, Mapping))
    sizes = (size for one in collections for size in one.get("media-size", ()))
    return (*_of_collections(tuple(sizes)), *_named(texts(printer, "media-ready")))


def fitting(sizes: Sequence[Sizes], width_mm: float, height_mm: float) -> tuple[int, int] | None:
    """As the printer knows this size, in hundredths of a millimetre; None when it has no such paper."""
    wanted = round(width_mm * 100), round(height_mm * 100)
    return next((found for one in sizes if (found := one.fit(*wanted)) is not None), None)


def asked_for(printer: Attributes, width_mm: float, height_mm: float) -> tuple[Given, ...]:
    """The job's attributes for one badge of exactly this size, of those that the printer knows."""
    across, along = fitting(supported(printer), width_mm, height_mm) or (round(width_mm * 100), round(height_mm * 100))
    known = texts(printer, "job-creation-attributes-supported")
    given: list[Given] = []
    if "media-col" in known or printer.get("media-col-supported"):
        size = (Given("x-dimension", Tag.INTEGER, across), Given("y-dimension", Tag.INTEGER, along))
        paper = (Given("media-size", Tag.BEGIN_COLLECTION, size), *_edges(printer))
        given.append(Given("media-col", Tag.BEGIN_COLLECTION, paper))
    else:
        name = f"custom_badge_{across / 100:g}x{along / 100:g}mm"
        exact = (known for known in texts(printer, "media-supported") if _size(known) == (across, along))
        given.append(Given("media", Tag.KEYWORD, next(exact, name)))
    if "none" in texts(printer, "print-scaling-supported"):
        given.append(Given("print-scaling", Tag.KEYWORD, "none"))
    if "one-sided" in texts(printer, "sides-supported"):
        given.append(Given("sides", Tag.KEYWORD, "one-sided"))
    return tuple(given)


def _edges(printer: Attributes) -> Iterator[Given]:
    """To the edge, where a printer can: a badge has its own margins."""
    for side in ("bottom", "left", "right", "top"):
        if 0 in numbers(printer, f"media-{side}-margin-supported"):
            yield Given(f"media-{side}-margin", Tag.INTEGER, 0)


def _of_collections(values: Sequence[Value]) -> Iterator[Sizes]:
    for one in values:
        if isinstance(one, Mapping):
            across, along = _range(one.get("x-dimension", ())), _range(one.get("y-dimension", ()))
            if across is not None and along is not None:
                yield Sizes(across, along)


def _range(values: Sequence[Value]) -> Range | None:
    match tuple(values):
        case (Range() as found,):
            return found
        case (int(number),):
            return Range(number, number)
        case _:
            return None


def _named(names: Sequence[str]) -> Iterator[Sizes]:
    """``iso_a6_105x148mm``; ``custom_min_...`` and ``custom_max_...`` bound all that lies between."""
    least = next((_size(name) for name in names if name.startswith("custom_min_")), None)
    most = next((_size(name) for name in names if name.startswith("custom_max_")), None)
    for name in names:
        size = _size(name)
        if size is not None and not name.startswith(("custom_min_", "custom_max_")):
            yield Sizes(Range(size[0], size[0]), Range(size[1], size[1]))
    if least is not None and most is not None:
        yield Sizes(Range(least[0], most[0]), Range(least[1], most[1]))


def _size(name: str) -> tuple[int, int] | None:
    found = _NAMED.search(name)
    if found is None:
        return None
    unit = _HUNDREDTHS[found[3]]
    return round(float(found[1]) * unit), round(float(found[2]) * unit)
