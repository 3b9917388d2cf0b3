"""Measures two ways of doing a thing in turn, so that both meet the same machine; judges nothing.

A figure is the median of the ratios of neighbouring runs: a machine that slows down half way slows both alike.
"""

import gc
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Figure:
    """What one comparison gave: medians in milliseconds, the median ratio, and its quartiles."""

    name: str
    ours: float
    theirs: float
    ratio: float
    low: float
    high: float
    runs: int
    goal: float | None

    @property
    def verdict(self) -> str:
        """Whether the goal was met; a dash where none is set."""
        if self.goal is None:
            return "–"
        return "met" if self.ratio <= self.goal else "MISSED"


def paired(name: str, ours: Work, theirs: Work, *, runs: int, goal: float | None = None) -> Figure:
    """The figure of `ours` against `theirs`, run in turn `runs` times after two rounds that do not count."""
    for _ in range(2):
        ours()
        theirs()
    pairs: list[tuple[float, float]] = []
    for n in range(runs):
        # Who goes first alternates, since the second may find warm caches.
        if n % 2:
            second, first = _once(theirs), _once(ours)
        else:
            first, second = _once(ours), _once(theirs)
        pairs.append((first, second))
    return figure_of(name, pairs, goal=goal)


def figure_of(name: str, pairs: Sequence[tuple[float, float]], *, goal: float | None = None) -> Figure:
    """The figure of `pairs` that were measured elsewhere, ours first; at least two."""
    ratios = [mine / other for mine, other in pairs]
    low, _, high = statistics.quantiles(ratios, n=4)
    return Figure(
        name,
        statistics.median(mine for mine, _ in pairs),
        statistics.median(other for _, other in pairs),
        statistics.median(ratios),
        low,
        high,
        len(pairs),
        goal,
    )


def _once(work: Work) -> float:
    gc.collect()
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000
