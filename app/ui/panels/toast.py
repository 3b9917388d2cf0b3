"""One line under a page that tells what was done and takes it back; it asks nothing and goes after a while."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.generated.ui_toast import Ui_Toast
from app.ui.theme import Theme

SECONDS = 10


class Toast(QFrame):
    """Stands in the layout of a page and is hidden until there is something to tell.

    `changed` is emitted when it comes and when it goes.

    It stays as long as the pointer is on it or the keyboard in it, and is read aloud where a screen reader listens.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Toast()
        self.form.setupUi(self)
        self._undo: Callable[[], None] | None = None
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self._end)
        self.form.undo.clicked.connect(self.undo)
        self.form.close.clicked.connect(self.end)
        for button in (self.form.undo, self.form.close):
            button.installEventFilter(self)
        self.hide()

    def dress(self, theme: Theme) -> None:
        """Nothing; it looks as `theme` has it."""
        self.form.undo.setIcon(theme.icon("undo", gap=True))
        self.form.close.setIcon(theme.icon("x"))

    def tell(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Nothing; `text` is shown, with a button that calls `undo` where there is one; what was there is gone."""
        self._undo = undo
        self.form.text.setText(text)
        self.form.undo.setVisible(undo is not None)
        self.setAccessibleName(text)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
        self._wait()
        self.changed.emit()

    @property
    def text(self) -> str:
        """What is told now, empty where nothing is."""
        return "" if self.isHidden() else self.form.text.text()

    @property
    def can_undo(self) -> bool:
        """Whether `undo` would take something back."""
        return not self.isHidden() and self._undo is not None

    def undo(self) -> None:
        """Nothing; what was told of is taken back, once."""
        undo, self._undo = self._undo, None
        self.end()
        if undo is not None:
            undo()

    def end(self) -> None:
        """Nothing; nothing is told any more. The keyboard goes on where it would go next."""
        self._timer.stop()
        self._undo = None
        if self.form.undo.hasFocus() or self.form.close.hasFocus():
            self.focusPreviousChild()
        self.hide()
        self.changed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Nothing; it waits while somebody points at it."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing; the time runs anew."""
        super().leaveEvent(event)
        self._wait()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event ends here: never; the time stands while a button has the keyboard."""
        if event.type() is QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() is QEvent.Type.FocusOut:
            self._wait()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the buttons follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)

    def _wait(self) -> None:
        if not self.isHidden():
            self._timer.start()

    def _end(self) -> None:
        # The pointer may have come by a window that opened under it, which enters nothing.
        if self.underMouse():
            self._timer.start()
        else:
            self.end()
