"""The search field and the filters over the list of cases, as a query and back; it asks no library."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from app.domain.handling import Stage
from app.domain.library import LibraryQuery, Shelf
from app.domain.readiness import LanguageState
from app.ui.generated.ui_library import Ui_Library

SEARCH_PAUSE = 40
"""Milliseconds without a key before a search begins: enough for keys that come in one go, too short to be felt."""

# As the items of the boxes stand in the form.
_SHELVES = (Shelf.ACTIVE, Shelf.ARCHIVED, Shelf.DELETED)
_STAGES = (None, Stage.COMMITTEE, Stage.BOARD, Stage.COUNCIL)
_STATES = (None, LanguageState.DONE, LanguageState.TO_TRANSLATE, LanguageState.WRITING)


class Filters(QObject):
    """Calls `ask` when they come to say something else; for words, after a pause in typing."""

    def __init__(self, form: Ui_Library, ask: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._form, self._ask = form, ask
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE)
        self._pause.timeout.connect(ask)
        form.search.textChanged.connect(lambda _: self._pause.start())
        form.search.installEventFilter(self)
        for box in (form.shelf, form.stage, form.state):
            box.currentIndexChanged.connect(lambda _: ask())
        form.mine.toggled.connect(lambda _: ask())

    def query(self, before: LibraryQuery) -> LibraryQuery:
        """What they ask for, in the order of `before`."""
        self._pause.stop()
        form = self._form
        return replace(
            before,
            words=form.search.text().strip(),
            shelf=_SHELVES[form.shelf.currentIndex()],
            stage=_STAGES[form.stage.currentIndex()],
            state=_STATES[form.state.currentIndex()],
            mine=form.mine.isChecked(),
        )

    def clear(self) -> None:
        """Nothing; they ask for every active case, and the search field has the keyboard."""
        form = self._form
        form.search.clear()
        for box in (form.shelf, form.stage, form.state):
            box.setCurrentIndex(0)
        form.mine.setChecked(False)
        self._ask()
        form.search.setFocus()

    def show(self, *, shown: bool) -> None:
        """Nothing; they are seen, or hidden where there is nothing to filter."""
        self._form.filters.setVisible(shown)
        self._form.search.setVisible(shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether a key in the search field was for the list: Enter and Down go there, Escape clears."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
                self._ask()
                self._form.table.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self._form.search.text():
                self._form.search.clear()
                self._ask()
                return True
        return super().eventFilter(watched, event)
