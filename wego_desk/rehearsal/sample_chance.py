"""Chance that falls the same on every machine: built on ``Random.random`` alone, which Python keeps."""

from collections.abc import Mapping, Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Chance:
    """Draws for one purpose; another purpose takes another seed, so that a change here moves nothing there."""

    __slots__ = ("_draw",)

    def __init__(self, seed: str) -> None:
        self._draw = Random(seed).random  # noqa: S311 - invented people need no secrecy

    def share(self) -> float:
        """From 0 up to 1."""
        return self._draw()

    def happens(self, share: float) -> bool:
        return self._draw() < share

    def number(self, first: int, last: int) -> int:
        """A whole number, both ends included."""
        return first + int(self._draw() * (last - first + 1))

    def pick(self, things: Sequence[T]) -> T:
        return things[int(self._draw() * len(things))]

    def weighed(self, weights: Mapping[T, int]) -> T:
        left = self._draw() * sum(weights.values())
        for thing, weight in weights.items():
            left -= weight
            if left < 0:
                return thing
        raise ValueError("no weights")

    def some(self, things: Sequence[T], count: int) -> list[T]:
        """``count`` different ones, in their order."""
        kept = sorted(range(len(things)), key=lambda _: self._draw())[:count]
        return [things[at] for at in sorted(kept)]

    def letters(self, alphabet: str, count: int) -> str:
        return "".join(self.pick(alphabet) for _ in range(count))
