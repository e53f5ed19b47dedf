"""The key by which others know this device, and the hubs that let it in: files that their owner alone may read."""

import os
from dataclasses import asdict
from pathlib import Path

import msgspec

from wego_desk.app.profiles import Profile
from wego_desk.core.trouble import Trouble
from wego_desk.sync.joining import Joined
from wego_desk.sync.secrets_kept import keep_secret
from wego_desk.sync.signing import KEY_BYTES, Key


def new_secret() -> bytes:
    return os.urandom(KEY_BYTES)


def keep_key(at: Profile, secret: bytes) -> None:
    keep_secret(at.folder / "device.key", secret.hex().encode())


def device_key(at: Profile) -> Key:
    """This device's own, made when it is first asked for. Trouble ``damaged_file``."""
    path = at.folder / "device.key"
    if not path.is_file():
        keep_key(at, new_secret())
    try:
        return Key(bytes.fromhex(path.read_text(encoding="ascii")))
    except ValueError as error:
        raise Trouble("damaged_file", file=str(path)) from error


def destroy_key(at: Profile) -> None:
    """This device was revoked and has given what it held: it is known to nobody any more."""
    for path in (at.folder / "device.key", *_files(at)):
        path.unlink(missing_ok=True)


def joined_hubs(at: Profile) -> list[Joined]:
    """The hubs that let this device in. Trouble ``damaged_file``."""
    found = []
    for path in _files(at):
        try:
            found.append(msgspec.json.decode(path.read_bytes(), type=Joined))
        except msgspec.DecodeError as error:
            raise Trouble("damaged_file", file=str(path)) from error
    return found


def keep_hub(at: Profile, hub: Joined) -> None:
    folder = at.folder / "hubs"
    folder.mkdir(exist_ok=True)
    keep_secret(folder / f"{hub.node}.json", msgspec.json.encode(asdict(hub)))


def _files(at: Profile) -> list[Path]:
    return sorted((at.folder / "hubs").glob("*.json"))
