"""The references to acts and local rules in Swedish text, place before or behind the name; not EU, bills and courts."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

from app.domain.language import Language
from app.domain.reference import Case, Provision, Reference, RefKind
from app.language.reference_found import LOCAL_KINDS, Found, Read, bare_section, reference_of
from app.language.reference_names import (
    CAPITALS,
    ActNumber,
    FoundName,
    Names,
    in_sentence,
    read_act_number,
    read_alias,
    slice_key,
)
from app.language.reference_places import Places, behind_numbers, read_places
from app.language.reference_tokens import Kind, Tokens
from app.language.reference_words import PLACE_WORDS

_WORDS = PLACE_WORDS.sv
_LONGEST_NAME, _LONGEST_LEFT = 40, 9
_HEADS = {
    "lagen": "lag", "lagens": "lag", "lag": "lag", "lags": "lag", "balken": "balk", "balkens": "balk", "balk": "balk",
    "förordningen": "förordning", "förordningens": "förordning", "förordning": "förordning", "stadgan": "stadga",
    "stadgans": "stadga", "stadga": "stadga", "direktivet": "direktiv", "direktivets": "direktiv",
    "regeringsformen": "regeringsform", "beslut": "beslut", "beslutet": "beslut",
    "akten": "akt",
}  # fmt: skip
_WORDS_KEPT = 20_000
_LENGTHS = sorted({len(head) for head in _HEADS}, reverse=True)
_LEADS = frozenset({"i", "enligt", "av", "till", "om"})
_TITLE_LINKS = frozenset({"om", "angående", "för", "av"})
_CALLED = frozenset({"nedan", "härefter"})
_SELF = frozenset({"denna", "dennas"})
_BACK = frozenset({"den", "samma", "nämnda", "sagda"})
# Where no number ends a title that is not known, one of these does.
_ENDS_A_TITLE = frozenset({
    "är", "ska", "skall", "har", "kan", "får", "måste", "bör", "skulle", "kommer", "ges", "finns", "bestäms",
    "föreskrivs", "gäller", "avses", "stadgas", "att", "enligt", "där", "vilket", "när", "samt", "som", "tillämpas",
})  # fmt: skip


def references_sv(tokens: Tokens, names: Names, day: date) -> Iterator[Found]:
    """Every reference; two may overlap, the one with a place before its name comes first."""
    at = 0
    while at < len(tokens):
        places = read_places(tokens, at, _WORDS) if _may_begin(tokens, at) else None
        if places is None:
            found = _back_to_section(tokens, at) or _of_the_act(tokens, at) or _from_name(tokens, at, names, day)
            if found is not None:
                yield found
            at = behind_numbers(tokens, at, _WORDS) if tokens[at].kind is Kind.NUMBER else at + 1
            continue
        found = _before_name(tokens, at, places, names, day) or bare_section(tokens, at, places)
        if found is not None:
            yield found
        at = places.end


def _may_begin(tokens: Tokens, at: int) -> bool:
    begins = tokens[at].kind in {Kind.NUMBER, Kind.SECTION} or tokens[at + 1].low == "avd"
    return begins and not (tokens.joined(at) and tokens[at - 1].text in {".", "/"})


def _before_name(tokens: Tokens, at: int, places: Places, names: Names, day: date) -> Found | None:
    place = places.end
    linked = tokens[place].low in {"i", "enligt"}
    if linked:
        place += 1
        noun = place + 1 if tokens.is_word(place, _BACK) else place
        noun += tokens.is_word(noun, _BACK)
        if tokens[noun].low in {"lag", "lagen", "förordningen"} and (noun > place or _ends_clause(tokens, noun + 1)):
            return None if places.pending else _pointing(tokens, at, noun + 1, places, "act")
        if tokens.is_word(place, _BACK) and tokens[place + 1].low in {"paragraf", "paragrafen"}:
            return _pointing(tokens, at, place + 2, places, "section") if places.pending else None
    if places.pending:
        return None
    name = _name_at(tokens, place, names)
    # The older way has no *i* between: *37 § lagen om enskilda vägar*.
    if name is None or not (linked or name.acts or tokens[place].low in {"lagen", "förordningen"}):
        return None
    if tokens[name.end - 1].low.endswith("s") and not name.acts:
        return None
    name, number, end = _with_number(tokens, name, names, placed=True)
    return reference_of(tokens, Read(at, end, name, number, places, _lead(tokens, at)), Language.SV, day)


def _with_number(
    tokens: Tokens, name: FoundName, names: Names, *, placed: bool
) -> tuple[FoundName, ActNumber | None, int]:
    """The name, its number and the token behind both and what the act is called from here on."""
    number = read_act_number(tokens, _behind_date(tokens, name.end))
    if number is None:
        if placed and not name.acts and name.kind not in LOCAL_KINDS:
            name = replace(name, acts=names.near(name.base, Language.SV))
        return name, None, name.end
    names.meant(name, number[0])
    alias = read_alias(tokens, number[1], _CALLED)
    if alias is None:
        return name, number, number[1]
    names.define(alias.name, number[0])
    return name, number, alias.end


def _lead(tokens: Tokens, first: int) -> str:
    return tokens[first - 1].low if tokens.is_word(first - 1, _LEADS) else ""


def _ends_clause(tokens: Tokens, at: int) -> bool:
    return tokens[at].kind is Kind.END or tokens.is_sign(at, ".,:;)")


def _behind_date(tokens: Tokens, at: int) -> int:
    """The token behind *av den 10 december 1976*, `at` where that does not stand there."""
    told = tokens[at].low == "av" and tokens[at + 1].low == "den" and tokens[at + 2].kind is Kind.NUMBER
    return at + 5 if told and tokens[at + 4].kind is Kind.NUMBER and len(tokens[at + 4].text) == 4 else at


def _from_name(tokens: Tokens, at: int, names: Names, day: date) -> Found | None:
    name = _name_ending(tokens, at, names)
    if name is None:
        return None
    name, number, end = _with_number(tokens, name, names, placed=False)
    behind = end
    if tokens.is_sign(end, ",(") and (tokens[end + 1].kind is Kind.SECTION or tokens[end + 2].kind is Kind.SECTION):
        # *förvaltningsstadgan, § 65*, *förvaltningsstadgan (ny § 29)*
        behind = end + 1 if tokens[end + 1].kind is Kind.SECTION else end + 2
    places = read_places(tokens, behind, _WORDS)
    if places is not None and (places.pending or _belongs_to_next(tokens, places, names)):
        places = None
    if places is not None and tokens.is_sign(end, "(") and tokens.is_sign(places.end, ")"):
        places = replace(places, end=places.end + 1)
    if places is not None and number is None and not name.acts and name.kind not in LOCAL_KINDS:
        name = replace(name, acts=names.near(name.base, Language.SV))
    read = Read(name.first, places.end if places else end, name, number, places, _lead(tokens, name.first))
    return reference_of(tokens, read, Language.SV, day)


def _belongs_to_next(tokens: Tokens, places: Places, names: Names) -> bool:
    """Whether the place is that of the name behind it: *… 5 § i språklagen*."""
    if tokens[places.end].low != "i":
        return False
    return _name_at(tokens, places.end + 1, names) is not None


def _pointing(tokens: Tokens, first: int, end: int, places: Places, takes: str) -> Found:
    start, stop = tokens[first].start, tokens[end - 1].end
    written, lead = tokens.text[start:stop], _lead(tokens, first)
    return Found(Reference(written, start, stop, RefKind.ACT, places.provisions, back=True, lead=lead), takes)


def _of_the_act(tokens: Tokens, at: int) -> Found | None:
    """*lagens 5 §*, *samma lags 5 §*: an act that was named before."""
    if tokens[at].low not in {"lagens", "lags", "förordningens"} or tokens.is_word(at - 1, _SELF):
        return None
    places = read_places(tokens, at + 1, _WORDS)
    if places is None or places.pending or _links_on(tokens, places):
        return None
    first = at - 1 if tokens.is_word(at - 1, _BACK) else at
    return _pointing(tokens, first, places.end, places, "act")


def _links_on(tokens: Tokens, places: Places) -> bool:
    return tokens[places.end].low == "i" and _head(tokens[places.end + 1].low) is not None


def _back_to_section(tokens: Tokens, at: int) -> Found | None:
    """*i samma paragraf*: the section before it."""
    if tokens[at].low != "samma" or tokens[at + 1].low != "paragraf":
        return None
    return _pointing(tokens, at, at + 2, Places((Provision(""),), at + 2, Case.NOMINATIVE), "section")


# Names


@lru_cache(_WORDS_KEPT)
def _head(low: str) -> str | None:
    """What kind of act the word `low` ends in; None where it ends in none."""
    return next((_HEADS[low[-length:]] for length in _LENGTHS if low[-length:] in _HEADS), None)


def _name_ending(tokens: Tokens, at: int, names: Names) -> FoundName | None:
    """The name whose noun stands at token `at`, with the words before it that belong to it."""
    token = tokens[at]
    if token.kind is not Kind.WORD:
        return None
    if CAPITALS.fullmatch(token.text) and (acts := names.abbreviated(token.text)):
        return FoundName(at, at + 1, acts, token.low, "lag", short=True)
    if _head(token.low) is None:
        return None
    best: FoundName | None = None
    for first in range(at, max(-1, at - _LONGEST_LEFT), -1):
        if first < at and (not in_sentence(tokens, first) or tokens[first].low == "lagen"):
            break
        found = _known_from(tokens, first, names, at)
        if found is not None and (best is None or found.end - found.first > best.end - best.first):
            best = found
    return best or _unknown_from(tokens, at)


def _name_at(tokens: Tokens, first: int, names: Names) -> FoundName | None:
    """The name that begins at token `first`."""
    known = _known_from(tokens, first, names, None)
    if known is not None:
        return known
    noun = next((it for it in range(first, first + 5) if tokens[it].kind is Kind.WORD and _head(tokens[it].low)), None)
    if noun is None or (noun > first and not (tokens.is_dash(first + 1) or tokens[first].low.endswith("s"))):
        return None
    found = _unknown_from(tokens, noun, open_end=True)
    if found is None:
        return None
    base = slice_key(tokens, first, found.end)
    return replace(found, first=first, base=_indefinite_stadga(base) if found.kind == "stadga" else base)


def _known_from(tokens: Tokens, first: int, names: Names, noun: int | None) -> FoundName | None:
    """The longest known name from token `first`; it must reach over the token `noun` where that is given."""
    best: FoundName | None = None
    seen, others = "", 0
    for end in range(first + 1, first + _LONGEST_NAME):
        token = tokens[end - 1]
        # Some titles hold the name of another act; what names three is a list of names, or none.
        others += bool(seen) and token.low == "lagen"
        if not in_sentence(tokens, end - 1) or others > 1:
            break
        if token.kind is not Kind.WORD:
            continue
        seen = seen or _head(token.low) or ""
        if not seen or (noun is not None and end <= noun):
            continue
        key = slice_key(tokens, first, end)
        acts = names.named(key, Language.SV)
        if not acts and token.low.endswith("s"):
            acts = names.named(key[:-1], Language.SV)
        if acts:
            best = FoundName(first, end, acts, key, seen)
    return best


def _unknown_from(tokens: Tokens, noun: int, *, open_end: bool = False) -> FoundName | None:
    """A name that no act is known by: a compound, or *lagen om …* as far as its number or its clause."""
    low = tokens[noun].low
    kind = _head(low)
    # *beslut om …*, *ett nämndbeslut*: what is not known by its name is a decision of some other body.
    if kind is None or kind in {"beslut", "akt"}:
        return None
    if low not in _HEADS:
        first = _first_of_compound(tokens, noun)
        base = slice_key(tokens, first, noun + 1)
        if kind == "stadga":
            base = _indefinite_stadga(base)
        return None if kind == "direktiv" else FoundName(first, noun + 1, (), base, kind)
    if not tokens.is_word(noun + 1, _TITLE_LINKS):
        return None
    for end in range(noun + 3, noun + _LONGEST_NAME):
        if read_act_number(tokens, end) is not None:
            return FoundName(noun, end, (), slice_key(tokens, noun, end), kind)
        if not in_sentence(tokens, end) or tokens.is_word(end, _ENDS_A_TITLE):
            return FoundName(noun, end, (), slice_key(tokens, noun, end), kind) if open_end else None
    return None


def _indefinite_stadga(base: str) -> str:
    return base.removesuffix("s").removesuffix("n")


def _first_of_compound(tokens: Tokens, at: int) -> int:
    first = at
    while tokens.is_dash(first - 1) and tokens.joined(first) and tokens.joined(first - 1):
        first -= 2
    if tokens[first - 1].low in {"och", "eller"} and tokens.is_dash(first - 2) and tokens.joined(first - 2):
        first -= 3
    return first
