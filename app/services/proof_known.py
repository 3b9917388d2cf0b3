"""What a change of the known words does to answers that were given before it; it judges no word itself."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Mark, Marks, Proofable
from app.domain.rules import SPELLING, Rule

_OF_WORDS = SPELLING | {Rule.VARIANTS}
_WORD = re.compile(r"\w+")
_LONGEST_STEM, _LONGEST_ENDING, _TITLE_START = 3, 3, 6


class Silence:
    """Says of a mark at once that its words are known as they stand, while its text waits to be read anew."""

    def __init__(self, known: KnownWords) -> None:
        names = {name.casefold() for name in known.names}
        self._words = known.words.map(lambda words: frozenset(names | {word.text.casefold() for word in words}))

    def __call__(self, mark: Mark, language: Language) -> bool:
        """Whether `mark`, in a text of `language`, is one of words and those are known."""
        return mark.rule in _OF_WORDS and mark.text.casefold() in self._words[language]


@dataclass(frozen=True, slots=True)
class Difference:
    """What two sets of known words differ by, for each language: whether anything is new, and stems of what went."""

    new: Bilingual[bool]
    gone: Bilingual[frozenset[str]]

    def touches(self, text: Proofable, marks: Marks) -> bool:
        """Whether `text`, answered with `marks`, may be answered otherwise now; rather too often than too seldom."""
        if self.new[text.language] and any(mark.rule in _OF_WORDS for mark in marks):
            return True
        gone = self.gone[text.language]
        if not gone:
            return False
        folded = text.text.casefold()
        return any(stem in folded for stem in gone)


def difference(old: KnownWords, new: KnownWords) -> Difference:
    """What `new` has that `old` lacked, and what it lacks that `old` had."""
    titles = frozenset().union(*(old.titles[it] ^ new.titles[it] for it in Language))
    more = bool(new.names - old.names or titles)
    gone = {*_stems(old.names - new.names), *(_beginning(title) for title in titles)}
    words = Bilingual(*((set(old.words[it]), set(new.words[it])) for it in Language))
    return Difference(
        words.map(lambda it: more or bool(it[1] - it[0])),
        words.map(lambda it: frozenset(gone.union(_stems(word.text for word in it[0] - it[1])))),
    )


def _beginning(title: str) -> str:
    words = _WORD.findall(title)
    return words[0][:_TITLE_START].casefold() if words else ""


def _stems(names: Iterable[str]) -> Iterator[str]:
    """A stem of each word of `names`, since each is known by itself too."""
    return (_stem(word) for name in names for word in _WORD.findall(name))


def _stem(word: str) -> str:
    """The first letters of `word`, which every form of it has: *poika*, *pojan* share two."""
    return word.casefold()[: max(1, min(_LONGEST_STEM, len(word) - _LONGEST_ENDING))]
