"""The grammar of Swedish references to statutes: a place before or behind a name in the definite form, a number."""

import re
from collections.abc import Iterator

from app.language.found_reference import FoundReference

_S = r"[ \t\u00a0\u202f]"
_GAP = rf"(?:{_S}|\n){{1,3}}"
_SECTION_NUMBER = rf"\d{{1,3}}(?:{_S}?[a-z](?![\wåäö]))?"
_MORE_SECTIONS = (
    rf"(?:(?:,|{_GAP}och|{_GAP}samt|{_GAP}eller){_GAP}{_SECTION_NUMBER}(?:{_S}*[–-]{_S}*{_SECTION_NUMBER})?){{0,20}}"
)
_CHAPTER = rf"(?P<chapter>\d{{1,2}}(?:{_S}?[a-z])?){_S}*kap(?:\.|itlet)?"
_SECTION = (
    rf"(?P<section>{_SECTION_NUMBER})(?:{_S}*[–-]{_S}*(?P<section_to>{_SECTION_NUMBER}))?{_MORE_SECTIONS}{_S}*§{{1,2}}"
)
_MANY = rf"\d{{1,2}}(?:(?:,|{_GAP}och|{_GAP}eller|{_S}*[–-]){_S}*\d{{1,2}})*"
_SUBSECTIONS = rf"(?:{_GAP}(?P<subsections>{_MANY}){_S}*mom(?:entet|enten|ent)?\b\.?)?"
_ITEMS = rf"(?:{_GAP}(?P<items>{_MANY}){_S}*punkt(?:en|erna)?\b)?"
_BEFORE = re.compile(
    rf"(?<![\w/.])(?:{_CHAPTER}{_GAP})?(?<![\w/.]){_SECTION}{_SUBSECTIONS}{_ITEMS}{_GAP}(?:(?:i|enligt){_GAP})?(?=\S)"
)
_CHAPTER_BEFORE = re.compile(rf"(?<![\w/.]){_CHAPTER}{_GAP}i{_GAP}")
_BEHIND = re.compile(
    rf",?{_GAP}(?:(?:{_CHAPTER}{_GAP})?{_SECTION}|§{_S}*(?P<section_behind>{_SECTION_NUMBER})){_SUBSECTIONS}{_ITEMS}"
)

# *lagen*, *balken* or *förordningen* alone names no act: it needs a first part or a title with *om*.
_SHORT = re.compile(
    rf"\b(?:[Ff]inlands{_GAP}|[Ss]amiska{_GAP})?(?:\w{{2,40}}-{_GAP}(?:och|eller){_GAP})?"
    rf"\w[\w-]{{1,60}}(?:lag|lagen|balk|balken|förordning|förordningen)(?P<of>s)?\b"
    rf"(?:{_GAP}av{_GAP}den{_GAP}\d{{1,2}}{_GAP}\w+{_GAP}\d{{4}})?"
)
_LONG_HEAD = re.compile(
    rf"\b(?:[Ss]tatsrådets{_GAP}|\w{{3,40}}ministeriets{_GAP})?(?:[Ll]agen|[Ff]örordningen|[Ff]örordning)(?={_GAP}om\b)"
)
_TITLE_WORD = re.compile(rf"{_GAP}(?P<word>[\w-]{{1,60}})")
_LONGEST_TITLE = 25
# Where no number ends a title, one of these does.
_ENDS_A_TITLE = frozenset(
    {
        *("är", "ska", "skall", "har", "kan", "får", "måste", "bör", "skulle", "kommer", "ges", "finns"),
        *(
            "bestäms",
            "föreskrivs",
            "gäller",
            "avses",
            "stadgas",
            "att",
            "enligt",
            "där",
            "vilket",
            "när",
            "samt",
            "som",
        ),
    }
)
_NUMBER = re.compile(
    rf"{_GAP}(?:\({_S}*(?P<number>\d{{1,4}}/(?:19|20)?\d{{2}}){_S}*(?:,{_S}*[A-ZÅÄÖ]\w*{_S}*)?\)"
    rf"|(?P<bare>\d{{1,4}}/(?:19|20)\d{{2}})(?![\d/]))"
)


def references_sv(text: str) -> Iterator[FoundReference]:
    """Every reference in Swedish `text`; two may overlap."""
    for pattern in (_BEFORE, _CHAPTER_BEFORE):
        for place in pattern.finditer(text):
            found = _name_at(text, place.end())
            if found:
                yield FoundReference(place.start(), found.end, found.name, found.number, place)
    for head in _SHORT.finditer(text):
        found = _with_tail(text, head.start(), head.end())
        if found:
            yield found
    for head in _LONG_HEAD.finditer(text):
        found = _long_title(text, head)
        if found and (found.number or found.place):
            yield found


def _name_at(text: str, start: int) -> FoundReference | None:
    """The statute that is named at `start`, with its number where one follows."""
    long = _LONG_HEAD.match(text, start)
    if long:
        return _long_title(text, long, open_end=True)
    short = _SHORT.match(text, start)
    if short is None or short["of"]:
        return None
    number = _NUMBER.match(text, short.end())
    written = (number["number"] or number["bare"]) if number else None
    return FoundReference(start, number.end() if number else short.end(), short[0], written, None)


def _long_title(text: str, head: re.Match[str], *, open_end: bool = False) -> FoundReference | None:
    """The statute whose title begins with `head`: up to its number or place, with `open_end` also to its clause's end.

    None where nothing tells where the title ends.
    """
    end = head.end()
    for count in range(_LONGEST_TITLE):
        found = _with_tail(text, head.start(), end) if count > 1 else None
        if found:
            return found
        word = _TITLE_WORD.match(text, end)
        if word is None or word["word"] in _ENDS_A_TITLE:
            return FoundReference(head.start(), end, text[head.start() : end], None, None) if open_end else None
        end = word.end()
    return None


def _with_tail(text: str, start: int, end: int) -> FoundReference | None:
    """The reference whose name is `text[start:end]`; None where neither a number nor a place follows."""
    number = _NUMBER.match(text, end)
    name = text[start:end]
    if number:
        end = number.end()
    place = _BEHIND.match(text, end)
    if number is None and place is None:
        return None
    written = (number["number"] or number["bare"]) if number else None
    return FoundReference(start, place.end() if place else end, name, written, place)
