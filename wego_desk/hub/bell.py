"""The doorbell: tells whoever listens that there is more, so that desks need not ask every second."""

import asyncio
from collections.abc import AsyncIterator
from typing import Final

#: Seconds between two signs of life: a listener who hears nothing for 12 s takes the line for dead.
HEARTBEAT_S: Final = 5.0


class Bell:
    """``ring`` from any thread once ``begin`` was called; the rest on the event loop."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._changed = asyncio.Event()
        self._gseq = 0
        self._ended = False
        self.listeners = 0

    def begin(self, gseq: int) -> None:
        """On the loop that will tell."""
        self._loop = asyncio.get_running_loop()
        self._gseq = gseq

    def ring(self, gseq: int) -> None:
        if self._loop is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._move, gseq)

    def end(self) -> None:
        """Send everybody home: the hub stops."""
        self._ended = True
        self._move(self._gseq)

    def _move(self, gseq: int) -> None:
        self._gseq = gseq
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    async def listen(self) -> AsyncIterator[bytes]:
        """Server-sent events (WHATWG HTML): the number of the newest event at first and whenever it has risen."""
        self.listeners += 1
        try:
            told = -1
            while not self._ended:
                changed = self._changed
                if self._gseq != told:
                    told = self._gseq
                    yield f"data: {told}\n\n".encode()
                try:
                    await asyncio.wait_for(changed.wait(), HEARTBEAT_S)
                except TimeoutError:
                    yield b": here\n\n"
        finally:
            self.listeners -= 1
