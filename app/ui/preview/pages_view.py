"""Shows the pages of a sheet under one another, zooms, marks a place and tells which was chosen; reads no case."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from app.ui.preview.anchor import Anchor, anchor_at, top_of
from app.ui.preview.geometry import LARGEST, SMALLEST, Geometry, fitting, next_step
from app.ui.preview.painted import NOWHERE, PaintedSheet
from app.ui.preview.painting import paint_edge, paint_mark
from app.ui.preview.pictures import PagePictures

_LINE = 48
_HOVERED, _MARKED = 14, 30
_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_NO_PAGES = Geometry(QSizeF(1, 1), 0, 1.0, 1.0)


class PagesView(QAbstractScrollArea):
    """The pages of one sheet. `place_chosen` brings the number of a place that was clicked or chosen by key."""

    place_chosen = Signal(int)
    zoomed = Signal()
    page_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheet: PaintedSheet | None = None
        self._pictures: PagePictures | None = None
        self._zoom: float | None = None
        self._geometry = _NO_PAGES
        self._marked: tuple[int, ...] = ()
        self._hovered = NOWHERE
        self._pressed = NOWHERE
        self._described = NOWHERE
        self.viewport().setMouseTracking(True)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A bar that comes and goes would change the width that pages are fitted to.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._describe)

    # What is shown

    def show_sheet(self, sheet: PaintedSheet | None) -> None:
        """Nothing; the pages of `sheet` are shown, none for None. What was at the top before is still there."""
        anchor = self._anchor()
        self._sheet = sheet
        self._pictures = PagePictures(sheet) if sheet else None
        self._marked, self._hovered, self._pressed = (), NOWHERE, NOWHERE
        self._lay()
        self._go_to(anchor)
        self._described = NOWHERE - 1
        self._describe()
        self.viewport().update()

    def mark(self, numbers: Iterable[int], *, reveal: bool = True) -> None:
        """Nothing; the places with `numbers` are softly marked and, with `reveal`, scrolled to where out of sight."""
        self._marked = tuple(numbers)
        if reveal and self._sheet:
            areas = self._sheet.areas(self._marked)
            if areas:
                page = min(areas)
                self._reveal(self._geometry.on_screen(page, areas[page]))
        self.viewport().update()

    @property
    def marked(self) -> tuple[int, ...]:
        """The places that are marked."""
        return self._marked

    @property
    def page(self) -> int:
        """The page, from 0, that stands in the upper third of the window."""
        return self._geometry.on_page(QPointF(0, self._top + self.viewport().height() / 3))[0]

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return self._sheet.count if self._sheet else 0

    # Zoom

    @property
    def zoom(self) -> float | None:
        """The scale that a person chose, None where pages are as wide as the window."""
        return self._zoom

    @property
    def scale(self) -> float:
        """The scale of the pages now shown."""
        return self._geometry.scale

    def set_zoom(self, zoom: float | None) -> None:
        """Nothing; pages have the scale `zoom`, or fit the window's width for None; the same text stays in view."""
        anchor = self._anchor()
        self._zoom = None if zoom is None else min(LARGEST, max(SMALLEST, zoom))
        self._lay()
        self._go_to(anchor)
        self.viewport().update()
        self.zoomed.emit()

    def zoom_by(self, direction: int) -> None:
        """Nothing; pages have the next larger (1) or smaller (-1) of the scales offered."""
        self.set_zoom(next_step(self.scale, direction))

    # Where things are

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _lay(self) -> None:
        """Lays the pages out for the window as it is now, and gives the bars their room."""
        width = float(self.viewport().width())
        page = self._sheet.page_size if self._sheet else _NO_PAGES.page
        scale = self._zoom or (fitting(page, width) if self._sheet else 1.0)
        self._geometry = Geometry(page, self.page_count, scale, width)
        total, window = self._geometry.total, self.viewport().size()
        _fit(self.verticalScrollBar(), total.height() if self._sheet else 0, window.height())
        _fit(self.horizontalScrollBar(), total.width() if self._zoom else 0, window.width())

    def _anchor(self) -> Anchor | None:
        return anchor_at(self._sheet, self._geometry, self._top) if self._sheet else None

    def _go_to(self, anchor: Anchor | None) -> None:
        top = top_of(self._sheet, self._geometry, anchor) if self._sheet and anchor else None
        if top is not None:
            self.verticalScrollBar().setValue(round(top))

    def _reveal(self, area: QRectF) -> None:
        height = self.viewport().height()
        if area.top() < self._top or area.top() + min(area.height(), height) > self._top + height:
            self.verticalScrollBar().setValue(round(area.top() - height / 4))

    def _place_at(self, point: QPointF) -> int:
        if self._sheet is None:
            return NOWHERE
        return self._sheet.place_at(*self._geometry.on_page(point + self._offset()))

    def _offset(self) -> QPointF:
        return QPointF(self.horizontalScrollBar().value(), self._top)

    def _alike(self, number: int) -> tuple[int, ...]:
        return self._sheet.alike(number) if self._sheet else ()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing; the pages in view are painted."""
        del event
        if self._sheet is None or self._pictures is None:
            return
        geometry, ratio = self._geometry, self.devicePixelRatioF()
        shown = geometry.shown(self._top, self._top + self.viewport().height())
        painter = QPainter(self.viewport())
        painter.translate(-self._offset())
        for number in shown:
            corner = geometry.rect(number).topLeft().toPoint()
            picture = self._pictures.page(number, geometry.scale, ratio)
            shade = self.palette().color(QPalette.ColorRole.Shadow)
            paint_edge(painter, QRectF(QPointF(corner), picture.deviceIndependentSize()), shade)
            painter.drawPixmap(corner, picture)
        accent = self.palette().color(QPalette.ColorRole.Highlight)
        paint_mark(painter, self._areas(self._alike(self._hovered)), accent, _HOVERED, bar=False)
        paint_mark(painter, self._areas(self._marked), accent, _MARKED, bar=True)
        painter.end()
        self._pictures.keep(shown, geometry.scale, ratio)

    def _areas(self, numbers: Sequence[int]) -> list[QRectF]:
        if self._sheet is None:
            return []
        geometry = self._geometry
        return [geometry.on_screen(page, area) for page, area in self._sheet.areas(numbers).items()]

    # What a person does

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Nothing; the same text stays in view."""
        anchor = self._anchor()
        super().resizeEvent(event)
        self._lay()
        self._go_to(anchor)
        if self._zoom is None:
            self.zoomed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Nothing; what a click would lead to is tinted."""
        self._hover(self._place_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing; no place is tinted any more."""
        del event
        self._hover(NOWHERE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing; the place below the pointer may be chosen."""
        self._pressed = self._place_at(event.position()) if event.button() is Qt.MouseButton.LeftButton else NOWHERE

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing; the place that was pressed is chosen where the pointer has not left it."""
        pressed, self._pressed = self._pressed, NOWHERE
        if pressed != NOWHERE and pressed == self._place_at(event.position()):
            self.mark(self._alike(pressed), reveal=False)
            self.place_chosen.emit(pressed)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nothing; the wheel scrolls, and zooms with Ctrl."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        """Whether the event was dealt with; zooming by key goes before the window's shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _zooms(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; keys scroll and zoom, Ctrl with an arrow marks the next place, Enter chooses the marked one."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        bar, key = self.verticalScrollBar(), event.key()
        if (direction := _zooms(event)) is not None:
            self.zoom_by(direction) if direction else self.set_zoom(None)
        elif control and key in _ARROWS:
            self._mark_next(_ARROWS[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._marked:
            self.place_chosen.emit(self._marked[0])
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space}:
            back = key == Qt.Key.Key_PageUp or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if back else 1) * round(bar.pageStep() * 0.9))
        else:
            super().keyPressEvent(event)

    def _hover(self, number: int) -> None:
        if number != self._hovered:
            self._hovered = number
            shape = Qt.CursorShape.ArrowCursor if number == NOWHERE else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _mark_next(self, direction: int) -> None:
        """Marks the place after (1) or before (-1) the marked one; the first in view where none is marked."""
        if self._sheet is None:
            return
        page, point = self._geometry.on_page(QPointF(0, self._top))
        wanted = self._sheet.first_below(page, point.y())[0]
        if self._marked:
            wanted = self._marked[-1] + 1 if direction > 0 else self._marked[0] - 1
        if 0 <= wanted < len(self._sheet.sheet.places):
            self.mark(self._alike(wanted))

    def _describe(self) -> None:
        """Tells those who cannot see the page what it says, once it is another."""
        page = self.page if self._sheet else NOWHERE
        if page == self._described:
            return
        self._described = page
        self.setAccessibleDescription(self._sheet.text_of(page) if self._sheet else "")
        self.page_changed.emit()


def _fit(bar: QScrollBar, whole: float, shown: int) -> None:
    """Lets `bar` scroll through `whole` pixels of which `shown` are seen at a time."""
    bar.setPageStep(shown)
    bar.setSingleStep(_LINE)
    bar.setRange(0, max(0, round(whole) - shown))


def _zooms(event: QKeyEvent) -> int | None:
    """1 where the keys make pages larger, -1 smaller, 0 where they fit the window again; None for other keys."""
    if event.matches(QKeySequence.StandardKey.ZoomIn):
        return 1
    if event.matches(QKeySequence.StandardKey.ZoomOut):
        return -1
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    return {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}.get(Qt.Key(event.key()))
