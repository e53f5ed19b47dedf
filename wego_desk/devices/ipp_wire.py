"""Carries one IPP request to a printer or scheduler and its answer back, over HTTP (RFC 8010, 4).

Says how far it came: a printer that was not reached has nothing, one that was and fell silent may have the badge.
"""

import http.client
import socket
import ssl
from typing import Final

from wego_desk.devices.ipp_address import IppAddress
from wego_desk.devices.ipp_message import Answer, NoAnswer, read

#: An answer that says more than this is none.
_LONGEST: Final = 4_000_000


class NotReached(Exception):
    """Nobody is there, or nobody who would listen: not a byte of the request went out."""


class BrokenOff(Exception):
    """The request went out in part or whole, and no answer that can be read came. ``silent``: the time was up."""

    def __init__(self, *, silent: bool) -> None:
        super().__init__(silent)
        self.silent = silent


class Refused(Exception):
    """HTTP's own no, before anybody saw the request: nothing was taken."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class _Local(http.client.HTTPConnection):
    """HTTP to the scheduler of this computer, which listens on a socket in the file system."""

    def __init__(self, path: str, timeout: float) -> None:
        super().__init__("localhost", timeout=timeout)
        self._path = path

    def connect(self) -> None:
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def to_printer(address: IppAddress, body: bytes, *, connect_seconds: float, seconds: float) -> Answer:
    """Raises NotReached, BrokenOff, Refused. ``seconds``: for each step of sending and of hearing."""
    connection: http.client.HTTPConnection
    if address.is_secret:
        connection = http.client.HTTPSConnection(
            address.host, address.port, timeout=connect_seconds, context=_unknown_signer()
        )
    else:
        connection = http.client.HTTPConnection(address.host, address.port, timeout=connect_seconds)
    return _carry(connection, address.path, body, seconds)


def to_scheduler(server: str, body: bytes, *, seconds: float) -> Answer:
    """``server``: as ``lpstat -H`` names it, a path or ``host:port``. Raises as `to_printer`."""
    if not server.startswith("/"):
        host, _, port = server.partition(":")
        if port and not port.isdecimal():
            raise NotReached
        return _carry(http.client.HTTPConnection(host, int(port or 631), timeout=seconds), "/", body, seconds)
    if not hasattr(socket, "AF_UNIX"):
        raise NotReached
    return _carry(_Local(server, seconds), "/", body, seconds)


def _carry(connection: http.client.HTTPConnection, path: str, body: bytes, seconds: float) -> Answer:
    try:
        try:
            connection.connect()
        except (OSError, UnicodeError) as error:  # a host's name that no resolver takes is a UnicodeError
            raise NotReached from error
        connection.sock.settimeout(seconds)
        status, said = _spoken(connection, path, body)
    finally:
        connection.close()
    if status < http.client.INTERNAL_SERVER_ERROR and status != http.client.OK:
        raise Refused(status)
    try:
        return read(said)
    except NoAnswer as error:
        raise BrokenOff(silent=False) from error


def _spoken(connection: http.client.HTTPConnection, path: str, body: bytes) -> tuple[int, bytes]:
    sent: OSError | None = None
    try:
        connection.request("POST", path, body=body, headers={"Content-Type": "application/ipp"})
    except OSError as error:
        sent = error  # a printer that refuses may answer and hang up before it has heard all
    try:
        answer = connection.getresponse()
        return answer.status, answer.read(_LONGEST)
    except TimeoutError as error:
        raise BrokenOff(silent=True) from error
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise BrokenOff(silent=isinstance(sent, TimeoutError)) from (sent or error)


def _unknown_signer() -> ssl.SSLContext:
    """Printers sign their own certificates: what goes over the line is secret, who is at its end is taken on trust."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
