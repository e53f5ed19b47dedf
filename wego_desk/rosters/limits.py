"""How much of anything a file may hold before it is no list of people any more."""

from typing import Final

MOST_COLUMNS: Final = 1024
#: Excel's own limit for a cell, in characters.
LONGEST_CELL: Final = 32_767
LONGEST_NAME: Final = 200
#: A whole row, in bytes of UTF-8.
LONGEST_ROW: Final = 16 * 1024

#: Of a workbook, packed and unpacked; and how many times its packed size it may grow to once past a safe size.
MOST_PACKED: Final = 1 << 29
MOST_UNPACKED: Final = 1 << 30
SAFE_UNPACKED: Final = 50 << 20
MOST_GROWTH: Final = 200
#: Cells of the rectangle around all content, which the reader holds in memory at once (32 bytes a cell).
MOST_CELLS: Final = 40_000_000
#: Letters of one sheet: a million people have a third of it.
MOST_TEXT: Final = 1 << 29
#: Sheets of one workbook that are looked at, and merged cells of one sheet that are heeded.
MOST_SHEETS: Final = 100
MOST_MERGED: Final = 100_000

#: What the reader of a workbook may take: bytes of addresses (a million rows of 26 columns take 2.4 GB of them),
#: seconds of the processor, and seconds without a word.
MOST_MEMORY: Final = 3 << 30
MOST_SECONDS: Final = 300
