"""The page that brings in a motion: what was read on the left, what it holds on the right; stores nothing itself."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QHideEvent,
)
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from app.domain.errors import AppError
from app.services.bringing import Brought, Heap, as_motion
from app.services.draft import MotionDraft
from app.services.draft_history import DraftHistory
from app.ui.context import Context
from app.ui.page import Handlers
from app.ui.panels.intake_drops import DropPage, local_files
from app.ui.panels.intake_gestures import SourceGestures
from app.ui.panels.intake_reading import Reading
from app.ui.panels.intake_state import (
    IntakeState,
    case_of_state,
    with_draft,
    with_more,
    with_profile,
    without,
)
from app.ui.panels.intake_view import IntakeView
from app.ui.theme import Theme, Tone


class IntakePage(DropPage):
    """Files and pasted text become a case here.

    `case_ready` brings the finished case, which the window stores and opens; `cancelled` says that the person leaves.
    What was brought in goes when the page is left after either; what a person cancelled can be taken up again.
    """

    case_ready = Signal(object)
    cancelled = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.view = IntakeView(self, lambda: context.app.messages)
        self._state = self._empty()
        self._aside: IntakeState | None = None
        self._picked = False
        self._made = False
        self.reading = Reading(context.tasks, self)
        self._gestures = SourceGestures(self.view.form.source, self._change)
        self._connect()
        context.theme.changed.connect(self._dress)
        self.view.offer_profiles(context.app.engines.profiles)
        self._dress(context.theme.theme)
        self._show()

    def _connect(self) -> None:
        view, form, reading = self.view, self.view.form, self.reading
        for button in (form.chooseFile, form.dropChoose):
            button.clicked.connect(self.choose_files)
        for button in (form.pasteText, form.dropPaste):
            button.clicked.connect(self.paste)
        form.create.clicked.connect(self.create_case)
        form.cancel.clicked.connect(self.cancel)
        form.aside.clicked.connect(self.take_up)
        form.doubtsLeft.clicked.connect(view.fields.next_doubt)
        form.profile.activated.connect(self._pick_profile)
        form.stop.clicked.connect(reading.stop)
        form.files.currentChanged.connect(lambda _: self.view.show_source(self._state))
        form.files.tabCloseRequested.connect(self._remove)
        reading.began.connect(view.show_working)
        reading.at.connect(view.show_progress)
        reading.ended.connect(view.hide_working)
        reading.read.connect(self._take)
        reading.failed.connect(self._tell)
        view.fields.changed.connect(self._change)
        view.item.wanted.connect(lambda _: self.choose_files())
        form.source.pasted.connect(self.paste)
        for field in self.view.fields.findChildren(QWidget):
            if isinstance(field, QLineEdit | QPlainTextEdit):
                field.installEventFilter(self)
        self.awaited.connect(view.await_drop)

    # Ways in

    def open_files(self, files: Sequence[Path]) -> None:
        """Nothing; `files` are being read, and join what was brought in before."""
        if files:
            self.view.clear_notice()
            self.reading.files(list(files), self._context.app.engines)

    def paste_text(self, text: str) -> None:
        """Nothing; `text` is read as a file with it would be."""
        self.view.clear_notice()
        self.reading.text(self.tr("Pasted text"), text, self._context.app.engines)

    def choose_files(self) -> None:
        """Nothing; the files that the person chooses are being read."""
        patterns = self.tr("Documents ({patterns});;All files (*)").format(
            patterns="*.docx *.docm *.odt *.rtf *.pdf *.html *.htm *.txt *.md"
        )
        preferences = self._context.preferences
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Bring in a motion"), preferences.value.recent_folder, patterns
        )
        if names:
            preferences.change(recent_folder=str(Path(names[0]).parent))
            self.open_files([Path(name) for name in names])

    def paste(self) -> None:
        """Nothing; what the clipboard holds is read: copied files, or text."""
        # An empty clipboard has no data at all on some platforms, whatever Qt's types promise.
        data = QGuiApplication.clipboard().mimeData() or QMimeData()
        files = local_files(data)
        if files:
            self.open_files(files)
        elif data.text().strip():
            self.paste_text(data.text())
        else:
            words = self.tr("The clipboard holds no text. Copy the motion's text first, then paste it here.")
            self.view.form.notice.tell(words, Tone.INFO)

    def _take(self, more: list[Brought]) -> None:
        wanted = None if self._picked else self._context.preferences.value.profile
        was_empty = self._state.is_empty
        try:
            self._become(with_more(self._state, more, wanted, self._context.app.engines))
        except AppError as error:
            self._refuse(error, more)
            return
        self.view.clear_notice()
        self.view.show_file(more[0].source, self._state)
        if was_empty:
            self.view.focus_first(self._state)

    def _refuse(self, error: AppError, more: list[Brought]) -> None:
        if error.code == "import.not_an_item" and len(more) == 1:
            self._tell(error, self.tr("Take it as a motion"), partial(self._take_as_motion, more[0]))
        elif error.code == "import.two_motions" and len(more) == 1:
            self._tell(error, self.tr("Use the new one instead"), partial(self._replace, more))
        else:
            self._tell(error)

    def _take_as_motion(self, one: Brought) -> None:
        self._take([as_motion(one)])

    def _replace(self, more: list[Brought]) -> None:
        self._state = replace(self._state, heap=replace(self._state.heap, motion=None), history=None)
        self._take(more)

    def _tell(self, error: AppError, offer: str = "", act: Callable[[], None] | None = None) -> None:
        self.view.form.notice.tell(self._context.app.messages.error(error), Tone.ERROR, offer=offer, act=act)

    def _remove(self, tab: int) -> None:
        if not 0 <= tab < len(self._state.heap.all):
            return
        wanted = None if self._picked else self._context.preferences.value.profile
        try:
            self._become(without(self._state, self._state.heap.all[tab], wanted, self._context.app.engines))
        except AppError as error:
            self._tell(error)

    # Changes

    @property
    def state(self) -> IntakeState:
        """What was brought in, as it is now."""
        return self._state

    def _empty(self) -> IntakeState:
        profiles = self._context.app.engines.profiles
        wanted = self._context.preferences.value.profile
        return IntakeState(profiles[wanted if wanted in profiles else "neutral"], Heap())

    def _become(self, state: IntakeState) -> None:
        self._state = state
        self._made = False
        self._show()

    def _change(self, change: Callable[[MotionDraft], MotionDraft], field: str, merge: str) -> None:
        history = self._state.history
        if history is not None:
            self._become(with_draft(self._state, history.changed(change(history.now), field, merge)))

    def undo(self) -> None:
        """Nothing; the last change is taken back, and its field has the keyboard."""
        history = self._state.history
        self._go(history.undone() if history else None)

    def redo(self) -> None:
        """Nothing; the change taken back last is made again, and its field has the keyboard."""
        history = self._state.history
        self._go(history.redone() if history else None)

    def _go(self, to: tuple[DraftHistory, str] | None) -> None:
        if to is not None:
            self._become(with_draft(self._state, to[0]))
            self.view.fields.focus_field(to[1])

    def _pick_profile(self) -> None:
        profile = self._context.app.engines.profiles[self.view.form.profile.currentData()]
        try:
            self._become(with_profile(self._state, profile, self._context.app.engines))
            self._picked = True
        except AppError as error:
            self._tell(error)

    # The end

    def create_case(self) -> None:
        """Nothing; the case is made and handed over, or the person is led to what cannot be read."""
        unreadable = self.view.fields.unreadable() if self._state.imported is None else None
        if unreadable is not None:
            self.view.fields.focus_field(unreadable.field.key)
            self.view.form.notice.tell(self.tr("One field cannot be read yet; mend or empty it first."), Tone.WARNING)
            return
        try:
            case = case_of_state(self._state, self._context.app.engines)
        except AppError as error:
            self._tell(error)
            return
        if case is not None:
            if self._state.imported is None:
                # An item says itself who prepared it; a new answer is prepared by whoever begins it.
                case = replace(case, preparers=self._context.preferences.value.preparers)
            self._made = True
            self.case_ready.emit(case)

    def cancel(self) -> None:
        """Nothing; what was brought in is put aside, nothing of it is stored, and the page is left."""
        self.reading.stop()
        self._aside = None if self._state.is_empty else self._state
        self._clear()
        self.cancelled.emit()

    def take_up(self) -> None:
        """Nothing; what was put aside is there again."""
        if self._aside is not None:
            state, self._aside = self._aside, None
            self._become(state)

    def _clear(self) -> None:
        self._picked = False
        self.view.clear_notice()
        self._become(self._empty())

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing; once the case stands, nothing of it is left here."""
        super().hideEvent(event)
        if self._made and not event.spontaneous():
            self._clear()

    # What is shown

    def _show(self) -> None:
        self.view.show_state(self._state, "" if self._aside is None else self._aside.heap.all[0].name)
        # On an empty page Enter chooses a file.
        self.setFocusProxy(self.view.form.dropChoose if self._state.is_empty else self.view.form.source)

    def _dress(self, theme: Theme) -> None:
        self.view.dress(theme)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the texts follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "reading"):
            self.view.retranslate()
            self.view.offer_profiles(self._context.app.engines.profiles)
            self._show()

    def takes_text(self) -> bool:
        """Whether a text may be dropped: only where nothing was brought in yet, for a sentence is text too."""
        return self._state.is_empty

    def handlers(self) -> Handlers:
        """What can be done on this page, by the name of its action."""
        return {"undo": self.undo, "redo": self.redo, "paste": self.paste, "back_to_cases": self.cancel}
