"""Blocks of the model into blocks of a document and back, touching only what differs; knows no passage and no caret."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextFragment

from app.domain.richtext import Block, Span, Spans, Table, spans_text, tidy
from app.ui.editor.column_offsets import from_document, to_document, units
from app.ui.editor.formatting import (
    PLAIN,
    Looks,
    Shape,
    read_look,
    read_shape,
    shape_of,
    table_format,
    table_key,
    text_block,
)
from app.ui.editor.tables import Tables

OBJECT = "\ufffc"
"""The character that stands for a table in a document."""

_KEEP = QTextCursor.MoveMode.KeepAnchor


def document_text(block: Block) -> str:
    """The characters that `block` has in a document."""
    return OBJECT if isinstance(block, Table) else to_document(spans_text(block.spans))


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """The runs of one look in `block`."""
    for position in cast("Iterator[QTextBlock.iterator]", block):
        yield position.fragment()


def read_block(block: QTextBlock, tables: Tables) -> Block:
    """The block of the model that `block` shows. Text that strayed beside a table is left out: see `strays`."""
    place = table_place(block)
    if place < 0:
        return text_block(read_shape(block), read_spans(block))
    return next(tables[key] for it in fragments(block) if (key := table_key(it.charFormat())) is not None)


def table_place(block: QTextBlock) -> int:
    """The position in the document of the character that stands for a table in `block`; -1 where there is none."""
    if OBJECT not in block.text():
        return -1
    return next((it.position() for it in fragments(block) if table_key(it.charFormat()) is not None), -1)


def is_table(block: QTextBlock) -> bool:
    """Whether `block` shows a table."""
    return table_place(block) >= 0


def read_spans(block: QTextBlock, start: int = 0, end: int | None = None) -> Spans:
    """The text of `block` from UTF-16 unit `start` to `end` of it, tables left out."""
    base, spans = block.position(), []
    for fragment in fragments(block):
        look = read_look(fragment.charFormat())
        if table_key(fragment.charFormat()) is None:
            text, place = fragment.text(), fragment.position() - base
            if start > place or (end is not None and end < place + fragment.length()):
                text = _cut(text, start - place, fragment.length() if end is None else end - place)
            spans.append(Span(from_document(text), look.bold, look.italic, look.href))
    return tidy(spans)


def _cut(text: str, start: int, end: int) -> str:
    return text.encode("utf-16-le")[max(0, start) * 2 : max(0, end) * 2].decode("utf-16-le", "ignore")


def strays(block: QTextBlock) -> bool:
    """Whether `block` holds a table and, against the rule, something beside it."""
    return block.length() > 2 and is_table(block)


def retype(block: QTextBlock, model: Block) -> None:
    """Nothing; `block` has the characters of `model`, without those that no document can hold (half an emoji …)."""
    wanted = document_text(model)
    if block.length() - 1 != units(wanted) or block.text() != wanted:
        cursor = QTextCursor(block)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
        cursor.insertText(wanted)


def dress(block: QTextBlock, model: Block, looks: Looks, tables: Tables) -> None:
    """Nothing; `block`, whose characters are those of `model` already, has the shape and the looks of `model`."""
    shape = shape_of(model)
    cursor = QTextCursor(block)
    if not _has_shape(block, shape, looks):
        cursor.setBlockFormat(looks.block(shape))
    typed = read_look(cursor.blockCharFormat())
    # What is typed next into an empty block may be bold already; only another kind's look would be wrong there.
    next_look = Span("", typed.bold, typed.italic) if block.length() == 1 else PLAIN
    if cursor.blockCharFormat() != (wanted := looks.characters(shape.kind, next_look)):
        cursor.setBlockCharFormat(wanted)
    runs = _wanted_formats(model, shape, looks, tables)
    if runs == _present_formats(block):
        return
    position = block.position()
    for length, look in runs:
        cursor.setPosition(position)
        position += length
        cursor.setPosition(position, _KEEP)
        cursor.setCharFormat(look)


def _has_shape(block: QTextBlock, shape: Shape, looks: Looks) -> bool:
    # The bottom margin is the levelling's.
    held, wanted = block.blockFormat(), looks.block(shape)
    return read_shape(block) == shape and held.lineHeight() == wanted.lineHeight()


def _wanted_formats(model: Block, shape: Shape, looks: Looks, tables: Tables) -> list[tuple[int, QTextCharFormat]]:
    if isinstance(model, Table):
        return [(1, table_format(tables.key(model)))]
    pairs = [(units(it.text), looks.characters(shape.kind, it)) for it in model.spans if it.text]
    return _joined(pairs)


def _present_formats(block: QTextBlock) -> list[tuple[int, QTextCharFormat]]:
    return _joined([(it.length(), it.charFormat()) for it in fragments(block)])


def _joined(pairs: list[tuple[int, QTextCharFormat]]) -> list[tuple[int, QTextCharFormat]]:
    """Neighbours of one format as one."""
    result: list[tuple[int, QTextCharFormat]] = []
    for length, look in pairs:
        if result and result[-1][1] == look:
            result[-1] = (result[-1][0] + length, look)
        else:
            result.append((length, look))
    return result
