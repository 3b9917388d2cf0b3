"""Cut, copy, paste and undo for the text field that has the focus; fields of a case are left to their page."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from app.ui.page import Handlers


def text_handlers(of_page: Handlers) -> Handlers:
    """What the focused text field does itself; nothing where none has the focus.

    Undo is the field's own only where it keeps one (a search field); a field of the case keeps none, and its page undoes.
    """
    field = QApplication.focusWidget()
    if not isinstance(field, QLineEdit | QTextEdit | QPlainTextEdit):
        return {}
    known: dict[str, Callable[[], object]] = {"cut": field.cut, "copy": field.copy, "paste": field.paste}
    if _keeps_undo(field, of_page):
        known |= {"undo": field.undo, "redo": field.redo}
    return known


def _keeps_undo(field: QLineEdit | QTextEdit | QPlainTextEdit, of_page: Handlers) -> bool:
    if isinstance(field, QLineEdit):
        return "undo" not in of_page or field.property("path") is None
    return field.isUndoRedoEnabled()
