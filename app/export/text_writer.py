"""A laid-out document as plain text that reads well without any look; knows no other format."""

from app.domain.links import NO_ADDRESS
from app.domain.richtext import Spans, Table
from app.export.laid import LISTS, LaidBlock, LaidDocument, Role

_INDENT = "   "
# Roles whose neighbours of the same role follow without an empty line between them.
_CLOSE = {*LISTS, Role.LINE}


def write_text(document: LaidDocument) -> str:
    """The blocks of `document` with an empty line between them; list items and address lines follow one another.

    The title is underlined with ``=``. A link's address stands in brackets behind its text, unless it was lost.
    """
    parts: list[str] = []
    before: LaidBlock | None = None
    for block in document.blocks:
        if before is not None:
            parts.append("\n" if _close(before, block) else "\n\n")
        parts.append(_block(block))
        before = block
    return "".join(parts) + "\n" if parts else ""


def _close(before: LaidBlock, block: LaidBlock) -> bool:
    if before.role is Role.LEAD_IN:
        return block.role is Role.LINE
    return block.role in _CLOSE and (before.role is block.role or {before.role, block.role} <= LISTS)


def _block(block: LaidBlock) -> str:
    if block.table:
        return _table(block.table)
    text = _spans(block.spans)
    if block.role is Role.TITLE:
        return f"{text}\n{'=' * max(map(len, text.splitlines()))}"
    if block.role in LISTS:
        mark = "-" if block.role is Role.BULLET else f"{block.number}."
        indent = _INDENT * block.level
        return f"{indent}{mark} " + text.replace("\n", f"\n{indent}{' ' * (len(mark) + 1)}")
    return text


def _table(table: Table) -> str:
    """Columns parted by two spaces, a rule under the header rows."""
    rows = [[_spans(cell).replace("\n", " ") for cell in row] for row in table.rows]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    shown = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    if table.header_rows:
        shown.insert(table.header_rows, "  ".join("-" * width for width in widths))
    return "\n".join([table.caption, *shown] if table.caption else shown)


def _spans(spans: Spans) -> str:
    parts = []
    for index, span in enumerate(spans):
        parts.append(span.text)
        last = index + 1 == len(spans) or spans[index + 1].href != span.href
        if last and span.href not in {None, NO_ADDRESS, span.text}:
            parts.append(f" ({span.href})")
    return "".join(parts)
