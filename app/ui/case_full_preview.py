"""The pages of a case over the whole window, and the text again as it was; it paints no page."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget
from shiboken6 import isValid

from app.ui.case_docks import CaseDocks


class FullPreview(QObject):
    """Gives the pages the room of `centre` on `page`; `action` is checked while they have it."""

    def __init__(self, page: QMainWindow, centre: QWidget, docks: CaseDocks, action: QAction) -> None:
        super().__init__(page)
        self._page, self._centre, self._docks, self._action = page, centre, docks, action
        self._left: QWidget | None = None

    def toggle(self) -> None:
        """Nothing; the pages have the whole room, or stand in their panel again."""
        full = self._centre.isVisible()
        if full:
            self._left = self._page.focusWidget()
            self._docks.alone("preview")
        self._centre.setVisible(not full)
        if not full:
            self._docks.alone("")
            if self._left is not None and isValid(self._left):
                self._left.setFocus()
        self._action.setChecked(full)
