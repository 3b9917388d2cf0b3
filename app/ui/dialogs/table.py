"""A small dialog in which a simple table is made or changed: cells, header row, caption; it puts it nowhere."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QTableWidgetItem, QWidget

from app.domain.columns import cut_spans
from app.domain.richtext import Span, Spans, Table, spans_text, tidy
from app.domain.text import clean
from app.ui.generated.ui_table import Ui_Table

_NEW = Table(rows=(((), (), ()), ((), (), ()), ((), (), ())))


class TableDialog(QDialog):
    """The dialog for `table`, None for a new one of three rows and three columns."""

    made = Signal(object)
    """Table: what the person made, when the dialog is accepted."""

    def __init__(self, table: Table | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Table()
        self.form.setupUi(self)
        self.form.grid.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.form.buttons.button(QDialogButtonBox.StandardButton.Ok).setProperty("primary", True)  # noqa: FBT003 - Qt's
        self._header_rows = max(1, (table or _NEW).header_rows)
        self._fill(table or _NEW)
        self.form.addRow.clicked.connect(self._add_row)
        self.form.removeRow.clicked.connect(self._remove_row)
        self.form.addColumn.clicked.connect(self._add_column)
        self.form.removeColumn.clicked.connect(self._remove_column)
        self.accepted.connect(self._tell)
        self._limit()

    def table(self) -> Table:
        """The table as it stands in the dialog; a cell whose text was changed keeps its look where the text stayed."""
        grid = self.form.grid
        rows = tuple(
            tuple(self._cell(row, column) for column in range(grid.columnCount())) for row in range(grid.rowCount())
        )
        headers = min(self._header_rows, len(rows)) if self.form.header.isChecked() else 0
        return Table(rows, headers, clean(self.form.caption.text()).strip())

    def _fill(self, table: Table) -> None:
        grid = self.form.grid
        grid.setRowCount(max(1, len(table.rows)))
        grid.setColumnCount(max(1, *(len(row) for row in table.rows)) if table.rows else 1)
        for row, cells in enumerate(table.rows):
            for column, spans in enumerate(cells):
                item = QTableWidgetItem(spans_text(spans))
                item.setData(Qt.ItemDataRole.UserRole, spans)
                grid.setItem(row, column, item)
        self.form.caption.setText(table.caption)
        self.form.header.setChecked(table.header_rows > 0)
        grid.setCurrentCell(0, 0)

    def _cell(self, row: int, column: int) -> Spans:
        item = self.form.grid.item(row, column)
        if item is None:
            return ()
        return rewritten_spans(item.data(Qt.ItemDataRole.UserRole) or (), item.text())

    def _add_row(self) -> None:
        grid = self.form.grid
        row = grid.currentRow() + 1 or grid.rowCount()
        grid.insertRow(row)
        self._go(row, max(0, grid.currentColumn()))

    def _add_column(self) -> None:
        grid = self.form.grid
        column = grid.currentColumn() + 1 or grid.columnCount()
        grid.insertColumn(column)
        self._go(max(0, grid.currentRow()), column)

    def _remove_row(self) -> None:
        self.form.grid.removeRow(self.form.grid.currentRow())
        self._limit()

    def _remove_column(self) -> None:
        self.form.grid.removeColumn(self.form.grid.currentColumn())
        self._limit()

    def _go(self, row: int, column: int) -> None:
        self.form.grid.setCurrentCell(row, column)
        self.form.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self._limit()

    def _limit(self) -> None:
        """A table keeps at least one cell."""
        self.form.removeRow.setEnabled(self.form.grid.rowCount() > 1)
        self.form.removeColumn.setEnabled(self.form.grid.columnCount() > 1)

    def _tell(self) -> None:
        self.made.emit(self.table())

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the dialog speaks the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
        super().changeEvent(event)


def rewritten_spans(spans: Spans, text: str) -> Spans:
    """`spans` after their text became `text`: what begins and ends alike keeps its look, what is new is plain."""
    old = spans_text(spans)
    start = 0
    while start < min(len(old), len(text)) and old[start] == text[start]:
        start += 1
    end = 0
    while end < min(len(old), len(text)) - start and old[len(old) - 1 - end] == text[len(text) - 1 - end]:
        end += 1
    head, tail = cut_spans(spans, start)[0], cut_spans(spans, len(old) - end)[1]
    return tidy((*head, Span(text[start : len(text) - end]), *tail))
