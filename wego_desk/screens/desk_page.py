"""The page that people work at: one answer at a time, the last scans beside it, counts below them."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from wego_desk.forms.ui_desk import Ui_DeskPage
from wego_desk.screens import words_desk as words
from wego_desk.screens import words_verdict
from wego_desk.screens.announcing import announce
from wego_desk.screens.desk_scanning import delegate_of
from wego_desk.screens.desk_state import Card, DeskState, Entered, NotKept, NotRead, ScannerWorks, Verdict
from wego_desk.screens.look import look_now
from wego_desk.screens.ready_card import ReadyCard
from wego_desk.screens.recent_list import RecentList
from wego_desk.screens.thin_bar import ThinBar
from wego_desk.screens.verdict_card import VerdictCard
from wego_desk.screens.words_moment import listed

_SIDE = 312
#: Below this the list of scans gives its room to the answer.
_NARROW = 1040


class DeskPage(QWidget):
    """``paint(state)`` is its only input.

    Signals: ``chosen`` a `Do`; ``reason_given`` words; ``print_wanted`` a `PrintReason`; ``move_wanted`` two printers;
    ``closed`` Esc; ``leaving_wanted`` people leave from now on; ``person_wanted`` the id of a delegate of the list;
    ``badges_wanted``; ``camera_wanted`` on or off; ``try_wanted`` the offered code without a scanner; ``verdict_told``
    once for each new verdict, as `DeskWindow.tell_verdict` takes it.
    """

    chosen = Signal(object)
    reason_given = Signal(str)
    print_wanted = Signal(object)
    move_wanted = Signal(str, str)
    leaving_wanted = Signal(bool)
    person_wanted = Signal(str)
    badges_wanted = Signal()
    camera_wanted = Signal()
    try_wanted = Signal()
    closed = Signal()
    verdict_told = Signal(str, str, str)

    def __init__(self, state: DeskState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_DeskPage()
        self.ui.setupUi(self)
        self._state = state
        self._told = 0
        self._list_shown = False
        self.verdict, self.ready = VerdictCard(self.ui.answer), ReadyCard(self.ui.answer)
        self.ui.answerColumn.addWidget(self.ready)
        self.ui.answerColumn.addWidget(self.verdict)
        self.recent, self._bar = RecentList(self.ui.recent), ThinBar(self.ui.counts, height=8)
        self.ui.recentPlace.addWidget(self.recent)
        self.ui.barPlace.addWidget(self._bar)
        self._connect()
        self.paint(state)

    def _connect(self) -> None:
        self.verdict.chosen.connect(self.chosen)
        self.verdict.reason_given.connect(self.reason_given)
        self.verdict.print_wanted.connect(self.print_wanted)
        self.verdict.closed.connect(self.closed)
        self.ready.move_wanted.connect(self.move_wanted)
        self.ready.badges_wanted.connect(self.badges_wanted)
        self.ready.leaving_wanted.connect(self.leaving_wanted)
        self.ready.camera_wanted.connect(self.camera_wanted)
        self.ready.try_wanted.connect(self.try_wanted)
        self.recent.person_wanted.connect(self.person_wanted)
        self.verdict.just_now_wanted.connect(lambda: self._show_list(True))
        self.ready.just_now_wanted.connect(lambda: self._show_list(True))
        self.ui.recentBack.clicked.connect(lambda: self._show_list(False))
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.activated.connect(self._close)

    def paint(self, state: DeskState) -> None:
        """What had the focus may go with its card: then nothing has it, and Space presses nothing unasked."""
        had_focus = self._has_focus()
        self._paint(state)
        if had_focus and not self._has_focus():
            self.window().setFocus(Qt.FocusReason.OtherFocusReason)

    def _has_focus(self) -> bool:
        focused: QWidget | None = self.window().focusWidget()  # which Qt's own types call always there
        return focused is not None and self.isAncestorOf(focused)

    def _paint(self, state: DeskState) -> None:
        self._state = state
        card, folded = state.card, self._is_folded()
        decided = isinstance(card, Verdict | NotKept)
        self.ready.setVisible(not decided)
        self.verdict.setVisible(decided)
        match card:
            case Verdict():
                self.verdict.paint_verdict(card, folded=folded)
            case NotKept():
                self.verdict.paint_not_kept(card, folded=folded)
            case _:
                self.ready.paint_card(card, folded=folded)
        # A question has its own Esc, on its button.
        self._escape.setEnabled(not (isinstance(card, Verdict) and card.ask is not None))
        self.recent.paint_list(state)
        self._paint_counts()
        self._tell(card)

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.paint(self._state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange and hasattr(self, "_escape"):
            self._fold()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fold()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, 0)

    def _is_folded(self) -> bool:
        return look_now().large or self.width() < _NARROW

    def _fold(self) -> None:
        folded, look = self._is_folded(), look_now()
        self._list_shown &= folded
        self.ui.side.setVisible(not folded or self._list_shown)
        self.ui.answer.setVisible(not (folded and self._list_shown))
        self.ui.side.setMinimumWidth(0 if folded else _SIDE)
        self.ui.side.setMaximumWidth(16_777_215 if folded else _SIDE)
        self.ui.recentBack.setVisible(folded)
        self.ui.recentHead.setFixedHeight(look.room(64 if folded else 48))
        self.paint(self._state)

    def _show_list(self, shown: bool) -> None:
        self._list_shown = shown
        self._fold()

    def _close(self) -> None:
        if self._list_shown:
            self._show_list(False)
        else:
            self.closed.emit()

    def _paint_counts(self) -> None:
        counts = self._state.counts
        self.ui.counts.setVisible(counts is not None)
        if counts is None:
            return
        look = look_now()
        figure = f"font-size:{look.px(28)}px; font-weight:700; color:{look.colour('ink').name()}"
        self.ui.here.setText(words.here_rich(counts, figure))
        self.ui.here.setAccessibleName(words.here_sentence(counts))
        self.ui.atDesk.setText(words.at_desk(counts.at_desk))
        self._bar.show_share(counts.here / counts.active if counts.active else 0.0)

    def _tell(self, card: Card) -> None:
        """Each answer is told once, however often it is painted; a new one brings the card to the front."""
        number = _number(card)
        if number <= self._told:
            return
        self._told = number
        if self._list_shown:
            self._show_list(False)
        match card:
            case Verdict(scanned=scanned):
                who = delegate_of(scanned.checked)
                name = "" if who is None else who.small_name or who.large_name
                detail = listed(name, words_verdict.detail(scanned))
                self.verdict_told.emit(scanned.checked.outcome.verdict, words_verdict.word(scanned), detail)
            case NotKept():
                word, reason, remedy = words.not_kept(card)
                announce(self.verdict.band, f"{word}. {reason}. {remedy}")
            case ScannerWorks():
                announce(self.ready, " ".join(words.scanner_works()))
            case Entered(operator=operator):
                announce(self.ready, " ".join(words.entered(operator.name)))
            case NotRead(reason=reason):
                announce(self.ready, " ".join(words.not_read(reason)))
            case _:
                pass


def _number(card: Card) -> int:
    match card:
        case Verdict(scanned=scanned):
            return scanned.number
        case NotKept(number=number) | ScannerWorks(number=number) | Entered(number=number) | NotRead(number=number):
            return number
        case _:
            return 0
