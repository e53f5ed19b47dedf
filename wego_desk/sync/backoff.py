"""How long to wait before asking again: full jitter, so that 200 desks don't all come back in the same second.

After Brooker, "Exponential Backoff And Jitter" (AWS Architecture Blog, 2015).
"""

from collections.abc import Callable
from typing import Final

FIRST_S: Final = 0.5
LONGEST_S: Final = 30.0


class Backoff:
    """``chance`` gives a number in [0, 1); it is handed in."""

    def __init__(self, chance: Callable[[], float]) -> None:
        self._chance = chance
        self._failed = 0

    def after_failure(self, retry_after: float | None = None) -> float:
        """Seconds to wait: at random up to a limit that doubles with each failure, and never before the peer says."""
        limit = min(LONGEST_S, FIRST_S * 2.0 ** min(self._failed, 16))
        self._failed += 1
        return (retry_after or 0.0) + self._chance() * limit

    def after_success(self) -> None:
        self._failed = 0
