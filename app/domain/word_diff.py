"""What changed from one text to another, word by word; it shows nothing and judges no change."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

# A word with inner hyphens and apostrophes, or a mark alone; and the white space behind it.
_TOKEN = re.compile(r"(\w+(?:[-\u2010\u2011'’]\w+)*-?|[^\w\s]|\A(?=\s))(\s*)")

_Token = tuple[str, str]


class Fate(StrEnum):
    """What became of a piece of text."""

    KEPT = "kept"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text and what became of it; never empty."""

    fate: Fate
    text: str


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces of `old` and `new` in order: kept and removed ones make `old`, kept and added ones `new`.

    What was removed stands before what was added in its place. Words that changed in a row are one piece, the spaces
    between them with it.
    """
    return tuple(_joined(_pieces(_TOKEN.findall(old), _TOKEN.findall(new))))


def _pieces(old: list[_Token], new: list[_Token]) -> Iterator[Piece]:
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    yield Piece(Fate.KEPT, _text(old[:first]))
    old_middle, new_middle = old[first : len(old) - last], new[first : len(new) - last]
    # Words alone are compared: one does not change because more text follows it.
    matcher = SequenceMatcher(None, [word for word, _ in old_middle], [word for word, _ in new_middle])
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "equal":
            yield from _kept(old_middle[i:j], new_middle[k:m])
        else:
            yield Piece(Fate.REMOVED, _text(old_middle[i:j]))
            yield Piece(Fate.ADDED, _text(new_middle[k:m]))
    yield Piece(Fate.KEPT, _text(old[len(old) - last :]))


def _kept(old: Sequence[_Token], new: Sequence[_Token]) -> Iterator[Piece]:
    """The same words, with what became of the spaces behind them."""
    for (word, before), (_, after) in zip(old, new, strict=True):
        yield Piece(Fate.KEPT, word if before != after else word + before)
        if before != after:
            yield Piece(Fate.REMOVED, before)
            yield Piece(Fate.ADDED, after)


def _text(tokens: Iterable[_Token]) -> str:
    return "".join(word + space for word, space in tokens)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """`pieces` without empty ones; a space that alone was kept between two changes belongs to both."""
    kept, removed, added = "", "", ""
    for piece in pieces:
        if piece.fate is Fate.KEPT:
            kept += piece.text
        elif piece.text:
            if kept.strip() or not (removed or added):
                yield from _told(removed, added, kept)
                removed = added = ""
            else:
                removed, added = removed + kept, added + kept
            kept = ""
            removed += piece.text if piece.fate is Fate.REMOVED else ""
            added += piece.text if piece.fate is Fate.ADDED else ""
    yield from _told(removed, added, kept)


def _told(removed: str, added: str, kept: str) -> Iterator[Piece]:
    """A change and what was kept behind it; a space at the end of both its sides did not change."""
    common = 0
    while common < min(len(removed), len(added)) and (space := removed[-1 - common]).isspace():
        if added[-1 - common] != space:
            break
        common += 1
    if common:
        kept = removed[-common:] + kept
        removed, added = removed[:-common], added[:-common]
    parts = ((Fate.REMOVED, removed), (Fate.ADDED, added), (Fate.KEPT, kept))
    return (Piece(fate, text) for fate, text in parts if text)
