"""The first signatories of a draft as a table of names; every change goes through the page, not through it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QIcon

from app.domain.language import Language
from app.domain.motion import GroupSignatory, PersonSignatory, Signatory
from app.services.draft import one_line
from app.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
GIVEN, FAMILY, PARTY = range(3)
_HELD = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


class SignatoriesModel(QAbstractTableModel):
    """One row a person or group, in columns `GIVEN`, `FAMILY` (a group's name too) and `PARTY`.

    `edited` brings all of them as a person has them now.
    """

    edited = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._signatories: tuple[Signatory, ...] = ()
        self._language = Language.FI
        self._icons: dict[bool, QIcon] = {}

    def dress(self, theme: Theme) -> None:
        """Nothing; the icons are in the colours of `theme`."""
        self._icons = {True: theme.icon("users"), False: theme.icon("user")}
        self._told()

    def show(self, signatories: tuple[Signatory, ...], language: Language) -> None:
        """Nothing; the rows are `signatories`, their parties and groups in `language`."""
        if (signatories, language) == (self._signatories, self._language):
            return
        if len(signatories) == len(self._signatories):
            self._signatories, self._language = signatories, language
            self._told()
            return
        self.beginResetModel()
        self._signatories, self._language = signatories, language
        self.endResetModel()

    def _told(self) -> None:
        if self._signatories:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._signatories) - 1, PARTY))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many signed."""
        return 0 if parent.isValid() else len(self._signatories)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Three: given name, surname or group, party."""
        return 0 if parent.isValid() else 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """What a column holds."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return (self.tr("Given name"), self.tr("Surname or group"), self.tr("Party"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """A name; its row's icon and tooltip tell a group from a person."""
        if not index.isValid() or index.row() >= len(self._signatories):
            return None
        signatory = self._signatories[index.row()]
        group = isinstance(signatory, GroupSignatory)
        if role in _HELD:
            return self._cell(signatory, index.column())
        if role == Qt.ItemDataRole.DecorationRole and index.column() == (FAMILY if group else GIVEN):
            return self._icons.get(group)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("A council group") if group else self.tr("A person")
        return None

    def _cell(self, signatory: Signatory, column: int) -> str:
        if isinstance(signatory, GroupSignatory):
            return signatory.name[self._language] if column == FAMILY else ""
        return (signatory.given, signatory.family, signatory.party[self._language])[column]

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Whether the person's text was taken."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or not isinstance(value, str):
            return False
        row, text = index.row(), one_line(value)
        old = self._signatories[row]
        new = self._changed(old, index.column(), text)
        if new == old:
            return False
        self.edited.emit((*self._signatories[:row], new, *self._signatories[row + 1 :]))
        return True

    def _changed(self, old: Signatory, column: int, text: str) -> Signatory:
        if isinstance(old, GroupSignatory):
            return replace(old, name=old.name.put(self._language, text)) if column == FAMILY else old
        changes: tuple[Callable[[PersonSignatory], PersonSignatory], ...] = (
            lambda person: replace(person, given=text),
            lambda person: replace(person, family=text),
            lambda person: replace(person, party=person.party.put(self._language, text)),
        )
        return changes[column](old)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be edited but those that a group has not."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        group = isinstance(self._signatories[index.row()], GroupSignatory)
        return flags if group and index.column() != FAMILY else flags | Qt.ItemFlag.ItemIsEditable
