from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.ui.panels.door import Door
from app.ui.panels.welcome import WelcomePage
from app.ui.theme import Theme
from tests.ui.dialogs.windows import a_context
from tests.ui.typing import press

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def page(qtbot, tmp_path):
    context = a_context(tmp_path)
    page = WelcomePage(context)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    page.show()
    yield page
    context.theme.prefer("system")
    context.tasks.close()


@pytest.fixture
def taken(page):
    """The doors that were taken, by name, in order."""
    heard: list[str] = []
    page.motion_wanted.connect(lambda: heard.append("motion"))
    page.example_wanted.connect(lambda: heard.append("example"))
    page.guide_wanted.connect(lambda: heard.append("guide"))
    return heard


def mime(*urls: str) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    return data


def enter(page, data):
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    page.dragEnterEvent(event)
    return event


def next_door(door: QWidget) -> QWidget:
    """The door that Tab goes to from `door`."""
    following = door.nextInFocusChain()
    return following if following.focusPolicy() & Qt.FocusPolicy.TabFocus else next_door(following)


def test_each_door_is_taken_with_the_mouse_wherever_it_is_hit(page, taken, qtbot):
    for door in (page.form.motion, page.form.example, page.form.guide):
        qtbot.mouseClick(door, Qt.MouseButton.LeftButton, pos=QPoint(80, door.height() // 2))
    assert taken == ["motion", "example", "guide"]


def test_the_doors_are_taken_with_the_keyboard_in_their_order(page, taken):
    page.setFocus()
    assert page.focusProxy() is page.form.motion
    door = page.form.motion
    for _ in range(3):
        press(door, Qt.Key.Key_Space, text=" ")
        door = next_door(door)
    assert taken == ["motion", "example", "guide"]


def test_a_screen_reader_hears_what_each_door_is_for(page):
    for door in page.findChildren(Door):
        assert door.accessibleName()
        assert door.accessibleDescription().endswith(".")


def test_the_texts_of_a_door_are_never_cut(page, qtbot):
    page.resize(560, 900)
    for door in page.findChildren(Door):
        qtbot.waitUntil(lambda door=door: door.height() >= door.layout().totalHeightForWidth(door.width()))


def test_a_file_that_is_dropped_is_brought_in(page, qtbot):
    data = mime("file:///tmp/aloite.pdf", "https://example.org/x")
    assert enter(page, data).isAccepted()
    assert page.form.dropArea.property("dropArea") == "over"
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(page.files_dropped) as heard:
        page.dropEvent(drop)
    assert heard.args == [[Path("/tmp/aloite.pdf")]]
    assert page.form.dropArea.property("dropArea") == "true"


def test_what_is_no_file_is_not_welcome(page):
    assert not enter(page, mime("https://example.org/x")).isAccepted()


def test_the_place_for_files_is_quiet_again_when_the_file_leaves(page):
    enter(page, mime("file:///tmp/aloite.pdf"))
    page.dragLeaveEvent(QDragLeaveEvent())
    assert page.form.dropArea.property("dropArea") == "true"


def test_a_door_shows_its_icon_in_the_colours_of_the_theme(page):
    door = page.form.guide
    before = door.grab().toImage()
    door.dress(Theme(), "info")
    assert door.grab().toImage() != before
