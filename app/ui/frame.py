"""A window that takes files dropped anywhere on it, and whose buttons Enter presses; it has no content of its own."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow


class Frame(QMainWindow):
    """Calls `take_files` with what a person dropped."""

    def take_files(self, files: Sequence[Path]) -> None:
        """Nothing; `files` are what the window is to open."""
        raise NotImplementedError

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Nothing; files are welcome anywhere."""
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing; what was dropped is taken."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            # The program from which a file was dragged waits until this returns.
            QTimer.singleShot(0, self, lambda: self.take_files(files))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; Enter presses the button with the keyboard, whatever the habit of the system."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)
