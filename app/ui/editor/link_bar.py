"""A bar in which a link gets its address or loses it; checks the address and changes no text itself."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.links import NO_ADDRESS, is_usable
from app.ui.generated.ui_link import Ui_Link
from app.ui.theme import Theme


class LinkBar(QFrame):
    """Hidden until `ask`; hides itself when the person is done."""

    chosen = Signal(str)
    """The address that the link is to have: http(s) or mailto."""
    removed = Signal()
    """The link is to be plain text."""
    closed = Signal()
    """The person is done, whatever was chosen; the text wants the keyboard back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Link()
        self.form.setupUi(self)
        self.form.use.clicked.connect(self._use)
        self.form.address.returnPressed.connect(self._use)
        self.form.address.textEdited.connect(self._forgive)
        self.form.remove.clicked.connect(self._remove)
        self.form.close.clicked.connect(self._close)
        self.hide()

    def ask(self, href: str | None) -> None:
        """Nothing; the bar is shown with the address of the link at the caret, None where there is no link."""
        self.form.address.setText("" if href in (None, NO_ADDRESS) else href)
        self.form.remove.setVisible(href is not None)
        self._forgive()
        self.show()
        self.form.address.setFocus(Qt.FocusReason.OtherFocusReason)
        self.form.address.selectAll()

    def dress(self, theme: Theme) -> None:
        """Nothing; the icons are in the colours of `theme`."""
        self.form.close.setIcon(theme.icon("x"))

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the bar speaks the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; Esc closes the bar without a change."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)

    def _use(self) -> None:
        address = completed(self.form.address.text())
        if not is_usable(address):
            self.form.problem.setText(
                self.tr("This is no address that a document can carry. Begin with https://, http:// or mailto:.")
            )
            self.form.problem.show()
            self.form.address.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.hide()
        self.chosen.emit(address)
        self.closed.emit()

    def _remove(self) -> None:
        self.hide()
        self.removed.emit()
        self.closed.emit()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()

    def _forgive(self) -> None:
        self.form.problem.hide()


def completed(typed: str) -> str:
    """The address that a person meant: ``mailto:`` before an e-mail address, ``https://`` before a bare host."""
    text = typed.strip()
    if not text or ":" in text.partition("/")[0].partition("?")[0]:
        return text
    if "@" in text:
        return f"mailto:{text}"
    return f"https://{text}" if "." in text else text
