"""Rows as bytes that a clipboard carries from one part, case or window to another; trusts nothing that it reads."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.domain.columns import Rows
from app.domain.richtext import Block, Bullet, NumberedItem, Paragraph, Span, Spans, Subheading, Table, tidy

_VERSION = 1
_MOST = 20_000_000
_DEEPEST = 8

_Fields = Mapping[str, Any]

_KINDS: dict[str, Callable[[Spans, _Fields], Block]] = {
    "paragraph": lambda spans, _: Paragraph(spans),
    "subheading": lambda spans, _: Subheading(spans),
    "bullet": lambda spans, row: Bullet(spans, _level(row)),
    "number": lambda spans, row: NumberedItem(spans, _level(row), _start(row)),
}


def packed(rows: Rows) -> bytes:
    """`rows` as JSON in UTF-8."""
    return json.dumps({"version": _VERSION, "rows": [_row(*row) for row in rows]}, ensure_ascii=False).encode()


def _row(id: str, block: Block) -> dict[str, Any]:
    match block:
        case Table():
            cells = [[_spans_out(cell) for cell in row] for row in block.rows]
            return {"id": id, "kind": "table", "rows": cells, "headers": block.header_rows, "caption": block.caption}
        case Bullet(spans, level):
            return {"id": id, "kind": "bullet", "level": level, "spans": _spans_out(spans)}
        case NumberedItem(spans, level, start):
            return {"id": id, "kind": "number", "level": level, "start": start, "spans": _spans_out(spans)}
        case Subheading(spans):
            return {"id": id, "kind": "subheading", "spans": _spans_out(spans)}
        case Paragraph(spans):
            return {"id": id, "kind": "paragraph", "spans": _spans_out(spans)}


def _spans_out(spans: Spans) -> list[list[Any]]:
    return [[span.text, span.bold, span.italic, span.href] for span in spans]


def unpacked(data: bytes) -> Rows:
    """The rows in `data`; none where it is not as `packed` writes it: any program may write under our name."""
    if len(data) > _MOST:
        return ()
    try:
        read = json.loads(data)
        if read["version"] != _VERSION:
            return ()
        return tuple((_text(row["id"]), _block(row)) for row in read["rows"])
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return ()


def _block(row: _Fields) -> Block:
    if row["kind"] != "table":
        return _KINDS[row["kind"]](_spans_in(row["spans"]), row)
    rows = tuple(tuple(_spans_in(cell) for cell in cells) for cells in row["rows"])
    if not rows or not rows[0] or any(len(cells) != len(rows[0]) for cells in rows):
        raise ValueError("a table without cells, or with rows that are not equally long")
    return Table(rows, min(_whole(row["headers"]), len(rows)), _text(row["caption"]))


def _spans_in(spans: Sequence[Sequence[object]]) -> Spans:
    made = (
        Span(_text(text), bold is True, italic is True, None if href is None else _text(href))
        for text, bold, italic, href in spans
    )
    return tidy(made)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _whole(value: object) -> int:
    if not isinstance(value, int) or value < 0:
        raise TypeError("no number")
    return value


def _level(row: _Fields) -> int:
    return min(_whole(row["level"]), _DEEPEST)


def _start(row: _Fields) -> int | None:
    return None if row["start"] is None else _whole(row["start"])
