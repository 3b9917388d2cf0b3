"""A bar in which a word is added together with the known word whose forms it takes; it keeps no word itself."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.generated.ui_new_word import Ui_NewWord
from app.ui.theme import Theme


class NewWordBar(QFrame):
    """Hidden until `ask`; hides itself when the person is done."""

    chosen = Signal(str, str)
    """The new word in its base form, and the known word that is inflected alike."""
    closed = Signal()
    """The person is done, whatever was chosen; the text wants the keyboard back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_NewWord()
        self.form.setupUi(self)
        self._touched = False
        self.form.add.clicked.connect(self._add)
        self.form.word.returnPressed.connect(self._add)
        self.form.like.returnPressed.connect(self._add)
        self.form.like.textEdited.connect(self._note)
        self.form.close.clicked.connect(self._close)
        self.hide()

    def ask(self, word: str) -> None:
        """Nothing; the bar is shown for `word`, and waits for a `guess`."""
        self._touched = False
        self.form.word.setText(word)
        self.form.like.clear()
        self.show()
        self.form.like.setFocus(Qt.FocusReason.OtherFocusReason)

    def guess(self, like: str) -> None:
        """Nothing; `like` is proposed as the known word, unless the person has written one already."""
        if not self._touched and self.isVisible():
            self.form.like.setText(like)
            self.form.like.selectAll()

    def dress(self, theme: Theme) -> None:
        """Nothing; the icons are in the colours of `theme`."""
        self.form.close.setIcon(theme.icon("x"))

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the bar speaks the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; Esc closes the bar, and no word is added."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)

    def _note(self, _text: str) -> None:
        self._touched = True

    def _add(self) -> None:
        word, like = self.form.word.text().strip(), self.form.like.text().strip()
        for field, text in ((self.form.word, word), (self.form.like, like)):
            if not text:
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return
        self.hide()
        self.chosen.emit(word, like)
        self.closed.emit()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
