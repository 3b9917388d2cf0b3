"""How well references to law are read, written and translated, on real citations and on statutes in both languages."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from time import perf_counter
from typing import Any

from app.bootstrap import Bootstrap
from app.cli.citing import ref_json
from app.domain.citing import Cited, Manner
from app.domain.language import Language
from app.domain.reference import Case, Provision, Ref, Reference
from app.services.ports import Citations
from bench.quality.shared import SHARED
from bench.quality.spelling import Verdict

CITATIONS = SHARED / "data" / "legal" / "citations.jsonl"
PARALLEL = SHARED / "data" / "legal" / "parallel_statute_refs.jsonl"
_DAY = date(2026, 4, 20)
_PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2011": "-", "–": "-", "—": "-", "―": "-"})


def citation_verdicts(citations: Citations) -> Iterator[Verdict]:
    """For each language and class of the real citations, how many parses are right as a whole: recall and precision.

    Recall is of the citations asked for; precision of the references that are told where they stand. What else a text
    cites nobody has parsed by hand, so it counts for neither.
    """
    rows = [json.loads(line) for line in CITATIONS.read_text(encoding="utf-8").splitlines()]
    asked, right, told, true = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for row in rows:
        language, name = Language(row["lang"]), f"{row['lang']}, {row['kind']}"
        start, end = _stretch(row)
        found = citations.find(row["text"], language, _day_of(row["as_of"]))
        here = [it for it in found if it.start < end and it.end > start]
        whole = [ref_json(ref) for it in here for ref in it.refs] == row["refs"]
        for key in (name, row["lang"]):
            asked[key] += 1
            right[key] += whole
            told[key] += len(here)
            true[key] += len(here) * whole
    for key in sorted(asked):
        yield Verdict(f"{key}: citations parsed as a whole (recall)", right[key], asked[key], 0.95)
        yield Verdict(f"{key}: of what was told, right (precision)", true[key], told[key], 0.95)


def _stretch(row: dict[str, Any]) -> tuple[int, int]:
    start = row["text"].find(row["citation"])
    return start, start + len(row["citation"])


def _day_of(as_of: str | None) -> date:
    if as_of is None:
        return _DAY
    year = as_of.removeprefix("before ")
    return date(int(year) - (year != as_of), 12, 31)


def translation_verdicts(citations: Citations) -> Iterator[Verdict]:
    """In both directions, how many references made from those of one language are those that the other one has.

    By value: what is written, read again, is among the references of the other language's sentence. By wording: it
    stands there letter for letter, but for no-break spaces, kinds of dashes and a first capital. Finnish wording is
    told twice: in the case that its own sentence has, which Swedish does not always tell, and in the case told by it.
    """
    rows = [json.loads(line) for line in PARALLEL.read_text(encoding="utf-8").splitlines()]
    for language in Language:
        values, asked, wording, in_case, references = 0, 0, 0, 0, 0
        for row in rows:
            day = date(int(row["statute"].partition("/")[2]), 12, 31)
            made = [it for it in citations.cited(row[language.value], language, day) if it.reference.act in row["acts"]]
            gold = citations.find(row[language.other.value], language.other, day)
            there = _cited_counts(gold, row["acts"])
            again = Counter(ref for it in made for ref in _read_again(it, language.other, day, citations))
            values += sum((there & again).values())
            asked += sum(there.values())
            sentence = _plain(row[language.other.value])
            for it in made:
                if it.reference.back:
                    continue
                references += 1
                wording += _stands(it.normal[language.other], sentence)
                in_case += any(_stands(text, sentence) for text in _in_cases(it, language.other, day, citations))
        way = f"{language.value} → {language.other.value}"
        yield Verdict(f"{way}: act, section, subsection and item as in the other language", values, asked, 0.97)
        if language is Language.FI:
            yield Verdict(f"{way}: in the same words", wording, references, 0.90)
        else:
            yield Verdict(f"{way}: in the same words, in the case of their sentence", in_case, references, 0.90)
            yield Verdict(f"{way}: in the same words, in the case that Swedish tells", wording, references)


def _cited_counts(references: tuple[Reference, ...], acts: list[str]) -> Counter[Ref]:
    return Counter(ref for it in references for ref in it.refs if isinstance(ref, Provision) and ref.act in acts)


def _read_again(cited: Cited, language: Language, day: date, citations: Citations) -> tuple[Ref, ...]:
    """The values of what was written for the other language; of what points back, those that it points to."""
    if cited.reference.back:
        return cited.reference.refs
    return tuple(ref for it in citations.find(cited.normal[language], language, day) for ref in it.refs)


def _in_cases(cited: Cited, language: Language, day: date, citations: Citations) -> Iterator[str]:
    yield cited.normal[language]
    if language is Language.FI:
        manner = Manner(
            first=cited.reference.number is not None, runs=any(it in cited.reference.as_written for it in "-–—―")
        )
        for case in Case:
            yield citations.written(cited.reference.refs, language, day, replace(manner, case=case))


def _stands(text: str, sentence: str) -> bool:
    return bool(text) and _plain(text) in sentence


def _plain(text: str) -> str:
    return text.translate(_PLAIN).casefold()


def growth(citations: Citations) -> Iterator[tuple[str, float]]:
    """For each adversarial text, how many times longer a text of 1 MB takes than one of 10 kB: 100 is linear."""
    for name, piece in ADVERSARIAL.items():
        for language in Language:
            short, long = (_seconds(citations, piece * (size // len(piece)), language) for size in (10_000, 1_000_000))
            yield f"{language.value}: {name}", long / short


def _seconds(citations: Citations, text: str, language: Language) -> float:
    runs = 5 if len(text) < 100_000 else 1
    citations.find(text[:2000], language, _DAY)
    times = []
    for _ in range(runs):
        start = perf_counter()
        citations.find(text, language, _DAY)
        times.append(perf_counter() - start)
    return min(times)


ADVERSARIAL = {
    "sections without an end": "5, ",
    "marks": "§ ",
    "acts": "lain ",
    "acts in Swedish": "lagen om ",
    "given acts": "asiasta annetun lain ",
    "first parts": "a- ja ",
    "brackets": "(410/2015 ",
    "numbers and dashes": "3–4-",
    "spaces": " " * 50,
    "EU acts": "(EU) 2016/",
    "bills": "HE 268/2014 ",
}
"""What a pattern that backtracks, or a search that begins anew at every word, would take for ever to read."""


def citations_here() -> Citations:
    """The program's own, over its bundled catalogue."""
    return Bootstrap({}).citations
