"""A plain text field that grows with its text, is left with Tab and leaves undoing to the case; binds nothing."""

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from app.domain.text import clean


class GrowingText(QPlainTextEdit):
    """Text as high as its lines. With `paragraphs` Enter begins a new one; without, Enter ends the typing."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(3)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @property
    def paragraphs(self) -> bool:
        """Whether the text may have several paragraphs: the property of that name, set in the form."""
        return bool(self.property("paragraphs"))

    def content(self) -> str:
        """The text, one line a paragraph, no-break spaces and all (which `toPlainText` would lose)."""
        lines = []
        block = self.document().begin()
        while block.isValid():
            lines.append(block.text())
            block = block.next()
        return clean("\n".join(lines))

    def show_content(self, text: str) -> None:
        """Nothing; the field shows `text`, its caret before the same character as it was where that is still there."""
        old = self.content()
        if old == text:
            return
        first = _common(old, text)
        last = _common(old[first:][::-1], text[first:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(old[:first]))
        cursor.setPosition(_units(old[: len(old) - last]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[first : len(text) - last])

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Nothing; plain text goes in, on one line where the field has but one paragraph."""
        if source.hasText():
            text = clean(source.text())
            self.insertPlainText(text if self.paragraphs else " ".join(text.split("\n")))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; Enter in a field of one paragraph ends the typing, every other key is the text's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.paragraphs:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; a new font asks for a new height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing; a new width may wrap the text anew."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing; the page scrolls: the whole text is seen, and its first line must not be turned out of sight."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """As high as the text."""
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self) -> QSize:
        """As high as the text, and a few words wide."""
        return QSize(120, self._height())

    def _fit(self) -> None:
        if self.height() != self._height() or self.minimumHeight() != self._height():
            self.setFixedHeight(self._height())

    def _height(self) -> int:
        # A plain document counts its size in lines.
        lines = max(1, round(self.document().documentLayout().documentSize().height()))
        margins = 2 * (self.document().documentMargin() + self.frameWidth())
        return int(QFontMetricsF(self.font()).lineSpacing() * lines + margins + 1)


def _common(one: str, other: str) -> int:
    shorter = min(len(one), len(other))
    return next((place for place in range(shorter) if one[place] != other[place]), shorter)


def _units(text: str) -> int:
    """How many UTF-16 units `text` has: Qt counts in them."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
