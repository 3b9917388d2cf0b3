"""Pages on paper; the paper is a PDF here."""

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter

from app.ui.preview.painted import PaintedSheet
from app.ui.preview.printing import a4, pages_of, print_sheet
from tests.ui.sheets import a_long_case, a_sheet

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def printer(tmp_path):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    return a4(printer)


def printed(printer):
    document = pypdfium2.PdfDocument(printer.outputFileName())
    try:
        return [(page.get_size(), page.get_textpage().get_text_range()) for page in document]
    finally:
        document.close()


def test_every_page_goes_to_paper_of_the_same_size(printer):
    sheet = PaintedSheet(a_sheet(a_long_case()))
    assert print_sheet(sheet, printer)
    pages = printed(printer)
    assert len(pages) == sheet.count
    for number, ((width, height), text) in enumerate(pages, 1):
        assert (width, height) == pytest.approx((595, 842), abs=1)
        assert f"{number} ({sheet.count})" in text


def test_only_the_pages_asked_for_are_printed(printer):
    sheet = PaintedSheet(a_sheet(a_long_case()))
    printer.setFromTo(2, 3)
    assert print_sheet(sheet, printer)
    assert [text.partition(" (")[0] for _, text in printed(printer)] == ["2", "3"]


def test_pages_come_in_the_order_that_the_printer_wants(printer):
    assert list(pages_of(3, printer)) == [0, 1, 2]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert list(pages_of(3, printer)) == [2, 1, 0]
    printer.setFromTo(2, 9)
    assert list(pages_of(3, printer)) == [2, 1]


def test_paper_that_cannot_be_had_is_told(tmp_path, printer, qtlog):
    printer.setOutputFileName(str(tmp_path / "nowhere" / "paper.pdf"))
    with qtlog.disabled():
        assert not print_sheet(PaintedSheet(a_sheet(a_long_case(1))), printer)
