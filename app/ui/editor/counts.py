"""Counts for the status bar: words in each language and paragraphs to translate; each passage is counted once."""

from dataclasses import dataclass

from app.domain.case import Case
from app.domain.language import Bilingual, Language
from app.domain.parts import text_parts
from app.domain.passage import Passage, translation_state
from app.domain.translation import LEFT
from app.domain.word_counts import passages_words


@dataclass(frozen=True, slots=True)
class Counts:
    """The words of the part shown and of the whole case, and how many passages of the case are left to translate."""

    part: Bilingual[int]
    case: Bilingual[int]
    left: int


@dataclass(frozen=True, slots=True)
class _Counted:
    passage: Passage
    words: Bilingual[int]
    left: bool


class Counter:
    """Counts cases of one session; a passage that an edit did not touch is not counted again."""

    def __init__(self) -> None:
        self._known: dict[int, _Counted] = {}

    def count(self, case: Case, key: str) -> Counts:
        """The counts of `case`, of which the part with `key` is shown."""
        fresh: dict[int, _Counted] = {}
        parts: dict[str, list[_Counted]] = {}
        for part in text_parts(case):
            parts[part.key] = [self._counted(passage) for passage in part.passages]
            fresh |= {id(it.passage): it for it in parts[part.key]}
        # The passages are kept with their counts, so no other object can have one's number.
        self._known = fresh
        everything = [it for counted in parts.values() for it in counted]
        return Counts(_sum(parts.get(key, [])), _sum(everything), sum(it.left for it in everything))

    def _counted(self, passage: Passage) -> _Counted:
        known = self._known.get(id(passage))
        if known is not None and known.passage is passage:
            return known
        return _Counted(passage, passages_words((passage,)), translation_state(passage) in LEFT)


def _sum(counted: list[_Counted]) -> Bilingual[int]:
    return Bilingual(*(sum(it.words[language] for it in counted) for language in Language))
