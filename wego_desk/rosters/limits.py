"""How much of anything a file may hold before it is no list of people any more."""

from typing import Final

MOST_COLUMNS: Final = 1024
#: Excel's own limit for a cell, in characters.
LONGEST_CELL: Final = 32_767
LONGEST_NAME: Final = 200
#: A whole row, in bytes of UTF-8.
LONGEST_ROW: Final = 16 * 1024

#: Of a workbook, unpacked; and how many times its packed size it may grow to once it is larger than a safe size.
MOST_UNPACKED: Final = 1 << 30
SAFE_UNPACKED: Final = 50 << 20
MOST_GROWTH: Final = 200
#: Cells of the rectangle around all content, which the reader holds in memory at once (32 bytes a cell).
MOST_CELLS: Final = 40_000_000
