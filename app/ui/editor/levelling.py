"""Keeps the paired passages of two columns level by the bottom margins of their blocks; changes no text and no id."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFrameFormat

Pairs = Sequence[tuple[int, int]]
"""The first blocks of each passage in the left and the right column, in order; both numbers rise."""

Known = Callable[[], Pairs | None]
"""Gives what belongs together now; None while that is not known."""

Base = Callable[[QTextBlock], float]
"""The bottom margin that a block has by its kind."""

_ENOUGH = 0.02
_RESIZE_MS = 40


class Leveller(QObject):
    """Levels two documents while they are typed in.

    Parameters: `pairs` gives what belongs together now; `base` a block's own bottom margin; `foot` the room below the
    last line of the longer column.
    """

    def __init__(self, left: QTextDocument, right: QTextDocument, pairs: Known, base: Base, parent: QObject) -> None:
        super().__init__(parent)
        self._documents = (left, right)
        self._pairs, self._base = pairs, base
        self.foot = 0.0
        self.enabled = True
        self._dirty: list[tuple[int, int] | None] = [None, None]
        self._counts = [left.blockCount(), right.blockCount()]
        # Of how many blocks the pairs were level last.
        self._known = list(self._counts)
        self._holding = False
        self._later = _single_shot(self, _RESIZE_MS, self.level_all)
        self._soon = _single_shot(self, 0, self._level_dirty)
        # Writing a foot lays the whole document out anew, and it is seen only at the very end.
        self._feet_later = _single_shot(self, _RESIZE_MS, self._level_ends)
        # contentsChange comes before the layout and tells where; contentsChanged comes after it.
        left.contentsChange.connect(self._left_touched)
        right.contentsChange.connect(self._right_touched)
        left.contentsChanged.connect(self._level_touched)
        right.contentsChanged.connect(self._level_touched)

    def level_later(self) -> None:
        """Nothing; all is levelled after a short pause, as while a window is being resized."""
        self._later.start()

    def level_all(self) -> None:
        """Nothing; every pair is level, and both columns end at the same height."""
        self._later.stop()
        if self.enabled and (pairs := self._pairs()) is not None:
            self._soon.stop()
            self._dirty, self._known = [None, None], list(self._counts)
            self._level(pairs, range(len(pairs) + 1))
            self._level_ends()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Nothing is levelled inside; what was touched there is levelled in one go at the end."""
        self._holding = True
        try:
            yield
        finally:
            self._holding = False
            self._level_dirty()

    def clear(self) -> None:
        """Nothing; every block has its own margin, as where a column stands alone."""
        self._later.stop()
        for document in self._documents:
            _write(
                document, {n: self._base(it) for n, it in enumerate(_blocks(document, range(document.blockCount())))}
            )
            _write_foot(document, self.foot)

    def _left_touched(self, position: int, _removed: int, added: int) -> None:
        self._touched(0, position, added)

    def _right_touched(self, position: int, _removed: int, added: int) -> None:
        self._touched(1, position, added)

    def _touched(self, side: int, position: int, added: int) -> None:
        document = self._documents[side]
        count = document.blockCount()
        more, self._counts[side] = count - self._counts[side], count
        first = document.findBlock(position).blockNumber()
        last = document.findBlock(position + added).blockNumber()
        # Of a passage that lost its first block the next one is now the first.
        last = count - 1 if last < 0 else min(count - 1, last + (more != 0))
        self._widen(side, first, last, more)

    def touch(self, side: int, first: int, last: int) -> None:
        """Nothing; the blocks from `first` to `last` of a side are levelled next time."""
        self._widen(side, first, last, 0)

    def _widen(self, side: int, first: int, last: int, more: int) -> None:
        known = self._dirty[side]
        if known:
            # Blocks that came or went above what was touched before have moved it.
            moved = known[1] + more if first <= known[1] else known[1]
            first, last = min(first, known[0], known[0] + more), max(last, moved)
        self._dirty[side] = (max(0, first), last)

    def _level_touched(self) -> None:
        if self._holding:
            return
        if self._counts != self._known:
            # Whose the blocks are is told in a moment, and all is levelled with that, once.
            self._soon.start()
        else:
            self._level_dirty()

    def _level_dirty(self) -> None:
        # Of a column that is being rewritten no block has its passage yet: what was touched waits until all have.
        if not self.enabled or (pairs := self._pairs()) is None:
            return
        self._soon.stop()
        self._known = list(self._counts)
        dirty, self._dirty = self._dirty, [None, None]
        ranges = [_segments([it[side] for it in pairs], window) for side, window in enumerate(dirty) if window]
        if ranges:
            self._level(pairs, range(min(it.start for it in ranges), max(it.stop for it in ranges)))
            self._feet_later.start()

    def _level(self, pairs: Pairs, segments: range) -> None:
        """Levels the given segments: number 0 is what stands before the first pair, number n follows pair n - 1."""
        counts = tuple(document.blockCount() for document in self._documents)
        if any(start >= count for pair in pairs[-1:] for start, count in zip(pair, counts, strict=True)):
            # A pair that is being taken apart: the one who does it asks for all again.
            self.level_later()
            return
        bounds = [(0, 0), *pairs, (counts[0], counts[1])]
        # All is read before anything is written: each reading after a change would lay the text out anew.
        wanted: tuple[dict[int, float], dict[int, float]] = ({}, {})
        for number in segments:
            for side, margins in enumerate(self._levelled(bounds[number], bounds[number + 1])):
                wanted[side].update(margins)
        for document, margins in zip(self._documents, wanted, strict=True):
            _write(document, margins)

    def _levelled(self, start: tuple[int, int], end: tuple[int, int]) -> tuple[dict[int, float], dict[int, float]]:
        """The bottom margin that each block of one segment should have, on both sides."""
        wanted: tuple[dict[int, float], dict[int, float]] = ({}, {})
        heights = [0.0, 0.0]
        for side, document in enumerate(self._documents):
            extra = 0.0
            for block in _blocks(document, range(start[side], end[side])):
                wanted[side][block.blockNumber()] = self._base(block)
                if block.next().isValid():
                    extra += block.blockFormat().bottomMargin() - self._base(block)
            heights[side] = _reach(document, start[side], end[side]) - extra
        # The last bottom margin of a document counts for nothing: the room below it is the frame's.
        if all(end[side] < document.blockCount() for side, document in enumerate(self._documents)):
            for side in (0, 1):
                if wanted[side]:
                    wanted[side][end[side] - 1] += max(heights) - heights[side]
        return wanted

    def _level_ends(self) -> None:
        """Both documents end at the same height."""
        if not self.enabled:
            return
        feet = [document.rootFrame().frameFormat().bottomMargin() for document in self._documents]
        heights = [document.size().height() - foot for document, foot in zip(self._documents, feet, strict=True)]
        for document, height in zip(self._documents, heights, strict=True):
            # Qt makes a document with half a pixel of foot another half longer: both would be written at each key.
            _write_foot(document, round(self.foot + max(heights) - height))


