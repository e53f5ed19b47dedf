"""Bodies of messages on their way: zstd where it pays, and never unpacked past what a message may hold."""

from io import BytesIO
from typing import Final

import zstandard

from wego_desk.sync.messages import LARGEST, Unreadable

ENCODING: Final = "zstd"
TYPE: Final = "application/vnd.wego-desk+json"
#: Below it the header of a packed body costs more than it saves.
_WORTH_IT: Final = 1 << 10
_WINDOW: Final = 1 << 23


def pack(raw: bytes) -> tuple[bytes, dict[str, str]]:
    """A body and the headers that go with it."""
    headers = {"Content-Type": TYPE}
    if len(raw) < _WORTH_IT:
        return raw, headers
    return zstandard.compress(raw, 3), {**headers, "Content-Encoding": ENCODING}


def unpack(body: bytes, encoding: str) -> bytes:
    """Unreadable: packed in a way that is not ours, broken, or larger than a message may be."""
    if not encoding:
        raw = body
    elif encoding == ENCODING:
        try:
            with zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(BytesIO(body)) as reader:
                raw = reader.read(LARGEST + 1)
        except zstandard.ZstdError as error:
            raise Unreadable("packed") from error
    else:
        raise Unreadable("encoding")
    if len(raw) > LARGEST:
        raise Unreadable("too large")
    return raw
