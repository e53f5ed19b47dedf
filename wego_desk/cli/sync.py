"""``sync``: one round with every hub that this desk knows; ``status``: how this desk stands."""

import argparse
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from wego_desk import app
from wego_desk.cli.command import Command
from wego_desk.cli.session import DONE, THE_ANSWER_IS_NO, Answer, Session

if TYPE_CHECKING:
    from wego_desk.app.asking import Asked

#: Why a round ended early, for people; docs/sync.md says what each means.
WHY = {
    "unreachable": "it does not answer",
    "unreadable": "it is no hub of this program, or one of another version",
    "unknown_node": "it does not know this desk; let the desk join anew",
    "other_congress": "it is of another congress",
    "upgrade": "it speaks a newer language; update this desk",
    "revoked": "this desk was revoked; it gave what it held and its key is gone",
    "busy": "it is busy; the next round goes on",
    "too_large": "it takes no message of that size",
    "other_node": "another hub answered",
    "unknown_hub": "this desk does not trust it",
    "unfit": "its snapshot does not fit",
    "keeps_shaking": "both sides keep disagreeing; run wego-desk verify",
    "no_end": "there is more to come; run it again",
}


def _sync(session: Session, arguments: argparse.Namespace) -> Answer:  # noqa: ARG001 - every command takes both
    from wego_desk.app.asking import ask_hubs

    asked = ask_hubs(session.profile)
    ok = not any(it.refused for it in asked)
    return Answer({"hubs": [document(it) for it in asked]}, list(map(line, asked)), DONE if ok else THE_ANSWER_IS_NO)


def document(asked: "Asked") -> dict[str, Any]:
    return {
        "hub": asked.hub.url,
        "node": asked.hub.node,
        "ok": not asked.refused,
        "refused": asked.refused,
        "came": asked.came,
        "waiting": asked.waiting.acts,
        "offset_ms": asked.offset_ms,
    }


def line(asked: "Asked") -> str:
    if asked.refused:
        why = WHY.get(asked.refused, asked.refused)
        return f"{asked.hub.url}: {why}. {asked.waiting.acts} acts wait here, and none is lost."
    return f"{asked.hub.url}: both have all; {asked.came} events are new here."


def _status(session: Session, arguments: argparse.Namespace) -> Answer:  # noqa: ARG001 - every command takes both
    from wego_desk.app.standing import standing

    it = standing(session.profile, app.now())
    hubs = [
        {"url": h.hub.url, "reachable": h.says is not None, "heard_at": _iso(h.heard_at), "waiting": h.waiting.acts}
        for h in it.hubs
    ]  # fmt: skip
    centre = next((h.says for h in it.hubs if h.says is not None), None)
    told = {
        "desk": {"id": it.device, "name": it.name},
        "hub": hubs[0] if hubs else None,
        "hubs": hubs,
        "waiting": it.waiting,
        "oldest_waiting_s": it.oldest_s,
        "roster": {
            "count": it.roster.people,
            "hash": it.roster.digest,
            "centre_count": None if centre is None else centre.people,
            "centre_hash": None if centre is None else centre.digest,
        },
        "printer": it.printer,
    }
    return Answer(told, _said(it.name, told))


def _said(name: str, told: dict[str, Any]) -> list[str]:
    roster = told["roster"]
    lines = [f"{name}: {roster['count']} delegates."]
    for hub in told["hubs"]:
        lines.append(f"{hub['url']} {'answers' if hub['reachable'] else 'does not answer'}.")
    if not told["hubs"]:
        lines.append("This desk works alone.")
    elif told["waiting"]:
        lines.append(f"{told['waiting']} acts wait, the oldest for {told['oldest_waiting_s']} s.")
    else:
        lines.append("Nothing waits.")
    if roster["centre_hash"] is not None:
        same = roster["centre_hash"] == roster["hash"]
        lines.append(
            "The roster is the hub's." if same else f"The hub has {roster['centre_count']} delegates, another roster."
        )
    return lines


def _iso(ms: int) -> str | None:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="milliseconds") if ms else None


COMMANDS = (
    Command("sync", "Exchange once with every hub that this desk knows.", "wego-desk sync", _sync),
    Command("status", "Say how this desk stands: its hubs, what waits, and its roster.", "wego-desk status", _status),
)
