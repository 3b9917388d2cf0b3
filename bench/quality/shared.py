"""Where the test sets stand, beside the repository, and what a test set holds."""

import csv
import json
from dataclasses import dataclass
from pathlib import Path

from app.domain.language import Language

SHARED = Path(__file__).resolve().parents[3] / "shared"
TYPOS = SHARED / "data" / "language" / "typos.csv"
GENITIVES = SHARED / "data" / "language" / "names_genitive.csv"
STATUTES = SHARED / "data" / "legal" / "parallel_statute_refs.jsonl"
CORPUS = SHARED / "corpus" / "docs"
SEEDS = {
    Language.FI: SHARED / "seeds" / "000_8054553e200daec6.txt",
    Language.SV: SHARED / "seeds" / "004_b596fdce37f532c4.txt",
}


@dataclass(frozen=True, slots=True)
class Typo:
    """A word as it was misspelt, and as it was meant; `made` tells one that was made from one that was found."""

    word: str
    meant: str
    language: Language
    made: bool


def typos() -> tuple[Typo, ...]:
    """The misspellings that are no words; those of the list that are words in the wrong place are left out."""
    with TYPOS.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["source"] in {"synthetic", "seed:nonword"}]
    return tuple(
        Typo(row["word"], row["correction"], Language(row["lang"]), row["source"] == "synthetic") for row in rows
    )


def genitives() -> tuple[tuple[str, dict[Language, tuple[str, ...]]], ...]:
    """Each name with the genitives that are right in each language."""
    with GENITIVES.open(encoding="utf-8", newline="") as file:
        return tuple(
            (
                row["name"],
                {language: tuple(row[f"genitive_{language.value}"].split("|")) for language in Language},
            )
            for row in csv.DictReader(file)
        )


def corpus(language: Language) -> tuple[tuple[str, str], ...]:
    """The published documents in `language` that stand as plain text, each with its name."""
    with (CORPUS.parent / "index.csv").open(encoding="utf-8", newline="") as file:
        names = [row["file"] for row in csv.DictReader(file) if row["language"] == language.value]
    texts = [CORPUS / name for name in names if name.endswith(".txt")]
    return tuple((path.name, path.read_text(encoding="utf-8", errors="replace")) for path in texts)


def statutes(language: Language) -> tuple[str, ...]:
    """Sentences of published statutes in `language`, each once."""
    with STATUTES.open(encoding="utf-8") as file:
        return tuple(dict.fromkeys(json.loads(line)[language.value] for line in file))


def edits(first: str, second: str) -> int:
    """The fewest letters put in, left out, exchanged or turned round that make `second` of `first`."""
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(second, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == second[j - 2] and first[i - 2] == b:
                best = min(best, older[j - 2] + 1)
            row.append(best)
    return row[-1]
