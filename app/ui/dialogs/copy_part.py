"""Copies a document part by part, for systems that are filled field by field; it keeps the place and edits no case."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QSignalBlocker, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QHeaderView, QWidget

from app.domain.case import Case
from app.domain.clip import Clip
from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Bilingual, Language
from app.domain.wording import Wording
from app.messages import Messages
from app.services.ports import Engines
from app.ui.dialogs.copy_part_model import PartsModel
from app.ui.dialogs.copy_part_rows import Cell, PartRow, is_copied, next_cell, part_rows
from app.ui.document_names import LANGUAGE_NAMES
from app.ui.editor.mime import put_clip
from app.ui.generated.ui_copy_part import Ui_CopyPart
from app.ui.panels.derived_names import stage_names
from app.ui.theme import ThemeKeeper, Tone


class CopyPartDialog(QDialog):
    """Shows the parts of a document in both languages and puts them on the clipboard, one after the other.

    It stands beside other windows, so that a person can go to and fro; `show_case` keeps it at the newest text.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - collaborators are handed over
        self,
        case: Case,
        stage: Stage | None,
        engines: Engines,
        messages: Callable[[], Messages],
        theme: ThemeKeeper,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._case, self._engines, self._messages, self._theme = case, engines, messages, theme
        self._stage = stage
        self._wordings: Bilingual[Wording] | None = None
        # What was on the clipboard of each part: a part that changed since has not been copied.
        self._copied: dict[tuple[str, Language], Clip] = {}
        self.form = form = Ui_CopyPart()
        form.setupUi(self)
        self._model = PartsModel(theme, self._part_name, self)
        form.parts.setModel(self._model)
        form.parts.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        form.parts.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.parts.installEventFilter(self)
        form.halves.setSizes([360, 160])
        self._connect()
        self.show_case(case)
        form.parts.setFocus()

    def _connect(self) -> None:
        form = self.form
        form.parts.selectionModel().currentChanged.connect(self._show_text)
        form.parts.doubleClicked.connect(self._copy_and_go_on)
        form.copy.clicked.connect(self._copy_and_go_on)
        form.close_.clicked.connect(self.reject)
        form.restart.clicked.connect(self._restart)
        form.stage.activated.connect(self._choose_stage)
        self._theme.changed.connect(self._dress)

    # What is shown

    def show_case(self, case: Case) -> None:
        """Nothing; the parts are those of `case`; what changed since it was copied has no check any more."""
        self._case = case
        stages = tuple(dict.fromkeys(handling.stage for handling in case.handlings))
        if self._stage not in stages:
            self._stage = stages[-1] if stages else None
        self._fill_stages(stages)
        at = self.current
        rows: tuple[PartRow, ...] = ()
        try:
            rows = self._rows()
            self.form.notice.clear()
        except AppError as error:
            self.form.notice.tell(self._messages().error(error), Tone.ERROR)
        self._forget_changed(rows)
        self._model.show(rows, frozenset(self._copied))
        self._go_to(at if at and at.row < len(rows) else None)
        self._show_state()

    def _rows(self) -> tuple[PartRow, ...]:
        case, engines, stage = self._case, self._engines, self._stage
        self._wordings = None
        if stage is None:
            return ()
        if case.profile not in engines.profiles:
            raise AppError("export.no_profile", profile=case.profile)
        profile = engines.profiles[case.profile]
        wordings = Bilingual(*(engines.wording(case, profile, language) for language in (Language.FI, Language.SV)))
        self._wordings = wordings
        return tuple(part_rows(wordings.map(lambda wording: engines.lay_out(case, wording, stage))))

    def _forget_changed(self, rows: tuple[PartRow, ...]) -> None:
        known = {row.key for row in rows}
        kept = {it: clip for it, clip in self._copied.items() if it[0] in known and self._clip(*it) == clip}
        self._copied = kept

    def _go_to(self, cell: Cell | None) -> None:
        """Makes `cell` the current one; None for the first part in the language in which the case is written."""
        if cell is None and self._model.rows:
            first = Cell(0, self._case.source)
            cell = (
                first if self._model.rows[0].there[first.language] else next_cell(self._model.rows, frozenset(), first)
            )
        index = self._model.index_of(cell) if cell else QModelIndex()
        self.form.parts.setCurrentIndex(index)
        self._show_text()

    @property
    def current(self) -> Cell | None:
        """The part and the language that are chosen, None where none is."""
        return self._model.cell(self.form.parts.currentIndex())

    def _clip(self, key: str, language: Language) -> Clip | None:
        """What the clipboard is given of a part; None where the document has no such part."""
        if self._wordings is None or self._stage is None:
            return None
        return self._engines.clip_part(self._case, self._wordings[language], self._stage, key)

    def _show_text(self) -> None:
        cell = self.current
        there = cell is not None and self._model.rows[cell.row].there[cell.language]
        clip = self._clip(self._model.rows[cell.row].key, cell.language) if cell and there else None
        self.form.text.setHtml(clip.html if clip else "")
        self.form.copy.setEnabled(clip is not None)

    def _show_state(self, said: str = "") -> None:
        rows = self._model.rows
        cells = [Cell(row, language) for row in range(len(rows)) for language in Language]
        there = [cell for cell in cells if rows[cell.row].there[cell.language] and not rows[cell.row].holds]
        done = sum(is_copied(rows, self._model.copied, cell) for cell in there)
        count = self.tr("Copied {done} of {all} parts.").format(done=done, all=len(there))
        self.form.state.setText(f"{said} {count}" if said else count)
        self.form.restart.setEnabled(bool(self._copied))

    # Copying

    def _copy_and_go_on(self) -> None:
        cell = self.current
        if cell is None or not self._copy(cell):
            return
        following = next_cell(self._model.rows, self._model.copied, cell)
        if following is not None:
            self._go_to(following)

    def _copy(self, cell: Cell) -> bool:
        """Whether the part is on the clipboard now, in three formats."""
        row = self._model.rows[cell.row]
        clip = self._clip(row.key, cell.language) if row.there[cell.language] else None
        if clip is None:
            return False
        mime = QMimeData()
        put_clip(mime, clip)
        QGuiApplication.clipboard().setMimeData(mime)
        self._copied[row.key, cell.language] = clip
        self._model.check(row.key, cell.language)
        name = self.tr("On the clipboard: {part} ({language}).")
        self._show_state(name.format(part=self._model.title(cell), language=LANGUAGE_NAMES[cell.language]))
        return True

    def _restart(self) -> None:
        self._copied = {}
        self._model.show(self._model.rows, frozenset())
        self._go_to(None)
        self._show_state()

    def _choose_stage(self) -> None:
        self._stage = Stage(self.form.stage.currentData())
        self._copied = {}
        self.show_case(self._case)
        self._go_to(None)

    # The window

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Whether the event ends here: Enter copies and goes on, the key for copying copies and stays."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._copy_and_go_on()
                return True
            if event.matches(QKeySequence.StandardKey.Copy) and self.current is not None:
                self._copy(self.current)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; everything speaks the language that the window speaks now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._fill_stages(tuple(dict.fromkeys(handling.stage for handling in self._case.handlings)))
            self._model.refresh()
            self._show_state()

    def _fill_stages(self, stages: tuple[Stage, ...]) -> None:
        box = self.form.stage
        with QSignalBlocker(box):
            box.clear()
            for stage in stages:
                box.addItem(stage_names()[stage], stage.value)
            box.setCurrentIndex(stages.index(self._stage) if self._stage in stages else -1)

    def _part_name(self, key: str) -> str:
        """What a part is called that has no heading in the document."""
        kind, _, number = key.partition(":")
        names = {
            "title": self.tr("Title"),
            "introduction": self.tr("Who submitted the motion"),
            "description": self.tr("Description of the motion"),
            "questions": self.tr("Questions"),
            "summary": self.tr("Summary"),
            "general_answer": self.tr("General answer"),
            "answer": self.tr("Answer {number}").format(number=number),
            "proposal": self.tr("Proposal"),
        }
        return names.get(kind, key)

    def _dress(self) -> None:
        self.form.notice.dress(self._theme.theme)
        self._model.refresh()
