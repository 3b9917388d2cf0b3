"""The margin beside a column: a stripe for each passage's state, and a grip to drag the passage by; edits nothing."""

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from app.domain.passage import Passage, TranslationState
from app.domain.translation import changed_since
from app.ui.editor.overlay import GUTTER, PairedColumn
from app.ui.editor.stripes import LOOKS, WIDTH, paint_stripe, state_words, striped_side
from app.ui.theme import Tone

_GRIP = 16
_STRIPE_LEFT = GUTTER - WIDTH - 3
_EDGE, _STEP = 24, 16


class Gutter(QWidget):
    """The margin of `column`, left of its viewport."""

    change_wanted = Signal(str)
    """The id of a passage over whose stripe the mouse rests and that changed since it was confirmed."""
    moved = Signal(str, int)
    """A passage, and the place (from 0, counted without it) to which a person dragged it."""

    def __init__(self, column: PairedColumn) -> None:
        super().__init__(column)
        self._column = column
        self._under: str = ""
        self._dragged: str = ""
        self._place = -1
        self.movable = True
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.verticalScrollBar().valueChanged.connect(self.update)
        column.document().documentLayout().documentSizeChanged.connect(self.update)
        column.resized.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        viewport = self._column.viewport().geometry()
        self.setGeometry(QRect(viewport.left() - GUTTER, viewport.top(), GUTTER, viewport.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing; the stripes and the grip of the passage under the mouse are drawn."""
        if not (self._under or self._dragged or self._column.pairs.any_in(LOOKS)):
            return
        painter = QPainter(self)
        column = self._column
        for passage, area in column.visible(QRect(0, event.rect().top(), 1, event.rect().height())):
            look = LOOKS.get(column.pairs.state(passage))
            if look and striped_side(passage) is column.language:
                rect = QRectF(_STRIPE_LEFT, area.top(), WIDTH, max(area.height(), 14))
                paint_stripe(painter, rect, look.shape, column.theme.color(look.tone))
            if self.movable and passage.id in (self._dragged, self._under):
                icon = column.theme.icon("grip-vertical", Tone.MUTED)
                icon.paint(painter, QRect(QPoint(1, round(area.top()) + 2), QSize(_GRIP, _GRIP)))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Whether the event is dealt with; a tooltip says in words what the stripe tells by its shape."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            self._tell(event)
            return True
        return super().event(event)

    def _tell(self, event: QHelpEvent) -> None:
        passage = self._passage_at(event.pos().y())
        if passage is None or (event.pos().x() < _GRIP and self.movable):
            QToolTip.showText(event.globalPos(), self.tr("Drag to move the paragraph") if passage else "", self)
            return
        if striped_side(passage) is not self._column.language:
            return
        QToolTip.showText(event.globalPos(), state_words(passage), self)
        if self._column.pairs.state(passage) is TranslationState.SOURCE_CHANGED and changed_since(passage):
            self.change_wanted.emit(passage.id)

    def _passage_at(self, y: int) -> Passage | None:
        for passage, area in self._column.visible(QRect(0, y, 1, 1)):
            if area.top() - 2 <= y <= area.bottom() + 2:
                return passage
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing; a passage is taken by its grip."""
        passage = self._passage_at(event.position().toPoint().y())
        if event.button() is Qt.MouseButton.LeftButton and self.movable and passage is not None:
            self._dragged = passage.id
            self._place = -1
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing; the grip shows, or the line where the dragged passage would come."""
        y = event.position().toPoint().y()
        if not self._dragged:
            passage = self._passage_at(y)
            self._hover(passage.id if passage else "")
            return
        bar = self._column.verticalScrollBar()
        bar.setValue(bar.value() + (_STEP if y > self.height() - _EDGE else -_STEP if y < _EDGE else 0))
        self._place, line = self._place_at(y)
        self._column.show_drop(line)

    def _hover(self, passage_id: str) -> None:
        if passage_id != self._under:
            self._under = passage_id
            hand = Qt.CursorShape.OpenHandCursor if passage_id and self.movable else Qt.CursorShape.ArrowCursor
            self.setCursor(hand)
            self.update()

    def _place_at(self, y: int) -> tuple[int, float]:
        """The place for the dragged passage if it is let go at `y`, and where the line for it is drawn."""
        place, line = 0, 0.0
        for passage in self._column.pairs.passages:
            area = self._column.passage_rect(passage.id)
            if area.center().y() > y:
                return place, (area.top() + line) / 2 if place else area.top() - 2
            place += passage.id != self._dragged
            line = area.bottom()
        return place, line + 2

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Nothing; a passage that was dragged is at its new place."""
        dragged, place = self._dragged, self._place
        self._drop()
        if dragged and place >= 0:
            self.moved.emit(dragged, place)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing; the grip is hidden again."""
        self._hover("")
        super().leaveEvent(event)

    def _drop(self) -> None:
        self._dragged, self._place = "", -1
        self._column.show_drop(None)
        self.unsetCursor()
        self.update()
