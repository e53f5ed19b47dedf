"""A code as a QR symbol: its modules, and the SVG and PNG that go out by mail."""

import re
import struct
import zlib
from collections.abc import Iterable
from functools import lru_cache
from typing import Final, TypeAlias

import qrcode
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.util import MODE_ALPHA_NUM, QRData

from wego_desk.core.credential import is_code

Modules: TypeAlias = tuple[tuple[bool, ...], ...]

#: Light modules around a symbol (ISO/IEC 18004).
QUIET_ZONE: Final = 4
_PIXELS_A_MODULE: Final = 12
_DARK: Final = re.compile(b"\1+")
#: Any of the eight masks reads alike; trying all of them takes eight times as long.
_MASK: Final = 2


@lru_cache(4096)
def qr_modules(code: str) -> Modules:
    """The symbol without its quiet zone, row by row, True is dark; error correction Q.

    One of our codes is version 1 (21 modules a side); other texts take the version that they need.
    """
    symbol = qrcode.QRCode(
        version=1 if is_code(code) else None, error_correction=ERROR_CORRECT_Q, border=0, mask_pattern=_MASK
    )
    symbol.add_data(QRData(code, mode=MODE_ALPHA_NUM) if is_code(code) else code)
    symbol.make(fit=not is_code(code))
    return tuple(tuple(bool(dark) for dark in row) for row in symbol.get_matrix())


def dark_runs(modules: Iterable[Iterable[int]]) -> list[tuple[int, int, int]]:
    """The dark modules as horizontal runs: ``(column, row, length)``."""
    return [
        (run.start(), row, run.end() - run.start())
        for row, line in enumerate(modules)
        for run in _DARK.finditer(bytes(line))
    ]


def qr_svg(code: str) -> str:
    """The symbol with its quiet zone as an SVG document, one filled path on white."""
    modules = qr_modules(code)
    side = len(modules) + 2 * QUIET_ZONE
    path = "".join(
        f"M{column + QUIET_ZONE} {row + QUIET_ZONE}h{length}v1h-{length}z" for column, row, length in dark_runs(modules)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}mm" height="{side}mm" viewBox="0 0 {side} {side}" '
        f'shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{side}v{side}h-{side}z"/><path d="{path}"/></svg>\n'
    )


def qr_png(code: str) -> bytes:
    """The symbol with its quiet zone as a black and white PNG, 12 pixels a module (348 a side for our codes)."""
    modules = qr_modules(code)
    side = (len(modules) + 2 * QUIET_ZONE) * _PIXELS_A_MODULE
    blank = _row("1" * side)
    margin = "1" * QUIET_ZONE * _PIXELS_A_MODULE
    rows = [blank * (QUIET_ZONE * _PIXELS_A_MODULE)]
    for line in modules:
        pixels = "".join("01"[not dark] * _PIXELS_A_MODULE for dark in line)
        rows.append(_row(margin + pixels + margin) * _PIXELS_A_MODULE)
    rows.append(rows[0])
    header = struct.pack(">2I5B", side, side, 1, 0, 0, 0, 0)
    body = _chunk(b"IHDR", header) + _chunk(b"IDAT", zlib.compress(b"".join(rows), 6)) + _chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def _row(pixels: str) -> bytes:
    """One row of one bit a pixel, behind its filter byte."""
    padded = pixels + "0" * (-len(pixels) % 8)
    return b"\0" + int(padded, 2).to_bytes(len(padded) // 8)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
