"""HTTP over a hub's service: who asks, how much, how often; then the protocol, the door, and what an organizer needs.

Hot routes take raw bytes and msgspec; the others are FastAPI's own, and all stand in ``/openapi.json``.
"""

import hmac
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Annotated, Any, Final

import msgspec
from fastapi import Depends, FastAPI, Header, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from prometheus_client import CONTENT_TYPE_LATEST
from pydantic import BaseModel

from wego_desk import __version__
from wego_desk.core.trouble import Trouble
from wego_desk.desk.permission import NotAllowed
from wego_desk.hub.buckets import Buckets
from wego_desk.hub.door import StaysOut
from wego_desk.hub.measures import Measures
from wego_desk.hub.service import Service, photo_named
from wego_desk.hub.watching import Watching
from wego_desk.sync import messages, proving
from wego_desk.sync.http_line import PATH, HubSays
from wego_desk.sync.messages import LARGEST, Answer, Refusal, Unreadable, read_request, to_bytes
from wego_desk.sync.packed import pack, unpack

#: Bytes of what is said at the door.
_DOOR_BYTES: Final = 4_096
#: A desk pushes at once at each scan and pages through a backlog; whoever asks more often is told to wait.
PER_DEVICE: Final = (200.0, 50.0)
#: Knocks and proofs of one address: a venue's desks may stand behind one.
PER_STRANGER: Final = (40.0, 2.0)
_STATUS: Final = {
    "unknown_node": 403, "upgrade": 426, "too_large": 413, "busy": 429, "unreadable": 400, "stopping": 503,
}  # fmt: skip


class Invited(BaseModel):
    """``code``: to be typed at the new desk within ten minutes; ``fingerprint``: SHA-256 of the certificate."""

    code: str
    expires_at: int
    fingerprint: str


class Wish(BaseModel):
    """``name`` of the device, ``""`` for the one that it gives itself."""

    name: str = ""
    is_hub: bool = False


class Device(BaseModel):
    id: str
    name: str
    is_hub: bool
    revoked: bool


class Renamed(BaseModel):
    name: str


class Reason(BaseModel):
    reason: str


class Refused(Exception):
    """An answer that is no, at the door."""

    def __init__(self, status: int, why: str, retry_after: float | None = None) -> None:
        super().__init__(why)
        self.status = status
        self.why = why
        self.retry_after = retry_after


def hub_app(service: Service, measures: Measures, fingerprint: str, seconds: Callable[[], float]) -> FastAPI:
    """The application; ``seconds`` is a clock that only goes forward."""

    @asynccontextmanager
    async def life(_app: FastAPI) -> AsyncIterator[None]:
        service.bell.begin(await service.on_lane(service.desk.store.last_gseq))
        yield

    app = FastAPI(title="wego-desk hub", version=__version__, lifespan=life, docs_url=None, redoc_url=None)
    app.add_middleware(Watching, measures=measures, seconds=seconds)
    _refusals(app, service)
    _for_machines(app, service, measures)
    _for_desks(app, service, measures, Buckets(*PER_DEVICE, seconds))
    _for_strangers(app, service, Buckets(*PER_STRANGER, seconds))
    _for_organizers(app, service, fingerprint)
    return app


def _refusals(app: FastAPI, service: Service) -> None:
    def refusal(status: int, why: str, retry_after: float | None = None) -> Response:
        body = to_bytes(Refusal(service.node.id, "", service.node.now_ms(), why, retry_after))
        headers = {} if retry_after is None else {"Retry-After": str(max(1, round(retry_after)))}
        return Response(body, status, headers, messages_type())

    @app.exception_handler(Refused)
    async def at_the_door(_request: Request, error: Refused) -> Response:
        return refusal(error.status, error.why, error.retry_after)

    @app.exception_handler(StaysOut)
    async def outside(_request: Request, _error: StaysOut) -> Response:
        return refusal(403, "stays_out")

    @app.exception_handler(Trouble)
    async def trouble(_request: Request, error: Trouble) -> Response:
        kinds = {"disk_full": 507, "unknown_device": 404, "unknown_operator": 403}
        status = 403 if isinstance(error, NotAllowed) else kinds.get(error.kind, 400)
        return JSONResponse({"kind": error.kind, "values": msgspec.to_builtins(dict(error.values))}, status)


def messages_type() -> str:
    return pack(b"")[1]["Content-Type"]


def _for_machines(app: FastAPI, service: Service, measures: Measures) -> None:
    @app.get("/healthz")
    async def healthz() -> dict[str, str]:
        """Whether the hub does its work: its one lane answers, and its ledger can be read."""
        await service.on_lane(service.desk.store.last_gseq)
        return {"status": "ok", "node": service.node.id}

    @app.get("/metrics")
    async def metrics() -> Response:
        """For Prometheus; counts and times, nobody's name."""
        return Response(measures.text(service), media_type=CONTENT_TYPE_LATEST)


