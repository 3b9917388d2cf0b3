"""The Finnish genitive of names by rule, with tables for what no rule tells; undoing it is `base_forms`'.

Source: Kielitoimiston ohjepankki on the inflection of names (a name that is a word inflects like the word, a long
stop always shortens, a name from elsewhere keeps its consonants) and Iso suomen kielioppi, § 41-89.
"""

import re
from collections.abc import Iterator

from app.language.gradation import (
    VOWELS,
    is_foreign,
    strong_of_e_stem,
    syllables,
    weak_qualitative,
    weak_quantitative,
    weak_single_t,
)
from app.language.stems_fi import COMPOUND_ELEMENTS, PLAIN_E, PLURALS, UNGRADED, WHOLE_NAMES

# French endings whose last letter is not heard, behind a spelling that only French has.
_SILENT_END = re.compile(r"^(?=.*(?:au|ou|eau|oi))[a-zéèêç]{3,}(?:et|ot|ault|aut|eaux|oux|ois|oix)$")
_LAST_PART = re.compile(r"[^\s\-‑–]+$")
_GROUP = re.compile(r"(?:^|.*\s)-?\w*ryhmä$", re.IGNORECASE)
# What stands at the end of an association's or a company's name.
_REGISTERED = frozenset({"ry", "rf", "rp", "oy", "oyj", "ab", "abp"})
# Adjectives that agree with the group's noun; a noun in the genitive before it (*Vasemmistoliiton*) stays.
_AGREEING = re.compile(r"\w+(?:nen|eä|[ae]ton|[äe]tön)", re.IGNORECASE)
_PARTY_LETTERS = frozenset({"PS", "VAS", "KOK", "KESK", "LIIK", "VIHR", "VKK", "SKE"})
# French given names and Nigerian and Latvian surnames in -e, and Slavic surnames whose nk stays.
_PLAIN_E_ENDS = ("elle", "ette", "ianne", "eke", "sone")
_SLAVIC = "enko"
_SHORTEST_PREFIX = 2


def genitive_fi(name: str) -> tuple[str, ...]:
    """The genitives of `name`, the best first, then others that are accepted; one empty string for a blank name.

    Of a full name, a double name or a group's name the last part inflects, of a group's name an adjective before it
    too: ``Sini Juutin``, ``Keisteri-Sipilän``, ``Vihreän valtuustoryhmän``.
    """
    name = name.strip()
    last = _LAST_PART.search(name)
    if last is None:
        return (_with_colon(name),)
    before = name[: last.start()]
    if _GROUP.match(name):
        before = _agree(before)
    return tuple(dict.fromkeys(before + form for form in _cased_forms(last[0])))


def last_part(name: str) -> str:
    """The part of `name` that inflects: its last word, behind the last hyphen; the whole where it ends in none."""
    last = _LAST_PART.search(name.strip())
    return last[0] if last else name.strip()


def is_settled(name: str) -> bool:
    """Whether the genitive of `name` is one that is known by heart, not made by a rule of sound alone."""
    low = last_part(name).lower()
    return any(low in table for table in (WHOLE_NAMES, PLURALS, UNGRADED, PLAIN_E)) or bool(_of_elements(low, low))


def _with_colon(name: str) -> str:
    return f"{name}:n" if name else ""


def _agree(before: str) -> str:
    return " ".join(next(_forms(word)) if _AGREEING.fullmatch(word) else word for word in before.split(" "))


def _cased_forms(word: str) -> Iterator[str]:
    if not word[-1].isalpha() or _is_abbreviation(word):
        yield f"{word}:n"
    elif word.isupper() and len(word) > 1:
        yield from (form.upper() for form in _forms(word.capitalize()))
    else:
        yield from _forms(word)


def _is_abbreviation(word: str) -> bool:
    return word.lower() in _REGISTERED or (
        word.isupper() and (word in _PARTY_LETTERS or not any(letter in VOWELS for letter in word.lower()))
    )


def _forms(word: str) -> Iterator[str]:
    low = word.lower()
    for known in (WHOLE_NAMES, PLURALS):
        if low in known:
            yield from (word[0] + form[1:] for form in known[low])
            return
    if low in UNGRADED:
        yield f"{word}n"
        return
    forms = _of_elements(word, low) or _by_ending(word, low)
    yield from forms
    if low in COMPOUND_ELEMENTS and low.endswith("i") and f"{word}n" not in forms:
        yield f"{word}n"  # a surname that is such a word is also used like a name of no meaning: Vuorin


def _of_elements(word: str, low: str) -> tuple[str, ...]:
    """The forms by the longest element that `word` is or ends in; none where it ends in none."""
    for start in range(len(low)):
        if low[start:] not in COMPOUND_ELEMENTS:
            continue
        prefix = word[:start]
        if start and (start < _SHORTEST_PREFIX or not any(letter in VOWELS for letter in prefix.lower())):
            continue
        forms = COMPOUND_ELEMENTS[low[start:]]
        return tuple(prefix + form if prefix else word[0] + form[1:] for form in forms)
    return ()


def _by_ending(word: str, low: str) -> tuple[str, ...]:
    if low[-1] not in VOWELS:
        return _of_consonant(word, low)
    if low[-1] == "e":
        return _of_e(word, low)
    if low[-2:-1] in VOWELS or len(low) < 3:
        return (f"{word}n",)
    return _of_vowel(word, low)


def _of_consonant(word: str, low: str) -> tuple[str, ...]:
    if low.endswith("nen") and len(low) > 4:
        return (f"{word[:-3]}sen",)
    if _SILENT_END.match(low):
        return f"{word}'n", f"{word}in"
    if low.endswith("s"):
        return _of_s(word, low)
    return (f"{word}in",)


def _of_s(word: str, low: str) -> tuple[str, ...]:
    """*-us, -as, -is, -os* of Finnish and Latin names take *-kse-*; a long vowel or a consonant before s does not."""
    plain = f"{word}in"
    if syllables(low) < 2 or low[-2] not in VOWELS or low[-3:-1] in {"oo", "aa", "ee", "uu", "ou", "au"}:
        return (plain,)
    if low.endswith(("kas", "käs")) and syllables(low) > 2 and not is_foreign(low):
        return (f"{word[:-3]}{word[-3] * 2}{word[-2]}{word[-2]}n",)
    if low.endswith(("us", "ys", "ias")) or not is_foreign(low):
        return (f"{word[:-1]}ksen",)
    return plain, f"{word[:-1]}ksen"


def _of_e(word: str, low: str) -> tuple[str, ...]:
    if low in PLAIN_E or is_foreign(low) or low[-2:-1] in VOWELS or syllables(low) < 2 or low.endswith(_PLAIN_E_ENDS):
        return (f"{word}n",)
    return tuple(f"{stem}n" for stem in strong_of_e_stem(word))


def _of_vowel(word: str, low: str) -> tuple[str, ...]:
    weak = weak_quantitative(word)
    if weak != word or is_foreign(low):
        return (f"{weak}n",)
    weak = weak_qualitative(word)
    if weak != word and not (low.endswith(_SLAVIC) and syllables(low) > 2):
        return (f"{weak}n", f"{word}n") if syllables(low) == 2 else (f"{weak}n",)
    if low[-1] != "i" and syllables(low) == 2:
        weak = weak_single_t(word)
        if weak != word:
            return f"{weak}n", f"{word}n"
    return (f"{word}n",)
