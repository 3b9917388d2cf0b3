"""Consonant gradation of Finnish stems, both ways: letters only; which words take it is the callers' knowledge."""

import re

VOWELS = "aeiouyäöåéü"
_FOREIGN = re.compile(
    r"[bcfqxzåéèêëçñšžáóíúüæøðłćčńś]|(?<!n)g|[stpw]h(?=[aeiouyäö]|$)|[aeiouyäö]h$|[lnr]d|y[aou]|^[^aeiouyäö]{2}(?<!kr|st|tr)"
)
_VOWEL_RUN = re.compile(f"[{VOWELS}]+")

# Source: Iso suomen kielioppi, § 41-44: quantitative gradation touches every stem, new names too.
_QUANTITATIVE = (("kk", "k"), ("pp", "p"), ("tt", "t"))
# The same, qualitative: productive in names after a nasal, l or r; the rest only in known words.
_QUALITATIVE = (("nk", "ng"), ("mp", "mm"), ("nt", "nn"), ("lt", "ll"), ("rt", "rr"), ("ht", "hd"))
_SINGLE = (("t", "d"), ("p", "v"), ("k", ""), ("k", "j"), ("k", "v"))


def is_foreign(name: str) -> bool:
    """Whether lower-case `name` is spelt with letters that no Finnish word has."""
    return _FOREIGN.search(name) is not None


def syllables(name: str) -> int:
    """How many runs of vowels lower-case `name` has: its syllables, but that *io* and *ea* count as one."""
    return len(_VOWEL_RUN.findall(name))


def weak_quantitative(stem: str) -> str:
    """`stem` (it ends in one vowel) with a long stop shortened: ``harakka`` → ``haraka``; else as it was."""
    return _swap_before_vowel(stem, _QUANTITATIVE)


def weak_qualitative(stem: str) -> str:
    """`stem` (it ends in one vowel) with *nk, mp, nt, lt, rt, ht* weakened: ``ranta`` → ``ranna``; else as it was."""
    return _swap_before_vowel(stem, _QUALITATIVE)


def weak_single_t(stem: str) -> str:
    """`stem` with a single *t* between vowels weakened: ``luoto`` → ``luodo``; else as it was."""
    if len(stem) > 2 and stem[-2] == "t" and stem[-3] in VOWELS and stem[-1] in VOWELS:
        return f"{stem[:-2]}d{stem[-1]}"
    return stem


def strong_of_e_stem(stem: str) -> tuple[str, ...]:
    """The strong stems that lower-case `stem` in *-e* may have, likeliest first: ``rinne`` → ``rintee``.

    Source: Iso suomen kielioppi, § 43: in *-e* nouns the nominative is the weak one.
    """
    body = stem[:-1]
    for weak, strong in (("nn", "nt"), ("rr", "rt"), ("d", "t")):
        if body.endswith(weak):
            return (f"{body[: -len(weak)]}{strong}ee",)
    if body.endswith("mm"):
        return f"{body[:-2]}mpee", f"{body}ee"
    if body[-1:] in {"k", "p", "t"} and body[-2:-1] in f"{VOWELS}lrn":
        return f"{body}{body[-1]}ee", f"{body}ee"
    return (f"{body}ee",)


def strong_candidates(stem: str) -> tuple[str, ...]:
    """Every stem that might weaken to `stem` (it ends in one vowel), `stem` itself last."""
    body, vowel = stem[:-1], stem[-1:]
    before = body[-2:-1].lower()  # of a name of four letters it is the capital
    doubles = body[-1:] in {"k", "p", "t"} and before in f"{VOWELS}lrnm" and len(body) > 1
    found = [f"{body}{body[-1]}{vowel}"] if doubles else []
    for strong, weak in (*_QUALITATIVE, *_SINGLE):
        if weak and body.endswith(weak):
            found.append(f"{body[: -len(weak)]}{strong}{vowel}")
    if body[-1:].lower() in f"{VOWELS}lrh":
        found.append(f"{body}k{vowel}")
    return (*dict.fromkeys(found), stem)


def weak_of_e_stem(stem: str) -> tuple[str, ...]:
    """Every nominative in *-e* whose strong stem `stem` (without its last *e*) may be; `stem` itself last."""
    body = stem[:-1]
    pairs = [("nt", "nn"), ("rt", "rr"), ("mp", "mm"), ("kk", "k"), ("pp", "p"), ("tt", "t")]
    if body[-2:-1] in f"{VOWELS}h":
        pairs.append(("t", "d"))
    return (*(f"{body[: -len(strong)]}{weak}e" for strong, weak in pairs if body.endswith(strong)), stem)


def _swap_before_vowel(stem: str, pairs: tuple[tuple[str, str], ...]) -> str:
    if stem[-1:] not in VOWELS:
        return stem
    body = stem[:-1]
    for strong, weak in pairs:
        if body.endswith(strong):
            return f"{body[: -len(strong)]}{weak}{stem[-1]}"
    return stem
