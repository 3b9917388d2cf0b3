"""The guide's chapters as they are read from its files, and the search in them; it shows nothing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QTextDocument

_FALLBACK = "fi"
"""The language of those for whose language there is no guide."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter: the name of its file, its title, its Markdown and the text in it as it is read on screen."""

    name: str
    title: str
    markdown: str
    plain: str


def load_guide(folder: Path, language: str) -> tuple[Chapter, ...]:
    """The chapters in `language` from ``LANGUAGE/NN-name.md`` in `folder`, in their order; in Finnish where none is."""
    spoken = folder / language
    chosen = spoken if spoken.is_dir() else folder / _FALLBACK
    return tuple(_chapter(path) for path in sorted(chosen.glob("*.md")))


def places(chapter: Chapter, words: str) -> int:
    """How often one of `words` stands in a chapter that has all of them, 0 in one that has not."""
    wanted = words.casefold().split()
    text = chapter.plain.casefold()
    counts = [text.count(word) for word in wanted]
    return sum(counts) if wanted and all(counts) else 0


def pattern(words: str) -> str:
    """A regular expression that finds each of `words`; empty for none."""
    return "|".join(re.escape(word) for word in sorted(words.split(), key=len, reverse=True))


def chapter_at(chapters: Sequence[Chapter], name: str) -> int | None:
    """The place of the chapter whose file is called `name`, None where there is none."""
    return next((place for place, chapter in enumerate(chapters) if chapter.name == name), None)


def _chapter(path: Path) -> Chapter:
    markdown = path.read_text(encoding="utf-8")
    document = QTextDocument()
    document.setMarkdown(markdown)
    plain = document.toPlainText()
    return Chapter(path.name, plain.split("\n", 1)[0], markdown, plain)
