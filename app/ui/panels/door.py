"""A large button with a title and a line about what stands behind it; what it opens is its listener's."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.theme import XS, L, M, Theme, Tone

_ICON = 28


class Door(QPushButton):
    """One way in. Its form gives the texts as the properties ``title`` and ``about``; a screen reader reads both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("door", "true")
        self._icon, self._title, self._about = QLabel(self), QLabel(self), QLabel(self)
        self._row = QHBoxLayout(self)
        self._title.setProperty("textRole", "section")
        self._about.setProperty("textRole", "muted")
        self._about.setWordWrap(True)
        self._lay_out()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(XS)
        row = self._row
        row.setContentsMargins(L, M, L, M)
        row.setSpacing(L)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        for label in (self._title, self._about):
            texts.addWidget(label)
        for label in (self._icon, self._title, self._about):
            # A click on a label is one on the button.
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def dress(self, theme: Theme, icon: str) -> None:
        """Nothing; the button has the icon of that name in the colours of `theme`."""
        self._icon.setPixmap(theme.icon(icon, Tone.ACCENT).pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))

    def sizeHint(self) -> QSize:
        """The size that the texts need."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """The smallest size that shows both texts."""
        return self._row.minimumSize()

    def event(self, event: QEvent) -> bool:
        """Whether the event was taken; the texts follow the properties."""
        if event.type() is QEvent.Type.DynamicPropertyChange and hasattr(self, "_about"):
            title, about = str(self.property("title") or ""), str(self.property("about") or "")
            self._title.setText(title)
            self._about.setText(about)
            self.setAccessibleName(title)
            self.setAccessibleDescription(about)
        return super().event(event)
