"""How often one asker may ask: a bucket that fills steadily and from which each request takes a drop."""

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

#: Askers that are remembered; the one not heard for longest is forgotten, with a full bucket.
_MOST: Final = 10_000


class Buckets:
    """``size`` drops each, ``per_second`` flow back. ``seconds`` is a clock that only goes forward."""

    def __init__(self, size: float, per_second: float, seconds: Callable[[], float]) -> None:
        self._size = size
        self._per_second = per_second
        self._seconds = seconds
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, who: str) -> float:
        """0 when ``who`` may ask now, else in how many seconds."""
        now = self._seconds()
        left, at = self._left.pop(who, (self._size, now))
        left = min(self._size, left + (now - at) * self._per_second)
        wait = 0.0 if left >= 1 else (1 - left) / self._per_second
        self._left[who] = (left if wait else left - 1, now)
        if len(self._left) > _MOST:
            self._left.popitem(last=False)
        return wait
