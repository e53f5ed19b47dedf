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


def arrived(arrival: Arrival | None) -> tuple[str, ...]:
    """What came and how, in sentences; none before anything did."""
    if arrival is None:
        return ()
    return (_what(arrival), _pace(arrival), _end(arrival), _way(arrival))


def _what(arrival: Arrival) -> str:
    text, code = isolated(arrival.text), isolated(arrival.code)
    if arrival.code and arrival.code != arrival.text:
        return translate("Scanner", "It typed {text}, which the desk reads as {code}.").format(text=text, code=code)
    return translate("Scanner", "It typed {text}.").format(text=text)


def _pace(arrival: Arrival) -> str:
    if arrival.gap is None:
        return translate("Scanner", "It was one key.")
    return translate("Scanner", "From key to key it took %n milliseconds.", "", arrival.gap)


def _end(arrival: Arrival) -> str:
    match arrival.end:
        case "Return":
            return translate("Scanner", "It ended with Return, as most scanners do.")
        case "Linefeed":
            return translate("Scanner", "It ended with a line feed, which works.")
        case "Tab":
            return translate("Scanner", "It ended with Tab, which works.")
        case _:
            return translate("Scanner", "Nothing came after it, which works too.")


def _way(arrival: Arrival) -> str:
    match arrival.way:
        case "plain":
            return translate("Scanner", "Its keyboard is the one of this computer.")
        case "keys":
            return translate(
                "Scanner", "Its keyboard is another one; the desk goes by the keys and not by the letters."
            )
        case "by-hand":
            return translate("Scanner", "That was as slow as typing by hand.")
        case way:
            words = translate("Scanner", "Its letters are those of a keyboard of the kind {layout}.")
            return words.format(layout=layout(way))


def layout(way: str) -> str:
    """A keyboard as people call it."""
    names = {
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
