"""Words for the tests of engines: of published texts that stay outside the repository, and made misspellings."""

import csv
import html
import re
from collections.abc import Iterator
from pathlib import Path

from app.domain.language import Language

_WORD = re.compile(r"[^\W\d_]+(?:[-:’'][^\W\d_]+)*-?")
_ADDRESS = re.compile(r"\S*(?:@|://|www\.)\S*")
_TAG = re.compile(r"<(script|style).*?</\1>|<[^>]*>", re.DOTALL)
_REAL = ("synthetic", "seed:nonword")


def corpus_words(shared: Path, language: Language) -> tuple[str, ...]:
    """The words of the published pages in `language`, each once, roughly cut."""
    return tuple(dict.fromkeys(word for text in _texts(shared, language) for word in _WORD.findall(text)))


def misspellings(shared: Path, language: Language) -> list[tuple[str, str]]:
    """Each misspelling of a whole word with what was meant."""
    with (shared / "data" / "language" / "typos.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["lang"] == language and row["source"] in _REAL]
    return [(row["word"], row["correction"]) for row in rows]


def _texts(shared: Path, language: Language) -> Iterator[str]:
    with (shared / "corpus" / "index.csv").open(encoding="utf-8", newline="") as file:
        names = [row["file"] for row in csv.DictReader(file) if row["language"] == language]
    for name in names:
        if name.endswith((".txt", ".html")):
            text = (shared / "corpus" / "docs" / name).read_text(encoding="utf-8", errors="replace")
            yield _ADDRESS.sub(" ", html.unescape(_TAG.sub(" ", text)).replace("\u00ad", ""))
