"""The margin of a source in which each recognised place is named; it paints names and knows no field's meaning."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import XS, S, Size, Theme, Tone

WIDTH = 13
"""How wide the margin is, in average characters of its font."""


@dataclass(frozen=True, slots=True)
class Name:
    """What stands beside a line: its middle in pixels from the top, the words, the tone of its ground."""

    middle: int
    words: str
    ground: Tone
    lit: bool = False


class IntakeMargin(QWidget):
    """Paints names beside the lines that they are about, one under the other where they would overlap."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._names: tuple[Name, ...] = ()
        self._theme = Theme()
        # What it says is said of the fields too; a screen reader need not hear it twice.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def dress(self, theme: Theme) -> None:
        """Nothing; the names are in the look of `theme`."""
        self._theme = theme
        self.update()

    def show_names(self, names: Iterable[Name]) -> None:
        """Nothing; `names` stand in the margin."""
        names = tuple(names)
        if names != self._names:
            self._names = names
            self.update()

    @property
    def names(self) -> tuple[Name, ...]:
        """What stands in the margin now."""
        return self._names

    def sizeHint(self) -> QSize:
        """As wide as the longest name is thought to be."""
        return QSize(self._metrics().averageCharWidth() * WIDTH + 2 * S, 0)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(Size.CAPTION))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Nothing; the names are painted, each on the tint of its place."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(Size.CAPTION))
        metrics = self._metrics()
        height = metrics.height() + XS
        free = -self.height()
        for name in self._names:
            top = max(name.middle - height // 2, free)
            free = top + height + 2
            words = metrics.elidedText(name.words, Qt.TextElideMode.ElideRight, self.width() - 2 * S)
            width = metrics.horizontalAdvance(words) + 2 * XS + 2
            box = QRect(self.width() - width - XS, top, width, height)
            painter.setPen(self._theme.color(Tone.FOCUS) if name.lit else Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(name.ground))
            painter.drawRoundedRect(box, XS, XS)
            painter.setPen(self._theme.color(Tone.TEXT if name.lit else Tone.MUTED))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
