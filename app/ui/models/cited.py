"""The references of a case for a view: statutes, under each its references in both languages; it finds none."""

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.language import Language
from app.domain.statute import Status
from app.services.case_references import CaseReference, CaseReferences, ReferencePair, source_of
from app.ui.models.outline_words import language_name
from app.ui.references.words import status_words, title_of

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
PAIR = Role.UserRole
STATUS = Role.UserRole + 1
"""Of a statute its Status, None where it has none."""
_ROOT = QModelIndex()
_LANGUAGES = tuple(Language)

_Group = tuple[str, str, Status | None, tuple[ReferencePair, ...]]
"""A statute's title, how it stands in words and as value, its references."""


class CitedModel(QAbstractItemModel):
    """Statutes in the order of their first mention, each with its references in the document's order.

    The first column is Finnish, the second Swedish; statutes stand in the first and cannot be chosen.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: list[_Group] = []

    def show(self, read: CaseReferences, spoken: Language) -> bool:
        """Whether any row became another; the model has what was `read`, with titles in `spoken`."""
        groups = list(_groups(read.pairs, spoken, read.day))
        if groups == self._groups:
            return False
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()
        return True

    def retell(self) -> None:
        """Nothing; what is worded anew is asked for again: the window speaks another language."""
        self.beginResetModel()
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many statutes, or references of one, there are."""
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()][3]) if parent.internalId() == 0 else 0

    def columnCount(self, parent: Index = _ROOT) -> int:
        """One for each language."""
        del parent
        return len(_LANGUAGES)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """The place of a statute, or of a reference under it."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, 0 if not parent.isValid() else parent.row() + 1)

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        """The statute of a reference."""
        number = index.internalId() if index.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only references can be chosen."""
        if index.isValid() and index.internalId():
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """What the columns are called."""
        if orientation is Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return language_name(_LANGUAGES[section])
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """A title, or the words of a reference; with `PAIR` the reference in both languages."""
        if not index.isValid():
            return None
        if not index.internalId():
            return self._statute(self._groups[index.row()], role) if index.column() == 0 else None
        pair = self._groups[index.internalId() - 1][3][index.row()]
        language = _LANGUAGES[index.column()]
        if role == PAIR:
            return pair
        if role == Role.DisplayRole:
            it = pair.sides[language]
            return it.cited.reference.as_written if it else ""
        return told(pair, language) if role == Role.AccessibleTextRole else None

    @staticmethod
    def _statute(group: _Group, role: int) -> object:
        title, standing, status, _ = group
        if role == Role.DisplayRole:
            return title
        if role == Role.AccessibleTextRole:
            return ", ".join(it for it in (title, standing) if it)
        if role == Role.ToolTipRole:
            return standing
        return status if role == STATUS else None

    def index_of(self, reference: CaseReference) -> QModelIndex:
        """Where `reference`, or what stands in its place now, is; an index that leads nowhere where it is gone."""
        for number, (*_, pairs) in enumerate(self._groups):
            for row, pair in enumerate(pairs):
                for column, language in enumerate(_LANGUAGES):
                    it = pair.sides[language]
                    if it is not None and (it.spot.path, it.spot.start) == (reference.spot.path, reference.spot.start):
                        return self.index(row, column, self.index(number, 0))
        return QModelIndex()


def lack_words(pair: ReferencePair, language: Language) -> str:
    """What is wrong with the `language` side of `pair`: that it lacks, or differs; empty for nothing."""
    if pair.sides[language] is None:
        if language in pair.lacks:
            return QCoreApplication.translate("References", "missing here")
        return QCoreApplication.translate("References", "not written yet") if pair.there[language] is None else ""
    differs = pair.lacks and pair.sides[language.other] is not None
    return QCoreApplication.translate("References", "differs") if differs else ""


def heading_words(pair: ReferencePair, language: Language) -> str:
    """The heading of the section, and that this is the first mention: what stands under the words."""
    it = pair.sides[language]
    if it is None:
        return ""
    heading = it.cited.section.heading if it.cited.section else ""
    first = QCoreApplication.translate("References", "first mention") if it.first else ""
    return " · ".join(word for word in (heading, first) if word)


def told(pair: ReferencePair, language: Language) -> str:
    """All that the cell shows, to be read aloud."""
    it = pair.sides[language]
    words = it.cited.reference.as_written if it else ""
    parts = (words, heading_words(pair, language), lack_words(pair, language))
    return ", ".join(part for part in parts if part)


def _groups(pairs: Sequence[ReferencePair], spoken: Language, day: date) -> Iterator[_Group]:
    found: dict[object, list[ReferencePair]] = {}
    for pair in pairs:
        refs = pair.any.cited.reference.refs
        source = source_of(refs[0]) if refs else pair.any.cited.reference.as_written
        found.setdefault(source or "", []).append(pair)
    for held in found.values():
        cited = held[0].any.cited
        if cited.act is None:
            yield cited.normal[spoken] or cited.reference.as_written, "", None, tuple(held)
        else:
            title = f"{title_of(cited.act, spoken, day)} ({cited.act.number})"
            status = cited.status
            yield title, status_words(cited.act, status, day) if status else "", status, tuple(held)
