"""Tables as single characters of a document: keeps their values, measures and draws them, edits none."""

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QFont,
    QPainter,
    QPalette,
    QPyTextObject,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from app.domain.richtext import Spans, Table
from app.ui.editor.column_offsets import to_document
from app.ui.editor.formatting import TABLE_TYPE, Kind, Looks, table_key

_PADDING = 4.0
_NARROWEST = 40.0


class Tables(QPyTextObject):
    """The tables of one document, each under a key that the format of its character holds.

    The document keeps no reference to it, so `parent` must live as long as the document.
    """

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._values: list[Table] = []
        self._keys: dict[Table, int] = {}
        self._drawn: dict[int, tuple[float, QTextDocument]] = {}
        self._palette, self._looks = QPalette(), Looks(QPalette(), QFont())
        document.documentLayout().registerHandler(TABLE_TYPE, self)

    def key(self, table: Table) -> int:
        """The key of `table`; equal tables have the same one."""
        if table not in self._keys:
            self._keys[table] = len(self._values)
            self._values.append(table)
        return self._keys[table]

    def __getitem__(self, key: int) -> Table:
        return self._values[key]

    def set_look(self, palette: QPalette, looks: Looks) -> None:
        """Nothing; tables are drawn in these colours from now on."""
        self._palette, self._looks = QPalette(palette), looks
        self._drawn.clear()

    def intrinsicSize(self, doc: QTextDocument, _position: int, format: QTextFormat) -> QSizeF:
        """The size of the table of `format` in the width that `doc` has for its text."""
        width = max(_NARROWEST, doc.textWidth() - 2 * doc.documentMargin())
        return QSizeF(width, self._laid(doc, format.toCharFormat(), width).size().height())

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, _position: int, format: QTextFormat
    ) -> None:
        """Nothing; the table of `format` is drawn in `rect`."""
        area = QRectF(rect)
        laid = self._laid(doc, format.toCharFormat(), area.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self._palette
        painter.save()
        painter.translate(area.topLeft())
        laid.documentLayout().draw(painter, context)
        painter.restore()

    def _laid(self, doc: QTextDocument, format: QTextCharFormat, width: float) -> QTextDocument:
        key = table_key(format) or 0
        held = self._drawn.get(key)
        if held is None or held[1].defaultFont() != doc.defaultFont():
            held = (-1.0, self._document(self._values[key], doc.defaultFont()))
        if held[0] != width:
            held[1].setTextWidth(width)
            held = (width, held[1])
            self._drawn[key] = held
        return held[1]

    def _document(self, table: Table, font: QFont) -> QTextDocument:
        made = QTextDocument()
        made.setUndoRedoEnabled(False)
        made.setDocumentMargin(0)
        made.setDefaultFont(font)
        cursor = QTextCursor(made)
        if table.caption:
            caption = QTextCharFormat()
            caption.setFontWeight(QFont.Weight.DemiBold)
            cursor.insertText(to_document(table.caption), caption)
        if table.rows and table.rows[0]:
            self._insert_grid(cursor, table)
        return made

    def _insert_grid(self, cursor: QTextCursor, table: Table) -> None:
        columns = len(table.rows[0])
        grid = cursor.insertTable(len(table.rows), columns, self._grid_format(columns))
        for row, cells in enumerate(table.rows):
            for column, spans in enumerate(cells):
                cell = grid.cellAt(row, column)
                if row < table.header_rows:
                    look = cell.format()
                    look.setBackground(self._palette.brush(QPalette.ColorRole.AlternateBase))
                    cell.setFormat(look)
                self._insert_spans(cell.firstCursorPosition(), spans, header=row < table.header_rows)

    def _insert_spans(self, cursor: QTextCursor, spans: Spans, *, header: bool) -> None:
        for span in spans:
            look = QTextCharFormat(self._looks.characters(Kind.PARAGRAPH, span))
            if header and not span.bold:
                look.setFontWeight(QFont.Weight.DemiBold)
            cursor.insertText(to_document(span.text), look)

    def _grid_format(self, columns: int) -> QTextTableFormat:
        made = QTextTableFormat()
        made.setBorder(1)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderBrush(QBrush(self._palette.color(QPalette.ColorRole.Mid)))
        made.setBorderCollapse(True)
        made.setCellPadding(_PADDING)
        made.setCellSpacing(0)
        made.setTopMargin(_PADDING)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        made.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, 100 / columns)] * columns)
        return made
