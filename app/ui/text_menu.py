"""The usual menu of a text field, without what no field of a case does itself; it opens none."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QPlainTextEdit, QTextEdit

_UNDO = ("edit-undo", "edit-redo")
_KEYS = {
    "edit-cut": QKeySequence.StandardKey.Cut,
    "edit-copy": QKeySequence.StandardKey.Copy,
    "edit-paste": QKeySequence.StandardKey.Paste,
}
"""Qt leaves out the keys of those that the window has too, and shows the others."""


def usual_menu(field: QLineEdit | QPlainTextEdit | QTextEdit, point: QPoint | None = None) -> QMenu:
    """The usual menu of `field`, at `point` of it where that counts, without undo and redo, which are the case's own.

    It goes when it closes.
    """
    menu = (
        field.createStandardContextMenu()
        if isinstance(field, QLineEdit) or point is None
        else (field.createStandardContextMenu(point))
    )
    for action in menu.actions():
        if action.objectName() in _UNDO:
            menu.removeAction(action)
        elif (key := _KEYS.get(action.objectName())) and "\t" not in action.text():
            keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(f"{action.text()}\t{keys}")
    while menu.actions() and menu.actions()[0].isSeparator():
        menu.removeAction(menu.actions()[0])
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu
