"""Waves over the plain fields of a page, drawn as those of the texts are; they find nothing and mend nothing."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionFrame, QToolTip, QWidget

from app.domain.rules import SPELLING
from app.services.findings import Finding
from app.ui.binding_widgets import GrowingText
from app.ui.editor.column_offsets import unit_at
from app.ui.editor.waves_paint import WavePainter, x_of
from app.ui.plain_tip import plain_tip
from app.ui.theme import Theme

_CARET = 5
"""By so many pixels Qt's rectangle of a caret in a line begins before it."""


class FieldWaves(QWidget):
    """Lies over `field`, and takes neither mouse nor keyboard. Of a word that is being typed there is no wave.

    A mouse that rests on a word with a wave is told what `tell` says of it.
    """

    def __init__(self, field: QLineEdit | GrowingText, tell: Callable[[Finding], str]) -> None:
        # A child of the field, not of its viewport: Python's side of what Qt made by itself does not last.
        super().__init__(field)
        self._field, self._tell = field, tell
        self._findings: Sequence[Finding] = ()
        self._theme = Theme()
        self._painter = WavePainter()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cover()
        self._room().installEventFilter(self)
        self.show()

    @property
    def shown(self) -> list[Finding]:
        """The findings whose words have waves now."""
        return [finding for finding, _ in self._places()]

    def put(self, findings: Sequence[Finding], theme: Theme) -> None:
        """Nothing; the words of `findings` have waves in the colours of `theme`."""
        if (findings, theme) != (self._findings, self._theme):
            self._findings, self._theme = findings, theme
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event ends here: the tip of a wave is shown in place of that of the field."""
        if event.type() is QEvent.Type.Resize:
            self._cover()
        elif event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for finding, area in self._places():
                if area.contains(event.pos().toPointF()):
                    QToolTip.showText(event.globalPos(), plain_tip(self._tell(finding)), self._room(), area.toRect())
                    return True
        return super().eventFilter(watched, event)

    def _room(self) -> QWidget:
        """What the text of the field is painted on, asked for anew each time."""
        return self._field if isinstance(self._field, QLineEdit) else self._field.viewport()

    def _cover(self) -> None:
        room = self._room()
        self.setGeometry(room.rect() if room is self._field else room.geometry())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing; the waves lie over the text."""
        places = [(area, finding.rule in SPELLING) for finding, area in self._places()]
        if not places:
            return
        painter = QPainter(self)
        painter.setClipRect(self._seen())
        self._painter.paint_places(painter, places, QFontMetricsF(self._field.font()).height(), self._theme)
        painter.end()

    def _seen(self) -> QRect:
        """The part of the field in which its text is seen."""
        field = self._field
        if not isinstance(field, QLineEdit):
            return self.rect()
        option = QStyleOptionFrame()
        field.initStyleOption(option)
        return field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)

    def _places(self) -> Iterator[tuple[Finding, QRectF]]:
        """Each finding with a wave, and where its words are: once for each line on which they stand."""
        field = self._field
        text = field.text() if isinstance(field, QLineEdit) else field.content()
        caret = self._typed_at()
        for finding in self._findings:
            spot = finding.spot
            start, end = unit_at(text, spot.start), unit_at(text, spot.end)
            if text[spot.start : spot.end] == finding.text and caret != end:
                areas = _in_line(field, start, end) if isinstance(field, QLineEdit) else _in_lines(field, start, end)
                yield from ((finding, area) for area in areas)

    def _typed_at(self) -> int:
        """Where the caret of one who writes stands, -1 where nobody does."""
        field = self._field
        if not field.hasFocus():
            return -1
        if isinstance(field, QLineEdit):
            return -1 if field.hasSelectedText() else field.cursorPosition()
        cursor = field.textCursor()
        return -1 if cursor.hasSelection() else cursor.position()


def _in_line(field: QLineEdit, start: int, end: int) -> Iterator[QRectF]:
    layout = QTextLayout(field.text(), field.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    # The field scrolls, and tells alone where its caret is.
    caret = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert isinstance(caret, QRect)
    first = caret.left() + _CARET - x_of(line.cursorToX(field.cursorPosition()))
    yield _area(line, start, end).translated(first, caret.top())


def _in_lines(field: GrowingText, start: int, end: int) -> Iterator[QRectF]:
    block = field.document().findBlock(start)
    layout, offset = block.layout(), field.contentOffset()
    top = field.blockBoundingGeometry(block).translated(offset).topLeft()
    start, end = start - block.position(), end - block.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            yield _area(line, first, last).translated(top.x(), top.y() + line.y())


def _area(line: QTextLine, start: int, end: int) -> QRectF:
    left, right = x_of(line.cursorToX(start)), x_of(line.cursorToX(end))
    return QRectF(min(left, right), 0, abs(right - left), line.ascent() + line.descent())
