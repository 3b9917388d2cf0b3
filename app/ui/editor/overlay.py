"""A column with what is drawn round its text: the lit twin, hints in empty places, a drop's line; edits nothing."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QMimeData, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
)
from PySide6.QtWidgets import QWidget

from app.domain.columns import Rows
from app.domain.language import Language
from app.domain.passage import Passage, TranslationState
from app.domain.richtext import is_blank
from app.ui.editor.column_waves import WavyColumn
from app.ui.editor.pairs import Pairs
from app.ui.theme import Theme, Tone

GUTTER = 28
"""The width of the margin for stripes and grips."""

_ROUND = 5.0
_AROUND = 4.0
_TOP = 6


class Codec(Protocol):
    """Rows to and from what a clipboard or a drag carries."""

    def to_mime(self, rows: Rows) -> QMimeData:
        """The clipboard form of `rows`."""

    def from_mime(self, mime: QMimeData) -> Rows:
        """The rows that `mime` holds, none where it holds no text."""

    def accepts(self, mime: QMimeData) -> bool:
        """Whether `from_mime` can read `mime`."""


class PairedColumn(WavyColumn):
    """The column of `side` 0 (left) or 1 (right) of a pair."""

    resized = Signal()
    focused = Signal()

    def __init__(self, language: Language, pairs: Pairs, theme: Theme, codec: Codec, parent: QWidget) -> None:
        super().__init__(language, theme, parent)
        self.side = 0 if language is Language.FI else 1
        self.pairs = pairs
        self._codec = codec
        self._lit = ""
        self._drop: float | None = None
        self._hints = ("", "")
        self.setViewportMargins(GUTTER, _TOP, 0, 0)

    def block_ids(self) -> Sequence[str]:
        """The id of the passage of each block, empty where it has none yet."""
        return self.text.ledger.ids

    def light(self, passage_id: str) -> None:
        """Nothing; the passage is tinted as the twin of the one with the cursor, none for an empty id."""
        if passage_id != self._lit:
            self._lit = passage_id
            self.viewport().update()

    @property
    def lit(self) -> str:
        """The id of the tinted passage, empty where none is."""
        return self._lit

    def set_hints(self, empty_part: str, untranslated: str) -> None:
        """Nothing; these stand in an empty part, and where a passage waits for its text in this language."""
        self._hints = (empty_part, untranslated)
        self.viewport().update()

    def show_drop(self, y: float | None) -> None:
        """Nothing; a line at `y` of the viewport shows where what is dragged would come; None takes it away."""
        self._drop = y
        self.viewport().update()

    def visible(self, area: QRect) -> Iterator[tuple[Passage, QRectF]]:
        """The passages that `area` of the viewport touches, each with its rectangle there."""
        layout, document = self.document().documentLayout(), self.document()
        up = self.verticalScrollBar().value()
        block = self.cursorForPosition(area.topLeft()).block()
        while block.isValid():
            found = self.pairs.stretch(self.side, block.blockNumber())
            if found is None:
                block = block.next()
                continue
            first, end, passage = found
            top = layout.blockBoundingRect(document.findBlockByNumber(first)).top() - up
            if top > area.bottom():
                return
            bottom = layout.blockBoundingRect(document.findBlockByNumber(end - 1)).bottom() - up
            yield passage, QRectF(0, top, self.viewport().width(), bottom - top)
            block = document.findBlockByNumber(end)

    def passage_rect(self, passage_id: str) -> QRectF:
        """The rectangle of a passage in the viewport, also of one that is scrolled away; null where it is not here."""
        numbers = self.blocks_of(passage_id)
        if not numbers:
            return QRectF()
        area = self.block_rect(numbers.start).united(self.block_rect(numbers.stop - 1))
        up = self.verticalScrollBar().value()
        return QRectF(0, area.top() - up, self.viewport().width(), area.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing; the tint lies under the text, everything else over it."""
        if self._lit and (area := self.passage_rect(self._lit)).intersects(QRectF(event.rect())):
            self._paint_tint(area)
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_hints(painter, event.rect())
        if self._drop is not None:
            painter.setPen(QPen(self.theme.color(Tone.ACCENT), 2))
            painter.drawLine(0, round(self._drop), self.viewport().width(), round(self._drop))
        painter.end()

    def _paint_tint(self, area: QRectF) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.color(Tone.TWIN))
        painter.drawRoundedRect(area.adjusted(0, -_AROUND, -1, _AROUND), _ROUND, _ROUND)
        painter.end()

    def _paint_hints(self, painter: QPainter, area: QRect) -> None:
        font = self.font()
        font.setItalic(True)
        painter.setFont(font)
        painter.setPen(self.theme.color(Tone.MUTED))
        document = self.document()
        if all(is_blank(side) for it in self.pairs.passages for side in (it.blocks.fi, it.blocks.sv)):
            if document.blockCount() == 1 and document.firstBlock().length() == 1:
                self._paint_hint(painter, document.firstBlock(), self._hints[0])
            return
        if not self.pairs.any_in((TranslationState.MISSING,)):
            return
        for passage, _ in self.visible(area):
            waits = self.pairs.state(passage) is TranslationState.MISSING
            if waits and is_blank(passage.blocks[self.language]):
                block = document.findBlockByNumber(self.blocks_of(passage.id).start)
                if block.length() == 1:
                    self._paint_hint(painter, block, self._hints[1])

    def _paint_hint(self, painter: QPainter, block: QTextBlock, text: str) -> None:
        area = self.block_rect(block.blockNumber())
        up = self.verticalScrollBar().value()
        left = area.left() + block.blockFormat().leftMargin()
        width = self.viewport().width() - left - 2 * self.document().documentMargin()
        # Written below the caret's line on as many lines as it needs; the caret stays visible before it.
        room = QRectF(left + 1, area.top() - up, width, self.viewport().height())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing; who levels the columns hears of it."""
        super().resizeEvent(event)
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Nothing; who lights the twin hears of it."""
        super().focusInEvent(event)
        self.focused.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What copying, cutting and dragging put out."""
        return self._codec.to_mime(self.selected_rows())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Whether `source` holds a text."""
        return not self.isReadOnly() and self._codec.accepts(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Nothing; what `source` holds stands at the caret, through the model."""
        rows = self._codec.from_mime(source)
        if rows and not self.isReadOnly():
            self.insert_rows(rows)

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing; what is let go over the text stands there, through the model, and is undone at once.

        A text of this column moves there. One of the other column is copied: no language loses a text to its twin.
        """
        # Qt's own drop would take the selection away while nobody hears of it; leaving ends what it shows of the drag.
        super().dragLeaveEvent(QDragLeaveEvent())
        if not self.canInsertFromMimeData(event.mimeData()) or self.is_composing:
            event.ignore()
            return
        cursor, chosen = self.cursorForPosition(event.position().toPoint()), self.textCursor()
        moving = event.source() is self.viewport() and event.dropAction() is Qt.DropAction.MoveAction
        if not moving:
            event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if moving and chosen.selectionStart() <= cursor.position() <= chosen.selectionEnd():
            return
        with self.one_step():
            if moving:
                self.text.delete(chosen)
            self.setTextCursor(cursor)
            self.insertFromMimeData(event.mimeData())
        self.setFocus(Qt.FocusReason.OtherFocusReason)
