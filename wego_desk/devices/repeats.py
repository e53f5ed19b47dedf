"""One code held before a reader is one scan, however often the reader sends it."""

from typing import Final

from wego_desk.core.credential import normal_code

REPEAT_MS: Final = 2500


class Repeats:
    """Remembers the codes of the last 2.5 s; a code that stays in sight stays one scan."""

    def __init__(self) -> None:
        self._seen: dict[str, float] = {}

    def again(self, text: str, at_ms: float) -> bool:
        """Whether this code was seen less than 2.5 s ago, on the clock that gave ``at_ms``; from now on it was."""
        code = normal_code(text) or text
        self._seen = {one: at for one, at in self._seen.items() if 0 <= at_ms - at < REPEAT_MS}
        again = code in self._seen
        self._seen[code] = at_ms
        return again
