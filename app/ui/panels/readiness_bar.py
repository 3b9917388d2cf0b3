"""How far a case is written in one language, as a few segments beside the language's name; it counts nothing."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.language import Language
from app.domain.readiness import Readiness
from app.ui.theme import Size, Theme, Tone

SEGMENTS = 5
_SEGMENT = QSize(10, 8)
_GAP = 2


def paint_segments(painter: QPainter, left: QPointF, ready: Readiness, theme: Theme) -> None:
    """Nothing; the segments stand with their middle left at `left`: filled ones solid, the others hollow."""
    full = segments_of(ready)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number in range(SEGMENTS):
        x = left.x() + number * (_SEGMENT.width() + _GAP)
        box = QRectF(x, left.y() - _SEGMENT.height() / 2, _SEGMENT.width(), _SEGMENT.height())
        if number < full:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(Tone.DONE if ready.whole else Tone.ACCENT))
            painter.drawRoundedRect(box, 2, 2)
        else:
            painter.setPen(theme.color(Tone.FIELD))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    painter.restore()


def segments_width() -> int:
    """The width of the segments in device-independent pixels."""
    return SEGMENTS * (_SEGMENT.width() + _GAP) - _GAP


def segments_of(ready: Readiness) -> int:
    """How many segments are filled: all only where nothing is left, none only where nothing is filled."""
    if ready.total <= 0 or ready.filled <= 0:
        return 0
    if ready.whole:
        return SEGMENTS
    return min(SEGMENTS - 1, max(1, ready.filled * SEGMENTS // ready.total))


class ReadinessBar(QWidget):
    """The segments of one language with its letters before them."""

    def __init__(self, language: Language, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._theme = theme
        self._ready = Readiness(0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def dress(self, theme: Theme) -> None:
        """Nothing; it looks as `theme` has it."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_ready(self, ready: Readiness) -> None:
        """Nothing; `ready` is shown, and told in words to those who do not see it."""
        self._ready = ready
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        """The room of letters and segments."""
        return QSize(self._letters() + 4 + segments_width() + 2, max(self.fontMetrics().height(), 20))

    def minimumSizeHint(self) -> QSize:
        """All of it."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing; letters and segments are painted."""
        del event
        painter = QPainter(self)
        painter.setFont(self._theme.font(Size.CAPTION))
        painter.setPen(self._theme.color(Tone.MUTED))
        letters = self._letters()
        painter.drawText(
            QRectF(0, 0, letters, self.height()),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            self._language.value,
        )
        paint_segments(painter, QPointF(letters + 4, self.height() / 2), self._ready, self._theme)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the words follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()

    def _letters(self) -> int:
        return QFontMetrics(self._theme.font(Size.CAPTION)).horizontalAdvance("sv ")

    def _tell(self) -> None:
        if self._language is Language.FI:
            text = self.tr("Finnish: {filled} of {total} mandatory parts are ready")
        else:
            text = self.tr("Swedish: {filled} of {total} mandatory parts are ready")
        told = text.format(filled=self._ready.filled, total=self._ready.total)
        self.setToolTip(told)
        self.setAccessibleName(told)
