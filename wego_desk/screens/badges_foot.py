"""Below the list of badges: what came of the last act, and the chosen badge with all that can be done with it."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from wego_desk.screens import words_badge_state, words_badges_acts
from wego_desk.screens.badges_asked import KEY, BadgeDo, Done, HowMany
from wego_desk.screens.badges_question import BadgesQuestion
from wego_desk.screens.badges_state import Act, BadgesState, Chosen
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.look import look_now
from wego_desk.screens.printer_card import ICON

#: In this order whatever is offered: each hand finds its button in the same place.
_ORDER: Final = (
    BadgeDo.CAME_OUT, BadgeDo.HAND, BadgeDo.AGAIN, BadgeDo.MOVE, BadgeDo.FIRST, BadgeDo.HOLD, BadgeDo.RELEASE,
    BadgeDo.CANCEL,
)  # fmt: skip
#: Buttons that would leave the words less than this part of the room stand below them.
_WORDS_SHARE: Final = 0.45


class BadgesFoot(QWidget):
    """``paint_foot`` is its input. ``chosen`` tells a `BadgeDo`; `question` is asked here."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = SaidLine(self, bold=True)
        self._undo = self._button(KEY[BadgeDo.UNDO])
        self._undo.setIconName("undo")
        self._undo.clicked.connect(lambda: self.chosen.emit(BadgeDo.UNDO))
        self._lead, self._rest = label(self, bold=True), label(self, tone="muted")
        self._acts = {do: self._act(do) for do in _ORDER}
        self.question = BadgesQuestion(self)
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
        for button in self._acts.values():
            self._flow.addWidget(button)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._across.setSpacing(16)
        self._across.addLayout(text, 1)
        self._across.addWidget(self._buttons)
        self._across.addWidget(self.question)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        column.addLayout(said)
        column.addLayout(self._across)

    def paint_foot(self, state: BadgesState) -> None:
        notice, family = ("", "unknown") if state.notice is None else words_badges_acts.notice(state.notice)
        self._said.say(notice, family)
        self._undo.setText(words_badges_acts.button(BadgeDo.UNDO))
        self._undo.setVisible(can_undo(state))
        self._undo.setEnabled(not state.busy)
        self.question.show_question(state.question, busy=state.busy)
        self._paint_chosen(None if state.question else state.chosen, may_act=state.may_act, busy=state.busy)
        if state.question is not None:
            self._say(words_badges_acts.question(state.question), "")
        self.setVisible(bool(notice) or state.chosen is not None or state.question is not None)
        self._turn()

    def button(self, do: BadgeDo) -> KeyButton:
        return self._undo if do is BadgeDo.UNDO else self._acts[do]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._turn()

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
                button.setText(words_badges_acts.button(do, to=act.to))
                button.setVariant("primary" if act.primary and may_act else "plain")
                button.setIconName(ICON[do] if may_act else "lock")
                button.setEnabled(not busy)
        self._buttons.setVisible(bool(offered))
        self._flow.invalidate()

    def _say(self, lead: str, rest: str) -> None:
        for part, words in ((self._lead, lead), (self._rest, rest)):
            part.setText(words)
            part.setVisible(bool(words))

    def _turn(self) -> None:
        """Large text, or many buttons: they stand below the words."""
        beside = self.question if self.question.isVisibleTo(self) else self._buttons
        wide = beside.isVisibleTo(self) and beside.sizeHint().width() > (1 - _WORDS_SHARE) * self.width()
        ways = QBoxLayout.Direction
        self._across.setDirection(ways.TopToBottom if look_now().large or wide else ways.LeftToRight)

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


def can_undo(state: BadgesState) -> bool:
    return isinstance(state.notice, Done) and bool(state.notice.key)


def keys_of(state: BadgesState) -> frozenset[str]:
    """The keys that the foot's buttons have now."""
    dos = [BadgeDo.UNDO] if can_undo(state) else []
    if isinstance(state.question, HowMany):
        return frozenset({KEY[BadgeDo.CAME_OUT]})
    if state.question is None and state.chosen is not None:
        dos += [act.do for act in state.chosen.acts]
    return frozenset(KEY[do] for do in dos)
