"""A column with waves under its words: shows them, tells of the one under the mouse or the caret; it mends nothing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QToolTip, QWidget

from app.domain.language import Language
from app.services.findings import Finding
from app.ui.editor.column import Column
from app.ui.editor.waves import Wave, Waves
from app.ui.editor.waves_paint import WavePainter, stretches
from app.ui.plain_tip import plain_tip
from app.ui.text_menu import usual_menu
from app.ui.theme import Theme

_NEAR = 3.0
"""By so many pixels a mouse may miss a word."""

_MANY = 12
"""More waves than these come or go with one painting of all."""


class WavyColumn(Column):
    """A column that shows findings.

    `menu_opening` brings a menu that is about to open over a wave, the Wave, and whether a key asked for it: whoever
    can mend the finding puts rows into it. `sentence` gives what a wave says to a mouse that rests on it.
    """

    menu_opening = Signal(object, object, bool)

    def __init__(self, language: Language, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(language, parent)
        self.theme = theme
        self.sentence: Callable[[Finding], str] = lambda _: ""
        self.waves = Waves(self.text, self)
        self._painter = WavePainter()
        self.cursorPositionChanged.connect(self._note_caret)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Nothing; the words of `findings`, which are all of this column, have waves, and no others."""
        differing = self.waves.show(findings)
        if not differing:
            return
        first, last = self._positions(QRectF(self.viewport().rect()))
        seen = [wave for wave in differing if wave.start <= last and wave.end >= first]
        if len(seen) > _MANY:
            self.viewport().update()
            return
        for wave in seen:
            self._redraw(wave)

    def _redraw(self, wave: Wave) -> None:
        up, left = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        for area in stretches(self.document(), wave):
            # A wave may reach out of its words, at their ends and below.
            around = area.height() / 2
            self.viewport().update(area.adjusted(-around, 0, around, around).translated(-left, -up).toAlignedRect())

    def wave_at(self, point: QPoint) -> Wave | None:
        """The wave of the word at `point` of the viewport, None where there is none."""
        position = self.cursorForPosition(point).position()
        place = QPointF(point) + QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for wave in self.waves.within(position, position):
            if any(it.adjusted(-_NEAR, 0, _NEAR, _NEAR).contains(place) for it in stretches(self.document(), wave)):
                return wave
        return None

    def wave_at_caret(self) -> Wave | None:
        """The wave of the word that the caret is in or beside, or that is selected; None where there is none."""
        cursor = self.textCursor()
        return next(iter(self.waves.within(cursor.selectionStart(), cursor.selectionEnd())), None)

    def select_wave(self, wave: Wave) -> None:
        """Nothing; the words of `wave` are selected and in view."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(wave.start)
        cursor.setPosition(wave.end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def place_below(self, wave: Wave) -> QPoint:
        """Where a menu for `wave` opens, on the screen: under the beginning of its words."""
        return self.viewport().mapToGlobal(self._wave_rect(wave).bottomLeft() + QPoint(0, 1))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Nothing; the usual menu opens, with what mends a wave over it where there is one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        wave = self.wave_at_caret() if by_key else self.wave_at(event.pos())
        self.open_menu(wave, self.place_below(wave) if by_key and wave else self._place(event), by_key=by_key)
        event.accept()

    def open_menu_at_caret(self) -> None:
        """Nothing; the menu of the caret's place is open: not every system has a key for it."""
        place = self.cursorRect().center()
        by_key = QContextMenuEvent.Reason.Keyboard
        self.contextMenuEvent(QContextMenuEvent(by_key, place, self.viewport().mapToGlobal(place)))

    def open_menu(self, wave: Wave | None, place: QPoint, *, by_key: bool) -> None:
        """Nothing; the menu is open at `place` of the screen, with what mends `wave` over the usual."""
        menu = usual_menu(self, self.viewport().mapFromGlobal(place))
        if wave is not None:
            self.menu_opening.emit(menu, wave, by_key)
        menu.popup(place)

    def viewportEvent(self, event: QEvent) -> bool:
        """Whether the event was taken; a mouse that rests on a wave is told what it says."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            wave = self.wave_at(event.pos())
            if wave is not None and (said := self.sentence(wave.finding)):
                QToolTip.showText(event.globalPos(), plain_tip(said), self.viewport(), self._wave_rect(wave))
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing; the waves lie over the text."""
        super().paintEvent(event)
        if not self.waves:
            return
        waves = self.waves.visible(*self._positions(QRectF(event.rect())))
        if waves:
            painter = QPainter(self.viewport())
            painter.setClipRect(event.rect())
            painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
            self._painter.paint(painter, self.document(), waves, self.theme)
            painter.end()

    def _positions(self, area: QRectF) -> tuple[int, int]:
        """The first and the last position in the document of what stands in `area` of the viewport."""
        place = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        test = self.document().documentLayout().hitTest
        fuzzy = Qt.HitTestAccuracy.FuzzyHit
        return test(area.topLeft() + place, fuzzy), test(area.bottomRight() + place, fuzzy)

    def _place(self, event: QContextMenuEvent) -> QPoint:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        return self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos()

    def _wave_rect(self, wave: Wave) -> QRect:
        """The rectangle in the viewport of the first line of the words of `wave`."""
        found = next(stretches(self.document(), wave), QRectF())
        moved = found.translated(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        return moved.toAlignedRect()

    def _note_caret(self) -> None:
        if self.waves.caret_moved(self.textCursor().position()):
            self.viewport().update()
