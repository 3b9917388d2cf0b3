"""Pictures and a PDF of a document's pages, painted from its HTML; shows no window and makes no Word file."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)

from app.domain.errors import AppError
from app.ui.page_style import FAMILIES, MUTED, Paper, default_paper, styled_document

_HEADER_TOP_MM = 10.0
_HEADER_POINTS = 10.0
_PDF_DPI = 600


def draw_pages(html: str, folder: Path, stem: str, *, dpi: int = 96) -> tuple[Path, ...]:
    """The PNG files of the A4 pages of `html`, in order: ``stem-1.png``, ``stem-2.png`` … in `folder`, made if absent.

    `dpi` is the pictures' resolution in dots per inch. One page is held in memory at a time. Pictures of the same names
    are replaced. AppError ``pages.not_written`` where a file cannot be written.
    """
    _ensure_application()
    folder.mkdir(parents=True, exist_ok=True)
    paper = default_paper()
    document = styled_document(html, paper)
    return tuple(
        _save(_page_image(document, paper, number, dpi), folder / f"{stem}-{number + 1}.png")
        for number in range(document.pageCount())
    )


def pages_pdf(html: str, path: Path) -> Path:
    """`path`, which now holds the pages of `html` as a PDF. AppError ``pages.not_written`` where it cannot be."""
    _ensure_application()
    paper = default_paper()
    document = styled_document(html, paper)
    # A file that is there stays as it was until the new one is whole.
    file = QSaveFile(str(path))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise AppError("pages.not_written", file=str(path))
    writer = QPdfWriter(file)
    writer.setResolution(_PDF_DPI)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    with _ended(QPainter(writer)) as painter:
        for number in range(document.pageCount()):
            if number:
                writer.newPage()
            paint_page(painter, document, paper, number, _PDF_DPI)
    if not file.commit():
        raise AppError("pages.not_written", file=str(path))
    return path


def _ensure_application() -> None:
    """A QGuiApplication exists when this returns; PySide6 keeps the one made here until the process ends.

    It draws off the screen, because pictures are made on servers too and no window is ever shown from here.
    """
    if QGuiApplication.instance() is None:
        QGuiApplication(["aloitevastaus", "-platform", "offscreen"])


def _page_image(document: QTextDocument, paper: Paper, number: int, dpi: int) -> QImage:
    scale = dpi / paper.dpi
    size = (paper.size * scale).toSize()
    image = QImage(size, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dpi / 0.0254))
    image.setDotsPerMeterY(round(dpi / 0.0254))
    image.fill(Qt.GlobalColor.white)
    with _ended(QPainter(image)) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        paint_page(painter, document, paper, number, dpi)
    return image


def paint_page(painter: QPainter, document: QTextDocument, paper: Paper, number: int, dpi: float) -> None:
    """Nothing; page `number` of a styled `document`, from 0, stands on the painter's device, which has `dpi`."""
    width, height = paper.size.width(), paper.size.height()
    painter.save()
    painter.scale(dpi / paper.dpi, dpi / paper.dpi)
    _paint_header(painter, paper, f"{number + 1} ({document.pageCount()})")
    painter.translate(0, -number * height)
    page = QRectF(0, number * height, width, height)
    painter.setClipRect(page)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = page
    document.documentLayout().draw(painter, context)
    painter.restore()


def _paint_header(painter: QPainter, paper: Paper, text: str) -> None:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPixelSize(round(paper.points(_HEADER_POINTS)))
    painter.setFont(font)
    painter.setPen(MUTED)
    top = paper.millimetres(_HEADER_TOP_MM)
    line = QRectF(paper.margin, top, paper.size.width() - 2 * paper.margin, paper.margin - top)
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, text)


@contextmanager
def _ended(painter: QPainter) -> Iterator[QPainter]:
    """`painter`, ended before its device goes: a device that is destroyed under a painter aborts the process."""
    try:
        yield painter
    finally:
        painter.end()


def _save(image: QImage, path: Path) -> Path:
    if not image.save(str(path)):
        raise AppError("pages.not_written", file=str(path))
    return path
