"""What the window asks of each of its pages; no page stands here."""

from collections.abc import Callable, Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

Handlers = Mapping[str, Callable[[], object]]
"""What can be done now, by the name of its action."""


@runtime_checkable
class Page(Protocol):
    """A page of the window."""

    def handlers(self) -> Handlers:
        """What can be done now on this page, by the name of the action that asks for it."""


def first_field(pane: QWidget) -> QWidget:
    """What takes the keyboard in `pane`: what had it last there, else the first that takes it by Tab, else the pane."""
    last = pane.focusWidget()
    if last is not None and last.isVisible():
        return last
    takes = (it for it in pane.findChildren(QWidget) if it.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return next((it for it in takes if it.isVisible() and it.isEnabled()), pane)
