"""Reads a text that a person pasted, by the rules of a text file; no child process, for no format is taken apart."""

from app.domain.errors import AppError
from app.domain.source import SourceText
from app.intake.readers.text import read

MOST_MB = 4
"""A pasted text that is longer is no motion, and would keep the reader busy for long."""


def read_pasted(name: str, text: str) -> SourceText:
    """The blocks of `text`, called `name`.

    AppError ``file.empty``, ``file.no_text``, ``file.too_much_text``, ``file.unknown_format`` (no text for people).
    """
    if not text.strip():
        raise AppError("file.empty", file=name)
    # A lone half of a character can stand on a clipboard, and nowhere in a document.
    data = text.encode("utf-8", "replace")
    if len(data) > MOST_MB * 1024 * 1024:
        raise AppError("file.too_much_text", file=name, limit_mb=MOST_MB)
    return read(name, data)
