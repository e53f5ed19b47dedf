"""Where little room is left: large text folds the rail, the lamps and the operator, a narrow window the lamps."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from wego_desk.forms.ui_window import Ui_DeskWindow
from wego_desk.screens.controls import Lamp, Rule
from wego_desk.screens.direction import set_margins
from wego_desk.screens.look import look_now
from wego_desk.screens.window_state import fold

#: The name of the lines between lamps: they come and go with them.
LAMP_RULE: Final = "lampRule"

_RAIL, _SIDE, _TITLE, _HEAD, _GAP = 96, 332, 424, 72, 24
_ROOMY: Final = 1300
_NO_LIMIT: Final = 16_777_215


def unfold(ui: Ui_DeskWindow, lamps: Sequence[Lamp], width: int) -> None:
    """Show what there is room for in a window of this width."""
    look = look_now()
    folded = fold(width, look.large)
    large = folded.rail
    only_large: tuple[QWidget, ...] = (ui.menu, ui.endRule, ui.endClock)
    never_large: tuple[QWidget, ...] = (ui.rail, ui.clockRule, ui.clock, ui.subtitle, ui.operatorButton)
    for widget in only_large:
        widget.setVisible(large)
    for widget in never_large:
        widget.setVisible(not large)
    for lamp in (*lamps, *ui.head.findChildren(Rule, LAMP_RULE)):
        lamp.setVisible(not folded.lamps)
    for lamp in lamps:
        lamp.set_last(lamp is lamps[-1])
    ui.allLamps.setVisible(folded.lamps)
    ui.allLamps.name.setVisible(False)
    ui.allLamps.set_last(not large)
    for rule in (ui.clockRule, ui.endRule, *ui.head.findChildren(Rule, LAMP_RULE)):
        rule.setFixedHeight(52 if large else 40 if rule is ui.clockRule else 48)
    ui.help.setVariant("plain" if large else "quiet")
    ui.help.setTall(56 if large else 40)
    ui.rail.setFixedWidth(_RAIL)
    ui.titleBlock.setMaximumWidth(_NO_LIMIT if large else _TITLE)
    ui.titleBlock.setMinimumWidth(_TITLE if width >= _ROOMY and not large else 0)
    set_margins(ui.head, ui.titleColumn, _GAP if large else 0, 0, _GAP, 0)
    ui.who.setMinimumWidth(0 if large else _SIDE)
    ui.who.setMaximumWidth(_NO_LIMIT if large else _SIDE)
    ui.top.setFixedHeight(_HEAD + round(16 * (look.percent - 100) / 100))
    set_margins(ui.foot, ui.footRow, _GAP, 0, _GAP if large else 12, 16 if large else _GAP)
