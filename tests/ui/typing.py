"""Typing as a person does, one key event a character: the key functions of Qt's own test kit abort on å, ä and ö."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

NO_MODIFIER = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER, text: str = "") -> None:
    """The key goes down and up on `widget`, as a shortcut first where one of the window takes it."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, modifiers, text)
        QApplication.sendEvent(widget, event)


def type_text(widget: QWidget, text: str) -> None:
    """`text` typed into `widget`; a line end is the Enter key."""
    for character in text:
        if character == "\n":
            press(widget, Qt.Key.Key_Return, text="\r")
        else:
            press(widget, Qt.Key.Key_unknown, text=character)
