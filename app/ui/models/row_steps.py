"""The way from one list of rows to the next by taking out and putting in, so that most rows stay; knows no model."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RowStep:
    """At `row` so many rows are `removed`, then those of the new list from there to `end` are put in their place."""

    row: int
    removed: int
    end: int


def row_steps(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[RowStep]:
    """The steps that make `new` of `old`, from above, each for the list as those before it left it.

    As many as can stay in their order do, where none equals another; equal ones are told apart by their order alone.
    """
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    rest = shorter - head
    tail = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    before = behind = head
    last, end = len(old) - tail, len(new) - tail
    staying = _staying(old[head:last], new[head:end])
    for place, row in [*((head + place, head + row) for place, row in staying), (last, end)]:
        if place > before or row > behind:
            yield RowStep(behind, place - before, row)
        before, behind = place + 1, row + 1


def _staying(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """The places in `old` and `new` of what stays: the longest run that stands in the same order in both."""
    places = {key: place for place, key in enumerate(_numbered(old))}
    found = [(places[key], row) for row, key in enumerate(_numbered(new)) if key in places]
    # The last of the best run of each length, and what stands before each in its run.
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, (place, _) in enumerate(found):
        length = bisect_left(ends, place)
        before.append(last[length - 1] if length else -1)
        ends[length : length + 1], last[length : length + 1] = [place], [number]
    run: list[tuple[int, int]] = []
    number = last[-1] if last else -1
    while number >= 0:
        run.append(found[number])
        number = before[number]
    return run[::-1]


def _numbered(keys: Sequence[Hashable]) -> Iterator[tuple[Hashable, int]]:
    count: Counter[Hashable] = Counter()
    for key in keys:
        yield key, count[key]
        count[key] += 1
