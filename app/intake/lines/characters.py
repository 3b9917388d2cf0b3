"""Spans as a reader hands them over: ligatures undone, soft hyphens gone, white space folded; joins no lines."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from app.domain.richtext import Span, Spans, spans_text, tidy
from app.domain.text import SOFT_HYPHEN

# Letters that fonts draw as one; NFC keeps them, and a search for the word would miss it.
_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_INVISIBLE = dict.fromkeys((SOFT_HYPHEN, "\u200b", "\u2060", "\ufeff", "\u200e", "\u200f"), "")
# What a tab or three spaces part, and what may stand in a column: "Aino Lehto (kok.)".
_PART = re.compile(r"\S(?:.*?\S)??(?=[^\S\n]{3,}|[^\S\n]*\t|\s*$)")
_IN_COLUMN = re.compile(r"[^\W\d_a-zåäö][^\s\d]*(?:[^\S\n]{1,2}[^\s\d]+){0,6}(?<!:)")
_MOST_COLUMNS = 6
_FOLDED = str.maketrans(_LIGATURES | _INVISIBLE)


def plain_characters(text: str) -> str:
    """`text` in composed characters, without ligatures, soft hyphens and marks of no width."""
    return unicodedata.normalize("NFC", text.translate(_FOLDED))


def fold(spans: Iterable[Span]) -> Spans:
    """`spans` with plain characters, every run of white space as one space, none at the ends or twice at a seam.

    A line end inside (between the paragraphs of a table's cell) counts as a space.
    """
    result: list[Span] = []
    space_before = True
    for span in tidy(spans):
        text = plain_characters(span.text)
        words = " ".join(text.split())
        lead = "" if space_before or not text[:1].isspace() else " "
        tail = " " if words and text[-1:].isspace() else ""
        if not words and lead:
            result.append(replace(span, text=" "))
            space_before = True
        elif words:
            result.append(replace(span, text=lead + words + tail))
            space_before = bool(tail)
    if result:
        result[-1] = replace(result[-1], text=result[-1].text.rstrip())
    return tidy(result)


def fold_row(spans: Iterable[Span]) -> Spans:
    """`spans` folded, but a tab kept where wide gaps part what stands in columns beside each other, such as names.

    Only what begins large, holds no digit and ends in no colon is such a column: a label beside its value is none.
    """
    tidied = tidy(spans)
    text = spans_text(tidied)
    parts = [(match.start(), match.end()) for match in _PART.finditer(text)]
    if not 1 < len(parts) <= _MOST_COLUMNS or not all(_IN_COLUMN.fullmatch(text[a:b]) for a, b in parts):
        return fold(tidied)
    cells = [fold(_cut(tidied, start, end)) for start, end in parts]
    return tidy(span for place, cell in enumerate(cells) for span in ((Span("\t"),) if place else ()) + cell)


def _cut(spans: Spans, start: int, end: int) -> Spans:
    cut: list[Span] = []
    left = end - start
    for span in cut_front(spans, start):
        cut.append(replace(span, text=span.text[: max(0, left)]))
        left -= len(span.text)
    return tidy(cut)


def cut_front(spans: Spans, count: int) -> Spans:
    """`spans` without their first `count` characters."""
    result: list[Span] = []
    for span in spans:
        cut = min(count, len(span.text))
        count -= cut
        if span.text[cut:]:
            result.append(replace(span, text=span.text[cut:]))
    return tuple(result)


def without_bold(spans: Spans) -> Spans:
    """`spans` with no bold where all of them are bold: a heading's weight says nothing more than that it is one."""
    if not all(span.bold or not span.text.strip() for span in spans):
        return spans
    return tidy(replace(span, bold=False) for span in spans)
