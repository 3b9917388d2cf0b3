"""Finds a text in all texts of a case, in both languages, and replaces it as one edit; it changes no case itself."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.case import Case
from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.paths import Path, value_at
from app.domain.pieces import pieces, replaced_value, value_text
from app.domain.proofing import Replacement
from app.domain.text import clean
from app.services.case_texts import case_texts
from app.services.edits import Edit, Put

CONTEXT = 40
"""How many characters around a match are shown with it."""


@dataclass(frozen=True, slots=True)
class Query:
    """What is sought. `languages` and `parts` (keys as in `Spot`) narrow it; empty ones narrow nothing."""

    text: str
    case_sensitive: bool = False
    whole_word: bool = False
    languages: Collection[Language] = ()
    parts: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Match:
    """One place that holds what is sought: its `text` as written there, and a little `before` and `after` it.

    `spot` leads there; its `path` is that of the value which holds the text, `start` and `end` code points in it.
    """

    spot: Spot
    text: str
    before: str = ""
    after: str = ""

    @property
    def context(self) -> str:
        """The match with what stands around it, in one line."""
        return f"{self.before}{self.text}{self.after}".replace("\n", " ").replace("\t", " ")


def find(case: Case, query: Query) -> Iterator[Match]:
    """Every match of `query` in `case`, in the order of the document, Finnish before Swedish in a passage.

    A space finds a no-break space too, and a hyphen one that does not break. A match may run through several looks of
    a text, never from one paragraph or cell into the next. Nothing is found for an empty text.
    """
    if not query.text:
        return
    pattern = _pattern(query)
    for text in case_texts(case):
        if (query.languages and text.language not in query.languages) or (query.parts and text.part not in query.parts):
            continue
        for piece in pieces(text.value):
            for found in pattern.finditer(piece.text):
                start, end = found.span()
                place = replace(text.spot, start=piece.start + start, end=piece.start + end)
                yield Match(place, found[0], _before(piece.text, start), _after(piece.text, end))


def replaced(case: Case, matches: Iterable[Match], replacement: str) -> Edit:
    """The edit that puts `replacement` for each of `matches`, undone as one; it leads to the first of them.

    It takes the look and the link of the first character that it replaces. A match whose text is not there any more,
    or that overlaps one before it, is left out.
    """
    groups: dict[Path, list[Match]] = {}
    for match in matches:
        groups.setdefault(match.spot.path, []).append(match)
    text = clean(replacement)
    puts = tuple(_put(case, path, group, text) for path, group in groups.items())
    first = next((group[0].spot for group in groups.values()), Spot("facts"))
    return Edit("edit.replace", first, puts)


def _pattern(query: Query) -> re.Pattern[str]:
    text = re.escape(query.text).replace("\\ ", "[ \u00a0\u202f]").replace("\\-", "[-\u2010\u2011]")
    if query.whole_word:
        text = rf"(?<!\w){text}(?!\w)"
    return re.compile(text, 0 if query.case_sensitive else re.IGNORECASE)


def _before(text: str, start: int) -> str:
    first = max(0, start - CONTEXT)
    return ("…" if first else "") + text[first:start]


def _after(text: str, end: int) -> str:
    return text[end : end + CONTEXT] + ("…" if end + CONTEXT < len(text) else "")


def _put(case: Case, path: Path, matches: Sequence[Match], replacement: str) -> Put:
    value = value_at(case, path)
    whole = value_text(value)
    replacements: list[Replacement] = []
    for match in sorted(matches, key=lambda it: it.spot.start):
        start, end = match.spot.start, match.spot.end
        if whole[start:end] == match.text and start < end and (not replacements or start >= replacements[-1].end):
            replacements.append(Replacement(start, end, replacement))
    return Put(path, replaced_value(value, replacements))
