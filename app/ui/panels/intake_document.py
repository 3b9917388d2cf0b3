"""A source's text laid into a QTextDocument, and the way between its places there and in the source; marks nothing."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)

from app.domain.richtext import Span, spans_text
from app.domain.sentences import split_sentences
from app.domain.source import SourceParagraph, SourceTable, SourceText, Style
from app.services.draft_places import Stretch, trimmed
from app.ui.editor.column_offsets import point_at, to_document, unit_at
from app.ui.theme import XL, L, M, S, Size, Theme, Tone

_INDENT = 20


@dataclass(frozen=True, slots=True)
class Segment:
    """Text of block number `paragraph` from its code point `start` on, at UTF-16 `position` of the document."""

    paragraph: int
    start: int
    position: int
    text: str

    @property
    def end(self) -> int:
        """The code point of the block at which the segment ends."""
        return self.start + len(self.text)


class SourceMap:
    """Where each piece of a source stands in a document, and the other way round."""

    def __init__(self, source: SourceText, segments: tuple[Segment, ...]) -> None:
        self._source = source
        self._segments = segments

    def ranges(self, place: Stretch) -> Iterator[tuple[int, int]]:
        """The UTF-16 positions, first and behind the last, of the text at `place`; several in a table."""
        for segment in self._segments:
            if segment.paragraph != place.paragraph:
                continue
            start, end = max(place.start, segment.start), min(place.end, segment.end)
            if start < end:
                first = segment.position + unit_at(segment.text, start - segment.start)
                yield first, segment.position + unit_at(segment.text, end - segment.start)

    def point(self, position: int) -> Stretch | None:
        """The empty stretch at a UTF-16 position; None where no text of the source stands."""
        segment = self._segment(position)
        if segment is None:
            return None
        point = segment.start + point_at(segment.text, position - segment.position)
        return Stretch(segment.paragraph, point, point)

    def _segment(self, position: int) -> Segment | None:
        for segment in reversed(self._segments):
            if segment.position <= position:
                return segment if position <= segment.position + unit_at(segment.text, len(segment.text)) else None
        return None

    def stretches(self, first: int, last: int) -> Iterator[Stretch]:
        """The text of the source between two UTF-16 positions, block by block, without blank ends."""
        for segment in self._segments:
            start = segment.start + point_at(segment.text, max(0, first - segment.position))
            end = segment.start + point_at(segment.text, max(0, last - segment.position))
            place = trimmed(self._source, Stretch(segment.paragraph, start, end)) if start < end else None
            if place is not None:
                yield place

    def sentence(self, position: int) -> Stretch | None:
        """The sentence at a UTF-16 position; None where no text of the source stands."""
        segment, point = self._segment(position), self.point(position)
        if segment is None or point is None:
            return None
        found = None
        for place in sentences_of(segment):
            if found is None or place.start <= point.start:
                found = place
        return found


def sentences_of(segment: Segment) -> Iterator[Stretch]:
    """The places of the sentences of a segment, in order."""
    at = 0
    for sentence in split_sentences(segment.text):
        at = segment.text.index(sentence, at)
        yield Stretch(segment.paragraph, segment.start + at, segment.start + at + len(sentence))
        at += len(sentence)


def lay(source: SourceText, document: QTextDocument, theme: Theme, page_name: str) -> SourceMap:
    """The map of `source`, whose text `document` holds from now on.

    Parameters: `page_name`, the words over a new page, with ``{number}`` for its number.
    """
    document.clear()
    document.setDefaultFont(theme.font(Size.BODY))
    document.setDocumentMargin(XL)
    return SourceMap(source, _Layer(document, theme).lay(source, page_name))


class _Layer:
    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self._cursor = QTextCursor(document)
        self._theme = theme
        self._segments: list[Segment] = []
        self._fresh = True

    def lay(self, source: SourceText, page_name: str) -> tuple[Segment, ...]:
        paged = len({block.page for block in source.blocks}) > 1
        page = None
        for number, block in enumerate(source.blocks):
            if paged and block.page is not None and block.page != page:
                page = block.page
                self._page(page_name.format(number=page))
            if isinstance(block, SourceTable):
                self._table(number, block)
            else:
                self._paragraph(number, block)
        return tuple(self._segments)

    def _page(self, name: str) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(L)
        shape.setBottomMargin(S)
        shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._begin(shape)
        self._cursor.insertText(name, self._look(Size.CAPTION, Tone.MUTED))

    def _paragraph(self, number: int, block: SourceParagraph) -> None:
        heads = block.style in (Style.TITLE, Style.HEADING)
        shape = QTextBlockFormat()
        shape.setTopMargin(L if heads and not self._fresh else 0)
        shape.setBottomMargin(S if heads or block.mark else M)
        shape.setLineHeight(130.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if block.mark:
            mark = QFontMetricsF(self._theme.font(Size.BODY)).horizontalAdvance(f"{block.mark} ")
            shape.setLeftMargin(_INDENT * block.level + mark)
            shape.setTextIndent(-mark)
        self._begin(shape)
        big = block.style is Style.TITLE or (heads and block.level == 1)
        look = self._look((Size.SECTION if big else Size.BODY), Tone.TEXT, bold=heads)
        if block.mark:
            self._cursor.insertText(f"{block.mark} ", look)
        self._segments.append(Segment(number, 0, self._cursor.position(), spans_text(block.spans)))
        self._spans(block.spans, look)

    def _table(self, number: int, block: SourceTable) -> None:
        rows = block.table.rows
        if not rows or not rows[0]:
            return
        shape = QTextTableFormat()
        shape.setCellPadding(S / 2)
        shape.setCellSpacing(0)
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderBrush(self._theme.color(Tone.LINE))
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setTopMargin(S)
        shape.setBottomMargin(M)
        table = self._cursor.insertTable(len(rows), len(rows[0]), shape)
        at = len(block.table.caption) + 1 if block.table.caption else 0
        for row, cells in enumerate(rows):
            for column, spans in enumerate(cells):
                self._cursor = table.cellAt(row, column).firstCursorPosition()
                text = spans_text(spans)
                self._segments.append(Segment(number, at, self._cursor.position(), text))
                self._spans(spans, self._look(Size.BODY, Tone.TEXT, bold=row < block.table.header_rows))
                at += len(text) + 1
        self._cursor = table.lastCursorPosition()
        self._cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        self._fresh = True

    def _begin(self, shape: QTextBlockFormat) -> None:
        """A new block of `shape`; the one that is there already where nothing stands in it yet."""
        if self._fresh:
            self._cursor.setBlockFormat(shape)
            self._fresh = False
        else:
            self._cursor.insertBlock(shape, QTextCharFormat())

    def _spans(self, spans: tuple[Span, ...], look: QTextCharFormat) -> None:
        for span in spans:
            own = QTextCharFormat(look)
            if span.bold:
                own.setFontWeight(QFont.Weight.DemiBold)
            own.setFontItalic(span.italic)
            self._cursor.insertText(to_document(span.text), own)

    def _look(self, size: Size, tone: Tone, *, bold: bool = False) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setFontPointSize(self._theme.points_of(size))
        look.setForeground(self._theme.color(tone))
        if bold:
            look.setFontWeight(QFont.Weight.DemiBold)
        return look
