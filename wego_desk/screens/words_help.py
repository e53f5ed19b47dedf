"""The words of the help page: what each key does, and what to do when something goes wrong."""

from PySide6.QtCore import QCoreApplication

from wego_desk.screens.words_moment import listed

translate = QCoreApplication.translate


def title() -> tuple[str, str]:
    return translate("Help", "Help"), translate("Help", "Scanning goes on while you read this.")


def key_lines() -> list[tuple[str, str]]:
    """Keys that mean the same on every page, with what they do."""
    return [
        ("F2", translate("Help", "Find somebody by name, city or code")),
        ("F3", translate("Help", "Register somebody who is not on the list")),
        ("F4", translate("Help", "Open who was just scanned")),
        ("F6", translate("Help", "Print their badge, or print it again")),
        ("F7", translate("Help", "Another way: another printer, or admit with a reason")),
        ("F8", translate("Help", "Take back what was just done")),
        ("F9", translate("Help", "Call a supervisor")),
        ("F10", translate("Help", "Confirm: save, take in, go on")),
        ("F12", translate("Help", "The list behind: badges that wait, the last scans")),
        ("Ctrl K", translate("Help", "The camera of this computer, on or off")),
        ("Ctrl L", translate("Help", "Somebody else works here")),
        ("Esc", translate("Help", "Close what is open; the desk is ready")),
    ]


def headings() -> tuple[str, str]:
    return translate("Help", "Keys"), translate("Help", "When something is not as it should be")


def advice_lines() -> list[tuple[str, str]]:
    """What happens, and what to do."""
    return [
        (
            translate("Help", "The scanner beeps and nothing comes"),
            translate("Help", "Scan the test code in Set-up. Until it works, press F2 and find people by name."),
        ),
        (
            translate("Help", "The code can't be read"),
            translate("Help", "Make the phone brighter, or type the sixteen letters below the code after F2."),
        ),
        (
            translate("Help", "A name is wrong on the badge"),
            translate("Help", "Press F4, correct it and print again. The old badge goes into the box for shredding."),
        ),
        (
            translate("Help", "No badge comes out"),
            translate("Help", "The page Badges says which printer needs what. Nothing is lost; all badges follow."),
        ),
        (
            translate("Help", "The network is away"),
            translate("Help", "Go on. This desk decides by itself and sends everything later."),
        ),
        (
            translate("Help", "The answer is no"),
            translate("Help", "Be kind, name the reason on the screen, and press F9: a supervisor can decide."),
        ),
    ]


def supervisors(names: tuple[str, ...]) -> str:
    """Who can help, the last line of the page."""
    if not names:
        return ""
    return translate("Help", "Who can decide: {people}").format(people=listed(*names))


def close() -> str:
    return translate("Help", "Back to work")
