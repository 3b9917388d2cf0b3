"""Draws the waves of a column under its words: a wave where a word is misspelt, dots for the rest; it keeps none."""

from collections.abc import Iterator, Sequence

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
    origin = layout.position()
    start, end = wave.start - block.position(), wave.end - block.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = _x(line.cursorToX(first)), _x(line.cursorToX(last))
            top = origin.y() + line.y()
            yield QRectF(origin.x() + min(left, right), top, abs(right - left), line.ascent() + line.descent())


def paint_waves(painter: QPainter, document: QTextDocument, waves: Sequence[Wave], theme: Theme) -> None:
    """Nothing; `waves` are drawn in coordinates of `document`."""
    if not waves:
        return
    em = QFontMetricsF(document.defaultFont()).height()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for wave in waves:
        for area in stretches(document, wave):
            if wave.is_spelling:
                _draw_wave(painter, area, em, theme)
            else:
                _draw_dots(painter, area, em, theme)


def _draw_wave(painter: QPainter, area: QRectF, em: float, theme: Theme) -> None:
    step, height = em * _STEP, em * _HEIGHT
    y = area.bottom() - em * _BELOW + height
    path = QPainterPath(QPointF(area.left(), y))
    x, up = area.left(), True
    while x < area.right() - step / 2:
        over = min(x + step, area.right())
        path.quadTo((x + over) / 2, y - 2 * height if up else y + 2 * height, over, y)
        x, up = over, not up
    painter.setPen(QPen(theme.color(Tone.ERROR), max(1.0, em * _THICK), c=Qt.PenCapStyle.RoundCap))
    painter.drawPath(path)


def _draw_dots(painter: QPainter, area: QRectF, em: float, theme: Theme) -> None:
    thick = max(1.5, em * 1.4 * _THICK)
    pen = QPen(theme.color(Tone.INFO), thick, c=Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 2.2])
    painter.setPen(pen)
    y = area.bottom() - em * _BELOW + em * _HEIGHT
    # What is found may be a single space, under which two dots must be seen.
    painter.drawLine(QPointF(area.left(), y), QPointF(max(area.right(), area.left() + 3 * thick), y))


def _x(place: object) -> float:
    """Where PySide6 says that a cursor is: with the position beside it."""
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]
