"""Tries a scanner with the code on the screen, and teaches the desk one that types other letters."""

from dataclasses import replace
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from wego_desk.desk.test_code import TEST_CODE, is_test_code
from wego_desk.screens.scanner_state import (
    Another,
    Arrival,
    ByHand,
    Mistyped,
    Result,
    ScannerState,
    Taught,
    Works,
    arrival_of,
)

#: So many letters typed by hand may be a scan that came too slowly.
_A_CODE: Final = len(TEST_CODE)


class TriedScanner(Protocol):
    """What the page must know of a keyboard scanner; ``showing`` only while it is tried: it tells what people type."""

    showing: bool

    @property
    def shown(self) -> SignalInstance: ...

    def learn(self, expected: str) -> str | None: ...


class ScannerModel(QObject):
    """While it is tried (`start` to `stop`), give every scanned text to `scan`. ``learnt``: a way, to be kept."""

    changed = Signal()
    learnt = Signal(str)

    def __init__(self, scanner: TriedScanner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scanner = scanner
        self._state = ScannerState()
        self._arrived: Arrival | None = None
        self._on = False
        self._by_hand = ""
        scanner.shown.connect(self._shown)

    @property
    def state(self) -> ScannerState:
        return self._state

    @property
    def is_on(self) -> bool:
        return self._on

    def start(self) -> None:
        """The page is shown: from now on it is told all that is typed."""
        self._on = self._scanner.showing = True

    def stop(self) -> None:
        self._on = self._scanner.showing = False
        self._arrived = None

    def scan(self, text: str) -> None:
        """A scanned text; the line that says how it came was told just before."""
        if is_test_code(text):
            self._tell(Works(self._arrived.way if self._arrived else "plain"))
            return
        way = self._scanner.learn(TEST_CODE)
        if way is None:
            self._tell(Another())
            return
        self._tell(Taught(way))
        self.learnt.emit(way)

    def type_code(self, text: str) -> None:
        """Without a scanner: the code as it was typed into the field."""
        self._arrived = None
        self._tell(Works("typed") if is_test_code(text) else Mistyped())

    def _shown(self, line: str) -> None:
        arrival = arrival_of(line)
        if not self._on or arrival is None:
            return
        self._arrived = arrival
        if not arrival.by_hand:
            self._by_hand = ""
            self._show(replace(self._state, arrival=arrival))
            return
        # Keys that come one by one are told one by one.
        self._by_hand = (self._by_hand + "".join(arrival.text.split()))[-_A_CODE:]
        if is_test_code(self._by_hand):
            self._by_hand = ""
            self._tell(ByHand())

    def _tell(self, result: Result) -> None:
        self._show(ScannerState(self._arrived, result, self._state.tries + 1))

    def _show(self, state: ScannerState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit()
