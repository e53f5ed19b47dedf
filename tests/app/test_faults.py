"""What a report of our own fault says, and what it never says."""

import threading
from datetime import UTC, datetime

import pytest

from wego_desk.app.faults import MOST_FILES, Faults, report_of
from wego_desk.core.event import BadEvent, decode_header

NOON = datetime(2026, 9, 22, 12, tzinfo=UTC)


def fault(message="김철수", depth=0):
    """The same fault, reached by another way for each depth."""
    try:
        if depth:
            raise fault(message, depth - 1)
        try:
            {}["Amina Diallo"]
        except KeyError as error:
            raise RuntimeError(message) from error
    except RuntimeError as error:
        return error
    raise AssertionError


def test_kinds_and_places_and_what_led_to_it_but_not_what_was_said():
    told = report_of(fault())
    assert told.splitlines()[0] == "builtins.RuntimeError"
    assert "builtins.KeyError" in told
    assert " in fault" in told
    assert "김철수" not in told
    assert "Amina" not in told


def test_no_place_names_who_installed_the_program():
    with pytest.raises(BadEvent) as caught:
        decode_header(b"no header")
    told = report_of(caught.value)
    assert "  wego_desk/core/event.py:" in told
    assert all(not line.strip().startswith("/") for line in told.splitlines())


def test_the_same_place_is_reported_once_and_the_disk_never_filled(tmp_path):
    told = []
    faults = Faults(tmp_path / "reports", lambda: NOON, lambda: told.append(1))
    for _ in range(3):
        faults.take(fault())
    assert len(list((tmp_path / "reports").iterdir())) == len(told) == 1
    for depth in range(1, MOST_FILES + 5):
        faults.take(fault(depth=depth))
    assert len(list((tmp_path / "reports").iterdir())) == MOST_FILES
    assert len(told) == MOST_FILES + 5


def test_a_folder_that_can_not_be_written_stops_nothing(tmp_path):
    told = []
    (tmp_path / "reports").write_text("a file in its place")
    Faults(tmp_path / "reports", lambda: NOON, lambda: told.append(1)).take(fault())
    assert told == [1]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_thread_that_ends_badly_is_heard_of(tmp_path):
    told = []
    with Faults(tmp_path / "reports", lambda: NOON, lambda: told.append(1)).taken():
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
    assert told == [1]
    (report,) = (tmp_path / "reports").iterdir()
    assert "ZeroDivisionError" in report.name
