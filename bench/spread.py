"""Times that stand for themselves and not as a ratio: middle, spread and worst, against a limit in milliseconds."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spread:
    """What was measured of one thing, in milliseconds. `goal` limits what `of` names; None for no limit."""

    name: str
    median: float
    low: float
    high: float
    p95: float
    worst: float
    runs: int
    of: str = "p95"
    goal: float | None = None

    @property
    def verdict(self) -> str:
        """Whether the goal was met; a dash where none is set."""
        if self.goal is None:
            return "–"
        return "met" if getattr(self, self.of) <= self.goal else "MISSED"


def spread(name: str, times: Sequence[float], *, of: str = "p95", goal: float | None = None) -> Spread:
    """The spread of `times` (at least two); `of` is ``median``, ``p95`` or ``worst``."""
    low, median, high = statistics.quantiles(times, n=4)
    p95 = statistics.quantiles(times, n=20)[-1] if len(times) >= 20 else max(times)
    return Spread(name, median, low, high, p95, max(times), len(times), of, goal)
