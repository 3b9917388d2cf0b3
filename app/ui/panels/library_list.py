"""The list of cases on its page: the table with its model and cells, and which cases are selected; it changes none."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt, Signal

from app.domain.library import CaseSummary, LibraryQuery
from app.ui.models.library_cells import Cells, DueCells, HitLine, ReadyCells, TitleCells, row_height
from app.ui.models.library_model import LibraryModel, Lists, Place, widest
from app.ui.models.library_table import LibraryTable
from app.ui.models.library_texts import LibraryTexts
from app.ui.theme import Size, Theme

_MOST = 1_000
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class CaseList(QObject):
    """Shows the cases of `lists` in `table`. `part_name` names the part of a hit, `today` gives the day.

    `selected_others` is emitted when other cases are selected, `failed` brings the AppError of a list that could not be
    read.
    """

    selected_others = Signal()
    failed = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - what it shows, where, and how
        self,
        table: LibraryTable,
        lists: Lists,
        texts: LibraryTexts,
        part_name: Callable[[str], str],
        today: Callable[[], date],
        theme: Theme,
    ) -> None:
        super().__init__(table)
        self.table = table
        self.model = LibraryModel(lists, texts, today, self)
        self._theme, self._texts = theme, texts
        self._hits = HitLine(theme, part_name, table.row_place)
        kinds = {
            Place.TITLE: TitleCells,
            Place.DEADLINE: DueCells,
            Place.READY_FI: ReadyCells,
            Place.READY_SV: ReadyCells,
        }
        self._cells = {place: kinds.get(place, Cells)(theme, texts, self._hits, today, table) for place in Place}
        titles = self._cells[Place.TITLE]
        assert isinstance(titles, TitleCells)
        titles.is_current = table.is_current
        table.setModel(self.model)
        for place, cells in self._cells.items():
            table.setItemDelegateForColumn(place, cells)
        table.selectionModel().selectionChanged.connect(lambda *_: self.selected_others.emit())
        # Told while a row is painted; what follows may not happen within that.
        self.model.failed.connect(self.failed, Qt.ConnectionType.QueuedConnection)

    def lay_out(self, kept: str) -> None:
        """Nothing; columns and order are those of `kept`, or the first ones: the last changed case on top."""
        self.table.lay_out(self._theme.font(Size.BODY), widest(self._texts))
        self.table.horizontalHeader().setSortIndicator(Place.CHANGED, Qt.SortOrder.DescendingOrder)
        self.table.restore(kept)
        # Only now: from here on each order of the head is a query.
        self.table.setSortingEnabled(True)

    def retranslate(self) -> None:
        """Nothing; heads and widths are those of the language spoken now, rows with the next `refresh`."""
        self.model.retranslate()
        self.table.lay_out(self._theme.font(Size.BODY), widest(self._texts))

    def dress(self, theme: Theme) -> None:
        """Nothing; rows look as `theme` has them."""
        self._theme = theme
        self._hits.dress(theme)
        for cells in self._cells.values():
            cells.dress(theme)
        self.table.grow(theme.font(Size.BODY), widest(self._texts))
        self.fit()

    def fit(self) -> None:
        """Nothing; rows are as high as what is shown in them."""
        height = row_height(self._theme, with_hit=bool(self.model.query.words))
        self.table.verticalHeader().setDefaultSectionSize(height)

    def show(self, query: LibraryQuery) -> None:
        """Nothing; the cases of `query` are listed from the first one, which is selected."""
        self.model.show(query)
        self.table.scrollToTop()
        self.select(0)

    def refresh(self) -> None:
        """Nothing; the list is as the library is now, the same cases selected and the same place in view."""
        ids = {case.id for case in self.selected()}
        current, row = self.case_at(self.table.currentIndex()), self.table.currentIndex().row()
        scrolled = self.table.verticalScrollBar().value()
        self.model.refresh()
        wanted, now = ids | ({current.id} if current else set()), self.model.summary(row) if current else None
        # Where the one case that matters has stayed, nobody need ask the library for the places of all.
        places = {now.id: row} if now and wanted == {now.id} else self.model.places(wanted)
        self.table.verticalScrollBar().setValue(scrolled)
        # Where the case with the keyboard has gone, the one that took its place has it.
        self.select(places.get(current.id, row) if current else 0, [places[each] for each in ids if each in places])

    def selected(self) -> Sequence[CaseSummary]:
        """The selected cases in the order of the list; of more than a thousand, the first thousand."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())[:_MOST]
        return [case for row in rows if (case := self.model.summary(row))]

    def case_at(self, index: QModelIndex) -> CaseSummary | None:
        """The case of a row, None where there is none."""
        return self.model.summary(index.row()) if index.isValid() else None

    def select(self, current: int, rows: Iterable[int] = ()) -> None:
        """Nothing; the keyboard stands on row `current`, and `rows` are selected, or that one where there are none."""
        count, model = self.model.rowCount(), self.table.selectionModel()
        if not count:
            self.selected_others.emit()
            return
        title = self.model.index(min(max(current, 0), count - 1), Place.TITLE)
        selection = QItemSelection()
        for row in rows:
            index = self.model.index(row, Place.TITLE)
            selection.select(index, index)
        if selection.isEmpty():
            selection.select(title, title)
        model.setCurrentIndex(title, QItemSelectionModel.SelectionFlag.NoUpdate)
        model.select(selection, _SELECT)

    def select_case(self, case_id: str) -> None:
        """Nothing; the case is selected and in view, if it is listed."""
        row = self.model.places({case_id}).get(case_id)
        if row is not None:
            self.select(row)
            self.table.scrollTo(self.table.currentIndex())
