"""The pages of the window where no case is open: library, welcome, bringing in a motion; each is made when wanted."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.errors import AppError
from app.ui.context import Context
from app.ui.panels.library import LibraryPage
from app.ui.panels.welcome import WelcomePage

if TYPE_CHECKING:
    from app.ui.panels.intake import IntakePage


class StartPages(QObject):
    """Keeps the pages in `stack`; what a person wishes on them comes as signals."""

    case_opened = Signal(str, object)
    case_made = Signal(object)
    files_given = Signal(list)
    motion_wanted = Signal()
    empty_wanted = Signal()
    example_wanted = Signal()
    guide_wanted = Signal()
    left = Signal()
    """A person does not want to bring in a motion after all."""
    handlers_changed = Signal()

    def __init__(self, context: Context, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._context, self._stack = context, stack
        self._library: LibraryPage | None = None
        self._welcome: WelcomePage | None = None
        self._intake: IntakePage | None = None

    def first(self) -> QWidget:
        """The library, as it is now, or what keeps it from being read; the welcome where it has no case."""
        try:
            empty = self._context.desk.is_empty()
        except AppError:
            # Its page says why, and offers to try again.
            empty = False
        return self.welcome if empty else self.library

    def is_first(self, page: QWidget) -> bool:
        """Whether there is nowhere to go back to from `page`."""
        return page is self._library or page is self._welcome

    @property
    def library(self) -> LibraryPage:
        """The list of cases, with what is new in it."""
        if self._library is None:
            page = self._library = LibraryPage(self._context)
            page.case_opened.connect(self.case_opened)
            page.new_from_motion.connect(self.motion_wanted)
            page.new_empty.connect(self.empty_wanted)
            page.example_wanted.connect(self.example_wanted)
            page.files_dropped.connect(self.files_given)
            page.handlers_changed.connect(self.handlers_changed)
            self._stack.addWidget(page)
        self._library.refresh()
        return self._library

    @property
    def welcome(self) -> WelcomePage:
        """What a person sees who has no case yet."""
        if self._welcome is None:
            page = self._welcome = WelcomePage(self._context)
            page.motion_wanted.connect(self.motion_wanted)
            page.example_wanted.connect(self.example_wanted)
            page.guide_wanted.connect(self.guide_wanted)
            page.files_dropped.connect(self.files_given)
            self._stack.addWidget(page)
        return self._welcome

    def intake(self, files: Sequence[Path]) -> "IntakePage":
        """The page that brings in a motion; it reads `files`."""
        if self._intake is None:
            make: type[IntakePage] = self._context.app.window_part("intake")
            page = self._intake = make(self._context)
            page.case_ready.connect(self.case_made)
            page.cancelled.connect(self.left)
            self._stack.addWidget(page)
        if files:
            self._intake.open_files(list(files))
        return self._intake
