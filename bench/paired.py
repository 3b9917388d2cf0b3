"""Measures two ways of doing a thing in turn, so that both meet the same machine; judges nothing.

A figure is the median of the ratios of neighbouring runs: a machine that slows down half way slows both alike.
"""

import gc
import resource
import statistics
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
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
    ratios = [mine / other for mine, other in pairs]
    low, _, high = statistics.quantiles(ratios, n=4)
    return Figure(
        name,
        statistics.median(mine for mine, _ in pairs),
        statistics.median(other for _, other in pairs),
        statistics.median(ratios),
        low,
        high,
        runs,
        goal,
    )


def _once(work: Work) -> float:
    gc.collect()
    begun = perf_counter()
    work()
    return (perf_counter() - begun) * 1000


def peak_memory() -> float:
    """The most memory that this process has held, in MiB.

    Linux hands a parent's peak on to its child in `getrusage`; the status file counts from the child's own start.
    """
    status = Path("/proc/self/status")
    if status.exists():
        for line in status.read_text(encoding="ascii", errors="replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)
