"""Reads a window as a screen reader does, and says what it could not tell a person."""

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

ROLE = QAccessible.Role
#: What a person can act on, or must be told.
CONTROLS = {
    ROLE.Button, ROLE.ButtonMenu, ROLE.CheckBox, ROLE.RadioButton, ROLE.ComboBox, ROLE.EditableText, ROLE.SpinBox,
    ROLE.Slider, ROLE.List, ROLE.Table, ROLE.Tree, ROLE.PageTab, ROLE.ProgressBar, ROLE.MenuItem, ROLE.ListItem,
    ROLE.Cell, ROLE.Link, ROLE.Graphic,
}  # fmt: skip


def every_control_is_named(window: QWidget) -> int:
    """Fails with the path of each shown control that has no name; how many controls were read."""
    read, unnamed = [0], []

    def walk(interface: QAccessibleInterface, path: str) -> None:
        if interface.state().invisible:
            return
        role, widget = interface.role(), interface.object()
        here = f"{path}/{widget.objectName() or type(widget).__name__ if widget else role.name}"
        if role in CONTROLS:
            read[0] += 1
            if not interface.text(QAccessible.Text.Name).strip():
                unnamed.append(f"{here} ({role.name})")
        for at in range(min(interface.childCount(), 200)):
            if (child := interface.child(at)) is not None:
                walk(child, here)

    walk(QAccessible.queryAccessibleInterface(window), "")
    assert not unnamed, "no name for a screen reader:\n" + "\n".join(unnamed)
    return read[0]


def every_focus_stop(window: QWidget) -> list[QWidget]:
    """The shown widgets that Tab goes through, in its order, once around."""
    stops, widget = [], window.nextInFocusChain()
    while widget is not window and len(stops) < 500:
        if widget.focusPolicy().value & 1 and widget.isVisible() and widget.isEnabled():  # Qt.TabFocus
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops
