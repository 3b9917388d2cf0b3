"""The real window over a real library in a folder of its own, driven as a person does: waits for what would be seen."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Bootstrap
from app.domain.case import Case
from app.services.ports import Proofreader
from app.services.session import Session
from app.ui.application import end_window, make_context
from app.ui.case_page import CasePage
from app.ui.context import Context
from app.ui.main_window import MainWindow
from app.ui.panels.intake import IntakePage
from app.ui.panels.library import LibraryPage

W = TypeVar("W", bound=QWidget)
PATIENCE = 60_000
"""Milliseconds after which something that should be seen is taken for lost; no test measures how long it took."""


class WithReader(Bootstrap):
    """The program with a proofreader of a test's."""

    def __init__(self, environ: Mapping[str, str], reader: Proofreader | None) -> None:
        super().__init__(environ)
        self._reader = reader

    def open_proofreader(self, *, apart: bool) -> Proofreader:
        return super().open_proofreader(apart=apart) if self._reader is None else self._reader


class OpenWindow:
    """A window that is open, and what a test looks at in it."""

    def __init__(self, qtbot: QtBot, window: MainWindow, context: Context) -> None:
        self.qtbot = qtbot
        self.window = window
        self.context = context

    def until(self, seen: Callable[[], object]) -> None:
        """Nothing; `seen` holds now."""
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=PATIENCE)

    def page(self, kind: type[W]) -> W:
        """The page that is shown, which is of `kind`; waits for it."""
        self.until(lambda: isinstance(self.window.page, kind))
        page = self.window.page
        assert isinstance(page, kind)
        return page

    @property
    def case_page(self) -> CasePage:
        return self.page(CasePage)

    @property
    def intake(self) -> IntakePage:
        return self.page(IntakePage)

    @property
    def library(self) -> LibraryPage:
        return self.page(LibraryPage)

    @property
    def session(self) -> Session:
        return self.case_page.session

    @property
    def case(self) -> Case:
        return self.session.case

    def open_example(self) -> CasePage:
        """The page of the bundled example."""
        self.context.actions["open_example"].trigger()
        return self.case_page

    def act(self, name: str) -> None:
        """Nothing; the action was chosen in the menu, where it can be."""
        action = self.context.actions[name]
        assert action.isEnabled(), name
        action.trigger()

    def stored(self) -> Case:
        """The open case as the library has it, once all is written."""
        self.session.flush()
        assert self.context.desk.flush()
        return self.context.desk.store.get(self.case.id)


@contextmanager
def open_window(
    qtbot: QtBot,
    folder: Path,
    language: str = "en",
    size: tuple[int, int] = (1440, 900),
    look: str = "light",
    *,
    reader: Proofreader | None = None,
) -> Iterator[OpenWindow]:
    """A window over the library in `folder`, in one of its languages; closed, and all its things gone, at the end.

    With a `reader` it proofreads, by that one.
    """
    application = WithReader({**os.environ, "ALOITEVASTAUS_HOME": str(folder)}, reader)
    qt = QApplication.instance()
    assert isinstance(qt, QApplication)
    library = folder / "library.sqlite3"
    desk = application.open_desk(library)
    context = make_context(application, qt, library, desk)
    context.preferences.change(ui_language=language, look=type(context.preferences.value.look)(look))
    if reader is not None:
        context.proofing.start()
        qtbot.waitUntil(lambda: context.proofing.state is not None, timeout=PATIENCE)
    window = MainWindow(context)
    window.resize(*size)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    try:
        yield OpenWindow(qtbot, window, context)
    finally:
        end_window(window, context)
        desk.close()
        for keeper in (
            context.actions,
            context.preferences,
            context.theme,
            context.languages,
            context.tasks,
            context.garbage,
            context.proofing,
        ):
            keeper.setParent(None)
            keeper.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_windows(qt: QApplication) -> Sequence[QWidget]:
    """The windows of the program that are there, shown or not."""
    return [widget for widget in qt.topLevelWidgets() if not widget.parent()]
