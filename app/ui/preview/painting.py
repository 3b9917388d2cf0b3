"""Paints what stands round and on the pictures of pages: a quiet edge and soft marks; paints no page."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

_ROOM = 6.0
_BAR = 3.0
_SHADOW = ((3, 20), (2, 30), (1, 60))


def paint_edge(painter: QPainter, page: QRectF, shade: QColor) -> None:
    """Nothing; a thin line stands round `page` and below it a shadow that is hardly seen."""
    painter.setPen(Qt.PenStyle.NoPen)
    for depth, strength in _SHADOW:
        painter.setBrush(_fainter(shade, strength))
        painter.drawRoundedRect(page.adjusted(-1, 0, 1, depth), 2, 2)


def paint_mark(painter: QPainter, areas: Iterable[QRectF], accent: QColor, strength: int, *, bar: bool) -> None:
    """Nothing; `areas` are tinted with `accent`, 0 to 255 strong, with a `bar` of the full colour at their left."""
    for area in areas:
        room = area.adjusted(-_ROOM, -1, _ROOM, 1)
        painter.fillRect(room, _fainter(accent, strength))
        if bar:
            painter.fillRect(QRectF(room.left() - _BAR, room.top(), _BAR, room.height()), accent)


def _fainter(colour: QColor, strength: int) -> QColor:
    fainter = QColor(colour)
    fainter.setAlpha(strength)
    return fainter
