"""Words two slips away: those of the list, and any that are made of letters as words have them; asks no dictionary."""

from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cached_property

from app.domain.language import Language
from app.language.frequencies import WordList
from app.language.suggestions_edits import Edit, distance, single_edits

# Costs, as those of one slip; two slips in a word are rarer by a power of ten than one.
_TWO_OF_LIST = 1.5
_TWICE = 1.0
_TWO_SIDE_BY_SIDE = 1.5
_SHORTEST_PIECE = 3
_STEP = 400
# Three letters that stand together in fewer of the common words are rather a slip's.
_SEEN = 3
_STARTS = 60
_MOST_MADE = 4_000
"""Words that the dictionary is asked for at most: half a second with a quick one."""

Found = Edit | None
"""A word to be asked for; None only tells that the search goes on."""


class Far:
    """Looks for words two slips away; `words` is the list of `language`, `common` its commonest ones."""

    def __init__(self, words: WordList, common: Mapping[str, float], language: Language) -> None:
        self._words, self._common, self._language = words, common, language

    def words(self, low: str) -> Iterator[Found]:
        """What `low` (in small letters) may stand for, and a None every few milliseconds; some of it comes twice."""
        yield from self._listed(low)
        yield from self._made(low)

    def _listed(self, low: str) -> Iterator[Found]:
        for asked, word in enumerate(self._alike(low)):
            if asked % _STEP == 0:
                yield None
            if abs(len(word) - len(low)) <= 2 and distance(low, word, 2) == 2:
                yield Edit(word, _TWO_OF_LIST)

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

    def _made(self, low: str) -> Iterator[Found]:
        """What two slips make of `low` where no three letters stand together that words do not have so."""
        for at in range(len(low) - 1):
            yield Edit(low[:at] + low[at + 2 :], _TWICE + _TWO_SIDE_BY_SIDE)
        left = _MOST_MADE
        starts = sorted(self._single(low), key=lambda edit: (self._odd(edit.text), edit.cost, edit.text))
        for start in starts[:_STARTS]:
            yield None
            for edit in self._single(start.text):
                if edit.text != low and not self._odd(edit.text):
                    yield Edit(edit.text, start.cost + edit.cost + _TWICE)
                    left -= 1
                    if not left:
                        return

    def _single(self, word: str) -> Iterator[Edit]:
        return (edit for edit in single_edits(word, self._language) if " " not in edit.text)

    def _odd(self, word: str) -> int:
        threes = self._threes
        return sum(three not in threes for three in _threes(word))

    @cached_property
    def _threes(self) -> frozenset[str]:
        counted = Counter(three for word in self._common for three in _threes(word))
        return frozenset(three for three, count in counted.items() if count >= _SEEN)


def _threes(word: str) -> Iterator[str]:
    marked = f" {word} "
    return (marked[at : at + 3] for at in range(len(marked) - 2))
