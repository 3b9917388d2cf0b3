"""Rich text as values: blocks of spans with bold, italic and links; knows no file format and no editor."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.text import clean


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one look. `href` is None where there is no link, and `#` for a link whose address was lost."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str | None = None


Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Bullet:
    """An item of a bulleted list; `level` 0 is the outermost."""

    spans: Spans
    level: int = 0


@dataclass(frozen=True, slots=True)
class NumberedItem:
    """An item of a numbered list. A run of them is one list; `start` begins a new one at that number."""

    spans: Spans
    level: int = 0
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading that the writer puts inside a part."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells of spans, all rows equally long; the first `header_rows` are headers. `caption` may be empty."""

    rows: tuple[tuple[Spans, ...], ...]
    header_rows: int = 1
    caption: str = ""


TextBlock = Paragraph | Bullet | NumberedItem | Subheading
Block = TextBlock | Table
Blocks = tuple[Block, ...]


def spans_text(spans: Iterable[Span]) -> str:
    """The characters of `spans`, without their look."""
    return "".join([span.text for span in spans])


def block_spans(block: Block) -> Iterator[Span]:
    """Every span of `block`, a table's row by row."""
    if isinstance(block, Table):
        for row in block.rows:
            for cell in row:
                yield from cell
    else:
        yield from block.spans


def block_text(block: Block) -> str:
    """The plain text of `block`: cells parted by tabs, rows by line ends, a table's caption first."""
    if not isinstance(block, Table):
        return spans_text(block.spans)
    rows = ["\t".join(spans_text(cell) for cell in row) for row in block.rows]
    return "\n".join([block.caption, *rows] if block.caption else rows)


def blocks_text(blocks: Iterable[Block]) -> str:
    """The plain text of `blocks`, one line a block."""
    return "\n".join(block_text(block) for block in blocks)


def is_blank(blocks: Iterable[Block]) -> bool:
    """Whether `blocks` hold nothing but white space."""
    return not any(block_text(block).strip() for block in blocks)


def tidy(spans: Iterable[Span]) -> Spans:
    """`spans` cleaned, without empty ones, neighbours of one look joined: equal texts become equal values."""
    result: list[Span] = []
    for span in spans:
        # What can be printed as it stands holds nothing to clean, and that is most texts.
        text = span.text if span.text.isprintable() else clean(span.text)
        if not text:
            continue
        if result and _look(result[-1]) == _look(span):
            result[-1] = Span(result[-1].text + text, *_look(span))
        else:
            result.append(span if text == span.text else Span(text, *_look(span)))
    return tuple(result)


def _look(span: Span) -> tuple[bool, bool, str | None]:
    return span.bold, span.italic, span.href


def plain(text: str) -> Spans:
    """`text` as spans without any look; no span for an empty text."""
    return tidy([Span(text)])


def paragraph(text: str) -> Paragraph:
    """A paragraph of plain `text`."""
    return Paragraph(plain(text))
