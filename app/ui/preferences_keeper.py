"""Keeps the person's choices while the program runs and has them stored; it applies none of them."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import AppError
from app.domain.preferences import Preferences
from app.services.ports import PreferencesStore

PAUSE_MILLISECONDS = 400


class PreferencesKeeper(QObject):
    """The choices that hold now.

    `changed` brings them before and after each change; `not_stored` an AppError where they could not be written:
    they hold all the same until the program ends. Writing waits for a pause, so that a slider writes once.
    """

    changed = Signal(object, object)
    not_stored = Signal(object)

    def __init__(self, store: PreferencesStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.value = store.read()
        self._stored = self.value
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self.store_now)

    def change(self, **fields: Any) -> None:  # noqa: ANN401 - any field of Preferences
        """Nothing; the choices have the new values of `fields`, whoever listens was told, and they will be stored."""
        self.put(replace(self.value, **fields))

    def put(self, preferences: Preferences) -> None:
        """Nothing; `preferences` hold from now on."""
        before, self.value = self.value, preferences
        if preferences != before:
            self._timer.start()
            self.changed.emit(before, preferences)

    def store_now(self) -> None:
        """Nothing; what has changed is stored. For the end of the program, which does not wait for a pause."""
        self._timer.stop()
        if self.value == self._stored:
            return
        try:
            self._store.write(self.value)
        except AppError as error:
            self.not_stored.emit(error)
        else:
            self._stored = self.value
