"""Which findings are the same fault as a given one, and what puts each of them right; it replaces nothing."""

from collections.abc import Sequence

from app.domain.rules import SPELLING, Rule
from app.services.findings import Finding

_OF_WORDS = SPELLING | {Rule.VARIANTS}
_AROUND = 4
_LEAST_AROUND = 5
"""Letters on each side of what a correction changes that another form of the word must share, and the least of both."""


def alike(findings: Sequence[Finding], text: str) -> tuple[tuple[Finding, str], ...]:
    """The first of `findings`, mended with `text`, and those of the others that are alike, each with what mends it.

    Alike is the same word in the same language, and another form of it that is wrong in the same place: what mends
    *verkningfull* with an *s* mends *Verkningfullheten* too.
    """
    first = findings[0]
    found = {first.spot: (first, text)}
    for it in findings[1:]:
        mended = _mended(first, text, it)
        if mended is not None:
            found.setdefault(it.spot, (it, mended))
    return tuple(found.values())


def _mended(first: Finding, text: str, other: Finding) -> str | None:
    if first.spot.language is not other.spot.language:
        return None
    if first.rule not in _OF_WORDS or other.rule not in _OF_WORDS:
        return text if (first.rule, first.text) == (other.rule, other.text) else None
    if first.text.casefold() == other.text.casefold():
        return _with_capitals(text, first.text, other.text)
    return _other_form(first.text, text, other.text)


def _with_capitals(text: str, old: str, other: str) -> str:
    """`text`, which mends `old`, with the capitals of `other`, the same word."""
    if other.isupper() and not old.isupper():
        return text.upper()
    if old.isupper() and not other.isupper():
        text = text.lower()
    # A capital that the correction itself puts there (espoo, Espoo) is meant for all.
    if other[:1].isupper():
        return text[:1].upper() + text[1:]
    return text[:1].lower() + text[1:] if old[:1].isupper() else text


def _other_form(old: str, new: str, other: str) -> str | None:
    """`other` with the piece in it that makes `new` of `old`; None where that piece is at an end or not in `other`."""
    small, better, sought = old.lower(), new.lower(), other.lower()
    if (len(small), len(better), len(sought)) != (len(old), len(new), len(other)):
        return None
    head, tail = _same_ends(small, better)
    around = min(head, _AROUND), min(tail, _AROUND)
    if not all(around) or sum(around) < _LEAST_AROUND:
        return None
    anchor = small[head - around[0] : len(small) - tail + around[1]]
    if sought.count(anchor) != 1:
        return None
    start = sought.index(anchor) + around[0]
    piece = better[head : len(better) - tail]
    end = start + len(small) - head - tail
    return other[:start] + (piece.upper() if other.isupper() else piece) + other[end:]


def _same_ends(one: str, other: str) -> tuple[int, int]:
    shorter = min(len(one), len(other))
    head = next((n for n in range(shorter) if one[n] != other[n]), shorter)
    tail = next((n for n in range(shorter - head) if one[-1 - n] != other[-1 - n]), shorter - head)
    return head, tail
