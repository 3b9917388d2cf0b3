"""Closing while something could not be stored: asks what to do with it, so that no text is lost; stores nothing."""

import json
from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app.domain.case import Case
from app.domain.errors import AppError
from app.services.desk import CaseDesk
from app.services.ports import Engines

translate = QCoreApplication.translate


_PATIENCE = 1.0
"""Seconds for which closing waits for the library before it asks."""


class Choice(Enum):
    """What a person does with a text that could not be stored."""

    TRY_AGAIN = auto()
    COPY = auto()
    STAY = auto()
    LEAVE = auto()


def ask_what_to_do(parent: QWidget) -> Choice:
    """What the person chooses; staying is what Escape and closing the question mean."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(translate("Leaving", "The last changes could not be stored in the library."))
    box.setInformativeText(translate("Leaving", "Save a copy of the case as a file, so that no text is lost."))
    again = box.addButton(translate("Leaving", "Try again"), QMessageBox.ButtonRole.AcceptRole)
    copy = box.addButton(translate("Leaving", "Save a copy…"), QMessageBox.ButtonRole.AcceptRole)
    leave = box.addButton(translate("Leaving", "Close without storing"), QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(translate("Leaving", "Keep the window open"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(again)
    box.setEscapeButton(stay)
    box.exec()
    choices = ((again, Choice.TRY_AGAIN), (copy, Choice.COPY), (leave, Choice.LEAVE))
    return next((choice for button, choice in choices if button is box.clickedButton()), Choice.STAY)


def ask_where(parent: QWidget, case: Case) -> Path | None:
    """The file that the person names for a copy of `case`, None where they name none."""
    name, _ = QFileDialog.getSaveFileName(
        parent, translate("Leaving", "Save a copy"), f"{case.id}.json", "JSON (*.json)"
    )
    return Path(name) if name else None


def save_copy(case: Case, path: Path, engines: Engines) -> None:
    """Nothing; `path` holds `case` as JSON. AppError ``export.…`` where it cannot be written."""
    data = json.dumps(engines.case_to_json(case), ensure_ascii=False, indent=1).encode()
    engines.replace_files([(path, data)])


def may_leave(
    flush: Callable[[], bool],
    ask: Callable[[], Choice],
    copy: Callable[[], bool],
) -> bool:
    """Whether the window may close: all is stored (`flush`), or the person has a copy or said that it may go.

    Parameters: `copy` saves one and says whether it did.
    """
    while not flush():
        choice = ask()
        if choice is Choice.STAY:
            return False
        if choice is Choice.LEAVE or (choice is Choice.COPY and copy()):
            return True
    return True


def copied(case: Case, path: Path | None, engines: Engines, tell: Callable[[AppError], None]) -> bool:
    """Whether `case` now stands in a file at `path`; `tell` hears why it does not."""
    if path is None:
        return False
    try:
        save_copy(case, path, engines)
    except AppError as error:
        tell(error)
        return False
    return True


class Leaving:
    """The way out of `window` over `desk`; `tell` hears why a copy could not be written."""

    def __init__(self, window: QWidget, desk: CaseDesk, engines: Engines, tell: Callable[[AppError], None]) -> None:
        self._window, self._desk, self._engines, self._tell = window, desk, engines, tell
        self._free = False

    def is_free(self) -> bool:
        """Whether the window may close; once it may, nobody is asked again."""
        flush = partial(self._desk.flush, _PATIENCE)
        self._free = self._free or may_leave(flush, partial(ask_what_to_do, self._window), self._copy)
        return self._free

    def _copy(self) -> bool:
        # Not the open case alone: another one may have been left while it waited.
        cases, engines = self._desk.waiting(), self._engines
        return all(copied(case, ask_where(self._window, case), engines, self._tell) for case in cases)
