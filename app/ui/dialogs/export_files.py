"""The files that an export wrote: their list, and what can be done with each; writes none itself."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QListWidget, QPushButton

from app.ui.dialogs.export_lacking import ENTER
from app.ui.theme import Theme

OpenUrl = Callable[[QUrl], bool]
"""Has the system open a file or a folder; whether it could."""


def changed_at(path: Path) -> datetime | None:
    """When the file `path` was written last, in the time of this place; None where there is no such file."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, tz=UTC).astimezone()
    except OSError:
        return None


class WrittenFiles(QObject):
    """Keeps the list of written files and its three buttons, which act on the line that is chosen."""

    def __init__(
        self, files: QListWidget, open_: QPushButton, folder: QPushButton, path: QPushButton, open_url: OpenUrl
    ) -> None:
        super().__init__(files)
        self._files, self._open_url = files, open_url
        self._paths: tuple[Path, ...] = ()
        files.itemDoubleClicked.connect(self._open)
        files.installEventFilter(self)
        open_.clicked.connect(self._open)
        folder.clicked.connect(self._show_folder)
        path.clicked.connect(self._copy_path)

    def show(self, paths: Sequence[Path], theme: Theme) -> None:
        """Nothing; the list shows `paths`, the first chosen."""
        self._paths = tuple(paths)
        self._files.clear()
        for path in paths:
            self._files.addItem(path.name)
            self._files.item(self._files.count() - 1).setIcon(theme.icon("file-text"))
        self._files.setCurrentRow(0)

    @property
    def current(self) -> Path | None:
        """The file that is chosen, None where there is none."""
        row = self._files.currentRow()
        return self._paths[row] if 0 <= row < len(self._paths) else None

    def _open(self) -> None:
        if self.current is not None:
            self._open_url(QUrl.fromLocalFile(str(self.current)))

    def _show_folder(self) -> None:
        if self.current is not None:
            self._open_url(QUrl.fromLocalFile(str(self.current.parent)))

    def _copy_path(self) -> None:
        if self.current is not None:
            QGuiApplication.clipboard().setText(str(self.current))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event ends here: Enter opens the file and does not press the dialog's button."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in ENTER:
            self._open()
            return True
        return super().eventFilter(watched, event)
