"""The outline's lines for a view: a title and a state in each language; a drop asks for a move and moves nothing."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from app.domain.language import Language
from app.services.outline import Heading, OutlineItem, State
from app.ui.models.outline_words import finding_count, language_name, state_words, title_of
from app.ui.plain_tip import plain_tip
from app.ui.theme import Theme, Tone

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

TITLE, FI, SV = range(3)
KEY = Role.UserRole
STATE = Role.UserRole + 1
QUESTION = "application/x-aloitevastaus-question"

LANGUAGES = {FI: Language.FI, SV: Language.SV}
# A shape for each state: no state is told by colour alone.
_LOOKS = {
    State.DONE: ("check", Tone.DONE),
    State.STALE: ("state-dot", Tone.STALE),
    State.PARTIAL: ("state-half", Tone.ACCENT),
    State.EMPTY: ("state-ring", Tone.MUTED),
}
_ROOT = QModelIndex()


class OutlineModel(QAbstractTableModel):
    """Lines with three columns: the title, the state in Finnish, the state in Swedish.

    `question_moved` asks for a question (its id) at a place, from 0, counted without it.
    """

    question_moved = Signal(str, int)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[OutlineItem] = []
        self._icons: dict[State, QIcon] = {}
        self._spoken = Language.FI
        self._read_only = False
        self.dress(theme)

    def dress(self, theme: Theme) -> None:
        """Nothing; the icons are those of `theme`."""
        self._icons = {state: theme.icon(name, tone) for state, (name, tone) in _LOOKS.items()}
        self.retold()

    def retold(self) -> None:
        """Nothing; every line tells itself anew, in the language that the window speaks now."""
        if self._items:
            self.dataChanged.emit(self.index(0, TITLE), self.index(len(self._items) - 1, SV))

    def speak(self, language: Language) -> None:
        """Nothing; questions are called by their text in `language`, or by the other where that has none."""
        self._spoken = language
        self.retold()

    def allow_moves(self, *, allowed: bool) -> None:
        """Nothing; answers can be dragged, or not."""
        self._read_only = not allowed

    @property
    def movable(self) -> bool:
        """Whether answers can be moved at all."""
        return not self._read_only

    def show(self, items: Sequence[OutlineItem]) -> None:
        """Nothing; the model has `items`: a line that was there stays the same line, wherever it now stands."""
        wanted = {item.id for item in items}
        for row in range(len(self._items) - 1, -1, -1):
            if self._items[row].id not in wanted:
                self.beginRemoveRows(_ROOT, row, row)
                del self._items[row]
                self.endRemoveRows()
        self._reorder(items)
        for row, item in enumerate(items):
            if row >= len(self._items) or self._items[row].id != item.id:
                self.beginInsertRows(_ROOT, row, row)
                self._items.insert(row, item)
                self.endInsertRows()
            elif self._items[row] != item:
                self._items[row] = item
                self.dataChanged.emit(self.index(row, TITLE), self.index(row, SV))

    def _reorder(self, items: Sequence[OutlineItem]) -> None:
        """Nothing; the lines that stay stand in the order of `items`."""
        places = {item.id: place for place, item in enumerate(items)}
        order = sorted(self._items, key=lambda item: places[item.id])
        if order == self._items:
            return
        self.layoutAboutToBeChanged.emit()
        rows = {item.id: row for row, item in enumerate(order)}
        before = self.persistentIndexList()
        after = [self.index(rows[self._items[it.row()].id], it.column()) for it in before]
        self._items = order
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def item(self, row: int) -> OutlineItem:
        """The line in `row`."""
        return self._items[row]

    def row_of(self, key: str) -> int:
        """The row of the line with the part's `key`, -1 where there is none."""
        return next((row for row, item in enumerate(self._items) if item.key == key), -1)

    def questions(self) -> tuple[str, ...]:
        """The ids of the questions in their order."""
        return tuple(item.question_id for item in self._items if item.question_id)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._items)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Three."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """What a view asks of a line."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == KEY:
            return item.key
        return self._title(item, role) if index.column() == TITLE else self._side(item, LANGUAGES[index.column()], role)

    def _title(self, item: OutlineItem, role: int) -> object:
        title = title_of(item, self._spoken)
        match role:
            case Role.DisplayRole:
                return title
            case Role.ToolTipRole:
                return plain_tip("\n".join([title, *self._told(item)]))
            case Role.AccessibleTextRole:
                return ". ".join([title, *self._told(item)])
            case _:
                return None

    def _told(self, item: OutlineItem) -> tuple[str, ...]:
        return tuple(_side_words(item, language) for language in Language)

    def _side(self, item: OutlineItem, language: Language, role: int) -> object:
        match role:
            case Role.DecorationRole:
                return self._icons[item.states[language]]
            case Role.DisplayRole:
                return str(item.found[language] or "")
            case Role.ToolTipRole | Role.AccessibleTextRole:
                return _side_words(item, language)
            case _ if role == STATE:
                return item.states[language].value
            case _:
                return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """The languages' letters over their columns, their names for who does not see them."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if section == TITLE:
            told = QCoreApplication.translate("Outline", "Part")
            return told if role in {Role.DisplayRole, Role.AccessibleTextRole} else None
        if role == Role.DisplayRole:
            return LANGUAGES[section].value
        return language_name(LANGUAGES[section]) if role in {Role.ToolTipRole, Role.AccessibleTextRole} else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """An answer to a question can be dragged; drops go between lines, onto none."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        movable = self._items[index.row()].question_id and not self._read_only
        return flags | Qt.ItemFlag.ItemIsDragEnabled if movable else flags

    def supportedDropActions(self) -> Qt.DropAction:
        """A move."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """A question's id."""
        return [QUESTION]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the question whose answer is dragged."""
        mime = QMimeData()
        if indexes:
            mime.setData(QUESTION, self._items[indexes[0].row()].question_id.encode())
        return mime

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Whether an answer can go before `row`: among the answers and nowhere else."""
        del action, column
        return self._place(data, row, parent) is not None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """False, for the view must take nothing away: the case is asked for the move, and then shows it."""
        del action, column
        place = self._place(data, row, parent)
        if place is not None:
            self.move(bytes(data.data(QUESTION).data()).decode(), place)
        return False

    def _place(self, data: QMimeData, row: int, parent: Index) -> int | None:
        """The place among the questions, as if none were taken out, that a drop means; None where it means none."""
        if self._read_only or not data.hasFormat(QUESTION):
            return None
        row = parent.row() if parent.isValid() else row
        first = next((at for at, item in enumerate(self._items) if item.question_id), 0)
        place = row - first
        return place if 0 <= place <= len(self.questions()) else None

    def move(self, question_id: str, before: int) -> None:
        """Nothing; `question_moved` asks for the question to stand before the one now at `before`, if that moves it."""
        questions = self.questions()
        if self._read_only or question_id not in questions:
            return
        now = questions.index(question_id)
        place = before - 1 if before > now else before
        if place != now and 0 <= place < len(questions):
            self.question_moved.emit(question_id, place)


def _side_words(item: OutlineItem, language: Language) -> str:
    found = item.found[language]
    words = state_words(item.states[language], optional=item.heading in _OPTIONAL and not found)
    if not found:
        return QCoreApplication.translate("Outline", "{language}: {state}").format(
            language=language_name(language), state=words
        )
    return QCoreApplication.translate("Outline", "{language}: {state}, {findings}").format(
        language=language_name(language), state=words, findings=finding_count(found)
    )


_OPTIONAL = frozenset({Heading.SUMMARY, Heading.GENERAL_ANSWER, Heading.EXTRA, Heading.ATTACHMENTS, Heading.QUESTIONS})
