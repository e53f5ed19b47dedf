"""A sound for each kind of verdict, so that a steward knows without looking; silent where no sound can be made."""

import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QtMsgType, QUrl, qInstallMessageHandler

from wego_desk.assets import asset

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

log = logging.getLogger(__name__)

#: The file of ``resources/sounds`` for each verdict.
SOUND_OF: Final[Mapping[str, str]] = {
    "admitted": "admitted", "exited": "admitted", "already_in": "already_in", "not_in": "already_in",
    "not_entitled": "refused", "too_early": "refused", "too_late": "refused", "full": "refused",
    "cancelled": "cancelled", "revoked": "cancelled", "replaced": "cancelled",
    "unknown": "unknown", "damaged": "unknown", "attention": "attention",
}  # fmt: skip


@contextmanager
def _hushed() -> Iterator[None]:
    """Each library and sound server that is not here would be a warning of Qt's; the desk is just silent then."""

    def drop(kind: QtMsgType, context: object, message: str) -> None:
        del kind, context
        log.debug("sound: %s", message)

    before = qInstallMessageHandler(drop)
    try:
        yield
    finally:
        qInstallMessageHandler(before)


class Sounds(QObject):
    """``play`` a verdict's sound. ``on`` follows the setting; `prepare` loads them when the window stands.

    ``could_sound``: asked once, before a library is loaded for nothing.
    """

    def __init__(
        self, *, on: bool, could_sound: Callable[[], bool] = lambda: True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.on = on
        self._could_sound = could_sound
        self._effects: dict[str, QSoundEffect] | None = None

    @property
    def able(self) -> bool:
        """Whether sound can be made here; known after `prepare`."""
        return bool(self._effects)

    def prepare(self) -> None:
        """Load the sounds: 100 ms and more, so not before the first frame and not while someone waits for a verdict."""
        if self._effects is not None:
            return
        self._effects = {}
        if not self._could_sound():
            log.info("no sound: no card and no server")
            return
        try:
            with _hushed():
                self._load(self._effects)
        except ImportError as error:  # a machine without libpulse0 is a desk without sound, nothing worse
            log.info("no sound: %s", error)

    def _load(self, effects: dict[str, "QSoundEffect"]) -> None:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        if QMediaDevices.defaultAudioOutput().isNull():
            log.info("no sound: no device")
            return
        for name in sorted(set(SOUND_OF.values())):
            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(asset("resources", "sounds", f"{name}.wav"))))
            effects[name] = effect

    def play(self, verdict: str) -> None:
        """Play at once; KeyError for what is no verdict. The sound before ends, so that the newest is heard."""
        name = SOUND_OF[verdict]
        if self.on:
            self._sound(name)

    def hear(self, verdict: str) -> None:
        """As `play`, also where sounds are off: for who chooses."""
        self._sound(SOUND_OF[verdict])

    def _sound(self, name: str) -> None:
        self.prepare()
        for effect in (self._effects or {}).values():
            effect.stop()
        if self._effects and name in self._effects:
            self._effects[name].play()
