"""The window's part of the story: with a display it opens for a person, else it is worked at and photographed."""

import os
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wego_desk import app, settings
from wego_desk.app import Profile
from wego_desk.app.window import display_or_trouble
from wego_desk.core.delegate import Delegate
from wego_desk.core.trouble import Trouble
from wego_desk.desk import reading
from wego_desk.rehearsal.step import Step
from wego_desk.reports.whole_file import folder_for
from wego_desk.work import responsive

if TYPE_CHECKING:
    from wego_desk.app.hands import Hands
    from wego_desk.screens.furnishing import Furnishing

_SIZE: Final = (1366, 768)
_OFFSCREEN: Final = {"QT_QPA_PLATFORM": "offscreen"}


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether a person could see a window here."""
    if environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal")):
        return False
    try:
        display_or_trouble(environment)
    except Trouble:
        return False
    return True


def work_at_window(profile: Profile, pictures: Path, clock: Callable[[], datetime]) -> Step:
    """Open the real window without a display and work at it: scans, an undo, finding, three languages.

    Trouble ``no_window`` where the window's libraries are missing.
    """
    os.environ.update(_OFFSCREEN)
    try:
        from wego_desk.app.desktop import Desktop
        from wego_desk.app.hands import Hands
    except ImportError as error:
        raise Trouble("no_window", reason=str(error)) from error
    with app.reading(profile) as reader:
        coming = [d for d in reading.delegates(reader, {"status": "active"}) if d.code]
    desktop = Desktop(profile, settings.load(profile.settings_file), clock, {**os.environ, **_OFFSCREEN})
    responsive()
    desktop.start()
    desktop.window.showNormal()  # whatever size the screen has that nobody sees
    desktop.window.resize(*_SIZE)
    try:
        hands = Hands(desktop)
        with folder_for(pictures):
            pass
        hands.until(lambda: desktop.plugged_in is not None)
        assert desktop.plugged_in is not None
        story = _AtWindow(hands, desktop.plugged_in.furnishing, coming, pictures)
        return story.played()
    finally:
        desktop.window.close()
        desktop.close()


class _AtWindow:
    def __init__(self, hands: "Hands", furnishing: "Furnishing", coming: list[Delegate], pictures: Path) -> None:
        self._hands, self._furnishing, self._pictures = hands, furnishing, pictures
        self._coming = coming
        self._files: list[str] = []
        self._answers: list[str] = []

    def played(self) -> Step:
        self._sign_in()
        self._see("ready")
        newcomer = self._scan_until("admitted", reversed(self._coming))
        self._see("admitted")
        self._scan(newcomer.code)
        self._see("already-in")
        self._scan("NOT-A-CODE-OF-OURS")
        self._see("unknown")
        self._hands.press("Escape")
        found = self._find(newcomer)
        self._speak_all_languages(newcomer)
        counts = {word: self._answers.count(word) for word in dict.fromkeys(self._answers)}
        wanted = {"admitted", "already_in", "unknown"}
        return Step(
            "Worked at the window", wanted <= counts.keys() and found > 0, {**counts, "found": found}, self._files
        )

    def _sign_in(self) -> None:
        """As the supervisor, for whom no PIN is set."""
        sign_in = self._furnishing.sign_in
        self._hands.until(lambda: sign_in.state.people)
        who = next(person for person in sign_in.state.people if person.name == "Ji-woo")
        sign_in.choose(who.id)
        self._hands.press("F10")
        self._hands.until(lambda: self._furnishing.desk.state.counts is not None and not self._furnishing.is_locked)

    def _scan(self, code: str) -> str:
        desk = self._furnishing.desk
        before = desk.answers
        self._hands.scan(code)
        self._hands.until(lambda: desk.answers > before and not desk.is_checking)
        self._answers.append(desk.verdict)
        return desk.verdict

    def _scan_until(self, verdict: str, people: "reversed[Delegate]") -> Delegate:
        return next(delegate for delegate in people if self._scan(delegate.code) == verdict)

    def _find(self, delegate: Delegate) -> int:
        """By the first letters of the family name, in Latin letters."""
        people = self._furnishing.people.people
        self._hands.press("F2")
        typed = (delegate.latin_name or delegate.full_name).split()[-1][:5]
        self._hands.write(typed)
        self._hands.until(lambda: people.state.text == typed and people.state.listing is not None)
        self._see("people")
        return 0 if people.state.listing is None else len(people.state.listing)

    def _speak_all_languages(self, newcomer: Delegate) -> None:
        preferences = self._furnishing.preferences
        self._hands.press("Alt+1")
        self._scan(newcomer.code)
        for language, theme, percent in (("ko", "dark", 100), ("ar", "light", 100), ("en", "high-contrast", 200)):
            preferences.set_all({"desk.language": language, "look.theme": theme, "look.text_percent": percent})
            self._see(f"already-in-{language}-{theme}-{percent}")
        preferences.set_all({"desk.language": "en", "look.theme": "system", "look.text_percent": 100})
        self._hands.until(lambda: len(preferences.notes) >= 3)

    def _see(self, name: str) -> None:
        file = self._pictures / f"{name}.png"
        self._hands.picture(file)
        self._files.append(str(file))
