"""The codes on a measuring sheet: one in each corner, and smaller and smaller ones; given to nobody."""

from dataclasses import dataclass, field
from typing import Final

from wego_desk.core.credential import RANDOM_BYTES, make_code, read_scan

_MM_IN_INCH: Final = 25.4
#: A reader tells modules apart that are two printer dots wide; of one dot each second one is lost.
_DOTS_A_MODULE: Final = 2


def _code(number: int) -> str:
    return make_code(bytes([*[0] * (RANDOM_BYTES - 1), number]))


#: Upper left, upper right, lower left, lower right.
CORNERS: Final = tuple(_code(number) for number in range(1, 5))
#: Code -> the side of its modules in mm, the largest first.
FINE: Final = {_code(5): 0.5, _code(6): 0.33, _code(7): 0.25, _code(8): 0.17}


@dataclass(frozen=True, slots=True)
class Measured:
    """What was scanned back of a sheet."""

    codes: frozenset[str] = field(default_factory=frozenset)

    @property
    def corners(self) -> int:
        return len(self.codes.intersection(CORNERS))

    @property
    def finest(self) -> float | None:
        """Side of the smallest modules that were read, mm."""
        return min((FINE[code] for code in self.codes if code in FINE), default=None)

    @property
    def dpi(self) -> int | None:
        """Dots in an inch that the printer has at least, by what could be read."""
        return None if self.finest is None else round(_DOTS_A_MODULE / self.finest * _MM_IN_INCH)

    def with_scan(self, text: str) -> "Measured | None":
        """After a scan of any of its codes; None for another text."""
        found = {code for code in read_scan(text) or () if code in CORNERS or code in FINE}
        return Measured(self.codes | found) if found else None
