"""What the window says of a hub: short, whole, and what to do where somebody must do something."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from wego_desk.desk.hub_now import HubNow, Link
from wego_desk.screens.words_moment import moment

translate = QCoreApplication.translate


def venue() -> str:
    return translate("Hub", "Venue")


def centre() -> str:
    return translate("Hub", "Centre")


def phrase(hub: HubNow, now: datetime, zone: tzinfo) -> str:
    """For the lamp: two to five words."""
    match hub.link:
        case Link.REFUSED:
            return _refused(hub.why)
        case Link.WELL if hub.clock_ms:
            return translate("Hub", "This desk's clock is wrong")
        case Link.WELL if not hub.waiting:
            return translate("Hub", "Has everything")
        case Link.WELL:
            return translate("Hub", "%n act(s) on the way", "", hub.waiting)
        case Link.ASKING:
            return translate("Hub", "Not asked yet")
        case Link.SILENT if hub.waiting and hub.since is not None:
            waits = translate("Hub", "%n act(s) wait since {time}", "", hub.waiting)
            return waits.format(time=moment(hub.since, now, zone))
        case Link.SILENT if hub.heard is not None:
            return translate("Hub", "No line since {time}").format(time=moment(hub.heard, now, zone))
        case Link.SILENT:
            return translate("Hub", "Does not answer")


def _refused(why: str) -> str:
    match why:
        case "unknown_node":
            return translate("Hub", "Does not know this desk")
        case "other_congress":
            return translate("Hub", "Is of another congress")
        case "upgrade":
            return translate("Hub", "Needs a newer program here")
        case "unknown_hub" | "other_node":
            return translate("Hub", "Is not the hub we joined")
        case "disk_full":
            return translate("Hub", "The disk here is full")
        case _:
            return translate("Hub", "Ask for help: see Set-up")
