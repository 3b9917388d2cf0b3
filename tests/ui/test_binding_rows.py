from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from app.ui.binding import Binding
from app.ui.binding_rows import RowList, row_mime
from app.ui.theme import Theme
from tests.ui.panels.case_pages import a_session
from tests.ui.typing import press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
ALT = Qt.KeyboardModifier.AltModifier


class Source(QDropEvent):
    """A drop that says from where it comes, which only the system can make otherwise."""

    def __init__(self, place, mime, source):
        super().__init__(
            QPointF(place), Qt.DropAction.MoveAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        self._source = source

    def source(self):
        return self._source


@pytest.fixture
def rows(qtbot):
    return shown(qtbot, RowList())


def shown(qtbot, rows):
    qtbot.addWidget(rows)
    rows.start(Binding(a_session(), rows), lambda key: QLineEdit(str(key)), Theme())
    rows.call("Row {number}", "Nothing here yet.")
    rows.show_keys(["a", "b", "c"])
    rows.resize(500, 300)
    rows.show()
    rows.activateWindow()
    qtbot.waitUntil(rows.isActiveWindow)
    return rows


def texts(rows):
    ordered = sorted(rows.rows(), key=lambda row: row.y())
    return [row.content.text() for row in ordered]


def drop_on(rows, mime, source, y):
    event = Source(QPoint(20, y), mime, source)
    rows.dropEvent(event)
    return event.isAccepted()


def test_a_row_that_stays_is_the_same_widget_wherever_it_goes(rows):
    kept = rows.content("c")
    rows.show_keys(["c", "d", "a"])
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert texts(rows) == ["c", "d", "a"]
    assert rows.content("c") is kept
    assert rows.content("b") is None
    assert [row.accessibleName() for row in rows.rows()] == ["Row 1", "Row 2", "Row 3"]
    assert rows.rows()[2].form.remove.accessibleName() == "Remove: Row 3"


def test_an_empty_list_says_so(rows):
    rows.show_keys([])
    assert [label.text() for label in rows.children() if label.isWidgetType() and label.isVisible()] == [
        "Nothing here yet."
    ]


def test_alt_and_an_arrow_move_a_row_from_its_grip_and_from_its_fields(qtbot, rows):
    with qtbot.waitSignal(rows.moved) as moved:
        press(rows.rows()[0].form.grip, Qt.Key.Key_Down, ALT)
    assert moved.args == [0, 1]
    with qtbot.waitSignal(rows.moved) as moved:
        press(rows.content("c"), Qt.Key.Key_Up, ALT)
    assert moved.args == [2, 1]
    with qtbot.assertNotEmitted(rows.moved):
        press(rows.content("a"), Qt.Key.Key_Up, ALT)
        press(rows.content("c"), Qt.Key.Key_Down, ALT)


def test_arrows_walk_from_grip_to_grip_and_delete_removes_only_there(qtbot, rows):
    rows.focus(0)
    press(rows.rows()[0].form.grip, Qt.Key.Key_Down)
    assert rows.rows()[1].form.grip.hasFocus()
    with qtbot.waitSignal(rows.removed) as removed:
        press(rows.rows()[1].form.grip, Qt.Key.Key_Delete)
    assert removed.args == [1]
    rows.content("a").setFocus()
    with qtbot.assertNotEmitted(rows.removed):
        press(rows.content("a"), Qt.Key.Key_Delete)


def test_the_menu_of_a_row_does_what_its_buttons_do(qtbot, rows):
    actions = rows.rows()[0].menu().actions()
    assert [action.isEnabled() for action in actions] == [False, True, True]
    with qtbot.waitSignal(rows.moved) as moved:
        actions[1].trigger()
    assert moved.args == [0, 1]
    with qtbot.waitSignal(rows.removed):
        actions[2].trigger()


@pytest.mark.parametrize(
    ("taken", "over", "side", "expected"),
    [(0, 2, "below", 2), (0, 1, "below", 1), (2, 0, "above", 0), (1, 0, "above", 0), (0, 1, "above", None)],
)
def test_a_row_is_dropped_between_the_rows_under_the_mouse(rows, taken, over, side, expected):
    box = rows.rows()[over].geometry()
    y = box.bottom() - 2 if side == "below" else box.top() + 2
    seen = []
    rows.moved.connect(lambda *places: seen.append(list(places)))
    drop_on(rows, row_mime(taken), rows.rows()[taken].form.grip, y)
    assert seen == ([] if expected is None else [[taken, expected]])


def test_a_row_of_another_list_is_adopted_only_where_the_two_belong_together(qtbot, rows):
    other = shown(qtbot, RowList())
    grip = other.rows()[1].form.grip
    seen = []
    rows.adopted.connect(lambda *what: seen.append(what))
    assert not drop_on(rows, row_mime(1), grip, 2)
    rows.takes_rows_of = other
    assert drop_on(rows, row_mime(1), grip, 2)
    assert seen == [(other, 1, 0)]


def test_files_are_taken_where_a_list_takes_them_and_a_line_shows_where(qtbot, rows, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.pdf")), QUrl("https://a.fi/b.pdf")])
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    place = QPoint(20, rows.rows()[1].geometry().center().y() + 2)
    plain = rows.grab().toImage()
    for takes in (False, True):
        rows.takes_files = takes
        entered = QDragEnterEvent(place, Qt.DropAction.CopyAction, mime, *keys)
        entered.ignore()
        rows.dragEnterEvent(entered)
        assert entered.isAccepted() is takes
    rows.dragMoveEvent(QDragMoveEvent(place, Qt.DropAction.CopyAction, mime, *keys))
    assert rows.grab().toImage() != plain
    with qtbot.waitSignal(rows.files_dropped) as dropped:
        drop_on(rows, mime, None, place.y())
    assert dropped.args == [(Path(tmp_path / "a.pdf"),), 2]
    assert rows.grab().toImage() == plain


def test_a_grip_begins_a_drag_only_after_the_mouse_has_gone_a_way(rows, monkeypatch):
    begun = []
    monkeypatch.setattr(QDrag, "exec", lambda drag, _action: begun.append(drag.mimeData().formats()))
    grip = rows.rows()[1].form.grip

    def mouse(kind, x):
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(
            grip, QMouseEvent(kind, QPointF(x, 5), grip.mapToGlobal(QPointF(x, 5)), left, left, none)
        )

    mouse(QEvent.Type.MouseButtonPress, 5)
    mouse(QEvent.Type.MouseMove, 7)
    assert begun == []
    mouse(QEvent.Type.MouseMove, 5 + QApplication.startDragDistance())
    assert begun == [["application/x-aloitevastaus-row"]]


def test_rows_of_a_case_that_may_only_be_read_stay_where_they_are(qtbot):
    rows = RowList()
    qtbot.addWidget(rows)
    rows.start(Binding(a_session(read_only=True), rows), lambda key: QLineEdit(str(key)), Theme())
    rows.show_keys(["a", "b"])
    assert not rows.acceptDrops()
    with qtbot.assertNotEmitted(rows.moved):
        press(rows.content("a"), Qt.Key.Key_Down, ALT)
    assert not any(action.isEnabled() for action in rows.rows()[0].menu().actions())
