"""The window: one page at a time, menus over it, a notice and the state of storing; each page does its own work."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.parts import Spot
from app.ui.context import Context
from app.ui.faults import Faults
from app.ui.focus_text import text_handlers
from app.ui.frame import Frame
from app.ui.generated.ui_main_window import Ui_MainWindow
from app.ui.leaving import Leaving
from app.ui.menus import fill_menus
from app.ui.moments import clock_text
from app.ui.on_demand import OnDemand
from app.ui.opening import Opener
from app.ui.page import Handlers, Page
from app.ui.panels.notice import Notice
from app.ui.panes import step_pane
from app.ui.routing import Routes
from app.ui.start_pages import StartPages
from app.ui.store_state import StoreState
from app.ui.theme import L, M, Tone

if TYPE_CHECKING:
    from app.ui.case_page import CasePage

_LAYOUT = "window"
_NOTED = 8_000
"""Milliseconds for which the status bar tells of what is over in a moment."""

_FRAME = 20
"""Room in pixels on each side for the frame that a system draws round a window, and for its shadow."""


class MainWindow(Frame):
    """The program's one window. `left` is emitted when it has closed."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.form = Ui_MainWindow()
        self.form.setupUi(self)
        form = self.form
        self.notice = Notice(self)
        self.notice.dress(context.theme.theme)
        form.bodyLayout.insertWidget(0, self.notice)
        stored, self._words = QLabel(self), QLabel(self)
        form.status.setContentsMargins(M, 0, M, 0)
        form.status.addWidget(stored, 1)
        self._words.setContentsMargins(L, 0, 0, 0)
        form.status.addPermanentWidget(self._words)
        self._opener = Opener(context.desk, self)
        self._storing = StoreState(self._opener, stored, self.notice, self._sentence, context.desk.retry)
        self.faults = Faults(self._tell_fault, self)
        self._later = OnDemand(context, self)
        self._routes = Routes(context.actions, self._handlers, self)
        self.starts = self._make_starts()
        self._case: CasePage | None = None
        self._leaving = Leaving(self, context.desk, context.app.engines, self._tell)
        fill_menus(form.menus, context.actions)
        context.theme.changed.connect(self.notice.dress)
        context.preferences.not_stored.connect(self._tell)
        context.proofing.failed.connect(self._tell)
        self.setAcceptDrops(True)
        self._restore_layout()
        self.start()

    # Pages

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        page = self.form.pages.currentWidget()
        assert page is not None
        return page

    def start(self) -> None:
        """Nothing; the first page is shown, and what a person should know of the library is told."""
        desk, left = self._context.desk, self._opener.cut_short()
        if left is not None:
            self.open_case(left.case_id)
            when = clock_text(left.stored)
            self.notice.tell(
                self.tr("The program was cut short. Everything stored until {time} is here.").format(time=when)
            )
            return
        self.show_start()
        if desk.read_only is not None:
            holder = desk.read_only
            known = AppError("library.in_use", user=holder.user, host=holder.host)
            self.notice.tell(
                self._context.app.messages.error(known if holder.user else AppError("library.read_only")), Tone.WARNING
            )

    def show_start(self) -> None:
        """Nothing; the library is shown, or the welcome where it is empty."""
        self._show(self.starts.first())

    def take_files(self, files: Sequence[Path]) -> None:
        """Nothing; the page that brings in a motion reads `files`."""
        self.show_intake(files)

    def show_intake(self, files: Sequence[Path] = ()) -> None:
        """Nothing; the page that brings in a motion is shown, and reads `files`."""
        self._show(self.starts.intake(files))

    def _make_starts(self) -> StartPages:
        starts = StartPages(self._context, self.form.pages)
        starts.case_opened.connect(self.open_case)
        starts.case_made.connect(partial(self.add_case, why="intake"))
        starts.files_given.connect(self.show_intake)
        starts.motion_wanted.connect(self.show_intake)
        starts.empty_wanted.connect(self.new_empty)
        starts.example_wanted.connect(self.open_example)
        starts.guide_wanted.connect(self._later.show_guide)
        starts.left.connect(self.show_start)
        starts.handlers_changed.connect(self._routes.refresh)
        return starts

    def open_case(self, case_id: str, spot: Spot | None = None) -> None:
        """Nothing; the case is open at `spot`, or the person is told why it cannot be."""
        # Left first: what its fields still hold belongs into the case that is read then, which may be the same one.
        self._close_case()
        try:
            session = self._opener.open(case_id)
        except AppError as error:
            self._tell(error)
            self.show_start()
            return
        self._context.desk.mark_open(case_id)
        self._storing.follow(case_id)
        page = self._case = self._later.case_page(session)
        page.back.connect(self.close_case)
        page.counted.connect(self._words.setText)
        page.titled.connect(lambda _: self._retitle())
        page.noted.connect(self._note)
        page.handlers_changed.connect(self._routes.refresh)
        self.form.pages.addWidget(page)
        self._show(page)
        page.show_spot(spot or Spot(page.first_part()))

    def add_case(self, case: Case, why: str) -> None:
        """Nothing; `case` is stored and open, or the person is told why it cannot be."""
        try:
            self._opener.add(case, why)
        except AppError as error:
            self._tell(error)
            return
        self.open_case(case.id)

    def close_case(self) -> None:
        """Nothing; the open case is left, all of it stored, and the library is shown."""
        self._close_case()
        self.show_start()

    def _close_case(self) -> None:
        page, self._case = self._case, None
        if page is not None:
            # Hidden first: leaving a paragraph may confirm its translation.
            page.hide()
            page.leave()
            self._context.desk.mark_open(None)
            self.form.pages.removeWidget(page)
            page.deleteLater()
            self._storing.follow("")
            self._words.clear()

    def _show(self, page: QWidget) -> None:
        self.form.pages.setCurrentWidget(page)
        page.setFocus()
        self._retitle()
        self._routes.refresh()

    # Actions

    def _handlers(self) -> Handlers:
        page = self.page
        of_page: Handlers = page.handlers() if isinstance(page, Page) else {}
        return {**self._own_handlers(), **of_page, **text_handlers(of_page)}

    def _own_handlers(self) -> Handlers:
        own: dict[str, Callable[[], object]] = {
            "new_from_motion": self.show_intake,
            "new_empty": self.new_empty,
            "open_example": self.open_example,
            "search_all": self.search_all,
            "next_pane": partial(step_pane, self, 1),
            "previous_pane": partial(step_pane, self, -1),
            "quit": self.close,
            **self._later.help_handlers(),
        }
        if not self.starts.is_first(self.page):
            own["back_to_cases"] = self.close_case
        return own

    def new_empty(self) -> None:
        """Nothing; a case of which nothing is known yet is stored and open."""
        self.add_case(self._later.starting.empty(), "new")

    def open_example(self) -> None:
        """Nothing; the bundled example is open, read from its files where the library has it not yet."""
        made = partial(self.add_case, why="example")
        self._later.starting.example(opened=self.open_case, made=made, failed=self._tell)

    def search_all(self) -> None:
        """Nothing; the library is shown, the caret in its search field."""
        self._close_case()
        library = self.starts.library
        self._show(library)
        library.focus_search()

    # What is told

    def _sentence(self, error: AppError) -> str:
        return self._context.app.messages.error(error)

    def _tell(self, error: AppError) -> None:
        self.notice.tell(self._sentence(error), Tone.ERROR)

    def _note(self, text: str) -> None:
        self.form.status.showMessage(text, _NOTED)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _tell_fault(self) -> None:
        self.notice.tell(
            self.tr("Something in the program went wrong. Your texts are stored; if it happens again, tell support."),
            Tone.ERROR,
            offer=self.tr("Copy details"),
            act=self._copy_fault,
        )

    def _copy_fault(self) -> None:
        QGuiApplication.clipboard().setText("\n\n".join([self._later.help.support_details(), *self.faults.latest]))

    def shown_parts(self) -> Sequence[str]:
        """The keys of the open case's parts, each of which was shown once; none where no case is open."""
        return self._case.show_every_part() if self._case is not None else ()

    def _retitle(self) -> None:
        title = self._case.title if self._case is not None and self._case is self.form.pages.currentWidget() else ""
        self.setWindowTitle(f"{title} — Aloitevastaus" if title else "Aloitevastaus")

    def come_forward(self, files: Sequence[Path] = ()) -> None:
        """Nothing; the window stands before the others, and brings in `files` where there are any."""
        self.setWindowState(self.windowState() & ~self.windowState().WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if files:
            self.show_intake(files)

    # Events

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the texts follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_words"):
            self.form.retranslateUi(self)
            fill_menus(self.form.menus, self._context.actions)
            self._storing.show()
            self._retitle()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing; everything is stored, and the window goes; it stays where a text would be lost."""
        if self._case is not None:
            self._case.session.flush()
        if not self._leaving.is_free():
            event.ignore()
            return
        self._close_case()
        preferences = self._context.preferences
        preferences.put(preferences.value.with_window(_LAYOUT, _text(self.saveGeometry())))
        preferences.store_now()
        super().closeEvent(event)
        self.left.emit()

    def _restore_layout(self) -> None:
        kept = self._context.preferences.value.window(_LAYOUT)
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))
        else:
            self.resize(_first_size(self))


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode()


def _first_size(window: QWidget) -> QSize:
    # What lies below the screen's edge is not found: how it is stored, and the tabs of the panels.
    room = window.screen().availableSize() - QSize(2 * _FRAME, 2 * _FRAME)
    return window.size().boundedTo(room)
