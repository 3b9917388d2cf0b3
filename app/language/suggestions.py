"""Words that may be meant by one that is not right, the likeliest first; it judges no text."""

from collections.abc import Callable, Iterator
from functools import cached_property

from spellchecker import SpellChecker

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords
from app.language.frequencies import WordList
from app.language.spelling import Speller
from app.language.suggestions_far import Far
from app.language.suggestions_rank import Likelihood
from app.language.suggestions_search import Search, Tools, part_to_mend

_COMMON = 50_000
"""Words that are looked through at once."""


class _LateTools:
    """What a search in the language of `speller` needs, loaded when first asked for."""

    def __init__(self, speller: Speller, frequencies: Callable[[Language], WordList]) -> None:
        self.speller = speller
        self._frequencies = frequencies

    @cached_property
    def tools(self) -> Tools:
        language = self.speller.language
        words = self._frequencies(language)
        common = words.common(_COMMON)
        near = SpellChecker(language=None, distance=1, case_sensitive=True)
        near.word_frequency.load_json(dict.fromkeys(common, 1))
        return Tools(self.speller, near, Likelihood(words, language), Far(words, common, language))


class Suggester:
    """Suggests words that `spellers` know; `frequencies` gives the list of a language when it is first asked for."""

    def __init__(self, spellers: Bilingual[Speller], frequencies: Callable[[Language], WordList]) -> None:
        self._tools = Bilingual(*(_LateTools(spellers[language], frequencies) for language in Language))

    def suggest(self, word: str, language: Language, known: KnownWords) -> Iterator[tuple[str, ...]]:
        """Ever better lists of what may be meant by `word`, the best first in each, none of them `word` itself.

        The first comes at once, the others every few milliseconds; whoever takes no more of them ends the search. Of a
        word with hyphens the part that is not right is mended. What is no word of letters gives one empty list.
        """
        tools = self._tools[language].tools
        part = part_to_mend(word, tools.speller)
        if part is None:
            return iter(((),))
        return Search(part, tools, known).lists()
