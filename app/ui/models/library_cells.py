"""How the cells of the library are painted: title with a search hit, deadline, readiness; it knows no library."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.language import Language
from app.domain.library import CaseSummary, SearchHit
from app.ui.models.library_model import SUMMARY
from app.ui.models.library_texts import LibraryTexts
from app.ui.panels.readiness_bar import paint_segments, segments_width
from app.ui.theme import Size, Theme, Tone

Index = QModelIndex | QPersistentModelIndex
_MARGIN = 8
_STRIPE = 3
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Cells(QStyledItemDelegate):
    """What the three kinds of painted cells share: the theme, the ground of a selected row, plain text."""

    def __init__(self, theme: Theme, texts: LibraryTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = texts
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Nothing; cells look as `theme` has it."""
        self.theme = theme
        self.body, self.caption = theme.font(Size.BODY), theme.font(Size.CAPTION)
        self.body_metrics, self.caption_metrics = QFontMetrics(self.body), QFontMetrics(self.caption)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Nothing; the cell of a row that could be read is painted."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self.theme.color(Tone.SELECTED))
        summary = index.data(SUMMARY)
        if isinstance(summary, CaseSummary):
            painter.save()
            self.paint_case(painter, rect.adjusted(_MARGIN, 0, -_MARGIN, 0), summary)
            painter.restore()

    def paint_case(self, painter: QPainter, rect: QRect, summary: CaseSummary) -> None:
        """Nothing; what the cell says of a case is painted in `rect`."""
        raise NotImplementedError

    def write(self, painter: QPainter, rect: QRect, text: str, tone: Tone = Tone.TEXT) -> int:
        """The width in pixels of `text`, written in the middle of `rect`, shortened where it is too long."""
        shown = self.body_metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(self.body)
        painter.setPen(self.theme.color(tone))
        painter.drawText(rect, _MIDDLE, shown)
        return self.body_metrics.horizontalAdvance(shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, with air over and under it."""
        del option, index
        return QSize(0, row_height(self.theme, with_hit=False))


def row_height(theme: Theme, *, with_hit: bool) -> int:
    """The height of every row: one line, or a second one for the hit of a search."""
    body = QFontMetrics(theme.font(Size.BODY)).height() + 2 * _MARGIN
    return body + (QFontMetrics(theme.font(Size.CAPTION)).height() + 4 if with_hit else 0)


class TitleCells(Cells):
    """The title; under it the place where the words sought stand, each of them marked; a stripe where the focus is."""

    def __init__(
        self,
        theme: Theme,
        texts: LibraryTexts,
        part_name: Callable[[str], str],
        is_current: Callable[[int], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(theme, texts, parent)
        self._part_name = part_name
        self._is_current = is_current

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Nothing; the cell is painted."""
        super().paint(painter, option, index)
        rect: QRect = option.rect
        if self._is_current(index.row()):
            # A frame round one cell says too little where Enter opens a whole row.
            painter.fillRect(QRect(rect.left(), rect.top(), _STRIPE, rect.height()), self.theme.color(Tone.FOCUS))

    def paint_case(self, painter: QPainter, rect: QRect, summary: CaseSummary) -> None:
        """Nothing; title and hit are painted."""
        title = self.texts.title(summary)
        if summary.hit is None:
            self.write(painter, rect, title)
            return
        line = self.body_metrics.height()
        top = rect.top() + (rect.height() - line - self.caption_metrics.height() - 4) // 2
        self.write(painter, QRect(rect.left(), top, rect.width(), line), title)
        self._paint_hit(painter, QRect(rect.left(), top + line + 4, rect.width(), line), summary.hit)

    def _paint_hit(self, painter: QPainter, rect: QRect, hit: SearchHit) -> None:
        name = self._part_name(hit.part)
        width = self.caption_metrics.horizontalAdvance(name) + _MARGIN
        painter.setFont(self.caption)
        painter.setPen(self.theme.color(Tone.ACCENT))
        painter.drawText(QRect(rect.left(), rect.top(), width, self.caption_metrics.height()), _MIDDLE, name)
        room = rect.adjusted(width, 0, 0, 0)
        text, marks = parted(hit.snippet)
        layout = QTextLayout(text, self.caption)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats([self._mark(start, length) for start, length in marks])
        layout.beginLayout()
        layout.createLine().setLineWidth(room.width())
        layout.endLayout()
        painter.setClipRect(room)
        painter.setPen(self.theme.color(Tone.MUTED))
        layout.draw(painter, QPointF(room.topLeft()))

    def _mark(self, start: int, length: int) -> QTextLayout.FormatRange:
        found = QTextLayout.FormatRange()
        found.start, found.length = start, length
        look = QTextCharFormat()
        look.setBackground(self.theme.color(Tone.MATCH))
        look.setForeground(self.theme.color(Tone.TEXT))
        # Weight as well: a colour alone tells those nothing who do not see it.
        look.setFontWeight(700)
        found.format = look
        return found


def parted(snippet: str) -> tuple[str, Iterable[tuple[int, int]]]:
    """The text of `snippet` and where its marked words stand in it: start and length in Qt's UTF-16 units."""
    text, marks = "", []
    for place, piece in enumerate(snippet.replace("\x03", "\x02").split("\x02")):
        if place % 2:
            marks.append((_units(text), _units(piece)))
        text += piece
    return text, marks


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class DueCells(Cells):
    """The deadline, and in a word whether it is near or has passed."""

    def __init__(
        self, theme: Theme, texts: LibraryTexts, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(theme, texts, parent)
        self._today = today

    def paint_case(self, painter: QPainter, rect: QRect, summary: CaseSummary) -> None:
        """Nothing; day and word are painted."""
        due = self.texts.due(summary.listing.deadline, self._today())
        used = self.write(painter, rect, due.day)
        if due.word:
            gap = self.body_metrics.horizontalAdvance(" ") + 2
            self.write(painter, rect.adjusted(used + gap, 0, 0, 0), due.word, due.tone)


class ReadyCells(Cells):
    """The readiness in one language: segments and the numbers."""

    def __init__(self, theme: Theme, texts: LibraryTexts, language: Language, parent: QObject | None = None) -> None:
        super().__init__(theme, texts, parent)
        self._language = language

    def paint_case(self, painter: QPainter, rect: QRect, summary: CaseSummary) -> None:
        """Nothing; the segments are painted, with the numbers behind them."""
        ready = summary.listing.ready[self._language]
        if ready.total:
            paint_segments(painter, QRectF(rect).topLeft() + QPointF(0, rect.height() / 2), ready, self.theme)
            painter.setFont(self.caption)
            painter.setPen(self.theme.color(Tone.MUTED))
            numbers = rect.adjusted(segments_width() + 6, 0, _MARGIN, 0)
            painter.drawText(numbers, _MIDDLE, self.texts.ready(ready))
