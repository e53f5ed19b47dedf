"""``scan``: one code, or a code a line; each answer is durable before it is given."""

import argparse
import codecs
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, BinaryIO, Final

from wego_desk.cli.command import Command
from wego_desk.cli.document import as_json_text
from wego_desk.cli.session import DONE, PARTLY, THE_ANSWER_IS_NO, Answer, Session, Stopwatch, as_document, iso
from wego_desk.cli.verdicts import lines_of
from wego_desk.core.delegate import Delegate
from wego_desk.core.event import id_text
from wego_desk.core.outcome import Admitted, AlreadyIn, Damaged, Exited, Replaced, TooEarly, TooLate, Unknown
from wego_desk.core.trouble import Trouble
from wego_desk.desk.check_in import Checked, check_in
from wego_desk.desk.desk import Desk, point_named, point_zone
from wego_desk.store.programme import Operator

#: In bytes; far more than any code, and not a flood.
_LONGEST_LINE: Final = 1 << 16


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", nargs="?", help="what the scanner sends")
    parser.add_argument("--stdin", action="store_true", help="a code a line, an answer a line")
    parser.add_argument("--point", default="", help="where; else the desk's own point")
    parser.add_argument("--exit", action="store_true", help="on the way out")
    parser.add_argument("--at", metavar="TIME", help="when it happened: a back-entry from a paper list")
    parser.add_argument("--override", metavar="REASON", help="admit all the same; a supervisor's reason")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    if (arguments.text is None) != arguments.stdin:
        raise Trouble("text_or_stdin")
    if arguments.stdin and sys.stdin is None:
        raise Trouble("no_stdin")
    with session.working() as (desk, _, operator):
        stated_at = None if arguments.at is None else _time(desk, arguments.point, arguments.at)
        if arguments.text is not None:
            document, checked = _scan(desk, operator, arguments, arguments.text, stated_at)
            zone = point_zone(desk.programme, checked.point)
            return Answer(document, lines_of(checked, zone), DONE if _passed(checked) else THE_ANSWER_IS_NO)
        passed = True
        for text in _lines(sys.stdin.buffer):
            document, checked = _scan(desk, operator, arguments, text, stated_at)
            passed = _passed(checked) and passed
            session.give(as_json_text(document))
    return Answer({}, code=DONE if passed else PARTLY, said=True)


def _lines(stdin: BinaryIO) -> Iterator[str]:
    """Lines as they come; bytes that are no UTF-8 stay as lone surrogates, and such a code is damaged."""
    start = codecs.BOM_UTF8  # what some shells put before the first line
    while line := stdin.readline(_LONGEST_LINE):
        yield line.removeprefix(start).rstrip(b"\r\n").decode("utf-8", "surrogateescape")
        start = b""
        while len(line) == _LONGEST_LINE and not line.endswith(b"\n"):
            line = stdin.readline(_LONGEST_LINE)  # the rest of a line that is no code: damaged, and one answer


def _time(desk: Desk, point: str, text: str) -> datetime:
    """A stated time; without an offset it is local at the point."""
    zone = point_zone(desk.programme, point_named(desk.programme, point or desk.point))
    try:
        moment = datetime.fromisoformat(text.strip())
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise Trouble("bad_time", time=text) from error


def _scan(
    desk: Desk, operator: Operator, arguments: argparse.Namespace, text: str, stated_at: datetime | None
) -> tuple[dict[str, Any], Checked]:
    watch = Stopwatch()
    checked = check_in(
        desk, text, operator=operator, point=arguments.point, leaving=arguments.exit, override=arguments.override,
        stated_at=stated_at,
    )  # fmt: skip
    return document_of(desk, checked, watch.ms), checked


def _passed(checked: Checked) -> bool:
    return isinstance(checked.outcome, Admitted | Exited)


def document_of(desk: Desk, checked: Checked, ms: float) -> dict[str, Any]:
    """A verdict with its facts; times stand in the point's zone."""
    outcome = checked.outcome
    zone = point_zone(desk.programme, checked.point)
    delegate: Delegate | None = None if isinstance(outcome, Unknown | Damaged) else outcome.delegate

    def local(moment: datetime | None) -> str | None:
        return iso(None if moment is None else moment.astimezone(zone))

    return {
        "verdict": outcome.verdict,
        "delegate": None if delegate is None else as_document(delegate),
        "point": checked.point.id,
        "since": local(checked.since) if isinstance(outcome, AlreadyIn) else None,
        "desk": checked.desk,
        "operator": checked.operator,
        "replaced_at": local(outcome.at) if isinstance(outcome, Replaced) else None,
        "opens_at": local(outcome.opens_at) if isinstance(outcome, TooEarly) else None,
        "closes_at": local(outcome.closes_at) if isinstance(outcome, TooLate) else None,
        "event": id_text(checked.event),
        "ms": ms,
    }


COMMANDS = (
    Command(
        "scan", "Check a delegate in or out.", "wego-desk scan BCDEFGHJKNPRSTVX --point main", _run, _arguments, True
    ),
)
