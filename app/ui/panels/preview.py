"""The preview: the pages of a case's document beside the editor, printed and saved as PDF; it changes no case."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from app.domain.case import Case
from app.domain.errors import AppError
from app.domain.handling import Stage
from app.domain.language import Language
from app.domain.parts import Spot
from app.messages import Messages
from app.services.ports import Engines
from app.services.spots import places_of, spot_of
from app.ui.document_names import LANGUAGE_NAMES
from app.ui.generated.ui_preview import Ui_Preview
from app.ui.panels.derived_names import stage_names
from app.ui.panels.preview_maker import SheetMaker
from app.ui.panels.preview_paper import AskFile, AskPrinter, PreviewPaper, ask_pdf
from app.ui.panels.preview_sheets import Wanted, pdf_name, stages_of
from app.ui.preview.geometry import STEPS
from app.ui.preview.painted import PaintedSheet
from app.ui.preview.printing import ask_printer
from app.ui.tasks import Tasks
from app.ui.theme import ThemeKeeper, Tone

PAUSE = 400
"""Milliseconds without a change after which the pages are laid out anew."""


class PreviewPanel(QWidget):
    """Shows a case's document as Word will; `spot_chosen` brings the Spot of what was clicked.

    Parameters: `messages` gives the sentences of the language that the window speaks now; `ask_printer` and `ask_file`
    are the system's dialogs.
    """

    spot_chosen = Signal(object)

    def __init__(  # noqa: PLR0913 - collaborators are handed over
        self,
        engines: Engines,
        messages: Callable[[], Messages],
        theme: ThemeKeeper,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        ask_printer: AskPrinter = ask_printer,
        ask_file: AskFile = ask_pdf,
    ) -> None:
        super().__init__(parent)
        self._engines, self._messages, self._theme = engines, messages, theme
        self._maker = SheetMaker(engines, tasks, self)
        self._case: Case | None = None
        self._sheet: PaintedSheet | None = None
        self._wanted: Wanted | None = None
        self._spot: Spot | None = None
        self._stale = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.form = Ui_Preview()
        self.form.setupUi(self)
        self._paper = PreviewPaper(self, self.form.notice, messages, tasks, ask_printer=ask_printer, ask_file=ask_file)
        self._menu = QMenu(self)
        self._menu.addActions([self.form.printPages, self.form.savePdf, self.form.asText])
        self.form.more.setMenu(self._menu)
        self._connect()
        self._dress()
        self._retranslate()

    def _connect(self) -> None:
        form = self.form
        self._pause.timeout.connect(self._renew)
        self._theme.changed.connect(self._dress)
        form.stage.activated.connect(self._choose)
        form.language.activated.connect(self._choose)
        form.zoom.activated.connect(lambda: form.pages.set_zoom(form.zoom.currentData()))
        form.pages.zoomed.connect(self._show_zoom)
        form.pages.page_changed.connect(self._show_page)
        form.pages.place_chosen.connect(self._chosen)
        form.follow.toggled.connect(self._follow)
        form.printPages.triggered.connect(self.print_pages)
        form.savePdf.triggered.connect(self.save_pdf)
        form.asText.toggled.connect(self._show_side)

    # What is shown

    def show_case(self, case: Case | None) -> None:
        """Nothing; the pages are those of `case` after a short pause, at once for another case, none for None."""
        other = case is None or self._case is None or case.id != self._case.id
        self._case = case
        if other:
            self._wanted, self._spot = None, None
        self._offer(case)
        self._stale = True
        if other:
            self._lay_out()
        else:
            self._pause.start()

    def show_document(self, stage: Stage, language: Language) -> None:
        """Nothing; the pages are those of `stage` in `language`; a stage that the case lacks changes nothing."""
        if self._case is not None and stage in stages_of(self._case):
            self._wanted = Wanted(stage, language)
            self._offer(self._case)
            self._stale = True
            self._lay_out()

    def show_spot(self, part: str, passage_id: str = "", language: Language | None = None) -> None:
        """Nothing; where the preview follows the cursor, that passage is in view and softly marked.

        With `language` the pages are shown in it, since the cursor stands there.
        """
        self._spot = Spot(part, passage_id)
        if not self.form.follow.isChecked():
            return
        if language is not None and self._wanted is not None and language is not self._wanted.language:
            self.show_document(self._wanted.stage, language)
        self._mark()

    @property
    def wanted(self) -> Wanted | None:
        """Which document is shown, None where there is none."""
        return self._wanted

    def _offer(self, case: Case | None) -> None:
        """Fills the choice of stages, keeping the one that is shown as long as the case has it."""
        stages = stages_of(case) if case else ()
        if case is None or not stages:
            self._wanted = None
        elif self._wanted is None:
            self._wanted = Wanted(stages[-1], case.source)
        elif self._wanted.stage not in stages:
            self._wanted = replace(self._wanted, stage=stages[-1])
        _fill(self.form.stage, [(stage_names()[stage], stage) for stage in stages], self._wanted and self._wanted.stage)
        _fill(
            self.form.language,
            [(name, it) for it, name in LANGUAGE_NAMES.items()],
            self._wanted and self._wanted.language,
        )
        for widget in (self.form.stage, self.form.language, self.form.printPages, self.form.savePdf, self.form.zoom):
            widget.setEnabled(self._wanted is not None)

    def _choose(self) -> None:
        # Qt gives the values back as plain strings.
        self.show_document(Stage(self.form.stage.currentData()), Language(self.form.language.currentData()))

    def _lay_out(self) -> None:
        """Lays the pages out where somebody sees them."""
        self._pause.stop()
        if self.isVisible() and self._stale:
            self._make()

    def _renew(self) -> None:
        """Lays the pages out after a change, beside what a person goes on with."""
        if self.isVisible() and self._stale and self._case and self._wanted:
            self._stale = False
            self._maker.aside(self._case, self._wanted, self._show_sheet, self._not_made)

    def _make(self) -> None:
        self._stale = False
        try:
            self._show_sheet(self._maker.now(self._case, self._wanted) if self._case and self._wanted else None)
        except AppError as error:
            self._not_made(error)

    def _not_made(self, error: AppError) -> None:
        self._show_sheet(None)
        self.form.notice.tell(self._messages().error(error), Tone.ERROR, cause="sheet")

    def _show_sheet(self, sheet: PaintedSheet | None) -> None:
        self.form.notice.clear("sheet")
        self._sheet = sheet
        self.form.pages.show_sheet(sheet)
        self._show_side()
        self._mark()

    def _mark(self) -> None:
        if self._sheet is None:
            return
        following = self._spot is not None and self.form.follow.isChecked()
        numbers = places_of(self._spot, self._sheet.sheet.places) if self._spot and following else ()
        self.form.pages.mark(numbers)

    def _follow(self) -> None:
        self._dress()
        self._mark()

    def _show_side(self) -> None:
        form = self.form
        if self._sheet is None:
            form.sides.setCurrentWidget(form.emptySide)
        elif form.asText.isChecked():
            form.text.setHtml(self._sheet.sheet.html)
            form.sides.setCurrentWidget(form.text)
        else:
            form.sides.setCurrentWidget(form.pages)
        self._show_page()

    def _show_page(self) -> None:
        pages = self.form.pages
        text = self.tr("{page} / {count}").format(page=pages.page + 1, count=pages.page_count)
        self.form.page.setText(text if self._sheet and not self.form.asText.isChecked() else "")

    def _show_zoom(self) -> None:
        """Shows the scale now in force, also one that is none of those offered."""
        zoom, box = self.form.pages.zoom, self.form.zoom
        place = next((n for n in range(box.count()) if box.itemData(n) == zoom), 0)
        with QSignalBlocker(box):
            box.setCurrentIndex(place)

    def _chosen(self, number: int) -> None:
        if self._case is None or self._sheet is None or self._wanted is None:
            return
        place = self._sheet.sheet.places[number]
        spot = spot_of(self._case, self._wanted.stage, place.part, place.passage, self._wanted.language)
        self.spot_chosen.emit(spot)

    # Paper

    def print_pages(self) -> None:
        """Nothing; the pages went to the printer that a person chose, or a notice tells that they did not."""
        sheet = self._newest()
        if sheet is not None:
            self._paper.print_pages(sheet)

    def save_pdf(self) -> None:
        """Nothing; the pages are put into the file that a person chose, and a notice tells how that went."""
        sheet = self._newest()
        if sheet is not None and self._case is not None and self._wanted is not None:
            self._paper.save_pdf(sheet, pdf_name(self._case, self._wanted, self._engines))

    def _newest(self) -> PaintedSheet | None:
        """The sheet of the newest text, also where the preview is out of sight or still waits for a pause."""
        if self._stale or self._maker.busy:
            self._pause.stop()
            self._make()
        return self._sheet

    # The window

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing; what changed out of sight is laid out now."""
        super().showEvent(event)
        if not self._pause.isActive():
            self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Nothing; the system's key for printing prints the pages."""
        if event.matches(QKeySequence.StandardKey.Print):
            self.print_pages()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; everything speaks the language that the window speaks now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._retranslate()

    def _retranslate(self) -> None:
        self.form.empty.setText(self.tr("The pages are shown here as soon as the case has a stage with a meeting."))
        percent = self.tr("{number} %")
        scales = [(percent.format(number=round(step * 100)), step) for step in STEPS]
        _fill(self.form.zoom, [(self.tr("Fit width"), None), *scales], self.form.pages.zoom)
        self._offer(self._case)
        self._show_page()

    def _dress(self) -> None:
        theme, form = self._theme.theme, self.form
        self.form.notice.dress(theme)
        form.follow.setIcon(theme.icon("locate-fixed", Tone.ACCENT if form.follow.isChecked() else Tone.MUTED))
        for widget, name in (
            (form.more, "ellipsis"),
            (form.printPages, "printer"),
            (form.savePdf, "file-down"),
            (form.asText, "scroll-text"),
        ):
            widget.setIcon(theme.icon(name))
        form.pages.viewport().update()


def _fill(box: QComboBox, items: Sequence[tuple[str, object]], current: object) -> None:
    """Gives `box` its `items`, text and value each, and chooses `current`; nobody is told of a choice."""
    with QSignalBlocker(box):
        box.clear()
        for text, value in items:
            box.addItem(text, value)
        values = [value for _, value in items]
        box.setCurrentIndex(values.index(current) if current in values else min(0, len(items) - 1))
