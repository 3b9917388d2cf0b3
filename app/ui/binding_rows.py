"""A list whose rows are small forms: keeps one row an item, reorders by drag and keys; changes no case itself."""

from collections.abc import Callable, Hashable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.binding import Binding
from app.ui.binding_row import Row
from app.ui.theme import S, Theme

ROW_TYPE = "application/x-aloitevastaus-row"
_LINE = 3


class RowList(QWidget):
    """Rows by key.

    It tells what a person wants: `moved` (from, to), `removed` (place), `adopted` (list, from, to) for a row of the
    other list that it `takes_rows_of`, and `files_dropped` (paths, place) where it `takes_files`.
    """

    moved = Signal(int, int)
    removed = Signal(int)
    adopted = Signal(object, int, int)
    files_dropped = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(S)
        self._empty = QLabel(self)
        self._empty.setProperty("textRole", "muted")
        self._empty.setWordWrap(True)
        self._layout.addWidget(self._empty)
        self._rows: dict[Hashable, Row] = {}
        self._binding: Binding | None = None
        self._make: Callable[[Hashable], QWidget] = lambda _key: QWidget()
        self._theme = Theme()
        self._line_at: int | None = None
        self._name = "{number}"
        self.takes_rows_of: RowList | None = None
        self.takes_files = False

    def start(self, binding: Binding, make: Callable[[Hashable], QWidget], theme: Theme) -> None:
        """Nothing; rows hold what `make` gives for a key, their fields bound by it to `binding`."""
        self._binding, self._make, self._theme = binding, make, theme
        self.setAcceptDrops(not binding.session.read_only)

    def call(self, name: str, empty: str) -> None:
        """Nothing; a row is called `name`, in which ``{number}`` stands for its place; `empty` where there is none."""
        self._name = name
        self._empty.setText(empty)
        self._number()

    def dress(self, theme: Theme) -> None:
        """Nothing; every row looks as `theme` has it."""
        self._theme = theme
        for row in self._rows.values():
            row.dress(theme)

    def show_keys(self, keys: Sequence[Hashable]) -> bool:
        """Whether rows came, went or moved: there is one for each of `keys`, in order, the same widget as before."""
        if list(keys) == list(self._rows):
            self._empty.setVisible(not keys)
            return False
        for key in [key for key in self._rows if key not in keys]:
            self._drop(self._rows.pop(key))
        rows = {key: self._rows.get(key) or self._new(key) for key in keys}
        for place, row in enumerate(rows.values()):
            if self._layout.indexOf(row) != place + 1:
                self._layout.insertWidget(place + 1, row)
        self._rows = rows
        self._empty.setVisible(not rows)
        self._number()
        return True

    def content(self, key: Hashable) -> QWidget | None:
        """The form in the row of `key`, None where there is no such row."""
        row = self._rows.get(key)
        return row.content if row else None

    def rows(self) -> Sequence[Row]:
        """The rows in order."""
        return tuple(self._rows.values())

    def focus(self, place: int) -> QWidget:
        """The widget that now has the focus: the grip of the row at `place`, or of the nearest one; else the list."""
        rows = self.rows()
        if not rows:
            return self
        grip = rows[max(0, min(place, len(rows) - 1))].form.grip
        grip.setFocus()
        return grip

    def focus_first_field(self, place: int) -> QWidget | None:
        """The first field of the row at `place`, which now has the focus; None where there is none."""
        rows = self.rows()
        fields = rows[place].content.findChildren(QWidget) if 0 <= place < len(rows) else []
        for field in fields:
            if field.property("path"):
                field.setFocus()
                return field
        return None

    def _new(self, key: Hashable) -> Row:
        assert self._binding is not None, "a list is started before it shows anything"
        row = Row(self._make(key), self, movable=not self._binding.session.read_only)
        row.dress(self._theme)
        row.moved.connect(lambda step: self._move(row, step))
        row.removed.connect(lambda: self.removed.emit(self.rows().index(row)))
        row.walked.connect(lambda step: self.focus(self.rows().index(row) + step))
        row.dragged.connect(lambda: self._drag(row))
        return row

    def _drop(self, row: Row) -> None:
        assert self._binding is not None
        self._binding.release(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _number(self) -> None:
        for place, row in enumerate(self.rows()):
            row.call(self._name.format(number=place + 1), place, len(self._rows))

    def _move(self, row: Row, step: int) -> None:
        place = self.rows().index(row)
        if 0 <= place + step < len(self._rows):
            self.moved.emit(place, place + step)

    def _drag(self, row: Row) -> None:
        drag = QDrag(row.form.grip)
        drag.setMimeData(row_mime(self.rows().index(row)))
        drag.setPixmap(row.grab())
        drag.setHotSpot(QPoint(12, 12))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Nothing; rows of this list or its partner are welcome, and files where it takes them."""
        if self._source(event) is not None or self._files(event):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Nothing; a line shows where what is dragged would go."""
        if self._source(event) is None and not self._files(event):
            return
        event.acceptProposedAction()
        self._point(self._place(event.position().toPoint().y()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing; the line goes."""
        self._point(None)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing; what was dropped is told of with its new place."""
        self._point(None)
        place, source, files = self._place(event.position().toPoint().y()), self._source(event), self._files(event)
        if source is not None:
            taken = int(bytes(event.mimeData().data(ROW_TYPE).data()))
            self._take(source, taken, place)
        elif files:
            self.files_dropped.emit(files, place)
        else:
            return
        event.acceptProposedAction()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing; the line at which a row would be dropped is drawn over the rows."""
        super().paintEvent(event)
        if self._line_at is not None:
            painter = QPainter(self)
            painter.fillRect(0, self._line_y(self._line_at), self.width(), _LINE, self.palette().highlight())
            painter.end()

    def _take(self, source: "RowList", taken: int, place: int) -> None:
        if source is not self:
            self.adopted.emit(source, taken, place)
            return
        # The place is counted without the row itself.
        to = place - 1 if place > taken else place
        if to != taken:
            self.moved.emit(taken, to)

    def _source(self, event: QDropEvent) -> "RowList | None":
        if not event.mimeData().hasFormat(ROW_TYPE):
            return None
        widget: QObject | None = event.source()
        while widget is not None and not isinstance(widget, RowList):
            widget = widget.parent()
        return widget if widget is self or (widget is not None and widget is self.takes_rows_of) else None

    def _files(self, event: QDropEvent) -> tuple[Path, ...]:
        if not self.takes_files:
            return ()
        return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())

    def _place(self, y: int) -> int:
        middles = [row.geometry().center().y() for row in self.rows()]
        return sum(1 for middle in middles if middle < y)

    def _line_y(self, place: int) -> int:
        rows = self.rows()
        if not rows:
            return 0
        return rows[place].y() - S // 2 - 1 if place < len(rows) else rows[-1].geometry().bottom() - 1

    def _point(self, place: int | None) -> None:
        if place != self._line_at:
            self._line_at = place
            self.update()


def row_mime(place: int) -> QMimeData:
    """What a row that is dragged from `place` carries."""
    mime = QMimeData()
    mime.setData(ROW_TYPE, str(place).encode())
    return mime
