"""Reads PDF files by pdfium: text in reading order with links and looks; pictures are not read, forms not filled."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as pdfium_c  # type: ignore[import-untyped]

from app.domain.errors import AppError
from app.domain.richtext import Span, Spans, spans_text, tidy
from app.domain.source import SourceText, Style
from app.intake.lines.furniture import PageLines, page_furniture
from app.intake.lines.layout import Row, in_reading_order
from app.intake.lines.wrapping import Line, rejoin
from app.intake.readers.pdf_page import Word, page_words

_PASSWORD = 4
_SAME_HEIGHT = 0.45
_WIDE = 1.5
_LARGER = 1.12
_LONGEST_HEADING = 120
_SPACE = 0.15
_ENOUGH_ROWS = 10


def read(name: str, data: bytes) -> SourceText:
    """The text of `data`, a PDF called `name`.

    AppError ``file.encrypted``, ``file.image_only`` (pictures and no text), ``file.no_text``, ``file.broken``.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        locked = getattr(error, "err_code", None) == _PASSWORD
        raise AppError("file.encrypted" if locked else "file.broken", file=name) from error
    try:
        pages = [page_words(page) for page in document]
        if not any(pages):
            raise AppError("file.image_only" if _has_pictures(document) else "file.no_text", file=name)
    except pdfium.PdfiumError as error:
        raise AppError("file.broken", file=name) from error
    finally:
        document.close()
    return SourceText(name, rejoin(_lines(pages)))


def _has_pictures(document: pdfium.PdfDocument) -> bool:
    kinds = (pdfium_c.FPDF_PAGEOBJ_IMAGE,)
    return any(any(True for _ in page.get_objects(filter=kinds, max_depth=4)) for page in document)


def _lines(pages: Sequence[Sequence[Word]]) -> list[Line]:
    looks = _Looks(pages)
    rows = [[Row(looks.pieces(row, number)) for row in _rows(words)] for number, words in enumerate(pages, 1)]
    lines: list[Line] = []
    for page, dropped in zip(rows, page_furniture([_places(page) for page in rows], at_same_height=True), strict=True):
        kept = [row for place, row in enumerate(page) if place not in dropped]
        ordered = in_reading_order(kept, leading=_leading(kept)) if kept else []
        numbered = [replace(line, number=number) for number, line in enumerate(ordered, 1)]
        lines += [replace(numbered[0], breaks=bool(lines)), *numbered[1:]] if numbered else []
    reaches = sorted(line.right for line in lines if line.limit is None)
    limit = reaches[int(0.98 * (len(reaches) - 1))] if reaches else 0.0
    return [line if line.limit is not None else replace(line, limit=limit) for line in lines]


def _places(rows: Sequence[Row]) -> PageLines:
    texts = tuple("\t".join(spans_text(piece.spans) for piece in row.pieces) for row in rows)
    return PageLines(texts, tuple(row.pieces[0].top for row in rows), _leading(rows) if rows else 0)


def _rows(words: Iterable[Word]) -> list[list[Word]]:
    """`words` by the height they stand on, from the top down, each row from left to right."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: word.base):
        if rows and word.base - rows[-1][0].base < _SAME_HEIGHT * min(word.size, rows[-1][0].size):
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: word.left) for row in rows]


def _leading(rows: Sequence[Row]) -> float:
    """The usual distance between two lines of running text: the lower middle, because gaps only ever add to it."""
    tops = [row.pieces[0].top for row in rows]
    distances = sorted(after - before for before, after in pairwise(tops))
    # A page of a few lines may have no running text at all: there only the letters' own size tells.
    by_size = 2.7 * rows[0].pieces[0].unit
    if not distances:
        return by_size
    usual = distances[len(distances) // 3]
    return usual if len(distances) >= _ENOUGH_ROWS else min(usual, by_size)


class _Looks:
    """What the sizes and weights of a document's letters mean."""

    def __init__(self, pages: Sequence[Sequence[Word]]) -> None:
        sizes: Counter[float] = Counter()
        bold = 0
        for word in (word for page in pages for word in page):
            sizes[round(word.size, 1)] += len(word.look.text)
            bold += len(word.look.text) if word.look.bold else 0
        self._body = sizes.most_common(1)[0][0]
        self._larger = sorted((size for size in sizes if size > self._body * _LARGER), reverse=True)
        self._bold_tells = bold < 0.3 * sizes.total()

    def pieces(self, row: Sequence[Word], page: int) -> tuple[Line, ...]:
        """`row` as lines, split at spaces too wide for running text."""
        groups: list[list[Word]] = [[row[0]]]
        for before, word in pairwise(row):
            if word.left - before.right > _WIDE * max(word.size, before.size):
                groups.append([])
            groups[-1].append(word)
        return tuple(self._line(group, page) for group in groups)

    def _line(self, words: Sequence[Word], page: int) -> Line:
        spans = _spans(words)
        level = self._level(words, spans_text(spans))
        return Line(
            spans,
            left=words[0].left,
            right=words[-1].right,
            top=words[0].base,
            unit=self._body * 0.5,
            scale=_usual_size(words) / self._body,
            style=Style.HEADING if level else Style.BODY,
            level=level,
            page=page,
        )

    def _level(self, words: Sequence[Word], text: str) -> int:
        if len(text) > _LONGEST_HEADING or not any(char.isalpha() for char in text):
            return 0
        size = round(max(word.size for word in words), 1)
        if size in self._larger and all(word.size > self._body * _LARGER for word in words):
            return min(self._larger.index(size) + 1, 6)
        bold = self._bold_tells and all(word.look.bold for word in words)
        return min(len(self._larger) + 1, 6) if bold and not text.endswith((".", ",", ";")) else 0


def _usual_size(words: Iterable[Word]) -> float:
    """The size of most letters of `words`: a raised number is smaller and says nothing of its line."""
    sizes: Counter[float] = Counter()
    for word in words:
        sizes[word.size] += len(word.look.text)
    return sizes.most_common(1)[0][0]


def _spans(words: Sequence[Word]) -> Spans:
    spans: list[Span] = []
    for place, word in enumerate(words):
        before = words[place - 1] if place else None
        if before and (word.space_before or word.left - before.right > _SPACE * word.size):
            bold, italic, href = _look(word.look)
            same_link = href if before.look.href == href else None
            alike = _look(before.look)[:2] == (bold, italic)
            spans.append(Span(" ", bold, italic, same_link) if alike else Span(" "))
        spans.append(word.look)
    # Joined here, because a page has far more words than looks.
    return tidy(Span("".join(span.text for span in alike), *look) for look, alike in groupby(spans, key=_look))


def _look(span: Span) -> tuple[bool, bool, str | None]:
    return span.bold, span.italic, span.href
