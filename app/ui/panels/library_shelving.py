"""What a person does with chosen cases of the library: delete, archive, restore, copy; each can be undone."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.library import CaseSummary, Shelf
from app.services.application import Application
from app.services.desk import CaseDesk
from app.services.library import duplicate
from app.ui.models.library_texts import LibraryTexts
from app.ui.panels.toast import Toast


class Shelving(QObject):
    """Does it through `desk` and tells of it in `toast`. `app` has sentences and ids.

    `done` is emitted on the window's thread when the library has changed; `copied` brings the id of a copy.
    """

    done = Signal()
    copied = Signal(str)
    _finished = Signal(object)

    def __init__(self, desk: CaseDesk, toast: Toast, texts: LibraryTexts, app: Application, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._toast, self._texts, self._app = desk, toast, texts, app
        # Futures end on the writing thread; a signal carries what is to be done then over to the window's.
        self._finished.connect(lambda act: act())

    def move(self, cases: Sequence[CaseSummary], shelf: Shelf) -> None:
        """Nothing; `cases` will stand on `shelf`, and a person can take it back."""
        ids = [case.id for case in cases]
        before = cases[0].shelf

        def take_back() -> None:
            self._then(self._desk.put_on_shelf(ids, before), lambda _: self.done.emit())

        def tell(_: object) -> None:
            self._toast.tell(self._moved(cases, shelf), take_back)
            self.done.emit()

        self._then(self._desk.put_on_shelf(ids, shelf), tell)

    def copy(self, case: CaseSummary) -> None:
        """Nothing; the library will have a copy of `case`."""
        try:
            made = duplicate(self._desk.read(case.id), self._app.engines.new_id)
        except AppError as error:
            self._fail(error)
            return

        def take_back() -> None:
            self._then(self._desk.put_on_shelf([made.id], Shelf.DELETED), lambda _: self.done.emit())

        def tell(_: object) -> None:
            text = self.tr("Made a copy of “{title}”, without its case number and meetings.")
            self._toast.tell(text.format(title=self._texts.title(case)), take_back)
            self.done.emit()
            self.copied.emit(made.id)

        self._then(self._desk.add(made, "duplicate"), tell)

    def _moved(self, cases: Sequence[CaseSummary], shelf: Shelf) -> str:
        many, title = len(cases), self._texts.title(cases[0])
        match shelf:
            case Shelf.DELETED:
                one, more = self.tr("Deleted “{title}”."), self.tr("Deleted {count} cases.")
            case Shelf.ARCHIVED:
                one, more = self.tr("Archived “{title}”."), self.tr("Archived {count} cases.")
            case Shelf.ACTIVE:
                one, more = self.tr("Restored “{title}”."), self.tr("Restored {count} cases.")
        return more.format(count=many) if many > 1 else one.format(title=title)

    def _then(self, future: Future[Any], act: Callable[[Any], None]) -> None:
        """Has `act` called with what `future` gives, or the person told of its error, on the window's thread."""

        def finish() -> None:
            error = future.exception()
            if error is None:
                act(future.result())
            elif isinstance(error, AppError):
                self._fail(error)

        future.add_done_callback(lambda _: self._finished.emit(finish))

    def _fail(self, error: AppError) -> None:
        self._toast.tell(self._app.messages.error(error))
