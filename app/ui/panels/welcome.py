"""The page of an empty library: three ways to begin and a place to drop a file; it begins nothing itself."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QSize, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.ui.context import Context
from app.ui.generated.ui_welcome import Ui_WelcomePage
from app.ui.theme import Theme, Tone

_DOORS = {"motion": "file-down", "example": "book-open", "guide": "circle-help"}


class WelcomePage(QWidget):
    """What a person sees first. The signals tell which door they took; `files_dropped` brings a list of paths."""

    motion_wanted = Signal()
    example_wanted = Signal()
    guide_wanted = Signal()
    files_dropped = Signal(list)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_WelcomePage()
        self.form.setupUi(self)
        self.form.motion.clicked.connect(self.motion_wanted)
        self.form.example.clicked.connect(self.example_wanted)
        self.form.guide.clicked.connect(self.guide_wanted)
        self.setFocusProxy(self.form.motion)
        self._dress(context.theme.theme)
        context.theme.changed.connect(self._dress)

    def _dress(self, theme: Theme) -> None:
        for name, icon in _DOORS.items():
            getattr(self.form, name).dress(theme, icon)
        ratio = self.devicePixelRatioF()
        self.form.dropIcon.setPixmap(theme.icon("file-input", Tone.MUTED).pixmap(QSize(20, 20), ratio))

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the texts follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Nothing; files are welcome, and the place for them lights up."""
        if _files(event.mimeData()):
            event.acceptProposedAction()
            self._light("over")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing; the place for files is as it was."""
        self._light("true")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing; whoever listens hears of the files that were dropped."""
        self._light("true")
        if files := _files(event.mimeData()):
            event.acceptProposedAction()
            # The program from which a file was dragged waits until this returns.
            QTimer.singleShot(0, self, lambda: self.files_dropped.emit(files))

    def _light(self, state: str) -> None:
        area = self.form.dropArea
        area.setProperty("dropArea", state)
        area.style().unpolish(area)
        area.style().polish(area)


def _files(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
