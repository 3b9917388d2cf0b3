"""A card over the text that shows what changed since a translation was confirmed, word by word; it compares nothing."""

from html import escape

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect, QWidget

from app.domain.language import Language
from app.domain.translation import Changed
from app.domain.word_diff import Fate, Piece, word_diff
from app.ui.generated.ui_changes import Ui_Changes
from app.ui.theme import Theme, Tone

_WIDEST, _HIGHEST, _LOWEST = 560, 320, 96
_GAP = 6


class DiffView(QFrame):
    """Hidden until `show_change`; a child of `editor`, no window: it takes no keyboard from the text by itself."""

    confirmed = Signal()
    """The person says that the translation is up to date."""
    closed = Signal()
    """The person closed the card, and the keyboard belongs to the text again."""

    def __init__(self, editor: QWidget) -> None:
        super().__init__(editor)
        self.form = Ui_Changes()
        self.form.setupUi(self)
        self._editor = editor
        self._changed: Changed | None = None
        self._theme = Theme()
        self.setFocusProxy(self.form.text)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(18)
        shadow.setOffset(0, 3)
        self.setGraphicsEffect(shadow)
        self.form.close.clicked.connect(self.close_view)
        self.form.mark.clicked.connect(self._mark)
        self.hide()

    def show_change(self, changed: Changed, below: QPoint, height: int, width: int, *, focus: bool) -> None:
        """Nothing; `changed` is shown below the point of the editor, or above where there is no room.

        `height` and `width` are those of the passage that it is about; `focus` says whether it gets the keyboard.
        """
        self._changed = changed
        self._tell()
        wide = min(_WIDEST, max(320, width))
        self.form.text.document().setTextWidth(wide - 32)
        high = round(self.form.text.document().size().height()) + 100
        self.resize(wide, max(_LOWEST, min(_HIGHEST, high)))
        self.move(self._place(below, height))
        self.show()
        self.raise_()
        if focus:
            self.form.text.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, below: QPoint, height: int) -> QPoint:
        """Where the card fits: below the passage, else above it, and inside the editor in any case."""
        editor = self._editor.rect()
        top = below.y() + _GAP
        if top + self.height() > editor.bottom():
            top = below.y() - height - _GAP - self.height()
        left = min(below.x(), editor.right() - self.width() - _GAP)
        return QPoint(max(_GAP, left), max(_GAP, min(top, editor.bottom() - self.height() - _GAP)))

    def dress(self, theme: Theme) -> None:
        """Nothing; the card is in the colours of `theme`."""
        self._theme = theme
        self.form.close.setIcon(theme.icon("x"))
        if self._changed is not None:
            self._tell()

    @property
    def has_keyboard(self) -> bool:
        """Whether the keyboard is in the card."""
        focused = self.window().focusWidget()
        return focused is not None and self.isVisible() and self.isAncestorOf(focused)

    def close_view(self) -> None:
        """Nothing; the card is gone and the text has the keyboard, if the card had it."""
        held = self.has_keyboard
        self.hide()
        if held:
            self.closed.emit()

    def _mark(self) -> None:
        self.hide()
        self.closed.emit()
        self.confirmed.emit()

    def _tell(self) -> None:
        if self._changed is None:
            return
        finnish = self._changed.language is Language.FI
        self.form.title.setText(
            self.tr("What has changed in the Finnish text since it was translated")
            if finnish
            else self.tr("What has changed in the Swedish text since it was translated")
        )
        pieces = word_diff(self._changed.old, self._changed.new)
        self.form.text.setHtml("".join(self._html(piece) for piece in pieces))
        self.form.text.setAccessibleDescription(self._describe(pieces))

    def _html(self, piece: Piece) -> str:
        text = escape(piece.text).replace("\n", "<br>")
        if piece.fate is Fate.KEPT:
            return text
        # A line through the word and a line below it say what the colours say.
        mark, tone = ("s", Tone.REMOVED) if piece.fate is Fate.REMOVED else ("u", Tone.ADDED)
        return f'<{mark} style="background-color: {self._theme.colours[tone]}">{text}</{mark}>'

    def _describe(self, pieces: tuple[Piece, ...]) -> str:
        """The changes in words, for who hears them."""
        removed = ", ".join(it.text.strip() for it in pieces if it.fate is Fate.REMOVED and it.text.strip())
        added = ", ".join(it.text.strip() for it in pieces if it.fate is Fate.ADDED and it.text.strip())
        if removed and added:
            return self.tr("Removed: {removed}. Added: {added}.").format(removed=removed, added=added)
        return (
            self.tr("Removed: {removed}.").format(removed=removed)
            if removed
            else (self.tr("Added: {added}.").format(added=added))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; Esc and F8 close the card."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F8):
            self.close_view()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the card speaks the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._tell()
        super().changeEvent(event)
