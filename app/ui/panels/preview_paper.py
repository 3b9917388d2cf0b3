"""Prints the preview's pages and saves them as PDF, and tells how that went; it lays nothing out."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.errors import AppError
from app.messages import Messages
from app.ui.pages import pages_pdf
from app.ui.panels.notice import Notice
from app.ui.preview.painted import PaintedSheet
from app.ui.preview.printing import a4, print_sheet
from app.ui.tasks import Tasks
from app.ui.theme import Tone

AskPrinter = Callable[[QWidget, str, int], QPrinter | None]
"""Asks for a printer: the window, the document's title and number of pages in, None where a person gave up."""

AskFile = Callable[[QWidget, str, str], str]
"""Asks where to save: the window, the question and the name proposed in, an empty path where a person gave up."""


def ask_pdf(parent: QWidget, title: str, name: str) -> str:
    """The path that a person chose for a PDF in the system's own dialog, empty where they gave up."""
    return QFileDialog.getSaveFileName(parent, title, name, "PDF (*.pdf)")[0]


class PreviewPaper(QObject):
    """The way from the preview to paper and to a file. `window` owns the dialogs."""

    def __init__(  # noqa: PLR0913 - collaborators are handed over
        self,
        window: QWidget,
        notice: Notice,
        messages: Callable[[], Messages],
        tasks: Tasks,
        *,
        ask_printer: AskPrinter,
        ask_file: AskFile,
    ) -> None:
        super().__init__(window)
        self._window, self._notice, self._messages, self._tasks = window, notice, messages, tasks
        self._ask_printer, self._ask_file = ask_printer, ask_file

    def print_pages(self, sheet: PaintedSheet) -> None:
        """Nothing; the pages went to the printer that a person chose, or a notice tells that they did not."""
        printer = self._ask_printer(self._window, sheet.sheet.title, sheet.count)
        if printer is None:
            return
        if print_sheet(sheet, a4(printer)):
            self._notice.clear("paper")
        else:
            text = self.tr("The printer took no pages. Check that it is on, or save the pages as a PDF.")
            self._notice.tell(text, Tone.ERROR, cause="paper")

    def save_pdf(self, sheet: PaintedSheet, name: str) -> None:
        """Nothing; the pages are put into the file that a person chose, `name` proposed, and a notice says so."""
        chosen = self._ask_file(self._window, self.tr("Save as PDF"), name)
        if not chosen:
            return
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(".pdf")
        html = sheet.sheet.html

        def failed(error: AppError) -> None:
            offer = self.tr("Choose another place…")
            again = self._messages().error(error)
            self._notice.tell(again, Tone.ERROR, cause="paper", offer=offer, act=lambda: self.save_pdf(sheet, name))

        self._tasks.run(lambda _: pages_pdf(html, path), done=self._saved, failed=failed, owner=self)

    def _saved(self, path: Path) -> None:
        def show() -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

        text = self.tr("Saved as {file}.").format(file=path.name)
        self._notice.tell(text, Tone.DONE, cause="paper", offer=self.tr("Open"), act=show)
