"""What the lists of statutes and of references hold, for views; they find nothing and write nothing."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.citing import ActHit
from app.domain.language import Language
from app.ui.references.words import place_words, status_words, title_of

Index = QModelIndex | QPersistentModelIndex
HIT = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


class HitsModel(QAbstractListModel):
    """The acts that were found for what a person typed, in a language and on a day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[ActHit, ...] = ()
        self.language = Language.FI
        self.day = date.min

    def show(self, hits: Sequence[ActHit], language: Language, day: date) -> None:
        """Nothing; the model has `hits`, with titles in `language` and their status on `day`."""
        self.beginResetModel()
        self._hits, self.language, self.day = tuple(hits), language, day
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many acts there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The act's line in words, or the hit itself for `HIT`."""
        if not index.isValid():
            return None
        hit = self._hits[index.row()]
        if role == HIT:
            return hit
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.line(hit)
        return None

    def line(self, hit: ActHit) -> str:
        """All that the row of `hit` shows, as one line to be read aloud."""
        heading = hit.section.heading if hit.section else ""
        place = " ".join(it for it in (place_words(hit, self.language), heading) if it)
        title = f"{title_of(hit.act, self.language, self.day)} ({hit.act.number})"
        return ", ".join(it for it in (title, place, status_words(hit.act, hit.status, self.day)) if it)
