"""What keys do in a column where Qt would do otherwise: Enter, Backspace, Delete, Tab, tables; knows no menu."""

from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor

from app.ui.editor.column_commands import is_empty, outdent
from app.ui.editor.column_text import ColumnText
from app.ui.editor.document import is_table
from app.ui.editor.formatting import LISTS, PLAIN, Kind, Shape, read_look, read_shape

_BULLETS = frozenset({"-", "*", "•"})
_KEEP = QTextCursor.MoveMode.KeepAnchor


class Wish(Enum):
    """What a key asks for."""

    ENTER = auto()
    LINE = auto()
    BACK = auto()
    FORWARD = auto()
    CUT = auto()
    HISTORY = auto()
    LINK = auto()
    BOLD = auto()
    ITALIC = auto()
    TAB = auto()
    TEXT = auto()
    OTHER = auto()


_SEQUENCES = (
    (QKeySequence.StandardKey.Undo, Wish.HISTORY),
    (QKeySequence.StandardKey.Redo, Wish.HISTORY),
    (QKeySequence.StandardKey.Cut, Wish.CUT),
    (QKeySequence.StandardKey.Bold, Wish.BOLD),
    (QKeySequence.StandardKey.Italic, Wish.ITALIC),
)
_KEYS = {
    Qt.Key.Key_Return.value: Wish.ENTER,
    Qt.Key.Key_Enter.value: Wish.ENTER,
    Qt.Key.Key_Backspace.value: Wish.BACK,
    Qt.Key.Key_Delete.value: Wish.FORWARD,
    Qt.Key.Key_Tab.value: Wish.TAB,
    Qt.Key.Key_Backtab.value: Wish.TAB,
}


def wish_of(event: QKeyEvent) -> Wish:
    """What the key of `event` asks for."""
    # AltGr is Control with Alt on some systems, and it types.
    alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and not alt
    # What types is most keys, and none of those below.
    if not control and event.text() and event.text().isprintable():
        return Wish.TEXT
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    wish = _KEYS.get(event.key(), Wish.OTHER)
    if wish is Wish.ENTER and (shift or control):
        return Wish.LINE if shift else Wish.OTHER
    # Alt with Backspace undoes on some systems, and Shift with Delete cuts.
    if wish is Wish.OTHER or alt or (wish is Wish.FORWARD and shift):
        wish = next((named for sequence, named in _SEQUENCES if event.matches(sequence)), Wish.OTHER)
    return Wish.LINK if control and event.key() == Qt.Key.Key_K else wish


def begins_list(event: QKeyEvent, cursor: QTextCursor) -> bool:
    """Whether the key is a space after a hyphen, asterisk or bullet that a paragraph begins with, as in Word."""
    block = cursor.block()
    return (
        event.text() == " "
        and not cursor.hasSelection()
        and block.text()[: cursor.positionInBlock()] in _BULLETS
        and not is_table(block)
        and read_shape(block).kind is Kind.PARAGRAPH
    )


def begin_list(text: ColumnText, cursor: QTextCursor) -> None:
    """Nothing; the paragraph at `cursor` is a bullet, without the sign that it began with."""
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, _KEEP)
    cursor.removeSelectedText()
    text.reshape(cursor.blockNumber(), Shape(Kind.BULLET))


def press_enter(text: ColumnText, cursor: QTextCursor) -> None:
    """Nothing; a new paragraph begins at `cursor`, which has no selection and stands in no table.

    An empty list item moves out a level instead, and one of the outermost becomes a paragraph. At the end a new
    passage begins; in the middle the id stays with the first half, at the very start with the text. Inside a passage
    of several blocks the new one belongs to it.
    """
    block = cursor.block()
    number, shape = block.blockNumber(), read_shape(block)
    if is_empty(block) and shape.kind in LISTS:
        text.reshape(number, replace(shape, level=shape.level - 1) if shape.level else Shape())
        return
    at_start, at_end = cursor.atBlockStart() and not is_empty(block), cursor.atBlockEnd()
    name = text.id_at(number)
    passage = text.ledger.blocks_of(name, number)
    inside = len(passage) > 1 and not (at_end and number == passage[-1]) and not (at_start and number == passage[0])
    after = Shape() if shape.kind is Kind.SUBHEADING and at_end else Shape(shape.kind, shape.level)
    look = read_look(cursor.charFormat())
    typed = text.looks.characters(after.kind, look) if look.href is None else text.looks.characters(after.kind, PLAIN)
    cursor.insertBlock(text.looks.block(after), typed)
    if at_start:
        # The empty block above is the new one; a number that the list begins with stays on top.
        text.ledger.ids[number : number + 2] = [name if inside else "", name]
        if shape.kind is Kind.SUBHEADING:
            text.reshape(number, Shape())
    else:
        text.ledger.ids[number : number + 2] = [name, name if inside else ""]


def press_back(text: ColumnText, cursor: QTextCursor) -> str | None:
    """The id of the passage that is to be joined to the one before it; None where nothing is left to do.

    `cursor` has no selection and stands at the start of a block. A list item moves out or becomes a paragraph first;
    blocks of one passage are merged here.
    """
    number = cursor.blockNumber()
    if read_shape(cursor.block()).kind in LISTS:
        outdent(text, cursor)
        return None
    if number == 0:
        text.reshape(0, Shape())
        return None
    return meet(text, cursor, number)


def meet(text: ColumnText, cursor: QTextCursor, number: int) -> str | None:
    """The id of the passage of block `number` where it is another than that of the block before.

    Otherwise None, and the two blocks are one, unless one is a table and the other has text.
    """
    name = text.id_at(number)
    if name and name != text.id_at(number - 1):
        return name
    upper, lower = text.block(number - 1), text.block(number)
    if (is_table(upper) and not is_empty(lower)) or (is_table(lower) and not is_empty(upper)):
        return None
    cursor.setPosition(upper.position() + upper.length() - 1)
    cursor.setPosition(lower.position(), _KEEP)
    text.delete(cursor)
    return None


def delete_table(cursor: QTextCursor) -> bool:
    """Whether a table stood in the caret's block; then it is gone, and an empty paragraph is there."""
    if not is_table(cursor.block()):
        return False
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, _KEEP)
    cursor.removeSelectedText()
    return True


def leave_table(text: ColumnText, cursor: QTextCursor) -> None:
    """Nothing; `cursor` stands in a new paragraph before the table of its block, or behind it, ready for text."""
    number = cursor.blockNumber()
    before = cursor.atBlockStart()
    name = text.id_at(number)
    cursor.insertBlock(text.looks.block(Shape()), text.looks.characters(Kind.PARAGRAPH, PLAIN))
    text.ledger.ids[number : number + 2] = ["", name] if before else [name, ""]
    if before:
        cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
        text.reshape(number, Shape())
