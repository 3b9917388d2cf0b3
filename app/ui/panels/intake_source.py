"""The text of what is brought in, from which sentences are taken into the lists; what is shown stands in its base."""

from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.services.draft import Listing, Recognised
from app.services.draft_fields import POINTABLE
from app.services.draft_places import Stretch
from app.ui.models.intake_mime import Carried, from_mime, to_mime
from app.ui.panels.intake_marked import MarkedText
from app.ui.plain_tip import plain_tip

_KEYS = {
    (Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier): Listing.DEMANDS,
    (Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier): Listing.QUESTIONS,
}


class IntakeSource(MarkedText):
    """A source that is read, not written in: a click or Enter selects a sentence, which can be dragged to a list.

    `made` brings a list and the places of the sentences for it, `returned` sentences dropped here, `taken_back` what
    was recognised in the selection, `pointed` a field
    and the place that tells it, `hovered` the field and number under the pointer (an empty field for none), `pasted`
    that a person pastes.
    """

    made = Signal(object, object)
    returned = Signal(object)
    taken_back = Signal(object)
    pointed = Signal(str, object)
    hovered = Signal(str, int)
    pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setAcceptDrops(True)
        self.viewport().setMouseTracking(True)
        self._under: tuple[str, int] = ("", 0)
        self._pressed: QPoint | None = None
        self.editable = True

    def chosen(self) -> list[Stretch]:
        """The places that are selected, one a block; without a selection the sentence at the caret."""
        cursor = self.textCursor()
        if self.map is None:
            return []
        if cursor.hasSelection():
            return list(self.map.stretches(cursor.selectionStart(), cursor.selectionEnd()))
        sentence = self.map.sentence(cursor.position())
        return [sentence] if sentence is not None else []

    def make(self, listing: Listing) -> None:
        """Nothing; what is selected, or the sentence at the caret, is asked for as a sentence of a list."""
        places = self.chosen()
        if places and self.editable:
            self.made.emit(listing, places)

    def paste(self) -> None:
        """Nothing; what a person pastes here is something to bring in, never text for this view."""
        self.pasted.emit()

    def _select_sentence(self, position: int) -> bool:
        sentence = self.map.sentence(position) if self.map else None
        for start, end in self.map.ranges(sentence) if self.map and sentence else ():
            cursor = self.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)
            return True
        return False

    def _listed_here(self) -> list[Recognised]:
        chosen = self.chosen()
        return [
            it for it in self.recognised if it.field in set(Listing) and any(it.place.overlaps(one) for one in chosen)
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; Enter selects the sentence, Alt+1 and Alt+2 put it into a list, Delete takes it back."""
        listing = _KEYS.get((Qt.Key(event.key()), event.modifiers()))
        if listing is not None:
            self.make(listing)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._select_sentence(self.textCursor().position())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.editable:
            self.taken_back.emit(self._listed_here())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Nothing; a menu tells what the selected text can become."""
        menu = self.make_menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def make_menu(self) -> QMenu:
        """The menu of what can be done with what is selected."""
        menu = QMenu(self)
        able = self.editable and bool(self.chosen())
        for text, listing in (
            (self.tr("Make a demand\tAlt+1"), Listing.DEMANDS),
            (self.tr("Make a question\tAlt+2"), Listing.QUESTIONS),
        ):
            menu.addAction(text, partial(self.make, listing)).setEnabled(able)
        back = menu.addAction(self.tr("Back into the text\tDel"), lambda: self.taken_back.emit(self._listed_here()))
        back.setEnabled(self.editable and bool(self._listed_here()))
        menu.addSeparator()
        fields = menu.addMenu(self.tr("Use as"))
        fields.setEnabled(able)
        for field in POINTABLE:
            fields.addAction(self.name_of(field), partial(self._point, field))
        menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.copy).setEnabled(self.textCursor().hasSelection())
        return menu

    def _point(self, field: str) -> None:
        for place in self.chosen()[:1]:
            self.pointed.emit(field, place)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing; where it is pressed is remembered: a click selects the sentence there."""
        self._pressed = event.position().toPoint() if event.button() is Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing; a click without a selection selects the sentence."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        near = (
            self._pressed is not None and (point - self._pressed).manhattanLength() < QApplication.startDragDistance()
        )
        if near and not self.textCursor().hasSelection() and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._select_sentence(self.cursorForPosition(point).position())
        self._pressed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing; the field of the place under the pointer is told."""
        super().mouseMoveEvent(event)
        if not event.buttons():
            it = self.recognised_at(event.position().toPoint())
            self._hover((it.field, it.number) if it else ("", 0))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing; no field is under the pointer any more."""
        super().leaveEvent(event)
        self._hover(("", 0))

    def _hover(self, under: tuple[str, int]) -> None:
        if under != self._under:
            self._under = under
            self.viewport().setToolTip(plain_tip(self.name_of(under[0], [under[1]])) if under[0] else "")
            self.hovered.emit(*under)

    # Dragging

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selected text, and for this page its places."""
        return to_mime(Carried(tuple(self.chosen())), self.textCursor().selection().toPlainText())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Nothing; sentences of a list are welcome back, files go to the page."""
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Nothing; as with `dragEnterEvent`."""
        self._welcome(event)

    def _welcome(self, event: QDragMoveEvent) -> None:
        carried = from_mime(event.mimeData())
        if self.editable and carried is not None and carried.listing is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing; sentences dropped here are text again."""
        carried = from_mime(event.mimeData())
        if self.editable and carried is not None and carried.listing is not None:
            event.acceptProposedAction()
            self.returned.emit(carried)
        else:
            event.ignore()
