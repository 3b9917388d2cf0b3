"""Whether a word is right beside the dictionary: a name's form, a person's word; dictionaries are others' to ask."""

from collections.abc import Callable
from functools import lru_cache

from app.domain.language import Bilingual, Language
from app.domain.proofing import KnownWords, Words
from app.language.genitive_fi import genitive_fi
from app.language.known_across import is_name_of_other
from app.language.known_like import WordIndex
from app.language.known_names import NameIndex
from app.language.spelling import Speller
from app.language.suggestions_edits import single_edits

_Bases = Callable[[str], tuple[str, ...]]
"""The base forms of a Finnish word, by the dictionary."""

_SHORTEST_PART = 4
# Families whose name is such a word may inflect it like a name of no meaning: *Mäkin*, *Vuorin* (Kielitoimisto).
_MAY_KEEP_ITS_STEM = ("i", "e")


@lru_cache(8)
def _names(names: frozenset[str], bases: _Bases) -> NameIndex:
    return NameIndex(names, lambda name: _is_settled(name, bases))


def _is_settled(name: str, bases: _Bases) -> bool:
    """Whether the best genitive of `name` is that of a name or word of the dictionary, so that no other is right."""
    best, *others = genitive_fi(name)
    if not others or name.endswith(_MAY_KEEP_ITS_STEM):
        return False
    return name.lower() in map(str.lower, bases(best))


@lru_cache(8)
def _words(words: Words) -> WordIndex:
    return WordIndex(words)


class Known:
    """What `known` makes right beside the dictionaries of `spellers`; made once for many texts where there are many."""

    def __init__(self, known: KnownWords, spellers: Bilingual[Speller]) -> None:
        self.titles = known.titles
        self._spellers = spellers
        self._names = _names(known.names, spellers.fi.base_forms)
        self._words = known.words.map(_words)

    def knows(self, word: str, language: Language, *, begins: bool = False) -> bool:
        """Whether `word` is right in a text of `language`: a name, a person's word, a name of the other language.

        `word` is plain (see `words.plain_word`), without a hyphen at its end; `begins` says that a sentence begins
        with it, so that its capital tells nothing.
        """
        return (
            self._words[language].knows(word, self._spellers[language], begins=begins)
            or self._names.knows(word, language)
            or is_name_of_other(word, language, self._spellers)
            or (language is Language.SV and self._begins_with_name(word))
        )

    def _begins_with_name(self, word: str) -> bool:
        """Whether `word` is a Swedish compound of a name that is known here and a word: *Sellobiblioteket*."""
        cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1) if word[0].isupper() else ()
        return any(
            word[cut:].islower() and self._names.knows(word[:cut], Language.SV) and self._spellers.sv.knows(word[cut:])
            for cut in cuts
        )

    def is_slip_in_name(self, word: str, language: Language) -> bool:
        """Whether one slip of a hand makes `word` of a name that is known here, in some form."""
        return not self._names.is_empty and any(
            self._names.knows(edit.text.capitalize(), language) for edit in single_edits(word.lower(), language)
        )

    def is_name(self, word: str, language: Language) -> bool:
        """Whether `word` is a form of a name that is known here or to either dictionary."""
        return self._names.knows(word, language) or any(self._spellers[one].is_name(word) for one in Language)
