"""Fills a choice of roles: those of the roster, then those that every congress has, each in the person's language."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox

from wego_desk.screens.words_card import role


def show_roles(box: QComboBox, roles: Sequence[str], chosen: str) -> None:
    """A role that is in no list stays to be seen; nothing is told."""
    names = list(roles) if chosen in roles else [chosen, *roles]
    items = [(role(name), name) for name in names]
    with QSignalBlocker(box):
        if [(box.itemText(at), box.itemData(at)) for at in range(box.count())] != items:
            box.clear()
            for text, name in items:
                box.addItem(text, name)
        box.setCurrentIndex(names.index(chosen))
