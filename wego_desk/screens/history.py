"""What was done to one value, step by step, to take back and to do again; pure."""

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class History(Generic[T]):
    """``now``, what it was before each step, and what was taken back, the next first."""

    now: T
    past: tuple[T, ...] = ()
    future: tuple[T, ...] = ()

    def step(self, new: T) -> "History[T]":
        """One step on; what was taken back can't be done again any more. No step when nothing changes."""
        return self if new == self.now else History(new, (*self.past, self.now))

    def same_step(self, new: T) -> "History[T]":
        """Further in the step that was taken last, as a drag goes on."""
        if not self.past:
            return self.step(new)
        return replace(self, now=new, future=())

    def undone(self) -> "History[T]":
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.now, *self.future))

    def redone(self) -> "History[T]":
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.now), self.future[1:])
