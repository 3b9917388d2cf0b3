"""Which blocks of two columns belong to which passage, looked up fast while a person types; it changes nothing."""

from bisect import bisect_right
from collections.abc import Container, Mapping, Sequence
from itertools import groupby
from typing import Protocol

from PySide6.QtGui import QTextDocument

from app.domain.passage import Passage, TranslationState, translation_state

Stretch = tuple[int, int, Passage]
"""The first block, the one behind the last, and the passage whose blocks they are."""


class BlockSource(Protocol):
    """A column, as far as its blocks are concerned."""

    def block_ids(self) -> Sequence[str]:
        """The id of the passage of each block, empty where it has none yet."""

    def document(self) -> QTextDocument:
        """The text."""


class Pairs:
    """The passages of one part and their blocks in two columns, of which `join` tells."""

    def __init__(self) -> None:
        self._columns: tuple[BlockSource, ...] = ()
        self._passages: Sequence[Passage] = ()
        self._counts: tuple[int, ...] = (-1, -1)
        self._ranges: tuple[list[Stretch], ...] = ([], [])
        self._starts: tuple[list[int], ...] = ([], [])
        self._pairs: list[tuple[int, int]] = []
        self._states: dict[int, tuple[Passage, TranslationState]] = {}
        self._present: frozenset[TranslationState] | None = None

    def join(self, left: BlockSource, right: BlockSource) -> None:
        """Nothing; these are the columns of sides 0 and 1."""
        self._columns = (left, right)

    @property
    def passages(self) -> Sequence[Passage]:
        """The passages, in their order."""
        return self._passages

    def show(self, passages: Sequence[Passage]) -> None:
        """Nothing; the columns now read `passages`."""
        self._passages = passages
        self._counts = (-1, -1)
        self._present = None
        # Passages that an edit did not touch are the same objects, and stand as they stood.
        here = {id(it) for it in passages}
        self._states = {number: known for number, known in self._states.items() if number in here}

    def any_in(self, states: Container[TranslationState]) -> bool:
        """Whether any passage is in one of `states`: as a rule few are, and nothing is drawn for the others."""
        if self._present is None:
            self._present = frozenset(map(self.state, self._passages))
        return any(state in states for state in self._present)

    def state(self, passage: Passage) -> TranslationState:
        """How `passage` stands to its twin; worked out once."""
        known = self._states.get(id(passage))
        if known is None or known[0] is not passage:
            known = self._states[id(passage)] = (passage, translation_state(passage))
        return known[1]

    def starts(self) -> Sequence[tuple[int, int]] | None:
        """The first blocks, left and right, of each passage that stands in both columns, both numbers rising.

        None while a column is being rewritten and nobody knows yet what its blocks are.
        """
        if any(len(column.block_ids()) != column.document().blockCount() for column in self._columns):
            return None
        self._look()
        return self._pairs

    def stretch(self, side: int, block: int) -> Stretch | None:
        """The first block, the one behind the last, and the passage of a block; None where it has none yet."""
        self._look()
        place = bisect_right(self._starts[side], block) - 1
        if place < 0 or block >= self._ranges[side][place][1]:
            return None
        return self._ranges[side][place]

    def _look(self) -> None:
        """Looks anew where blocks were added or taken away since; typing in one changes no number."""
        counts = tuple(column.document().blockCount() for column in self._columns)
        if counts == self._counts:
            return
        known = {passage.id: passage for passage in self._passages}
        left, right = (_stretches(column.block_ids(), known) for column in self._columns)
        self._ranges = (list(left.values()), list(right.values()))
        self._starts = tuple([stretch[0] for stretch in side] for side in self._ranges)
        self._pairs = []
        last = -1
        for name, (start, _, _) in left.items():
            other = right.get(name)
            # A pair that crosses one before it cannot be level with it.
            if other is not None and other[0] > last:
                last = other[0]
                self._pairs.append((start, last))
        self._counts = counts


def _stretches(ids: Sequence[str], known: Mapping[str, Passage]) -> dict[str, Stretch]:
    """The blocks of each of the passages `known`; where others stand between two stretches of one, the first."""
    result: dict[str, Stretch] = {}
    start = 0
    for name, run in groupby(ids):
        end = start + sum(1 for _ in run)
        if name in known and name not in result:
            result[name] = (start, end, known[name])
        start = end
    return result
