"""The line to a label printer: it is spoken to, and it answers within a second or has something the matter."""

import contextlib
import socket
import time
import weakref
from typing import Final

from wego_desk.devices import zpl
from wego_desk.devices.zpl_address import ZplAddress

_CHUNK: Final = 65536


class Silent(Exception):
    """It is there and says nothing."""


class Lost(Exception):
    """The line is gone. ``nothing_went``: it never was there."""

    def __init__(self, *, nothing_went: bool) -> None:
        super().__init__(nothing_went)
        self.nothing_went = nothing_went


class ZplLine:
    """Open until `close`. Raises Lost."""

    def __init__(self, address: ZplAddress, *, connect_seconds: float) -> None:
        try:
            self._socket = socket.create_connection((address.host, address.port), timeout=connect_seconds)
        except (OSError, UnicodeError) as error:
            raise Lost(nothing_went=True) from error
        weakref.finalize(self, self._socket.close)  # a printer that is set up anew is let go with its line

    def close(self) -> None:
        self._socket.close()

    def give(self, data: bytes, seconds: float) -> None:
        """Raises Silent when it takes no more, Lost when it hangs up: in both it has a part at most."""
        self._socket.settimeout(seconds)
        try:
            self._socket.sendall(data)
        except TimeoutError as error:
            raise Silent from error
        except OSError as error:
            raise Lost(nothing_went=False) from error

    def ask(self, question: bytes, answers: int, seconds: float) -> list[bytes]:
        """So many strings, or more. Raises Silent, Lost."""
        self._forget_late_answers()
        self.give(question, seconds)
        heard, until = b"", time.monotonic() + seconds
        while len(said := zpl.strings(heard)) < answers:
            self._socket.settimeout(max(0.001, until - time.monotonic()))
            try:
                more = self._socket.recv(_CHUNK)
            except TimeoutError as error:
                raise Silent from error
            except OSError as error:
                raise Lost(nothing_went=False) from error
            if not more:
                raise Lost(nothing_went=False)
            heard += more
            if time.monotonic() > until:
                raise Silent
        return said

    def _forget_late_answers(self) -> None:
        """What it says at last to a question that was given up."""
        self._socket.setblocking(False)
        with contextlib.suppress(BlockingIOError, OSError):
            while self._socket.recv(_CHUNK):
                pass
