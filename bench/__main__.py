"""Runs every comparison and writes ``bench/RESULTS.md``: ``python -m bench [--runs N] [--cases N] [--only PART]``."""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from bench import documents, law, libraries, memory, proofing, window
from bench.paired import Figure
from bench.spread import Spread
from bench.window import Found

_RESULTS = Path(__file__).with_name("RESULTS.md")


def main() -> int:
    """0; the figures stand in RESULTS.md and on standard output."""
    parser = argparse.ArgumentParser(prog="bench")
    parser.add_argument("--runs", type=int, default=21)
    parser.add_argument("--cases", type=int, default=libraries.CASES)
    parser.add_argument("--only", choices=("engines", "window"), help="one half alone, which writes no results")
    parser.add_argument("--bundle", action="store_true", help="the bundle in dist as well (make bundle)")
    args = parser.parse_args()
    found = Found()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if args.only != "window":
            found.figures += documents.figures(folder, args.runs)
            found.figures += libraries.figures(folder, args.runs, args.cases)
            figures, spreads = proofing.measured(args.runs)
            found.figures += figures
            found.spreads += spreads
            figures, spreads = law.measured(args.runs)
            found.figures += figures
            found.spreads += spreads
            found.peaks = memory.measured(folder / libraries.LIBRARY)
        if args.only != "engines":
            window.measure(found, folder, args.runs, args.cases, bundle=args.bundle)
    text = report(found)
    if args.only is None:
        _RESULTS.write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    return 0


def report(found: Found) -> str:
    """The page of results in Markdown."""
    lines = [
        "# Figures",
        "",
        f"{machine()}. Each row compares two jobs run in turn: medians in milliseconds (MiB where it",
        "says so), and the median of the pairs' ratios with its quartiles. The window's rows run off the screen unless",
        "they say X11. Made by `make bench`.",
        "",
        *_table("ours · yardstick | ours | yardstick | ratio | goal | | pairs", map(_row, found.figures)),
        *_table("of itself, ms | median | quartiles | p95 | worst | goal | | times", map(_spread_row, found.spreads)),
        *_table(
            "job, in a process of its own (the library is that of the rows above) | peak MiB",
            (f"{name} | {mib:.0f}" for name, mib in found.peaks.items()),
        ),
        *_table("the bundle | MiB", [f"all its files | {found.bundle:.0f}"] if found.bundle else []),
    ]
    return "\n".join(lines)


def _table(head: str, rows: Iterable[str]) -> list[str]:
    lines = [f"| {row} |" for row in rows]
    return [f"| {head} |", f"|{' --- |' * (head.count('|') + 1)}", *lines, ""] if lines else []


def _row(f: Figure) -> str:
    goal = "–" if f.goal is None else f"≤ {f.goal:g}"
    ratio = f"**{f.ratio:.2f}** ({f.low:.2f}–{f.high:.2f})"
    return f"{f.name} | {_short(f.ours)} | {_short(f.theirs)} | {ratio} | {goal} | {f.verdict} | {f.runs}"


def _spread_row(s: Spread) -> str:
    goal = "–" if s.goal is None else f"{s.of} ≤ {s.goal:g}"
    quartiles = f"{_short(s.low)}–{_short(s.high)}"
    return (
        f"{s.name} | {_short(s.median)} | {quartiles} | {_short(s.p95)} | {_short(s.worst)} "
        f"| {goal} | {s.verdict} | {s.runs}"
    )


def _short(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.1f}"


def machine() -> str:
    """What was measured on, in one line."""
    cpu = next(
        (line.split(":", 1)[1].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")),
        platform.processor() or "unknown processor",
    )
    return f"{platform.system()} {platform.machine()}, {os.cpu_count()} × {cpu}, Python {platform.python_version()}"


def _lines(path: str) -> list[str]:
    file = Path(path)
    return file.read_text(encoding="utf-8").splitlines() if file.exists() else []


if __name__ == "__main__":
    sys.exit(main())
