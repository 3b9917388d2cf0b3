"""Page headers, footers and page numbers: found by where they stand and that they come again, and dropped."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.text import fold_spaces

_OF_TOTAL = r"\d{1,4}\s?\(\s?\d{1,4}\s?\)"
_NAMED = r"(?:sivu|sida|page|s\.)\s?\d{1,4}(?:\s?/\s?\d{1,4}|\s?\(\s?\d{1,4}\s?\))?"
_PAGE_NUMBER = re.compile(rf"(?:{_OF_TOTAL}|{_NAMED})", re.IGNORECASE)
_EDGE_NUMBER = re.compile(
    rf"(?:{_OF_TOTAL}|{_NAMED}|\d{{1,4}}\s?/\s?\d{{1,4}}|[-–]?\s?\d{{1,4}}\s?[-–]?)", re.IGNORECASE
)
_NUMBER_AT_END = re.compile(rf"\S.*\s(?:{_OF_TOTAL}|{_NAMED})$", re.IGNORECASE)
_COLUMN_GAP = re.compile(r"\s{3,}|\t")
_EDGE = 6
_LONGEST = 100
_SENTENCE = 40
_APART = 1.3


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


@dataclass(frozen=True, slots=True)
class PageLines:
    """The lines of one page from top to bottom: their `texts`, columns parted by tabs or three spaces, and places.

    `tops` says how far down each stands, `leading` the usual distance between two lines, both in one unit.
    """

    texts: tuple[str, ...]
    tops: tuple[float, ...]
    leading: float


def page_furniture(pages: Sequence[PageLines], *, at_same_height: bool) -> tuple[frozenset[int], ...]:
    """For each page the places of the lines that are its header, footer or number.

    Digits apart, such a line is short, stands at the same edge (and height, if so asked: a text has none) of at least
    half of the pages, and of two that are not alike throughout, with nothing but its like between it and the edge, and
    apart from the running text; a page number need not stand apart. A line that goes on over the page is none, nor is
    any where nothing else would be left.
    """
    distinct = list({tuple(map(_shape, page.texts)): page for page in pages}.values())
    most = max(2, (len(distinct) + 1) // 2)
    tops, bottoms = (_Repeated(distinct, edge, at_same_height) for edge in (slice(_EDGE), slice(-_EDGE, None)))
    heads = [_run(page, range(len(page.texts)), tops, most) for page in pages]
    result = []
    for page, head, following, next_head in zip(pages, heads, [*pages[1:], None], [*heads[1:], []], strict=True):
        foot = _run(page, range(len(page.texts) - 1, -1, -1), bottoms, most)
        goes_on = next((text for n, text in enumerate(following.texts) if n not in next_head), "") if following else ""
        if foot and _goes_over(page.texts[foot[0]], goes_on):
            foot = []
        result.append(frozenset(head) | frozenset(foot))
    # Where no other word would be left these lines are the text itself.
    kept = (
        text for page, found in zip(pages, result, strict=True) for n, text in enumerate(page.texts) if n not in found
    )
    if not any(character.isalnum() for text in kept for character in text):
        return tuple(frozenset() for _ in pages)
    return tuple(result)


class _Repeated:
    """On how many of the pages a line stands at one edge."""

    def __init__(self, pages: Sequence[PageLines], edge: slice, at_same_height: bool) -> None:
        usual = sorted(page.leading for page in pages)[len(pages) // 2] if pages else 0
        self._step = usual / 2 if at_same_height else 0
        self._counts = Counter(
            key for page in pages for key in {self._key(page, number) for number in range(len(page.texts))[edge]}
        )

    def count(self, page: PageLines, number: int) -> int:
        """The pages on which line `number` of `page` stands, at its height or hardly a line's height from it."""
        shape, height = self._key(page, number)
        return sum(self._counts[shape, height + step] for step in (-1, 0, 1))

    def _key(self, page: PageLines, number: int) -> tuple[str, int]:
        height = round(page.tops[number] / self._step) if self._step else 0
        return _shape(page.texts[number]), height


def _run(page: PageLines, order: Sequence[int], repeated: _Repeated, most: int) -> list[int]:
    """The lines of `page` that are furniture, in `order`: from one edge inward."""
    found: list[int] = []
    for number in order[:_EDGE]:
        text = page.texts[number]
        # On two pages a whole sentence may well be text that was written twice.
        enough = max(3, most) if _is_sentence(text) else most
        if not (_is_short(text) and repeated.count(page, number) >= enough) and not _is_edge_number(text):
            break
        found.append(number)
    running = [place for place, number in enumerate(found) if _is_running_text(page, number)]
    found = found[: running[0]] if running else found
    while found and not _is_apart(page, found[-1], order[len(found) : len(found) + 1]):
        text = page.texts[found[-1]]
        numbered = _is_edge_number(text) or _NUMBER_AT_END.match(fold_spaces(text))
        if numbered and repeated.count(page, found[-1]) >= most:
            break
        found.pop()
    return found


def _is_short(text: str) -> bool:
    return all(len(part) < _LONGEST for part in _COLUMN_GAP.split(text.strip()))


def _is_sentence(text: str) -> bool:
    return len(text) >= _SENTENCE and text.rstrip().endswith((".", "!", "?")) and not _COLUMN_GAP.search(text.strip())


def _is_edge_number(text: str) -> bool:
    return bool(_EDGE_NUMBER.fullmatch(fold_spaces(text)))


def _is_running_text(page: PageLines, number: int) -> bool:
    """Whether line `number` of `page` and the one above or under it are parts of one sentence."""
    return any(
        0 <= above < len(page.texts) - 1
        and not _is_apart(page, above, (above + 1,))
        and _goes_over(page.texts[above], page.texts[above + 1])
        for above in (number - 1, number)
    )


def _is_apart(page: PageLines, number: int, inward: Sequence[int]) -> bool:
    return all(abs(page.tops[other] - page.tops[number]) > _APART * page.leading for other in inward)


def _goes_over(text: str, following: str) -> bool:
    """Whether `text` is the middle of a sentence that goes on with `following`."""
    end = text.rstrip()[-1:]
    return len(text) >= _SENTENCE and (end in ",-" or end.isalpha()) and following.lstrip()[:1].islower()


def _shape(text: str) -> str:
    return re.sub(r"\d+", "0", fold_spaces(text)).lower()
