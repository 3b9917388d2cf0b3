"""A list of demands or questions: reorder, edit, send to the other list or back into the text; keeps no sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QStyleOptionViewItem, QWidget

from app.services.draft import Listing
from app.ui.models.intake_mime import from_mime
from app.ui.models.intake_sentences import SentencesModel
from app.ui.panels.intake_marked import ground_of
from app.ui.panels.intake_row import SentenceRow
from app.ui.theme import L, M, S, Theme, Tone

Index = QModelIndex | QPersistentModelIndex
_ALT = Qt.KeyboardModifier.AltModifier


class SentenceList(QListView):
    """As high as its sentences; each gesture is told and changes nothing by itself.

    `carried` brings what was dropped (a `Carried`) and the row before which, `shifted` rows and -1 or 1,
    `returned` rows for the text, `turned` rows for the other list, `under` the row under the pointer or with the
    focus (-1 for none).
    """

    carried = Signal(object, int)
    shifted = Signal(object, int)
    returned = Signal(object)
    turned = Signal(object)
    under = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self._theme = Theme()
        self._line = -1
        self.empty_words = ""

    def use(self, model: SentencesModel) -> None:
        """Nothing; the rows are those of `model`."""
        self.setModel(model)
        self.setItemDelegate(SentenceRow(ground_of(model.listing), self))
        for changed in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.modelReset):
            changed.connect(self._fit)
        self._fit()

    @property
    def _row(self) -> SentenceRow:
        delegate = self.itemDelegate()
        assert isinstance(delegate, SentenceRow)
        return delegate

    def dress(self, theme: Theme) -> None:
        """Nothing; the list is in the look of `theme`."""
        self._theme = self._row.theme = theme
        self._fit()

    def light(self, row: int) -> None:
        """Nothing; the sentence of `row` stands out, none for -1."""
        self._row.lit = row
        self.viewport().update()

    def rows(self) -> list[int]:
        """The selected rows in order."""
        return sorted(index.row() for index in self.selectionModel().selectedIndexes())

    def choose(self, rows: Sequence[int]) -> None:
        """Nothing; `rows` are selected, and the first of them is the current one."""
        self.clearSelection()
        for row in reversed([row for row in rows if 0 <= row < self.model().rowCount()]):
            self.selectionModel().setCurrentIndex(
                self.model().index(row, 0), self.selectionModel().SelectionFlag.Select
            )

    # Gestures

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; Delete, Alt+Up and Alt+Down, Alt+1 and Alt+2, Enter; other keys are the list's own."""
        key, alt = event.key(), event.modifiers() & _ALT
        rows = self.rows()
        if rows and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.returned.emit(rows)
        elif rows and alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shifted.emit(rows, -1 if key == Qt.Key.Key_Up else 1)
        elif rows and alt and key == self._other_key():
            self.turned.emit(rows)
        elif rows and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not alt:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _other_key(self) -> Qt.Key:
        return Qt.Key.Key_2 if self._listing() is Listing.DEMANDS else Qt.Key.Key_1

    def _listing(self) -> Listing:
        model = self.model()
        assert isinstance(model, SentencesModel)
        return model.listing

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Nothing; a menu tells what can be done with the selected sentences."""
        menu = self.make_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def make_menu(self) -> QMenu:
        """The menu of what can be done with the selected sentences."""
        menu, rows = QMenu(self), self.rows()
        demands = self._listing() is Listing.DEMANDS
        turn = self.tr("Make a question\tAlt+2") if demands else self.tr("Make a demand\tAlt+1")
        menu.addAction(self.tr("Edit\tEnter"), lambda: self.edit(self.currentIndex()))
        menu.addAction(turn, lambda: self.turned.emit(rows))
        menu.addAction(self.tr("Back into the text\tDel"), lambda: self.returned.emit(rows))
        menu.addSeparator()
        menu.addAction(self.tr("Move up\tAlt+Up"), lambda: self.shifted.emit(rows, -1))
        menu.addAction(self.tr("Move down\tAlt+Down"), lambda: self.shifted.emit(rows, 1))
        for action in menu.actions():
            action.setEnabled(bool(rows))
        return menu

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Nothing; the place of the sentence is told."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.under.emit(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Nothing; the sentence that has the keyboard is told."""
        super().focusInEvent(event)
        self.under.emit(self.currentIndex().row())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing; the sentence under the pointer is told."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.under.emit(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing; no sentence is under the pointer any more."""
        super().leaveEvent(event)
        self.under.emit(-1)

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Nothing; sentences are welcome, files go to the page."""
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Nothing; a line shows where the sentences would go."""
        self._welcome(event)

    def _welcome(self, event: QDragMoveEvent) -> None:
        welcome = from_mime(event.mimeData()) is not None
        self._show_line(self.row_at(event.position().toPoint()) if welcome else -1)
        if welcome:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing; the line goes."""
        super().dragLeaveEvent(event)
        self._show_line(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing; what was dropped is told, and the row before which."""
        self._show_line(-1)
        carried = from_mime(event.mimeData())
        if carried is None:
            event.ignore()
            return
        event.acceptProposedAction()
        self.carried.emit(carried, self.row_at(event.position().toPoint()))

    def row_at(self, point: QPoint) -> int:
        """The row before which something dropped at `point` goes."""
        index = self.indexAt(point)
        if not index.isValid():
            return self.model().rowCount()
        return index.row() + (point.y() > self.visualRect(index).center().y())

    def _show_line(self, row: int) -> None:
        if row != self._line:
            self._line = row
            self.viewport().update()

    # Room

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing; the rows, the line of a drop, and in an empty list what can be done."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        count = self.model().rowCount()
        if not count:
            painter.setPen(self._theme.color(Tone.MUTED))
            box = self.viewport().rect().adjusted(M, S, -M, -S)
            painter.drawText(box, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter), self.empty_words)
        if self._line >= 0:
            beside = self.visualRect(self.model().index(min(self._line, count - 1), 0))
            y = beside.top() if self._line < count else beside.bottom()
            painter.fillRect(0, max(0, y - 1), self.viewport().width(), 2, self._theme.color(Tone.ACCENT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing; a new width wraps the sentences anew."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; a new font asks for a new height."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.model() is not None:
            self._fit()

    def _fit(self) -> None:
        self.scheduleDelayedItemsLayout()
        height = self._height()
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)

    def _height(self) -> int:
        model, frame = self.model(), 2 * self.frameWidth() + 4
        option = self._option()
        rows = sum(self._row.sizeHint(option, model.index(row, 0)).height() for row in range(model.rowCount()))
        return max(rows, self.fontMetrics().height() * 2 + L) + frame

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def sizeHint(self) -> QSize:
        """As high as the sentences."""
        return QSize(super().sizeHint().width(), self._height() if self.model() is not None else 60)
