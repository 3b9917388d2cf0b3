"""One language of one part in a text editor, row by row with the ids of its passages; keeps no undo, stores nothing."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget

from app.domain.columns import Rows
from app.domain.language import Language
from app.domain.richtext import Span
from app.ui.editor import column_commands as commands
from app.ui.editor.column_edit import ColumnEdit
from app.ui.editor.column_keys import Wish
from app.ui.editor.column_rows import rows_of_selection, with_rows
from app.ui.editor.column_spots import point_in_block, position_in_block, position_of, spot_at
from app.ui.editor.formatting import Formats, Kind, read_look, read_shape

__all__ = ["Column", "Formats", "Kind"]

_KEEP = QTextCursor.MoveMode.KeepAnchor


class Column(ColumnEdit):
    """The column of one language. The owner gives it rows, hears of new ones, and gives back what became of them.

    The owner answers `rows_changed` by `patch` with what the case then holds: new passages get their ids by that.
    """

    passage_changed = Signal(str)
    """The id of the passage in which the caret now is; empty for one that has no id yet."""
    formats_changed = Signal(object)
    """Formats: those at the caret became others."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language
        self._passage = ""
        self._formats = Formats()
        self.cursorPositionChanged.connect(self._moved)
        self.selectionChanged.connect(self._note_formats)
        self.currentCharFormatChanged.connect(self._note_formats)

    def current_passage(self) -> str:
        """The id of the passage in which the caret is."""
        return self.text.id_at(self.textCursor().blockNumber())

    def block_in_passage(self) -> int:
        """The place of the caret's block among those of its passage, from 0."""
        number = self.textCursor().blockNumber()
        return number - self.text.ledger.blocks_of(self.text.id_at(number), number).start

    def caret(self) -> tuple[str, int]:
        """The passage in which the caret is, and its code point in that passage's text (as `show_spot` takes it)."""
        return spot_at(self.text, self.textCursor().position())

    def blocks_of(self, passage_id: str) -> range:
        """The numbers of the blocks of a passage; an empty range for one that is not here."""
        return self.text.ledger.blocks_of(passage_id)

    def block_rect(self, number: int) -> QRectF:
        """The rectangle of block `number` in coordinates of the document."""
        return self.document().documentLayout().blockBoundingRect(self.text.block(number))

    def space_below(self, block: QTextBlock) -> float:
        """The bottom margin that `block` has by its kind, before any levelling."""
        return self.text.looks.space_below(read_shape(block))

    def show_spot(self, passage_id: str, start: int = 0, end: int = 0) -> bool:
        """Whether the passage is here; then the text from `start` to `end` is selected and scrolled into view.

        Both are code points of the passage's text (`blocks_text` of its blocks); an `end` that is not behind
        `start` makes a caret.
        """
        first = position_of(self.text, passage_id, start)
        last = position_of(self.text, passage_id, max(start, end))
        if first is None or last is None:
            return False
        cursor = QTextCursor(self.document())
        cursor.setPosition(first)
        cursor.setPosition(last, _KEEP)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def selected_rows(self) -> Rows:
        """What is selected, as rows; the first and the last may be parts of theirs. None selected: no rows."""
        return rows_of_selection(self.text, self.textCursor())

    def insert_rows(self, rows: Rows) -> None:
        """Nothing; `rows` stand at the caret, in place of the selection: one text inline, more as blocks.

        An id stays where it is free here (an empty paragraph's is), else the row gets a new passage. Told at once.
        """
        if not rows or not self.is_open:
            return
        with self.one_step():
            cursor = self.textCursor()
            if cursor.hasSelection():
                self.text.delete(cursor)
            present, number = self.text.rows(), cursor.blockNumber()
            point = point_in_block(self.text, number, cursor.positionInBlock())
            wanted, (row, end) = with_rows(present, (number, point), rows)
            self.text.bring(wanted)
            cursor.setPosition(position_in_block(self.text, row, end))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def formats(self) -> Formats:
        """What holds at the caret."""
        cursor = self.textCursor()
        looks = [look for _, _, look in commands.selected_pieces(self.text, cursor)] if cursor.hasSelection() else []
        looks = looks or [read_look(self.currentCharFormat())]
        shape = read_shape(cursor.block())
        return Formats(
            all(look.bold for look in looks), all(look.italic for look in looks), looks[0].href, shape.kind, shape.level
        )

    def toggle_bold(self) -> None:
        """Nothing; the selection, or what is typed next, is bold or no longer so."""
        self._toggle(commands.toggled_bold)

    def toggle_italic(self) -> None:
        """Nothing; the selection, or what is typed next, is italic or no longer so."""
        self._toggle(commands.toggled_italic)

    def set_link(self, href: str | None) -> None:
        """Nothing; the selection (or the link at the caret) leads to `href`, or nowhere for None."""
        cursor = self.textCursor()
        if self.is_open:
            where = cursor if cursor.hasSelection() else commands.link_around(cursor)
            with self.one_step():
                commands.change_looks(self.text, where, lambda look: commands.linked(look, href))
            self._note_formats()

    def make_bullets(self) -> None:
        """Nothing; the blocks of the selection are items of a bulleted list, or paragraphs if all were."""
        self._make(Kind.BULLET)

    def make_numbers(self) -> None:
        """Nothing; the blocks of the selection are items of a numbered list, or paragraphs if all were."""
        self._make(Kind.NUMBER)

    def make_paragraph(self) -> None:
        """Nothing; the blocks of the selection are paragraphs."""
        self._make(Kind.PARAGRAPH)

    def make_subheading(self) -> None:
        """Nothing; the blocks of the selection are subheadings, or paragraphs if all were."""
        self._make(Kind.SUBHEADING)

    def indent(self) -> None:
        """Nothing; the list items of the selection are one level further in."""
        if self.is_open:
            with self.one_step():
                commands.indent(self.text, self.textCursor())
            self._note_formats()

    def outdent(self) -> None:
        """Nothing; the list items of the selection are one level further out; of the outermost paragraphs come."""
        if self.is_open:
            with self.one_step():
                commands.outdent(self.text, self.textCursor())
            self._note_formats()

    def act(self, wish: Wish, event: QKeyEvent) -> bool:
        """Whether all that `wish` asks for is done; else Qt does the rest."""
        if wish is Wish.BOLD:
            self.toggle_bold()
        elif wish is Wish.ITALIC:
            self.toggle_italic()
        else:
            return super().act(wish, event)
        return True

    def _make(self, kind: Kind) -> None:
        if self.is_open:
            with self.one_step():
                commands.toggle_kind(self.text, self.textCursor(), kind)
            self._note_formats()

    def _toggle(self, change: Callable[[list[Span]], Callable[[Span], Span]]) -> None:
        if not self.is_open:
            return
        cursor = self.textCursor()
        if cursor.hasSelection():
            pieces = [look for _, _, look in commands.selected_pieces(self.text, cursor)]
            with self.one_step():
                commands.change_looks(self.text, cursor, change(pieces))
        else:
            look = read_look(self.currentCharFormat())
            kind = read_shape(cursor.block()).kind
            self.setCurrentCharFormat(self.text.looks.characters(kind, change([look])(look)))
        self._note_formats()

    def _moved(self) -> None:
        if self.text.is_quiet:
            return
        passage = self.current_passage()
        if passage != self._passage:
            self._passage = passage
            self.passage_changed.emit(passage)
        self._leave_link()
        self._note_formats()

    def _leave_link(self) -> None:
        """What is typed at either end of a link is not part of it."""
        look = read_look(self.currentCharFormat())
        cursor = self.textCursor()
        if look.href is None or cursor.hasSelection() or self.is_composing or commands.is_inside_link(cursor):
            return
        kind = read_shape(cursor.block()).kind
        self.setCurrentCharFormat(self.text.looks.characters(kind, Span("", look.bold, look.italic)))

    def _note_formats(self) -> None:
        if not self.text.is_quiet and (formats := self.formats()) != self._formats:
            self._formats = formats
            self.formats_changed.emit(formats)
