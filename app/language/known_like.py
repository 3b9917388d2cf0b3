"""Words that a person made known, as they stand or with the forms of a word they are like; knows no names."""

from collections.abc import Mapping
from types import MappingProxyType

from app.domain.proofing import Words
from app.language.spelling import Speller
from app.language.words import plain_word, words

_Pattern = tuple[str, str, str]
"""What begins a word, what stands there in the word it is like, and that word."""


class WordIndex:
    """The words of `known`, each by what it begins with."""

    def __init__(self, known: Words) -> None:
        exact: dict[str, set[str]] = {}
        patterns: list[_Pattern] = []
        for word in known:
            written = plain_word(word.text).strip()
            for form in (written, *(token.word for token in words(written))):
                exact.setdefault(form.lower(), set()).add(form)
            like = plain_word(word.like).strip()
            if like and written:
                patterns.append(_pattern(written, like))
        self._exact: Mapping[str, set[str]] = MappingProxyType(exact)
        self._patterns = tuple(patterns)

    def knows(self, word: str, speller: Speller, *, begins: bool) -> bool:
        """Whether `word` is one of them; the first of a sentence (`begins`) may have a capital, any be in capitals."""
        if self._stands(word, begins=begins):
            return True
        return any(
            _is_like(form, pattern, speller) for form in _cases(word, begins=begins) for pattern in self._patterns
        )

    def _stands(self, word: str, *, begins: bool) -> bool:
        forms = self._exact.get(word.lower(), ())
        return any(
            form == word or word.isupper() or (begins and form[0].upper() + form[1:] == word) for form in forms if form
        )


def _cases(word: str, *, begins: bool) -> tuple[str, ...]:
    if word.isupper():
        return word.lower(), word.capitalize()
    return (word, word[0].lower() + word[1:]) if begins and word[0].isupper() else (word,)


def _pattern(word: str, like: str) -> _Pattern:
    """*asukasraati* like *raati*: (``asukas``, nothing, ``raati``); *boxi* like *taksi*: (``box``, ``taks``, …)."""
    same = 0
    while same < min(len(word), len(like)) and word[-1 - same].lower() == like[-1 - same].lower():
        same += 1
    return word[: len(word) - same], like[: len(like) - same], like


def _is_like(word: str, pattern: _Pattern, speller: Speller) -> bool:
    begins, instead, like = pattern
    if not word.startswith(begins) or len(word) == len(begins):
        return False
    form = instead + word[len(begins) :].lstrip("" if instead else "-")
    return bool(form) and like.lower() in {base.lower() for base in speller.base_forms(form)}
