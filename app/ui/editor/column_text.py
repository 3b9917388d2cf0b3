"""A document and the ids of its passages, kept together through every edit; knows no widget, no caret and no timer."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont, QPalette, QTextBlock, QTextCursor, QTextDocument

from app.domain.columns import Rows
from app.ui.editor.column_ids import Ledger
from app.ui.editor.column_pending import EMPTY
from app.ui.editor.document import dress, read_block, retype, strays, table_place
from app.ui.editor.formatting import Looks, Shape, read_shape, reshaped, shape_of
from app.ui.editor.patching import bring
from app.ui.editor.tables import Tables


class ColumnText(QObject):
    """The text of one column as rows. It hears of every edit of the document, whoever makes it."""

    edited = Signal(bool)
    """A person's edit (not one of `bring` or `quiet`); True when the number of blocks changed."""

    def __init__(self, document: QTextDocument, parent: QObject) -> None:
        super().__init__(parent)
        self.document = document
        self.ledger = Ledger()
        self.looks = Looks(QPalette(), document.defaultFont())
        self.tables = Tables(document, self)
        self._quiet = False
        document.contentsChange.connect(self._on_contents_change)

    def rows(self) -> Rows:
        """What the document reads now; only blocks that were touched are read again."""
        ledger = self.ledger
        if ledger.is_touched:
            self._part_strays()
            for number in ledger.take_touched():
                block = self.document.findBlockByNumber(number)
                ledger.values[number] = model = read_block(block, self.tables)
                if not block.layout().preeditAreaText():
                    with self.quiet():
                        retype(block, model)
                        dress(block, model, self.looks, self.tables)
        return ledger.rows()

    def bring(self, rows: Rows) -> None:
        """Nothing; the document reads `rows`, touched only where it differs, and nothing is told."""
        rows = rows or EMPTY
        with self.quiet():
            bring(self.document, self.rows(), rows, self.looks, self.tables)
        self.ledger.put(rows)

    @property
    def is_quiet(self) -> bool:
        """Whether edits are being made that the ids do not follow yet."""
        return self._quiet

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """Edits in it are not told; whoever makes them keeps the ids and values true."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    def set_look(self, palette: QPalette, font: QFont) -> None:
        """Nothing; every block is drawn with these colours and this font."""
        rows = self.rows()
        self.looks = Looks(palette, font)
        self.tables.set_look(palette, self.looks)
        cursor = QTextCursor(self.document)
        cursor.beginEditBlock()
        with self.quiet():
            for number, (_, block) in enumerate(rows):
                held = self.document.findBlockByNumber(number)
                # Every distance follows the font.
                QTextCursor(held).setBlockFormat(self.looks.block(shape_of(block)))
                dress(held, block, self.looks, self.tables)
            cursor.endEditBlock()

    def reshape(self, number: int, shape: Shape) -> None:
        """Nothing; block `number` is of `shape` and keeps its text; a table stays as it is."""
        block = self.document.findBlockByNumber(number)
        model = reshaped(read_block(block, self.tables), shape)
        cursor = QTextCursor(block)
        cursor.beginEditBlock()
        dress(block, model, self.looks, self.tables)
        cursor.endEditBlock()

    def id_at(self, number: int) -> str:
        """The id of the passage of block `number`."""
        return self.ledger.ids[number]

    def block(self, number: int) -> QTextBlock:
        """The block with `number`."""
        return self.document.findBlockByNumber(number)

    def delete(self, cursor: QTextCursor) -> None:
        """Nothing; the selection is gone; where it spans blocks, what remains is the block of the text that remains."""
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        first, last = self.document.findBlock(start), self.document.findBlock(end)
        if first.blockNumber() == last.blockNumber():
            cursor.removeSelectedText()
            return
        stays_last = start == first.position() and end < last.position() + last.length() - 1
        number, shape = first.blockNumber(), read_shape(last if stays_last else first)
        cursor.removeSelectedText()
        if read_shape(self.block(number)) != shape:
            self.reshape(number, shape)

    def _on_contents_change(self, position: int, _removed: int, added: int) -> None:
        if self._quiet:
            return
        document, known = self.document, len(self.ledger.ids)
        count = document.blockCount()
        block = document.findBlock(position)
        first = block.blockNumber()
        # Qt tells more than there is, as one character too many when all is replaced.
        end = document.findBlock(min(position + added, document.characterCount() - 1))
        new = end.blockNumber() - first + 1
        old = new - (count - known)
        if old < 1:
            first, new, old = 0, count, known
        behind = end.position() + end.length() - 1 - (position + added)
        keep_last = position == block.position() and behind > 0
        if old == new:
            self.ledger.touch(first, first + new)
        else:
            self.ledger.splice(first, old, new, keep_last=keep_last)
        self.edited.emit(old != new)

    def _part_strays(self) -> None:
        """Gives text that came to stand beside a table, by a route that passes the keys, a paragraph of its own."""
        touched = self.ledger.take_touched()
        number, end = touched.start, touched.stop
        while number < end:
            block = self.block(number)
            if strays(block):
                self._part(block, number)
                end += 1
            number += 1
        self.ledger.touch(touched.start, end)

    def _part(self, block: QTextBlock, number: int) -> None:
        """Puts what stands before the table of `block`, or else what stands behind it, into a block without an id."""
        place = table_place(block)
        cursor = QTextCursor(block)
        cursor.setPosition(place if place > block.position() else place + 1)
        with self.quiet():
            cursor.insertBlock()
        self.ledger.insert(number if place > block.position() else number + 1)
