"""Blocks as lines that a person can read and compare: one a block, its looks as marks."""

from collections.abc import Iterable

from app.domain.richtext import Block, Blocks, Bullet, NumberedItem, Span, Subheading, Table


def shown(blocks: Blocks) -> str:
    return "".join(f"{_block(block)}\n" for block in blocks)


def _block(block: Block) -> str:
    match block:
        case Table():
            rows = (" | ".join(_spans(cell) for cell in row) for row in block.rows)
            head = f"TABLE {block.header_rows} {block.caption}".rstrip()
            return "\n".join([head, *(f"  {row}" for row in rows)])
        case Bullet(spans, level):
            return f"{'  ' * level}- {_spans(spans)}"
        case NumberedItem(spans, level, start):
            return f"{'  ' * level}{'#' if start is None else start}. {_spans(spans)}"
        case Subheading(spans):
            return f"== {_spans(spans)}"
        case _:
            return f"¶ {_spans(block.spans)}"


def _spans(spans: Iterable[Span]) -> str:
    return "".join(map(_span, spans)).replace("\n", "⏎").replace("\u00a0", "~")


def _span(span: Span) -> str:
    text = f"_{span.text}_" if span.italic else span.text
    text = f"*{text}*" if span.bold else text
    return text if span.href is None else f"[{text}]({span.href})"
