"""The demands or the questions of a draft as a list for a view; every change goes through the page, not through it."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.services.draft import Listing, Sentence, Sentences
from app.ui.models.intake_mime import FORMAT, Carried, to_mime

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class SentencesModel(QAbstractListModel):
    """One row a sentence. `reworded` brings a row and the text that a person wrote there."""

    reworded = Signal(int, str)

    def __init__(self, listing: Listing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.listing = listing
        self._sentences: Sentences = ()

    def show(self, sentences: Sentences) -> None:
        """Nothing; the rows are `sentences`, those at both ends that are the same left as they are."""
        old = self._sentences
        if sentences == old:
            return
        first = _same(old, sentences)
        last = min(_same(old[::-1], sentences[::-1]), min(len(old), len(sentences)) - first)
        gone, come = len(old) - first - last, len(sentences) - first - last
        changed = min(gone, come)
        middle = first + changed
        self._sentences = (*sentences[:middle], *old[middle:])
        if changed:
            self.dataChanged.emit(self.index(first), self.index(middle - 1))
        if gone > changed:
            self.beginRemoveRows(_NOWHERE, middle, first + gone - 1)
            self._sentences = sentences
            self.endRemoveRows()
        elif come > changed:
            self.beginInsertRows(_NOWHERE, middle, first + come - 1)
            self._sentences = sentences
            self.endInsertRows()

    def sentence(self, row: int) -> Sentence:
        """The sentence of a row."""
        return self._sentences[row]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many sentences there are."""
        return 0 if parent.isValid() else len(self._sentences)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """The text of a sentence; what is read aloud has its number."""
        if not index.isValid() or index.row() >= len(self._sentences):
            return None
        text = self._sentences[index.row()].text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.row() + 1}. {text}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Whether the person's text was taken; a blank one takes the sentence out of the list."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        if value == self._sentences[index.row()].text:
            return False
        self.reworded.emit(index.row(), value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A sentence can be edited and dragged; a drop goes between two."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """A sentence moves; it never stands in two lists."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """The one form in which sentences are dragged."""
        return [FORMAT]

    def mimeData(self, indexes: Any) -> QMimeData:  # noqa: ANN401 - Qt's own list type
        """What a drag of `indexes` carries."""
        rows = sorted(index.row() for index in indexes)
        text = "\n".join(self._sentences[row].text for row in rows)
        return to_mime(Carried(listing=self.listing, numbers=tuple(rows)), text)


def _same(one: Sentences, other: Sentences) -> int:
    """How many sentences are the same from the start on."""
    shorter = min(len(one), len(other))
    return next((n for n in range(shorter) if one[n] != other[n]), shorter)
