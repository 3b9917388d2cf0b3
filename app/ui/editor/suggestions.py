"""Suggestions as rows of a menu that is open already and fills in place; what is chosen is its owner's affair."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QCursor, QFont, QKeyEvent
from PySide6.QtWidgets import QMenu

from app.ui.editor.suggestions_rows import ROWS, placed

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class SuggestionRows(QObject):
    """Rows over `before` in `menu` for words that are still being looked for; all have their room from the beginning.

    What lies under the mouse stays what it is, and so does the row that has the keyboard. Where no row has it yet and
    `by_key` says that a key opened the menu, the first suggestion gets it, so that Enter takes it. `label` says what a
    row for a word reads.
    """

    chosen = Signal(str)

    def __init__(self, menu: QMenu, before: QAction | None, label: Callable[[str], str], *, by_key: bool) -> None:
        super().__init__(menu)
        self._menu, self._label, self._by_key = menu, label, by_key
        self._words: tuple[str, ...] = ()
        self._offered: QAction | None = None
        self._person: QAction | None = None
        bold = QFont(menu.font())
        bold.setBold(True)
        self._rows = [QAction(menu) for _ in range(ROWS)]
        for number, row in enumerate(self._rows):
            row.setFont(bold)
            row.setEnabled(False)
            row.triggered.connect(lambda _=False, number=number: self.chosen.emit(self._words[number]))
            self._insert(row, before)
        self._say(self.tr("Looking for suggestions…"))
        menu.hovered.connect(self._hovered)
        menu.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event ends here: Enter does before there is a suggestion, else it would choose the next row."""
        hasty = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _ENTER
        if hasty and not self._words and self._menu.activeAction() is None:
            return True
        return super().eventFilter(watched, event)

    @property
    def words(self) -> tuple[str, ...]:
        """The suggestions that are shown now, the best first."""
        return self._words

    def tell(self, words: Sequence[str]) -> None:
        """Nothing; the rows show `words`, or, where a person is among them, what is new of them behind the others."""
        self._words = placed(self._words, words, held=self._person in self._rows)
        for row, word in zip(self._rows, self._words, strict=False):
            self._set(row, self._label(word).replace("&", "&&"))
        self.offer()

    def end(self) -> None:
        """Nothing; no more will come: rows that are left over go.

        They stay where the mouse opened the menu and others would come to lie under it.
        """
        if not self._words:
            self._say(self.tr("No suggestions"))
        used = max(1, len(self._words))
        mouse = self._menu.mapFromGlobal(QCursor.pos())
        below = mouse.y() > self._menu.actionGeometry(self._rows[used - 1]).bottom()
        if self._by_key or not (below and self._menu.isVisible() and self._menu.rect().contains(mouse)):
            for row in self._rows[used:]:
                row.setVisible(False)
        self.offer()

    def _say(self, text: str) -> None:
        row = self._rows[0]
        plain = QFont(row.font())
        plain.setBold(False)
        row.setFont(plain)
        row.setText(text)

    def _set(self, row: QAction, text: str) -> None:
        if row.text() != text:
            row.setText(text)
        if not row.isEnabled():
            font = QFont(row.font())
            font.setBold(True)
            row.setFont(font)
            row.setEnabled(True)

    def offer(self) -> None:
        """Nothing; the first suggestion has the keyboard where a key opened the menu and nobody has moved since."""
        if self._by_key and self._words and self._menu.activeAction() is None and self._menu.isVisible():
            self._offered = self._rows[0]
            self._menu.setActiveAction(self._rows[0])

    def _hovered(self, action: QAction) -> None:
        # The row that the keyboard was given is nobody's choice until somebody moves.
        self._person = None if action is self._offered else action
        if action is not self._offered:
            self._offered = None

    def _insert(self, row: QAction, before: QAction | None) -> None:
        if before is None:
            self._menu.addAction(row)
        else:
            self._menu.insertAction(before, row)
