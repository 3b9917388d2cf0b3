"""Draws one sentence of a list with its number, wrapped, and opens a field over it; it knows no list and no draft."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.binding_widgets import GrowingText
from app.ui.theme import XS, S, Theme, Tone

Index = QModelIndex | QPersistentModelIndex
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


class SentenceRow(QStyledItemDelegate):
    """A number, then the sentence on as many lines as it needs; the row `lit` stands on `ground`."""

    def __init__(self, ground: Tone, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = Theme()
        self.lit = -1
        self._ground = ground

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Nothing; the sentence is drawn on the ground of its state."""
        state = option.state
        box: QRect = option.rect
        painter.save()
        ground = self._tone(state, index.row())
        if ground is not None:
            painter.fillRect(box, self.theme.color(ground))
        inner = box.adjusted(S, XS, -S, -XS)
        number = self._number_width(index)
        painter.setFont(option.font)
        painter.setPen(self.theme.color(Tone.MUTED))
        painter.drawText(inner, _WRAPPED, f"{index.row() + 1}.")
        painter.setPen(self.theme.color(Tone.TEXT))
        painter.drawText(inner.adjusted(number, 0, 0, 0), _WRAPPED, str(index.data()))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.theme.color(Tone.FOCUS))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.restore()

    def _tone(self, state: QStyle.StateFlag, row: int) -> Tone | None:
        if state & QStyle.StateFlag.State_Selected:
            return Tone.SELECTED
        if row == self.lit:
            return self._ground
        return Tone.HOVER if state & QStyle.StateFlag.State_MouseOver else None

    def _number_width(self, index: Index) -> int:
        count = max(index.model().rowCount(), 9)
        return self._metrics().horizontalAdvance(f"{count}. ") + XS

    def _metrics(self) -> QFontMetrics:
        view = self.parent()
        return QFontMetrics(view.font() if isinstance(view, QWidget) else self.theme.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the view and as high as the sentence."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        room = max(60, width - 2 * S - self._number_width(index))
        box = self._metrics().boundingRect(QRect(0, 0, room, 100_000), _WRAPPED, str(index.data()))
        return QSize(width, box.height() + 2 * XS)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002 - Qt's
        """A field that grows with the sentence."""
        editor = GrowingText(parent)
        editor.setAccessibleName(self.tr("Sentence {number}").format(number=index.row() + 1))
        editor.entered.connect(self._ended)
        return editor

    def _ended(self) -> None:
        editor = self.sender()
        if isinstance(editor, QWidget):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the key was taken: Esc leaves the sentence as it was, Tab and Enter keep what was written."""
        if isinstance(event, QKeyEvent) and isinstance(watched, GrowingText):
            entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            # Qt's own filter would leave Enter to a field of several lines as a new line.
            if entered and event.type() == QEvent.Type.KeyPress:
                return False
        return super().eventFilter(watched, event)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Nothing; the field holds the sentence, the caret behind it."""
        if isinstance(editor, GrowingText):
            editor.show_content(str(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing; the model was offered what the person wrote."""
        if isinstance(editor, GrowingText):
            model.setData(model.index(index.row(), 0), editor.content())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        """Nothing; the field lies over the sentence."""
        box: QRect = option.rect
        editor.setGeometry(QRect(box.left(), box.top(), box.width(), max(box.height(), editor.height())))