def _for_desks(app: FastAPI, service: Service, measures: Measures, buckets: Buckets) -> None:
    def who(authorization: Annotated[str, Header()] = "") -> str:
        """The device whose token this is."""
        device = service.door.whose(authorization.removeprefix("Bearer "))
        if device is None:
            measures.refused.labels("token").inc()
            raise Refused(401, "unknown_node")
        wait = buckets.take(device)
        if wait:
            measures.refused.labels("too_often").inc()
            raise Refused(429, "busy", wait)
        return device

    @app.post(PATH, openapi_extra=_said(messages.Request), response_class=Response)
    async def sync(request: Request, device: Annotated[str, Depends(who)]) -> Response:
        """One request of the exchange; docs/sync.md says what follows from what."""
        raw = await _whole(request, LARGEST)
        try:
            asked = read_request(unpack(raw, request.headers.get("content-encoding", "")))
        except Unreadable as error:
            measures.refused.labels("unreadable").inc()
            too_large = str(error) == "too large"
            raise Refused(413 if too_large else 400, "too_large" if too_large else "unreadable") from error
        if asked.node != device:
            measures.refused.labels("other_device").inc()
            raise Refused(403, "unknown_node")
        return _answered(await service.answering.answer(asked))

    @app.get("/v1/bell", response_class=StreamingResponse)
    async def bell(_device: Annotated[str, Depends(who)]) -> StreamingResponse:
        """Server-sent events: rings when the hub has more."""
        return StreamingResponse(
            service.bell.listen(), media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )

    @app.get("/v1/status", response_class=Response)
    async def status(_device: Annotated[str, Depends(who)]) -> Response:
        """How many delegates the hub knows, and a digest to compare rosters by."""

        def look() -> HubSays:
            people = service.roster()
            gseq = service.desk.store.last_gseq()
            return HubSays(service.node.id, service.node.now_ms(), people.people, people.digest, gseq)

        return Response(msgspec.json.encode(await service.on_lane(look)), media_type="application/json")

    @app.get("/v1/photos/{name}", response_class=Response)
    async def photo(name: str, _device: Annotated[str, Depends(who)]) -> Response:
        """A picture by its hash: it never changes."""
        found = photo_named(service.photos, name)
        if found is None:
            return Response(status_code=404)
        return Response(found.read_bytes(), media_type="image/jpeg", headers={"Cache-Control": "private, immutable"})


def _for_strangers(app: FastAPI, service: Service, buckets: Buckets) -> None:
    async def said(request: Request) -> bytes:
        wait = buckets.take(request.client.host if request.client else "")
        if wait:
            raise Refused(429, "busy", wait)
        return await _whole(request, _DOOR_BYTES)

    @app.post("/v1/knock", openapi_extra=_said(proving.Hello), response_class=Response)
    async def knock(request: Request) -> Response:
        """A device asks to be let in."""
        hello = _read(await said(request), proving.Hello)
        return _plain(await service.on_lane(lambda: service.door.knock(hello)))

    @app.post("/v1/enter", openapi_extra=_said(proving.Proof), response_class=Response)
    async def enter(request: Request) -> Response:
        """It proves that it knows the code, which is never sent."""
        proof = _read(await said(request), proving.Proof)

        def let_in() -> proving.LetIn:
            it = service.door.enter(proof)
            service.came()
            return it

        return _plain(await service.on_lane(let_in))


def _for_organizers(app: FastAPI, service: Service, fingerprint: str) -> None:
    def operator(
        authorization: Annotated[str, Header()] = "", x_operator: Annotated[str, Header()] = ""
    ) -> Callable[[], Any]:
        """Whoever may read the hub's own folder; the duty of the operator they name is asked for at each act."""
        if not hmac.compare_digest(authorization.encode(), f"Bearer {service.secret}".encode()):
            raise Refused(401, "unknown_node")
        return lambda: service.operator(x_operator)

    @app.post("/v1/invitations")
    async def invite(wish: Wish, who: Annotated[Callable[[], Any], Depends(operator)]) -> Invited:
        """A code for a new device."""
        shown = await service.on_lane(lambda: service.door.invite(wish.name, is_hub=wish.is_hub, operator=who()))
        return Invited(code=shown.code, expires_at=shown.expires_at, fingerprint=fingerprint)

    @app.get("/v1/devices")
    async def devices(_who: Annotated[Callable[[], Any], Depends(operator)]) -> list[Device]:
        """Every device that was ever let in."""
        known = await service.on_lane(service.devices)
        return [Device(id=d.id, name=d.name, is_hub=d.is_hub, revoked=d.revoked) for d in known]

    @app.put("/v1/devices/{device}")
    async def rename(device: str, to: Renamed, who: Annotated[Callable[[], Any], Depends(operator)]) -> None:
        """Give a device another name."""
        await service.on_lane(lambda: service.rename(device, to.name, operator=who()))

    @app.post("/v1/devices/{device}/revoke")
    async def revoke(device: str, why: Reason, who: Annotated[Callable[[], Any], Depends(operator)]) -> None:
        """A device is no longer ours: it may give what it holds, and is told to destroy its key."""
        await service.on_lane(lambda: service.revoke(device, operator=who(), reason=why.reason))


def _answered(answer: Answer) -> Response:
    body, headers = pack(to_bytes(answer))
    status, more = 200, {}
    if isinstance(answer, Refusal):
        status = _STATUS.get(answer.why, 409)
        more = {} if answer.retry_after is None else {"Retry-After": str(max(1, round(answer.retry_after)))}
    return Response(body, status, {**headers, **more})


async def _whole(request: Request, limit: int) -> bytes:
    """The body, read no further than it may be long."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > limit:
            raise Refused(413, "too_large")
    return bytes(body)


def _read(raw: bytes, kind: type[proving.T]) -> proving.T:
    try:
        return msgspec.json.decode(raw, type=kind)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Refused(400, "unreadable") from error


def _plain(said: msgspec.Struct) -> Response:
    return Response(msgspec.json.encode(said), media_type="application/json")


def _said(kind: Any) -> dict[str, Any]:
    """What a route takes, for its description: msgspec's own schema, whole."""
    (schema,), parts = msgspec.json.schema_components([kind], ref_template="#/$defs/{name}")
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": {**schema, "$defs": parts}}}}}
