"""The best place of a case for the words sought, cut out with its hits marked; reads no database.

A list asks for it for the rows on the screen alone: ranking every text of a library costs several times a search.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

from app.domain.language import Language
from app.domain.library import SearchHit
from app.storage.query import is_beginning, sought_words
from app.storage.texts import searchable

_BEFORE = 40
_LENGTH = 160
_MOST_HITS = 50
_WORD_SIGN = r"[^\W_]"


@dataclass(frozen=True, slots=True)
class StoredText:
    """One text of a case as it is indexed."""

    case_id: str
    part: str
    language: Language
    text: str


class Sought:
    """The words sought, each as a beginning unless it is short, ready to be looked for in many texts."""

    def __init__(self, words: str) -> None:
        typed = sought_words(words)
        phrases = [re.findall(f"{_WORD_SIGN}+", word) for word in typed]
        self._needles = [max(pieces, key=len).lower() for pieces in phrases]
        self._patterns = [
            re.compile(_pattern(pieces, open_ended=is_beginning(word) or word is typed[-1]), re.IGNORECASE)
            for pieces, word in zip(phrases, typed, strict=True)
        ]
        self._any = re.compile("|".join(f"(?:{each.pattern})" for each in self._patterns), re.IGNORECASE)

    def best(self, texts: Iterable[StoredText]) -> SearchHit | None:
        """The hit in that of one case's `texts` that names the words most often for its length; None without any.

        A title wins, since that is how a person calls a case.
        """
        for _, text in sorted(self._scored(texts), key=lambda scored: -scored[0]):
            # The quick look takes parts of words for words too; the patterns do not.
            if all(pattern.search(text.text) for pattern in self._patterns):
                return SearchHit(text.case_id, text.part, text.language, self._snippet(text.text))
        return None

    def _scored(self, texts: Iterable[StoredText]) -> Iterable[tuple[float, StoredText]]:
        for text in texts:
            low = text.text.lower()
            counts = [low.count(needle) for needle in self._needles]
            if all(counts):
                yield (float(text.part == "title") + sum(counts) / (len(low) + 400), text)

    def _snippet(self, text: str) -> str:
        first = self._first(text)
        start = _word_start(text, max(first.start() - _BEFORE, 0), first.start())
        end = _word_end(text, max(start + _LENGTH, first.end()), first.end())
        marked = self._any.sub(lambda hit: f"\x02{hit[0]}\x03", text[start:end])
        cut = " ".join(marked.split())
        return f"{'…' if start else ''}{cut}{'…' if end < len(text) else ''}"

    def _first(self, text: str) -> re.Match[str]:
        """The hit behind which most of the different words stand within one snippet, the earliest of such."""
        near = _LENGTH - _BEFORE
        hits = list(islice(self._any.finditer(text), _MOST_HITS))
        return max(
            hits, key=lambda hit: sum(bool(it.search(text, hit.start(), hit.start() + near)) for it in self._patterns)
        )


def _pattern(pieces: list[str], *, open_ended: bool) -> str:
    phrase = r"[\W_]+".join(re.escape(searchable(piece)) for piece in pieces)
    return rf"(?<!{_WORD_SIGN}){phrase}" + (f"{_WORD_SIGN}*" if open_ended else f"(?!{_WORD_SIGN})")


def _word_start(text: str, wanted: int, latest: int) -> int:
    if wanted == 0:
        return 0
    space = text.find(" ", wanted, latest)
    return wanted if space < 0 else space + 1


def _word_end(text: str, wanted: int, earliest: int) -> int:
    if wanted >= len(text):
        return len(text)
    space = text.rfind(" ", earliest, wanted)
    return wanted if space < 0 else space
