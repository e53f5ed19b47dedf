"""Where Tab goes in a group of which one holds: to the one that holds, and in the place where the group stands."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def stop_at_chosen(buttons: Iterable[QAbstractButton]) -> None:
    """Tab stops once, at the checked one, else at the first; arrows go to its neighbours.

    Qt does so itself from the first focus on: before that Tab would land on the first, whichever holds.
    """
    group = list(buttons)
    stop = next((button for button in group if button.isChecked()), group[0] if group else None)
    for button in group:
        policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
        if button.focusPolicy() != policy:
            button.setFocusPolicy(policy)


def stand_after(before: QWidget | None, made: QWidget) -> None:
    """Put a widget that came later where it stands: after its neighbour or (None) where its parent is.

    Qt puts it last in its window, and moves it only past what takes the focus: its parent and who comes next do so
    meanwhile.
    """
    before = before or made.parentWidget()
    after = None if before is None else before.nextInFocusChain()
    if before is None or after is None or after is made:
        return
    policies = [(widget, widget.focusPolicy()) for widget in (before, after)]
    for widget, _ in policies:
        widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    QWidget.setTabOrder(before, made)
    for widget, policy in policies:
        widget.setFocusPolicy(policy)
