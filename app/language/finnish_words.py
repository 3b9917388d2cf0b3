"""Finnish words of our own beside those of an engine, in all the forms of the known words that they are like."""

from collections.abc import Iterator
from typing import NamedTuple

from app.domain.language import Language
from app.domain.proofing import Word, Words
from app.language.acronyms import behind_acronym, plain
from app.language.spelling import Speller


class _Pattern(NamedTuple):
    """A word begins with `own` where the known word `like` begins with `known`; behind that they are alike."""

    text: str
    own: str
    like: str
    known: str


class FinnishWithWords:
    """An engine that knows `words` too, and abbreviations in capitals before a hyphen, such as *HUS-yhtymä*."""

    language = Language.FI

    def __init__(self, speller: Speller, words: Words) -> None:
        self._speller = speller
        self.name = speller.name
        self._plain = frozenset(word.text for word in words)
        self._patterns = tuple(_pattern(word) for word in words if word.like)

    def knows(self, word: str) -> bool:
        """Whether `word` is right as it is written."""
        if self._speller.knows(word):
            return True
        written = plain(word)
        rest = behind_acronym(written)
        if rest is None:
            head, _, rest = written.partition("-")
            rest = rest if head in self._plain and head[0].isupper() else None
        if rest is not None:
            return not rest or self.knows(rest)
        return any(it in self._plain or next(self._bases(it), "") for it in _ways(written))

    def base_forms(self, word: str) -> tuple[str, ...]:
        """The words that `word` may be a form of; ours only where the engine knows none."""
        found = self._speller.base_forms(word)
        if found:
            return found
        ways = _ways(plain(word))
        own = [it for it in ways if it in self._plain] + [base for it in ways for base in self._bases(it)]
        return tuple(dict.fromkeys(own))

    def is_name(self, word: str) -> bool:
        """Whether `word` may be a form of a name of a person or a place that the engine knows."""
        return self._speller.is_name(word)

    def _bases(self, word: str) -> Iterator[str]:
        """The base forms of `word` where it is a form of one of our words, or a compound that begins with one."""
        for pattern in self._patterns:
            if not word.startswith(pattern.own):
                continue
            counterpart = pattern.known + word[len(pattern.own) :]
            for base in self._speller.base_forms(counterpart) if self._speller.knows(counterpart) else ():
                if base.removesuffix("-") == pattern.like or (not pattern.known and base.startswith(pattern.like)):
                    yield pattern.text + base[len(pattern.like) :]


def _pattern(word: Word) -> _Pattern:
    """The pattern of `word`: its last letters, as many as it shares with the word that it is like, are kept."""
    shared = 0
    for own, known in zip(reversed(word.text), reversed(word.like), strict=False):
        if own != known:
            break
        shared += 1
    return _Pattern(word.text, word.text[: len(word.text) - shared], word.like, word.like[: len(word.like) - shared])


def _ways(word: str) -> tuple[str, ...]:
    """`word`, and as it would be written inside a sentence."""
    cased = (word.capitalize(), word.lower()) if word.isupper() else (word[:1].lower() + word[1:],)
    return tuple(dict.fromkeys((word, *cased)))
