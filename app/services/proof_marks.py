"""Marks of one text: two kinds put together, and those that still stand when the text changed; it finds none."""

from collections.abc import Iterator
from dataclasses import replace

from app.domain.proofing import Mark, Marks
from app.domain.rules import SPELLING


def merged(marks: Marks, variants: Marks) -> Marks:
    """`marks` and `variants` in order of their places.

    Where a word is both misspelt and a variant of another, its spelling speaks alone and offers the variant first.
    """
    if not variants:
        return marks
    result: list[Mark] = []
    taken: list[Mark] = []
    for mark in marks:
        same = [it for it in variants if mark.rule in SPELLING and it.start < mark.end and mark.start < it.end]
        taken += same
        better = [fix for it in same for fix in _as_fixes(mark, it)]
        result.append(replace(mark, fixes=tuple(dict.fromkeys([*better, *mark.fixes]))) if better else mark)
    result += (it for it in variants if it not in taken)
    return tuple(sorted(result, key=lambda it: (it.start, it.end)))


def _as_fixes(mark: Mark, variant: Mark) -> Iterator[str]:
    """What the fixes of `variant` make of the words of `mark`; none where it reaches out of them."""
    start, end = variant.start - mark.start, variant.end - mark.start
    if start >= 0 and variant.end <= mark.end:
        yield from (mark.text[:start] + fix + mark.text[end:] for fix in variant.fixes)


def carried(marks: Marks, old: str, new: str) -> Marks:
    """Those of `marks`, made for `old`, whose words were not touched by what made `new` of it, moved along.

    A letter that was typed at a word makes it another word; a space or a full stop does not.
    """
    shorter = min(len(old), len(new))
    head = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    tail = next((n for n in range(shorter - head) if old[-1 - n] != new[-1 - n]), shorter - head)
    last, moved = len(old) - tail, len(new) - len(old)
    typed = new[head : len(new) - tail]
    # Where letters were taken away, what stands at the gap now is what the word may have grown together with.
    right = old[last : last + 1] if not typed else typed[0]
    left = old[head - 1 : head] if not typed else typed[-1]
    before = (it for it in marks if it.end < head or (it.end == head and not _joins(right)))
    behind = (it for it in marks if it.start > last or (it.start == last and not _joins(left)))
    shifted = (replace(it, start=it.start + moved, end=it.end + moved) for it in behind if it.start >= head)
    return (*before, *shifted)


def _joins(character: str) -> bool:
    return character.isalnum() or character in {"-", "\u2011", "'", "\u2019", ":"}
