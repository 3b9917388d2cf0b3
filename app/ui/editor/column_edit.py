"""A column whose keys and other edits keep the ids of passages true; stores nothing and keeps no undo."""

from typing import cast

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from app.ui.editor import column_commands as commands
from app.ui.editor import column_keys as keys
from app.ui.editor.column_keys import Wish, wish_of
from app.ui.editor.column_marks import Marks
from app.ui.editor.column_steps import Doing
from app.ui.editor.column_telling import ColumnTelling
from app.ui.editor.document import is_table
from app.ui.editor.formatting import LISTS, read_shape

_KEYS = {
    Wish.TEXT: Doing.TYPING,
    Wish.LINE: Doing.TYPING,
    Wish.ENTER: Doing.TYPING,
    Wish.BACK: Doing.ERASING,
    Wish.FORWARD: Doing.ERASING,
}
_LOOKS = (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange)


class ColumnEdit(ColumnTelling):
    """What is typed, as rows. Undo and redo are the owner's: their keys are passed on."""

    join_requested = Signal(str)
    """The id of a passage that is to be joined to the one before it (Backspace at its start, Delete before it)."""
    link_requested = Signal()
    """Ctrl+K: a link is wanted at the caret or for the selection."""
    table_requested = Signal(str)
    """The id of the passage whose table is to be edited: Enter or a double click in it."""
    typed = Signal()
    """A character was typed with a key, and stands before the caret; nothing of what was pasted or composed."""

    _ready = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.text.set_look(self.palette(), self.document().defaultFont())
        self._marks = Marks(self.document(), self)
        self._ready = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; keys that would part texts from their ids are done here, all others by Qt."""
        wish = wish_of(event)
        if wish is Wish.HISTORY:
            event.ignore()
            return
        doing = _KEYS.get(wish)
        if not self.is_open:
            super().keyPressEvent(event)
        elif keys.begins_list(event, self.textCursor()):
            with self.one_step():
                keys.begin_list(self.text, self.textCursor())
        elif wish is Wish.TAB or (doing is Doing.ERASING and self.textCursor().hasSelection()):
            with self.one_step():
                self._take(wish, event)
        else:
            self._go_on(doing)
            self._take(wish, event)
            if doing:
                self._steps.went_on(self.textCursor().position())
            if wish is Wish.TEXT:
                self.typed.emit()
        if wish is Wish.ENTER and self.is_open:
            # It ends the burst that it belongs to.
            self.flush()
            self._steps.begin()
        self._settle()

    def _take(self, wish: Wish, event: QKeyEvent) -> None:
        if not self.act(wish, event):
            super().keyPressEvent(event)

    def _go_on(self, doing: Doing | None) -> None:
        """Begins a new step where keys that do so here do not go on with the one before."""
        if doing is None:
            return
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()][-1:]
        at_once = self._later.isActive()
        if cursor.hasSelection() or self._steps.begins(doing, cursor.position(), before, at_once=at_once):
            self.flush()
            self._steps.begin(doing)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Nothing; text from an input method goes where typed text goes."""
        if not self.isReadOnly() and (event.commitString() or event.preeditString()):
            if not self.is_composing:
                self._go_on(Doing.TYPING)
            self._make_room()
        super().inputMethodEvent(event)
        self._steps.went_on(self.textCursor().position())
        self._settle()

    def event(self, event: QEvent) -> bool:
        """Whether the event was taken; undo and redo are left to the window's own shortcuts."""
        is_offered = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride
        if is_offered and wish_of(cast("QKeyEvent", event)) is Wish.HISTORY:
            event.ignore()
            return False
        return super().event(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Whether Tab moved the focus; in a list item it moves the item."""
        if not self.isReadOnly() and read_shape(self.textCursor().block()).kind in LISTS:
            return False
        return super().focusNextPrevChild(next)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Nothing; a double click on a table asks for it, elsewhere it selects a word."""
        block = self.cursorForPosition(event.position().toPoint()).block()
        if is_table(block):
            self.setTextCursor(QTextCursor(block))
            self.table_requested.emit(self.text.id_at(block.blockNumber()))
        else:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing; the marks of list items are painted beside the text."""
        super().paintEvent(event)
        up, left = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        painter = QPainter(self.viewport())
        painter.setPen(self.palette().text().color())
        painter.translate(-left, -up)
        self._marks.paint(painter, QRectF(event.rect()).translated(left, up))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; other colours and another font reach the text."""
        super().changeEvent(event)
        if self._ready and event.type() in _LOOKS:
            self.text.set_look(self.palette(), self.document().defaultFont())

    def cut(self) -> None:
        """Nothing; the selection is in the clipboard alone."""
        self.copy()
        if self.is_open:
            with self.one_step():
                self._delete_selection(self.textCursor())

    def act(self, wish: Wish, event: QKeyEvent) -> bool:
        """Whether all that `wish` asks for is done; else Qt does the rest. Only called where the text may change."""
        cursor = self.textCursor()
        match wish:
            case Wish.TEXT:
                self._make_room()
                return False
            case Wish.ENTER:
                self._enter(cursor)
            case Wish.LINE:
                self._delete_selection(cursor)
                return is_table(cursor.block())
            case Wish.BACK | Wish.FORWARD:
                return self._delete(cursor, back=wish is Wish.BACK)
            case Wish.CUT:
                self.cut()
            case Wish.LINK:
                self.link_requested.emit()
            case Wish.TAB if read_shape(cursor.block()).kind in LISTS:
                out = event.key() == Qt.Key.Key_Backtab or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                (commands.outdent if out else commands.indent)(self.text, cursor)
            case _:
                return False
        return True

    def _enter(self, cursor: QTextCursor) -> None:
        if is_table(cursor.block()) and not cursor.hasSelection():
            self.table_requested.emit(self.text.id_at(cursor.blockNumber()))
            return
        last = self.text.id_at(self.document().findBlock(cursor.selectionEnd()).blockNumber())
        self._delete_selection(cursor)
        name = self.text.id_at(cursor.blockNumber())
        if is_table(cursor.block()):
            keys.leave_table(self.text, cursor)
        else:
            keys.press_enter(self.text, cursor)
        if last != name and not self.text.id_at(cursor.blockNumber()):
            # Of a selection over several passages the text behind it is still the last one's.
            self.text.ledger.ids[cursor.blockNumber()] = last
        self.setTextCursor(cursor)

    def _delete(self, cursor: QTextCursor, *, back: bool) -> bool:
        """Whether Backspace (or Delete) had to do something else than take one character."""
        if self._delete_selection(cursor):
            return True
        if not (cursor.atBlockStart() if back else cursor.atBlockEnd()):
            return keys.delete_table(cursor)
        if not self.text.id_at(cursor.blockNumber()):
            # It has its id when it is told of.
            self.flush()
        if back:
            joined = keys.press_back(self.text, cursor)
        else:
            following = cursor.blockNumber() + 1
            joined = keys.meet(self.text, cursor, following) if following < self.document().blockCount() else None
        if joined:
            self.flush()
            self.join_requested.emit(joined)
        return True

    def _delete_selection(self, cursor: QTextCursor) -> bool:
        if not cursor.hasSelection():
            return False
        self.text.delete(cursor)
        self.ensureCursorVisible()
        return True

    def _make_room(self) -> None:
        """Takes a selection of several blocks away before text comes in its place, and leaves a table."""
        cursor = self.textCursor()
        if cursor.hasSelection() and (is_table(cursor.block()) or len(commands.selected_blocks(self.text, cursor)) > 1):
            self._delete_selection(cursor)
        if is_table(cursor.block()):
            keys.leave_table(self.text, cursor)
            self.setTextCursor(cursor)
