"""Every request in a line of the log and in the measures: its route, its end, how long it took; nobody's name."""

import json
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from wego_desk.hub.measures import Measures

log = logging.getLogger("wego_desk.hub")

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class Watching:
    """ASGI middleware of the plain kind: it holds up no stream."""

    def __init__(self, app: App, measures: Measures, seconds: Callable[[], float]) -> None:
        self._app = app
        self._measures = measures
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status = self._seconds(), 500

        async def watched(message: MutableMapping[str, Any]) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self._app(scope, receive, watched)
        finally:
            # The route as it is written, never the path as it was asked for: that may hold anything.
            route = getattr(scope.get("route"), "path", "other")
            took = self._seconds() - began
            self._measures.requests.labels(route, str(status)).inc()
            if route != "/v1/bell":
                self._measures.seconds.labels(route).observe(took)
            log.info(json.dumps({"route": route, "status": status, "ms": round(took * 1000, 1)}))
