"""A window under a real X server, run as a program of its own: says as JSON lines what came and what it did.

F1, F2, F3 set the focus on the list, the button, the line; F4 lets the window stall; F5 lets it be; F6 opens
a menu, F7 a dialog; F9 says "end".
"""

import json
import sys

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMenu, QPushButton, QVBoxLayout

from wego_desk.devices.wedge import Wedge

STALL_MS = 150


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Presses(QObject):
    """Says of every key when it was pressed, before the wedge has it."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() != Qt.Key.Key_Shift:
            say(pressed=event.timestamp())
        return False


def stall() -> None:
    busy = QElapsedTimer()
    busy.start()
    while not busy.hasExpired(STALL_MS):
        pass


def main() -> int:
    app = QApplication([])
    dialog = QDialog()
    combo, button, line = QComboBox(), QPushButton("Check in"), QLineEdit()
    combo.addItems(["Any printer", "Brother", "Canon", "Dymo", "Epson"])
    button.setDefault(True)
    items = {"combo": combo, "button": button, "line": line}
    layout = QVBoxLayout(dialog)
    for item in items.values():
        layout.addWidget(item)
    button.clicked.connect(lambda: say(clicked=True))
    combo.currentTextChanged.connect(lambda text: say(combo=text))
    line.textChanged.connect(lambda text: say(line=text))
    line.returnPressed.connect(lambda: say(returned=line.text()))
    stalls = QTimer(dialog, interval=10)
    stalls.timeout.connect(stall)
    menu, inner = QMenu(dialog), QDialog(dialog)
    for name in ("Badge", "Code", "Print"):
        menu.addAction(name, lambda name=name: say(chosen=name))
    QVBoxLayout(inner).addWidget(QLineEdit(inner))
    for key, act in {
        "F1": combo.setFocus,
        "F2": button.setFocus,
        "F3": line.setFocus,
        "F4": stalls.start,
        "F5": stalls.stop,
        "F6": lambda: menu.popup(dialog.mapToGlobal(line.pos())),
        "F7": inner.open,
        "F9": lambda: say(end=next(name for name, item in items.items() if item is app.focusWidget())),
    }.items():
        QShortcut(QKeySequence(key), dialog).activated.connect(act)
    dialog.show()
    dialog.activateWindow()
    wedge = Wedge(dialog)
    wedge.watch(dialog.windowHandle())
    wedge.scanned.connect(lambda code: say(scanned=code))
    wedge.repeated.connect(lambda code: say(scanned=code))
    dialog.windowHandle().installEventFilter(Presses(dialog))

    def ready() -> None:
        if dialog.isActiveWindow():
            say(platform=QApplication.platformName())
        else:
            QTimer.singleShot(10, dialog, ready)

    ready()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
