"""Stretches of a text that stand apart: quoted, in italics, in brackets, links, sentences; judges no word."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

from app.domain.proofing import Proofable, Stretch
from app.domain.sentences import split_sentences
from app.domain.text import comparable

_QUOTES = '”“„"»«'
_LONGEST = 400
_SET_APART = re.compile(
    rf"[{_QUOTES}]([^{_QUOTES}\n]{{2,{_LONGEST}}})[{_QUOTES}]|\(([^()]{{2,{_LONGEST}}})\)|\[([^\[\]]{{2,{_LONGEST}}})\]"
    rf"|(?<!\*)\*([^*\n]{{2,{_LONGEST}}})\*|[‘’]([^‘’\n]{{2,{_LONGEST}}})’(?!\w)"
)
_ENDS = re.compile(r"[\s\d.,;:!?()\[\]\-–—]+")
_BEGINS_BEHIND = frozenset(".!?…:;•·–—*)]|>/#\n\r\u2028\u2029")
_OPENING = frozenset(" \t\u00a0([{'‘’" + _QUOTES)
_LOOKED_BACK = 40
_OPEN_COMPOUND = re.compile(r"[ \u00a0][-\u2011](?=[^\W\d_])")
_CAPITAL = re.compile(r"(?<!\w)[A-ZÅÄÖ](?=\w)")
_LONGEST_NAME = 80


def set_apart(text: Proofable) -> tuple[Stretch, ...]:
    """The stretches of `text` that may be a title or in the other language, the inner ones of each kind first."""
    found = [
        *text.italics,
        *text.links,
        *(match.span(match.lastindex or 0) for match in _SET_APART.finditer(text.text)),
    ]
    inner = [
        (start + match.start(2), start + match.end(2))
        for start, end in found
        for match in _SET_APART.finditer(text.text[start:end])
        if match[2]
    ]
    found += _before_hyphens(text.text)
    return tuple(sorted({*found, *inner}, key=lambda stretch: stretch[1] - stretch[0]))


def _before_hyphens(text: str) -> Iterator[Stretch]:
    """What stands before a hyphen behind a space, from each capital on: *Svenska rum* of *Svenska rum -lautakunta*."""
    for hyphen in _OPEN_COMPOUND.finditer(text):
        end = hyphen.start()
        for capital in _CAPITAL.finditer(text, max(0, end - _LONGEST_NAME), end):
            yield capital.start(), end


def sentences(text: str) -> Iterator[Stretch]:
    """Where each sentence of `text` stands."""
    behind = 0
    for sentence in split_sentences(text):
        start = text.find(sentence, behind)
        if start < 0:
            return
        behind = start + len(sentence)
        yield start, behind


def title_key(text: str) -> str:
    """`text` as titles are compared: without case, typography and marks around it."""
    low = comparable(text).casefold()
    first = _ENDS.match(low)
    return low[first.end() if first else 0 :].rstrip(" .,;:!?")


def standing(titles: Iterable[str], text: str) -> Iterator[Stretch]:
    """Where any of `titles` stands in `text`, by case and white space alike or not."""
    low = text.lower()
    if len(low) != len(text):
        return
    for title in titles:
        wanted = title.strip().lower()
        start = low.find(wanted) if wanted else -1
        while start >= 0:
            yield start, start + len(wanted)
            start = low.find(wanted, start + len(wanted))


def begins_sentence(text: str, start: int) -> bool:
    """Whether the word at `start` may begin a sentence, so that its capital tells nothing."""
    at = start - 1
    while at >= 0 and start - at < _LOOKED_BACK and text[at] in _OPENING:
        at -= 1
    return at < 0 or text[at] in _BEGINS_BEHIND


class Cover:
    """Which places of a text lie inside one of `stretches`, told in time that hardly grows with their number."""

    def __init__(self, stretches: Iterable[Stretch]) -> None:
        ordered = sorted(stretches)
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate((end for _, end in ordered), max))

    def holds(self, start: int, end: int) -> bool:
        """Whether what stands from `start` to `end` is inside one of them."""
        at = bisect_right(self._starts, start)
        return at > 0 and self._ends[at - 1] >= end
