"""The words of one language in a list: a person's, the case's, the office's; it keeps none and tells what is wanted."""

from dataclasses import dataclass, replace
from enum import Enum, auto

from PySide6.QtCore import QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from app.domain.proofing import Word, Words
from app.ui.theme import Theme, Tone

_KIND, _WORD = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class Owner(Enum):
    """Whose words they are."""

    OWN = auto()
    CASE = auto()
    OFFICE = auto()


@dataclass(frozen=True, slots=True)
class Listed:
    """One word of the list."""

    owner: Owner
    word: Word


@dataclass(frozen=True, slots=True)
class Group:
    """The words of one owner under their title; `hint` stands there where they are none."""

    owner: Owner
    title: str
    words: Words
    hint: str = ""
    changing: bool = True


class WordList(QObject):
    """Fills `tree`. `edited` brings what stood there (Listed) and the Word that a person made of it."""

    edited = Signal(object, object)

    def __init__(self, tree: QTreeWidget, theme: Theme) -> None:
        super().__init__(tree)
        self._tree = tree
        self._theme = theme
        self._groups: tuple[Group, ...] = ()
        self._sought = ""
        header = tree.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(False)
        tree.itemChanged.connect(self._changed)

    def dress(self, theme: Theme) -> None:
        """Nothing; the list looks as `theme` has it."""
        self._theme = theme
        self._fill()

    def show_groups(self, groups: tuple[Group, ...]) -> None:
        """Nothing; the list has the words of `groups`; what was chosen still is."""
        self._groups = groups
        self._fill()

    def search(self, text: str) -> None:
        """Nothing; only words with `text` in them are shown, all where it is empty."""
        self._sought = text.strip().casefold()
        self._fill()

    def choose(self, listed: Listed) -> bool:
        """Whether the word is shown; it is chosen then."""
        for item in self._items():
            if _listed(item) == listed:
                self._tree.setCurrentItem(item)
                self._tree.scrollToItem(item)
                return True
        return False

    def chosen(self) -> tuple[Listed, ...]:
        """What is chosen, from above."""
        return tuple(found for item in self._items() if item.isSelected() and (found := _listed(item)) is not None)

    def shown(self) -> tuple[Listed, ...]:
        """What is shown, from above."""
        return tuple(found for item in self._items() if (found := _listed(item)) is not None)

    def edit(self) -> None:
        """Nothing; the chosen word can be typed over where it may be changed."""
        item = self._tree.currentItem()
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEditable:
            self._tree.editItem(item, 0)

    def _items(self) -> list[QTreeWidgetItem]:
        found = []
        for number in range(self._tree.topLevelItemCount()):
            top = self._tree.topLevelItem(number)
            found += [top.child(row) for row in range(top.childCount())] if top is not None else []
        return [item for item in found if item is not None]

    def _fill(self) -> None:
        tree, chosen, current = self._tree, self.chosen(), self._tree.currentItem()
        here = _listed(current) if current is not None else None
        row = self._items().index(current) if here is not None and current is not None else 0
        with QSignalBlocker(tree):
            tree.clear()
            for group in self._groups:
                top = self._top(group)
                if top is not None:
                    tree.addTopLevelItem(top)
                    top.setFirstColumnSpanned(True)
                    first = top.child(0)
                    if first is not None and _listed(first) is None:
                        first.setFirstColumnSpanned(True)
            tree.expandAll()
            items = self._items()
            for item in items:
                item.setSelected(_listed(item) in chosen)
            if here is not None and not self.choose(here) and items:
                tree.setCurrentItem(items[min(row, len(items) - 1)])
        tree.itemSelectionChanged.emit()

    def _top(self, group: Group) -> QTreeWidgetItem | None:
        words = [it for it in group.words if self._sought in f"{it.text}\n{it.like}".casefold()]
        if not words and (self._sought or not group.hint):
            return None
        top = QTreeWidgetItem([group.title])
        top.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = top.font(0)
        font.setBold(True)
        top.setFont(0, font)
        top.setForeground(0, self._theme.color(Tone.MUTED))
        for word in sorted(words, key=lambda it: it.text.casefold()):
            top.addChild(self._row(group, word))
        if not words:
            hint = QTreeWidgetItem([group.hint])
            hint.setFlags(Qt.ItemFlag.ItemIsEnabled)
            hint.setForeground(0, self._theme.color(Tone.MUTED))
            top.addChild(hint)
        return top

    @staticmethod
    def _row(group: Group, word: Word) -> QTreeWidgetItem:
        item = QTreeWidgetItem([word.text, word.like])
        item.setData(0, _KIND, group.owner)
        item.setData(0, _WORD, word)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if group.changing else flags)
        return item

    def _changed(self, item: QTreeWidgetItem, column: int) -> None:
        listed = _listed(item)
        if listed is None:
            return
        text = item.text(column)
        word = replace(listed.word, text=text) if column == 0 else replace(listed.word, like=text)
        if word != listed.word:
            self.edited.emit(listed, word)


def _listed(item: QTreeWidgetItem) -> Listed | None:
    owner, word = item.data(0, _KIND), item.data(0, _WORD)
    return Listed(owner, word) if isinstance(owner, Owner) and isinstance(word, Word) else None
