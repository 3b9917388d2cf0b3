"""What a selection holds as rows, and the rows after others were put at the caret; changes no document."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QTextCursor

from app.domain.columns import Row, Rows, cut_spans
from app.domain.richtext import Block, Blocks, Paragraph, Table, block_text, is_blank, spans_text, tidy
from app.ui.editor.column_commands import selected_blocks
from app.ui.editor.column_text import ColumnText
from app.ui.editor.document import read_spans
from app.ui.editor.formatting import read_shape, text_block

Place = tuple[int, int]
"""The number of a row and a code point in its text."""


def rows_of_selection(text: ColumnText, cursor: QTextCursor) -> Rows:
    """What `cursor` has selected; the first and the last row may be parts of theirs."""
    if not cursor.hasSelection():
        return ()
    rows = text.rows()
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    result: list[Row] = []
    for number in selected_blocks(text, cursor):
        name, model = rows[number]
        block = text.block(number)
        left, right = start - block.position(), end - block.position()
        if isinstance(model, Table) or (left <= 0 and right >= block.length() - 1):
            result.append((name, model))
        elif left < block.length() - 1:
            result.append((name, text_block(read_shape(block), read_spans(block, max(0, left), right))))
    return tuple(result)


def with_rows(rows: Rows, place: Place, new: Rows) -> tuple[Rows, Place]:
    """`rows` with `new` at `place`, and where `new` then ends.

    One text goes inline, into an empty list item too; more stand as blocks. An id of `new` stays where no text of
    `rows` has it; an empty row that had it goes then. A text put into an empty row is that row's passage.
    """
    number, point = place
    name, block = rows[number]
    free = is_blank([block])
    names = _names(rows, [it for it, _ in new])
    # An empty row gives up its id to the text that carries it.
    moved = {it for it in names if it and it != name}
    earlier, later = _without(rows[:number], moved), _without(rows[number + 1 :], moved)
    if len(new) == 1 and _goes_inline(new[0][1], block):
        assert not isinstance(block, Table)
        assert not isinstance(new[0][1], Table)
        head, tail = cut_spans(block.spans, point)
        merged = replace(block, spans=tidy((*head, *new[0][1].spans, *tail)))
        end = len(spans_text(head)) + len(spans_text(new[0][1].spans))
        own = names[0] if free and names[0] else name
        return (*earlier, (own, merged), *later), (len(earlier), end)
    before, after = _halves(block, point)
    if free and not names[0]:
        names[0] = name
    middle = [(names[index], it) for index, (_, it) in enumerate(new)]
    added = [*[(name, it) for it in before], *middle, *[("" if before else name, it) for it in after]]
    last = len(before) + len(middle) - 1
    return (*earlier, *added, *later), (len(earlier) + last, len(block_text(new[-1][1])))


def _goes_inline(new: Block, block: Block) -> bool:
    if isinstance(new, Table) or isinstance(block, Table):
        return False
    return isinstance(new, Paragraph) or not is_blank([block])


def _halves(block: Block, point: int) -> tuple[Blocks, Blocks]:
    """What of `block` stands before and behind code point `point`; nothing where that is empty."""
    if is_blank([block]):
        return (), ()
    if isinstance(block, Table):
        return ((block,), ()) if point else ((), (block,))
    head, tail = cut_spans(block.spans, point)
    return ((replace(block, spans=head),) if head else (), (replace(block, spans=tail),) if tail else ())


def _names(rows: Rows, wanted: Sequence[str]) -> list[str]:
    """The ids that new rows get: their own where free, another for each that is not, empty where they have none."""
    taken = {name for name, block in rows if name and not is_blank([block])}
    every = {name for name, _ in rows} | set(wanted)
    renewed: dict[str, str] = {}
    for name in wanted:
        if name in taken and name not in renewed:
            # Unknown to the case, so that it gets a new id there; rows of one passage stay together by it.
            other = name
            while other in every:
                other += "~"
            every.add(other)
            renewed[name] = other
    return [renewed.get(name, name) for name in wanted]


def _without(rows: Rows, moved: set[str]) -> Rows:
    return tuple((name, block) for name, block in rows if name not in moved or not is_blank([block]))
