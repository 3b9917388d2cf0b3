"""The slips of a hand: what one slip may have made of what was meant, with its cost; it knows no words."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from app.domain.language import Language

LETTERS = {Language.FI: "abcdefghijklmnopqrstuvwxyzåäöšž", Language.SV: "abcdefghijklmnopqrstuvwxyzåäöéü"}
_KEY_ROWS = ("qwertyuiopå", "asdfghjklöä", "zxcvbnm")
# Letters that differ by their marks alone: a and ä, o and ö, s and š.
_MARKED = frozenset(frozenset(pair) for pair in ("aä", "aå", "äå", "oö", "eé", "uü", "sš", "zž"))

# Powers of ten by which a slip is rarer, learnt on words of statutes and municipal pages, half of them with slips at
# random, half with those of hands: a key beside the right one, a letter typed twice or once, dots left out.
_TRANSPOSED = -0.8
_LEFT_OUT = 0.0
_LEFT_OUT_OF_TWO = -0.2
_ADDED = 1.0
_ADDED_TWIN = 0.4
_REPLACED = 1.3
_REPLACED_NEAR = 0.8
_REPLACED_MARK = 0.2
_RUN_TOGETHER = 4.0
_HYPHEN_LEFT_OUT = 1.0


class Edit(NamedTuple):
    """What may have been meant, and what it costs to think so."""

    text: str
    cost: float


def _near() -> frozenset[frozenset[str]]:
    pairs: set[frozenset[str]] = set()
    for row, below in zip(_KEY_ROWS, (*_KEY_ROWS[1:], ""), strict=True):
        pairs |= {frozenset(pair) for pair in pairwise(row)}
        # Each key of a row lies above the gap of two keys of the next.
        for at, key in enumerate(row):
            pairs |= {frozenset((key, other)) for other in below[max(0, at - 1) : at + 1]}
    return frozenset(pairs)


_NEAR = _near()


def single_edits(word: str, language: Language) -> list[Edit]:
    """Every text that one slip away from `word` (in small letters), the cheapest first, each once and never `word`."""
    best: dict[str, float] = {}
    for text, cost in _edits(word, LETTERS[language]):
        if cost < best.get(text, 99.0):
            best[text] = cost
    best.pop(word, None)
    return [Edit(*found) for found in sorted(best.items(), key=lambda found: (found[1], found[0]))]


def _edits(word: str, letters: str) -> Iterator[tuple[str, float]]:
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        if len(after) > 1:
            yield f"{before}{after[1]}{after[0]}{after[2:]}", _TRANSPOSED
        if after:
            yield before + after[1:], _ADDED_TWIN if after[0] in (before[-1:], after[1:2]) else _ADDED
        neighbours = {before[-1:], after[:1]}
        for letter in letters:
            yield f"{before}{letter}{after}", _LEFT_OUT_OF_TWO if letter in neighbours else _LEFT_OUT
            if after and letter != after[0]:
                yield f"{before}{letter}{after[1:]}", _replaced(after[0], letter)
        if before and after:
            yield f"{before} {after}", _RUN_TOGETHER
            if before[-1] == after[0]:
                yield f"{before}-{after}", _HYPHEN_LEFT_OUT


def _replaced(written: str, meant: str) -> float:
    pair = frozenset((written, meant))
    if pair in _MARKED:
        return _REPLACED_MARK
    return _REPLACED_NEAR if pair in _NEAR else _REPLACED


def distance(one: str, other: str, most: int) -> int:
    """How many letters are to be left out, added, replaced or swapped with the next; `most` + 1 where it is more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    older: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        line = [row]
        for column, meant in enumerate(other, 1):
            step = min(last[column] + 1, line[-1] + 1, last[column - 1] + (letter != meant))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == meant:
                step = min(step, older[column - 2] + 1)
            line.append(step)
        if min(line) > most:
            return most + 1
        older, last = last, line
    return min(last[-1], most + 1)
