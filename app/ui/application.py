"""Starts the window and ends it: makes the keepers that its pages are handed; it shows no page itself."""

import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from app import __version__
from app.domain.errors import AppError
from app.domain.preferences import Preferences
from app.paths import resources_folder
from app.services.application import Application
from app.services.desk import CaseDesk
from app.ui.actions import Actions
from app.ui.ahead import load_ahead
from app.ui.context import Context
from app.ui.garbage import Garbage
from app.ui.languages import Languages
from app.ui.main_window import MainWindow
from app.ui.one_window import Requests, ask_to_come_forward, request_path
from app.ui.preferences_keeper import PreferencesKeeper
from app.ui.proofing_keeper import ProofingKeeper
from app.ui.tasks import Tasks
from app.ui.theme import ThemeKeeper

NAME = "Aloitevastaus"
_TURN = 0.001
"""Seconds of a thread's turn."""

_SETTLED = 500
"""Milliseconds after which the window is up, and what a person will want next is loaded."""

_SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def run_window(app: Application, library: Path, files: Sequence[Path], environ: Mapping[str, str]) -> int:
    """The exit code of the window once it is closed; 0 at once where an open window of this library came forward.

    AppError ``window.no_screen`` where there is no screen to open it on, ``library.…`` where the library cannot be
    opened.
    """
    if sys.platform.startswith("linux") and not any(environ.get(name) for name in _SCREENS):
        raise AppError("window.no_screen")
    request = request_path(library)
    desk = app.open_desk(library)
    try:
        if desk.read_only is not None and ask_to_come_forward(request, files):
            return 0
        qt = make_qt(sys.argv[:1])
        context = make_context(app, qt, library, desk)
        window = MainWindow(context)
        requests = Requests(request, window)
        requests.asked.connect(window.come_forward)
        window.faults.watch()
        window.show()
        if files:
            QTimer.singleShot(0, window, lambda: window.show_intake(files))
        QTimer.singleShot(_SETTLED, context.garbage, partial(load_ahead, context))
        QTimer.singleShot(_SETTLED, context.proofing, context.proofing.start)
        code = qt.exec()
        end_window(window, context)
        return code
    finally:
        desk.close()


def make_qt(arguments: Sequence[str]) -> QApplication:
    """The process's QApplication, with the program's name and icon."""
    # What works aside gives way to a key within a millisecond, not within Python's five.
    sys.setswitchinterval(_TURN)
    qt = QApplication(list(arguments))
    qt.setApplicationName(NAME)
    qt.setApplicationDisplayName(NAME)
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("aloitevastaus")
    qt.setWindowIcon(QIcon(str(resources_folder() / "icons" / "aloitevastaus.svg")))
    return qt


def make_context(app: Application, qt: QApplication, library: Path, desk: CaseDesk) -> Context:
    """Everything that pages are handed; theme and language are those that the person prefers, and follow them."""
    preferences = PreferencesKeeper(app.open_preferences(library), qt)
    theme = ThemeKeeper(qt)
    languages = Languages(resources_folder() / "i18n", app.speak, qt)
    _dress(theme, preferences.value)
    languages.use(preferences.value.ui_language)
    theme.apply(qt)
    actions = Actions(theme, qt)
    languages.switched.connect(actions.retranslate)
    tasks = Tasks(qt)
    proofing = ProofingKeeper(
        partial(app.open_proofreader, apart=True), partial(app.open_words, library), preferences, tasks, qt
    )
    context = Context(app, desk, theme, preferences, languages, tasks, actions, Garbage(qt), proofing)

    def follow(before: Preferences, after: Preferences) -> None:
        _dress(theme, after)
        if before.ui_language != after.ui_language:
            languages.use(after.ui_language)

    preferences.changed.connect(follow)
    return context


def end_window(window: MainWindow, context: Context) -> None:
    """Nothing; the window is gone, its keepers have ended and what they kept is stored."""
    window.faults.rest()
    window.close()
    window.deleteLater()
    # Before the tasks, which would wait for its answers.
    context.proofing.end()
    context.tasks.close()
    context.garbage.end()


def _dress(theme: ThemeKeeper, preferences: Preferences) -> None:
    theme.prefer(preferences.look.value, preferences.text_size, reduced_motion=preferences.reduced_motion)
