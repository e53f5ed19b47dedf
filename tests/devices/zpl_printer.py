"""A label printer in this process, on a real socket: it draws what it is given, and falls silent as it is told."""

import base64
import binascii
import contextlib
import re
import socket
import threading
import zlib
from dataclasses import dataclass

from PIL import Image

FIELD = re.compile(rb"\^PW(\d+)\^LL(\d+).*?\^GFA,(\d+),(\d+),(\d+),:Z64:([^:]+):([0-9A-F]{4})\^FS\^PQ1\^XZ", re.DOTALL)


def drawn(label):
    """The picture of a label, as the printer's own reader would unpack it."""
    width, height, size, total, stride, packed, check = FIELD.search(label).groups()
    assert binascii.crc_hqx(packed, 0) == int(check, 16)
    rows = zlib.decompress(base64.b64decode(packed))
    assert len(rows) == int(size) == int(total) == int(stride) * int(height)
    black = Image.frombytes("1", (int(width), int(height)), rows)
    return black.point(lambda bit: 255 - bit)


@dataclass
class Orders:
    """``mute``: nothing is answered. ``deaf``: nothing is read. ``cut``: it hangs up after so many bytes of a label."""

    paper_out: int = 0
    paused: int = 0
    head_open: int = 0
    ribbon_out: int = 0
    formats: int = 0
    mute: bool = False
    knows_itself: bool = True
    dots: int = 12
    deaf: bool = False
    cut: int = 0


class ZplTwin:
    """``labels``: what it was given, whole."""

    def __init__(self):
        self.orders = Orders()
        self.labels = []
        self.lines = 0
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self._line = None
        self._pause = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self):
        self._server.shutdown(socket.SHUT_RDWR)
        self._pause.set()
        self.switch_off()
        self._thread.join()
        self._server.close()

    def switch_off(self):
        """And on again: the line is gone, and all that lay in it."""
        line = self._line
        if line is not None:
            with contextlib.suppress(OSError):  # the desk was quicker
                line.shutdown(socket.SHUT_RDWR)

    def _serve(self):
        while True:
            try:
                line, _ = self._server.accept()
            except OSError:
                return
            self._line = line
            self.lines += 1
            with contextlib.suppress(OSError):  # hung up within a word
                self._hear(line)
            self._line = None
            line.close()

    def _hear(self, line):
        heard = b""
        while more := line.recv(65536):
            heard += more
            if self.orders.deaf and b"^XA" in heard:
                self._pause.wait()
            if self.orders.cut and len(heard) >= self.orders.cut:
                self.orders.cut = 0
                return
            for question, answer in ((b"~HS", self._status), (b"~HI", self._itself)):
                while heard.startswith(question) or (b"^XA" not in heard and question in heard):
                    heard = heard.replace(question, b"", 1)
                    if not self.orders.mute:
                        line.sendall(answer())
            while (found := FIELD.search(heard)) is not None:
                self.labels.append(found[0])
                heard = heard[found.end() :]

    def _status(self):
        o = self.orders
        return (
            f"\x02030,{o.paper_out},{o.paused},1119,{o.formats:03},0,0,0,000,0,0,0\x03\r\n"
            f"\x02000,0,{o.head_open},{o.ribbon_out},0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
        ).encode()

    def _itself(self):
        return b"\x02ZD621-300dpi,V93.21.17Z,%d,8176KB\x03\r\n" % self.orders.dots if self.orders.knows_itself else b""
