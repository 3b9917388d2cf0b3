"""The one line over a page that tells what happened and offers the way out; it asks nothing and blocks nothing."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.generated.ui_notice import Ui_Notice
from app.ui.theme import Theme, Tone

_ICONS = {Tone.ERROR: "circle-alert", Tone.WARNING: "triangle-alert", Tone.INFO: "info", Tone.DONE: "circle-check"}


class Notice(QFrame):
    """Shows one message at a time; a person closes it, or it goes when its cause does.

    Its owner dresses it in the theme before it first tells something.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Notice()
        self.form.setupUi(self)
        self._act: Callable[[], None] | None = None
        self._tone = Tone.INFO
        self._cause = ""
        self.form.close.clicked.connect(self.hide)
        self.form.offer.clicked.connect(self._acted)
        self._theme = Theme()
        self.hide()

    def dress(self, theme: Theme) -> None:
        """Nothing; the message looks as `theme` has it."""
        self._theme = theme
        self.form.close.setIcon(theme.icon("x"))
        self.form.icon.setPixmap(theme.icon(_ICONS[self._tone], self._tone).pixmap(20, 20))

    def tell(
        self,
        text: str,
        tone: Tone = Tone.INFO,
        *,
        cause: str = "",
        offer: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Nothing; `text` stands over the page until it is closed or `clear(cause)` is called.

        Parameters: `tone` ERROR, WARNING, INFO or DONE; `offer`, the button's text, which calls `act`.
        """
        self._tone, self._cause, self._act = tone, cause, act
        self.form.text.setText(text)
        self.form.offer.setText(offer)
        self.form.offer.setVisible(bool(offer))
        self.setProperty("message", tone.name.lower())
        self.style().unpolish(self)
        self.style().polish(self)
        self.dress(self._theme)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def clear(self, cause: str | None = None) -> None:
        """Nothing; no message is shown any more (with `cause`, only the one of that cause goes)."""
        if cause is None or cause == self._cause:
            self.hide()

    @property
    def told(self) -> str:
        """What is shown now, empty where nothing is."""
        return "" if self.isHidden() else self.form.text.text()

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the tips follow the language, the message stays as it was told."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_theme"):
            text, offer = self.form.text.text(), self.form.offer.text()
            self.form.retranslateUi(self)
            self.form.text.setText(text)
            self.form.offer.setText(offer)

    def _acted(self) -> None:
        act = self._act
        self.hide()
        if act is not None:
            act()
