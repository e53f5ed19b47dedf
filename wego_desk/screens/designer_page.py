"""The page of the designer: the boxes, the badge on its table, the chosen box in numbers, and what is wrong."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from wego_desk.desk.designing import LONGEST_NAME
from wego_desk.forms.ui_designer import Ui_DesignerPage
from wego_desk.screens import words_designer as words
from wego_desk.screens.announcing import announce
from wego_desk.screens.controls import KeyButton, Row, RowDelegate
from wego_desk.screens.controls.picker import Picker
from wego_desk.screens.designer_canvas import DesignerCanvas
from wego_desk.screens.designer_fields import DesignerFields
from wego_desk.screens.designer_state import TO_ADD, DesignerState, Saved
from wego_desk.screens.flow_row import FlowRow
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.look import look_now
from wego_desk.screens.rows_model import KeyedRow, RowsModel
from wego_desk.screens.scroll_room import ScrollRoom
from wego_desk.screens.window_state import Heading

#: So much of what is wrong is said at once: more comes when it is mended.
_MOST_SAID: Final = 3
_BOXES_WIDTH, _FIELDS_WIDTH, _NAME_WIDTH = 240, 304, 200


class DesignerPage(QWidget):
    """``paint(state)`` is its only input.

    Signals: ``opened`` a layout; ``box_chosen`` a place; ``side_chosen``; ``shown_with`` a delegate's id; ``added`` a
    kind and a field; ``renamed``; ``save_wanted``, ``use_wanted``, ``undo_wanted``, ``redo_wanted``; ``left``;
    ``shown``. What is done to the chosen box is told by ``canvas`` and ``fields``.
    """

    opened = Signal(str)
    box_chosen = Signal(int)
    side_chosen = Signal(str)
    shown_with = Signal(str)
    added = Signal(str, str)
    renamed = Signal(str)
    save_wanted = Signal()
    use_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    left = Signal()
    shown = Signal()

    def __init__(self, state: DesignerState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.ui = Ui_DesignerPage()
        self.ui.setupUi(self)
        self.canvas, self.fields = DesignerCanvas(state, self), DesignerFields(state, self)
        self.layouts, self.sides, self.box_picker, self.people = (Picker(self) for _ in range(4))
        self.name = QLineEdit(self)
        self.undo, self.redo, self.save, self.use, self.leave = (KeyButton(self) for _ in range(5))
        self.fits = label(self, 14, tone="muted")
        self.said = SaidLine(self)
        self.hint = SaidLine(self)
        self.wrong = tuple(SaidLine(self) for _ in range(_MOST_SAID))
        self._rows = RowsModel(self)
        self.ui.boxes.setModel(self._rows)
        self.ui.boxes.setItemDelegate(RowDelegate(self.ui.boxes, height=52, name_size=16))
        self._place()
        self._connect()
        self.retranslate()

    def heading(self) -> Heading:
        """For the window's head."""
        return Heading(words.title(), words.subtitle(self._state.layout))

    def paint(self, state: DesignerState) -> None:
        before, self._state = self._state, state
        self.canvas.paint_side(state)
        self.fields.paint_box(state)
        self._paint_tools(state)
        self._paint_boxes(state)
        self._paint_people(state)
        self._paint_said(state)
        moved = before.box is not None and state.box is not None and before.box != state.box
        if moved and before.chosen == state.chosen and self.canvas.hasFocus() and state.box is not None:
            announce(self.canvas, words.where(state.box), at_once=True)

    def retranslate(self) -> None:
        self.ui.retranslateUi(self)
        for picker, name in (
            (self.layouts, words.layout()), (self.people, words.shown_with()), (self.box_picker, self.tr("Boxes")),
            (self.sides, self.tr("Side")),
        ):  # fmt: skip
            picker.setAccessibleName(name)
        self.name.setPlaceholderText(words.name_of_own())
        self.name.setAccessibleName(words.name_of_own())
        for button, text in (
            (self.undo, words.undo()), (self.redo, words.redo()), (self.save, words.save()), (self.use, words.use()),
            (self.leave, words.back()),
        ):  # fmt: skip
            button.setText(text)
        self._shown_with.setText(words.shown_with())
        _offer(self.ui.add, [(words.add(), ""), *((words.to_add(*one), f"{one[0]}:{one[1]}") for one in TO_ADD)], "")
        self._fold()
        self.paint(self._state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange and hasattr(self, "_shown_with"):
            self.ui.boxes.doItemsLayout()
            self._fold()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self.shown.emit()
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, 0)

    # ---- made once

    def _place(self) -> None:
        ui = self.ui
        tools = FlowRow(ui.tools, gap=12)
        for widget in (
            self.layouts, self.sides, self.box_picker, self.name, self.save, self.undo, self.redo, self.use, self.leave
        ):  # fmt: skip
            tools.addWidget(widget)
        for button, icon, key in (
            (self.save, "check", "F10"), (self.undo, "", "Ctrl Z"), (self.redo, "", "Ctrl Y"),
            (self.use, "badges", "Ctrl U"), (self.leave, "", "Esc"),
        ):  # fmt: skip
            button.setIconName(icon)
            button.setKey(key)
        self.save.setVariant("primary")
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setProperty("tall", 48)
        ui.canvasPlace.addWidget(self.canvas)
        ui.shownRow.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(ui.shownRow)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        self._shown_with = label(ui.shownRow, 14, bold=True, wrap=False)
        self.people.setTall(40)
        row.addWidget(self._shown_with)
        row.addWidget(self.people, 1)
        for line in (self.fits, self.said, self.hint, *self.wrong):
            ui.findings.addWidget(line)
        ui.boxPlace.addWidget(ScrollRoom(self.fields, ui.boxCard))

    def _connect(self) -> None:
        self.layouts.activated.connect(lambda _at: self._pick_layout())
        self.sides.activated.connect(lambda _at: self.side_chosen.emit(self.sides.currentData()))
        self.box_picker.activated.connect(lambda _at: self.box_chosen.emit(self.box_picker.currentData()))
        self.people.activated.connect(lambda _at: self.shown_with.emit(self.people.currentData()))
        self.ui.add.activated.connect(lambda _at: self._add())
        self.ui.boxes.chosen.connect(self._choose_row)
        self.ui.boxes.entered.connect(lambda _index: self.canvas.setFocus(Qt.FocusReason.OtherFocusReason))
        self.name.textEdited.connect(self.renamed)
        self.save.clicked.connect(self.save_wanted)
        self.use.clicked.connect(self.use_wanted)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.leave.clicked.connect(self.left)
        QShortcut(QKeySequence("Ctrl+Shift+Z"), self).activated.connect(self.redo_wanted)

    # ---- parts of paint

    def _paint_tools(self, state: DesignerState) -> None:
        offered = state.offered if state.opened in state.offered or not state.opened else (state.opened, *state.offered)
        _offer(self.layouts, [(words.offered(name), name) for name in offered], state.opened)
        _offer(self.sides, [(words.side(side), side) for side in ("front", "back")], state.side)
        if self.name.text() != state.name:
            self.name.setText(state.name)
        self.name.setEnabled(state.may_change)
        steps = state.steps
        self.undo.setEnabled(steps is not None and bool(steps.past) and state.may_change)
        self.redo.setEnabled(steps is not None and bool(steps.future) and state.may_change)
        self.save.setEnabled(state.may_save and state.may_change)
        layout = state.layout
        may_use = isinstance(state.notice, Saved) and not state.notice.used
        self.use.setVisible(may_use and layout is not None and layout.shows_a_code)

    def _paint_boxes(self, state: DesignerState) -> None:
        wrong = state.wrong
        rows = [
            KeyedRow(str(at), Row(
                words.box(box), words.size(box), "hands" if at in wrong else "", "already_in"
            ))
            for at, box in state.boxes
        ]  # fmt: skip
        self._rows.show(rows)
        index = self._rows.index_of(str(state.chosen))
        if index.isValid():
            self.ui.boxes.choose(index)
            self.ui.boxes.scrollTo(index)
        else:
            self.ui.boxes.setCurrentIndex(QModelIndex())
        _offer(self.box_picker, [(words.box(box), at) for at, box in state.boxes], state.chosen)
        self.ui.add.setEnabled(state.may_change and state.layout is not None)

    def _paint_people(self, state: DesignerState) -> None:
        names = () if state.hardest is None else state.hardest.names
        people = [(words.hard_name(name), name.delegate.id) for name in names] or [(words.nobody(), "")]
        _offer(self.people, people, state.shown_with)
        self.fits.setText(words.fits(state.hardest))

    def _paint_said(self, state: DesignerState) -> None:
        family, sentence = words.notice(state.notice) if state.notice is not None else ("unknown", "")
        self.said.say(sentence, family)
        self.hint.say(words.save_hint(state), "unknown")
        layout = state.layout
        sentences = [] if layout is None else [words.finding(one, layout) for one in state.findings]
        for at, line in enumerate(self.wrong):
            line.say(sentences[at] if at < len(sentences) else "", "already_in")

    # ---- what comes from it

    def _pick_layout(self) -> None:
        name = str(self.layouts.currentData())
        with QSignalBlocker(self.layouts):  # it changes when the layout is read, or not at all
            self.layouts.setCurrentIndex(max(0, self.layouts.findData(self._state.opened)))
        self.opened.emit(name)

    def _choose_row(self, index: QModelIndex) -> None:
        if key := self._rows.key_at(index):
            self.box_chosen.emit(int(key))

    def _add(self) -> None:
        kind, _, field = str(self.ui.add.currentData() or "").partition(":")
        with QSignalBlocker(self.ui.add):
            self.ui.add.setCurrentIndex(0)
        if kind:
            self.added.emit(kind, field)

    def _fold(self) -> None:
        """Large text: the list of boxes becomes one choice among the tools."""
        look = look_now()
        self.ui.boxesCard.setVisible(not look.large)
        self.box_picker.setVisible(look.large)
        self.ui.boxesCard.setFixedWidth(_BOXES_WIDTH)
        self.ui.boxCard.setFixedWidth(look.icon(_FIELDS_WIDTH))
        self.name.setFixedWidth(look.icon(_NAME_WIDTH))
        self.layouts.setMaximumWidth(look.icon(_NAME_WIDTH))


def _offer(picker: Picker, offered: Sequence[tuple[str, object]], chosen: object) -> None:
    """What there is to pick, and what holds; nothing is told."""
    with QSignalBlocker(picker):
        if [(picker.itemText(at), picker.itemData(at)) for at in range(picker.count())] != list(offered):
            picker.clear()
            for text, data in offered:
                picker.addItem(text, data)
            picker.updateGeometry()
        picker.setCurrentIndex(max(0, picker.findData(chosen)))
