"""One person beside the list: who it is and how they stand, their fields, the badge that follows, what can be done."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from wego_desk.core.print_job import PrintReason
from wego_desk.desk.attention import FLAG, attention
from wego_desk.forms.ui_person import Ui_PersonPanel
from wego_desk.screens import words_card
from wego_desk.screens import words_person as words
from wego_desk.screens.announcing import announce
from wego_desk.screens.badge_line import BadgeLine
from wego_desk.screens.badge_preview import BadgePicture, Shown
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.history_list import HistoryList
from wego_desk.screens.labels import SaidLine
from wego_desk.screens.look import look_now
from wego_desk.screens.person_form import Form
from wego_desk.screens.person_name import PersonName
from wego_desk.screens.person_state import KEY, Button, Closed, Do, Opened, PersonState, SureLost, Unsaved, WhyAgain
from wego_desk.screens.question_panel import QuestionPanel
from wego_desk.screens.role_picker import show_roles

#: What is seldom done is quiet.
_QUIET: Final = frozenset({Do.REPLACE, Do.CANCEL})
_BADGE: Final = 240
#: From this height of the panel a name has room for 44.
_ROOMY: Final = 720


class PersonPanel(QWidget):
    """``paint(state)`` is its only input.

    Signals: ``typed`` a `Form`; ``chosen`` a `Do`; ``reprint_wanted`` a `PrintReason`; ``lost`` (yes, it is);
    ``cancel_wanted`` with a reason; ``save_wanted`` and ``discard_wanted`` of what is asked about; ``back`` Esc.
    """

    typed = Signal(object)
    chosen = Signal(object)
    reprint_wanted = Signal(object)
    lost = Signal()
    cancel_wanted = Signal(str)
    save_wanted = Signal()
    discard_wanted = Signal()
    back = Signal()

    def __init__(self, state: PersonState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PersonPanel()
        self.ui.setupUi(self)
        self._state = state
        self._who = ""
        self.name, self.attention = PersonName(self.ui.head), SaidLine(self.ui.head, px=14)
        self.history = HistoryList(self.ui.fields)
        self.badge, self.badge_line = BadgePicture(self.ui.side), BadgeLine(self.ui.side)
        self.fits = [SaidLine(self.ui.side, px=14) for _ in range(3)]
        self.said, self.question = SaidLine(self.ui.foot), QuestionPanel(self.ui.foot)
        self._row = FlowRow(self.ui.actions, gap=12)
        self._in_foot = False
        # What a badge needs stands below it, who comes in beside how they stand: the first that is offered is shown.
        self._buttons = {
            self.ui.admit: (Do.ADMIT,), self.ui.print: (Do.SAVE_AND_PRINT, Do.PRINT, Do.REPRINT),
            self.ui.save: (Do.SAVE,), self.ui.replace: (Do.REPLACE,), self.ui.cancel: (Do.CANCEL,),
        }  # fmt: skip
        self._place()
        self._connect()
        self.retranslate()

    def _place(self) -> None:
        ui = self.ui
        ui.mark.setSide(40)
        self.name.setBeside(True)
        self.name.setWhole(True)
        ui.namePlace.addWidget(self.name)
        ui.attentionPlace.addWidget(self.attention)
        ui.historyPlace.addWidget(self.history)
        for widget in (self.badge, *self.fits, self.badge_line):
            ui.badgePlace.addWidget(widget)
        ui.saidPlace.addWidget(self.said)
        ui.questionPlace.addWidget(self.question)

    def _connect(self) -> None:
        ui = self.ui
        for line in (ui.ownName, ui.latinName, ui.city, ui.line):
            line.textEdited.connect(self._typed)
        for field in (ui.organization, ui.country):
            field.typed.connect(self._typed)
        ui.role.activated.connect(self._typed)
        for button in self._buttons:
            button.clicked.connect(partial(self._clicked, button))
        ui.close.clicked.connect(self.back)
        self.question.closed.connect(self.back)
        self.question.answered.connect(self._answered)
        self.question.words_given.connect(self.cancel_wanted)

    def paint(self, state: PersonState) -> None:
        self._state = state
        if not isinstance(state, Opened):
            self._paint_nobody(state)
            return
        self._set_shown(opened=True, asks=state.ask is not None)
        alone = state.ask is not None and look_now().large
        self._paint_head(state, alone=alone)
        self._paint_fields(state)
        self._paint_badge(state)
        self._paint_foot(state)
        self.ui.body.setVisible(not alone)
        self.ui.footRule.setVisible(not alone)

    def _paint_nobody(self, state: PersonState) -> None:
        self._set_shown(opened=False, asks=False)
        word, sentence = words.nobody(state)
        self.ui.messageWord.setText(word)
        self.ui.messageText.setText(sentence)
        for label in (self.ui.standing, self.ui.elsewhere, self.attention):
            label.setVisible(False)

    def _set_shown(self, *, opened: bool, asks: bool) -> None:
        self.ui.message.setVisible(not opened)
        self.ui.mark.setVisible(opened)
        self.name.setVisible(opened)
        if not opened:
            for widget in (self.ui.body, self.ui.foot, self.ui.admit):
                widget.setVisible(False)
        self.ui.close.setVisible(not asks)  # a question has its own Esc

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        self.paint(self._state)

    def take_focus(self) -> None:
        """Begin with the name."""
        self.ui.ownName.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.ownName.end(False)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange and hasattr(self, "question"):
            self._fit()
            self.paint(self._state)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Anything: the fields scroll, the window never grows for a person."""
        return QSize(0, 0)

    # ---- the head

    def _paint_head(self, state: Opened, *, alone: bool) -> None:
        """``alone``: a question in large text stands alone with the name."""
        delegate = state.person.delegate
        self.ui.mark.set_shape(*words.shape(state))
        self.name.show_name(delegate.large_name, delegate.small_name, delegate.language)
        for label, text in ((self.ui.standing, words.standing(state)), (self.ui.elsewhere, words.elsewhere(state))):
            label.setText(text)
            label.setVisible(bool(text) and not alone)
        minded = () if alone else attention(delegate)
        self.attention.say(words_card.attention_title(minded) if minded else "", "attention")
        if self._who != delegate.id:
            self._who = delegate.id
            self.ui.scroll.verticalScrollBar().setValue(0)
            announce(self.name, f"{self.name.accessibleName()}. {self.ui.standing.text()}", at_once=False)

    # ---- the fields

    def _paint_fields(self, state: Opened) -> None:
        ui, form, values = self.ui, state.form, state.values
        for line, text in (
            (ui.ownName, form.own_name), (ui.latinName, form.latin_name), (ui.organization, form.organization),
            (ui.city, form.city), (ui.country, form.country), (ui.line, form.line),
        ):  # fmt: skip
            _show(line, text, editable=state.may_edit)
        ui.organization.offer([one.name for one in values.organizations])
        ui.country.offer(values.countries)
        show_roles(ui.role, values.roles, form.role)
        ui.role.setEnabled(state.may_edit)
        printed = isinstance(state.preview, Shown) and "job_title" in state.preview.places
        ui.line.setVisible(printed)
        ui.roleRow.setStretch(1, int(printed))
        ui.lineTitle.setVisible(printed)
        self.history.show_happenings(state.person.history.happenings, state.points, state.now, state.zone)
        notes = "\n".join(
            line for line in state.person.delegate.notes.splitlines() if line and not line.startswith(FLAG)
        )
        ui.notes.setText(notes)
        ui.notes.setVisible(bool(notes))
        ui.notesTitle.setVisible(bool(notes))

    def _typed(self) -> None:
        ui = self.ui
        self.typed.emit(Form(
            ui.ownName.text(), ui.latinName.text(), ui.organization.text(), ui.city.text(), ui.country.text(),
            str(ui.role.currentData() or ""), ui.line.text(),
        ))  # fmt: skip

    # ---- the badge

    def _paint_badge(self, state: Opened) -> None:
        shown = state.preview.raster if isinstance(state.preview, Shown) else None
        if state.preview is None:
            self.badge.fade()
        else:
            self.badge.show_raster(shown)
        said = [one for one in words.fits(state.preview) if not (look_now().large and one[0] == "admitted")]
        for line, (family, sentence) in zip(self.fits, _padded(said, len(self.fits)), strict=True):
            line.say(sentence, family)
        self.badge.setAccessibleName(words.badge_spoken(state))
        job = state.person.badge
        self.badge_line.show_words(
            None if job is None or state.changed or state.ask is not None else words_card.badge(job, state.printer)
        )

    # ---- what can be done

    def _paint_foot(self, state: Opened) -> None:
        ask = state.ask
        family, sentence = words.notice(state.notice) if state.notice is not None else ("admitted", "")
        self.said.say(sentence, family)
        self.question.show_question(None if ask is None else words.question(ask), ask)
        offered = {action.do: action for action in state.actions}
        for button, dos in self._buttons.items():
            action = next((offered[do] for do in dos if do in offered), None)
            button.setVisible(action is not None and ask is None)
            button.setEnabled(not state.busy)
            self._paint_button(button, action, state)
        acts = any(not button.isHidden() for button in self._below_badge())
        self.ui.actions.setVisible(self._in_foot and acts)
        waits = self._in_foot and not self.badge_line.isHidden()
        self.ui.foot.setVisible(ask is not None or bool(sentence) or (self._in_foot and acts) or waits)
        self._row.invalidate()

    def _paint_button(self, button: KeyButton, action: Button | None, state: Opened) -> None:
        key = "" if action is None or state.ask is not None else KEY[action.do]
        if button.key() != key:
            button.setKey(key)
        if action is None:
            return
        button.setText(words.button(action.do, state))
        quiet = action.do in _QUIET and not action.primary
        button.setVariant("primary" if action.primary else "quiet" if quiet else "plain")
        is_locked = action.least is not None
        button.setIconName("lock" if is_locked else "in" if action.do is Do.ADMIT else "")
        button.setIconKept(is_locked)

    def _clicked(self, button: KeyButton) -> None:
        state = self._state
        offered = {action.do for action in state.actions} if isinstance(state, Opened) else set()
        self.chosen.emit(next(do for do in self._buttons[button] if do in offered))

    def _answered(self, key: str) -> None:
        match self._state.ask if isinstance(self._state, Opened) else None:
            case WhyAgain():
                self.reprint_wanted.emit(PrintReason(key))
            case SureLost():
                self.lost.emit()
            case Unsaved() if key == words.SAVE:
                self.save_wanted.emit()
            case Unsaved():
                self.discard_wanted.emit()
            case _:
                self.cancel_wanted.emit(key)

    def _fit(self) -> None:
        """Where text is large the badge gets the room of what stands below it, and that a row of its own."""
        look = look_now()
        if look.large != self._in_foot:
            self._in_foot = look.large
            for at, widget in enumerate((self.badge_line, *self._below_badge())):
                if not look.large:
                    self.ui.sideColumn.insertWidget(1 + at, widget)
                elif widget is self.badge_line:
                    self.ui.footInner.insertWidget(2, widget)
                else:
                    self._row.addWidget(widget)
        widest = max(0 if look.large else button.sizeHint().width() for button in self._below_badge())
        self.ui.side.setFixedWidth(max(look.icon(_BADGE), widest))
        self.ui.footInner.setContentsMargins(24, 6 if look.large else 12, 24, 8 if look.large else 16)
        self.name.set_most(44 if self.height() >= _ROOMY else 28)

    def _below_badge(self) -> tuple[KeyButton, KeyButton, KeyButton]:
        return self.ui.print, self.ui.save, self.ui.replace


def _show(line: QLineEdit, text: str, *, editable: bool) -> None:
    """A text that is there already keeps its cursor and its undo."""
    if line.text() != text:
        line.setText(text)
        line.setCursorPosition(0 if not line.hasFocus() else len(text))
    line.setReadOnly(not editable)


def _padded(said: Sequence[tuple[str, str]], count: int) -> list[tuple[str, str]]:
    return [*said[:count], *[("unknown", "")] * (count - len(said))]


def is_shown(state: PersonState) -> bool:
    """Whether there is a person, or a word about one, to show."""
    return not isinstance(state, Closed)
