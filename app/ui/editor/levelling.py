"""Keeps the paired passages of two columns level by the bottom margins of their blocks; changes no text and no id."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFrameFormat

Pairs = Sequence[tuple[int, int]]
"""The first blocks of each passage in the left and the right column, in order; both numbers rise."""

Base = Callable[[QTextBlock], float]
"""The bottom margin that a block has by its kind."""

_ENOUGH = 0.25
_RESIZE_MS = 40


class Leveller(QObject):
    """Levels two documents while they are typed in.

    Parameters: `pairs` gives what belongs together now; `base` a block's own bottom margin; `foot` the room below the
    last line of the longer column.
    """

    def __init__(
        self, left: QTextDocument, right: QTextDocument, pairs: Callable[[], Pairs], base: Base, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._documents = (left, right)
        self._pairs, self._base = pairs, base
        self.foot = 0.0
        self.enabled = True
        self._dirty: list[tuple[int, int] | None] = [None, None]
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_RESIZE_MS)
        self._later.timeout.connect(self.level_all)
        # contentsChange comes before the layout and tells where; contentsChanged comes after it.
        left.contentsChange.connect(self._left_touched)
        right.contentsChange.connect(self._right_touched)
        left.contentsChanged.connect(self._level_left)
        right.contentsChanged.connect(self._level_right)

    def level_later(self) -> None:
        """Nothing; all is levelled after a short pause, as while a window is being resized."""
        self._later.start()

    def level_all(self) -> None:
        """Nothing; every pair is level, and both columns end at the same height."""
        self._later.stop()
        self._dirty = [None, None]
        if self.enabled:
            self._level(range(len(self._pairs()) + 1))

    def clear(self) -> None:
        """Nothing; every block has its own margin, as where a column stands alone."""
        for document in self._documents:
            _write(document, range(document.blockCount()), self._base, 0.0)
            _write_foot(document, self.foot)

    def _left_touched(self, position: int, _removed: int, added: int) -> None:
        self._touched(0, position, added)

    def _right_touched(self, position: int, _removed: int, added: int) -> None:
        self._touched(1, position, added)

    def _touched(self, side: int, position: int, added: int) -> None:
        document = self._documents[side]
        first = document.findBlock(position).blockNumber()
        last = document.findBlock(position + added).blockNumber()
        last = document.blockCount() - 1 if last < 0 else last
        known = self._dirty[side]
        self._dirty[side] = (min(first, known[0]), max(last, known[1])) if known else (first, last)

    def _level_left(self) -> None:
        self._level_touched(0)

    def _level_right(self) -> None:
        self._level_touched(1)

    def _level_touched(self, side: int) -> None:
        dirty, self._dirty[side] = self._dirty[side], None
        if dirty is None or not self.enabled:
            return
        starts = [pair[side] for pair in self._pairs()]
        # One more on each side: Enter hands the margin of a segment's last block on.
        first = sum(start <= dirty[0] for start in starts) - 1
        last = sum(start <= dirty[1] for start in starts)
        self._level(range(max(0, first), min(len(starts), last) + 1))

    def _level(self, segments: range) -> None:
        """Levels the given segments: number 0 is what stands before the first pair, number n follows pair n - 1."""
        pairs = self._pairs()
        if any(pair[side] >= self._documents[side].blockCount() for pair in pairs for side in (0, 1)):
            # A pair that is being taken apart: the one who does it asks for all again.
            self.level_later()
            return
        bounds = [(0, 0), *pairs, (self._documents[0].blockCount(), self._documents[1].blockCount())]
        stretches = list(pairwise(bounds))
        for number in segments:
            self._level_segment(*stretches[number])
        self._level_ends(stretches[-1])

    def _level_segment(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        blocks = [range(start[side], end[side]) for side in (0, 1)]
        heights = [self._height(side, blocks[side]) for side in (0, 1)]
        target = max(heights)
        for side in (0, 1):
            if blocks[side] and end[side] < self._documents[side].blockCount():
                _write(self._documents[side], blocks[side], self._base, target - heights[side])
            else:
                _write(self._documents[side], blocks[side], self._base, 0.0)

    def _level_ends(self, last: tuple[tuple[int, int], tuple[int, int]]) -> None:
        """The last bottom margin counts for nothing: the room below it is the frame's."""
        start, end = last
        heights = [self._height(side, range(start[side], end[side])) for side in (0, 1)]
        for side in (0, 1):
            _write_foot(self._documents[side], self.foot + max(heights) - heights[side])

    def _height(self, side: int, numbers: range) -> float:
        """What `numbers` take up with their own margins, to the first line of the block that follows them."""
        document = self._documents[side]
        layout = document.documentLayout()
        height = 0.0
        for block in _blocks(document, numbers):
            height += layout.blockBoundingRect(block).height()
            following = block.next()
            if following.isValid():
                # Margins that meet collapse to the larger one.
                height += max(self._base(block), following.blockFormat().topMargin())
        return height


def _blocks(document: QTextDocument, numbers: range) -> Iterator[QTextBlock]:
    block = document.findBlockByNumber(numbers.start) if numbers else QTextBlock()
    for _ in numbers:
        yield block
        block = block.next()


def _write(document: QTextDocument, numbers: range, base: Base, more: float) -> None:
    """Gives the blocks their own margins, the last one `more`; tells nobody, because no text has changed."""
    for block in _blocks(document, numbers):
        wanted = base(block)
        if more and block.blockNumber() == numbers[-1]:
            following = block.next()
            wanted = max(wanted, following.blockFormat().topMargin() if following.isValid() else 0.0) + more
        if abs(block.blockFormat().bottomMargin() - wanted) > _ENOUGH:
            look = QTextBlockFormat()
            look.setBottomMargin(wanted)
            # With signals on, assistive technology would hear of paragraphs taken out and put in again.
            blocked = document.blockSignals(True)  # noqa: FBT003 - Qt's own
            QTextCursor(block).mergeBlockFormat(look)
            document.blockSignals(blocked)


def _write_foot(document: QTextDocument, foot: float) -> None:
    frame = document.rootFrame()
    look: QTextFrameFormat = frame.frameFormat()
    if abs(look.bottomMargin() - foot) > _ENOUGH:
        look.setBottomMargin(foot)
        blocked = document.blockSignals(True)  # noqa: FBT003 - Qt's own
        frame.setFrameFormat(look)
        document.blockSignals(blocked)
