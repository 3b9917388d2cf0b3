"""The parts of a document as a table of two languages, with a check on each that was copied; it copies none."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from app.domain.language import Language
from app.ui.dialogs.copy_part_rows import Cell, PartRow, is_copied
from app.ui.document_names import LANGUAGE_NAMES
from app.ui.plain_tip import plain_tip
from app.ui.theme import ThemeKeeper, Tone

COLUMNS = (Language.FI, Language.SV)

_Index = QModelIndex | QPersistentModelIndex
_INDENT = "\u2003"


class PartsModel(QAbstractTableModel):
    """Shows part rows. `name` gives what a part without a heading is called, by its key."""

    def __init__(self, theme: ThemeKeeper, name: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, name
        self.rows: Sequence[PartRow] = ()
        self.copied: frozenset[tuple[str, Language]] = frozenset()

    def show(self, rows: Sequence[PartRow], copied: frozenset[tuple[str, Language]]) -> None:
        """Nothing; the table shows `rows` with a check on those of `copied`."""
        self.beginResetModel()
        self.rows, self.copied = rows, copied
        self.endResetModel()

    def check(self, key: str, language: Language) -> None:
        """Nothing; the part has a check in `language`."""
        self.copied |= {(key, language)}
        self.refresh()

    def refresh(self) -> None:
        """Nothing; every cell is shown anew."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(COLUMNS) - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def cell(self, index: _Index) -> Cell | None:
        """The cell at `index`, None where there is none."""
        return Cell(index.row(), COLUMNS[index.column()]) if index.isValid() else None

    def index_of(self, cell: Cell) -> QModelIndex:
        """The index of `cell`."""
        return self.index(cell.row, COLUMNS.index(cell.language))

    def title(self, cell: Cell) -> str:
        """What the part is called in the document, or by us where it has no heading there."""
        row = self.rows[cell.row]
        return row.names[cell.language] or self._name(row.key)

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many parts there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """One column a language."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """What a person can do with the cell: nothing where the part has no text."""
        cell = self.cell(index)
        if cell is None or not self.rows[cell.row].there[cell.language]:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """The name of the part, its check, and both in words for who cannot see them."""
        cell = self.cell(index)
        if cell is None:
            return None
        done = self.rows[cell.row].there[cell.language] and is_copied(self.rows, self.copied, cell)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _INDENT * self.rows[cell.row].depth + self.title(cell)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.title(cell))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.tr("{part}, copied").format(part=self.title(cell)) if done else self.title(cell)
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(cell, done=done)
        return None

    def _icon(self, cell: Cell, *, done: bool) -> QIcon:
        theme = self._theme.theme
        if done:
            return theme.icon("check", Tone.DONE)
        return theme.icon("circle" if self.rows[cell.row].there[cell.language] else "minus", Tone.DISABLED)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own
        """The language of a column, by its own name."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return LANGUAGE_NAMES[COLUMNS[section]]
        return None
