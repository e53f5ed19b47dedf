"""Runs the application behind TLS until it is told to stop, and then lets everybody finish."""

import asyncio
import socket
from collections.abc import Callable
from typing import Final

import uvicorn
from fastapi import FastAPI

from wego_desk.hub.bell import Bell
from wego_desk.hub.certificates import Certificates

#: Seconds that an answer may still take when the hub is told to stop.
GRACE_S: Final = 10


class HubServer(uvicorn.Server):
    """``ready`` is called once, when the hub answers; ``stop`` from any thread."""

    def __init__(self, config: uvicorn.Config, bell: Bell, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._bell = bell
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._bell.end()  # else every listener at the doorbell would be waited for
        await super().shutdown(sockets)

    def stop(self) -> None:
        self.should_exit = True


def listening(host: str, port: int) -> socket.socket:
    """A socket that is bound, so that the port is known before anything runs; OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    it = socket.socket(family, socket.SOCK_STREAM)
    try:
        it.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        it.bind((host, port))
    except OSError:
        it.close()
        raise
    return it


def server(app: FastAPI, certificates: Certificates, bell: Bell, ready: Callable[[], None]) -> HubServer:
    config = uvicorn.Config(
        app,
        ssl_certfile=certificates.certificate,
        ssl_keyfile=certificates.key,
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=GRACE_S,
        timeout_keep_alive=30,
        limit_concurrency=1_000,
    )
    return HubServer(config, bell, ready)


def run(it: HubServer, bound: socket.socket) -> None:
    """Until it is told to stop."""
    asyncio.run(it.serve(sockets=[bound]))
