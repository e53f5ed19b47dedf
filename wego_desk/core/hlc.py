"""The hybrid logical clock: orders what did not know of each other; truth never rests on it.

After Kulkarni et al., "Logical Physical Clocks" (2014): 48 bits of milliseconds, 16 bits of counter.
"""

from typing import Final

MAX_AHEAD_MS: Final = 5 * 60_000


def tick(last: int, now_ms: int) -> int:
    """The stamp of the next own event: later than ``last`` whatever the wall clock says."""
    return max(last + 1, now_ms << 16)


def adopt(last: int, remote: int, now_ms: int) -> tuple[int, bool]:
    """The clock after a foreign stamp, and whether its device must be flagged: more than five minutes ahead of here."""
    if (remote >> 16) - now_ms > MAX_AHEAD_MS:
        return last, True
    return max(last, remote), False
