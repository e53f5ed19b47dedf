"""Between the wire and the ledger: the same values as text that JSON can carry, and as the bytes that are kept."""

from base64 import b64decode, b64encode
from collections.abc import Iterable

from wego_desk.core.arrival import Carried, Refused, Run
from wego_desk.core.event import SALT_BYTES, EventId
from wego_desk.store.history import Gap
from wego_desk.store.peers import Mark
from wego_desk.sync.messages import Place, Unreadable, WireEvent, WireGap, WireRun


def place_of(mark: Mark) -> Place:
    return Place(mark.gseq, mark.digest.hex())


def mark_of(place: Place) -> Mark:
    """Unreadable: no hex digits, or a number that no table holds."""
    try:
        return Mark(_within(place.gseq), bytes.fromhex(place.digest))
    except ValueError as error:
        raise Unreadable("mark") from error


def wire_runs(runs: Iterable[Run]) -> tuple[WireRun, ...]:
    return tuple(
        WireRun(run.stream, run.seq, tuple(map(_wire_event, run.events)), base64(run.signature)) for run in runs
    )


def runs_of(wire: Iterable[WireRun]) -> list[Run]:
    """Unreadable: no base64, or a number that no table holds."""
    try:
        return [
            Run(run.stream, _within(run.seq), tuple(map(_carried, run.events)), b64decode(run.signature, validate=True))
            for run in wire
        ]
    except ValueError as error:
        raise Unreadable("run") from error


def _wire_event(carried: Carried) -> WireEvent:
    header, body = carried.header.decode(), carried.body
    return (header, None, None) if body is None else (header, base64(body[:SALT_BYTES]), body[SALT_BYTES:].decode())


def _carried(wire: WireEvent) -> Carried:
    header, salt, text = wire
    body = None if salt is None or text is None else b64decode(salt, validate=True) + text.encode()
    return Carried(header.encode(), body)


def wire_gaps(gaps: Iterable[Gap]) -> tuple[WireGap, ...]:
    return tuple(WireGap(*gap) for gap in gaps)


def gaps_of(wire: Iterable[WireGap]) -> list[Gap]:
    return [Gap(gap.stream, gap.first, gap.last) for gap in wire if _is_within(gap.first) and _is_within(gap.last)]


def event_id(pair: tuple[str, int] | None) -> EventId | None:
    return None if pair is None else (pair[0], _within(pair[1]))


def base64(raw: bytes) -> str:
    return b64encode(raw).decode("ascii")


def _within(number: int) -> int:
    if not _is_within(number):
        raise Unreadable("number")
    return number


def _is_within(number: int) -> bool:
    return 0 <= number < 1 << 63


def told(refused: Refused) -> dict[str, tuple[int, str]]:
    """What was refused, as the other is told of it."""
    return {stream: (seq, why.value) for stream, (seq, why) in refused.items()}
