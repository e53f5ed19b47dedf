"""The printers that are set up beside the chosen one: badges can be moved to them when it stands."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desk.screens.controls.check_box import CheckBox
from wego_desk.screens.controls.tab_stop import stand_after
from wego_desk.screens.labels import in_page_direction, label


class PrinterSpares(QWidget):
    """``show_spares`` is its input; ``spare_set`` tells a key and whether. Not to be seen without a second printer."""

    spare_set = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(self, 14, bold=True)
        self._marks: dict[str, CheckBox] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._title)
        self.retranslate()

    def show_spares(self, spares: Sequence[tuple[str, str, bool]]) -> None:
        """Key, name and whether it is one; a printer that stays keeps its mark, so the focus stays too."""
        for key in self._marks.keys() - {key for key, _, _ in spares}:
            mark = self._marks.pop(key)
            self._column.removeWidget(mark)
            mark.hide()
            mark.deleteLater()
        for key, name, on in spares:
            mark = self._marks.get(key) or self._made(key)
            mark.setText(in_page_direction(name))
            mark.setChecked(on)
        self.setVisible(bool(spares))

    def mark(self, key: str) -> CheckBox:
        """KeyError for what is not to choose."""
        return self._marks[key]

    def retranslate(self) -> None:
        self._title.setText(self.tr("More printers at this desk, to move badges to"))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _made(self, key: str) -> CheckBox:
        before = next(reversed(self._marks.values()), None)
        mark = self._marks[key] = CheckBox(self)
        stand_after(before, mark)
        mark.clicked.connect(lambda on: self.spare_set.emit(key, on))
        self._column.addWidget(mark)
        return mark
