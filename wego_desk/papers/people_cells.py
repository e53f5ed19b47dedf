"""A delegate as a cell of a table: their own name large, the Latin one below it."""

from wego_desk.core.delegate import Delegate
from wego_desk.papers.table import Cell


def name_cell(who: Delegate) -> Cell:
    """The name in its own script and the Latin one; the code where somebody has no name."""
    return Cell(who.large_name or who.latin_name or who.code, who.small_name, who.language, who.country)


def words_cell(who: Delegate, text: str, second: str = "") -> Cell:
    """A text of this person, written as they write."""
    return Cell(text, second, who.language, who.country)
