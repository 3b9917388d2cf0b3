"""Leads each command of the menus and keys to whoever can carry it out now; it carries out none itself."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from app.ui.actions import Actions
from app.ui.page import Handlers


class Routes(QObject):
    """Asks `handlers` who does what, at each command and at each `refresh`.

    A command that nobody has ever offered is left alone: the editor switches its own.
    """

    def __init__(self, actions: Actions, handlers: Callable[[], Handlers], parent: QObject) -> None:
        super().__init__(parent)
        self._actions, self._handlers = actions, handlers
        self._routed: set[str] = set()
        for action in actions:
            action.triggered.connect(partial(self.perform, action.objectName()))
            action.setEnabled(False)

    def perform(self, name: str) -> None:
        """Nothing; the command was carried out by whoever does that now, if anybody does."""
        handler = self._handlers().get(name)
        if handler is not None:
            handler()

    def refresh(self) -> None:
        """Nothing; what cannot be done now is greyed."""
        known = self._handlers()
        self._routed |= known.keys()
        for name in self._routed:
            self._actions[name].setEnabled(name in known)
