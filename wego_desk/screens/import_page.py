"""The page on which a list of people comes in: opened, looked over part by part, put right, taken in, taken back."""

from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from wego_desk.forms.ui_import import Ui_ImportPage
from wego_desk.screens import words_import as words
from wego_desk.screens import words_roster
from wego_desk.screens.controls.side_item import SideItem
from wego_desk.screens.controls.tab_stop import stand_after, stop_at_chosen
from wego_desk.screens.file_choosing import choose_roster, dropped_file
from wego_desk.screens.import_changes import ChangesPart
from wego_desk.screens.import_columns import ColumnsPart
from wego_desk.screens.import_file import FilePart
from wego_desk.screens.import_missing import MissingPart
from wego_desk.screens.import_pairs import PairsPart
from wego_desk.screens.import_refused import RefusedPart
from wego_desk.screens.import_state import ImportState, Part
from wego_desk.screens.labels import SaidLine, in_page_direction, label
from wego_desk.screens.look import look_now
from wego_desk.screens.past_panel import PastPanel
from wego_desk.screens.past_state import PastState
from wego_desk.screens.question_panel import QuestionPanel
from wego_desk.screens.roster_state import LookedOver, MayNot, NotTaken, Reading, Stopped, TakenIn, TakingIn
from wego_desk.screens.thin_bar import ThinBar
from wego_desk.screens.window_state import Heading

_SIDE: Final = 304
_Parts: TypeAlias = FilePart | ColumnsPart | RefusedPart | PairsPart | ChangesPart | MissingPart


