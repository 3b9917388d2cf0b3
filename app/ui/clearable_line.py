"""A line of text with a button that empties it, which a screen reader can name; what is typed is its owner's."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QActionEvent
from PySide6.QtWidgets import QLineEdit

# Qt gives the action no other handle.
_CLEAR = "_q_qlineeditclearaction"


class ClearableLine(QLineEdit):
    """A QLineEdit whose clear button, an icon alone, says what it does."""

    def setClearButtonEnabled(self, enable: bool) -> None:
        """Nothing; the button is there while there is text, or never."""
        super().setClearButtonEnabled(enable)
        self._name_button()

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the button speaks the window's language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_button()

    def actionEvent(self, event: QActionEvent) -> None:
        """Nothing; an icon that comes beside the text has a name."""
        super().actionEvent(event)
        if event.type() is QEvent.Type.ActionAdded:
            self._name_button()

    def _name_button(self) -> None:
        for action in self.actions():
            # An icon beside the text says what the field is.
            action.setText(self.accessibleName())
        clear = self.findChild(QAction, _CLEAR)
        if clear is not None:
            clear.setText(self.tr("Clear the text"))
