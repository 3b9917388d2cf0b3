"""Doubts as lines under the field that they are about, each with its reason and a way to answer it; judges none."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.doubt import Doubt
from app.messages import Messages
from app.ui.theme import XS, S, Theme, Tone

_ICON = 16


class DoubtLines(QWidget):
    """A line a doubt. `settled` brings the one that a person has answered."""

    settled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(XS)
        self._lines: list[QWidget] = []
        self._shown: tuple[object, ...] = ()
        self.doubts: tuple[Doubt, ...] = ()
        self.hide()

    def show_doubts(
        self, doubts: Sequence[Doubt], messages: Messages, theme: Theme, *, answerable: bool = True
    ) -> None:
        """Nothing; there is a line for each of `doubts`, with a button to answer it where it is `answerable`."""
        doubts = tuple(doubts)
        shown = (doubts, messages, theme, answerable)
        if shown == self._shown:
            return
        self._shown, self.doubts = shown, doubts
        had = any(button.hasFocus() for button in self.buttons())
        for line in self._lines:
            self._box.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(doubt, messages.doubt(doubt), theme, answerable) for doubt in doubts]
        for line in self._lines:
            self._box.addWidget(line)
        self.setVisible(bool(doubts))
        if had and self.buttons():
            self.buttons()[0].setFocus()

    def buttons(self) -> list[QPushButton]:
        """The buttons that answer the doubts, in their order."""
        return [button for line in self._lines for button in line.findChildren(QPushButton)]

    def reasons(self) -> list[str]:
        """What the lines say."""
        return [label.text() for line in self._lines for label in line.findChildren(QLabel) if label.text()]

    def _line(self, doubt: Doubt, reason: str, theme: Theme, answerable: bool) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S)
        icon = QLabel(line)
        icon.setPixmap(theme.icon("triangle-alert", Tone.WARNING).pixmap(_ICON, _ICON))
        icon.setAccessibleName(self.tr("To look at"))
        text = QLabel(reason, line)
        text.setWordWrap(True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setProperty("textRole", "warning")
        row.addWidget(icon, 0)
        row.addWidget(text, 1)
        if answerable:
            missing = doubt.why.endswith("not_found")
            button = QPushButton(self.tr("Leave it empty") if missing else self.tr("This is right"), line)
            button.setFlat(True)
            button.setAccessibleName(button.text())
            button.setAccessibleDescription(reason)
            button.clicked.connect(partial(self.settled.emit, doubt))
            row.addWidget(button, 0)
        return line
