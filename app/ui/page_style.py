"""Gives an HTML document the look of the Word template, on A4 pages; paints nothing and writes no file.

Sizes are in points and come from the template's styles. QTextDocument measures in its own unit, the default
resolution's pixel, so every length goes through `Paper`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

FAMILIES = ("Calibri", "Carlito", "Liberation Sans", "Arial", "DejaVu Sans")
INK = QColor("#1A2B3C")
ACCENT = QColor("#0F4C81")
MUTED = QColor("#55606B")
_RULE = QColor("#9AA5B1")
_SHADE = QColor("#EAF0F6")

_A4_MM = (210.0, 297.0)
_MARGIN_MM = 20.0
_BODY_INDENT = 65.2
_LIST_STEP = 19.85
_LINE_PERCENT = 108.0
_CELL_PADDING = 4.0

_SHEET = """
h1 { font-size: 20pt; font-weight: bold; }
h2 { font-size: 16pt; font-weight: bold; }
h3 { font-size: 14pt; font-weight: bold; }
h4 { font-size: 12pt; font-weight: bold; }
h5, h6 { font-size: 12pt; font-weight: bold; font-style: italic; }
a { color: #0B4FA0; text-decoration: underline; }
th, td { font-size: 11pt; }
th { font-weight: bold; }
caption { font-size: 11pt; font-weight: bold; }
"""
# Points before and after a heading of each level.
_HEADING_SPACE = {1: (0.0, 14.0), 2: (18.0, 4.0), 3: (14.0, 3.0), 4: (12.0, 3.0), 5: (12.0, 3.0), 6: (12.0, 3.0)}


@dataclass(frozen=True, slots=True)
class Paper:
    """An A4 page in the document's unit; `dpi` says how many of them an inch has."""

    dpi: float

    def points(self, value: float) -> float:
        """`value` points in the document's unit."""
        return value * self.dpi / 72

    def millimetres(self, value: float) -> float:
        """`value` millimetres in the document's unit."""
        return value * self.dpi / 25.4

    @property
    def size(self) -> QSizeF:
        """The whole page."""
        return QSizeF(self.millimetres(_A4_MM[0]), self.millimetres(_A4_MM[1]))

    @property
    def margin(self) -> float:
        """The margin on each side."""
        return self.millimetres(_MARGIN_MM)


def default_paper() -> Paper:
    """The paper in the unit of a QTextDocument that has no paint device: the default resolution."""
    return Paper(QImage(1, 1, QImage.Format.Format_RGB32).logicalDpiX())


def styled_document(html: str, paper: Paper) -> QTextDocument:
    """`html` laid out on `paper`, with the template's fonts, sizes, colours and indents. Needs a QGuiApplication."""
    document = QTextDocument()
    for _ in styling(document, html, paper):
        pass
    return document


def styling(document: QTextDocument, html: str, paper: Paper) -> Iterator[None]:
    """The steps, each a millisecond or a few, after which the new `document` is what `styled_document` gives."""
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    document.setDefaultFont(_font())
    document.setDefaultStyleSheet(_SHEET)
    document.setIndentWidth(paper.points(_LIST_STEP))
    document.setHtml(html)
    yield
    yield from _style_blocks(document, paper)
    _style_tables(document.rootFrame(), paper)
    document.setPageSize(paper.size)
    root = document.rootFrame().frameFormat()
    root.setMargin(paper.margin)
    document.rootFrame().setFrameFormat(root)
    yield
    yield from _keep_together(document)


def _font() -> QFont:
    font = QFont()
    font.setFamilies(list(FAMILIES))
    font.setPointSizeF(12)
    # Without hinting a line is as wide on every screen, in a picture of any size and in a PDF.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # A reader of the PDF must find letters, and a ligature of this font has no character to be found by.
    font.setFeature(QFont.Tag("liga"), 0)
    return font


def blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    """Every block of `document` in order."""
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _pieces(block: QTextBlock) -> Iterator[QTextFragment]:
    """The runs of one look in `block`."""
    for position in cast("Iterable[QTextBlock.iterator]", block):
        if position.fragment().isValid():
            yield position.fragment()


def _style_blocks(document: QTextDocument, paper: Paper) -> Iterator[None]:
    title_seen = False
    after_table = False
    for block in blocks(document):
        cursor = QTextCursor(block)
        in_table = cursor.currentTable() is not None
        level = block.blockFormat().headingLevel()
        before, after, left = _spaces(block, level, in_table=in_table)
        # The template's table has no room below it: the paragraph that follows brings it.
        before = max(before, 7.0) if after_table and not in_table else before
        look = QTextBlockFormat()
        look.setTopMargin(paper.points(before))
        look.setBottomMargin(paper.points(after))
        look.setLeftMargin(paper.points(left))
        look.setAlignment(Qt.AlignmentFlag.AlignLeft)
        look.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(look)
        accented = level == 1 or (level > 0 and _is_question(block))
        _colour(cursor, ACCENT if accented else INK if level or title_seen else MUTED)
        title_seen = title_seen or level > 0
        after_table = in_table
        yield


def _spaces(block: QTextBlock, level: int, *, in_table: bool) -> tuple[float, float, float]:
    """Points before, after and left of `block`; `level` is its heading's level, 0 for none."""
    if in_table:
        return 0.0, 0.0, 0.0
    if level:
        left = _BODY_INDENT if _is_question(block) else 0.0
        return (*_HEADING_SPACE[level], left)
    if block.textList() is not None:
        goes_on = block.next().isValid() and block.next().textList() is not None
        return 0.0, 4.0 if goes_on else 7.0, _BODY_INDENT
    if block.blockNumber() == 0:
        return 0.0, 4.0, 0.0
    return 0.0, 7.0, _BODY_INDENT


def _is_question(block: QTextBlock) -> bool:
    """Whether a heading repeats a question: those are numbered, and the template sets them in with the answer."""
    return block.text().partition(".")[0].isdecimal()


def _colour(cursor: QTextCursor, colour: QColor) -> None:
    """Colours the cursor's block, links apart."""
    look = QTextCharFormat()
    look.setForeground(QBrush(colour))
    cursor.mergeBlockCharFormat(look)  # a list's marks take their colour from here
    for piece in list(_pieces(cursor.block())):
        if not piece.charFormat().isAnchor():
            cursor.setPosition(piece.position())
            cursor.setPosition(piece.position() + piece.length(), QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)


def _style_tables(frame: QTextFrame, paper: Paper) -> None:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            _style_table(child, paper)
        else:
            _style_tables(child, paper)


def _style_table(table: QTextTable, paper: Paper) -> None:
    look = table.format()
    look.setBorder(0)
    look.setBorderCollapse(True)
    look.setCellPadding(paper.points(_CELL_PADDING))
    look.setCellSpacing(0)
    look.setLeftMargin(paper.points(_BODY_INDENT))
    look.setTopMargin(0)
    look.setBottomMargin(0)
    look.setWidth(QTextLength(QTextLength.Type.VariableLength, 0))
    table.setFormat(look)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            drawn = cell.format().toTableCellFormat()
            drawn.setBorder(paper.points(0.5))
            drawn.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            drawn.setBorderBrush(QBrush(_RULE))
            if row < look.headerRowCount():
                drawn.setBackground(QBrush(_SHADE))
            cell.setFormat(drawn)


def _keep_together(document: QTextDocument) -> Iterator[None]:
    """Moves each heading, lead-in and caption that would end a page to the next one, with those right above it.

    QTextDocument knows no *keep with next*. One walk from front to end is enough: a break moves only what follows it.
    """
    run: list[QTextBlock] = []
    for block in blocks(document):
        yield
        if _stays_with_next(block):
            run.append(block)
            continue
        # The first line counts: a paragraph may run on to the next page.
        if run and run[0].blockNumber() > 0 and _first_page(document, block) > _first_page(document, run[0]):
            look = QTextBlockFormat()
            look.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(run[0]).mergeBlockFormat(look)
            # Without this QTextDocument leaves tables, and the number of pages, as they were before the break.
            document.markContentsDirty(0, document.characterCount())
        run = []


def _stays_with_next(block: QTextBlock) -> bool:
    """Whether `block` belongs to what follows it: a heading, a caption, and what is bold or ends with a colon."""
    if QTextCursor(block).currentTable() is not None:
        return False
    if block.blockFormat().headingLevel() > 0 or block.text().rstrip().endswith(":"):
        return True
    # White space between two tags of the HTML becomes a piece of its own, without a look.
    weights = [piece.charFormat().fontWeight() for piece in _pieces(block) if piece.text().strip()]
    return bool(weights) and min(weights) >= QFont.Weight.Bold.value


def _first_page(document: QTextDocument, block: QTextBlock) -> int:
    """The page, from 0, on which the first line of `block` stands."""
    line = block.layout().lineAt(0)
    top = document.documentLayout().blockBoundingRect(block).top() + (line.y() if line.isValid() else 0.0)
    return int((top + 1) // document.pageSize().height())
