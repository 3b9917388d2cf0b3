"""Words that stand twice in a row and letters that stand three times (F4); knows no dictionary."""

import re
from collections.abc import Iterator

from app.domain.language import Bilingual, Language
from app.domain.proofing import Mark
from app.domain.rules import Rule
from app.language.marks_text import LONGEST_WORD, Stretches, mark_at

_REPEATED = Rule.REPEATED, "finding.repeated_word"
_TRIPLED = Rule.REPEATED, "finding.tripled_letter"

_WORD = re.compile(r"(?<![^\W_])[^\W_]+(?:[-‑’':][^\W_]+)*")
_GAP = re.compile(r"[^\S\n]+")
_TRIPLE = re.compile(r"([^\W\d_])\1\1+", re.IGNORECASE)

# What may rightly stand twice: words that strengthen themselves, sounds, and in Swedish, where no comma ends a
# relative clause, verbs and small words that end the one clause and begin the next (*de resurser vi har har ...*).
_TWICE_FI = "ha hah hei hyvin joo kovin kyllä no pitkään vähän voi yhä"
_TWICE_SV = """
    är har hade kan kunde ska skall skulle blir blev finns fanns gör gjorde gäller gällde får fick går gick kommer kom
    sker skedde vill ville bör måste behöver behövde krävs ger gav tar tog står stod ingår ingick arbetar bor om mycket
    väldigt långt ha hej jo ja nej nå så var
"""
_TWICE = Bilingual(frozenset(_TWICE_FI.split()), frozenset(_TWICE_SV.split()))
# Names of people and places that are made so.
_NAMES_TWICE = "baden bora duran pago sing sri tik walla yo"
_NAMES = frozenset(_NAMES_TWICE.split())


def repeat_marks(text: str, language: Language, held: Stretches) -> Iterator[Mark]:
    """The marks of `text`, nothing of it in `held`: a word and the same word behind it, letters three in a row."""
    words = list(_WORD.finditer(text))
    number = 0
    while number < len(words):
        last = number
        while last + 1 < len(words) and _again(text, words[last], words[last + 1]):
            last += 1
        if last > number and _is_slip(words[number][0], words[last][0], language):
            place = words[number].start(), words[last].end()
            if not held.touch(*place):
                yield mark_at(_REPEATED, text, place, (words[number][0],), words[number][0])
        number = last + 1
    yield from _tripled(text, words, held)


def _again(text: str, word: re.Match[str], other: re.Match[str]) -> bool:
    """Whether `other` is the same word with nothing but spaces before it."""
    if len(word[0]) != len(other[0]) or not _GAP.fullmatch(text, word.end(), other.start()):
        return False
    return word[0].casefold() == other[0].casefold()


def _is_slip(word: str, other: str, language: Language) -> bool:
    low = word.casefold()
    if not low.isalpha() or low in _TWICE[language] or low in _NAMES:
        return False
    if len(low) == 1:
        return low == "i" and language is Language.SV and other == "i"
    # *Kaupunki KAUPUNKI* stands in two looks on purpose, capitals alone in a code.
    return word[1:] == other[1:] and not (word.isupper() and len(word) < 4)


def _tripled(text: str, words: list[re.Match[str]], held: Stretches) -> Iterator[Mark]:
    for word in words:
        found = _TRIPLE.search(word[0])
        if found is None or len(word[0]) > LONGEST_WORD or not _is_tripled(word[0], found):
            continue
        if not held.touch(word.start(), word.end()):
            fixes = (_TRIPLE.sub(r"\1\1", word[0]), _TRIPLE.sub(r"\1", word[0]))
            yield mark_at(_TRIPLED, text, word.span(), fixes)


def _is_tripled(word: str, found: re.Match[str]) -> bool:
    """Whether `word` is one; Roman numbers, codes in capitals, *xxx* and *www* are none."""
    return word.isalpha() and not word[1:].isupper() and len(set(word.casefold())) > 1 and found[1].casefold() != "x"
