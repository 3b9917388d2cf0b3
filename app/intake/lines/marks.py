"""List marks at the front of a line: recognised and taken off; what the list means is the parsers' business."""

import re

from app.domain.richtext import Spans, spans_text
from app.intake.lines.characters import cut_front

_MONTHS = (
    "tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu"
    "|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december"
)
BULLETS = "-–—•▪◦·*‣●○■□➢✓\uf0b7\uf0a7\uf02d"
# "20. huhtikuuta 2026" and "20.4.2026" are dates; "5 §" and "1.2 Otsikko" carry no mark either.
_MARK = re.compile(
    rf"(?P<mark>\(?(?:\d{{1,2}}|[a-zåäöA-ZÅÄÖ])\)|\d{{1,2}}\.|[{re.escape(BULLETS)}])"
    rf"(?:\s+(?!(?:{_MONTHS})(?:kuu)?(?:ta|n|ssa)?\s+\d{{4}})(?=\S)|\s*$)",
    re.IGNORECASE,
)
_PRIVATE = {"\uf0b7": "•", "\uf0a7": "▪", "\uf02d": "-"}


def list_mark(text: str) -> tuple[str, int]:
    """The list mark at the front of `text` (``1.``, ``2)``, ``a)``, ``-``, ``•``) and the characters it takes up.

    ("", 0) where there is none. A mark that stands alone on its line counts: some programs print the text under it.
    """
    lead = len(text) - len(text.lstrip())
    match = _MARK.match(text, lead)
    if match is None:
        return "", 0
    mark = match["mark"]
    if mark in {"*", "-"} and not text[match.end() :].strip():
        # A rule or a lone dash ("Liitteet  -") is text, not a list of nothing.
        return "", 0
    return _PRIVATE.get(mark, mark), match.end()


def split_mark(spans: Spans) -> tuple[str, Spans]:
    """The list mark at the front of `spans`, empty where there is none, and the spans behind it."""
    mark, length = list_mark(spans_text(spans))
    return mark, cut_front(spans, length)


def is_number(mark: str) -> bool:
    """Whether `mark` counts (``3.``, ``3)``) rather than being a letter or a bullet."""
    return mark.strip("().").isdigit()
