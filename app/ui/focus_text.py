"""Cut, copy, paste and undo for the text field that has the focus; fields of a case are left to their page."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit

from app.ui.page import Handlers

TextField = QLineEdit | QTextEdit | QPlainTextEdit
_EVERYWHERE = ("cut", "copy", "paste")
_BACK_AND_FORTH = ("undo", "redo")


def text_handlers(of_page: Handlers) -> Handlers:
    """What any text field does itself, decided when it is asked for; `of_page` undoes what no field undoes.

    Undo is a field's own only where it keeps one (a search field): a field of the case keeps none.
    """
    known: dict[str, Callable[[], object]] = {name: partial(_do, name) for name in _EVERYWHERE}
    for name in _BACK_AND_FORTH:
        known[name] = partial(_undo, name, of_page.get(name))
    return known


def _do(name: str) -> None:
    field = _focused()
    if field is not None:
        getattr(field, name)()


def _undo(name: str, of_page: Callable[[], object] | None) -> None:
    field = _focused()
    if field is not None and _keeps_undo(field):
        getattr(field, name)()
    elif of_page is not None:
        of_page()


def _focused() -> TextField | None:
    field = QApplication.focusWidget()
    return field if isinstance(field, TextField) else None


def _keeps_undo(field: TextField) -> bool:
    # Fields of the case carry the path of their value.
    return field.property("path") is None if isinstance(field, QLineEdit) else field.isUndoRedoEnabled()
