"""Words that a person or the document made known, in the form in which they may be meant; it ranks none."""

from collections.abc import Iterator

from app.domain.language import Language
from app.domain.proofing import KnownWords
from app.language.inflection import genitive
from app.language.suggestions_edits import distance

_ENDINGS = (
    *("ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi"),
    *("na", "nä", "kin", "t"),
)  # fmt: skip
_SHORTEST = 3
_LONGEST_ENDING = 6
_CHANGING = 3
"""Letters at the end of a name that its case forms may change."""
_LONG = 6
"""Letters from which a word may be two slips away."""


def own_words(low: str, language: Language, known: KnownWords) -> Iterator[str]:
    """The known words and names that `low` (in small letters) may stand for, one slip away or, of a long one, two.

    They have their own capitals; a name comes in the case form whose ending `low` has.
    """
    for word in _singles(language, known):
        if len(word) < _SHORTEST or not 0 <= len(low) - len(word) + 2 <= _LONGEST_ENDING + 2:
            continue
        kept = max(_SHORTEST, len(word) - _CHANGING)
        if distance(word[:kept].lower(), low[:kept], 2) > 2:
            continue
        for form in _forms(word, low, language):
            slips = distance(form.lower(), low, 2)
            if 0 < slips <= (2 if len(low) >= _LONG else 1):
                yield form


def _singles(language: Language, known: KnownWords) -> list[str]:
    """Each known word once, of names and titles of several words each of them, in an order of their own."""
    texts = [*(word.text for word in known.words[language]), *known.names]
    return sorted({word for text in texts for word in text.split()})


def _forms(word: str, low: str, language: Language) -> Iterator[str]:
    yield word
    for form in genitive(word, language):
        yield form
        if language is Language.FI and form.endswith("n"):
            yield from (form[:-1] + ending for ending in _ENDINGS if low.endswith(ending))
