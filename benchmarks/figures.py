"""How a figure is taken and printed: two things in turn, so that a busy machine slows both; trust the ratios."""

import gc
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Timed:
    """Milliseconds of many runs."""

    p50: float
    p99: float

    def __str__(self) -> str:
        return f"p50 {self.p50:8.3f} ms   p99 {self.p99:8.3f} ms"


def timed(samples: list[float]) -> Timed:
    ordered = sorted(samples)
    return Timed(statistics.median(ordered) * 1e3, ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))] * 1e3)


def in_turn(runs: int, *acts: Callable[[int], object]) -> list[Timed]:
    """Each act ``runs`` times, A B A B, after a few that do not count."""
    samples: list[list[float]] = [[] for _ in acts]
    gc.collect()
    for i in range(-5, runs):
        for place, act in enumerate(acts):
            start = time.perf_counter()
            act(i)
            if i >= 0:
                samples[place].append(time.perf_counter() - start)
    return [timed(one) for one in samples]


def say(what: str, figure: object, aim: str = "") -> None:
    """One line of the report, as soon as it is known."""
    sys.stdout.write(f"{what:52} {figure}{f'   (aim: {aim})' if aim else ''}\n")
    sys.stdout.flush()


def heading(text: str) -> None:
    sys.stdout.write(f"\n{text}\n{'-' * len(text)}\n")
    sys.stdout.flush()


def resident_mb() -> float:
    """Peak memory of this process, MB."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1_000_000 if sys.platform == "darwin" else 1_000)
