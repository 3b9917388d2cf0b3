"""Page headers, footers and page numbers: found by where they stand and that they come again, and dropped."""

import re
from collections import Counter
from collections.abc import Sequence

from app.domain.text import fold_spaces

_OF_TOTAL = r"\d{1,4}\s?\(\s?\d{1,4}\s?\)"
_NAMED = r"(?:sivu|sida|page|s\.)\s?\d{1,4}(?:\s?/\s?\d{1,4}|\s?\(\s?\d{1,4}\s?\))?"
_PAGE_NUMBER = re.compile(rf"(?:{_OF_TOTAL}|{_NAMED})", re.IGNORECASE)
_EDGE_NUMBER = re.compile(
    rf"(?:{_OF_TOTAL}|{_NAMED}|\d{{1,4}}\s?/\s?\d{{1,4}}|[-–]?\s?\d{{1,4}}\s?[-–]?)", re.IGNORECASE
)
_NUMBER_AT_END = re.compile(rf"\S.*\s(?:{_OF_TOTAL}|{_NAMED})$", re.IGNORECASE)
_EDGE = 6


def is_page_number(text: str) -> bool:
    """Whether `text` is a page number wherever it stands: ``1 (4)``, ``Sivu 2/5``, ``Sida 3``."""
    return bool(_PAGE_NUMBER.fullmatch(fold_spaces(text)))


def running_heads(texts: Sequence[str]) -> frozenset[int]:
    """The places in `texts` (the lines of a file without pages) of page numbers and of headers that hold one."""
    shapes = [_shape(text) for text in texts]
    counts = Counter(shapes)
    return frozenset(
        index
        for index, text in enumerate(texts)
        if is_page_number(text) or (_NUMBER_AT_END.match(fold_spaces(text)) and counts[shapes[index]] >= 2)
    )


def page_furniture(pages: Sequence[Sequence[str]]) -> tuple[frozenset[int], ...]:
    """For each page (its lines from top to bottom) the places of the lines that are its header, footer or number.

    Digits apart, such a line stands at the same edge of at least half of the pages, and of two, with nothing but its
    like between it and the edge.
    """
    tops = Counter(shape for page in pages for shape in {_shape(text) for text in page[:_EDGE]})
    bottoms = Counter(shape for page in pages for shape in {_shape(text) for text in page[-_EDGE:]})
    most = max(2, (len(pages) + 1) // 2)
    result = []
    for page in pages:
        numbered = list(enumerate(page))
        head = _run(numbered[:_EDGE], tops, most)
        foot = _run(numbered[::-1][:_EDGE], bottoms, most)
        result.append(frozenset(head) | frozenset(foot))
    return tuple(result)


def _run(lines: Sequence[tuple[int, str]], counts: Counter[str], most: int) -> list[int]:
    found: list[int] = []
    for index, text in lines:
        if counts[_shape(text)] < most and not _EDGE_NUMBER.fullmatch(fold_spaces(text)):
            break
        found.append(index)
    return found


def _shape(text: str) -> str:
    return re.sub(r"\d+", "0", fold_spaces(text)).lower()
