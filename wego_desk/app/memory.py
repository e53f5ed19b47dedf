"""Gives memory back to the computer that a desk shares with a browser and a mail program."""

import ctypes
import sys
from typing import Final

#: glibc, <malloc.h>.
_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD, _M_ARENA_MAX = -1, -3, -8
_LARGE: Final = 128 * 1024


def keep_little() -> None:
    """Once, before lanes start: glibc would keep a heap for each thread, and large pieces once they were freed."""
    if (libc := _glibc()) is not None:
        libc.mallopt(_M_ARENA_MAX, 2)
        libc.mallopt(_M_MMAP_THRESHOLD, _LARGE)
        libc.mallopt(_M_TRIM_THRESHOLD, _LARGE)


def give_back() -> None:
    """What was freed since, and lies between what is used: 30 MB after a start. Milliseconds, on a lane."""
    if (libc := _glibc()) is not None:
        libc.malloc_trim(0)


def _glibc() -> ctypes.CDLL | None:
    if not sys.platform.startswith("linux"):
        return None
    libc = ctypes.CDLL(None)
    return libc if hasattr(libc, "malloc_trim") else None
