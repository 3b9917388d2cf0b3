"""How the cells of the library are painted: title with a search hit, deadline, readiness, text; knows no library."""

from collections.abc import Callable, Iterable
from datetime import date

from PySide6.QtCore import QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPixmap, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.language import Language
from app.domain.library import CaseSummary, SearchHit
from app.domain.readiness import Readiness
from app.ui.models.library_model import SHOWN, SUMMARY, Index, Place
from app.ui.models.library_texts import LibraryTexts
from app.ui.panels.readiness_bar import paint_segments, segments_of, segments_width
from app.ui.theme import Size, Theme, Tone

_MARGIN = 8
_STRIPE = 3
_BAR = 12
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class HitLine:
    """The line under a row that shows where the words sought stand; it goes under all columns, each paints its piece.

    `part_name` names a hit's part; `row` gives the left end of rows and their width, in pixels of the view.
    """

    def __init__(self, theme: Theme, part_name: Callable[[str], str], row: Callable[[], tuple[int, int]]) -> None:
        self._part_name = part_name
        self._row = row
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Nothing; the line looks as `theme` has it."""
        self._theme = theme
        self._font = theme.font(Size.CAPTION)
        # The cells of a row are painted one after another: its line is laid out once.
        self._latest: tuple[SearchHit, QTextLayout] | None = None

    def paint(self, painter: QPainter, cell: QRect, top: int, hit: SearchHit) -> None:
        """Nothing; the piece of the line that lies in `cell` is painted, its upper edge at `top`."""
        left, width = self._row()
        if self._latest is None or self._latest[0] is not hit:
            self._latest = (hit, self._laid_out(hit, width - 2 * _MARGIN))
        if left + _MARGIN + self._latest[1].lineAt(0).naturalTextWidth() < cell.left():
            return
        painter.save()
        painter.setClipRect(cell)
        painter.setPen(self._theme.color(Tone.MUTED))
        self._latest[1].draw(painter, QPointF(left + _MARGIN, top))
        painter.restore()

    def _laid_out(self, hit: SearchHit, width: int) -> QTextLayout:
        name = f"{self._part_name(hit.part)}:  "
        text, marks = parted(hit.snippet)
        layout = QTextLayout(name + text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        before = _units(name)
        layout.setFormats([self._named(before), *(self._mark(before + start, length) for start, length in marks)])
        layout.beginLayout()
        layout.createLine().setLineWidth(width)
        layout.endLayout()
        return layout

    def _named(self, length: int) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setForeground(self._theme.color(Tone.ACCENT))
        return _range(0, length, look)

    def _mark(self, start: int, length: int) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setBackground(self._theme.color(Tone.MATCH))
        look.setForeground(self._theme.color(Tone.TEXT))
        # Weight as well: a colour alone tells those nothing who do not see it.
        look.setFontWeight(QFont.Weight.Bold)
        return _range(start, length, look)


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start, found.length, found.format = start, length, look
    return found


class Cells(QStyledItemDelegate):
    """Cells of plain text, and what the others share: the theme, the ground of a selected row, the line of a hit.

    Plain ones are painted here too, since the style's own leave another margin than the heads of the columns.
    `today` gives the day.
    """

    def __init__(
        self, theme: Theme, texts: LibraryTexts, hits: HitLine, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.texts = texts
        self.today = today
        self._hits = hits
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Nothing; cells look as `theme` has it."""
        self.theme = theme
        self.body, self.caption = theme.font(Size.BODY), theme.font(Size.CAPTION)
        self._metrics = QFontMetrics(self.body)
        self._colours = {tone: theme.color(tone) for tone in Tone}
        self._lines = row_height(theme, with_hit=False), row_height(theme, with_hit=True)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Nothing; the cell of a row that could be read is painted."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._colours[Tone.SELECTED])
        summary = index.data(SUMMARY)
        if not isinstance(summary, CaseSummary):
            return
        first = QRect(rect)
        if rect.height() >= self._lines[1]:
            first.setHeight(self._lines[0] - _MARGIN // 2)
            if summary.hit:
                self._hits.paint(painter, rect, first.bottom() + 1 - _MARGIN // 2, summary.hit)
        self.paint_case(painter, first.adjusted(_MARGIN, 0, -_MARGIN, 0), summary, index.column())

    def paint_case(self, painter: QPainter, rect: QRect, summary: CaseSummary, column: int) -> None:
        """Nothing; what the cell in `column` says of a case is painted in `rect`."""
        self.write(painter, rect, SHOWN[column](self.texts, summary, self.today()))

    def write(self, painter: QPainter, rect: QRect, text: str, tone: Tone = Tone.TEXT) -> int:
        """The width in pixels of `text`, written in the middle of `rect`, shortened where it is too long."""
        metrics = self._metrics
        width = metrics.horizontalAdvance(text)
        if width > rect.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.setFont(self.body)
        painter.setPen(self._colours[tone])
        # At its base line: finding the middle of a rectangle takes Qt three times as long.
        painter.drawText(rect.left(), rect.top() + (rect.height() - metrics.height()) // 2 + metrics.ascent(), text)
        return width

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, with air over and under it."""
        del option, index
        return QSize(0, self._lines[0])


def row_height(theme: Theme, *, with_hit: bool) -> int:
    """The height of every row: one line, or a second one for the hit of a search."""
    body = QFontMetrics(theme.font(Size.BODY)).height() + 2 * _MARGIN
    return body + (QFontMetrics(theme.font(Size.CAPTION)).height() + 2 if with_hit else 0)


class TitleCells(Cells):
    """The title, and a stripe where the keyboard is: on the row of which `is_current` says so."""

    is_current: Callable[[int], bool] = staticmethod(lambda _: False)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Nothing; the cell is painted."""
        super().paint(painter, option, index)
        if self.is_current(index.row()):
            rect: QRect = option.rect
            # A frame round one cell says too little where Enter opens a whole row.
            painter.fillRect(QRect(rect.left(), rect.top(), _STRIPE, rect.height()), self.theme.color(Tone.FOCUS))


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

    def paint_case(self, painter: QPainter, rect: QRect, summary: CaseSummary, column: int) -> None:
        """Nothing; day and word are painted."""
        del column
        due = self.texts.due(summary.listing.deadline, self.today())
        used = self.write(painter, rect, due.day)
        if due.word:
            self.write(painter, rect.adjusted(used + _MARGIN - 2, 0, 0, 0), due.word, due.tone)


class ReadyCells(Cells):
    """The readiness in the language of the column: segments and the numbers."""

    def dress(self, theme: Theme) -> None:
        """Nothing; cells look as `theme` has it."""
        super().dress(theme)
        self._pictures: dict[tuple[int, bool, float], QPixmap] = {}

    def paint_case(self, painter: QPainter, rect: QRect, summary: CaseSummary, column: int) -> None:
        """Nothing; the segments are painted, with the numbers behind them."""
        language = Language.FI if column == Place.READY_FI else Language.SV
        ready = summary.listing.ready[language]
        if not ready.total:
            return
        picture = self._picture(ready, painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.left(), rect.top() + (rect.height() - _BAR) // 2, picture)
        painter.setFont(self.caption)
        painter.setPen(self.theme.color(Tone.MUTED))
        painter.drawText(rect.adjusted(segments_width() + 6, 0, _MARGIN, 0), _MIDDLE, self.texts.ready(ready))

    def _picture(self, ready: Readiness, scale: float) -> QPixmap:
        """The segments, painted once for each of their few states."""
        key = (segments_of(ready), ready.whole, scale)
        picture = self._pictures.get(key)
        if picture is None:
            picture = QPixmap(QSize(segments_width() + 2, _BAR) * scale)
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            paint_segments(painter, QPointF(0, _BAR / 2), ready, self.theme)
            painter.end()
            self._pictures[key] = picture
        return picture
