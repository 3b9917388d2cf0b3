"""One language of one part in a text editor, row by row with the ids of its passages; keeps no undo and stores nothing."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QTextEdit, QWidget

from app.domain.columns import Rows
from app.domain.language import Language


class Kind(StrEnum):
    """What a block is."""

    PARAGRAPH = "paragraph"
    BULLET = "bullet"
    NUMBER = "number"
    SUBHEADING = "subheading"
    TABLE = "table"


@dataclass(frozen=True, slots=True)
class Formats:
    """What holds at the caret or in the selection; `href` is None outside a link, `level` 0 outside a list."""

    bold: bool = False
    italic: bool = False
    href: str | None = None
    kind: Kind = Kind.PARAGRAPH
    level: int = 0


class Column(QTextEdit):
    """The column of one language. The owner gives it rows, hears of new ones, and gives back what became of them.

    The owner answers `rows_changed` by `patch` with what the case then holds: new passages get their ids by that.
    Undo and redo are the owner's: their keys are passed on.
    """

    rows_changed = Signal(object)
    """Rows: 300 ms after the last keystroke, or at once when the number of blocks changed."""
    passage_changed = Signal(str)
    """The id of the passage in which the caret now is; empty for one that has no id yet."""
    formats_changed = Signal(object)
    """Formats: those at the caret became others."""
    join_requested = Signal(str)
    """The id of a passage that is to be joined to the one before it (Backspace at its start, Delete before it)."""
    link_requested = Signal()
    """Ctrl+K: a link is wanted at the caret or for the selection."""
    table_requested = Signal(str)
    """The id of the passage whose table is to be edited (Enter or double-click); `block_in_passage` tells which."""

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = language

    def set_rows(self, rows: Rows) -> None:
        """Nothing; the column shows `rows` of another part, the caret at the start. Emits no rows_changed."""
        raise NotImplementedError

    def patch(self, rows: Rows) -> None:
        """Nothing; the column reads `rows`, touched only where they differ: caret, selection and scroll stay.

        What is typed and not yet told stays where `rows` do not change that very passage. An empty row alone in its
        passage keeps the look (bullet …) that it has here. Emits no rows_changed.
        """
        raise NotImplementedError

    def rows(self) -> Rows:
        """What the column reads now, also what is not yet told; the id is empty where a passage has none yet."""
        raise NotImplementedError

    def flush(self) -> None:
        """Nothing; what was still to be told by `rows_changed` is told."""
        raise NotImplementedError

    def current_passage(self) -> str:
        """The id of the passage in which the caret is."""
        raise NotImplementedError

    def block_in_passage(self) -> int:
        """The place of the caret's block among those of its passage, from 0."""
        raise NotImplementedError

    def caret(self) -> tuple[str, int]:
        """The passage in which the caret is, and its code point in that passage's text (as `show_spot` takes it)."""
        raise NotImplementedError

    def blocks_of(self, passage_id: str) -> range:
        """The numbers of the blocks of a passage; an empty range for one that is not here."""
        raise NotImplementedError

    def block_rect(self, number: int) -> QRectF:
        """The rectangle of block `number` in coordinates of the document."""
        raise NotImplementedError

    def show_spot(self, passage_id: str, start: int = 0, end: int = 0) -> bool:
        """Whether the passage is here; then the text from `start` to `end` is selected and scrolled into view.

        Both are code points of the passage's text (`blocks_text` of its blocks); the same number twice is a caret.
        """
        raise NotImplementedError

    def selected_rows(self) -> Rows:
        """What is selected, as rows; the first and the last may be parts of theirs. None selected: no rows."""
        raise NotImplementedError

    def insert_rows(self, rows: Rows) -> None:
        """Nothing; `rows` stand at the caret, in place of the selection: one text inline, more as blocks.

        An id stays where it is free here (an empty paragraph's is), else the row gets a new passage. Told at once.
        """
        raise NotImplementedError

    def formats(self) -> Formats:
        """What holds at the caret."""
        raise NotImplementedError

    def toggle_bold(self) -> None:
        """Nothing; the selection, or what is typed next, is bold or no longer so."""
        raise NotImplementedError

    def toggle_italic(self) -> None:
        """Nothing; the selection, or what is typed next, is italic or no longer so."""
        raise NotImplementedError

    def set_link(self, href: str | None) -> None:
        """Nothing; the selection (or the link at the caret) leads to `href`, or nowhere for None."""
        raise NotImplementedError

    def make_bullets(self) -> None:
        """Nothing; the blocks of the selection are items of a bulleted list, or paragraphs if all were."""
        raise NotImplementedError

    def make_numbers(self) -> None:
        """Nothing; the blocks of the selection are items of a numbered list, or paragraphs if all were."""
        raise NotImplementedError

    def make_paragraph(self) -> None:
        """Nothing; the blocks of the selection are paragraphs."""
        raise NotImplementedError

    def make_subheading(self) -> None:
        """Nothing; the blocks of the selection are subheadings, or paragraphs if all were."""
        raise NotImplementedError

    def indent(self) -> None:
        """Nothing; the list items of the selection are one level further in."""
        raise NotImplementedError

    def outdent(self) -> None:
        """Nothing; the list items of the selection are one level further out; of the outermost paragraphs come."""
        raise NotImplementedError
