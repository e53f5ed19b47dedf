"""``hub``: the central service, and who may speak to it."""

import argparse
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from wego_desk.cli.columns import aligned
from wego_desk.cli.command import Command
from wego_desk.cli.session import Answer, Session, iso
from wego_desk.core.trouble import Trouble

if TYPE_CHECKING:
    from wego_desk.app.hub_door import HubDoor

LISTEN = "0.0.0.0:8443"


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", choices=("serve", "enrol", "devices"))
    parser.add_argument("--listen", default=LISTEN, metavar="HOST:PORT", help=f"serve: where; else {LISTEN}")
    parser.add_argument("--name", default="", help="enrol: of the new device; devices: the new name of --device")
    parser.add_argument("--for-hub", action="store_true", help="enrol: the new device is a hub of a venue")
    parser.add_argument("--device", metavar="ID", help="devices: the one to rename or revoke")
    parser.add_argument("--reason", help="devices: revoke --device, for this reason, as stolen")


def _run(session: Session, arguments: argparse.Namespace) -> Answer:
    if arguments.what == "serve":
        return _serve(session, arguments.listen)
    from wego_desk.app.hub_door import HubDoor

    door = HubDoor(session.profile, session.operator_name)
    return _enrol(door, arguments) if arguments.what == "enrol" else _devices(door, arguments)


def _serve(session: Session, listen: str) -> Answer:
    from wego_desk.app.hub import hub
    from wego_desk.hub.serve import run
    from wego_desk.work import responsive

    host, port = _place(listen)

    def ready(url: str) -> None:
        document = {"url": url, "fingerprint": it.fingerprint}
        session.say(f"The hub answers at {url}. Let a desk in: wego-desk hub enrol. Stop with Ctrl-C.")
        if session.json:
            import json

            session.give(json.dumps(document))

    responsive()
    try:
        with hub(session.profile, host, port, ready=ready) as it:
            run(it.server, it.bound)
    except KeyboardInterrupt:
        pass  # uvicorn has let everybody finish, and says the signal again
    except OSError as error:
        raise Trouble("address_taken", address=listen, reason=error.strerror or str(error)) from error
    return Answer({}, ["The hub has stopped. Everything that it confirmed is kept."], said=session.json)


def _place(listen: str) -> tuple[str, int]:
    host, colon, port = listen.rpartition(":")
    if not colon or not (port.isascii() and port.isdigit() and int(port) < 65536):
        raise Trouble("bad_address", address=listen)
    return host.strip("[]"), int(port)


def _enrol(door: "HubDoor", arguments: argparse.Namespace) -> Answer:
    """The picture holds the certificate's fingerprint too: who scans it can't be let in elsewhere."""
    shown = door.invite(arguments.name, is_hub=arguments.for_hub)
    code = f"{shown['code'][:4]} {shown['code'][4:]}"
    until = datetime.fromtimestamp(shown["expires_at"] / 1000, UTC).astimezone()
    picture = invitation_text(shown)
    document = {"code": shown["code"], "expires_at": iso(until), "qr": picture, "fingerprint": shown["fingerprint"]}
    lines = [
        *_qr(picture),
        f"The code is {code}. It lets one device in, until {until:%H:%M}.",
        f"At the new desk: wego-desk join {shown['url'].removeprefix('https://')} {shown['code']}",
    ]
    return Answer(document, lines)


def invitation_text(shown: dict[str, Any]) -> str:
    """What the picture of an invitation says: ``wego-hub:HOST:PORT#FINGERPRINT#CODE``."""
    return f"wego-hub:{shown['url'].removeprefix('https://')}#{shown['fingerprint']}#{shown['code']}"


def _qr(text: str) -> list[str]:
    import io

    import qrcode

    code = qrcode.QRCode(border=2, error_correction=qrcode.constants.ERROR_CORRECT_L)
    code.add_data(text)
    drawn = io.StringIO()
    code.print_ascii(out=drawn, invert=True)
    return drawn.getvalue().rstrip("\n").splitlines()


def _devices(door: "HubDoor", arguments: argparse.Namespace) -> Answer:
    if arguments.device is None and (arguments.name or arguments.reason is not None):
        raise Trouble("which_device")
    if arguments.device is not None:
        if bool(arguments.name) == (arguments.reason is not None):
            raise Trouble("rename_or_revoke")
        if arguments.name:
            door.rename(arguments.device, arguments.name)
        else:
            door.revoke(arguments.device, arguments.reason)
    devices = door.devices()
    rows = [(d["id"], d["name"], "hub" if d["is_hub"] else "", "revoked" if d["revoked"] else "") for d in devices]
    return Answer({"devices": devices}, list(aligned(rows)) if rows else ["No device was let in yet."])


COMMANDS = (
    Command(
        "hub", "Run the hub that desks share, let a device in, list, rename and revoke devices.",
        "wego-desk hub serve --listen 0.0.0.0:8443", _run, _arguments, True,
    ),
)  # fmt: skip
