"""Every figure of the window, each part over a library of its own; what a figure means stands where it is made."""

import gc
from dataclasses import dataclass, field
from pathlib import Path

from bench import libraries, window_bundle, window_list, window_proofing, window_start, window_typing
from bench.make_library import make_library
from bench.paired import Figure
from bench.spread import Spread
from bench.window_typing import add_long_case

_GARBAGE = 50_000


@dataclass(slots=True)
class Found:
    """What was measured: ratios, times of their own, peaks in MiB by job, and the bundle's size in MiB."""

    figures: list[Figure] = field(default_factory=list)
    spreads: list[Spread] = field(default_factory=list)
    peaks: dict[str, float] = field(default_factory=dict)
    bundle: float = 0.0


def measure(found: Found, folder: Path, runs: int, cases: int, *, bundle: bool) -> None:
    """Nothing; `found` has the window's figures too. `cases` are in the large library, which is made if absent."""
    # As the program's own front door has it.
    gc.set_threshold(_GARBAGE)
    small = folder / "small" / "library.aloitevastaus"
    small.parent.mkdir()
    make_library(small, 20, words=300)
    large = folder / libraries.LIBRARY
    if not large.exists():
        libraries.make(large, cases)
    found.figures += window_start.figures(small, "case000003", runs)
    if bundle:
        found.figures += window_bundle.figures(small, runs)
        found.bundle = window_bundle.size()
    ratios, spreads = window_list.measured(large, runs)
    found.figures += ratios
    found.spreads += spreads
    ratios, spreads = window_typing.measured(folder, runs)
    found.figures += ratios
    found.spreads += spreads
    ratios, spreads = window_proofing.measured(folder, runs)
    found.figures += ratios
    found.spreads += spreads
    add_long_case(large)
    found.figures.append(window_start.memory(large, "long"))
