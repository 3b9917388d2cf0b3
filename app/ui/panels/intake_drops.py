"""A page that takes files, text and the keys of undo wherever nothing in it took them; makes nothing of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget


class DropPage(QWidget):
    """The base of a page. `awaited` tells whether something that is welcome hovers over it."""

    awaited = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def open_files(self, files: Sequence[Path]) -> None:
        """Nothing; `files` were dropped or chosen."""
        raise NotImplementedError

    def paste_text(self, text: str) -> None:
        """Nothing; `text` was dropped or pasted."""
        raise NotImplementedError

    def paste(self) -> None:
        """Nothing; a person pastes what the clipboard holds."""
        raise NotImplementedError

    def undo(self) -> None:
        """Nothing; the last change is taken back."""
        raise NotImplementedError

    def redo(self) -> None:
        """Nothing; the change taken back last is made again."""
        raise NotImplementedError

    def takes_text(self) -> bool:
        """Whether text may be dropped now."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; undo, redo and paste, where no field took them."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif not self._undone(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether a key of a field was taken: undoing is the page's, which knows more than one field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._undone(event):
            return True
        return super().eventFilter(watched, event)

    def _undone(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            return False
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Nothing; files are welcome everywhere."""
        if self._welcome(event.mimeData()):
            event.acceptProposedAction()
            self._await(waiting=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing; nothing hovers any more."""
        super().dragLeaveEvent(event)
        self._await(waiting=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing; what was dropped is taken."""
        self._await(waiting=False)
        data = event.mimeData()
        if not self._welcome(data):
            return
        event.acceptProposedAction()
        files = local_files(data)
        if files:
            self.open_files(files)
        else:
            self.paste_text(data.text())

    def _await(self, *, waiting: bool) -> None:
        self.awaited.emit(waiting)

    def _welcome(self, data: QMimeData) -> bool:
        return bool(local_files(data)) or (self.takes_text() and not data.hasUrls() and bool(data.text().strip()))


def local_files(data: QMimeData) -> list[Path]:
    """The files of this computer that `data` names."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
