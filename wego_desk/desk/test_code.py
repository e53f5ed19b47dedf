"""The code on the sheet that a scanner is tried with: of our form, given to nobody, never admitting anybody."""

from typing import Final

from wego_desk.core.credential import RANDOM_BYTES, make_code, read_scan

#: The code of eight zero bytes: every other code is drawn at random, and nothing is ever issued with this one.
TEST_CODE: Final = make_code(bytes(RANDOM_BYTES))


def is_test_code(text: str) -> bool:
    """Whether a scanned text is the test code; ask before ``check_in``, which keeps it as unknown like any other."""
    return TEST_CODE in (read_scan(text) or ())
