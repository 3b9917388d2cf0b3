import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.panels.toast import Toast
from tests.ui.typing import press


class Place(QWidget):
    """A page with a field and a toast under it."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        self.field, self.toast = QLineEdit(self), Toast(self)
        layout.addWidget(self.field)
        layout.addWidget(self.toast)


@pytest.fixture
def place(qtbot: QtBot) -> Place:
    place = Place()
    qtbot.addWidget(place)
    place.show()
    return place


@pytest.fixture
def toast(place: Place) -> Toast:
    return place.toast


def test_it_takes_no_room_until_there_is_something_to_tell(toast: Toast):
    assert toast.isHidden()
    assert toast.text == ""
    toast.tell("Deleted “Zoo”.")
    assert toast.isVisible()
    assert (toast.text, toast.accessibleName()) == ("Deleted “Zoo”.", "Deleted “Zoo”.")
    assert not toast.form.undo.isVisible()
    assert not toast.can_undo


def test_undo_takes_back_once_and_the_line_goes(qtbot: QtBot, toast: Toast):
    undone: list[str] = []
    with qtbot.waitSignal(toast.changed):
        toast.tell("Deleted “Zoo”.", lambda: undone.append("zoo"))
    assert toast.can_undo
    press(toast.form.undo, Qt.Key.Key_Space)
    assert undone == ["zoo"]
    assert toast.isHidden()
    toast.undo()
    assert undone == ["zoo"]


def test_what_is_told_next_takes_the_place_of_what_was_told(toast: Toast):
    undone: list[str] = []
    toast.tell("One.", lambda: undone.append("one"))
    toast.tell("Two.", lambda: undone.append("two"))
    toast.undo()
    assert undone == ["two"]


def test_it_goes_after_a_while(qtbot: QtBot, toast: Toast):
    toast._timer.setInterval(1)
    toast.tell("Deleted.", lambda: None)
    qtbot.waitUntil(toast.isHidden)
    assert not toast.can_undo


def test_it_stays_while_somebody_points_at_it_or_has_the_keyboard_in_it(toast: Toast):
    toast.tell("Deleted.", lambda: None)
    assert toast._timer.isActive()
    QApplication.sendEvent(toast, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()
    QApplication.sendEvent(toast.form.undo, QFocusEvent(QEvent.Type.FocusIn))
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast.form.undo, QFocusEvent(QEvent.Type.FocusOut))
    assert toast._timer.isActive()


def test_closing_it_gives_the_keyboard_back(qtbot: QtBot, place: Place):
    place.toast.tell("Deleted.", lambda: None)
    place.toast.form.close.setFocus()
    place.toast.form.close.click()
    assert place.toast.isHidden()
    assert not place.toast.form.close.hasFocus()
