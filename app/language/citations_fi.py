"""The grammar of Finnish references to statutes: a name in any case form, a number, then a place in the statute."""

import re
from collections.abc import Iterator

from app.language.found_reference import FoundReference

_S = r"[ \t\u00a0\u202f]"
_GAP = rf"(?:{_S}|\n){{1,3}}"
# The case forms of laki, asetus and kaari.
_LAKI = r"[Ll]a(?:ki|in|kia|issa|ista|kiin|illa|ille|ilta|iksi)"
_ASETUS = r"[Aa]setu(?:s|ksen|sta|ksessa|ksesta|kseen|ksella)"
_ACT = rf"(?:{_LAKI}|{_ASETUS}|kaar(?:i|en|ta|essa|esta|een))"
_ISSUER = rf"(?:(?:[Ss]uomen|[Vv]altioneuvoston|\w{{3,40}}ministeriön){_GAP})?"
_COMPOUND = rf"\b{_ISSUER}(?:\w{{2,40}}-{_GAP}(?:ja|tai){_GAP})?\w[\w-]{{2,60}}?{_ACT}\b"
_SHORT = r"\b[A-ZÅÄÖ][A-ZÅÄÖa-zåäö]{0,5}L\b"
# *x:n y:stä annettu laki*: the title runs back from its elative over genitives and over what *ja* joins.
_NO_PART = (
    r"(?:kuin|niin|noin|kun|sen|tämän|jonka|joiden|näiden|mukaan|vain|usein|sekä|tulee|on|nojalla|\w+(?:aan|ään)"
    r"|\w+(?:lain|ksen))"
)
_ATTRIBUTE = rf"(?:(?!{_NO_PART}\b)\w[\w-]{{0,60}}n{_GAP}(?:(?:ja|sekä|tai){_GAP})?|\w[\w-]{{0,60}}-{_GAP}ja{_GAP})"
_GIVEN = (
    rf"\b(?:{_ATTRIBUTE}){{0,6}}\w[\w-]{{1,60}}st[aä]{_GAP}(?:[\w-]{{1,60}}{_GAP}){{0,3}}?"
    rf"annet(?:tu|un|ussa|usta|tua|tuun){_GAP}{_ACT}\b"
)
_HEAD = re.compile(rf"{_GIVEN}|{_COMPOUND}|{_SHORT}")
# *laki x:n y:stä*: its title ends at one of the next elatives, the one that a number or a place follows.
_LONG_HEAD = re.compile(rf"\b{_ISSUER}(?:{_LAKI}|{_ASETUS})\b(?=\s)")
_TITLE_WORD = re.compile(rf"{_GAP}(?P<word>[\w-]{{1,60}}),?")
_LONGEST_TITLE = 25

_NUMBER = re.compile(
    rf"{_GAP}(?:\({_S}*(?P<number>\d{{1,4}}/(?:19|20)?\d{{2}}){_S}*(?:,{_S}*[A-ZÅÄÖ]\w*{_S}*)?\)"
    rf"|(?P<bare>\d{{1,4}}/(?:19|20)\d{{2}})(?![\d/]))"
)
_SECTION_NUMBER = rf"\d{{1,3}}(?:{_S}?[a-z](?![\wåäö]))?"
_SECTION = rf"(?P<section>{_SECTION_NUMBER})(?:\.\d)?(?:{_S}*[–-]{_S}*(?P<section_to>{_SECTION_NUMBER}))?"
_MORE_SECTIONS = (
    rf"(?:(?:,|{_GAP}ja|{_GAP}sekä|{_GAP}tai){_GAP}{_SECTION_NUMBER}(?:{_S}*[–-]{_S}*{_SECTION_NUMBER})?){{0,20}}"
)
_MARKED = (
    rf"(?:{_SECTION}{_MORE_SECTIONS}{_S}*(?:§|(?=:n{_S}+\d+{_S}*mom))|§{_S}*(?P<section_behind>{_SECTION_NUMBER}))"
)
_ENDING = r"(?::\w{1,4})?"
_CHAPTER = rf"(?P<chapter>\d{{1,2}}(?:{_S}?[a-z])?){_S}?-?{_S}?lu(?:ku|vun|vussa|vusta|kua|kuun)\b"
_MANY = rf"\d{{1,2}}(?:(?:,|{_GAP}ja|{_GAP}tai|{_S}*[–-]){_S}*\d{{1,2}})*"
_SUBSECTIONS = rf"(?:{_ENDING}{_GAP}(?P<subsections>{_MANY}){_S}*mom(?:en\w{{2,6}})?\b\.?)?"
_ITEMS = rf"(?:{_ENDING}{_GAP}(?P<items>{_MANY}){_S}*koh(?:ta|dan|dassa|dasta|taa|tien|dissa|tiin)\b)?"
_IN_CHAPTER = rf"{_CHAPTER}(?:{_GAP}{_MARKED})?{_SUBSECTIONS}{_ITEMS}"
_PLACES = tuple(re.compile(rf"{_GAP}{text}") for text in (_IN_CHAPTER, rf"{_MARKED}{_SUBSECTIONS}{_ITEMS}"))
_NUMBER_AND_PLACE = re.compile(rf"{_GAP}\((?P<number>\d{{1,4}}/\d{{2,4}}),{_S}*{_MARKED}{_SUBSECTIONS}{_ITEMS}\)")


def references_fi(text: str) -> Iterator[FoundReference]:
    """Every reference in Finnish `text`; two may overlap."""
    for head in _HEAD.finditer(text):
        found = _with_tail(text, head.start(), head.end())
        if found:
            yield found
    for head in _LONG_HEAD.finditer(text):
        found = _of_long_title(text, head)
        if found:
            yield found


def _of_long_title(text: str, head: re.Match[str]) -> FoundReference | None:
    end = head.end()
    for _ in range(_LONGEST_TITLE):
        word = _TITLE_WORD.match(text, end)
        if word is None:
            return None
        end = word.end("word")
        if word["word"].endswith(("sta", "stä")):
            found = _with_tail(text, head.start(), end)
            if found:
                return found
        end = word.end()
    return None


def _with_tail(text: str, start: int, end: int) -> FoundReference | None:
    """The reference whose name is `text[start:end]`; None where neither a number nor a place follows."""
    name = text[start:end]
    both = _NUMBER_AND_PLACE.match(text, end)
    if both:
        return FoundReference(start, both.end(), name, both["number"], both)
    number = _NUMBER.match(text, end)
    if number:
        end = number.end()
    place = next((place for place in (pattern.match(text, end) for pattern in _PLACES) if place), None)
    if number is None and place is None:
        return None
    written = (number["number"] or number["bare"]) if number else None
    return FoundReference(start, place.end() if place else end, name, written, place)
