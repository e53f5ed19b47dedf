"""Asks a CUPS scheduler for the state of one job: ``lpstat`` lists jobs that were cancelled as completed ones too."""

from typing import Final
from urllib.parse import quote

from wego_desk.devices.ipp_message import Given, Operation, Tag, number, request
from wego_desk.devices.ipp_wire import BrokenOff, NotReached, Refused, to_scheduler

CANCELLED: Final = 7
ABORTED: Final = 8
COMPLETED: Final = 9


def job_state(server: str, printer: str, job: int, timeout: float) -> int | None:
    """IPP's job-state (3 pending ... 9 completed); None when the scheduler does not answer or knows no such job.

    ``server``: as ``lpstat -H`` names it, a path or ``host:port``.
    """
    question = request(
        Operation.GET_JOB_ATTRIBUTES, f"ipp://localhost/printers/{quote(printer)}",
        (Given("job-id", Tag.INTEGER, job), *asking("job-state")),
    )  # fmt: skip
    try:
        answer = to_scheduler(server, question, seconds=timeout)
    except (NotReached, BrokenOff, Refused):
        return None
    return number(answer.jobs[0], "job-state") if answer.is_done and answer.jobs else None


def asking(*names: str) -> tuple[Given, Given]:
    """Who asks, and for which attributes."""
    return (
        Given("requesting-user-name", Tag.NAME, "wego-desk"),
        Given("requested-attributes", Tag.KEYWORD, names),
    )
