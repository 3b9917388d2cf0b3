"""The one line over a page that tells what happened and offers the way out; it asks nothing and blocks nothing."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QToolButton

from app.ui.theme import Theme, Tone

_ICONS = {Tone.ERROR: "circle-alert", Tone.WARNING: "triangle-alert", Tone.INFO: "info", Tone.DONE: "circle-check"}


class Notices(QObject):
    """Shows one notice at a time in the widgets of a form; a person closes it, or it goes when its cause does."""

    def __init__(  # noqa: PLR0913, PLR0917 - the widgets of a form
        self, frame: QFrame, icon: QLabel, text: QLabel, action: QPushButton, close: QToolButton, theme: Theme
    ) -> None:
        super().__init__(frame)
        self._frame, self._icon, self._text, self._action = frame, icon, text, action
        self._act: Callable[[], None] | None = None
        self._theme = theme
        self._tone = Tone.INFO
        self._cause = ""
        close.setIcon(theme.icon("x"))
        close.clicked.connect(lambda: self.clear())
        action.clicked.connect(self._acted)
        frame.hide()

    def dress(self, theme: Theme) -> None:
        """Nothing; the notice looks as `theme` has it."""
        self._theme = theme
        self._icon.setPixmap(theme.icon(_ICONS[self._tone], self._tone).pixmap(20, 20))

    def show(
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
        self._text.setText(text)
        self._action.setText(offer)
        self._action.setVisible(bool(offer))
        self._frame.setProperty("message", {Tone.DONE: "done", Tone.INFO: "info"}.get(tone, tone.name.lower()))
        self._frame.style().unpolish(self._frame)
        self._frame.style().polish(self._frame)
        self.dress(self._theme)
        self._frame.show()

    def clear(self, cause: str | None = None) -> None:
        """Nothing; no notice is shown any more (with `cause`, only the one of that cause goes)."""
        if cause is None or cause == self._cause:
            self._frame.hide()
            self._act, self._cause = None, ""

    @property
    def text(self) -> str:
        """What is shown now, empty where nothing is."""
        return "" if self._frame.isHidden() else self._text.text()

    def _acted(self) -> None:
        act = self._act
        self.clear()
        if act is not None:
            act()
