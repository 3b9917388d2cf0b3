"""Opens a case of the library for editing and stores each of its states; tells how storing goes, shows no window."""

import time
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.language import Language
from app.domain.library import LeftOpen
from app.domain.preferences import Preferences
from app.services.desk import CaseDesk
from app.services.session import Session


class Opener(QObject):
    """The way between the library and a session.

    `stored` brings the id of a case and the moment at which its newest state was on disk, `failed` the AppError of a
    state that is still waiting to be stored.
    """

    stored = Signal(str, object)
    failed = Signal(str, object)

    def __init__(self, desk: CaseDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        # The desk tells on its own thread; a signal carries it over to the window's.
        self._leave = desk.listen(self._told)

    def open(self, case_id: str) -> Session:
        """A session of the newest state of a case. AppError ``case.missing``, ``library.…``."""
        case = self._desk.read(case_id)
        return Session(case, self._save, time.monotonic, read_only=self._desk.read_only is not None)

    def cut_short(self) -> LeftOpen | None:
        """The case that was open when the program was cut short; None where there is none, or it cannot be read."""
        left = self._desk.left_open
        try:
            return left if left is not None and self._desk.has(left.case_id) else None
        except AppError:
            # The page of all cases says what is wrong with the library.
            return None

    def add(self, case: Case, why: str) -> None:
        """Nothing; `case` is new in the library, or waits to be stored there, which `failed` tells.

        AppError ``library.in_use``, ``library.read_only`` where it will never be.
        """
        stored = self._desk.add(case, why)
        # Not waited for: a disk that is full or gone would stop the window. What is known at once is told at once.
        error = stored.exception() if stored.done() else None
        if error is not None:
            raise error

    def waits(self, case_id: str) -> bool:
        """Whether the newest state of a case is not on disk yet."""
        return any(case.id == case_id for case in self._desk.waiting())

    def close(self) -> None:
        """Nothing; nothing is told any more."""
        self._leave()

    def _save(self, case: Case, why: str) -> None:
        self._desk.save(case, why)

    def _told(self, case_id: str, outcome: datetime | AppError) -> None:
        if isinstance(outcome, AppError):
            self.failed.emit(case_id, outcome)
        else:
            self.stored.emit(case_id, outcome)


def source_language(preferences: Preferences) -> Language:
    """The language that a new case is written in first: Swedish only for who uses the app in Swedish."""
    return Language.SV if preferences.ui_language == "sv" else Language.FI
