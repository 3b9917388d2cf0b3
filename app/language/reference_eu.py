"""References to EU acts: by number, by a known name, with the article before or behind; no Finnish act."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.language import Language
from app.domain.reference import EuAct, Reference, RefKind
from app.domain.statute import Act
from app.language.reference_names import FoundName
from app.language.reference_tokens import Kind, Tokens

_FORMS = (
    ("regulation", re.compile(r"asetu|förordning", re.IGNORECASE)),
    ("directive", re.compile(r"direktiiv|direktiv", re.IGNORECASE)),
    ("decision", re.compile(r"päätö|beslut", re.IGNORECASE)),
)
_UNION = r"(?:EU|EY|ETY|EG|EEG|Euratom)"
_IN_BRACKETS = re.compile(
    rf"\({_UNION}\)[ \u00a0]{{0,2}}(?P<old>(?:N:o|nr|No|nro)\.?[ \u00a0]{{0,2}})?"
    r"(?P<first>\d{1,4})/(?P<second>\d{1,4})(?![/\d])"
)
_BEHIND = re.compile(rf"(?<![\d/])(?P<first>\d{{2,4}})/(?P<second>\d{{1,4}})/{_UNION}\b")
_WINDOW = 60
_LONGEST_GIVER, _LONGEST_ARTICLE = 7, 12
_FORM_WORD = re.compile(
    r"[\w-]*(?:asetu|förordning|direktiiv|direktiv|päätö|beslut|säädö|akten)[\w-]*[ \u00a0](?:$)", re.IGNORECASE
)
_ARTICLE = re.compile(r"artikl|artikel", re.IGNORECASE)
_ITEM = re.compile(r"(?:ala)?koh|punkt|led", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Article:
    number: str
    paragraphs: tuple[str, ...]
    points: tuple[str, ...]
    end: int


def form_of(name: str) -> str:
    """``regulation``, ``directive`` or ``decision`` by the word that `name` holds; a regulation where it holds none."""
    places = [(found.start(), form) for form, pattern in _FORMS if (found := pattern.search(name))]
    return min(places)[1] if places else "regulation"


def eu_number(number: str) -> tuple[int, int]:
    """Year and number of ``2016/679``, ``910/2014``, ``92/43/ETY``: the year is what looks like one."""
    first, second = (int(part) for part in number.split("/")[:2])
    if number.count("/") > 1:
        return _full_year(first), second
    # Since 2015 the year stands first.
    if 2015 <= first <= 2099 and not 1950 <= second <= 2014:
        return first, second
    return _full_year(second), first


def _full_year(year: int) -> int:
    return year + 1900 if year < 100 else year


def eu_reference(tokens: Tokens, name: FoundName, act: Act, language: Language) -> Reference:
    """The reference to an EU act that is called by its name, with the article that stands beside it."""
    year, number = eu_number(act.number)
    start, stop = tokens[name.first].start, tokens[name.end - 1].end
    first, end, article = _article_beside(tokens, name.first, name.end, language)
    ref = EuAct(form_of(act.names[0].title.fi), year, number, *article)
    if first is not None:
        start = tokens[first].start
    if end is not None:
        stop = tokens[end - 1].end
    named = (tokens[name.first].start, tokens[name.end - 1].end)
    return Reference(tokens.text[start:stop], start, stop, RefKind.EU, (ref,), name=named, case=name.case)


def numbered_eu(tokens: Tokens, language: Language) -> Iterator[Reference]:
    """The references to EU acts by their number, with the word for the kind of act before it."""
    text = tokens.text
    starts = {token.start: place for place, token in enumerate(tokens.all)}
    for pattern in (_IN_BRACKETS, _BEHIND):
        for found in pattern.finditer(text):
            window = text[max(0, found.start() - _WINDOW) : found.start()]
            word = _FORM_WORD.search(window)
            if word is None and pattern is _BEHIND:
                continue
            start = found.start() - (len(window) - word.start()) if word else found.start()
            year, number = _numbers(found)
            first, end = starts.get(start), _token_at_end(tokens, starts, found)
            stop = found.end()
            article: tuple[str | None, tuple[str, ...], tuple[str, ...]] = (None, (), ())
            if first is not None and end is not None:
                before, behind, article = _article_beside(tokens, first, end, language)
                start = tokens[before].start if before is not None else start
                stop = tokens[behind - 1].end if behind is not None else stop
            ref = EuAct(form_of(word[0] if word else ""), year, number, *article)
            place = (found.start("first"), found.end("second"))
            yield Reference(text[start:stop], start, stop, RefKind.EU, (ref,), number=place)


def _numbers(found: re.Match[str]) -> tuple[int, int]:
    first, second = int(found["first"]), int(found["second"])
    if "old" in found.groupdict() and found["old"]:
        return _full_year(second), first
    if "old" in found.groupdict():
        return eu_number(f"{first}/{second}")
    return _full_year(first), second


def _token_at_end(tokens: Tokens, starts: dict[int, int], found: re.Match[str]) -> int | None:
    place = starts.get(found.start("second"))
    if place is None:
        return None
    while place < len(tokens) and tokens[place].start < found.end():
        place += 1
    return place


def _article_beside(
    tokens: Tokens, first: int, end: int, language: Language
) -> tuple[int | None, int | None, tuple[str | None, tuple[str, ...], tuple[str, ...]]]:
    """The token before or behind which an article changes the reference's bounds, and article, paragraphs, points."""
    if language is Language.FI:
        found = _article_fi(tokens, end)
        if found is not None:
            return None, found.end, (found.number, found.paragraphs, found.points)
        return None, None, (None, (), ())
    # Between *i* and the noun stands at most who gave the act, or what it is called besides its noun.
    linked = next((it for it in range(first - 1, first - _LONGEST_GIVER, -1) if not _is_giver(tokens, it)), 0)
    if tokens[linked].low == "i":
        for start in range(linked - 1, max(-1, linked - _LONGEST_ARTICLE), -1):
            if tokens[start].kind is Kind.WORD and _ARTICLE.match(tokens[start].text):
                found = _article_sv(tokens, start, linked)
                if found is not None:
                    return start, None, (found.number, found.paragraphs, found.points)
    return None, None, (None, (), ())


