"""The lines of an agenda item, one look-up further than paragraphs: a paragraph with line ends is several lines."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from app.domain.doubt import Place
from app.domain.richtext import (
    Block,
    Blocks,
    Bullet,
    NumberedItem,
    Paragraph,
    Span,
    Spans,
    Subheading,
    Table,
    spans_text,
    tidy,
)
from app.domain.source import SourceParagraph, SourceText, Style
from app.domain.text import fold_spaces

_NUMBER_MARK = re.compile(r"(\d{1,3})\.")
_ENDED = re.compile(r"[.:;?!…][\"”’')]*$")
# A case number or the heading of an appeal notice: joined to a long line above it, they still begin a line.
_GLUED = re.compile(
    r"(?<=[a-zåäö]) (?:HEL \d{4}-\d{6} T(?: \d\d)+|[A-ZÅÄÖ][A-Za-zåäö]{0,9}[Dd]no-\d{4}-\d+|Muutoksenhaku|"
    r"Sökande av ändring)$"
)
_BULLET_MARKS = frozenset("-–—•*·▪◦o‣∙+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an item; `text` is what `spans` say, spaces folded; `start` its place in block `paragraph`."""

    text: str
    spans: Spans
    paragraph: int
    start: int = 0
    style: Style = Style.BODY
    level: int = 0
    mark: str = ""
    table: Table | None = None
    place: Place | None = None

    @property
    def shown(self) -> str:
        """The text with the list item's mark before it, as a reader of the file sees it."""
        return f"{self.mark} {self.text}" if self.mark else self.text

    @property
    def is_bold(self) -> bool:
        """Whether every letter of the line is bold."""
        return bool(self.spans) and all(span.bold or not span.text.strip() for span in self.spans)


def lines_of(source: SourceText) -> tuple[Line, ...]:
    """Every line of `source` that says something, in order; a table is one line."""
    lines: list[Line] = []
    for index, block in enumerate(source.blocks):
        place = Place(block.page, block.line, index)
        if isinstance(block, SourceParagraph):
            lines.extend(_paragraph_lines(block, index, place))
        elif any(fold_spaces(spans_text(cell)) for row in block.table.rows for cell in row):
            lines.append(Line("", (), index, table=block.table, place=place))
    return tuple(lines)


def _paragraph_lines(block: SourceParagraph, index: int, place: Place) -> Iterator[Line]:
    mark = block.mark
    for start, spans in split_lines(block.spans):
        for offset, piece in _unglued(spans):
            text = fold_spaces(spans_text(piece))
            if text:
                yield Line(text, piece, index, start + offset, block.style, block.level, mark, place=place)
                mark = ""


def _unglued(spans: Spans) -> Iterator[tuple[int, Spans]]:
    """The parts of a line to whose end the next line was joined, which no sentence ends with."""
    found = _GLUED.search(spans_text(spans))
    if found is None:
        yield 0, spans
    else:
        yield 0, cut(spans, 0, found.start())
        yield found.start(), cut(spans, found.start())


def split_lines(spans: Spans) -> Iterator[tuple[int, Spans]]:
    """Each line of `spans` with the code point at which it starts; a line that runs on into the next is no line."""
    text = spans_text(spans)
    start = 0
    for match in re.finditer("\n", text):
        before = text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip()
        after = text[match.end() :].lstrip()
        if before and after and not _ENDED.search(before) and (len(before) >= 60 or after[0].islower()):
            continue
        yield start, cut(spans, start, match.start())
        start = match.end()
    yield start, cut(spans, start)


def cut(spans: Spans, start: int, end: int | None = None) -> Spans:
    """The spans of code points `start` up to `end` of the text of `spans`, white space at both ends taken off."""
    text = spans_text(spans)
    end = len(text) if end is None else end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    result: list[Span] = []
    position = 0
    for span in spans:
        piece = span.text[max(0, start - position) : max(0, end - position)]
        if piece:
            result.append(replace(span, text=piece.replace("\n", " ")))
        position += len(span.text)
    return tidy(result)


def tail(line: Line, start: int) -> Line | None:
    """What stands in `line` from code point `start` of its spans on, as body text; None where nothing does."""
    spans = cut(line.spans, start)
    text = fold_spaces(spans_text(spans))
    if not text:
        return None
    return replace(line, text=text, spans=spans, start=line.start + start, style=Style.BODY, level=0, mark="")


def cell_lines(line: Line) -> Iterator[Line]:
    """The lines of a table's cells, row by row; of any other line, the line itself."""
    if line.table is None:
        yield line
        return
    for row in line.table.rows:
        for cell in row:
            for _, spans in split_lines(cell):
                if text := fold_spaces(spans_text(spans)):
                    yield replace(line, text=text, spans=spans, table=None)


def blocks_of(lines: Iterable[Line]) -> Blocks:
    """`lines` as blocks of a case; a list mark that no list of a case can show stays in the text."""
    blocks: list[Block] = []
    expected: int | None = None
    for line in lines:
        number = _NUMBER_MARK.fullmatch(line.mark)
        if number and line.table is None:
            value = int(number[1])
            start = None if expected == value and blocks else value
            blocks.append(NumberedItem(tidy(line.spans), line.level, start))
            expected = value + 1
        else:
            blocks.append(_plain_block(line))
            expected = None
    return tuple(blocks)


def _plain_block(line: Line) -> Block:
    if line.table is not None:
        return line.table
    if line.style in {Style.HEADING, Style.TITLE}:
        return Subheading(tidy(line.spans))
    if line.mark in _BULLET_MARKS or (line.style is Style.LIST_ITEM and not line.mark):
        return Bullet(tidy(line.spans), line.level)
    spans = (Span(f"{line.mark} "), *line.spans) if line.mark else line.spans
    return Paragraph(tidy(spans))
