"""The marks of list items: which bullet or number each shows, painted beside the text; counts as the export does."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock, QTextDocument

from app.ui.editor.formatting import LISTS, Kind, Shape, read_shape

_BULLET = "•"
_GAP = 0.4


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


class Marks(QObject):
    """The mark of every block of a document, counted anew only where a block came, went or changed its shape."""

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._shapes: list[Shape] = []
        self._marks: list[str] | None = None
        document.contentsChange.connect(self._on_contents_change)

    def __getitem__(self, number: int) -> str:
        if len(self._shapes) != self._document.blockCount():
            self._shapes = [read_shape(block) for block in _from(self._document.firstBlock())]
            self._marks = None
        if self._marks is None:
            self._marks = list(marks(self._shapes))
        return self._marks[number]

    def paint(self, painter: QPainter, visible: QRectF) -> None:
        """Nothing; the marks of the list items in `visible` are painted, in the document's own coordinates."""
        layout = self._document.documentLayout()
        top = layout.hitTest(QPointF(0, visible.top()), Qt.HitTestAccuracy.FuzzyHit)
        painter.setFont(self._document.defaultFont())
        metrics = painter.fontMetrics()
        for block in _from(self._document.findBlock(max(0, top))):
            place = block.layout().position()
            if place.y() > visible.bottom():
                break
            mark = self[block.blockNumber()]
            line = block.layout().lineAt(0) if mark else None
            if line is not None and line.isValid():
                left = place.x() + line.x() - metrics.height() * _GAP - metrics.horizontalAdvance(mark)
                # A number too long for its room runs into the gap, not out of sight.
                left = max(left, self._document.documentMargin())
                painter.drawText(QPointF(left, place.y() + line.y() + line.ascent()), mark)

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        first = self._document.findBlock(position)
        touched: list[Shape] = []
        for block in _from(first):
            touched.append(read_shape(block))
            if block.position() + block.length() > position + added:
                break
        start = first.blockNumber()
        old = slice(start, start + max(0, len(touched) - self._document.blockCount() + len(self._shapes)))
        if self._shapes[old] != touched:
            self._shapes[old] = touched
            self._marks = None


def _from(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        block = block.next()
