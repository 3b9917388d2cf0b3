"""The compact JSON in which a child process hands its text over; both ends are this program, none of it is stored."""

import json
from typing import Any

from app.domain.doubt import Doubt, Place
from app.domain.richtext import Span, Spans, Table
from app.domain.source import SourceBlock, SourceParagraph, SourceTable, SourceText, Style


def source_to_json(source: SourceText) -> str:
    """`source` as one line of ASCII."""
    blocks = [_block(block) for block in source.blocks]
    doubts = [[d.field, d.why, _place(d.place), dict(d.facts)] for d in source.doubts]
    return json.dumps({"name": source.name, "blocks": blocks, "doubts": doubts}, separators=(",", ":"))


def source_from_json(text: str) -> SourceText:
    """The value that `source_to_json` wrote as `text`. ValueError, TypeError or KeyError for anything else."""
    data = json.loads(text)
    return SourceText(
        name=_text(data["name"]),
        blocks=tuple(_read_block(block) for block in data["blocks"]),
        doubts=tuple(_read_doubt(doubt) for doubt in data["doubts"]),
    )


def _spans(spans: Spans) -> list[Any]:
    return [[span.text, int(span.bold) + 2 * int(span.italic), span.href] for span in spans]


def _block(block: SourceBlock) -> list[Any]:
    if isinstance(block, SourceTable):
        rows = [[_spans(cell) for cell in row] for row in block.table.rows]
        return ["t", rows, block.table.header_rows, block.table.caption, block.page, block.line]
    return ["p", _spans(block.spans), block.style.value, block.level, block.mark, block.page, block.line]


def _place(place: Place | None) -> list[int | None] | None:
    return None if place is None else [place.page, place.line, place.paragraph]


def _read_block(data: list[Any]) -> SourceBlock:
    if data[0] == "t":
        _, rows, header_rows, caption, page, line = data
        cells = tuple(tuple(_read_spans(cell) for cell in row) for row in rows)
        return SourceTable(Table(cells, _number(header_rows), _text(caption)), _maybe(page), _maybe(line))
    _, spans, style, level, mark, page, line = data
    return SourceParagraph(_read_spans(spans), Style(style), _number(level), _text(mark), _maybe(page), _maybe(line))


def _read_spans(data: list[Any]) -> Spans:
    return tuple(
        Span(_text(text), bool(look & 1), bool(look & 2), None if href is None else _text(href))
        for text, look, href in data
    )


def _read_doubt(data: list[Any]) -> Doubt:
    field, why, place, facts = data
    where = None if place is None else Place(*(_maybe(number) for number in place))
    return Doubt(_text(field), _text(why), where, {_text(key): _text(value) for key, value in facts.items()})


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    return value


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError
    return value


def _maybe(value: object) -> int | None:
    return None if value is None else _number(value)