def _single_shot(parent: QObject, milliseconds: int, then: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer


def _segments(starts: Sequence[int], window: tuple[int, int]) -> range:
    """The segments in which the blocks of `window` are, of pairs whose first blocks are `starts`, and the one before.

    That one too because Enter hands the margin of a segment's last block on.
    """
    first = bisect_right(starts, window[0]) - 1
    last = bisect_right(starts, window[1])
    return range(max(0, first), last + 1)


def _blocks(document: QTextDocument, numbers: range) -> Iterator[QTextBlock]:
    block = document.findBlockByNumber(numbers.start) if numbers else QTextBlock()
    for _ in numbers:
        yield block
        block = block.next()


def _reach(document: QTextDocument, start: int, end: int) -> float:
    """How far it is from the top of block `start` to that of block `end`; 0 where there is no block `end`.

    Blocks have no margin above, so margins never collapse; the height of lines is the layout's own affair.
    """
    layout = document.documentLayout()
    if start >= end or end >= document.blockCount():
        return 0.0
    first, following = document.findBlockByNumber(start), document.findBlockByNumber(end)
    return layout.blockBoundingRect(following).top() - layout.blockBoundingRect(first).top()


def _write(document: QTextDocument, margins: Mapping[int, float]) -> None:
    """Gives the blocks these bottom margins; tells nobody, because no text has changed."""
    changes = []
    for number, margin in margins.items():
        block = document.findBlockByNumber(number)
        if abs(block.blockFormat().bottomMargin() - margin) > _ENOUGH:
            changes.append((block, margin))
    if not changes:
        return
    # With signals on, assistive technology would hear of paragraphs taken out and put in again.
    blocked = document.blockSignals(True)  # noqa: FBT003 - Qt's own
    edit = QTextCursor(document)
    edit.beginEditBlock()
    for block, margin in changes:
        look = QTextBlockFormat()
        look.setBottomMargin(margin)
        edit.setPosition(block.position())
        edit.mergeBlockFormat(look)
    edit.endEditBlock()
    document.blockSignals(blocked)


def _write_foot(document: QTextDocument, foot: float) -> None:
    frame = document.rootFrame()
    look: QTextFrameFormat = frame.frameFormat()
    if abs(look.bottomMargin() - foot) > _ENOUGH:
        look.setBottomMargin(foot)
        blocked = document.blockSignals(True)  # noqa: FBT003 - Qt's own
        frame.setFrameFormat(look)
        # Of a document without text Qt takes nothing for changed, and its height stays that of the foot before.
        document.markContentsDirty(0, document.characterCount())
        document.blockSignals(blocked)
