"""Reads our own lists of words, ``resources/words/*.txt``; what a word's pattern means is its engine's matter."""

from pathlib import Path

from app.domain.proofing import Word, Words


def read_words(*files: Path) -> Words:
    """The words of `files`, in order, each once; of a file that is not there or is no text, none.

    A line holds ``word`` or ``word = pattern``; what follows ``#`` is a comment.
    """
    found: dict[str, Word] = {}
    for file in files:
        for line in _lines(file):
            text, _, like = (part.strip() for part in line.partition("#")[0].partition("="))
            if text:
                found.setdefault(text, Word(text, like))
    return tuple(found.values())


def _lines(file: Path) -> list[str]:
    try:
        return file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return []
