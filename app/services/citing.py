"""The use case of reading a file's references to law: each with its place in the file, its forms and its faults."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import accumulate
from pathlib import Path

from app.domain.citing import Cited
from app.domain.language import Language
from app.domain.proofing import Stretch
from app.services.ports import Citations, Engines
from app.services.spelling_places import Located
from app.services.text_file import TextFile, text_given, text_of_file

_BETWEEN = "\n\u00b6\n"
"""Between two texts stands what no name and no list of sections goes over."""


@dataclass(frozen=True, slots=True)
class CitedThere:
    """A reference `as_written` from `start` to `end` (code points of the whole text), in `line` (from 1).

    `translates` is the stretch of the whole text that the translation of `cited` is for.
    """

    as_written: str
    start: int
    end: int
    line: int
    cited: Cited
    translates: Stretch


@dataclass(frozen=True, slots=True)
class Asked:
    """The language of a text, and its day."""

    language: Language
    day: date


def cite_file(path: Path, asked: Asked, citations: Citations, engines: Engines) -> tuple[CitedThere, ...]:
    """The references in the file at `path`, in order. AppError ``file.…``, ``statutes.…``.

    Places are counted as in `text_file`.
    """
    return _cited(text_of_file(path, asked.language, engines), asked, citations)


def cite_text(name: str, text: str, asked: Asked, citations: Citations, engines: Engines) -> tuple[CitedThere, ...]:
    """The references in `text`, called `name`, as if it were a file of plain text. AppError ``file.…``."""
    document = text_given(name, text, asked.language, engines)
    return _cited(document, asked, citations) if document is not None else ()


def _cited(document: TextFile, asked: Asked, citations: Citations) -> tuple[CitedThere, ...]:
    pieces = [located.text.text for located in document.texts]
    joined = _Joined(document.texts)
    return tuple(
        _there(it, document.text, joined.place(it.reference.start, it.reference.end), joined.place(*it.translates))
        for it in citations.cited(_BETWEEN.join(pieces), asked.language, asked.day, document.text)
    )


def _there(cited: Cited, whole: str, stretch: Stretch, translates: Stretch) -> CitedThere:
    start, end = stretch
    return CitedThere(whole[start:end], start, end, whole.count("\n", 0, start) + 1, cited, translates)


class _Joined:
    """Where the texts of a document stand in what they were joined to."""

    def __init__(self, texts: Sequence[Located]) -> None:
        self._texts = texts
        lengths = (len(located.text.text) + len(_BETWEEN) for located in texts)
        self._starts = list(accumulate(lengths, initial=0))

    def place(self, start: int, end: int) -> Stretch:
        """Where in the whole stands what stands from `start` to `end` of the joined text."""
        at = bisect_right(self._starts, start) - 1
        first = self._starts[at]
        return self._texts[at].place(start - first, end - first)
