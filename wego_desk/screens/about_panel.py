"""The program itself, as a part of Set-up: version, where its files are, its own faults, licences."""

from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QListView, QPlainTextEdit, QVBoxLayout, QWidget

from wego_desk.screens import words_about as words
from wego_desk.screens.about_model import LICENCES, AboutState
from wego_desk.screens.controls import KeyButton, Row, RowDelegate, Segment, Segments
from wego_desk.screens.labels import label
from wego_desk.screens.look import look_now
from wego_desk.screens.rows_model import KeyedRow, RowsModel

_ROW, _MOST_ROWS, _TEXT = 52, 3, 220


class AboutPanel(QWidget):
    """``paint(state)`` is its input. ``read_wanted``: a licence or a report's file name."""

    read_wanted = Signal(str)

    def __init__(self, state: AboutState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.version, self.promise = label(self, 20, bold=True), label(self, tone="muted")
        self.files_title, self.faults_title, self.texts_title = (label(self, 14, bold=True) for _ in range(3))
        self.files, self.faults = label(self), label(self)
        self.open_files, self.open_faults = KeyButton(self), KeyButton(self)
        self.reports, self.texts, self.text = QListView(self), Segments(self), QPlainTextEdit(self)
        self._rows = RowsModel(self)
        self._build()
        self.retranslate()

    def paint(self, state: AboutState) -> None:
        self._state = state
        self.version.setText(words.version(state.version))
        self.files.setText(words.path(state.profile))
        reports = state.reports or ()
        self.faults.setText(words.faults(None if state.reports is None else len(reports)))
        self._rows.show([KeyedRow(r.file.name, Row(*words.report(r), "hands", "already_in")) for r in reports])
        self.reports.setVisible(bool(reports))
        self.open_faults.setVisible(bool(reports))
        segments = [Segment(key, words.licence(key)) for key in LICENCES]
        is_report = state.reading not in LICENCES
        if is_report:
            segments.append(Segment(state.reading, words.this_report()))
        self.texts.set_segments(segments)
        self.texts.choose(state.reading)
        if self.text.toPlainText() != state.text:
            self.text.setPlainText(state.text)
        self.text.setAccessibleName(words.this_report() if is_report else words.licence(state.reading))
        self._fit()

    def retranslate(self) -> None:
        self.promise.setText(self.tr("Nothing leaves this computer. Everything works without a network."))
        self.files_title.setText(self.tr("Files of this desk"))
        self.open_files.setText(self.tr("Open the folder"))
        self.open_files.setAccessibleName(self.tr("Open the folder with the files of this desk"))
        self.faults_title.setText(self.tr("Faults of the program"))
        self.open_faults.setText(self.tr("Open the folder"))
        self.open_faults.setAccessibleName(self.tr("Open the folder with the reports"))
        self.reports.setAccessibleName(self.tr("Faults of the program"))
        self.texts_title.setText(self.tr("Licences"))
        self.paint(self._state)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _build(self) -> None:
        for button, key in ((self.open_files, "Ctrl O"), (self.open_faults, "Ctrl R")):
            button.setIconName("folder")
            button.setTall(40)
            button.setKey(key)
        self.open_files.clicked.connect(lambda: _open(self._state.profile))
        self.open_faults.clicked.connect(lambda: _open(self._state.folder))
        self.reports.setModel(self._rows)
        self.reports.setItemDelegate(RowDelegate(self.reports, height=_ROW))
        self.reports.selectionModel().currentChanged.connect(self._report_chosen)
        self.texts.chosen.connect(self.read_wanted)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.version)
        column.addWidget(self.promise)
        for title, line, button in (
            (self.files_title, self.files, self.open_files), (self.faults_title, self.faults, self.open_faults),
        ):  # fmt: skip
            column.addSpacing(12)
            column.addWidget(title)
            row = QHBoxLayout()
            row.setSpacing(16)
            row.addWidget(line, 1)
            row.addWidget(button)
            column.addLayout(row)
        column.addWidget(self.reports)
        column.addSpacing(12)
        column.addWidget(self.texts_title)
        column.addWidget(self.texts, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.text, 1)

    def _fit(self) -> None:
        look = look_now()
        self.reports.setFixedHeight(look.room(_ROW) * max(1, min(_MOST_ROWS, self._rows.rowCount())))
        self.text.setMinimumHeight(look.room(_TEXT))

    def _report_chosen(self, now: QModelIndex, _before: QModelIndex) -> None:
        if name := self._rows.key_at(now):
            self.read_wanted.emit(name)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
