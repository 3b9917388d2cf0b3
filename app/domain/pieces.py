"""The texts inside a value of a case: paragraphs, cells, lines, and replacing in them; it finds nothing itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

from app.domain.proofing import Replacement
from app.domain.richtext import Block, Blocks, Paragraph, Span, Spans, Table, block_text, blocks_text, spans_text, tidy

Lines = tuple[str, ...]
Value = str | Blocks | Lines
"""What a person writes at one path of a case: one line, rich text, or lines of their own."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A text that stands by itself in a value: `start` is where it begins in the whole text of the value.

    `running` says that it is a paragraph, no heading, cell, caption, item of a list or fact of one line.
    """

    start: int
    text: str
    spans: Spans
    running: bool = False


def value_text(value: Value) -> str:
    """The plain text of `value`: blocks as `blocks_text` has them, own lines one below the other."""
    if isinstance(value, str):
        return value
    return "\n".join(cast("Lines", value)) if _is_lines(value) else blocks_text(cast("Blocks", value))


def pieces(value: Value) -> Iterator[Piece]:
    """The texts of `value` that nothing found runs out of, in order."""
    if isinstance(value, str):
        yield Piece(0, value, (Span(value),))
        return
    offset = 0
    for item in value:
        if isinstance(item, str):
            yield Piece(offset, item, (Span(item),))
            offset += len(item) + 1
        elif isinstance(item, Table):
            yield from _cells(item, offset)
            offset += len(block_text(item)) + 1
        else:
            text = spans_text(item.spans)
            yield Piece(offset, text, item.spans, isinstance(item, Paragraph))
            offset += len(text) + 1


def _cells(table: Table, offset: int) -> Iterator[Piece]:
    if table.caption:
        yield Piece(offset, table.caption, (Span(table.caption),))
        offset += len(table.caption) + 1
    for row in table.rows:
        for cell in row:
            text = spans_text(cell)
            yield Piece(offset, text, cell)
            offset += len(text) + 1
        offset += not row


def replaced_value(value: Value, replacements: Sequence[Replacement]) -> Value:
    """`value` with each of `replacements` made; they lie in its whole text, in order, none over another.

    What is put in takes the look and the link of the first character that it replaces, or stands before; at the very
    end, of the last one. One that runs from one piece of the value into the next changes nothing.
    """
    if isinstance(value, str):
        return _in_text(value, 0, replacements)
    if _is_lines(value):
        return tuple(_in_text(piece.text, piece.start, replacements) for piece in pieces(value))
    return tuple(_in_blocks(cast("Blocks", value), replacements))


def _is_lines(value: Blocks | Lines) -> bool:
    return bool(value) and isinstance(value[0], str)


def _in_blocks(blocks: Blocks, replacements: Sequence[Replacement]) -> Iterator[Block]:
    offset = 0
    for block in blocks:
        end = offset + len(block_text(block))
        inside = [it for it in replacements if offset <= it.start and it.end <= end]
        if not inside:
            yield block
        elif isinstance(block, Table):
            yield _in_table(block, offset, inside)
        else:
            yield replace(block, spans=_in_spans(block.spans, offset, inside))
        offset = end + 1


def _in_table(table: Table, offset: int, replacements: Sequence[Replacement]) -> Table:
    caption = _in_text(table.caption, offset, replacements)
    offset += len(table.caption) + 1 if table.caption else 0
    rows = []
    for row in table.rows:
        cells = []
        for cell in row:
            cells.append(_in_spans(cell, offset, replacements))
            offset += len(spans_text(cell)) + 1
        offset += not row
        rows.append(tuple(cells))
    return replace(table, rows=tuple(rows), caption=caption)


def _in_text(text: str, offset: int, replacements: Sequence[Replacement]) -> str:
    return spans_text(_in_spans((Span(text),), offset, replacements))


def _in_spans(spans: Spans, offset: int, replacements: Sequence[Replacement]) -> Spans:
    """`spans`, whose text begins at `offset`, with those of `replacements` that lie in it."""
    end = offset + len(spans_text(spans))
    inside = [it for it in replacements if offset <= it.start and it.end <= end]
    if not inside:
        return spans
    kept: list[Span] = []
    for number, span in enumerate(spans, 1):
        at = offset
        for it in inside:
            if at < it.start:
                kept.append(replace(span, text=span.text[at - offset : max(0, it.start - offset)]))
            if offset <= it.start < offset + len(span.text) or (it.start == end and number == len(spans)):
                kept.append(replace(span, text=it.text))
            at = max(at, it.end)
        kept.append(replace(span, text=span.text[max(0, at - offset) :]))
        offset += len(span.text)
    return tidy(kept)
