"""The list that a mail programme needs to send every delegate their code and its picture."""

from collections.abc import Iterable
from typing import BinaryIO, Final

from wego_desk.core.delegate import Delegate
from wego_desk.reports.csv_file import write_table

MAIL_MERGE_COLUMNS: Final = ("email", "name", "language", "code", "picture", "picture_svg")


def write_mail_merge(rows: Iterable[tuple[Delegate, str, str]], out: BinaryIO) -> int:
    """Write one line a delegate, given with the names of the PNG and the SVG file beside the list; how many.

    ``name`` is the name as sent, else the one in the delegate's own script, else the Latin one.
    """
    return write_table(
        MAIL_MERGE_COLUMNS,
        (
            (who.email, who.full_name or who.native_name or who.latin_name, who.language, who.code, png, svg)
            for who, png, svg in rows
        ),
        out,
    )
