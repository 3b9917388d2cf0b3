"""Nominatives that a genitive may come from, by trying candidates against the genitive rules; it makes no genitive.

More than one name may have one genitive (*Juutin* is of *Juuti* and of *Juutti*), so that the first is a guess.
"""

import re
from collections.abc import Iterator, Mapping

from app.language.genitive_fi import genitive_fi
from app.language.gradation import VOWELS, is_foreign, strong_candidates, syllables, weak_of_e_stem
from app.language.stems_fi import COMPOUND_ELEMENTS, PLURALS, UNGRADED, WHOLE_NAMES, names_in

_LAST_PART = re.compile(r"[^\s\-‑–]+$")
_GROUP = re.compile(r"ryhmän$", re.IGNORECASE)
_AGREEING = re.compile(r"\w+?(?:isen|eän|[ae]ttoman|[äe]ttömän)", re.IGNORECASE)
_AGREED = (("isen", "inen"), ("eän", "eä"), ("ttoman", "ton"), ("ttömän", "tön"))
# How names from elsewhere end that have no vowel at the end, behind two syllables or with a cluster of their own.
_FOREIGN_END = re.compile(
    r"(?:ström|[kq]vist|mann|son|gren|roos|fors|holm|blom|dahl|stam|mark|hjelm|heim|sten|stén|ster|ook|elt|ult"
    r"|alm|orn|isk|öst|vik|uong|oang|wang|nh|rot|[ln]s|lars|hr|hn)$"
)
_FOREIGN_END_OF_LONGER = re.compile(
    r"(?:man|sen|ell|ss|vall|ner|ler|ter|ker|our|ylor|ov|ev|[iuae]el|et|id|ad|ed|ud|[aeioyäöå]n)$"
)
_NO_END_OF_A_NAME = re.compile(r"(?:bd|gd|dn|tr|kr|br|dr|pr|sv)$")
# Given names in -i that would pass for one from elsewhere.
_GIVEN_IN_I = frozenset(
    {
        "tapani",
        "mikaeli",
        "taneli",
        "joni",
        "toni",
        "jani",
        "heini",
        "veini",
        "kalevi",
        "suvi",
        "tuuli",
        "juhani",
        "petteri",
        "aleksanteri",
    }
)
# Words that names end in, whose nn, mm or ll is a weakened nt, mp or lt; behind a long vowel ll always is.
_WEAKENED = re.compile(
    r"(?:ranna|rinna|enno|vanno|llanni|linnu|soinnu|kanno|suvanno|hinna|sunna|manno|männy|pello|silla|kulla|valla|mulla|kummu|rammo|[aeiouyäö]{2}ll[aoä])$"
)
_WITH_D = frozenset({"ida", "ada", "aada", "iida", "saida"})


# Names whose last s is likelier their own than the Swedish genitive's: by their end, then whole.
_ENDS_IN_S = re.compile(r"[imne]us$|arkus$|[aeiouyäö]käs$|[^a]fors$|oos$|[aeiou]ss$|kangas$|mies$")
_NAMES_IN_S = names_in(
    """
    aatos adams agnes alves anders andreas charles claes das davis doris dubois dumas elias evans finnäs forselles
    gullans hannes hans harris hellens hughes ilves ingves iris james jens johannes jonas jones joonas justus
    kallas kannas kerros kinos klas klemets knuts kovacs kunnas lars lewis lopes louis lukas mathias matias mats
    mattias mattus morris nicklas niklas nils paulus ramos santos siimes smeds snickars staffans thomas thors
    tobias toomas topias tulokas vallas varis varjus vuornos williams
    """
) | {word for word in (*WHOLE_NAMES, *COMPOUND_ELEMENTS) if word.endswith("s")}


