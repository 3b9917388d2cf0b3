"""Puts the pages of a sheet on paper: asks for a printer and paints the pages that were asked for."""

from collections.abc import Iterator

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from app.ui.preview.painted import PaintedSheet


def ask_printer(parent: QWidget, title: str, pages: int) -> QPrinter | None:
    """The printer that a person chose in the system's own dialog for a document of `pages`; None where they gave up."""
    printer = a4(QPrinter(QPrinter.PrinterMode.HighResolution))
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    try:
        return printer if dialog.exec() else None
    finally:
        dialog.deleteLater()


def a4(printer: QPrinter) -> QPrinter:
    """`printer`, set to whole A4 sheets: the page brings its own margins."""
    printer.setFullPage(True)
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    return printer


def print_sheet(sheet: PaintedSheet, printer: QPrinter) -> bool:
    """Whether the pages that `printer` is set to print, all where it names none, went to it."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    try:
        for place, page in enumerate(pages_of(sheet.count, printer)):
            if place and not printer.newPage():
                return False
            sheet.paint(painter, page, printer.resolution())
    finally:
        painter.end()
    return True


def pages_of(count: int, printer: QPrinter) -> Iterator[int]:
    """The pages to print, from 0, in the order in which they go to `printer`."""
    first, last = printer.fromPage() or 1, min(printer.toPage() or count, count)
    pages = range(first - 1, last)
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages = pages[::-1]
    # Most systems make the copies themselves and then tell of one.
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        yield from (page for _ in range(copies) for page in pages)
    else:
        yield from (page for page in pages for _ in range(copies))
