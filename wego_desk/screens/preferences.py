"""What this desk is set to: a change holds at once, is written down behind it, and says in its place that it was."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from wego_desk.core.trouble import Trouble
from wego_desk.screens.opening import Wishes
from wego_desk.work import AnyLane

Value: TypeAlias = str | int | bool
#: Writes settings down, given as text, durably: ``{"desk.name": "Desk 2"}``; after a Trouble nothing has changed.
Keep: TypeAlias = Callable[[Mapping[str, str]], object]


@dataclass(frozen=True, slots=True)
class Kept:
    """The change is on the disk."""


@dataclass(frozen=True, slots=True)
class NotKept:
    """It is not: the value is the one before again."""

    kind: str
    values: Mapping[str, object] = field(default_factory=dict)


Note: TypeAlias = Kept | NotKept


class Preferences(QObject):
    """``values``: every setting by its key, ``{"desk.name": "Desk 1", "look.text_percent": 100, ...}``.

    ``changed`` tells the key of a value that holds now; ``noted`` that something is known of how it was kept.
    """

    changed = Signal(str)
    noted = Signal(str)

    def __init__(self, values: Mapping[str, Value], keep: Keep, lane: AnyLane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._values = dict(values)
        self._kept = dict(values)
        self._notes: dict[str, Note] = {}
        self._keep, self._lane = keep, lane

    @property
    def values(self) -> Mapping[str, Value]:
        return dict(self._values)

    @property
    def notes(self) -> Mapping[str, Note]:
        """What is known of the last change of each key."""
        return dict(self._notes)

    def text(self, key: str) -> str:
        """KeyError for a setting that there is not."""
        return str(self._values[key])

    def number(self, key: str) -> int:
        return int(self._values[key])

    def yes(self, key: str) -> bool:
        return self._values[key] is True

    def wishes(self) -> Wishes:
        """What `opening.wear` takes."""
        return Wishes(self.text("look.theme"), self.number("look.text_percent"), self.text("desk.language"))

    def set(self, key: str, value: Value) -> None:
        """Change one setting; the same value again changes and says nothing."""
        self.set_all({key: value})

    def set_all(self, changes: Mapping[str, Value]) -> None:
        """Change settings that belong together: all of them are kept, or none."""
        new = {key: value for key, value in changes.items() if self._values[key] != value}
        if not new:
            return
        self._values.update(new)
        for key in new:
            self._notes.pop(key, None)
        self._tell(new)
        job = partial(self._keep, {key: _typed(value) for key, value in new.items()})
        self._lane.run(job, then=lambda _: self._were_kept(new), failed=partial(self._were_not, new))

    def forget_notes(self) -> None:
        """Another part of the page is shown: what was said there has been read."""
        self._notes.clear()

    def _were_kept(self, new: Mapping[str, Value]) -> None:
        self._kept.update(new)
        self._note(new, Kept())

    def _were_not(self, new: Mapping[str, Value], error: BaseException) -> None:
        trouble = error if isinstance(error, Trouble) else Trouble("our_fault")
        still = {key: value for key, value in new.items() if self._values[key] == value}
        back = {key: self._kept[key] for key in still}
        self._values.update(back)
        self._tell(back)
        self._note(back, NotKept(trouble.kind, trouble.values))
        if not isinstance(error, Trouble):
            raise error

    def _tell(self, keys: Iterable[str]) -> None:
        for key in keys:
            self.changed.emit(key)

    def _note(self, told: Mapping[str, Value], note: Note) -> None:
        """Only of the newest change: an older answer comes too late to say anything."""
        for key, value in told.items():
            if self._values[key] == value:
                self._notes[key] = note
                self.noted.emit(key)


def _typed(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
