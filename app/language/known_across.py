"""Names of one language in a text of the other, with the text's own endings: Mykkänens, Svenssonin, Kirkkokatu."""

import re

from app.domain.language import Bilingual, Language
from app.language.spelling import Speller

_SHORTEST = 3
# A Finnish ending behind a name that ends in a consonant, or in a vowel; the stem's i is the Finnish form's.
_FINNISH_ENDING = re.compile(
    r"(?:'|’|:)?(i?)(?:n|a|ä|t|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|ta|tä|in|on|en|an|än|un|yn|han|hän|hin|hon"
    r"|hun|hyn|seen)(?:kin|kaan|kään|ko|kö|han|hän)?$"
)
_LONGEST_ENDING = 8


def is_name_of_other(word: str, language: Language, spellers: Bilingual[Speller]) -> bool:
    """Whether `word`, in a text of `language`, is a name of the other language, with an ending of the text's or not."""
    other = spellers[language.other]
    if len(word) < _SHORTEST or not word[0].isupper() or not other.name:
        return False
    written = word.capitalize() if word.isupper() else word
    return any(other.is_name(base) for base in (written, *without_ending(written, language)))


def without_ending(word: str, language: Language) -> tuple[str, ...]:
    """What `word` may be without an ending of `language`, which a word of another language takes in its texts."""
    if language is Language.SV:
        return (word[:-2],) if word.endswith(":s") else (word[:-1],) if word.endswith("s") else ()
    found = []
    for length in range(1, min(_LONGEST_ENDING, len(word) - _SHORTEST) + 1):
        match = _FINNISH_ENDING.fullmatch(word, len(word) - length)
        if match:
            found.append(word[:-length])
    return tuple(found)
