"""The canary for the version of Qt's bindings that we must not use."""

import sys

from PySide6.QtCore import QObject, Signal


class Bell(QObject):
    rung = Signal()


def test_an_emit_gives_back_the_references_it_takes():
    """PySide6 6.12.0 on Python 3.11 loses a reference to True at each emit, and aborts the desk after some hours."""
    bell = Bell()
    rings = []
    bell.rung.connect(lambda: rings.append(None))
    spare = [True] * 5000  # so that a bad version fails this test and does not end the run
    before = sys.getrefcount(True)
    for _ in range(200):
        bell.rung.emit()
    assert abs(sys.getrefcount(True) - before) < 20
    assert len(rings) == 200
    assert len(spare) == 5000
