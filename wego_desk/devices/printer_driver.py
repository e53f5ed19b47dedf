"""A printer that is installed on this computer, through its driver: the page of the badge, painted dot by dot.

The driver tells nobody what came of it, so a badge is sent and never confirmed.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from wego_desk.desk.ports import (
    Answer,
    Condition,
    Handed,
    MaybePrinted,
    PrinterState,
    PrinterWaits,
    PrintOutcome,
    Sheet,
)
from wego_desk.devices.dots import in_colour

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

#: Beyond that a badge only takes longer.
_MOST_DPI: Final = 600
_USUAL_DPI: Final = 300
#: A driver rounds to whole points, mm.
_TOLERANCE: Final = 0.4


@dataclass(frozen=True, slots=True)
class Installed:
    """A printer that a desk may choose."""

    name: str
    is_default: bool
    kind: str = "driver"


def installed_printers() -> list[Installed]:
    from PySide6.QtPrintSupport import QPrinterInfo

    default = QPrinterInfo.defaultPrinterName()
    return [Installed(name, name == default) for name in QPrinterInfo.availablePrinterNames()]


class DriverPrinter:
    """``opened`` gives a printer of the window toolkit, None when there is none of this name any more."""

    def __init__(self, name: str, opened: "Callable[[], QPrinter | None] | None" = None) -> None:
        self._name = name
        self._opened = opened or self._installed

    @property
    def name(self) -> str:
        return self._name

    def send(self, sheet: Sheet) -> Handed:
        """PrinterWaits: ``no_such_printer``, ``wrong_media`` (width, height), ``printer_not_now`` (detail);
        MaybePrinted ``driver_broke_off``."""
        printer = self._opened()
        if printer is None:
            raise PrinterWaits("no_such_printer", printer=self._name)
        dpi = _dpi(printer.supportedResolutions())
        printer.setResolution(dpi)
        if not _takes_size(printer, sheet):
            raise PrinterWaits(
                "wrong_media", printer=self._name, width=f"{sheet.width_mm:g}", height=f"{sheet.height_mm:g}"
            )
        printer.setDocName(sheet.title)
        printer.setCopyCount(1)
        self._paint(printer, sheet, dpi)
        return Handed("")

    def state(self) -> PrinterState:
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        info = QPrinterInfo.printerInfo(self._name)
        if info.isNull():
            return PrinterState(Condition.NOT_FOUND)
        match info.state():
            case QPrinter.PrinterState.Idle:
                return PrinterState(Condition.READY)
            case QPrinter.PrinterState.Active:
                return PrinterState(Condition.BUSY)
            case _:
                return PrinterState(Condition.STOPPED)

    def outcome(self, reference: str) -> PrintOutcome:  # noqa: ARG002 - the port's
        return PrintOutcome(Answer.UNKNOWN, "not_told")

    def withdraw(self, reference: str) -> PrintOutcome:  # noqa: ARG002 - the port's
        return PrintOutcome(Answer.UNKNOWN, "not_told")

    def _installed(self) -> "QPrinter | None":
        from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

        info = QPrinterInfo.printerInfo(self._name)
        return None if info.isNull() else QPrinter(info, QPrinter.PrinterMode.HighResolution)

    def _paint(self, printer: "QPrinter", sheet: Sheet, dpi: int) -> None:
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QImage, QPainter
        from PySide6.QtPrintSupport import QPrinter

        dots = in_colour(sheet.pdf, dpi)
        image = QImage(dots.rows, dots.width, dots.height, dots.stride, QImage.Format.Format_RGB888)
        painter = QPainter()
        if not painter.begin(printer):
            raise PrinterWaits("printer_not_now", printer=self._name, detail="")
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        page = printer.pageLayout().fullRectPixels(dpi)
        painter.drawImage(QRectF(page), image)
        if not painter.end() or printer.printerState() in (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error):
            raise MaybePrinted("driver_broke_off", printer=self._name)


def _dpi(offered: Sequence[int]) -> int:
    """The finest that is not beyond reason; what a driver without a list of its own prints well."""
    return max((dpi for dpi in offered if dpi <= _MOST_DPI), default=_USUAL_DPI)


def _takes_size(printer: "QPrinter", sheet: Sheet) -> bool:
    """Whether the driver takes the badge's size as it is, to the edge."""
    from PySide6.QtCore import QMarginsF, QSizeF
    from PySide6.QtGui import QPageLayout, QPageSize

    size = QSizeF(sheet.width_mm, sheet.height_mm)
    exact = QPageSize(size, QPageSize.Unit.Millimeter, "badge", QPageSize.SizeMatchPolicy.ExactMatch)
    printer.setPageSize(exact)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
    page = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    return abs(page.width() - size.width()) <= _TOLERANCE and abs(page.height() - size.height()) <= _TOLERANCE