class ImportPage(QWidget):
    """``paint(state)`` and ``paint_past(state)`` are its inputs; what is done in a part, the part tells.

    ``file_chosen`` a path; ``chosen`` a `Part`; ``wanted`` take it in; ``stop_wanted``; ``file_left``; ``left``: back
    to where one came from; ``shown``.
    """

    file_chosen = Signal(Path)
    chosen = Signal(object)
    wanted = Signal()
    stop_wanted = Signal()
    file_left = Signal()
    left = Signal()
    shown = Signal()

    def __init__(self, state: ImportState, past: PastState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ImportPage()
        self.ui.setupUi(self)
        self._state = state
        self.setAcceptDrops(True)
        self.said, self.told, self.bar = SaidLine(self.ui.openCard), SaidLine(self.ui.look), ThinBar(self.ui.busyCard)
        self.ui.homeSaid.addWidget(self.said)
        self.coming = label(self.ui.look, tone="muted")
        for line in (self.told, self.coming):
            self.ui.lookSaid.addWidget(line, 1, Qt.AlignmentFlag.AlignVCenter)
        self.ui.busyBar.addWidget(self.bar)
        self.question = QuestionPanel(self.ui.look)
        self.ui.lookColumn.insertWidget(1, self.question)
        self.past = PastPanel(past)
        self.ui.pastColumn.addWidget(self.past)
        self.file, self.columns, self.refused = FilePart(), ColumnsPart(), RefusedPart()
        self.pairs, self.changes, self.missing = PairsPart(), ChangesPart(), MissingPart()
        self.parts: dict[Part, _Parts] = {
            Part.FILE: self.file, Part.COLUMNS: self.columns, Part.REFUSED: self.refused, Part.TWINS: self.pairs,
            Part.CHANGES: self.changes, Part.MISSING: self.missing,
        }  # fmt: skip
        self.items: dict[Part, SideItem] = {}
        for part, widget in self.parts.items():
            self._add(part, widget)
        self._connect()
        self._fold()
        self.retranslate()

    def heading(self) -> Heading:
        """For the window's head."""
        return Heading(*words.heading(self._state.roster))

    def paint(self, state: ImportState) -> None:
        self._state = state
        roster, ui = state.roster, self.ui
        match roster:
            case LookedOver():
                ui.stack.setCurrentWidget(ui.look)
                self._paint_look(state, roster)
            case Reading() | TakingIn():
                ui.stack.setCurrentWidget(ui.busy)
                self._paint_busy(roster)
            case _:
                ui.stack.setCurrentWidget(ui.home)
                self._paint_home(state)

    def paint_past(self, state: PastState) -> None:
        self.past.paint(state)
        self._paint_home(self._state)

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.ui.drop.show_words(self.tr("Drop the list here"), self.tr("Excel, LibreOffice or CSV, as you have it"))
        with QSignalBlocker(self.ui.parts):
            self.ui.parts.clear()
            for part in Part:
                self.ui.parts.addItem(words.title(part), part)
        for widget in self.parts.values():
            widget.retranslate()
        self.past.retranslate()
        self.paint(self._state)

    def choose_file(self) -> None:
        """Let a person look for the file; the desk goes on behind."""
        choose_roster(self, self.file_chosen.emit)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fold()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.shown.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        if dropped_file(event) is not None and not isinstance(self._state.roster, Reading | TakingIn | MayNot):
            self.ui.drop.set_over(True)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        self.ui.drop.set_over(False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        self.ui.drop.set_over(False)
        file = dropped_file(event)
        if file is not None:
            event.acceptProposedAction()
            self.file_chosen.emit(file)

    def _connect(self) -> None:
        ui = self.ui
        ui.parts.activated.connect(lambda at: self.chosen.emit(ui.parts.itemData(at)))
        for button in (ui.open, ui.openOther, ui.drop):
            button.clicked.connect(self.choose_file)
        ui.take.clicked.connect(self.wanted)
        ui.stop.clicked.connect(self.stop_wanted)
        ui.homeBack.clicked.connect(self.left)
        ui.lookBack.clicked.connect(self.file_left)

    def _add(self, part: Part, widget: QWidget) -> None:
        item = SideItem(self.ui.side, icon=words.ICONS[part])
        item.clicked.connect(partial(self.chosen.emit, part))
        self.ui.items.addWidget(item)
        stand_after(next(reversed(self.items.values()), None), item)
        self.items[part] = item
        self.ui.partStack.addWidget(widget)

    def _paint_look(self, state: ImportState, roster: LookedOver) -> None:
        ui, part = self.ui, state.part
        for each, item in self.items.items():
            item.show_words(words.title(each), words.summary(each, state))
        self.items[part].setChecked(True)
        stop_at_chosen(self.items.values())
        with QSignalBlocker(ui.parts):
            ui.parts.setCurrentIndex(tuple(Part).index(part))
        ui.title.setText(words.title(part))
        ui.purpose.setText(words.purpose(part))
        ui.partStack.setCurrentWidget(self.parts[part])
        self.parts[part].paint(state)  # the others when they are shown
        asks = state.leaving is not None
        if not asks:
            self._set_free(True)  # before the focus comes back
        self.question.show_question(words.leaving() if asks else None, state.leaving)
        self._set_free(not asks)
        ready = bool(roster.foreseen.added + roster.foreseen.updated + len(state.gone))
        ui.take.setText(words.take_in(state, roster.foreseen.added, roster.foreseen.updated))
        ui.take.setEnabled(ready and not roster.busy and not asks)
        if roster.unmet is not None:
            self.told.say(words.trouble(roster.unmet.kind, roster.unmet.values), "refused")
        else:
            self.told.say(words.will_come(state) if state.lacks_reason else "", "already_in")
        self.coming.setText(words.will_come(state))
        self.coming.setVisible(self.told.isHidden())

    def _set_free(self, free: bool) -> None:
        """While something is asked, the question has the keys."""
        for part in (self.ui.lookBack, self.ui.openOther, self.ui.partStack):
            part.setEnabled(free)

    def _paint_busy(self, roster: Reading | TakingIn) -> None:
        ui = self.ui
        word, sentence = words_roster.headline(roster)
        taking = isinstance(roster, TakingIn)
        ui.busyWord.setText(in_page_direction(word))
        ui.busyText.setText(sentence)
        self.bar.setVisible(taking)
        ui.busySteps.setVisible(taking)
        if isinstance(roster, TakingIn):
            self.bar.show_share(roster.done / roster.total if roster.total else 0)
            ui.busySteps.setText(words_roster.steps(roster))
        ui.stop.setEnabled(not roster.stopping)
        if not ui.stop.hasFocus() and ui.stop.isEnabled():
            ui.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _paint_home(self, state: ImportState) -> None:
        roster, ui = state.roster, self.ui
        title, second = words.home(roster)
        may_not = isinstance(roster, MayNot)
        broken = isinstance(roster, NotTaken | Stopped | MayNot)
        if broken:
            second = words_roster.headline(roster)[1]
        ui.homeTitle.setText(in_page_direction(title))
        ui.homeSecond.setText("" if broken else second)
        ui.homeSecond.setVisible(bool(second) and not broken)
        family = "refused" if isinstance(roster, NotTaken) else "already_in"
        done = isinstance(roster, TakenIn)
        self.said.say(second if broken else self.tr("Taken in. It can be taken back beside this.") if done else "",
                      "admitted" if done else family)  # fmt: skip
        ui.drop.setVisible(not may_not)
        ui.open.setVisible(not may_not)
        ui.homeBack.setEnabled(not self.past.asks)
        ui.openCard.setVisible(not (self.past.asks and look_now().large))
        ui.pastCard.setVisible(not may_not and (not look_now().large or not isinstance(roster, NotTaken)))

    def _fold(self) -> None:
        """Large text: the column becomes one choice above the part."""
        large = look_now().large
        self.ui.side.setVisible(not large)
        self.ui.side.setFixedWidth(_SIDE)
        self.ui.parts.setVisible(large)
        self.ui.title.setVisible(not large)
        self.ui.purpose.setVisible(not large)
        self.ui.rule.setVisible(not large)
        self.ui.openOther.setVisible(not large)
