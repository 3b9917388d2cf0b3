"""Every Finnish form of a name: its stems and what may stand behind each; which names there are is not known here.

Source: Iso suomen kielioppi, § 55-108 (stems, endings of cases, possessive suffixes, clitics).
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from app.language.genitive_fi import genitive_fi
from app.language.gradation import VOWELS, is_foreign

_OWNER = r"(?:ni|si|nsA|mme|nne)"
_TAIL = rf"{_OWNER}?(?:kO|kin|kAAn|hAn|pA|s)*"
_LOCAL = "ssA|stA|llA|ltA|lle"
_BACK, _FRONT = frozenset("aouå"), frozenset("äöyø")

# What stands behind a stem, by its class; *A* and *O* are a and o, or ä and ö.
_ENDINGS = {
    # the genitive's stem: Lehdo-, Mykkäse-, Svenssoni-
    "weak": rf"(?:n|t|ksi|kse(?={_OWNER})|ttA|{_LOCAL}){_TAIL}",
    # the essive's: Lehto-
    "strong": rf"(?:nA|A|tA|seen|h?[aeiouyäöéü]n|h?[aeiouyäöéü](?={_OWNER})|(?={_OWNER})){_TAIL}",
    # a stem in a consonant: Mykkäs-, Markus-, Rinnet-
    "consonant": rf"(?:tA|ten){_TAIL}",
    # a plural's, in i: Virtasi-, Lehdoi-, and in j: Lehtoj-
    "plural": rf"(?:A|tA|en|den|tten|ksi|nA|hin|in|{_LOCAL}){_TAIL}",
    "plural_j": rf"(?:A|en){_TAIL}",
    # the name itself, with and without what a colon or an apostrophe parts from it
    "base": rf"(?:[:'](?:n|t|i?[aeiouyäö]{{1,2}}n|h[aeiouyäö]n|seen|A|tA|ksi|nA|ttA|i?(?:{_LOCAL})))?{_TAIL}",
}


def _compiled(harmony: str) -> Mapping[str, re.Pattern[str]]:
    letters = {"back": ("a", "o"), "front": ("ä", "ö"), "both": ("[aä]", "[oö]")}[harmony]
    return {
        key: re.compile(ending.replace("A", letters[0]).replace("O", letters[1])) for key, ending in _ENDINGS.items()
    }


_PATTERNS = MappingProxyType({harmony: _compiled(harmony) for harmony in ("back", "front", "both")})

Stems = tuple[tuple[str, re.Pattern[str]], ...]


def stems_fi(name: str, *, only_best: bool = False) -> Stems:
    """The stems of one word of a name in small letters, each with the pattern of what may follow it whole.

    With `only_best` the best of its genitives alone counts, where there are several.
    """
    low = name.lower()
    patterns = _PATTERNS[_harmony(low)]
    found = dict.fromkeys([("base", low)])
    for genitive in genitive_fi(name)[: 1 if only_best else None]:
        weak = genitive.lower().replace("’", "'")
        if weak.endswith("n") and ":" not in weak and "'" not in weak:
            found.update(dict.fromkeys(_stems(low, weak[:-1])))
        elif weak.endswith("n") and "'" in weak[:-2]:  # raa'an
            found["weak", weak[:-1]] = None
    return tuple((stem, patterns[key]) for key, stem in found)


def _harmony(low: str) -> str:
    if is_foreign(low):
        return "both"
    for letter in reversed(low):
        if letter in _BACK:
            return "back"
        if letter in _FRONT:
            return "front"
    return "front"


def _stems(low: str, weak: str) -> Iterator[tuple[str, str]]:
    """The classes and stems of `low` by its genitive's stem `weak`."""
    if low.endswith("t") and weak.endswith(("te", "ie", "ei", "i")) and len(low) > 4:
        yield from _of_plural(low)
    yield "weak", weak
    strong = tuple(_strong(low, weak))
    for stem in strong:
        yield "strong", stem
        yield from _plurals(stem)
    yield from _plurals(weak)
    yield from (("consonant", stem) for stem in _consonant(low, weak))


def _strong(low: str, weak: str) -> Iterator[str]:
    if low[-1] not in VOWELS or (low.endswith("e") and weak.endswith("ee")):
        yield weak  # Svenssoni-, Mykkäse-, Rintee-
    elif low.endswith("i") and weak.endswith("e"):
        yield f"{low[:-2]}te" if low.endswith("si") and weak.endswith(("de", "rre", "nne", "lle")) else f"{low[:-1]}e"
        if low.endswith("si"):
            yield weak
    else:
        yield low


def _consonant(low: str, weak: str) -> Iterator[str]:
    if low.endswith("nen") and weak.endswith("se"):
        yield weak[:-1]
    elif low.endswith("s") and not weak.endswith("i"):
        yield low
    elif low.endswith("e") and weak.endswith("ee"):
        yield f"{low}t"
    elif low.endswith("si") and weak.endswith("de"):
        yield f"{low[:-2]}t"
    elif low.endswith("i") and weak.endswith("e") and low[-2] in "lnrsm":
        yield "n".join((low[:-2], "")) if low[-2] == "m" else low[:-1]


def _plurals(stem: str) -> Iterator[tuple[str, str]]:
    """The plural stems of a singular one that ends in a vowel."""
    body, vowel = stem[:-1], stem[-1]
    if vowel in "ouyö":
        yield "plural", f"{stem}i"
        yield "plural_j", f"{stem}j"
    elif vowel == "i":
        yield "plural", f"{body}ei"
        yield "plural_j", f"{body}ej"
        yield "plural_j", f"{body}i"
    elif vowel in "aä":
        round_vowel = "o" if vowel == "a" else "ö"
        yield "plural", f"{body}i"
        yield "plural", f"{body}{round_vowel}i"
        yield "plural_j", f"{body}{round_vowel}j"
    elif vowel == "e":
        yield "plural", f"{body}i"


def _of_plural(low: str) -> Iterator[tuple[str, str]]:
    """The stems of a name that is a plural itself: *Vihreät*, *Virtaset*."""
    yield from _plurals(low[:-1])
    if low.endswith("set"):
        yield "consonant", low[:-2]
