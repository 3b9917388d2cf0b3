"""Words two slips away: out of the list, and compounds put together of its words; it asks no dictionary."""

from collections.abc import Iterator, Mapping

from spellchecker import SpellChecker

from app.domain.language import Language
from app.language.frequencies import WordList
from app.language.suggestions_edits import Edit, distance

TWO_SLIPS = 2.5
"""What two slips cost; a word of two parts with one in each costs the same."""
_SHORTEST_PART = 3
_SHORTEST_PIECE = 3
_STEP = 400
# A part of a compound has many neighbours; what is rarer than these is not meant.
_MOST_PARTS = 6

Found = Edit | None
"""A word to be asked for; None only tells that the search goes on."""


class Far:
    """Looks for words two slips away among `words`; `near` is the checker of the common ones with their frequencies."""

    def __init__(self, words: WordList, common: Mapping[str, float], near: SpellChecker, language: Language) -> None:
        self._words, self._common, self._near = words, common, near
        self._links = language is Language.SV

    def words(self, low: str) -> Iterator[Found]:
        """Words and compounds that `low` (in small letters) may stand for, and a None every few milliseconds."""
        yield from self._listed(low, 2)
        yield from self._compounds(low)

    def _listed(self, low: str, slips: int) -> Iterator[Found]:
        """The words of the list `slips` away from `low`."""
        for asked, word in enumerate(self._alike(low)):
            if asked % _STEP == 0:
                yield None
            if abs(len(word) - len(low)) <= slips and distance(low, word, slips) == slips:
                yield Edit(word, TWO_SLIPS)

    def _alike(self, low: str) -> Iterator[str]:
        # Two slips leave one of three parts of a word as it was, wherever they are.
        third = len(low) // 3
        if third < _SHORTEST_PIECE:
            yield from self._common
            return
        told: set[str] = set()
        for piece in (low[:third], low[third : 2 * third], low[2 * third :]):
            for word in self._words.holding(piece):
                if word not in told:
                    told.add(word)
                    yield word

    def _compounds(self, low: str) -> Iterator[Found]:
        for at in range(_SHORTEST_PART, len(low) - _SHORTEST_PART + 1):
            first, last = low[:at], low[at:]
            yield None
            firsts, lasts = self._mended(first), self._mended(last)
            yield from (Edit(one + other, TWO_SLIPS) for one in firsts for other in lasts)
            if last in self._words:
                yield from (found and Edit(found.text + last, found.cost) for found in self._listed_common(first))
            if first in self._words:
                yield from (found and Edit(first + found.text, found.cost) for found in self._listed_common(last))

    def _mended(self, part: str) -> list[str]:
        """The commonest words one slip away from a part of a compound, with the linking s that it had."""
        found = self._near.known(self._near.edit_distance_1(part))
        if self._links and part.endswith("s"):
            found |= {f"{word}s" for word in self._near.known(self._near.edit_distance_1(part[:-1]))}
        return sorted(found, key=lambda word: (-self._weight(word), word))[:_MOST_PARTS]

    def _listed_common(self, part: str) -> Iterator[Found]:
        if len(part) >= 3 * _SHORTEST_PIECE:
            yield from self._listed(part, 2)

    def _weight(self, word: str) -> float:
        return self._common.get(word) or self._common.get(word[:-1], 0.0)
