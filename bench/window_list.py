"""The list of a large library painted, scrolled and searched, against a bare table over a list of tuples."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QMainWindow, QTableView

from app.ui.panels.library import LibraryPage
from bench.make_library import CaseMaker
from bench.paired import Figure, paired
from bench.spread import Spread, spread
from bench.window_empty import painted
from bench.window_open import Opened, opened, paint, press

_NO_INDEX = QModelIndex()


class Tuples(QAbstractTableModel):
    """The least that a table asks of a model: `rows`, each a tuple of texts."""

    def __init__(self, rows: Sequence[tuple[str, ...]]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows[0])

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self._rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None

    def reset(self) -> None:
        """Nothing; the table has to look at everything anew."""
        self.beginResetModel()
        self.endResetModel()


_WORDS = 8
"""How many words are typed into the search, letter by letter."""


def measured(library: Path, runs: int) -> tuple[list[Figure], list[Spread]]:
    """The figures of the list of `library`, and the spread of searching for words of it, letter by letter."""
    with opened(library) as window:
        page = window.window.page
        assert isinstance(page, LibraryPage)
        with _bare(window, page) as (bare, model):
            return _figures(page, bare, model, runs), _searched(window, page, _words())


def _words() -> Sequence[str]:
    """Words of the made-up language, common and rare, plain letters only."""
    texts = (case.motion.topic.fi.lower().strip(".").split() for case in CaseMaker(words=300).cases(_WORDS))
    words = [max(words, key=len) for words in texts]
    return [word for word in words if word.isascii()]


def _figures(page: LibraryPage, bare: QTableView, model: Tuples, runs: int) -> list[Figure]:
    ours = page.form.table
    down, bare_down = _Pages(ours), _Pages(bare)

    def first_screen() -> None:
        page.refresh()
        paint(ours)

    def bare_screen() -> None:
        model.reset()
        paint(bare)

    return [
        paired("10,000 cases listed anew, the first screen painted · a bare table over tuples",
               first_screen, bare_screen, runs=runs, goal=1.5),
        paired("a page further down in 10,000 cases · in a bare table", down, bare_down, runs=runs * 3, goal=1.5),
    ]  # fmt: skip


class _Pages:
    """Scrolls `table` a page further and paints it; from the end it begins again."""

    def __init__(self, table: QTableView) -> None:
        self._table = table

    def __call__(self) -> None:
        bar = self._table.verticalScrollBar()
        bar.setValue(0 if bar.value() >= bar.maximum() else bar.value() + bar.pageStep())
        paint(self._table)


def _searched(window: Opened, page: LibraryPage, words: Sequence[str]) -> list[Spread]:
    """From each key in the search field to the painted list of what stands there, and the same without the wait."""
    field, times, worked = page.form.search, [], []
    for word in words:
        for length, letter in enumerate(word, start=1):
            begun = perf_counter()
            press(field, letter)
            while page.list.model.query.words != word[:length]:
                window.qt.processEvents()
            paint(field)
            times.append((perf_counter() - begun) * 1000)
            page.list.show(page.list.model.query)
        field.clear()
        page.ask()
    for word in words:
        for length in range(1, len(word) + 1):
            field.setText(word[:length])
            begun = perf_counter()
            page.ask()
            paint(field)
            worked.append((perf_counter() - begun) * 1000)
        field.clear()
        page.ask()
    return [
        spread("a key in the search over 10,000 cases until its hits are painted", times, goal=100.0),
        spread("the same without the pause that waits for the next key", worked, goal=100.0),
    ]


@contextmanager
def _bare(window: Opened, page: LibraryPage) -> Iterator[tuple[QTableView, Tuples]]:
    """A bare table as large as that of `page`, with the same texts in rows of the same height."""
    table, shown = page.form.table, page.list.model
    columns = range(shown.columnCount())
    rows = [tuple(str(shown.index(row, each).data()) for each in columns) for row in range(shown.rowCount())]
    page.refresh()
    model = Tuples(rows)
    other = QMainWindow()
    bare = QTableView(other)
    other.setCentralWidget(bare)
    bare.setModel(model)
    bare.setFont(table.font())
    bare.verticalHeader().setDefaultSectionSize(table.verticalHeader().defaultSectionSize())
    bare.verticalHeader().hide()
    bare.setShowGrid(table.showGrid())
    for each in columns:
        bare.setColumnWidth(each, table.columnWidth(each))
    other.resize(table.size())
    other.show()
    painted(window.qt, other)
    yield bare, model
    other.close()
    other.deleteLater()
