"""Asks a CUPS scheduler for the state of one job: ``lpstat`` lists jobs that were cancelled as completed ones too.

Of IPP (RFC 8010, 8011) only Get-Job-Attributes, and of its answer only ``job-state``.
"""

import http.client
import socket
from typing import Final
from urllib.parse import quote

_VERSION: Final = b"\x02\x00"
_GET_JOB_ATTRIBUTES: Final = b"\x00\x09"
_OPERATION, _END = 0x01, 0x03
_CHARSET, _LANGUAGE, _URI, _NAME, _KEYWORD, _ENUM = 0x47, 0x48, 0x45, 0x42, 0x44, 0x23

COMPLETED: Final = 9
CANCELLED: Final = 7
ABORTED: Final = 8


class _Local(http.client.HTTPConnection):
    """HTTP to the scheduler of this computer, which listens on a socket in the file system."""

    def __init__(self, path: str, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def job_state(server: str, printer: str, number: int, timeout: float) -> int | None:
    """IPP's job-state (3 pending ... 9 completed); None when the scheduler does not answer or knows no such job.

    ``server``: as ``lpstat -H`` names it, a path or ``host:port``.
    """
    if server.startswith("/") and not hasattr(socket, "AF_UNIX"):
        return None
    host, _, port = server.partition(":")
    try:
        connection: http.client.HTTPConnection
        if server.startswith("/"):
            connection = _Local(server, timeout)
        else:
            connection = http.client.HTTPConnection(host, int(port or 631), timeout=timeout)
        try:
            connection.request("POST", "/", body=question(printer, number), headers={"Content-Type": "application/ipp"})
            answer = connection.getresponse()
            return read_job_state(answer.read()) if answer.status == http.client.OK else None
        finally:
            connection.close()
    except (OSError, ValueError, http.client.HTTPException):
        return None


def question(printer: str, number: int) -> bytes:
    """The request's bytes."""
    attributes = (
        _text(_CHARSET, "attributes-charset", "utf-8"),
        _text(_LANGUAGE, "attributes-natural-language", "en"),
        _text(_URI, "printer-uri", f"ipp://localhost/printers/{quote(printer)}"),
        _attribute(0x21, "job-id", number.to_bytes(4)),
        _text(_NAME, "requesting-user-name", "wego-desk"),
        _text(_KEYWORD, "requested-attributes", "job-state"),
    )
    head = _VERSION + _GET_JOB_ATTRIBUTES + (1).to_bytes(4)
    return head + bytes([_OPERATION]) + b"".join(attributes) + bytes([_END])


def _text(tag: int, name: str, value: str) -> bytes:
    return _attribute(tag, name, value.encode())


def _attribute(tag: int, name: str, value: bytes) -> bytes:
    label = name.encode()
    return bytes([tag]) + len(label).to_bytes(2) + label + len(value).to_bytes(2) + value


def read_job_state(answer: bytes) -> int | None:
    """``job-state`` in an answer; None for an error status and for bytes that are no answer."""
    if len(answer) < 9 or answer[2] != 0:
        return None
    at = 8
    while at < len(answer) and answer[at] != _END:
        tag, at = answer[at], at + 1
        if tag < 0x10:  # the next group of attributes
            continue
        name, at = _counted(answer, at)
        value, at = _counted(answer, at)
        if (tag, name) == (_ENUM, b"job-state"):
            return int.from_bytes(value)
    return None


def _counted(answer: bytes, at: int) -> tuple[bytes, int]:
    end = at + 2 + int.from_bytes(answer[at : at + 2])
    return answer[at + 2 : end], end
