"""Brings a document from one set of rows to another by its differences alone, so that caret and scroll stay."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from PySide6.QtGui import QTextCursor, QTextDocument

from app.domain.columns import Row, Rows
from app.domain.richtext import Block, Paragraph, is_blank
from app.ui.editor.column_ids import alone
from app.ui.editor.column_offsets import common_ends, units
from app.ui.editor.document import document_text, dress
from app.ui.editor.formatting import Looks
from app.ui.editor.tables import Tables

_KEEP = QTextCursor.MoveMode.KeepAnchor
_BLOCK_END = "\u2029"


@dataclass(frozen=True, slots=True)
class Region:
    """Old rows and the new ones that come in their place; between two regions all rows are the same."""

    old: range
    new: range


def regions(old: Rows, new: Rows) -> Iterator[Region]:
    """Where `old` and `new` differ, in order."""
    head = 0
    shorter = min(len(old), len(new))
    while head < shorter and _same(old[head], new[head]):
        head += 1
    tail = 0
    while tail < shorter - head and _same(old[-1 - tail], new[-1 - tail]):
        tail += 1
    left, right = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(left) == len(right) and all(a[0] == b[0] for a, b in zip(left, right, strict=True)):
        for place, pair in enumerate(zip(left, right, strict=True), head):
            if not _same(*pair):
                yield Region(range(place, place + 1), range(place, place + 1))
        return
    for tag, a, a_end, b, b_end in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag != "equal":
            yield Region(range(head + a, head + a_end), range(head + b, head + b_end))


def _same(old: Row, new: Row) -> bool:
    return old[0] == new[0] and (old[1] is new[1] or old[1] == new[1])


def with_empty_looks(old: Rows, new: Rows, given: Rows = ()) -> Rows:
    """`new` in which an empty row alone in its passage has the look that it has in `old`.

    A passage that is empty on one side holds no blocks there, so a bullet that waits for its text is nowhere else.
    A row that still looks as it was `given` follows its twin, which may have become a list meanwhile.
    """
    # Most blocks are the very same objects, and they need no look.
    known = {id(block) for _, block in old}
    waiting = [n for n, (_, block) in enumerate(new) if id(block) not in known and is_blank([block]) and alone(new, n)]
    if not waiting:
        return new
    empty = {name: block for n, (name, block) in enumerate(old) if name and is_blank([block]) and alone(old, n)}
    before = dict(given)
    empty = {name: block for name, block in empty.items() if before.get(name) != block}
    result = list(new)
    for place in waiting:
        name, block = new[place]
        # A paragraph that has just come to be has its first id now, at the place where it had none.
        # An empty part has a row without an id: what a person made of it stays, a mere paragraph follows its twin.
        fresh = len(old) == len(new) and not old[place][0] and is_blank([old[place][1]])
        fresh = fresh and not isinstance(old[place][1], Paragraph)
        result[place] = (name, old[place][1] if fresh else empty.get(name, block))
    return tuple(result)


def bring(document: QTextDocument, old: Rows, new: Rows, looks: Looks, tables: Tables) -> None:
    """Nothing; `document`, which shows `old`, shows `new`. Both have one row for each block."""
    found = list(regions(old, new))
    if not found:
        return
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    # From the end, so that the numbers of the blocks before stay true.
    for region in reversed(found):
        former = [block for _, block in old[region.old.start : region.old.stop]]
        blocks = [block for _, block in new[region.new.start : region.new.stop]]
        _replace_text(cursor, region.old, former, blocks)
        # Where block ends come and go, a neighbour may have taken over the format of a block that went.
        beside = 0 if len(former) == len(blocks) else 1
        before = [block for _, block in old[max(0, region.old.start - beside) : region.old.start]]
        after = [block for _, block in old[region.old.stop : region.old.stop + beside]]
        held = document.findBlockByNumber(region.old.start - len(before))
        for block in (*before, *blocks, *after):
            dress(held, block, looks, tables)
            held = held.next()
    cursor.endEditBlock()


def _replace_text(cursor: QTextCursor, place: range, old: list[Block], new: list[Block]) -> None:
    """Replaces the characters that differ, so that the blocks at `place` become those of `new`."""
    former, wanted = _flat(old), _flat(new)
    document = cursor.document()
    if not old or not new:
        # Rows come with the block end behind them, so that a caret at the end of the row before stays there, and go
        # with the one before them, so that a caret in them ends up there. At either end of the text it cannot be so.
        behind = place.start < document.blockCount() if new else place.start == 0
        former = (former + _BLOCK_END if behind else _BLOCK_END + former) if old else ""
        wanted = (wanted + _BLOCK_END if behind else _BLOCK_END + wanted) if new else ""
        row = document.findBlockByNumber(place.start if behind else place.start - 1)
        start = row.position() if behind else row.position() + row.length() - 1
    else:
        start = document.findBlockByNumber(place.start).position()
    head, tail = common_ends(former, wanted)
    begin = start + units(former[:head])
    end = begin + units(former[head : len(former) - tail])
    if end > begin:
        cursor.setPosition(begin)
        cursor.setPosition(end, _KEEP)
        cursor.removeSelectedText()
    if added := wanted[head : len(wanted) - tail]:
        cursor.setPosition(begin)
        cursor.insertText(added)


def _flat(blocks: list[Block]) -> str:
    return _BLOCK_END.join(map(document_text, blocks))
