"""What the commands of a column do to the selected characters and blocks; knows no widget and no key."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCursor

from app.domain.richtext import Span
from app.ui.editor.column_text import ColumnText
from app.ui.editor.document import fragments, is_table
from app.ui.editor.formatting import DEEPEST, LISTS, Kind, Shape, read_look, read_shape, table_key

_KEEP = QTextCursor.MoveMode.KeepAnchor
Piece = tuple[int, int, Span]
"""Where characters of one look begin and end in the document, and that look."""


def selected_blocks(text: ColumnText, cursor: QTextCursor) -> range:
    """The numbers of the blocks of which `cursor` has something, that of the caret where nothing is selected."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    first, last = text.document.findBlock(start), text.document.findBlock(end)
    # A selection that ends before the first character of a block has nothing of it.
    behind = last.blockNumber() > first.blockNumber() and end == last.position()
    return range(first.blockNumber(), last.blockNumber() + (0 if behind else 1))


def selected_pieces(text: ColumnText, cursor: QTextCursor) -> Iterator[Piece]:
    """The selected characters, a piece for each look; tables are left out."""
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    for number in selected_blocks(text, cursor):
        for fragment in fragments(text.block(number)):
            first = max(start, fragment.position())
            last = min(end, fragment.position() + fragment.length())
            if first < last and table_key(fragment.charFormat()) is None:
                yield first, last, read_look(fragment.charFormat())


def change_looks(text: ColumnText, cursor: QTextCursor, change: Callable[[Span], Span]) -> None:
    """Nothing; every selected character has the look that `change` makes of its own."""
    pieces = list(selected_pieces(text, cursor))
    worker = QTextCursor(text.document)
    worker.beginEditBlock()
    for first, last, look in pieces:
        worker.setPosition(first)
        kind = read_shape(worker.block()).kind
        worker.setPosition(last, _KEEP)
        worker.setCharFormat(text.looks.characters(kind, change(look)))
    worker.endEditBlock()


def toggled_bold(looks: list[Span]) -> Callable[[Span], Span]:
    """The change that makes characters of `looks` bold, or plain where all are bold already."""
    wanted = not all(look.bold for look in looks)
    return lambda look: replace(look, bold=wanted)


def toggled_italic(looks: list[Span]) -> Callable[[Span], Span]:
    """The change that makes characters of `looks` italic, or upright where all are italic already."""
    wanted = not all(look.italic for look in looks)
    return lambda look: replace(look, italic=wanted)


def link_around(cursor: QTextCursor) -> QTextCursor:
    """A cursor that has selected the whole link in which `cursor` stands; without a selection where there is none."""
    place, block = cursor.position(), cursor.block()
    runs: list[tuple[int, int, str | None]] = []
    for fragment in fragments(block):
        href = read_look(fragment.charFormat()).href
        end = fragment.position() + fragment.length()
        if runs and runs[-1][2] == href:
            runs[-1] = (runs[-1][0], end, href)
        else:
            runs.append((fragment.position(), end, href))
    found = QTextCursor(cursor)
    found.clearSelection()
    for start, end, href in runs:
        if href is not None and start <= place <= end:
            found.setPosition(start)
            found.setPosition(end, _KEEP)
            break
    return found


def linked(look: Span, href: str | None) -> Span:
    """`look` leading to `href`, nowhere for None."""
    return replace(look, href=href)


def is_inside_link(cursor: QTextCursor) -> bool:
    """Whether the characters on both sides of `cursor` belong to one link."""
    behind = QTextCursor(cursor)
    if cursor.atBlockStart() or cursor.atBlockEnd():
        return False
    behind.movePosition(QTextCursor.MoveOperation.NextCharacter)
    # A cursor's format is that of the character before it.
    before, after = QTextCursor(cursor.document()), read_look(behind.charFormat()).href
    before.setPosition(cursor.position())
    return after is not None and read_look(before.charFormat()).href == after


def reshape_all(text: ColumnText, cursor: QTextCursor, change: Callable[[int, Shape], Shape]) -> None:
    """Nothing; every selected block that holds text is of the shape that `change` makes of its number and shape."""
    worker = QTextCursor(text.document)
    worker.beginEditBlock()
    for number in selected_blocks(text, cursor):
        block = text.block(number)
        if not is_table(block):
            text.reshape(number, change(number, read_shape(block)))
    worker.endEditBlock()


def toggle_kind(text: ColumnText, cursor: QTextCursor, kind: Kind) -> None:
    """Nothing; the selected blocks are of `kind`, or paragraphs where all of them were of it. Levels stay in lists."""
    shapes = [read_shape(text.block(number)) for number in selected_blocks(text, cursor)]
    wanted = Kind.PARAGRAPH if all(shape.kind is kind for shape in shapes) else kind

    def changed(_number: int, shape: Shape) -> Shape:
        both_lists = wanted in LISTS and shape.kind in LISTS
        return Shape(wanted, shape.level if both_lists else 0)

    reshape_all(text, cursor, changed)


def indent(text: ColumnText, cursor: QTextCursor) -> None:
    """Nothing; the selected list items are one level further in, never more than one below the item before."""

    def changed(number: int, shape: Shape) -> Shape:
        if shape.kind not in LISTS:
            return shape
        above = read_shape(text.block(number - 1)) if number else Shape()
        deepest = min(DEEPEST, above.level + 1) if above.kind in LISTS else 0
        return replace(shape, level=max(shape.level, min(deepest, shape.level + 1)))

    reshape_all(text, cursor, changed)


def outdent(text: ColumnText, cursor: QTextCursor) -> None:
    """Nothing; the selected list items are one level further out; those of the outermost are paragraphs."""

    def changed(_number: int, shape: Shape) -> Shape:
        if shape.kind not in LISTS:
            return shape
        return replace(shape, level=shape.level - 1) if shape.level else Shape()

    reshape_all(text, cursor, changed)


def is_empty(block: QTextBlock) -> bool:
    """Whether `block` has no character."""
    return block.length() == 1
