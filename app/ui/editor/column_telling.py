"""A text editor that tells what it reads, as rows, after a pause or at once; what its keys do is not its own affair."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.domain.columns import Rows
from app.ui.editor.column_caret import led_back, place_of
from app.ui.editor.column_pending import EMPTY, with_typing
from app.ui.editor.column_steps import Steps
from app.ui.editor.column_text import ColumnText
from app.ui.editor.patching import with_empty_looks
from app.ui.own_document import give_own_document

_PAUSE_MS = 300


class ColumnTelling(QTextEdit):
    """One column as rows, to and from its owner. It keeps no undo of its own, but says where a step of it begins."""

    rows_changed = Signal(object)
    """Rows: 300 ms after the last keystroke, or at once when the number of blocks changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        document = give_own_document(self)
        self.setUndoRedoEnabled(False)
        self.text = ColumnText(document, self)
        self._told: Rows = EMPTY
        self._given: Rows = EMPTY
        self._steps = Steps()
        self._stepping = False
        self._urgent = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._tell)
        self.text.edited.connect(self._on_edited)

    def set_rows(self, rows: Rows) -> None:
        """Nothing; the column shows `rows` of another part, the caret at the start. Emits no rows_changed.

        What was typed and not yet told is gone: `flush` comes first.
        """
        self._forget()
        self.text.bring(rows)
        self._told, self._given = self.text.rows(), rows
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)
        self._moved()

    def patch(self, rows: Rows) -> None:
        """Nothing; the column reads `rows`, touched only where they differ: caret, selection and scroll stay.

        What is typed and not yet told stays where `rows` do not change that very passage. An empty row alone in its
        passage keeps the look (bullet …) that it has here. Emits no rows_changed.
        """
        mine = self.text.rows()
        theirs = with_empty_looks(mine, rows or EMPTY, self._given)
        wanted = with_typing(self._told, mine, theirs)
        self._told, self._given = theirs, rows
        if wanted == theirs:
            self._forget()
        cursor = self.textCursor()
        anchor, caret = place_of(self.text, cursor.anchor()), place_of(self.text, cursor.position())
        self.text.bring(wanted)
        if (back := led_back(self.text, self.textCursor(), anchor, caret)) is not None:
            self.setTextCursor(back)
        self._moved()

    def rows(self) -> Rows:
        """What the column reads now, also what is not yet told; the id is empty where a passage has none yet."""
        return self.text.rows()

    def flush(self) -> None:
        """Nothing; what was still to be told by `rows_changed` is told."""
        self._forget()
        rows = self.text.rows()
        if rows != self._told:
            self._told = rows
            self.rows_changed.emit(rows)

    @property
    def step(self) -> int:
        """The number of the step of undo that the person is in; edits of another number are undone on their own."""
        return self._steps.number

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """What is done in it, also in steps inside it, is undone at once, and nothing else with it."""
        if self._stepping:
            yield
            return
        self.flush()
        self._steps.begin()
        self._stepping = True
        try:
            yield
        finally:
            self._stepping = False
        self.flush()
        self._steps.begin()

    @property
    def is_composing(self) -> bool:
        """Whether an input method holds text that is not yet part of the document."""
        return bool(self.textCursor().block().layout().preeditAreaText())

    @property
    def is_open(self) -> bool:
        """Whether commands may change the text now."""
        return not self.isReadOnly() and not self.is_composing

    def _moved(self) -> None:
        """Tells what is true of another place of the caret; the rest of the column has more to tell."""

    def _on_edited(self, blocks_changed: bool) -> None:
        self._urgent = self._urgent or blocks_changed
        self._later.start(0 if self._urgent else _PAUSE_MS)

    def _settle(self) -> None:
        if self._urgent and not self.is_composing:
            self.flush()

    def _tell(self) -> None:
        if self.is_composing:
            self._later.start(_PAUSE_MS)
        else:
            self.flush()

    def _forget(self) -> None:
        self._later.stop()
        self._urgent = False
