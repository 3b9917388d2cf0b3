"""The findings in one column, each where its words stand in the document now; they move with the text. Draws none."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock

from app.services.findings import Finding
from app.ui.editor.column_offsets import to_document
from app.ui.editor.column_text import ColumnText
from app.ui.editor.waves_moving import MovingWaves
from app.ui.editor.waves_placing import Wave, is_inner, placed, stands_alone

__all__ = ["Wave", "Waves"]

_LONGEST_STEP = 64
"""Further than so many units no caret moves within a word."""


class Waves(QObject):
    """The waves of the column that reads `text`.

    Between `show` and the next one they follow every edit, whoever makes it: what stands behind it moves, and a wave
    whose words are no longer the same is gone.
    """

    def __init__(self, text: ColumnText, parent: QObject) -> None:
        super().__init__(parent)
        self._text = text
        self._waves = MovingWaves()
        self._shown: tuple[Sequence[Finding], int] = ((), -1)
        self._caret = 0
        # Whether the caret's word is being typed, and whether the caret still stands where something was typed last.
        self._typing = self._edited = self._resting = False
        text.document.contentsChange.connect(self._shift)
        text.edited.connect(self._typed)

    @property
    def all(self) -> Sequence[Wave]:
        """Every wave, in the order of the text."""
        return self._waves.all()

    def __bool__(self) -> bool:
        return bool(self._waves)

    def show(self, findings: Sequence[Finding]) -> list[Wave]:
        """The waves that came or went: there are those of `findings` now, which are of this column alone.

        A finding whose words do not stand where it says has no wave: its text is being written.
        """
        shown = (findings, self._text.document.revision())
        if shown == self._shown:
            return []
        self._shown = shown
        before = self._waves.all()
        found = sorted(placed(self._text, findings), key=_order)
        # Of two on the same words the first one speaks: a misspelling before its variant.
        waves = list({(it.start, it.end): it for it in reversed(found)}.values())[::-1]
        self._waves.put(waves)
        return _differing(before, waves)

    def within(self, start: int, end: int) -> list[Wave]:
        """The waves that touch the text between two positions, in order."""
        return self._waves.within(start, end)

    def visible(self, start: int, end: int) -> list[Wave]:
        """Those of `within` whose words or spaces are not just being typed."""
        return [wave for wave in self.within(start, end) if not self._is_typed(wave)]

    def nearest(self, caret: int) -> Wave | None:
        """The wave in the caret's block that is nearest to it, None where the block has none."""
        block = self._text.document.findBlock(caret)
        here = self.within(block.position(), block.position() + block.length() - 1)
        return min(here, key=lambda wave: max(wave.start - caret, caret - wave.end, 0), default=None)

    def caret_moved(self, caret: int) -> bool:
        """Whether a wave came to light since the caret left its words for the position `caret`."""
        hidden = [wave for wave in self.within(self._caret, self._caret) if self._is_typed(wave)]
        self._typing = self._typing and self._is_one_word(self._caret, caret)
        self._caret = caret
        self._edited, self._resting = False, self._edited
        return any(not self._is_typed(wave) for wave in hidden)

    def _is_typed(self, wave: Wave) -> bool:
        return (self._typing or self._resting) and wave.start <= self._caret <= wave.end

    def _typed(self, _blocks_changed: object) -> None:
        self._typing = self._edited = True

    def _is_one_word(self, one: int, other: int) -> bool:
        start, end = min(one, other), max(one, other)
        if end - start > _LONGEST_STEP:
            return False
        block = self._text.document.findBlock(start)
        between = _slice(block, start, end)
        return between is not None and all(map(is_inner, between))

    def _shift(self, position: int, removed: int, added: int) -> None:
        if self._waves:
            self._waves.shift(position, removed, added - removed, self._stands)

    def _stands(self, wave: Wave, move: int) -> bool:
        """Whether the words of `wave` stand `move` positions further, and are no part of longer ones."""
        start, end = wave.start + move, wave.end + move
        words = to_document(wave.finding.text)
        block = self._text.document.findBlock(start)
        if _slice(block, start, end) != words:
            return False
        before, behind = _slice(block, start - 1, start) or "", _slice(block, end, end + 1) or ""
        return stands_alone(before, words, behind)


def _differing(before: Sequence[Wave], now: Sequence[Wave]) -> list[Wave]:
    """Those of either that look otherwise than, or are not, in the other."""
    old, new = ({(it.start, it.end, it.is_spelling): it for it in waves} for waves in (before, now))
    return [waves[key] for waves, key in ((old if key in old else new, key) for key in old.keys() ^ new.keys())]


def _order(wave: Wave) -> tuple[int, int, bool]:
    return wave.start, wave.end, not wave.is_spelling


def _slice(block: QTextBlock, start: int, end: int) -> str | None:
    """The text between two positions of the document, None where they are not both in `block`."""
    start, end = start - block.position(), end - block.position()
    if not block.isValid() or start < 0 or end >= block.length():
        return None
    text = block.text()
    if len(text) == block.length() - 1:
        return text[start:end]
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "replace")
