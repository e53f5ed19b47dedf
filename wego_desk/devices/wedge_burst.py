"""Tells a scanner's burst of keys from typing by hand, without Qt: what to hold, let go, swallow, or call a scan."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final, assert_never

#: Milliseconds between two keys of one burst at most.
GAP_MS: Final = 50
#: Milliseconds a key, on average, that no hand keeps up: scanners take 1 to 20, the fastest typists 40.
PACE_MS: Final = 30
#: Characters of a burst that Return, Tab or Linefeed closes, at least. A foreign code may be four digits.
SHORTEST: Final = 4
#: Characters of a burst that reads as one of our codes, at any pace within the gap.
SURE: Final = 6
#: Characters and average milliseconds of a burst that nothing closes and that is not ours.
LONG: Final = 8
LONG_MS: Final = 20


class Kind(Enum):
    """What a key does: types a character, may close a burst, is held beside others, or is a command."""

    CHARACTER = auto()
    TERMINATOR = auto()
    MODIFIER = auto()
    OTHER = auto()


@dataclass(frozen=True, slots=True)
class Stroke:
    """One press or release of a key.

    ``at``: ms of the window system's clock; ``key``: any number, the same for press and release; ``number``: the
    physical key, None where the system gives none; ``repeat``: the key is held down, or so it seems (X11 says so too
    of a letter that a scanner types twice within a millisecond).
    """

    at: int
    kind: Kind
    key: int
    text: str = ""
    number: int | None = None
    shift: bool = False
    press: bool = True
    repeat: bool = False


class Fate(Enum):
    """What becomes of one stroke: kept back with those held, let through now, or nobody's any more."""

    HOLD = auto()
    PASS = auto()
    SWALLOW = auto()


@dataclass(frozen=True, slots=True)
class Scan:
    """A whole burst: its characters, and what closed it (None: the gap)."""

    keys: tuple[Stroke, ...]
    end: Stroke | None

    @property
    def text(self) -> str:
        return "".join(stroke.text for stroke in self.keys)

    @property
    def at(self) -> int:
        return (self.end or self.keys[-1]).at


@dataclass(frozen=True, slots=True)
class Decision:
    """First of all that is held: let go in order (``release``), or dropped, for it is a ``scan``. Then this stroke."""

    fate: Fate
    release: bool = False
    scan: Scan | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """Nothing more belongs to what is held: let it go in order, or it is a scan; neither when nothing is held."""

    release: bool = False
    scan: Scan | None = None


class Burst:
    """Fed with every key event of a window, in order; the caller holds those it is told to hold.

    ``reads_as_code`` says whether a burst without an end is one of our codes. ``late_clock``: the system stamps a key
    when it is handled (Windows), so that a stall of ours looks like a gap: then only `settle`, the timer's, is one.
    """

    def __init__(self, reads_as_code: Callable[[tuple[Stroke, ...]], bool], *, late_clock: bool = False) -> None:
        self._reads_as_code = reads_as_code
        self._late_clock = late_clock
        self._keys: list[Stroke] = []  # the characters held
        self._down: set[int] = set()  # of those, the keys not yet released
        self._swallowed: set[int] = set()  # keys of a scan not yet released
        self._ended_at: int | None = None

    @property
    def holding(self) -> bool:
        return bool(self._keys)

    def knows(self, key: int) -> bool:
        """Whether the press of this key was held or swallowed, and its release is awaited."""
        return key in self._down or key in self._swallowed

    def feed(self, stroke: Stroke) -> Decision:
        if not stroke.press:
            return Decision(self._released(stroke))
        if stroke.kind is Kind.MODIFIER:
            return Decision(Fate.PASS)
        if stroke.repeat and stroke.key in self._swallowed:
            return Decision(Fate.SWALLOW)
        self._swallowed.discard(stroke.key)  # its release got lost
        before = self.settle() if self._is_gap_before(stroke) else Settled()
        if stroke.repeat and not self.holding:  # a hand that rests on a key
            return self._through(before)
        match stroke.kind:
            case Kind.CHARACTER:
                self._ended_at = None
                self._keys.append(stroke)
                self._down.add(stroke.key)
                return Decision(Fate.HOLD, before.release, before.scan)
            case Kind.TERMINATOR:
                return self._terminator(stroke, before)
            case Kind.OTHER:
                return self._through(before)
            case _:
                assert_never(stroke.kind)

    def settle(self) -> Settled:
        """The gap: to be called when `GAP_MS` went by and no key waits in the queue."""
        if not self._keys:
            return Settled()
        scan = self._take(None) if self._is_scan_without_end() else None
        self.forget()
        return Settled(release=scan is None, scan=scan)

    def forget(self) -> None:
        """What was held is gone."""
        self._keys.clear()
        self._down.clear()

    def consumes(self, stroke: Stroke) -> bool:
        """Whether this press, were it fed now, would belong to a burst already under way. Changes nothing."""
        if not stroke.press or self._is_gap_before(stroke):
            return False
        match stroke.kind:
            case Kind.CHARACTER:
                return self.holding
            case Kind.TERMINATOR:
                return self._is_scan_ended_by(stroke) or self._is_second_end(stroke)
            case Kind.MODIFIER | Kind.OTHER:
                return False
            case _:
                assert_never(stroke.kind)

    def _released(self, stroke: Stroke) -> Fate:
        if stroke.key in self._swallowed:
            if not stroke.repeat:
                self._swallowed.discard(stroke.key)
            return Fate.SWALLOW
        if stroke.key in self._down:
            self._down.discard(stroke.key)
            return Fate.HOLD
        return Fate.PASS

    def _through(self, before: Settled) -> Decision:
        self._ended_at = None
        release = before.release or self.holding
        self.forget()
        return Decision(Fate.PASS, release, before.scan)

    def _terminator(self, stroke: Stroke, before: Settled) -> Decision:
        if self._is_scan_ended_by(stroke):
            scan = self._take(stroke)
            self._swallowed.add(stroke.key)
            self._ended_at = stroke.at
            return Decision(Fate.SWALLOW, scan=scan)
        if self._is_second_end(stroke):
            self._swallowed.add(stroke.key)
            self._ended_at = stroke.at
            return Decision(Fate.SWALLOW)
        return self._through(before)

    def _take(self, end: Stroke | None) -> Scan:
        scan = Scan(tuple(self._keys), end)
        self._swallowed |= self._down
        self.forget()
        return scan

    def _is_gap_before(self, stroke: Stroke) -> bool:
        return bool(self._keys) and not self._late_clock and not 0 <= stroke.at - self._keys[-1].at <= GAP_MS

    def _is_scan_ended_by(self, end: Stroke) -> bool:
        return self._is_scan(SHORTEST, PACE_MS, (*self._keys, end))

    def _is_second_end(self, end: Stroke) -> bool:
        """Linefeed right after Return, or Return after Tab: the rest of one scan's ending."""
        return not self._keys and self._ended_at is not None and 0 <= end.at - self._ended_at <= GAP_MS

    def _is_scan_without_end(self) -> bool:
        return self._is_scan(LONG, LONG_MS, tuple(self._keys))

    def _is_scan(self, fewest: int, pace_ms: int, strokes: tuple[Stroke, ...]) -> bool:
        """Faster than a hand, on average; or a code of ours, which is proof enough at the pace of a slow scanner."""
        count = len(self._keys)
        if count < min(fewest, SURE):
            return False
        pace = (strokes[-1].at - strokes[0].at) / (len(strokes) - 1)
        if count >= fewest and pace <= pace_ms:
            return True
        return count >= SURE and pace <= GAP_MS and self._reads_as_code(tuple(self._keys))
