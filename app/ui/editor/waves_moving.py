"""Waves that an edit moves: those behind it as one, so that a key costs the same however many there are."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.ui.editor.waves_placing import Wave


class MovingWaves:
    """Waves in the order of a text, as two stacks that meet where it was edited last."""

    def __init__(self) -> None:
        self._before: list[Wave] = []
        # The nearest last, each `_by` positions before its place.
        self._behind: list[Wave] = []
        self._by = 0

    def put(self, waves: Sequence[Wave]) -> None:
        """Nothing; these are the waves."""
        self._before, self._behind, self._by = list(waves), [], 0

    def __bool__(self) -> bool:
        return bool(self._before or self._behind)

    def all(self) -> list[Wave]:
        """Every wave where it stands now."""
        return [*self._before, *(_moved(wave, self._by) for wave in reversed(self._behind))]

    def within(self, start: int, end: int) -> list[Wave]:
        """Those that touch the text between two positions."""
        before, behind, by = self._before, self._behind, self._by
        first = bisect_left(before, start, key=lambda wave: wave.end)
        found = before[first : bisect_left(before, end + 1, key=lambda wave: wave.start)]
        last = bisect_left(behind, by - end, key=lambda wave: -wave.start)
        nearest = bisect_left(behind, by - start + 1, key=lambda wave: -wave.end)
        return [*found, *(_moved(wave, by) for wave in reversed(behind[last:nearest]))]

    def shift(self, position: int, removed: int, by: int, stands: Callable[[Wave, int], bool]) -> None:
        """Nothing; at `position` `removed` characters became `by` more (or less).

        A wave that was touched stays where its words are the same: `stands` tells it for so many positions further.
        """
        self._meet(position)
        touched: list[Wave] = []
        while self._behind and self._behind[-1].start + self._by <= position + removed:
            touched.append(_moved(self._behind.pop(), self._by))
        self._by += by
        for wave in touched:
            # Qt tells of more than was changed: words that stand there still are as they were.
            move = next((move for move in (0, by) if stands(wave, move)), None)
            if move is not None:
                self._before.append(_moved(wave, move))

    def _meet(self, position: int) -> None:
        """The stacks meet at `position`: what ends before it is on the first one."""
        while self._before and self._before[-1].end >= position:
            self._behind.append(_moved(self._before.pop(), -self._by))
        while self._behind and self._behind[-1].end + self._by < position:
            self._before.append(_moved(self._behind.pop(), self._by))


def _moved(wave: Wave, by: int) -> Wave:
    return replace(wave, start=wave.start + by, end=wave.end + by) if by else wave
