"""What opens beside the text of an editor: the address of a link, a table, what changed; each is asked for here."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.language import Language
from app.domain.richtext import Paragraph, Span, Table
from app.domain.translation import changed_since
from app.ui.dialogs.table import TableDialog
from app.ui.editor.bilingual_columns import ColumnPair
from app.ui.editor.bilingual_part import ShownPart
from app.ui.editor.diff_view import DiffView
from app.ui.editor.link_bar import LinkBar
from app.ui.editor.stripes import striped_side
from app.ui.theme import Theme


class Inserts(QObject):
    """The helpers of `editor`, whose text is in `columns` and whose part is `part`."""

    confirmed = Signal(str)
    """The id of a passage: the person has seen what changed in it and says that the translation is up to date."""

    def __init__(self, part: ShownPart, columns: ColumnPair, editor: QWidget) -> None:
        super().__init__(editor)
        self._part, self._columns, self._editor = part, columns, editor
        self._shown = ""
        self.link_bar = LinkBar(editor)
        self.diff_view = DiffView(editor)
        self.link_bar.chosen.connect(self._link)
        self.link_bar.removed.connect(self._unlink)
        self.link_bar.closed.connect(self._back)
        self.diff_view.confirmed.connect(self._confirm)
        self.diff_view.closed.connect(self._back)
        columns.entered.connect(self._pass_on)
        columns.rows_changed.connect(self._pass_on)
        for language in Language:
            column = columns.columns[language]
            column.link_requested.connect(self.ask_link)
            column.table_requested.connect(self._edit_table)

    def close(self) -> None:
        """Nothing; none of them is shown."""
        self.link_bar.hide()
        self.diff_view.hide()

    def dress(self, theme: Theme) -> None:
        """Nothing; they are in the colours of `theme`."""
        self.link_bar.dress(theme)
        self.diff_view.dress(theme)

    def ask_link(self) -> None:
        """Nothing; the bar asks for the address of the link at the caret or of the selection."""
        if not self._part.session.read_only:
            self.link_bar.ask(self._columns.column.formats().href)

    def _link(self, address: str) -> None:
        column = self._columns.column
        if column.textCursor().hasSelection() or column.formats().href is not None:
            column.set_link(address)
        else:
            column.insert_rows((("", Paragraph((Span(address, href=address),))),))

    def _unlink(self) -> None:
        self._columns.column.set_link(None)

    def ask_table(self) -> TableDialog:
        """The open dialog for a new table, which is put in at the caret when the person is done."""
        dialog = self._opened(None)
        dialog.made.connect(self._insert_table)
        return dialog

    def _insert_table(self, table: object) -> None:
        if isinstance(table, Table):
            self._columns.column.insert_rows((("", table),))

    def _edit_table(self, passage_id: str) -> None:
        column = self._columns.column
        column.flush()
        passage, number, language = self._part.passage(passage_id), column.block_in_passage(), column.language
        blocks = passage.blocks[language] if passage else ()
        block = blocks[number] if number < len(blocks) else None
        if isinstance(block, Table):
            dialog = self._opened(block)
            dialog.made.connect(lambda table: self._part.put_block(passage_id, language, number, table))

    def _opened(self, table: Table | None) -> TableDialog:
        dialog = TableDialog(table, self._editor)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._back)
        dialog.open()
        return dialog

    def toggle_change(self) -> None:
        """Nothing; what changed in the passage with the caret is shown and has the keyboard, or is closed."""
        if self.diff_view.isVisible():
            self.diff_view.close_view()
            return
        self._columns.flush()
        self.show_change(self._columns.column.current_passage(), focus=True)

    def show_change(self, passage_id: str, *, focus: bool = False) -> None:
        """Nothing; what changed in a passage since it was confirmed stands below it, if anything did."""
        passage = self._part.passage(passage_id)
        changed = changed_since(passage) if passage else None
        if passage is None or changed is None:
            return
        self._shown = passage_id
        side = striped_side(passage)
        column = self._columns.columns[side if self._columns.mode.shows(side) else side.other]
        area = column.passage_rect(passage_id)
        below = column.viewport().mapTo(self._editor, QPoint(0, round(area.bottom())))
        self.diff_view.show_change(changed, below, round(area.height()), column.viewport().width(), focus=focus)

    def _confirm(self) -> None:
        self.confirmed.emit(self._shown)

    def _pass_on(self) -> None:
        """A card that the mouse opened goes when the person works on in the text."""
        if not self.diff_view.has_keyboard:
            self.diff_view.hide()

    def _back(self) -> None:
        self._columns.column.setFocus(Qt.FocusReason.OtherFocusReason)
