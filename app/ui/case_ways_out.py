"""How a case leaves the program: documents, parts on the clipboard, paper and PDF; each way has its own window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from app.domain.handling import Stage
from app.domain.readiness import present_stage
from app.messages import Messages
from app.services.session import Session
from app.ui.case_proofing import CaseProofing
from app.ui.context import Context
from app.ui.dialogs.copy_part import CopyPartDialog
from app.ui.dialogs.export import ExportDialog
from app.ui.dialogs.export_choices import ExportStart


class WaysOut(QObject):
    """Opens the sheets of the case of `session`, over `window`; `spot_chosen` brings what a person wants to mend.

    `proofing` knows which words are misspelt.
    """

    spot_chosen = Signal(object)

    def __init__(self, context: Context, session: Session, proofing: CaseProofing, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._session, self._proofing, self._window = context, session, proofing, window

    def export(self) -> None:
        """Nothing; the sheet of the export is open."""
        self._session.flush()
        context, chosen = self._context, self._context.preferences.value
        folder = Path(chosen.export_folder) if chosen.export_folder else _documents()
        template = Path(chosen.template) if chosen.template else None
        sheet = ExportDialog(
            self._session.case,
            context.app.engines,
            self._messages(),
            context.theme,
            context.tasks,
            ExportStart(folder, self._stage(), template),
            self._window,
            findings=self._proofing.findings,
        )
        sheet.spot_chosen.connect(self.spot_chosen)
        sheet.folder_used.connect(lambda name: context.preferences.change(export_folder=name))
        sheet.copy_parts_chosen.connect(self.copy_parts)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def copy_parts(self, stage: Stage | None = None) -> None:
        """Nothing; the window that copies part by part is open, for `stage` or the one that the case stands at."""
        self._session.flush()
        context = self._context
        copier = CopyPartDialog(
            self._session.case,
            stage or self._stage(),
            context.app.engines,
            self._messages(),
            context.theme,
            self._window,
        )
        leave = self._session.listen(lambda change: copier.show_case(change.after))
        copier.finished.connect(leave)
        copier.finished.connect(copier.deleteLater)
        copier.show()

    def _stage(self) -> Stage | None:
        handling = present_stage(self._session.case)
        return handling.stage if handling else None

    def _messages(self) -> Callable[[], Messages]:
        return lambda: self._context.app.messages


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
