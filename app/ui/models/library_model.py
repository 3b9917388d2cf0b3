"""The cases of the library as a table that fetches rows as they are looked at; it sorts and filters nothing itself."""

from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.library import CaseSummary, Column, LibraryQuery
from app.ui.models.library_texts import NEAR_DAYS, LibraryTexts
from app.ui.plain_tip import plain_tip

PAGE = 50
SEARCH_PAGE = 20
"""Rows of one fetch; fewer where each row's best hit is looked for as well."""

PAGES_KEPT = 40
SUMMARY = Qt.ItemDataRole.UserRole
"""The role of a row's `CaseSummary`."""

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class Place(IntEnum):
    """The columns, from left to right."""

    TITLE = 0
    SIGNATORY = 1
    STAGE = 2
    MEETING = 3
    DEADLINE = 4
    READY_FI = 5
    READY_SV = 6
    CHANGED = 7


_SORTS = {
    Place.SIGNATORY: Column.SIGNATORY,
    Place.STAGE: Column.STAGE,
    Place.MEETING: Column.MEETING,
    Place.DEADLINE: Column.DEADLINE,
    Place.READY_FI: Column.READY_FI,
    Place.READY_SV: Column.READY_SV,
    Place.CHANGED: Column.CHANGED,
}
SHOWN: Mapping[int, Callable[[LibraryTexts, CaseSummary, date], str]] = {
    Place.TITLE: lambda texts, summary, _: texts.title(summary),
    Place.SIGNATORY: lambda texts, summary, _: texts.signatory(summary),
    Place.STAGE: lambda texts, summary, _: texts.stage(summary.stage),
    Place.MEETING: lambda texts, summary, _: texts.day(summary.meeting_date),
    Place.DEADLINE: lambda texts, summary, today: texts.due(summary.listing.deadline, today).told,
    Place.READY_FI: lambda texts, summary, _: texts.ready(summary.listing.ready.fi),
    Place.READY_SV: lambda texts, summary, _: texts.ready(summary.listing.ready.sv),
    Place.CHANGED: lambda texts, summary, today: texts.changed(summary.changed, today),
}
"""What each cell says of a case, on a given day."""


def widest(texts: LibraryTexts) -> Mapping[Place, str]:
    """A text for each column but the title's that is about as wide as any that is shown there."""
    day = date(2026, 12, 28)
    heads = texts.headers()
    return {
        Place.SIGNATORY: "Maximiliana Lehtola ym.",
        Place.STAGE: max((texts.stage(stage) for stage in Stage), key=len) + " ",
        Place.MEETING: texts.day(day),
        Place.DEADLINE: f"{texts.due(day, day - timedelta(days=NEAR_DAYS)).told} ",
        Place.READY_FI: f"{heads[Place.READY_FI]}  ",
        Place.READY_SV: f"{heads[Place.READY_SV]}  ",
        Place.CHANGED: max(texts.day(day), f"{heads[Place.CHANGED]} ", key=len),
    }


class Lists(Protocol):
    """What the model asks of a library."""

    def count(self, query: LibraryQuery) -> int:
        """How many cases `query` shows."""

    def page(self, query: LibraryQuery, offset: int, limit: int) -> Sequence[CaseSummary]:
        """The cases from number `offset` on, `limit` at most."""

    def places(self, query: LibraryQuery, case_ids: Collection[str]) -> Mapping[str, int]:
        """At which number each of `case_ids` stands."""


class LibraryModel(QAbstractTableModel):
    """The cases of `lists` that `query` shows. `today` gives the day to which deadlines stand.

    `failed` brings the AppError of a library that could not be read; the rows in question stay empty.
    """

    failed = Signal(object)

    def __init__(
        self, lists: Lists, texts: LibraryTexts, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lists = lists
        self._texts = texts
        self._today = today
        self._pages: OrderedDict[int, Sequence[CaseSummary]] = OrderedDict()
        self._count = 0
        self._headers = texts.headers()
        self.query = LibraryQuery()

    def show(self, query: LibraryQuery) -> None:
        """Nothing; the rows are those of `query`, fetched anew."""
        self.beginResetModel()
        self.query = query
        self._pages.clear()
        self._count = self._counted()
        self.endResetModel()

    def refresh(self) -> None:
        """Nothing; the rows are as the library has them now."""
        self.show(self.query)

    def retranslate(self) -> None:
        """Nothing; heads are in the language that `texts` speak now, rows and their order with the next `refresh`."""
        self._headers = self._texts.headers()
        sort = self._title_order if self.query.sort in {Column.TITLE_FI, Column.TITLE_SV} else self.query.sort
        self.query = replace(self.query, sort=sort)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Place) - 1)

    def summary(self, row: int) -> CaseSummary | None:
        """The case in `row`; None where the library could not be read, or is shorter by now."""
        size = SEARCH_PAGE if self.query.words else PAGE
        number, place = divmod(row, size)
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._fetched(number * size, size)
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page[place] if place < len(page) else None

    def places(self, case_ids: Collection[str]) -> Mapping[str, int]:
        """The row of each of `case_ids` that is shown."""
        try:
            return self._lists.places(self.query, case_ids) if case_ids else {}
        except AppError as error:
            self.failed.emit(error)
            return {}

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """How many cases are shown."""
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(Place)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A column's head."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says, its tooltip, what is read aloud, or the row's case."""
        if role == Qt.ItemDataRole.DisplayRole:
            summary = self.summary(index.row())
            return self._shown(summary, index.column()) if summary else None
        if role == SUMMARY:
            return self.summary(index.row())
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            summary = self.summary(index.row())
            told = self._told(summary, index.column()) if summary else None
            return plain_tip(told) if told and role == Qt.ItemDataRole.ToolTipRole else told
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Nothing; the rows are in the order of `column`; -1 is the order of change, the last first."""
        by = _SORTS.get(Place(column), self._title_order) if column >= 0 else Column.CHANGED
        self.show(replace(self.query, sort=by, descending=column < 0 or order is Qt.SortOrder.DescendingOrder))

    @property
    def _title_order(self) -> Column:
        return Column.TITLE_FI if self._texts.titles is Language.FI else Column.TITLE_SV

    def _counted(self) -> int:
        try:
            return self._lists.count(self.query)
        except AppError as error:
            self.failed.emit(error)
            return 0

    def _fetched(self, offset: int, limit: int) -> Sequence[CaseSummary]:
        try:
            return self._lists.page(self.query, offset, limit)
        except AppError as error:
            self.failed.emit(error)
            return ()

    def _shown(self, summary: CaseSummary, column: int) -> str:
        return SHOWN[column](self._texts, summary, self._today())

    def _told(self, summary: CaseSummary, column: int) -> str:
        match column:
            case Place.READY_FI:
                return self._texts.ready_told(summary.listing.ready.fi, Language.FI)
            case Place.READY_SV:
                return self._texts.ready_told(summary.listing.ready.sv, Language.SV)
            case Place.CHANGED:
                return self._texts.changed_told(summary)
            case _:
                return self._shown(summary, column)
