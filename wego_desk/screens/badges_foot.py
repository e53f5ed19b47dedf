"""Below the list of badges: what came of the last act, and the chosen badge with all that can be done with it."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from wego_desk.screens import words_badge_state, words_badges
from wego_desk.screens.badges_state import KEY, Act, BadgeDo, BadgesState, Chosen, Done, Where
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.look import look_now
from wego_desk.screens.printer_card import ICON

#: In this order whatever is offered: each hand finds its button in the same place.
_ORDER: Final = (BadgeDo.CAME_OUT, BadgeDo.AGAIN, BadgeDo.MOVE, BadgeDo.CANCEL)
_MOST_TARGETS: Final = 6


class BadgesFoot(QWidget):
    """``paint_foot`` is its input. ``chosen`` tells a `BadgeDo`, ``printer_chosen`` the answer to where, ``closed``
    takes that question back."""

    chosen = Signal(object)
    printer_chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = SaidLine(self, bold=True)
        self._undo = self._button(KEY[BadgeDo.UNDO])
        self._undo.setIconName("undo")
        self._undo.clicked.connect(lambda: self.chosen.emit(BadgeDo.UNDO))
        self._lead, self._rest = label(self, bold=True), label(self, tone="muted")
        self._acts = {do: self._act(do) for do in _ORDER}
        self._targets = [self._target(at) for at in range(_MOST_TARGETS)]
        self._printers: tuple[str, ...] = ()
        self._back = self._button("")
        self._back.setCap("Esc")
        self._back.clicked.connect(self.closed)
        self._place()

    def _place(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(16)
        said.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        said.addWidget(self._undo)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addStretch()
        text.addWidget(self._lead)
        text.addWidget(self._rest)
        text.addStretch()
        self._buttons = QWidget(self)
        self._flow = FlowRow(self._buttons, gap=12)
        for button in (*self._acts.values(), *self._targets, self._back):
            self._flow.addWidget(button)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(16)
        self._across.addLayout(text, 1)
        self._across.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addLayout(said)
        column.addLayout(self._across)

    def paint_foot(self, state: BadgesState) -> None:
        notice, family = ("", "unknown") if state.notice is None else words_badges.notice(state.notice)
        self._said.say(notice, family)
        self._undo.setText(words_badges.button(BadgeDo.UNDO))
        self._undo.setVisible(can_undo(state))
        self._undo.setEnabled(not state.busy)
        self._back.setText(words_badges.back())
        if state.where is not None:
            self._paint_where(state.where, state.busy)
        else:
            self._paint_chosen(state.chosen, may_act=state.may_act, busy=state.busy)
        self.setVisible(bool(notice) or state.chosen is not None or state.where is not None)
        self._turn()

    def button(self, do: BadgeDo) -> KeyButton:
        return self._undo if do is BadgeDo.UNDO else self._acts[do]

    def targets(self) -> list[KeyButton]:
        """The printers that can be chosen now."""
        return [button for button in self._targets if button.isVisibleTo(self)]

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._turn()

    def _paint_chosen(self, chosen: Chosen | None, *, may_act: bool, busy: bool) -> None:
        lead, rest = ("", "") if chosen is None else words_badge_state.sentences(chosen.line)
        self._say(lead, rest)
        offered: dict[BadgeDo, Act] = {} if chosen is None else {act.do: act for act in chosen.acts}
        for do, button in self._acts.items():
            act = offered.get(do)
            button.setVisible(act is not None)
            if act is not None:
                button.setText(words_badges.button(do, to=act.to))
                button.setVariant("primary" if act.primary and may_act else "plain")
                button.setIconName(ICON[do] if may_act else "lock")
                button.setEnabled(not busy)
        for target in (*self._targets, self._back):
            target.hide()
        self._buttons.setVisible(bool(offered))
        self._flow.invalidate()

    def _paint_where(self, where: Where, busy: bool) -> None:
        self._say(words_badges.where(where), "")
        is_new = not self._back.isVisibleTo(self)
        for button in self._acts.values():
            button.hide()
        shown = where.targets[:_MOST_TARGETS]
        self._printers = tuple(target.printer for target in shown)
        for at, button in enumerate(self._targets):
            button.setVisible(at < len(shown))
            if at < len(shown):
                button.setText(words_badges.target(shown[at]))
                button.setVariant("primary" if not at else "plain")
                button.setEnabled(not busy)
        self._back.show()
        self._buttons.show()
        self._flow.invalidate()
        if is_new and self.isVisible():
            self._targets[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, lead: str, rest: str) -> None:
        for part, words in ((self._lead, lead), (self._rest, rest)):
            part.setText(words)
            part.setVisible(bool(words))

    def _turn(self) -> None:
        """Large text: the buttons below the words."""
        ways = QBoxLayout.Direction
        self._across.setDirection(ways.TopToBottom if look_now().large else ways.LeftToRight)

    def _button(self, key: str) -> KeyButton:
        button = KeyButton(self)
        button.setTall(40)
        if key:
            button.setKey(key)
        return button

    def _act(self, do: BadgeDo) -> KeyButton:
        button = self._button(KEY[do])
        button.clicked.connect(lambda: self.chosen.emit(do))
        return button

    def _target(self, at: int) -> KeyButton:
        button = self._button(f"Ctrl {at + 1}")
        button.clicked.connect(lambda: self.printer_chosen.emit(self._printers[at]))
        return button


def can_undo(state: BadgesState) -> bool:
    return isinstance(state.notice, Done) and bool(state.notice.key)


def keys_of(state: BadgesState) -> frozenset[str]:
    """The keys that the foot's buttons have now."""
    dos = [BadgeDo.UNDO] if can_undo(state) else []
    if state.where is None and state.chosen is not None:
        dos += [act.do for act in state.chosen.acts]
    return frozenset(KEY[do] for do in dos)
