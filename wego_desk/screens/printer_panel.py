"""Where badges come out, as a part of a page: folder or printer, an address, spares, layout, and a test badge."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from wego_desk.screens import words_printer_choice as words
from wego_desk.screens.choices import Choice, Choices
from wego_desk.screens.controls import KeyButton
from wego_desk.screens.controls.check_box import CheckBox
from wego_desk.screens.labels import SaidLine, label
from wego_desk.screens.printer_choice_state import FOLDER, Looking, Place, PrinterChoiceState, Printing, Sent
from wego_desk.screens.printer_spares import PrinterSpares


class PrinterPanel(QWidget):
    """``paint(state)`` is its input. ``chosen`` a Place, ``layout_chosen`` a name, ``auto_chosen``, ``test_wanted``,
    ``measure_wanted``, ``look_again``; ``address_typed`` a text; ``spare_set`` a Place and whether."""

    chosen = Signal(object)
    layout_chosen = Signal(str)
    auto_chosen = Signal(bool)
    test_wanted = Signal()
    measure_wanted = Signal()
    look_again = Signal()
    address_typed = Signal(str)
    spare_set = Signal(object, bool)

    def __init__(self, state: PrinterChoiceState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.places_title = label(self, 14, bold=True)
        self.places = Choices(self, columns=2)
        self.unfound = label(self, 14, tone="muted")
        self.condition = SaidLine(self)
        self.folder, self.again = KeyButton(self), KeyButton(self)
        self.address_title = label(self, 14, bold=True)
        self.address, self.look = QLineEdit(self), KeyButton(self)
        self.address_said = SaidLine(self)
        self.test, self.measure = KeyButton(self), KeyButton(self)
        self.measured = SaidLine(self, bold=True)
        self.layouts_title = label(self, 14, bold=True)
        self.layouts = Choices(self, columns=3)
        self.auto = CheckBox(self)
        self.spares = PrinterSpares(self)
        self.tested = SaidLine(self, bold=True)
        self._build()
        self.retranslate()

    def paint(self, state: PrinterChoiceState) -> None:
        self._state = state
        self.places.show_choices(
            [Choice(_key(place), *words.place(place, state.folder)) for place in state.places], _key(state.chosen)
        )
        is_looking = state.looking or state.searching
        self.unfound.setText(self.tr("Looking for printers …") if is_looking else words.unfound(state.unfound))
        self.unfound.setVisible(bool(self.unfound.text()))
        family, sentence = words.condition(state)
        self.condition.say(sentence, family)
        family, sentence = words.address(state.address) if state.address is not None else ("unknown", "")
        self.address_said.say(sentence, family)
        self.look.setEnabled(not isinstance(state.address, Looking))
        spares = {_key(place) for place in state.spares}
        self.spares.show_spares([(_key(p), words.place_name(p), _key(p) in spares) for p in state.may_be_spares])
        layouts = [Choice(one.name, *words.layout(one)) for one in state.layouts]
        if state.layouts and state.layout not in [one.key for one in layouts]:
            layouts.append(Choice(state.layout, *words.own_layout(state.layout)))
        self.layouts.show_choices(layouts, state.layout)
        self.auto.setChecked(state.auto)
        for button in (self.test, self.measure):
            button.setEnabled(not isinstance(state.test, Printing))
        is_measuring = state.measured is not None
        family, sentence = ("unknown", "") if state.test is None else words.test(state.test, is_measuring=is_measuring)
        self.tested.say(sentence, family)
        family, sentence = "unknown", ""
        if state.measured is not None and isinstance(state.test, Sent):
            family, sentence = words.measured(state.measured)
        self.measured.say(sentence, family)

    def retranslate(self) -> None:
        self.places_title.setText(self.tr("Badges come out at"))
        self.address_title.setText(self.tr("A printer that is not listed"))
        self.address.setPlaceholderText(self.tr("Its address, like 10.0.0.7"))
        self.address.setAccessibleName(self.tr("Address of a printer on the network"))
        self.look.setText(self.tr("Look there"))
        self.layouts_title.setText(self.tr("Paper"))
        self.auto.setText(self.tr("Print a badge by itself with the first admission"))
        self.test.setText(self.tr("Print a test badge"))
        self.measure.setText(self.tr("Print rulers and codes"))
        self.again.setText(self.tr("Look again"))
        self.folder.setText(self.tr("Another folder"))
        self.paint(self._state)

    def choose_folder(self) -> None:
        """Let a person look for another folder."""
        dialog = QFileDialog(self, self.tr("The folder for badges"), self._state.chosen.target or self._state.folder)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.chosen.emit(Place(FOLDER, name)))
        dialog.open()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _build(self) -> None:
        for button, key, tall in ((self.test, "F6", 48), (self.again, "Ctrl R", 40), (self.folder, "Ctrl O", 40)):
            button.setKey(key)
            button.setTall(tall)
        self.test.setIconName("printer")
        self.look.setTall(40)
        self.look.setVariant("quiet")
        self.look.clicked.connect(self._look)
        self.address.returnPressed.connect(self._look)
        self.spares.spare_set.connect(lambda key, on: self.spare_set.emit(self._place(key), on))
        self.again.setVariant("quiet")
        self.folder.setVariant("quiet")
        self.places.picked.connect(self._picked)
        self.layouts.picked.connect(self.layout_chosen)
        self.auto.clicked.connect(self.auto_chosen)
        self.test.clicked.connect(self.test_wanted)
        self.measure.setKey("Shift F6")
        self.measure.setTall(48)
        self.measure.setVariant("quiet")
        self.measure.clicked.connect(self.measure_wanted)
        self.again.clicked.connect(self.look_again)
        self.folder.clicked.connect(self.choose_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        finding = QHBoxLayout()
        finding.setSpacing(8)
        finding.addWidget(self.folder)
        finding.addWidget(self.again)
        finding.addWidget(self.unfound, 1)
        finding.addStretch()
        column.addWidget(self.places_title)
        column.addWidget(self.places)
        column.addLayout(finding)
        column.addWidget(self.address_title)
        column.addLayout(self._address_row())
        column.addWidget(self.address_said)
        column.addWidget(self.condition)
        testing = QHBoxLayout()
        testing.setSpacing(16)
        testing.addWidget(self.test)
        testing.addWidget(self.measure)
        testing.addStretch()
        column.addLayout(testing)
        column.addWidget(self.tested)
        column.addWidget(self.measured)
        column.addSpacing(8)
        column.addWidget(self.layouts_title)
        column.addWidget(self.layouts)
        column.addSpacing(8)
        column.addWidget(self.auto)
        column.addWidget(self.spares)
        column.addStretch()

    def _address_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.address, 1)
        row.addWidget(self.look)
        return row

    def _look(self) -> None:
        if self.look.isEnabled():
            self.address_typed.emit(self.address.text())

    def _picked(self, key: str) -> None:
        self.chosen.emit(self._place(key))

    def _place(self, key: str) -> Place:
        return next(place for place in self._state.places if _key(place) == key)


def _key(place: Place) -> str:
    return f"{place.kind}:{place.target}"
