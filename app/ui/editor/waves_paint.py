"""Draws the waves of a column under its words: a wave where a word is misspelt, dots for the rest; it keeps none."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QTextDocument

from app.ui.editor.waves import Wave
from app.ui.theme import Theme, Tone

_STEP = 0.18
_HEIGHT = 0.08
_BELOW = 0.1
_THICK = 0.075
# In heights of a line: they grow with the person's text.


def stretches(document: QTextDocument, wave: Wave) -> Iterator[QRectF]:
    """Where the words of `wave` are in the document, a rectangle for each line that they stand on."""
    block = document.findBlock(wave.start)
    layout = block.layout()
    start, end = wave.start - block.position(), wave.end - block.position()
    line = layout.lineForTextPosition(start)
    while line.isValid() and (first := max(start, line.textStart())) < end:
        last = min(end, line.textStart() + line.textLength())
        left, right = x_of(line.cursorToX(first)), x_of(line.cursorToX(last))
        if first < last:
            height = line.ascent() + line.descent()
            yield QRectF(min(left, right), line.y(), abs(right - left), height).translated(layout.position())
        number = line.lineNumber() + 1
        if number >= layout.lineCount():
            return
        line = layout.lineAt(number)


class WavePainter:
    """Draws waves. The form of each length is kept: those of a line are drawn again at each key."""

    def __init__(self) -> None:
        self._theme: Theme | None = None
        self._em = 0.0
        self._forms: dict[int, QPainterPath] = {}
        self._wave = self._dots = QPen()

    def paint(self, painter: QPainter, document: QTextDocument, waves: Sequence[Wave], theme: Theme) -> None:
        """Nothing; `waves` are drawn in coordinates of `document`."""
        places = ((area, wave.is_spelling) for wave in waves for area in stretches(document, wave))
        self.paint_places(painter, places, QFontMetricsF(document.defaultFont()).height(), theme)

    def paint_places(self, painter: QPainter, places: Iterable[tuple[QRectF, bool]], em: float, theme: Theme) -> None:
        """Nothing; each of `places` has a wave, or dots where no word is misspelt; `em` is the height of a line."""
        if theme is not self._theme or em != self._em:
            self._dress(theme, em)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for area, spelling in places:
            painter.setPen(self._wave if spelling else self._dots)
            (self._draw_wave if spelling else self._draw_dots)(painter, area)

    def _dress(self, theme: Theme, em: float) -> None:
        self._theme, self._em = theme, em
        self._forms = {}
        self._wave = QPen(theme.color(Tone.ERROR), max(1.0, em * _THICK), c=Qt.PenCapStyle.RoundCap)
        self._dots = QPen(theme.color(Tone.INFO), max(1.5, em * 1.4 * _THICK), c=Qt.PenCapStyle.RoundCap)
        self._dots.setDashPattern([0.01, 2.2])

    def _base(self, area: QRectF) -> float:
        return area.bottom() - self._em * _BELOW + self._em * _HEIGHT

    def _draw_wave(self, painter: QPainter, area: QRectF) -> None:
        # Half a pixel is not seen.
        length = round(area.width() * 2)
        if length not in self._forms:
            self._forms[length] = self._form(length / 2)
        at = QPointF(area.left(), self._base(area))
        painter.translate(at)
        painter.drawPath(self._forms[length])
        painter.translate(-at)

    def _form(self, length: float) -> QPainterPath:
        step, height = self._em * _STEP, self._em * _HEIGHT
        path = QPainterPath(QPointF(0, 0))
        x, up = 0.0, True
        while x < length - step / 2:
            over = min(x + step, length)
            path.quadTo((x + over) / 2, -2 * height if up else 2 * height, over, 0)
            x, up = over, not up
        return path

    def _draw_dots(self, painter: QPainter, area: QRectF) -> None:
        y = self._base(area)
        # What is found may be a single space, under which two dots must be seen.
        painter.drawLine(QPointF(area.left(), y), QPointF(max(area.right(), area.left() + 3 * self._dots.widthF()), y))


def x_of(place: object) -> float:
    """Where PySide6 says that a cursor is: with the position beside it."""
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]
