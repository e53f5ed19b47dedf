"""Takes out of the built folder what no desk needs, on Linux: symbols for debuggers, and the 31 MB of ICU's data.

Qt links ICU but brings its own CLDR for dates, numbers and languages; without ICU's data it only sorts the names of its
own file dialog by their letters' numbers. ICU itself is made to be built with an empty data library ("stubdata"): this
makes one. Symbols are left in what Qt and Pillow bring, which are stripped and whose paths were patched after it.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

#: The head of an ICU data package (udata.h): its size, two magic bytes, what it is, and a table of no entries.
_EMPTY = """
.section .rodata
.balign 16
.globl {symbol}
.type {symbol}, @object
{symbol}:
    .short 32
    .byte 0xda, 0x27
    .short 20, 0
    .byte 0, 0, 2, 0
    .ascii "CmnD"
    .byte 1, 0, 0, 0, 0, 0, 0, 0
    .zero 8
    .long 0, 0
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",@progbits
"""
_STRIPPED_ALREADY = ("PySide6", "pillow.libs", "shiboken6")


def main(built: Path) -> int:
    inside = built / "_internal"
    for library in inside.glob("PySide6/Qt/lib/libicudata.so.*"):
        _empty(library)
    ours = [
        file
        for file in inside.rglob("*.so*")
        if file.is_file() and not file.is_symlink() and file.relative_to(inside).parts[0] not in _STRIPPED_ALREADY
    ]
    subprocess.run(["strip", "--strip-unneeded", *ours], check=True)  # noqa: S603, S607 - binutils
    return 0


def _empty(library: Path) -> None:
    symbol = f"icudt{library.suffix.removeprefix('.')}_dat"
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "empty.o"
        subprocess.run(["as", "-o", made], input=_EMPTY.format(symbol=symbol), text=True, check=True)  # noqa: S603, S607
        subprocess.run(["ld", "-shared", "-soname", library.name, "-o", library, made], check=True)  # noqa: S603, S607


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
