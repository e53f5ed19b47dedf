"""What a tried scanner did, in whole sentences, and what to set at it when it did not work."""

from PySide6.QtCore import QCoreApplication

from wego_desk.screens.scanner_state import Another, Arrival, ByHand, Mistyped, Result, Taught, Works
from wego_desk.screens.words_moment import isolated

translate = QCoreApplication.translate


def says(result: Result | None) -> tuple[str, str]:
    """The family of its colours, and the sentence."""
    match result:
        case None:
            return "unknown", translate("Scanner", "Nothing has arrived yet. Scan the code on this screen.")
        case Works(way="plain"):
            return "admitted", translate("Scanner", "The scanner works. Its letters arrive as they are.")
        case Works(way="keys"):
            return "admitted", translate(
                "Scanner", "The scanner works. The desk reads its keys, whatever the keyboard."
            )
        case Works(way="typed"):
            return "admitted", translate("Scanner", "That is right. Codes can be typed at this desk too.")
        case Works(way=way):
            words = translate("Scanner", "The scanner works. It types as a keyboard of the kind {layout} does.")
            return "admitted", words.format(layout=layout(way))
        case Taught():
            return "admitted", translate("Scanner", "The scanner works now: the desk has learnt how it types.")
        case Another():
            return "already_in", translate(
                "Scanner", "Something arrived, but not this code. Scan the code on this screen."
            )
        case ByHand():
            return "already_in", translate(
                "Scanner", "That came as slowly as typing by hand. Set the scanner to send without a delay."
            )
        case Mistyped():
            return "already_in", translate("Scanner", "That is another code. Compare it with the one on this screen.")


def facts(arrival: Arrival | None) -> tuple[tuple[str, str], ...]:
    """What arrived, name by value, for whoever helps by telephone."""
    return (
        (translate("Scanner", "Letters"), isolated(arrival.text) if arrival else "–"),
        (translate("Scanner", "Read as"), isolated(arrival.code or arrival.text) if arrival else "–"),
        (translate("Scanner", "Keys"), arrival.keys if arrival else "–"),
        (translate("Scanner", "Between two keys"), _gap(arrival)),
        (translate("Scanner", "Ends with"), _end(arrival)),
        (translate("Scanner", "Keyboard"), layout(arrival.way) if arrival else "–"),
    )


def _gap(arrival: Arrival | None) -> str:
    if arrival is None or arrival.gap is None:
        return "–"
    return translate("Scanner", "{milliseconds} ms").format(milliseconds=arrival.gap)


def _end(arrival: Arrival | None) -> str:
    match arrival.end if arrival else None:
        case None:
            return "–"
        case "Return":
            return translate("Scanner", "Return")
        case "Linefeed":
            return translate("Scanner", "Linefeed")
        case "Tab":
            return translate("Scanner", "Tab")
        case _:
            return translate("Scanner", "nothing, which works too")


def layout(way: str) -> str:
    """A way of reading as people call the keyboard."""
    names = {
        "plain": translate("Scanner", "as this computer's"),
        "keys": translate("Scanner", "read by its keys"),
        "by-hand": translate("Scanner", "typed by hand"),
        "us": translate("Scanner", "English"),
        "fr": translate("Scanner", "French"),
        "de": translate("Scanner", "German"),
        "ru": translate("Scanner", "Russian"),
        "ar": translate("Scanner", "Arabic"),
        "he": translate("Scanner", "Hebrew"),
        "el": translate("Scanner", "Greek"),
        "ko": translate("Scanner", "Korean"),
    }
    return names.get(way, way)
