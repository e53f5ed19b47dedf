"""Imports that were, in a list; the chosen one in a few words, and the way back: what that does is said first."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desk.desk.imports import ImportDone
from wego_desk.screens import words_past as words
from wego_desk.screens.controls import KeyButton, Row, RowDelegate, Rule
from wego_desk.screens.controls.long_list import LongList
from wego_desk.screens.direction import set_margins
from wego_desk.screens.fields_grid import FieldsGrid, Line
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.look import look_now
from wego_desk.screens.past_state import Foreseen, GoingBack, Looking, PastState, WentBack
from wego_desk.screens.question_panel import Question, QuestionPanel
from wego_desk.screens.scroll_room import ScrollRoom
from wego_desk.screens.sequence_rows import SequenceRows
from wego_desk.screens.thin_bar import ThinBar

#: Of those who keep something so many are named.
_NAMED = 20


class PastPanel(QWidget):
    """``paint(state)`` is its input. ``chosen``: a batch; ``asked``: what would taking it back do; ``confirmed``: the
    reason; ``left``, ``stop_wanted``."""

    chosen = Signal(str)
    asked = Signal()
    confirmed = Signal(str)
    left = Signal()
    stop_wanted = Signal()

    def __init__(self, state: PastState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.title = label(self, 20, bold=True)
        self.nothing = label(self, tone="muted")
        self._rows = SequenceRows(self._row, lambda one: one.batch, self)
        self.list = LongList(self)
        self.list.setModel(self._rows)
        self.list.setItemDelegate(RowDelegate(self.list, height=68))
        self.list.chosen.connect(self._choose)
        self.story = label(self, 14, tone="muted")
        self.said = SaidLine(self)
        self.bar, self.steps = ThinBar(self), label(self, 14, tone="muted")
        self.back, self.stop = KeyButton(self), KeyButton(self)
        self.back.setIconName("undo")
        self.back.setKey("F8")
        self.stop.setKey("Shift Esc")
        self.question = QuestionPanel(self)
        self.kept = FieldsGrid(self)
        self._build()
        self.back.clicked.connect(self.asked)
        self.stop.clicked.connect(self.stop_wanted)
        self.question.words_given.connect(self.confirmed)
        self.question.closed.connect(self.left)
        self.retranslate()

    def paint(self, state: PastState) -> None:
        self._state = state
        imports = state.imports or ()
        self._rows.show(imports)
        self._rows.say_again()
        self.list.choose(self._rows.index_of(state.chosen))
        self.list.setVisible(bool(imports) and not (self.asks and look_now().large))
        self.nothing.setVisible(not imports)
        chosen, back = state.import_, state.back
        self._detail.setVisible(chosen is not None)
        self.story.setText("" if chosen is None else words.story(chosen, state.now, state.zone))
        family, sentence = words.told(back)
        self.said.say(sentence, family)
        going = isinstance(back, GoingBack)
        for part in (self.bar, self.steps, self.stop):
            part.setVisible(going)
        if isinstance(back, GoingBack):
            self.bar.show_share(back.done / back.total if back.total else 0)
            self.steps.setText(words.steps(back))
            self.stop.setEnabled(not back.stopping)
        free = chosen is not None and chosen.undone is None and not going and not isinstance(back, Looking)
        self.back.setVisible(free and not isinstance(back, Foreseen))
        self._paint_question(state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            set_margins(self, self._below, 24, 4, 8, 4)

    def retranslate(self) -> None:
        self.title.setText(self.tr("Imports so far"))
        self.nothing.setText(self.tr("What comes in is listed here, and can be taken back."))
        self.back.setText(self.tr("Take it back"))
        self.stop.setText(self.tr("Stop"))
        self.list.setAccessibleName(self.tr("Imports so far"))
        self.paint(self._state)

    @property
    def asks(self) -> bool:
        """Whether Esc belongs to the question."""
        return isinstance(self._state.back, Foreseen)

    def _paint_question(self, state: PastState) -> None:
        back = state.back
        undone = back.undone if isinstance(back, Foreseen | WentBack) else None
        self.question.show_question(
            Question(
                words.question(), words.does(back.undone), own_words=self.tr("Why it is taken back"),
                confirm=self.tr("Take it back"), back=self.tr("Leave it"), needed=True,
            ) if isinstance(back, Foreseen) else None,
            state.chosen,
        )  # fmt: skip
        named = words.kept(undone)[:_NAMED] if undone is not None else []
        self.kept.show_lines((self.tr("Stays"), "") if named else (), [Line(name, (what,)) for name, what in named])
        self.kept.setVisible(bool(named))

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 12)
        head.addWidget(self.title)
        head.addWidget(self.nothing)
        self._detail = QWidget(self)
        below = self._below = QVBoxLayout(self._detail)
        below.setSpacing(12)
        for part in (self.story, self.said, self.bar, self.steps):
            below.addWidget(part)
        for button in (self.back, self.stop):
            below.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        below.addWidget(self.question)
        below.addWidget(self.kept)
        below.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Rule(self))
        column.addWidget(self.list, 1)
        column.addWidget(Rule(self))
        column.addWidget(ScrollRoom(self._detail, self), 1)
        set_margins(self, self._below, 24, 4, 8, 4)

    def _row(self, one: ImportDone) -> Row:
        return words.row(one, self._state.now, self._state.zone)

    def _choose(self, index: QModelIndex) -> None:
        one = self._rows.item(index)
        if one is not None:
            self.chosen.emit(one.batch)
