"""How much more the hub's clock shows than ours: the median of the last nine, so that one slow answer says nothing."""

from collections import deque
from statistics import median
from typing import Final

REMEMBERED: Final = 9
#: Past this a person is warned.
WORTH_A_WORD_MS: Final = 2 * 60_000


class ClockOffset:
    def __init__(self) -> None:
        self._seen: deque[float] = deque(maxlen=REMEMBERED)

    def heard(self, asked_ms: int, answered_ms: int, server_ms: int) -> None:
        """An answer came: the server's clock showed ``server_ms`` somewhere between asking and hearing."""
        if answered_ms >= asked_ms:  # else our own clock was set back meanwhile
            self._seen.append(server_ms - (asked_ms + answered_ms) / 2)

    @property
    def ms(self) -> int:
        """0 while nothing is known."""
        return round(median(self._seen)) if self._seen else 0

    @property
    def is_worth_a_word(self) -> bool:
        return abs(self.ms) > WORTH_A_WORD_MS
