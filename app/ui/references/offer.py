"""One line under the text that offers a reference for the other language; it puts nothing there itself."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.language import Language
from app.ui.generated.ui_reference_offer import Ui_ReferenceOffer
from app.ui.theme import Theme


class ReferenceOffer(QFrame):
    """Hidden until `tell`; goes when a person takes the offer, closes it or gets another.

    `wanted` says that the words belong into the other text, `closed` that the text may have the keyboard again.
    """

    wanted = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._language = "", Language.SV
        self.form = Ui_ReferenceOffer()
        self.form.setupUi(self)
        self.form.put.clicked.connect(self._put)
        self.form.copy.clicked.connect(self._copy)
        self.form.close.clicked.connect(self._close)
        self.hide()

    def tell(self, words: str, language: Language) -> None:
        """Nothing; `words` are offered for the text in `language`."""
        self._words, self._language = words, language
        self._say()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.form.text.text()))

    @property
    def words(self) -> str:
        """What is offered now, empty where nothing is."""
        return "" if self.isHidden() else self._words

    def end(self) -> None:
        """Nothing; nothing is offered any more."""
        self.hide()

    def dress(self, theme: Theme) -> None:
        """Nothing; it looks as `theme` has it."""
        self.form.close.setIcon(theme.icon("x"))
        self.form.copy.setIcon(theme.icon("copy", gap=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; Esc closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; it speaks the window's language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_words"):
            self.form.retranslateUi(self)
            self._say()

    def _say(self) -> None:
        finnish = self._language is Language.FI
        said = self.tr("Finnish: {reference}") if finnish else self.tr("Swedish: {reference}")
        self.form.text.setText(said.format(reference=self._words) if self._words else "")
        put = self.tr("Put into the Finnish") if finnish else self.tr("Put into the Swedish")
        self.form.put.setText(put)
        self.form.put.setAccessibleName(put)

    def _put(self) -> None:
        self.hide()
        self.wanted.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._words)
        self._close()

    def _close(self) -> None:
        held = self.isAncestorOf(focused) if (focused := self.window().focusWidget()) else False
        self.hide()
        if held:
            self.closed.emit()
