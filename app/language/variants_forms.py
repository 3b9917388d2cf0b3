"""How two forms of a word differ, and which words of a document may differ so; which of them is right is not asked."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.language import Bilingual, Language

SHORTEST = 7
"""Letters: a shorter word is too like others by chance."""
_LONGEST = 60
_BEFORE = 3
_PIECE = 4
# What must follow the difference in common, so that no ending, and no stem that changes before one, is taken for it.
_BEHIND = Bilingual(fi=6, sv=4)
_LONGEST_ENDING = 6
_SURE = 8
_MOST_LIKE = 300
_EDITS = ((0, 1), (1, 0), (1, 1), (0, 2), (2, 0), (1, 2), (2, 1), (2, 2))


@dataclass(frozen=True, slots=True)
class Difference:
    """What parts two words: `old` at `place` of the one is `new` in the other; `common` letters follow in both."""

    place: int
    old: str
    new: str
    common: int


def difference(one: str, other: str, language: Language) -> Difference | None:
    """What parts `one` from `other` by one or two letters before an equal rest, their endings apart; None otherwise."""
    place = _common(one, other, 0, 0)
    if place < _BEFORE or place in {len(one), len(other)}:
        return None
    for old, new in _EDITS:
        common = _common(one, other, place + old, place + new)
        if common < _BEHIND[language]:
            continue
        ends = len(one) - place - old - common, len(other) - place - new - common
        if max(ends) > _LONGEST_ENDING or (max(old, new) > 1 and place + common < _SURE):
            continue
        return Difference(place, one[place : place + old], other[place : place + new], common)
    return None


def _common(one: str, other: str, at: int, beside: int) -> int:
    """How many letters are equal from these places on."""
    count = 0
    while at + count < len(one) and beside + count < len(other) and one[at + count] == other[beside + count]:
        count += 1
    return count


class Vocabulary:
    """The long words of one document in one language, small, with how often each stands there."""

    def __init__(self, words: Iterable[str]) -> None:
        self.counts = Counter(word for word in words if SHORTEST <= len(word) <= _LONGEST)
        self._by_piece: dict[str, list[str]] = defaultdict(list)
        self._by_beginning: dict[str, list[str]] = defaultdict(list)
        for word in self.counts:
            for key in _keys(word):
                self._by_piece[key].append(word)
            for end in range(SHORTEST, len(word) + 1):
                self._by_beginning[word[:end]].append(word)

    def like(self, word: str) -> Iterator[str]:
        """The words that begin like `word` and share a piece with it, each once, no more than a few hundred."""
        seen = {word}
        for key in _keys(word):
            for other in self._by_piece.get(key, ())[:_MOST_LIKE]:
                if other not in seen:
                    seen.add(other)
                    yield other
            if len(seen) > _MOST_LIKE:
                return

    def beginning(self, start: str) -> tuple[str, ...]:
        """The words that begin with `start`, a few at most."""
        return tuple(self._by_beginning.get(start, ())[:_MOST_LIKE])

    def weight(self, word: str, end: int) -> int:
        """How often words stand in the document that begin as `word` does up to `end`."""
        return sum(self.counts[other] for other in self.beginning(word[: max(end, SHORTEST)]))


def _keys(word: str) -> Iterator[str]:
    """Three letters at the beginning with four further on, for each place: what differs elsewhere has a key alike."""
    for place in range(_BEFORE, min(len(word), _LONGEST) - _PIECE + 1):
        yield word[:_BEFORE] + word[place : place + _PIECE]