def _turned(*tables: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for table in tables:
        for nominative, forms in table.items():
            for form in forms:
                found[form] = (*found.get(form, ()), nominative)
    return found


_WHOLE = _turned(WHOLE_NAMES, COMPOUND_ELEMENTS, PLURALS)
_ELEMENTS = _turned(COMPOUND_ELEMENTS)


def base_forms_fi(genitive: str) -> tuple[str, ...]:
    """The nominatives of the Finnish `genitive`, the likeliest first; what is no genitive comes back as it is.

    Of a full name the last part is undone, of a group's name an adjective before it too.
    """
    genitive = genitive.strip()
    last = _LAST_PART.search(genitive)
    if last is None:
        return (genitive.removesuffix(":n"),)
    before = genitive[: last.start()]
    if _GROUP.search(genitive):
        before = " ".join(_undo_agreement(word) for word in before.split(" "))
    return tuple(before + form for form in _ranked(last[0]))


def base_forms_sv(genitive: str) -> tuple[str, ...]:
    """The nominatives of the Swedish `genitive`, the likeliest first; what is no genitive comes back as it is."""
    genitive = genitive.strip()
    if genitive.endswith(":s"):
        return (genitive[:-2],)
    if not genitive.lower().endswith("s") or len(genitive) < 3:
        return (genitive,)
    both = (genitive[:-1], genitive)
    last = _LAST_PART.search(genitive)
    own = _ENDS_IN_S.search(genitive) or (last and last[0].lower() in _NAMES_IN_S)
    return both[::-1] if own else both


def _undo_agreement(word: str) -> str:
    if _AGREEING.fullmatch(word):
        for inflected, base in _AGREED:
            if word.lower().endswith(inflected):
                return word[: -len(inflected)] + base
    return word


def _ranked(word: str) -> tuple[str, ...]:
    if word.isupper() and len(word) > 1:
        return tuple(form.upper() for form in _ranked(word.capitalize()))
    for mark in (":n", "'n", "’n"):
        if word.endswith(mark):
            return (word[: -len(mark)],)
    if not word.endswith("n") or len(word) < 3:
        return (word,)
    tried = dict.fromkeys(candidate for candidate in _candidates(word) if word in genitive_fi(candidate))
    ordered = sorted(tried, key=lambda candidate: (genitive_fi(candidate).index(word), _unlikely(candidate, word)))
    known = [form for form in _known(word) if genitive_fi(form)[0] == word]
    return tuple(dict.fromkeys((*known, *ordered))) or (word[:-1],)


def _known(word: str) -> Iterator[str]:
    """The nominatives that the tables have for `word` or for its end."""
    low = word.lower()
    for nominative in _WHOLE.get(low, ()):
        yield word[0] + nominative[1:]
    for start in range(3, len(low)):
        for nominative in _ELEMENTS.get(low[start:], ()):
            yield word[:start] + nominative


def _candidates(word: str) -> Iterator[str]:
    stem = word[:-1]
    yield from _known(word)
    if stem.endswith("kse"):
        yield f"{stem[:-3]}s"
    if stem.endswith("se") and stem[-3] in VOWELS:
        yield f"{stem[:-2]}nen"
    if stem.endswith("ee"):
        yield from weak_of_e_stem(stem[:-1])
    if stem.endswith(("aa", "ää")):
        yield from (f"{weak[:-1]}{stem[-1]}s" for weak in weak_of_e_stem(f"{stem[:-2]}e"))
    if stem.endswith("i"):
        yield stem[:-1]
    if stem[-1] in VOWELS:
        yield from strong_candidates(stem)


def _unlikely(candidate: str, word: str) -> int:
    """How far down the list of nominatives of `word` a `candidate` belongs, 0 for the likeliest."""
    low = candidate.lower()
    stem = word.lower()[:-1]
    if low in UNGRADED:
        return 0
    if low.endswith(("nen", "s")) and stem.endswith("se"):
        return 1
    if low[-1] not in VOWELS:
        return 1 if _looks_foreign(low) else 6
    if low.endswith(("ee", "aa", "ää")) and not low.endswith(("maa", "pää")):
        return 6
    if low != stem:
        return 2 if _looks_weakened(stem) else 5
    return 3


def _looks_foreign(low: str) -> bool:
    """Whether `low`, which ends in a consonant, is likelier a name than `low` with an *i*."""
    if f"{low}i" in _GIVEN_IN_I or len(low) < 3 or _NO_END_OF_A_NAME.search(low):
        return False
    if is_foreign(low) or _FOREIGN_END.search(low):
        return True
    return syllables(low) > 1 and _FOREIGN_END_OF_LONGER.search(low) is not None


def _looks_weakened(stem: str) -> bool:
    """Whether the end of `stem` is likelier the weak grade of a stop than what the nominative has."""
    if is_foreign(stem) and not stem.endswith("ita"):
        return False
    body = stem[:-1]
    if body.endswith("rr"):
        return not stem.endswith("i")
    if body.endswith(("ng", "hd")) or _WEAKENED.search(stem):
        return True
    if body.endswith("d"):
        return stem not in _WITH_D
    return body[-1:] in {"k", "p", "t"} and body[-2:-1] in f"{VOWELS}lrnm" and body[-2:] not in {"kk", "pp", "tt"}
