"""The export sheet: what is written where, what is not ready for it, and the files afterwards; it edits no case."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.parts import Spot
from app.messages import Messages
from app.services.export_plan import Lacking, Plan, Target, misspelt_in, plan_export
from app.services.findings import Finding
from app.services.ports import Engines
from app.services.transfer import Exported, export_case
from app.ui.dialogs.export_choices import AskPath, ExportChoices, ExportStart, ask_folder, ask_template
from app.ui.dialogs.export_files import OpenUrl, WrittenFiles, changed_at
from app.ui.dialogs.export_lacking import LackingList
from app.ui.generated.ui_export import Ui_Export
from app.ui.moments import recent_text
from app.ui.tasks import Task, Tasks
from app.ui.theme import ThemeKeeper, Tone


class ExportDialog(QDialog):
    """Exports a case as it is now.

    `spot_chosen` brings the Spot of what is not ready: the sheet is closed then. `folder_used` brings the folder of a
    successful export, to be remembered; `copy_parts_chosen` the Stage whose parts a person wants to copy one by one.
    Of `findings`, which proofreading knows of, misspelt words are told beside what is not ready.
    """

    spot_chosen = Signal(object)
    folder_used = Signal(str)
    copy_parts_chosen = Signal(object)

    def __init__(  # noqa: PLR0913, PLR0917 - collaborators are handed over
        self,
        case: Case,
        engines: Engines,
        messages: Callable[[], Messages],
        theme: ThemeKeeper,
        tasks: Tasks,
        start: ExportStart,
        parent: QWidget | None = None,
        *,
        findings: Sequence[Finding] = (),
        ask_folder: AskPath = ask_folder,
        ask_template: AskPath = ask_template,
        open_url: OpenUrl = QDesktopServices.openUrl,
    ) -> None:
        super().__init__(parent)
        self._case, self._engines, self._messages = case, engines, messages
        self._theme, self._tasks, self._findings = theme, tasks, findings
        self._plan: Plan | None = None
        self._task: Task[Exported] | None = None
        self._exported: Exported | None = None
        self.form = form = Ui_Export()
        form.setupUi(self)
        self._choices = ExportChoices(form, case, start, self, ask_folder, ask_template)
        self._lacking = LackingList(form.lacking, messages)
        self._files = WrittenFiles(form.files, form.open, form.showFolder, form.copyPath, open_url)
        form.progress.hide()
        self._connect()
        self._dress()
        self.resize(self.width(), 0)
        self._look_again()
        (form.export_ if form.lacking.isHidden() else form.lacking).setFocus()

    def _connect(self) -> None:
        form = self.form
        self._choices.changed.connect(self._look_again)
        self._lacking.chosen.connect(self._go)
        form.more.toggled.connect(lambda: self._choices.dress(self._theme.theme))
        form.seen.toggled.connect(self._show_buttons)
        form.export_.clicked.connect(self._export)
        form.cancel.clicked.connect(self.reject)
        form.copyParts.clicked.connect(self._copy_parts)
        self._theme.changed.connect(self._dress)

    # Before

    def _look_again(self) -> None:
        """Plans the export that is chosen now, and shows what it would do."""
        choice = self._choices.value
        self._plan = None
        self.form.notice.clear()
        if choice is not None:
            try:
                self._plan = plan_export(self._case, choice, self._engines, changed_at)
            except AppError as error:
                self.form.notice.tell(self._messages().error(error), Tone.ERROR)
        self._show_plan()
        self._grow()

    def _grow(self) -> None:
        """Makes room for all that is shown now; the sheet never shrinks under a person's hands."""
        self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    def _show_plan(self) -> None:
        form, plan, theme = self.form, self._plan, self._theme.theme
        form.names.setText("\n".join(self._name(target) for target in plan.targets) if plan else "–")
        self._lacking.show((*plan.lacking, *self._misspelt()) if plan else (), theme)
        form.seen.setVisible(bool(plan and plan.grave))
        # What has been seen is these and no others.
        form.seen.setChecked(False)
        text, icon, tone = self._readiness()
        form.ready.setText(text)
        form.readyIcon.setPixmap(theme.icon(icon, tone).pixmap(20, 20))
        self._show_buttons()

    def _misspelt(self) -> tuple[Lacking, ...]:
        return misspelt_in(self._findings, self._plan.choice.languages) if self._plan else ()

    def _readiness(self) -> tuple[str, str, Tone]:
        """Sentence, icon and tone that tell whether the export may go."""
        if self._plan is None:
            return self._choices.lacks(), "info", Tone.INFO
        if self._plan.grave:
            text = self.tr("The documents are not ready. A line leads to its place.")
            return text, "circle-alert", Tone.ERROR
        if self._plan.lacking or self._misspelt():
            text = self.tr("The documents can be exported. Some places are worth a look first.")
            return text, "triangle-alert", Tone.WARNING
        return self.tr("Nothing is missing."), "circle-check", Tone.DONE

    def _name(self, target: Target) -> str:
        if target.replaces is None:
            return target.path.name
        text = self.tr("{name} – replaces the file of {when}")
        return text.format(name=target.path.name, when=recent_text(target.replaces))

    def _show_buttons(self) -> None:
        form, running, done = self.form, self._task is not None, self._exported is not None
        grave = bool(self._plan and self._plan.grave)
        form.export_.setText(self.tr("&Export anyway") if grave else self.tr("&Export"))
        form.export_.setEnabled(self._plan is not None and not running and (form.seen.isChecked() or not grave))
        form.export_.setVisible(not done)
        form.choosing.setEnabled(not running)
        form.progress.setVisible(running)
        form.copyParts.setEnabled(self._choices.stage is not None and not running)
        form.cancel.setText(self.tr("Close") if done else self.tr("Cancel"))

    def _go(self, spot: Spot) -> None:
        self.reject()
        self.spot_chosen.emit(spot)

    def _copy_parts(self) -> None:
        stage = self._choices.stage
        self.accept()
        self.copy_parts_chosen.emit(stage)

    # The export

    def _export(self) -> None:
        if self._plan is None or self._task is not None:
            return
        self.form.notice.clear()
        case, engines, it = self._case, self._engines, self._plan.choice
        self.form.progress.setRange(0, len(it.languages) + 1)
        self.form.progress.setValue(0)
        self._task = self._tasks.run(
            lambda progress: export_case(
                case, it.languages, it.stage, it.folder, it.format, it.template, engines, progress.at
            ),
            done=self._done,
            failed=self._failed,
            owner=self,
        )
        self._task.progressed.connect(lambda made, _: self.form.progress.setValue(made))
        self._task.finished.connect(self._ended)
        self._show_buttons()

    def _done(self, exported: Exported) -> None:
        form, theme = self.form, self._theme.theme
        self._exported = exported
        folder = exported.files[0].parent
        self._files.show(exported.files, theme)
        form.sides.setCurrentWidget(form.done)
        self._show_written()
        form.cancel.setDefault(True)
        form.files.setFocus()
        self.folder_used.emit(str(folder))

    def _show_written(self) -> None:
        if self._exported is None:
            return
        form, files = self.form, self._exported.files
        one = len(files) == 1
        form.written.setText(self.tr("The document is written.") if one else self.tr("Both documents are written."))
        form.writtenIcon.setPixmap(self._theme.theme.icon("circle-check", Tone.DONE).pixmap(20, 20))
        form.place.setText(self.tr("In the folder {folder}").format(folder=files[0].parent))

    def _failed(self, error: AppError) -> None:
        left = self.tr("No file was changed.")
        text = self.tr("{what} {left}").format(what=self._messages().error(error), left=left)
        offer, act = self._way_out(error)
        self.form.notice.tell(text, Tone.ERROR, offer=offer, act=act)
        self._grow()

    def _way_out(self, error: AppError) -> tuple[str, Callable[[], None]]:
        if error.code.startswith("template."):
            return self.tr("Use the program's own template"), self._choices.forget_template
        if error.code == "export.file_in_use":
            return self.tr("Try again"), self._export
        return self.tr("Choose another folder…"), self._choices.choose_folder

    def _ended(self) -> None:
        given_up = self._task is not None and self._task.stopped.is_set()
        self._task = None
        self._show_buttons()
        if self._exported is None:
            self.form.export_.setFocus()
        if given_up:
            # It may have been too late: what stands in the folder is looked at anew.
            self._look_again()

    def reject(self) -> None:
        """Nothing; an export under way is given up, else the sheet is closed."""
        if self._task is not None:
            self._task.cancel()
        else:
            super().reject()

    # The window

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; everything speaks the language that the window speaks now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._choices.retranslate()
            self._show_plan()
            self._show_written()

    def _dress(self) -> None:
        theme = self._theme.theme
        self.form.notice.dress(theme)
        self._choices.dress(theme)
        self._show_plan()
        self._show_written()
