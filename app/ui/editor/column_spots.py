"""Places in the text of a passage to positions in a document and back; changes neither."""

from app.domain.richtext import Table, block_text
from app.ui.editor.column_offsets import point_at, unit_at
from app.ui.editor.column_text import ColumnText
from app.ui.editor.document import document_text


def spot_at(text: ColumnText, position: int) -> tuple[str, int]:
    """The id of the passage at `position` of the document, and the code point of its text that stands there."""
    block = text.document.findBlock(position)
    name = text.id_at(block.blockNumber())
    numbers = text.ledger.blocks_of(name, block.blockNumber())
    rows = text.rows()
    before = sum(len(block_text(rows[number][1])) + 1 for number in range(numbers.start, block.blockNumber()))
    return name, before + point_in_block(text, block.blockNumber(), position - block.position())


def point_in_block(text: ColumnText, number: int, unit: int) -> int:
    """The code point of the text of block `number` at UTF-16 unit `unit` of it; of a table its start or its end."""
    model = text.rows()[number][1]
    if isinstance(model, Table):
        return len(block_text(model)) if unit else 0
    return point_at(document_text(model), unit)


def position_of(text: ColumnText, passage_id: str, point: int) -> int | None:
    """The position in the document of code point `point` of a passage's text; None for a passage that is not here.

    A point beyond the text is its end; one inside a table is where the table begins.
    """
    numbers = text.ledger.blocks_of(passage_id)
    if not numbers:
        return None
    rows = text.rows()
    for number in numbers:
        length = len(block_text(rows[number][1]))
        if point <= length or number == numbers[-1]:
            return position_in_block(text, number, point)
        point -= length + 1
    return None


def position_in_block(text: ColumnText, number: int, point: int) -> int:
    """The position in the document of code point `point` of the text of block `number`."""
    model, start = text.rows()[number][1], text.block(number).position()
    if isinstance(model, Table):
        return start + (point >= len(block_text(model)) > 0)
    return start + unit_at(document_text(model), point)
