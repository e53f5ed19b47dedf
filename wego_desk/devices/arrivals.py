"""One line on what a keyboard or scanner sent, for the page that tries a scanner and for whoever helps by telephone."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from wego_desk.devices.keyboard_reading import Reading
from wego_desk.devices.wedge_burst import Scan, Stroke

_ENDS: Final = {"\r": "Return", "\n": "Linefeed", "\t": "Tab"}


def line_of_scan(scan: Scan, reading: Reading) -> str:
    """``text='a&q' keys=24,10,38 gaps=3,3,2 end=Return way=keys code='q1a'``; gaps in ms, the last one to the end."""
    end = _ENDS.get(scan.end.text, "Return") if scan.end else "-"
    strokes = (*scan.keys, scan.end) if scan.end else scan.keys
    return f"{_typed(scan.keys)} gaps={_gaps(strokes)} end={end} way={reading.way} code={reading.text!r}"


def line_by_hand(strokes: Sequence[Stroke]) -> str:
    """The same of keys that were no scan."""
    return f"{_typed(strokes)} gaps={_gaps(strokes)} end=- way=by-hand"


def _typed(strokes: Sequence[Stroke]) -> str:
    text = "".join(stroke.text for stroke in strokes)
    return f"text={text!r} keys={','.join(str(stroke.number or '-') for stroke in strokes)}"


def _gaps(strokes: Sequence[Stroke]) -> str:
    return ",".join(str(after.at - before.at) for before, after in pairwise(strokes)) or "-"
