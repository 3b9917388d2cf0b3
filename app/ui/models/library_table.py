"""The table of cases: its keys, its columns' widths and their order as they were left; it knows no case."""

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from app.ui.models.library_model import Index, Place
from app.ui.panels.readiness_bar import segments_width

_TITLE = "Koulureittien turvallisuus ja"
"""The least of a title that is seen; a window that is narrower than that scrolls."""

_MARGINS = 20
_ARROW = 12


class LibraryTable(QTableView):
    """A table that opens with Enter, deletes with Delete and goes to the title that is typed."""

    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicatorClearable(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.sectionResized.connect(self._fit_title)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._font = self.font()

    def lay_out(self, font: QFont, widest: Mapping[Place, str]) -> None:
        """Nothing; every column has room for its `widest` text in `font`, and the titles have the rest."""
        self._font = font
        metrics, header = QFontMetrics(self._font), self.horizontalHeader()
        for place, text in widest.items():
            width = metrics.horizontalAdvance(text)
            if place in {Place.READY_FI, Place.READY_SV}:
                width = max(width, segments_width() + metrics.horizontalAdvance("10/10"))
            elif place is Place.CHANGED:
                width += _ARROW
            header.resizeSection(place, width + _MARGINS)
        self._fit_title()

    def grow(self, font: QFont, widest: Mapping[Place, str]) -> None:
        """Nothing; where `font` is of another size than before, the columns are laid out for it."""
        if font.pointSizeF() != self._font.pointSizeF():
            self.lay_out(font, widest)

    def keep(self) -> str:
        """The columns' widths and their order, as text that `restore` takes."""
        return bytes(self.horizontalHeader().saveState().toBase64().data()).decode()

    def restore(self, kept: str) -> None:
        """Nothing; columns are as `keep` found them; a text that it did not give changes nothing."""
        self.horizontalHeader().restoreState(QByteArray.fromBase64(kept.encode()))
        self._fit_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing; the titles have the room that the other columns leave."""
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self, changed: int = -1) -> None:
        if changed == Place.TITLE or self.model() is None:
            return
        header = self.horizontalHeader()
        others = sum(header.sectionSize(place) for place in Place if place is not Place.TITLE)
        least = QFontMetrics(self._font).horizontalAdvance(_TITLE) + _MARGINS
        header.resizeSection(Place.TITLE, max(self.viewport().width() - others, least))

    def row_place(self) -> tuple[int, int]:
        """The left end of the rows and their width, in pixels of the viewport."""
        return self.columnViewportPosition(Place.TITLE), self.horizontalHeader().length()

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
