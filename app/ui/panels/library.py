"""The page of all cases: search, filters, the table and what is done with the cases in it; it edits no case."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from app.domain.errors import AppError
from app.domain.library import Shelf
from app.services.library import spot_of
from app.ui.context import Context
from app.ui.generated.ui_library import Ui_Library
from app.ui.models.library_texts import LibraryTexts, part_name
from app.ui.page import Handlers
from app.ui.panels.library_empty import EmptyState, Why
from app.ui.panels.library_filters import Filters
from app.ui.panels.library_list import CaseList
from app.ui.panels.library_shelving import Shelving
from app.ui.theme import Theme, Tone

_REFRESH_PAUSE = 50
_WINDOW = "library"
_NO_CASES = {Shelf.ACTIVE: Why.NO_ACTIVE, Shelf.ARCHIVED: Why.NO_ARCHIVED, Shelf.DELETED: Why.NO_DELETED}


class LibraryPage(QWidget):
    """The start page.

    `case_opened` brings a case's id and the `Spot` of the hit that was opened, else None; `files_dropped` paths.
    `handlers_changed` says that other actions may be possible now.
    """

    case_opened = Signal(str, object)
    new_from_motion = Signal()
    new_empty = Signal()
    example_wanted = Signal()
    files_dropped = Signal(list)
    handlers_changed = Signal()
    _told = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.form = form = Ui_Library()
        form.setupUi(self)
        theme = context.theme.theme
        self._texts = LibraryTexts(context.languages.language, self)
        self.list = CaseList(form.table, context.desk.store, self._texts, self._part_name, _today, theme)
        self._filters = Filters(form, self.ask, self)
        bring_in, clear = self.new_from_motion.emit, self._filters.clear
        acts = {
            **dict.fromkeys((Why.NOTHING, Why.NO_ACTIVE), bring_in),
            **dict.fromkeys((Why.NOT_FOUND, Why.NO_ARCHIVED, Why.NO_DELETED), clear),
            Why.FAILED: self.refresh,
        }
        self._empty = EmptyState(form, theme, acts, self)
        self._shelving = Shelving(context.desk, form.toast, self._texts, context.app, self)
        self._refresh_pause = QTimer(self, singleShot=True, interval=_REFRESH_PAUSE)
        # Made here: what Python holds of an action that the field makes does not last as long as the field.
        self._search_icon = QAction(self)
        form.search.addAction(self._search_icon, QLineEdit.ActionPosition.LeadingPosition)
        self._stale = True
        self._error: AppError | None = None
        self._connect()
        self.list.lay_out(context.preferences.value.window(_WINDOW))
        self._dress(theme)

    # What the window asks

    def handlers(self) -> Handlers:
        """What can be done now, by the name of the action that asks for it."""
        known: dict[str, Callable[[], object]] = {}
        if self.form.toast.can_undo:
            known["undo"] = self.form.toast.undo
        cases, shelf = self.list.selected(), self.list.model.query.shelf
        if not cases or self._context.desk.read_only is not None:
            return known
        if len(cases) == 1:
            known["duplicate"] = self.duplicate
        if shelf is Shelf.ACTIVE:
            known["archive"] = partial(self.shelve, Shelf.ARCHIVED)
        else:
            known["restore"] = partial(self.shelve, Shelf.ACTIVE)
        if shelf is not Shelf.DELETED:
            known["delete"] = partial(self.shelve, Shelf.DELETED)
        return known

    def focus_search(self) -> None:
        """Nothing; the caret is in the search field, what stands there is selected."""
        self.form.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.form.search.selectAll()

    def refresh(self) -> None:
        """Nothing; the list is as the library is now, the same cases selected and the same place in view."""
        self._stale, self._error = False, None
        self.list.refresh()

    # What a person does

    def ask(self) -> None:
        """Nothing; the list is what search field and filters ask for, from its beginning."""
        asked = self._filters.query(self.list.model.query)
        if asked != self.list.model.query:
            self._error = None
            self.list.show(asked)

    def open(self, index: QModelIndex) -> None:
        """Nothing; the case of a row is asked to be opened, at the place of its hit where it has one."""
        case = self.list.case_at(index)
        if case is None:
            return
        try:
            spot = spot_of(self._context.desk.read(case.id), case.hit) if case.hit else None
        except AppError as error:
            self.form.toast.tell(self._context.app.messages.error(error))
            return
        self.case_opened.emit(case.id, spot)

    def shelve(self, shelf: Shelf) -> None:
        """Nothing; the selected cases will stand on `shelf`, and it can be undone."""
        if cases := self.list.selected():
            self._shelving.move(cases, shelf)

    def duplicate(self) -> None:
        """Nothing; the library will have a copy of the selected case, selected in its place."""
        if cases := self.list.selected():
            self._shelving.copy(cases[0])

    def delete(self) -> None:
        """Nothing; the selected cases will be deleted where that can be done now."""
        if "delete" in self.handlers():
            self.shelve(Shelf.DELETED)

    # Setting up

    def _connect(self) -> None:
        form, table = self.form, self.form.table
        form.bringIn.clicked.connect(self.new_from_motion)
        form.newEmpty.clicked.connect(self.new_empty)
        form.example.clicked.connect(self.example_wanted)
        form.toast.changed.connect(self.handlers_changed)
        table.activated.connect(self.open)
        table.delete_wanted.connect(self.delete)
        table.customContextMenuRequested.connect(self._show_menu)
        self.list.selected_others.connect(self.handlers_changed)
        self.list.model.modelReset.connect(self._show_state)
        self.list.failed.connect(self._note_failure)
        self._refresh_pause.timeout.connect(self.refresh)
        self._shelving.done.connect(self.refresh)
        self._shelving.copied.connect(self.list.select_case)
        self._context.theme.changed.connect(self._dress)
        # The desk tells on its own thread; a signal carries it over to the window's.
        self._told.connect(self._note_told)
        self.destroyed.connect(self._context.desk.listen(self._tell_window))

    def _dress(self, theme: Theme) -> None:
        self.list.dress(theme)
        self.form.bringIn.setIcon(theme.icon("file-down", Tone.ON_ACCENT, gap=True))
        self.form.newEmpty.setIcon(theme.icon("file-plus", gap=True))
        self._search_icon.setIcon(theme.icon("search", Tone.MUTED))
        self.form.toast.dress(theme)
        self._empty.dress(theme)

    # What is shown

    def _show_state(self) -> None:
        form, shown = self.form, self.list.model.rowCount()
        self.list.fit()
        form.count.setText(self._texts.shown(shown))
        why = None if shown else self._why_empty()
        if why is None:
            form.pages.setCurrentWidget(form.listPage)
        else:
            error = self._context.app.messages.error(self._error) if self._error else ""
            self._empty.show(why, error or self.list.model.query.words)
            form.pages.setCurrentWidget(form.emptyPage)
        self._filters.show(shown=why is not Why.NOTHING)
        may_write = self._context.desk.read_only is None
        form.newEmpty.setEnabled(may_write)
        form.bringIn.setEnabled(may_write)
        _lead_keyboard(self, form.table if why is None else form.emptyAction)

    def _why_empty(self) -> Why:
        query = self.list.model.query
        if self._error is not None:
            return Why.FAILED
        if query.words or query.stage or query.state or query.mine:
            return Why.NOT_FOUND
        try:
            nothing = query.shelf is Shelf.ACTIVE and self._context.desk.is_empty()
        except AppError as error:
            self._error = error
            return Why.FAILED
        return Why.NOTHING if nothing else _NO_CASES[query.shelf]

    def _note_failure(self, error: AppError) -> None:
        self._error = error
        self._show_state()

    def _part_name(self, part: str) -> str:
        return part_name(part, self._context.app.messages.sentences)

    def _tell_window(self, *_: object) -> None:
        # The page may go at the very moment at which the other thread tells.
        with suppress(RuntimeError):
            self._told.emit()

    def _note_told(self) -> None:
        self._stale = True
        if self.isVisible() and not self._refresh_pause.isActive():
            self._refresh_pause.start()

    def context_menu(self) -> QMenu | None:
        """The menu of what can be done with the selected cases; None where none is selected. It ends when it hides."""
        known, cases = self.handlers(), self.list.selected()
        if not cases:
            return None
        theme, menu = self._context.theme.theme, QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if len(cases) == 1:
            index = self.form.table.selectionModel().selectedRows()[0]
            menu.setDefaultAction(menu.addAction(self.tr("&Open"), lambda: self.open(index)))
            menu.addSeparator()
        entries = (
            ("duplicate", "copy-plus", self.tr("&Duplicate")),
            ("archive", "archive", self.tr("&Archive")),
            ("restore", "archive-restore", self.tr("&Restore")),
            ("delete", "trash-2", self.tr("De&lete")),
        )
        for name, icon, text in entries:
            if name in known:
                menu.addAction(theme.icon(icon), text, known[name])
        return menu

    def _show_menu(self, at: QPoint) -> None:
        menu = self.context_menu()
        if menu is not None:
            menu.popup(self.form.table.viewport().mapToGlobal(at))

    # Events

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing; what came while it was hidden is listed."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing; columns and order are kept for the next time."""
        super().hideEvent(event)
        self._refresh_pause.stop()
        preferences = self._context.preferences
        preferences.put(preferences.value.with_window(_WINDOW, self.form.table.keep()))

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the texts follow the language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_shelving"):
            self.form.retranslateUi(self)
            self._texts.speak(self._context.languages.language)
            self.list.retranslate()
            self._dress(self._context.theme.theme)
            self._note_told()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Nothing; files are welcome anywhere."""
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Nothing; whoever brings motions in hears of the files."""
        if files := _files(event):
            event.acceptProposedAction()
            # The program from which a file was dragged waits until this returns.
            QTimer.singleShot(0, self, lambda: self.files_dropped.emit(files))


def _today() -> date:
    return datetime.now().astimezone().date()


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _lead_keyboard(page: QWidget, field: QWidget) -> None:
    """The keyboard of `page` goes to `field`, at once where what had it was hidden, or had it before it was shown."""
    page.setFocusProxy(field)
    if page.isVisible() and QApplication.focusWidget() is None:
        page.setFocus()
