"""The window: one page at a time, menus over it, a notice and the state of storing; each page does its own work."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QWidget

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.parts import Spot
from app.ui.case_page import CasePage
from app.ui.context import Context
from app.ui.focus_text import text_handlers
from app.ui.generated.ui_main_window import Ui_MainWindow
from app.ui.help import Help
from app.ui.menus import fill_menus
from app.ui.opening import Opener
from app.ui.page import Handlers, Page
from app.ui.panels.intake import IntakePage
from app.ui.panels.library import LibraryPage
from app.ui.panels.notice import Notice
from app.ui.panels.welcome import WelcomePage
from app.ui.starting_cases import StartingCases
from app.ui.theme import Theme, Tone

_LAYOUT = "window"


class MainWindow(QMainWindow):
    """The program's one window. `left` is emitted when it has closed."""

    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.form = Ui_MainWindow()
        self.form.setupUi(self)
        form = self.form
        self.notice = Notice(context.theme.theme, self)
        form.bodyLayout.insertWidget(0, self.notice)
        self._stored, self._words = QLabel(self), QLabel(self)
        form.status.addWidget(self._stored, 1)
        form.status.addPermanentWidget(self._words)
        self._opener = Opener(context.desk, self)
        self._opener.stored.connect(self._note_stored)
        self._opener.failed.connect(self._note_failed)
        self._help = Help(context, self)
        self._starting = StartingCases(context, self)
        self._stored_at: datetime | None = None
        self._library = self._make_library()
        self._intake: IntakePage | None = None
        self._welcome: WelcomePage | None = None
        self._case: CasePage | None = None
        fill_menus(form.menus, context.actions)
        for action in context.actions:
            action.triggered.connect(partial(self.perform, action.objectName()))
        context.theme.changed.connect(self._dress)
        self.setAcceptDrops(True)
        self._restore_layout()
        self.show_start()

    # Pages

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self.form.pages.currentWidget()

    def show_start(self) -> None:
        """Nothing; the library is shown, or the welcome where it is empty."""
        if self._context.desk.is_empty():
            self._show(self._welcome_page())
        else:
            self.show_library()

    def show_library(self) -> None:
        """Nothing; the library is shown, with what is new in it."""
        self._library.refresh()
        self._show(self._library)

    def show_intake(self, files: Sequence[Path] = ()) -> None:
        """Nothing; the page that brings in a motion is shown, and reads `files`."""
        page = self._intake
        if page is None:
            page = self._intake = IntakePage(self._context)
            page.case_ready.connect(partial(self.add_case, why="intake"))
            page.cancelled.connect(self.show_start)
            self.form.pages.addWidget(page)
        self._show(page)
        if files:
            page.open_files(list(files))

    def _bring_in(self) -> None:
        self.show_intake()

    def open_case(self, case_id: str, spot: Spot | None = None) -> None:
        """Nothing; the case is open at `spot`, or the person is told why it cannot be."""
        try:
            session = self._opener.open(case_id)
        except AppError as error:
            self._tell(error)
            return
        self._close_case()
        self._context.desk.mark_open(case_id)
        page = self._case = CasePage(self._context, session, self)
        page.back.connect(self.close_case)
        page.said.connect(self.notice.tell)
        page.counted.connect(self._words.setText)
        page.handlers_changed.connect(self._refresh_actions)
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
            page.leave()
            self._context.desk.mark_open(None)
            self.form.pages.removeWidget(page)
            page.deleteLater()
            self._stored.clear()
            self._words.clear()
            self._stored_at = None

    def _make_library(self) -> LibraryPage:
        page = LibraryPage(self._context)
        page.case_opened.connect(self.open_case)
        page.new_from_motion.connect(self._bring_in)
        page.new_empty.connect(self.new_empty)
        page.example_wanted.connect(self.open_example)
        page.files_dropped.connect(self.show_intake)
        self.form.pages.addWidget(page)
        return page

    def _welcome_page(self) -> WelcomePage:
        if self._welcome is None:
            page = self._welcome = WelcomePage(self._context)
            page.motion_wanted.connect(self._bring_in)
            page.example_wanted.connect(self.open_example)
            page.guide_wanted.connect(self._help.show_guide)
            page.files_dropped.connect(self.show_intake)
            self.form.pages.addWidget(page)
        return self._welcome

    def _show(self, page: QWidget) -> None:
        self.form.pages.setCurrentWidget(page)
        page.setFocus()
        self._retitle()
        self._refresh_actions()

    # Actions

    def perform(self, name: str) -> None:
        """Nothing; the action `name` is done by the field with the focus, the page or the window, whoever has it."""
        handler = self._handlers().get(name)
        if handler is not None:
            handler()

    def _handlers(self) -> Handlers:
        page = self.page
        of_page: Handlers = page.handlers() if isinstance(page, Page) else {}
        return {**self._own_handlers(), **of_page, **text_handlers(of_page)}

    def _own_handlers(self) -> Mapping[str, Callable[[], None]]:
        own: dict[str, Callable[[], None]] = {
            "new_from_motion": self.show_intake,
            "new_empty": self.new_empty,
            "open_example": self.open_example,
            "search_all": self.search_all,
            "quit": lambda: self.close() and None,
            **self._help.handlers(),
        }
        if self.page is not self._library and self.page is not self._welcome:
            own["back_to_cases"] = self.close_case
        return own

    def _refresh_actions(self) -> None:
        known = self._handlers()
        for action in self._context.actions:
            action.setEnabled(action.objectName() in known)

    def new_empty(self) -> None:
        """Nothing; a case of which nothing is known yet is stored and open."""
        self.add_case(self._starting.empty(), "new")

    def open_example(self) -> None:
        """Nothing; the bundled example is open, read from its files where the library has it not yet."""
        self._starting.example(opened=self.open_case, made=partial(self.add_case, why="example"), failed=self._tell)

    def search_all(self) -> None:
        """Nothing; the library is shown, the caret in its search field."""
        self._close_case()
        self.show_library()
        self._library.focus_search()

    # What is told

    def _tell(self, error: AppError) -> None:
        self.notice.tell(self._context.app.messages.error(error), Tone.ERROR)

    def _note_stored(self, case_id: str, moment: datetime) -> None:
        self.notice.clear("store")
        if self._case is not None and self._case.session.case.id == case_id:
            self._stored_at = moment
            self._show_stored()

    def _note_failed(self, _: str, error: AppError) -> None:
        self.notice.tell(
            self._context.app.messages.error(error),
            Tone.ERROR,
            cause="store",
            offer=self.tr("Try again"),
            act=self._context.desk.retry,
        )
        self._stored.setText(self.tr("Not stored yet"))

    def _show_stored(self) -> None:
        if self._stored_at is not None:
            self._stored.setText(self.tr("Stored {time}").format(time=f"{self._stored_at.astimezone():%H.%M}"))

    def _retitle(self) -> None:
        title = self._case.title() if self._case is not None and self.page is self._case else ""
        self.setWindowTitle(f"{title} — Aloitevastaus" if title else "Aloitevastaus")

    def _dress(self, theme: Theme) -> None:
        self.notice.dress(theme)

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
            self._context.actions.retranslate()
            fill_menus(self.form.menus, self._context.actions)
            self._show_stored()
            self._retitle()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Nothing; files are welcome anywhere."""
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing; the page that brings in a motion reads what was dropped."""
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            # The program from which a file was dragged waits until this returns.
            QTimer.singleShot(0, self, lambda: self.show_intake(files))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing; everything is stored, and the window goes."""
        self._close_case()
        layouts = {**self._context.preferences.value.layouts, _LAYOUT: _text(self.saveGeometry())}
        self._context.preferences.change(layouts=layouts)
        super().closeEvent(event)
        self.left.emit()

    def _restore_layout(self) -> None:
        kept = self._context.preferences.value.layouts.get(_LAYOUT)
        if kept:
            self.restoreGeometry(QByteArray.fromBase64(kept.encode()))


def _text(data: QByteArray) -> str:
    return bytes(data.toBase64().data()).decode()
