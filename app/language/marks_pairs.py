"""Brackets and quotation marks without their other half, and marks of another language's style (F5)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.domain.proofing import Mark
from app.domain.rules import Rule
from app.language.marks_text import Stretches, mark_at, word_after, word_before

_QUOTE_ALONE = Rule.PAIRS, "finding.quote_unpaired"
_BRACKET_ALONE = Rule.PAIRS, "finding.bracket_unpaired"
_OTHER_STYLE = Rule.PAIRS, "finding.quote_style"

_SIGN = re.compile(r"[()\[\]{}\"”“„»«]")
_OPENED_BY = {")": "(", "]": "[", "}": "{"}
_STYLE = "”"
_QUOTES = frozenset('"”“„»«')
# A list's mark: one or two letters, digits or a small Roman number, and the bracket.
_ITEM = re.compile(r"[a-zåäö]{1,2}|[A-ZÅÄÖ]|\d{1,3}|[ivxlc]{1,6}")
_BEFORE_ITEM = frozenset(" \t\n\u00a0,;:.–-/")
# A quotation of several paragraphs has its marks at its first and last alone, and none so short is one.
_PART_OF_QUOTATION = 150
_ENDS = ".,;:!?… \u00a0\n"


@dataclass(slots=True)
class _Pairing:
    """What is open while a text is gone through, and what has turned out to have no other half."""

    open: dict[str, list[int]] = field(default_factory=dict)
    alone: list[int] = field(default_factory=list)

    def opens(self, kind: str, place: int) -> None:
        self.open.setdefault(kind, []).append(place)

    def closes(self, kind: str, place: int) -> None:
        if self.open.get(kind):
            self.open[kind].pop()
        else:
            self.alone.append(place)

    def is_open(self, kind: str) -> bool:
        return bool(self.open.get(kind))


def pair_marks(text: str, held: Stretches) -> Iterator[Mark]:
    """The marks of `text`, nothing of it in `held`: what has no other half, and quotation marks that are not ”.

    A quotation mark is the same at both ends in Finnish and Swedish, so that what stands beside it tells which it is.
    """
    pairing = _Pairing()
    quotes: list[int] = []
    for found in _SIGN.finditer(text):
        place, sign = found.start(), found[0]
        if held.touch(place, place + 1):
            continue
        if sign in _QUOTES:
            if not _is_inch(text, place, pairing):
                quotes.append(place)
                _pair_quote(text, place, pairing)
        elif sign in _OPENED_BY:
            kind = _OPENED_BY[sign]
            if pairing.is_open(kind) or not (sign == ")" and _is_item(text, place)):
                pairing.closes(kind, place)
        else:
            pairing.opens(sign, place)
    alone = {*pairing.alone, *(place for places in pairing.open.values() for place in places)}
    yield from _alone(text, sorted(alone))
    for place in quotes:
        if place not in alone and text[place] != _STYLE:
            about = word_after(text, place + 1) or word_before(text, place)
            yield mark_at(_OTHER_STYLE, text, (place, place + 1), (_STYLE,), f"{text[place]}{about}")


def _alone(text: str, places: list[int]) -> Iterator[Mark]:
    for place in places:
        quote = text[place] in _QUOTES
        if quote and len(places) == 1 and _goes_on(text, place):
            continue
        kind = _QUOTE_ALONE if quote else _BRACKET_ALONE
        before, after = word_before(text, place), word_after(text, place + 1)
        yield mark_at(kind, text, (place, place + 1), (), f"{before}{text[place]}{after}")


def _pair_quote(text: str, place: int, pairing: _Pairing) -> None:
    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    may_open = not before or before.isspace() or before in "([{-–—/’'"
    may_close = not after or not after.isalnum() or (bool(before) and not before.isspace())
    if may_open and after and not after.isspace() and (after.isalnum() or not pairing.is_open('"')):
        pairing.opens('"', place)
    elif (may_close and not may_open) or pairing.is_open('"'):
        pairing.closes('"', place)
    else:
        pairing.opens('"', place)


def _is_inch(text: str, place: int, pairing: _Pairing) -> bool:
    return text[place] == '"' and text[place - 1 : place].isdigit() and not pairing.is_open('"')


def _is_item(text: str, place: int) -> bool:
    word = word_before(text, place)
    begins = place - len(word)
    return bool(_ITEM.fullmatch(word)) and (begins == 0 or text[begins - 1] in _BEFORE_ITEM)


def _goes_on(text: str, place: int) -> bool:
    """Whether the mark at `place` may be the one end of a quotation of several paragraphs."""
    edge = place == 0 or text[:place].rstrip().endswith(":") or not text[place + 1 :].strip(_ENDS)
    return edge and len(text) > _PART_OF_QUOTATION
