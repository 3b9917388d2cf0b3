"""The table of cases: its keys, its columns' widths and their order as they were left; it knows no case."""

from PySide6.QtCore import QByteArray, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from app.ui.models.library_model import Index, Place
from app.ui.panels.readiness_bar import segments_width

_WIDEST = {
    Place.SIGNATORY: "Maximiliana Lehtonen ym.",
    Place.STAGE: "Lautakunta__",
    Place.MEETING: "28.10.2026__",
    Place.DEADLINE: "28.10.2026 14 pv jäljellä_",
    Place.CHANGED: "28.10.2026__",
}
"""A text of the width that a column has at first."""

_SMALLEST = 56


class LibraryTable(QTableView):
    """A table that opens with Enter, deletes with Delete and goes to the title that is typed."""

    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(_SMALLEST)
        header.setSortIndicatorClearable(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def lay_out(self) -> None:
        """Nothing; every column is as wide as it needs, and the titles have the rest."""
        metrics, header = QFontMetrics(self.font()), self.horizontalHeader()
        for place in Place:
            if place in _WIDEST:
                header.resizeSection(place, metrics.horizontalAdvance(_WIDEST[place]) + 8)
        for place in (Place.READY_FI, Place.READY_SV):
            header.resizeSection(place, segments_width() + metrics.horizontalAdvance("10/10") + 24)
        header.setSectionResizeMode(Place.TITLE, QHeaderView.ResizeMode.Stretch)

    def keep(self) -> str:
        """The columns' widths and their order, as text that `restore` takes."""
        return bytes(self.horizontalHeader().saveState().toBase64().data()).decode()

    def restore(self, kept: str) -> None:
        """Nothing; columns are as `keep` found them; a text that it did not give changes nothing."""
        self.horizontalHeader().restoreState(QByteArray.fromBase64(kept.encode()))
        self.horizontalHeader().setSectionResizeMode(Place.TITLE, QHeaderView.ResizeMode.Stretch)

    def is_current(self, row: int) -> bool:
        """Whether the keyboard stands on `row`."""
        return self.hasFocus() and self.currentIndex().row() == row

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Nothing; the marks of the row with the keyboard are painted anew."""
        super().currentChanged(current, previous)
        for index in (current, previous):
            if index.isValid():
                self.update(index.sibling(index.row(), Place.TITLE))

    def keyboardSearch(self, search: str) -> None:
        """Nothing; the keyboard goes to the next case whose title begins with what is typed."""
        index = self.currentIndex()
        if index.isValid() and index.column() != Place.TITLE:
            title = index.siblingAtColumn(Place.TITLE)
            self.selectionModel().setCurrentIndex(title, QItemSelectionModel.SelectionFlag.NoUpdate)
        super().keyboardSearch(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; Delete asks for the selected cases to be deleted, all else is the table's own."""
        if event.key() == Qt.Key.Key_Delete and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)
