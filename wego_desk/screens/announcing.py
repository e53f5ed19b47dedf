"""Says something to a screen reader without moving the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str, *, at_once: bool = True) -> None:
    """``at_once``: interrupts what is being read, as a verdict must; else it waits its turn."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # 5 ms that the first frame can do without

    event = QAccessibleAnnouncementEvent(widget, sentence)
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
    QAccessible.updateAccessibility(event)
