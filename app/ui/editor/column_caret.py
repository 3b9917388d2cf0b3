"""Where a caret stands among the passages, so that it can be led back there after a patch; knows no widget."""

from dataclasses import dataclass

from PySide6.QtGui import QTextCursor

from app.ui.editor.column_text import ColumnText


@dataclass(frozen=True, slots=True)
class RowPlace:
    """A passage, the place of a block among its blocks, and a UTF-16 unit in that block."""

    passage: str
    rank: int
    unit: int


def place_of(text: ColumnText, position: int) -> RowPlace:
    """Where `position` of the document is."""
    block = text.document.findBlock(position)
    name = text.id_at(block.blockNumber())
    rank = block.blockNumber() - text.ledger.blocks_of(name, block.blockNumber()).start
    return RowPlace(name, rank, position - block.position())


def led_back(text: ColumnText, cursor: QTextCursor, anchor: RowPlace, caret: RowPlace) -> QTextCursor | None:
    """`cursor` back in the passage of `caret`; None where it is there still or the passage is gone.

    A patch drives a caret out where its passage moves, or where a row is put in right at the caret.
    """
    if not caret.passage or text.id_at(cursor.blockNumber()) == caret.passage:
        return None
    if (end := _position(text, caret)) is None:
        return None
    start = _position(text, anchor)
    cursor.setPosition(end if start is None else start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _position(text: ColumnText, place: RowPlace) -> int | None:
    numbers = text.ledger.blocks_of(place.passage)
    if not numbers:
        return None
    block = text.block(numbers[min(place.rank, len(numbers) - 1)])
    return block.position() + min(place.unit, block.length() - 1)
