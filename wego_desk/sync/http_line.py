"""The transport over HTTPS: the same messages as the twin in one process, to a hub whose own authority is pinned."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import httpx
import msgspec

from wego_desk.sync.messages import LARGEST, Answer, Refusal, Request, Unreadable, read_answer, to_bytes
from wego_desk.sync.packed import pack, unpack
from wego_desk.sync.round import Unreachable

PATH: Final = "/v1/sync"
#: Seconds. A hub that makes a snapshot takes some; a line is dead when nothing was read for so long.
TIMEOUT: Final = httpx.Timeout(30.0, connect=5.0)


class HubSays(msgspec.Struct, frozen=True):
    """How a hub's roster stands, and its clock (ms since 1970 UTC)."""

    node: str
    server_time: int
    people: int
    digest: str
    events: int


def pinned(authority: str) -> ssl.SSLContext:
    """Trusts the hub's own authority (PEM) and nobody else. Made once: it takes longer than a request.

    The name in the certificate is not asked for: a hub's address changes with the network, and its authority signs
    nothing but that hub.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.load_verify_locations(cadata=authority)
    return context


@contextmanager
def unreachable() -> Iterator[None]:
    """What a line says when it carries nothing."""
    try:
        yield
    except (httpx.TransportError, httpx.InvalidURL, ssl.SSLError) as error:
        raise Unreachable(type(error).__name__) from error


class HttpLine:
    """A ``Transport`` to one hub; on the lane of the wire only. ``close`` when done."""

    def __init__(self, url: str, token: str, context: ssl.SSLContext) -> None:
        self._client = httpx.Client(
            base_url=url, verify=context, timeout=TIMEOUT, headers={"Authorization": f"Bearer {token}"}, trust_env=False
        )

    def ask(self, request: Request) -> Answer:
        """Unreachable: none came; Unreadable: what came is none."""
        body, headers = pack(to_bytes(request))
        with unreachable(), self._client.stream("POST", PATH, content=body, headers=headers) as response:
            raw = _body(response)
        answer = read_answer(unpack(raw, response.headers.get("Content-Encoding", "")))
        if isinstance(answer, Refusal):  # said at the door, where nobody had read which request it was
            return msgspec.structs.replace(answer, nonce=request.nonce)
        return answer

    def status(self) -> HubSays:
        """How the hub's roster stands. Unreachable; Unreadable."""
        with unreachable():
            response = self._client.get("/v1/status")
        if response.status_code != httpx.codes.OK:
            raise Unreadable(str(response.status_code))
        try:
            return msgspec.json.decode(response.content, type=HubSays)
        except msgspec.DecodeError as error:
            raise Unreadable(str(error)) from error

    def photo(self, name: str) -> bytes | None:
        """The picture of this name, None when the hub has none. Unreachable."""
        with unreachable():
            response = self._client.get(f"/v1/photos/{name}")
        return response.content if response.status_code == httpx.codes.OK else None

    def bell(self) -> Iterator[int]:
        """The doorbell: a number each time the hub has more, until the line breaks (Unreachable)."""
        with unreachable(), self._client.stream("GET", "/v1/bell", timeout=httpx.Timeout(12.0)) as response:
            for line in response.iter_lines():
                if line.startswith("data:"):
                    yield int(line.removeprefix("data:"))

    def close(self) -> None:
        self._client.close()

    def __enter__(self) -> "HttpLine":
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


def _body(response: httpx.Response) -> bytes:
    """As it came, still packed: httpx would unpack it without a bound."""
    body = bytearray()
    for piece in response.iter_raw():
        body += piece
        if len(body) > LARGEST:
            raise Unreadable("too large")
    return bytes(body)