def _is_giver(tokens: Tokens, at: int) -> bool:
    return (tokens[at].kind is Kind.WORD and tokens[at].low != "i") or tokens.is_sign(at, ":")


def _article_fi(tokens: Tokens, at: int) -> _Article | None:
    """*9 artiklan 1 kohdan c alakohdan*, *artiklan 9.1*, *9.1 artiklan*."""
    if tokens[at].kind is Kind.WORD and _ARTICLE.match(tokens[at].text) and tokens[at + 1].kind is Kind.NUMBER:
        return _dotted(tokens, at + 1)
    if tokens[at].kind is not Kind.NUMBER:
        return None
    dotted = _dotted(tokens, at)
    if not (tokens[dotted.end].kind is Kind.WORD and _ARTICLE.match(tokens[dotted.end].text)):
        return None
    place, paragraphs = dotted.end + 1, dotted.paragraphs
    points: tuple[str, ...] = ()
    if tokens[place].kind is Kind.NUMBER and _ITEM.match(tokens[place + 1].text):
        paragraphs, place = (tokens[place].text,), place + 2
    if len(tokens[place].text) == 1 and tokens[place].kind is Kind.WORD and _ITEM.match(tokens[place + 1].text):
        points, place = (tokens[place].low,), place + 2
    return _Article(dotted.number, paragraphs, points, place)


def _article_sv(tokens: Tokens, at: int, end: int) -> _Article | None:
    """*artikel 9.1*, *artikel 9.1 c*, from token `at` to just before `end`."""
    if tokens[at + 1].kind is not Kind.NUMBER:
        return None
    dotted = _dotted(tokens, at + 1)
    place = dotted.end
    points: tuple[str, ...] = ()
    if place < end and tokens[place].kind is Kind.WORD and len(tokens[place].text) == 1:
        points, place = (tokens[place].low,), place + 1
    return _Article(dotted.number, dotted.paragraphs, points, place) if place == end else None


def _dotted(tokens: Tokens, at: int) -> _Article:
    if (
        tokens.is_sign(at + 1, ".")
        and tokens.joined(at + 1)
        and tokens.joined(at + 2)
        and tokens[at + 2].kind is Kind.NUMBER
    ):
        return _Article(tokens[at].text, (tokens[at + 2].text,), (), at + 3)
    return _Article(tokens[at].text, (), (), at + 1)
