"""Measures the language engines on the test sets and writes ``docs/quality.md``: ``python -m bench.quality``."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from app.bootstrap import Bootstrap
from app.language.engines import load_spellers
from bench.quality.citations import citation_verdicts, citations_here, translation_verdicts
from bench.quality.names import genitive_verdicts
from bench.quality.shared import TYPOS
from bench.quality.spelling import Flags, Verdict, flags_in_corpus, flags_in_seeds, flags_in_statutes, recall
from bench.quality.suggestions import ranks

PAGE = Path(__file__).resolve().parents[2] / "docs" / "quality.md"


def main() -> int:
    """0, and the page is written; 1 where the test sets are not here."""
    if not TYPOS.is_file():
        sys.stderr.write("quality: the test sets are not here; they belong beside the repository, in ../shared\n")
        return 1
    usual, portable = load_spellers(), load_spellers(native=False)
    kinds = [usual] if usual.fi.name == portable.fi.name else [usual, portable]
    citations = citations_here()
    lines = [
        "# How well the language engines do",
        "",
        "Made by `make quality` from test sets that are not part of this repository; a goal stands where one was set.",
        "",
        "## Spelling",
        "",
        *verdict_table([verdict for spellers in kinds for verdict in recall(spellers)]),
        "Flags in running text; the texts' own errors are among them, and the names of their cases are not known here.",
        "",
        *flag_table("published documents", [flags for spellers in kinds for flags in flags_in_corpus(spellers)]),
        *flag_table("published statutes", [flags for spellers in kinds for flags in flags_in_statutes(spellers)]),
        *flag_table("the two published items", [flags for spellers in kinds for flags in flags_in_seeds(spellers)]),
        "## Suggestions",
        "",
        *verdict_table(list(ranks(usual))),
        "## Genitives of names",
        "",
        *verdict_table(list(genitive_verdicts(Bootstrap(os.environ).genitive))),
        "## References to law",
        "",
        *verdict_table([*citation_verdicts(citations), *translation_verdicts(citations)]),
    ]
    page = "\n".join(lines).rstrip() + "\n"
    PAGE.write_text(page, encoding="utf-8")
    sys.stdout.write(page)
    return 0


def verdict_table(verdicts: Iterable[Verdict]) -> list[str]:
    """The rows of a Markdown table and the empty line behind it."""
    rows = [
        f"| {it.name} | {it.right} of {it.asked} | {100 * it.share:.1f} % | {_goal(it)} |"
        for it in dict.fromkeys(verdicts)
        if it.asked
    ]
    return ["| | | | goal |", "| --- | --- | --- | --- |", *rows, ""]


def flag_table(title: str, flags: Iterable[Flags]) -> list[str]:
    """The rows of a Markdown table and the empty line behind it."""
    rows = [f"| {it.name} | {it.flags} | {it.words} | {it.per_thousand:.2f} |" for it in dict.fromkeys(flags)]
    return [f"| {title} | flags | words | in 1,000 words |", "| --- | --- | --- | --- |", *rows, ""]


def _goal(verdict: Verdict) -> str:
    if verdict.goal is None:
        return "–"
    return f"≥ {100 * verdict.goal:g} %: {'met' if verdict.share >= verdict.goal else 'MISSED'}"


if __name__ == "__main__":
    sys.exit(main())
