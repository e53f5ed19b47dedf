"""Device, block and other events for tables of rules: sealed by pens of devices named after a letter."""

from wego_desk.core.event import Event
from wego_desk.core.seal import Draft, Pen, seal


class Device:
    """Writes one stream; ``Device("a", 2)`` is its second start."""

    def __init__(self, letter: str, start: int = 1) -> None:
        self.id = letter * 16
        self.pen = Pen(f"{start}{letter * 15}", self.id, "c" * 16)
        self.now_ms = 1_000

    def write(self, draft: Draft) -> Event:
        self.now_ms += 1_000
        (sealed,), self.pen = seal([draft], self.pen, operator="o", now_ms=self.now_ms, salt=bytes)
        return sealed.event
