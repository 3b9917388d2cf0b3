"""The marks of list items: which bullet or number each shows, painted beside the text; counts as the export does."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from app.ui.editor.formatting import LISTS, Kind, Shape, read_shape

_BULLET = "•"
_GAP = 0.5


def marks(shapes: Iterable[Shape]) -> Iterator[str]:
    """The mark of each of `shapes`, empty for what is no list item.

    A deeper list does not end the one around it; anything else does, and so does a `start` that does not follow.
    """
    # For each open list, the outermost first: its level, its kind and the number that comes next.
    opened: list[tuple[int, Kind, int]] = []
    for shape in shapes:
        if shape.kind not in LISTS:
            opened = []
            yield ""
            continue
        while opened and opened[-1][0] > shape.level:
            opened.pop()
        number = 1 if shape.start is None else shape.start
        if opened and opened[-1][0] == shape.level:
            _, kind, following = opened.pop()
            if kind is shape.kind and shape.start is None:
                number = following
        opened.append((shape.level, shape.kind, number + 1))
        yield _BULLET if shape.kind is Kind.BULLET else f"{number}."


def paint_marks(painter: QPainter, document: QTextDocument, visible: QRectF) -> None:
    """Nothing; the marks of the list items of `document` in `visible` are painted, in its own coordinates."""
    layout = document.documentLayout()
    # A little above the top: the block that ends there may reach into it.
    block = document.findBlock(max(0, layout.hitTest(QPointF(0, visible.top()), Qt.HitTestAccuracy.FuzzyHit)))
    for item, mark in _marked(block):
        rect = layout.blockBoundingRect(item)
        if rect.top() > visible.bottom():
            break
        line = item.layout().lineAt(0)
        if mark and line.isValid():
            painter.setFont(document.defaultFont())
            width = painter.fontMetrics().horizontalAdvance(mark)
            gap = painter.fontMetrics().height() * _GAP
            left = rect.left() if rect.left() > 0 else 0.0
            start = item.layout().position().x() + line.x() - gap - width
            painter.drawText(QPointF(max(left, start), item.layout().position().y() + line.y() + line.ascent()), mark)


def _marked(first: QTextBlock) -> Iterator[tuple[QTextBlock, str]]:
    """`first` and every block behind it, each with its mark."""
    start = first
    while read_shape(start).kind in LISTS and start.previous().isValid():
        start = start.previous()
    number = first.blockNumber()

    def blocks() -> Iterator[QTextBlock]:
        block = start
        while block.isValid():
            yield block
            block = block.next()

    shapes = (read_shape(block) for block in blocks())
    for block, mark in zip(blocks(), marks(shapes), strict=True):
        if block.blockNumber() >= number:
            yield block, mark
