"""The real window in this process, off the screen, and keys typed into it; measures nothing."""

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.bootstrap import Bootstrap
from app.ui.ahead import load_ahead
from app.ui.application import end_window, make_context, make_qt
from app.ui.context import Context
from app.ui.main_window import MainWindow
from bench.window_empty import SIZE, painted

_KEYS = {" ": Qt.Key.Key_Space, "\r": Qt.Key.Key_Return}


@dataclass(frozen=True, slots=True)
class Opened:
    """A window that is shown, the process's application, and what the window's pages are handed."""

    qt: QApplication
    window: MainWindow
    context: Context


@contextmanager
def opened(library: Path, *, proofread: bool = True) -> Iterator[Opened]:
    """The real window over `library`, painted; closed at the end.

    What a case is shown with is being loaded as some time after a start, and unless it is not to be `proofread` what
    proofreads it.
    """
    program = Bootstrap({**os.environ, "ALOITEVASTAUS_HOME": str(library.parent)})
    qt = QApplication.instance() or make_qt(["bench", "-platform", "offscreen"])
    assert isinstance(qt, QApplication)
    desk = program.open_desk(library)
    context = make_context(program, qt, library, desk)
    window = MainWindow(context)
    window.resize(*SIZE)
    window.show()
    painted(qt, window)
    gc.freeze()
    load_ahead(context)
    if proofread:
        context.proofing.start()
    try:
        yield Opened(qt, window, context)
    finally:
        end_window(window, context)
        desk.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(widget: QWidget, character: str) -> None:
    """Nothing; the key of `character` went down and up on `widget`."""
    key = _KEYS.get(character) or Qt.Key(ord(character.upper()))
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character))


def paint(widget: QWidget) -> None:
    """Nothing; what was waiting is done, and what is to be painted of the window of `widget` has been."""
    QCoreApplication.sendPostedEvents()
    # The platform paints some milliseconds later, with the screen; what it does then is done here, at once.
    QApplication.sendEvent(widget.window(), QEvent(QEvent.Type.UpdateRequest))


def key_time(widget: QWidget, character: str) -> float:
    """The milliseconds of a key on `widget`: its events, what they posted, and painting."""
    begun = perf_counter()
    press(widget, character)
    paint(widget)
    return (perf_counter() - begun) * 1000
