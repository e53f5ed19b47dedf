"""The desk's window with all that it works with: every object made once, joined by plain calls, let go at the end."""

import logging
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from wego_desk import settings
from wego_desk.app.faults import Faults
from wego_desk.app.memory import give_back
from wego_desk.app.profiles import Profile, working
from wego_desk.screens import opening
from wego_desk.screens.home import Home
from wego_desk.settings import Settings
from wego_desk.work import AnyLane, Lane

if TYPE_CHECKING:  # what stands on the store comes after the first frame
    from wego_desk.app.plugged_in import PluggedIn
    from wego_desk.app.rounds import HubAt
    from wego_desk.desk.desk import Desk

log = logging.getLogger("wego_desk.app")

#: Seconds that a closed window waits for each lane.
_PATIENCE_S: Final = 5.0
#: After a start is over, and between two times that memory is given back, in ms.
_SETTLED_MS: Final = 3_000
_TIDY_MS: Final = 60_000


class Desktop:
    """``start`` shows the window, ``close`` ends the lanes and lets go of the profile; both on the GUI thread."""

    def __init__(
        self, at: Profile, chosen: Settings, clock: Callable[[], datetime], environment: Mapping[str, str],
        hubs: "Sequence[HubAt]" = (),
    ) -> None:  # fmt: skip
        self._at, self._chosen, self._clock, self._environment = at, chosen, clock, environment
        self._hubs = hubs
        look = chosen.look
        self.application = opening.dressed(opening.Wishes(look.theme, look.text_percent, chosen.desk.language))
        self.window = opening.first_window(chosen.desk.name, clock())
        home = self._home = Home(self.window)
        self.lanes = opening.Lanes(Lane("ledger", home), Lane("find", home, newest_wins=True), Lane("long", home))
        self._faults = Faults(at.reports, clock, lambda: home(self._tell_fault))
        self._held = ExitStack()
        self._held.enter_context(self._faults.taken())
        self._opening = opening.Opening(self.window, self.lanes, self._open_desk, chosen.desk.language)
        self._opening.opened.connect(self._furnish)
        self.plugged_in: PluggedIn | None = None
        self._is_new = False
        # Python hears the system's signals only while it runs.
        self._pulse = QTimer(self.window, interval=500)
        self._pulse.timeout.connect(lambda: None)
        self._pulse.start()
        self._tidying = QTimer(self.window, singleShot=True)
        self._tidying.timeout.connect(self._tidy)

    def start(self) -> None:
        self._opening.start()

    def leave(self) -> None:
        """As if a person had closed the window."""
        self.window.close()

    def close(self) -> None:
        """A badge that is being handed over is noted, a scan under way is written; then the files are free."""
        if self.plugged_in is not None:
            self.plugged_in.close(_PATIENCE_S)
        self._tidying.stop()
        self._pulse.stop()
        self._home.close()
        for lane in (self.lanes.long, self.lanes.find):
            lane.close(_PATIENCE_S)
        self.lanes.ledger.call(self._held.close, urgent=True)
        self.lanes.ledger.close(_PATIENCE_S)

    def _open_desk(self) -> "Desk":
        """On the ledger's lane."""
        self._is_new = not self._at.founded
        desk = self._held.enter_context(working(self._at, self._clock, "window"))[0]
        log.info("window: open")
        return desk

    def _furnish(self, desk: "Desk") -> None:
        from wego_desk.app.hubs import hubs_of
        from wego_desk.app.keys import device_key
        from wego_desk.app.plugged_in import PluggedIn

        hubs = self._hubs or hubs_of(self._at)
        key = device_key(self._at) if hubs and not self._hubs else None
        self.plugged_in = PluggedIn(
            self.window, desk, self.lanes, self._new_lane, self._at, settings.as_dict(self._chosen),
            partial(settings.changed, self._at.settings_file), self._environment, hubs, key,
        )  # fmt: skip
        self.plugged_in.start(is_new=self._is_new)
        self._tidying.start(_SETTLED_MS)

    def _tidy(self) -> None:
        """When a start is over, and then now and again."""
        self.lanes.long.run(give_back)
        self._tidying.start(_TIDY_MS)

    def _new_lane(self, name: str) -> AnyLane:
        return Lane(name, self._home)

    def _tell_fault(self) -> None:
        if self.plugged_in is not None:
            self.plugged_in.furnishing.tell_fault()
