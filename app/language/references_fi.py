"""The references to acts and local rules in Finnish text, the place behind the name; not EU acts by number, bills."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.domain.language import Language
from app.domain.reference import Case, Reference, RefKind
from app.language.reference_found import LOCAL_KINDS, Found, Read, bare_sections, reference_of
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
from app.language.reference_places import Places, read_places
from app.language.reference_tokens import Kind, Tokens
from app.language.reference_words import GIVEN, PLACE_WORDS, act_form

_WORDS = PLACE_WORDS.fi
_BACK = frozenset({"saman", "mainitun", "sanotun", "kyseisen", "samassa", "samaa", "mainitussa", "sanotussa"})
_CALLED = frozenset({"jäljempänä", "jälj", "myöhemmin"})
_SELF = frozenset({"tämän", "tässä", "tätä", "tästä", "tähän"})
_SECTION_WORDS = frozenset({"pykälän", "pykälässä", "pykälää", "pykälästä"})
_JOINS = frozenset({"ja", "tai", "sekä"})
_LONGEST_TITLE, _LONGEST_COMPOUND, _LONGEST_ISSUER, _LONGEST_SHORT = 40, 10, 6, 3
# Another name begins, or has ended, at these: no title that is cited holds one.
_HEADS = frozenset({"laki", "lain", "lakia", "laissa", "laista", "lakiin", "lailla"})
# Words in -n that begin no attribute of a title.
_NO_ATTRIBUTE = frozenset({
    "kuin", "niin", "noin", "kun", "sen", "tämän", "jonka", "joiden", "näiden", "mukaan", "vain", "usein", "on",
    "nojalla", "ennen", "kuitenkin", "vuoden", "päivän",
})  # fmt: skip


def references_fi(tokens: Tokens, names: Names, day: date) -> Iterator[Found]:
    """Every reference, in the order of the words that end their names; two may overlap."""
    for at in range(len(tokens)):
        if tokens[at].kind is not Kind.WORD:
            continue
        found = (None if _ends_name(tokens, at, names) else _back(tokens, at)) or _named(tokens, at, names, day)
        if found is not None:
            yield found
    yield from bare_sections(tokens, _WORDS)


def _named(tokens: Tokens, at: int, names: Names, day: date) -> Found | None:
    name = _name(tokens, at, names)
    read = _with_tail(tokens, name, names) if name is not None else None
    return reference_of(tokens, read, Language.FI, day) if read is not None else None


def _with_tail(tokens: Tokens, name: FoundName, names: Names) -> Read:
    """The `name` with its number and its place, as far as they follow."""
    number = read_act_number(tokens, name.end) or name.number
    if number is None:
        if not name.acts and name.kind not in LOCAL_KINDS:
            name = replace(name, acts=names.near(name.base, Language.FI), near=True)
        inside = _number_and_place(tokens, name.end)
        if inside is not None:
            return Read(name.first, inside[1].end, name, inside[0], inside[1])
    if number is not None:
        names.meant(name, number[0])
    end = name.end if number is None or name.number else number[1]
    alias = read_alias(tokens, end, _CALLED) if number else None
    if alias is not None and number is not None:
        names.define(alias.name, number[0])
        end = alias.end
    places = read_places(
        tokens, alias.behind if alias else end, _WORDS, bare=bool(number or (name.acts and not name.short))
    )
    if places is not None and places.pending:
        places = None
    return Read(name.first, places.end if places else end, name, number, places)


def _number_and_place(tokens: Tokens, at: int) -> tuple[ActNumber, Places] | None:
    """*(410/2015, 23 §)*: number and place in one bracket."""
    if not tokens.is_sign(at, "("):
        return None
    number = read_act_number(tokens, at + 1)
    if number is None or not tokens.is_sign(number[1], ","):
        return None
    places = read_places(tokens, number[1] + 1, _WORDS)
    if places is None or not tokens.is_sign(places.end, ")"):
        return None
    return number, replace(places, end=places.end + 1)


def _back(tokens: Tokens, at: int) -> Found | None:
    """*saman lain 34 §:n*, *lain 5 §:ssä*, *pykälän 2 momentin*: what they are of stands before them."""
    low = tokens[at].low
    if low in _SECTION_WORDS:
        return None if tokens.is_word(at - 1, _SELF) else _pointing(tokens, at, "section")
    form = act_form(low)
    if form is None or form[0] != "laki" or tokens[at - 1].low in GIVEN or tokens.is_word(at - 1, _SELF):
        return None
    return _pointing(tokens, at, "act")


def _pointing(tokens: Tokens, at: int, takes: str) -> Found | None:
    places = read_places(tokens, at + 1, _WORDS)
    if places is None or places.pending != (takes == "section"):
        return None
    first = at - 1 if tokens.is_word(at - 1, _BACK) else at
    start, stop = tokens[first].start, tokens[places.end - 1].end
    reference = Reference(
        tokens.text[start:stop], start, stop, RefKind.ACT, places.provisions, back=True, case=places.case
    )
    return Found(reference, takes)


# Names


def _name(tokens: Tokens, at: int, names: Names) -> FoundName | None:
    token = tokens[at]
    if CAPITALS.fullmatch(token.text):
        acts = names.abbreviated(token.text)
        if acts:
            ending = tokens.is_sign(at + 1, ":") and tokens.joined(at + 1) and tokens.joined(at + 2)
            return FoundName(at, at + 3 if ending else at + 1, acts, token.low, "laki", short=True)
    form = act_form(token.low)
    if form is None or _ends_compound(tokens, at):
        return None
    base, kind, case = form
    if base == kind and not _ends_name(tokens, at, names):
        return _of_given(tokens, at, kind, case, names) or _of_title(tokens, at, kind, case, names)
    return _compound(tokens, at, (base, kind, case), names)


def _ends_name(tokens: Tokens, at: int, names: Names) -> bool:
    """Whether the word at `at` ends a name of several words: *YVA-laki*, *esittävän taiteen laki*."""
    if tokens.is_dash(at - 1) and tokens.joined(at):
        return True
    form = act_form(tokens[at].low)
    if form is None or form[0] != form[1] or tokens[at - 1].kind is not Kind.WORD or tokens[at - 1].low in GIVEN:
        return False
    firsts = range(at - 1, at - 1 - _LONGEST_SHORT, -1)
    return any(names.named(f"{slice_key(tokens, it, at)} {form[0]}", Language.FI) for it in firsts if it >= 0)


def _ends_compound(tokens: Tokens, at: int) -> bool:
    # *lakiesitys*-like words do not end here; *laki-* begins a compound.
    return (
        tokens.is_dash(at + 1) and tokens.joined(at + 1) and tokens[at + 2].kind is Kind.WORD and tokens.joined(at + 2)
    )


def _compound(tokens: Tokens, at: int, form: tuple[str, str, Case], names: Names) -> FoundName | None:
    base, kind, case = form
    best: FoundName | None = None
    for first in range(at, max(-1, at - _LONGEST_COMPOUND), -1):
        if first < at and not (tokens[first].kind is Kind.WORD or tokens.is_dash(first)):
            break
        before = tokens.text[tokens[first].start : tokens[at].start]
        acts = names.named(before + base, Language.FI)
        if acts:
            best = FoundName(first, at + 1, acts, before + base, kind, case)
    if best is not None:
        return best
    if kind in {"päätös", "direktiivi", "säädös"}:
        return None
    first = _first_of_compound(tokens, at)
    before = tokens.text[tokens[first].start : tokens[at].start]
    return FoundName(first, at + 1, (), (before + base).casefold(), kind, case)


def _first_of_compound(tokens: Tokens, at: int) -> int:
    """The token at which a compound begins: *maankäyttö- ja rakennus…*, *tietosuoja-…*."""
    first = at
    while tokens.is_dash(first - 1) and tokens.joined(first) and tokens.joined(first - 1):
        first -= 2
    if tokens.is_word(first - 1, _JOINS) and tokens.is_dash(first - 2) and tokens.joined(first - 2):
        first -= 3
    return first


def _of_given(tokens: Tokens, at: int, kind: str, case: Case, names: Names) -> FoundName | None:
    """*… annetun lain*, *… annetun valtioneuvoston asetuksen*."""
    given = next((it for it in range(at - 1, at - 2 - _LONGEST_ISSUER, -1) if tokens[it].low in GIVEN), None)
    if given is None or (at - given > 1 and kind == "laki"):
        return None
    issuer = f"{slice_key(tokens, given + 1, at)} ".lstrip()
    tail = f" annettu {issuer}{kind}"
    # *lasten päivähoidosta (36/1973) annetun lain*: the number stands inside the name.
    between = _number_before(tokens, given)
    given = between[1] if between else given
    best: FoundName | None = None
    for first in range(given - 1, max(-1, given - _LONGEST_TITLE), -1):
        if not in_sentence(tokens, first) or tokens[first].low in _HEADS:
            break
        acts = names.named(slice_key(tokens, first, given) + tail, Language.FI)
        if acts:
            best = FoundName(first, at + 1, acts, slice_key(tokens, first, given) + tail, kind, case)
    if best is None:
        start = _first_of_title(tokens, given)
        if start is None:
            return None
        best = FoundName(start, at + 1, (), slice_key(tokens, start, given) + tail, kind, case)
    return replace(best, number=between[0]) if between else best


def _number_before(tokens: Tokens, given: int) -> tuple[tuple[str, int, tuple[int, int]], int] | None:
    """The number in brackets that ends just before token `given`, and the token of its bracket."""
    if not tokens.is_sign(given - 1, ")"):
        return None
    for first in range(given - 5, given - 8, -1):
        if tokens.is_sign(first, "(") and (number := read_act_number(tokens, first)) and number[1] == given:
            return number, first
    return None


def _first_of_title(tokens: Tokens, given: int) -> int | None:
    """Where the title before *annettu* begins: its elative, and the genitives and first parts before that."""
    place = next(
        (it for it in range(given - 1, given - 5, -1) if tokens[it].kind is Kind.WORD and _is_elative(tokens[it].low)),
        None,
    )
    if place is None:
        return None
    while True:
        before = tokens[place - 1]
        if (
            before.kind is Kind.WORD
            and before.low in _JOINS
            and (
                tokens.is_dash(place - 2) or _is_attribute(tokens[place - 2].low) or _is_elative(tokens[place - 2].low)
            )
        ):
            place -= 3 if tokens.is_dash(place - 2) else 2
        elif tokens.is_dash(place - 1) and tokens[place - 2].kind is Kind.WORD:
            place -= 2
        elif before.kind is Kind.WORD and _is_attribute(before.low):
            place -= 1
        else:
            return place


def _is_elative(low: str) -> bool:
    return len(low) > 4 and low.endswith(("sta", "stä"))


def _is_attribute(low: str) -> bool:
    ending = low.endswith("n") and not low.endswith(("aan", "ään", "lain", "ksen"))
    return len(low) > 2 and ending and low not in _NO_ATTRIBUTE


def _of_title(tokens: Tokens, at: int, kind: str, case: Case, names: Names) -> FoundName | None:
    """*laki kuntien kulttuuritoiminnasta*, *valtioneuvoston asetus jätteistä*: the title as it was issued."""
    if tokens[at + 1].kind is not Kind.WORD:
        return None
    best: FoundName | None = None
    for first in (at, at - 1):
        head = f"{slice_key(tokens, first, at)} {kind} ".lstrip() if first < at else f"{kind} "
        if first < at and (tokens[first].kind is not Kind.WORD or not tokens[first].low.endswith("n")):
            break
        for end in range(at + 2, at + _LONGEST_TITLE):
            if not in_sentence(tokens, end - 1) or tokens[end - 1].low in _HEADS:
                break
            acts = names.named(head + slice_key(tokens, at + 1, end), Language.FI)
            if acts:
                best = FoundName(first, end, acts, head + slice_key(tokens, at + 1, end), kind, case)
    return best or _of_unknown_title(tokens, at, kind, case)


def _of_unknown_title(tokens: Tokens, at: int, kind: str, case: Case) -> FoundName | None:
    for end in range(at + 2, at + _LONGEST_TITLE):
        if not in_sentence(tokens, end - 1) or tokens[end - 1].low in _HEADS:
            return None
        if _is_elative(tokens[end - 1].low) and read_act_number(tokens, end) is not None:
            return FoundName(at, end, (), slice_key(tokens, at, end), kind, case)
    return None
