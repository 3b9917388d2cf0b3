"""Runs every comparison and writes ``bench/RESULTS.md``: ``python -m bench [--runs N] [--cases N]``."""

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from bench import documents, libraries, memory
from bench.paired import Figure

_RESULTS = Path(__file__).with_name("RESULTS.md")


def main() -> int:
    """0; the figures stand in RESULTS.md and on standard output."""
    parser = argparse.ArgumentParser(prog="bench")
    parser.add_argument("--runs", type=int, default=21)
    parser.add_argument("--cases", type=int, default=libraries.CASES)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        figures = [*documents.figures(folder, args.runs), *libraries.figures(folder, args.runs, args.cases)]
        peaks = memory.measured(folder / libraries.LIBRARY)
    text = report(figures, peaks)
    _RESULTS.write_text(text, encoding="utf-8")
    sys.stdout.write(text)
    return 0


def report(figures: Iterable[Figure], peaks: Mapping[str, float]) -> str:
    """The page of results in Markdown."""
    rows = [
        f"| {f.name} | {f.ours:.1f} | {f.theirs:.1f} | **{f.ratio:.2f}** ({f.low:.2f}–{f.high:.2f}) "
        f"| {'–' if f.goal is None else f'≤ {f.goal:g}'} | {f.verdict} | {f.runs} |"
        for f in figures
    ]
    held = [f"| {name} | {mib:.0f} |" for name, mib in peaks.items()]
    lines = [
        "# Figures",
        "",
        f"{machine()}. Each row compares two jobs run in turn: medians in milliseconds, and the",
        "median of the pairs' ratios with its quartiles. Made by `make bench`.",
        "",
        "| ours · yardstick | ours ms | yardstick ms | ratio | goal | | pairs |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        *rows,
        "",
        "| job, in a process of its own (the library is that of the rows above) | peak MiB |",
        "| --- | --- |",
        *held,
        "",
    ]
    return "\n".join(lines)


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
