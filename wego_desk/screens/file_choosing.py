"""A roster file out of a dialogue or a drop."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate
_PATTERNS = "(*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt)"


def choose_roster(parent: QWidget, then: Callable[[Path], object]) -> None:
    """Let a person look for the file; the desk goes on behind."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
    dialog = QFileDialog(parent, translate("RosterPanel", "Open a roster file"), folder)
    dialog.setNameFilters(
        [
            translate("RosterPanel", "Lists of people") + " " + _PATTERNS,
            translate("RosterPanel", "All files") + " (*)",
        ]
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.open()


def dropped_file(event: QDropEvent) -> Path | None:
    """The one local file that is dropped."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
