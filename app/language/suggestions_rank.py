"""How likely a word is by itself: its frequency, that of its parts or of its base form; it knows no slips."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from math import log10

from app.domain.language import Language

# Powers of ten, learnt like the costs of slips.
_FLOOR = -12.0
_UNSEEN_FORM = 2.5
_PARTS_WEIGHT, _PARTS_START = 0.57, -3.5
_SHORTEST_PART = 3
_LINKING_S = 0.3
_MOST_BASE_FORMS = 4


class Likelihood:
    """Weighs the words of `language` by their `frequencies`."""

    def __init__(self, frequencies: Mapping[str, float], language: Language) -> None:
        self._frequencies = frequencies
        self._links = language is Language.SV
        self._seen = lru_cache(20_000)(self._look_up)

    def seen(self, word: str) -> float | None:
        """The power of ten of how often `word` (in small letters) is written, None where the list has it not."""
        return self._seen(word)

    def of(self, text: str, base_forms: Sequence[str] = ()) -> float:
        """The power of ten of how likely `text` is, of one word or more; `base_forms` are those of the one word."""
        words = text.split(" ")
        if len(words) > 1:
            return sum(self.of(word) for word in words)
        found = [_FLOOR, *self._direct(text)]
        for base in base_forms[:_MOST_BASE_FORMS]:
            low = base.lower()
            if low != text:
                # A form that nobody wrote is rarer than the word itself.
                found += [likely - _UNSEEN_FORM for likely in self._direct(low)]
        return max(found)

    def _direct(self, word: str) -> Iterator[float]:
        seen = self._seen(word)
        if seen is not None:
            yield seen
        parts = self._parts(word)
        if parts is not None:
            yield parts

    def _parts(self, word: str) -> float | None:
        """How likely `word` is as a compound of two words, by its best parting."""
        sums = []
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            head = self._seen(word[at:].lstrip("-"))
            if head is None:
                continue
            sums += [head + first for first in self._modifier(word[:at].rstrip("-"))]
        return _PARTS_START + _PARTS_WEIGHT * max(sums) if sums else None

    def _modifier(self, part: str) -> Iterator[float]:
        seen = self._seen(part)
        if seen is not None:
            yield seen
        if self._links and part.endswith("s") and len(part) > _SHORTEST_PART:
            plain = self._seen(part[:-1])
            if plain is not None:
                yield plain - _LINKING_S

    def _look_up(self, word: str) -> float | None:
        found = self._frequencies.get(word)
        return log10(found) if found else None
