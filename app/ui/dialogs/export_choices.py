"""What a person chooses in the export sheet, as one value; plans nothing and writes nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from app.domain.case import Case
from app.domain.handling import Stage
from app.domain.language import Language
from app.services.export_plan import Choice
from app.ui.generated.ui_export import Ui_Export
from app.ui.panels.derived_names import stage_names
from app.ui.theme import Theme

WORD = "docx"


@dataclass(frozen=True, slots=True)
class ExportStart:
    """What the sheet offers first: `stage` None for the last of the case, `template` None for the program's own."""

    folder: Path
    stage: Stage | None = None
    template: Path | None = None
    format: str = WORD


AskPath = Callable[[QWidget, str, str], str]
"""Asks for a path: the window, the question and where to begin; empty where a person gave up."""


def ask_folder(window: QWidget, title: str, start: str) -> str:
    """The folder chosen in the system's own dialog."""
    return QFileDialog.getExistingDirectory(window, title, start)


def ask_template(window: QWidget, title: str, start: str) -> str:
    """The Word file chosen in the system's own dialog."""
    return QFileDialog.getOpenFileName(window, title, start, "Word (*.docx)")[0]


class ExportChoices(QObject):
    """Keeps the upper half of the sheet; `changed` tells that something else was chosen."""

    changed = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - collaborators are handed over
        self,
        form: Ui_Export,
        case: Case,
        start: ExportStart,
        window: QWidget,
        ask_folder: AskPath,
        ask_template: AskPath,
    ) -> None:
        super().__init__(window)
        self._form, self._window = form, window
        self._ask_folder, self._ask_template = ask_folder, ask_template
        self._stages = tuple(dict.fromkeys(handling.stage for handling in case.handlings))
        self._format = start.format
        self._stage = start.stage if start.stage in self._stages else (self._stages[-1] if self._stages else None)
        form.folder.setText(str(start.folder))
        form.template_.setText(str(start.template) if start.template else "")
        form.more.setChecked(start.template is not None or start.format != WORD)
        self.retranslate()
        self._connect()

    def _connect(self) -> None:
        form = self._form
        form.stage.activated.connect(self._chosen)
        form.format.activated.connect(self._chosen)
        for box in (form.finnish, form.swedish):
            box.toggled.connect(self.changed)
        # Each letter counts: a key may start the export while the caret is still here.
        form.folder.textChanged.connect(lambda _: self.changed.emit())
        form.template_.editingFinished.connect(self.changed)
        # What the button in the line clears is no editing to Qt.
        form.template_.textChanged.connect(lambda text: None if text else self.changed.emit())
        form.chooseFolder.clicked.connect(self.choose_folder)
        form.chooseTemplate.clicked.connect(self.choose_template)
        form.more.toggled.connect(self._show_more)

    @property
    def value(self) -> Choice | None:
        """What is chosen; None while no stage, no language or no folder is."""
        form = self._form
        chosen = ((Language.FI, form.finnish.isChecked()), (Language.SV, form.swedish.isChecked()))
        languages = tuple(language for language, on in chosen if on)
        folder, template = form.folder.text().strip(), form.template_.text().strip()
        if self._stage is None or not languages or not folder:
            return None
        own = Path(template) if template and self._format == WORD else None
        return Choice(self._stage, languages, Path(folder).expanduser(), self._format, own)

    @property
    def stage(self) -> Stage | None:
        """The stage that is chosen, None in a case without any."""
        return self._stage

    def lacks(self) -> str:
        """What must be chosen before anything can be exported, in words; empty where nothing must."""
        form = self._form
        if self._stage is None:
            return self.tr(
                "The case has no stage yet, so there is nothing to export. Add the meeting of a stage first."
            )
        if not (form.finnish.isChecked() or form.swedish.isChecked()):
            return self.tr("Choose at least one language.")
        return "" if form.folder.text().strip() else self.tr("Choose the folder that the files go to.")

    def choose_folder(self) -> None:
        """Nothing; the folder is the one that a person chose."""
        form = self._form
        chosen = self._ask_folder(self._window, self.tr("Folder of the files"), form.folder.text())
        if chosen:
            form.folder.setText(chosen)
            self.changed.emit()

    def choose_template(self) -> None:
        """Nothing; the template is the one that a person chose."""
        form = self._form
        chosen = self._ask_template(self._window, self.tr("Word template"), form.template_.text())
        if chosen:
            form.template_.setText(chosen)
            self.changed.emit()

    def forget_template(self) -> None:
        """Nothing; the program's own template is chosen."""
        self._form.template_.clear()

    def retranslate(self) -> None:
        """Nothing; the names of stages and formats are in the language that the window speaks now."""
        formats = {
            WORD: self.tr("Word document (.docx)"),
            "html": self.tr("Web page (.html)"),
            "txt": self.tr("Plain text (.txt)"),
        }
        _fill(self._form.stage, {stage.value: stage_names()[stage] for stage in self._stages}, self._stage or "")
        _fill(self._form.format, formats, self._format)
        self._form.stage.setEnabled(bool(self._stages))
        self._show_more()

    def dress(self, theme: Theme) -> None:
        """Nothing; the sheet's upper half looks as `theme` has it."""
        name = "chevron-down" if self._form.more.isChecked() else "chevron-right"
        self._form.more.setIcon(theme.icon(name, gap=True))

    def _chosen(self) -> None:
        form = self._form
        if self._stages:
            self._stage = Stage(form.stage.currentData())
        self._format = str(form.format.currentData())
        self._show_more()
        self.changed.emit()

    def _show_more(self) -> None:
        form = self._form
        on = form.more.isChecked()
        form.choices.setRowVisible(form.format, on)
        form.choices.setRowVisible(form.templateRow, on)
        form.templateRow.setEnabled(self._format == WORD)


def _fill(box: QComboBox, names: dict[str, str], current: str) -> None:
    with QSignalBlocker(box):
        box.clear()
        for value, name in names.items():
            box.addItem(name, value)
        box.setCurrentIndex(box.findData(str(current)))
