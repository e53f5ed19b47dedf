"""What a command says to the hub that runs on this computer, by the secret in the hub's own folder."""

import json
from dataclasses import dataclass
from typing import Any

import httpx
import msgspec

from wego_desk.app.hub import RunningHub, running_file
from wego_desk.app.profiles import Profile
from wego_desk.core.trouble import Trouble
from wego_desk.sync.http_line import TIMEOUT, pinned


@dataclass(frozen=True, slots=True)
class HubDoor:
    """The hub that runs on a profile, spoken to as an operator of it."""

    at: Profile
    operator: str

    def invite(self, name: str, *, is_hub: bool) -> dict[str, Any]:
        """``code``, ``expires_at`` (ms since 1970 UTC), ``fingerprint``, and ``url`` for other computers."""
        said: dict[str, Any] = self._say("POST", "/v1/invitations", {"name": name, "is_hub": is_hub})
        return {**said, "url": self._running().for_others}

    def devices(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self._say("GET", "/v1/devices")
        return found

    def rename(self, device: str, name: str) -> None:
        self._say("PUT", f"/v1/devices/{device}", {"name": name})

    def revoke(self, device: str, reason: str) -> None:
        self._say("POST", f"/v1/devices/{device}/revoke", {"reason": reason})

    def _running(self) -> RunningHub:
        try:
            return msgspec.json.decode(running_file(self.at).read_bytes(), type=RunningHub)
        except (FileNotFoundError, msgspec.DecodeError) as error:
            raise Trouble("hub_not_running", file=str(self.at.folder)) from error

    def _say(self, method: str, path: str, body: Any = None) -> Any:
        hub = self._running()
        context = pinned((self.at.folder / "hub" / "authority.pem").read_text(encoding="ascii"))
        headers = {"Authorization": f"Bearer {hub.secret}", "X-Operator": self.operator}
        try:
            with httpx.Client(base_url=hub.url, verify=context, timeout=TIMEOUT, trust_env=False) as line:
                response = line.request(method, path, json=body, headers=headers)
        except httpx.TransportError as error:
            raise Trouble("hub_not_running", file=str(self.at.folder)) from error
        said = json.loads(response.content or b"null")
        if response.is_success:
            return said
        if isinstance(said, dict) and "kind" in said:  # the hub's own trouble, said here
            kind, values = said["kind"], said["values"]
            raise Trouble(kind, **values)
        raise Trouble("hub_not_running", file=str(self.at.folder))
