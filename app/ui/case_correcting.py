"""Leads from one finding to the next and opens what mends it, in the editor and in fields; shows findings as waves."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

from app.domain.language import Language
from app.domain.parts import Spot
from app.domain.paths import Path
from app.domain.rules import SPELLING
from app.services.findings import Finding
from app.services.session import Session
from app.ui.binding_page import BoundPage
from app.ui.case_corrections import Corrections
from app.ui.case_fields import (
    PlainField,
    in_field,
    nearest,
    place_below,
    point_under,
    select,
    selection_of,
    wave_fields,
)
from app.ui.case_proofing import CaseProofing
from app.ui.context import Context
from app.ui.editor.bilingual import BilingualEditor
from app.ui.editor.column_spots import spot_at
from app.ui.editor.new_word import NewWordBar
from app.ui.editor.overlay import PairedColumn
from app.ui.editor.waves import Wave
from app.ui.page import Handlers
from app.ui.text_menu import usual_menu
from app.ui.theme import Theme


class Correcting(QObject):
    """Findings of `proofing` in the texts and fields of a page.

    `spot_chosen` asks the page to lead to a Spot, at once; `noted` brings a sentence for the status bar.
    """

    spot_chosen = Signal(object)
    noted = Signal(str)

    def __init__(
        self, context: Context, session: Session, proofing: CaseProofing, editor: BilingualEditor, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context, self._session, self._proofing, self._editor = context, session, proofing, editor
        self._page: QWidget = editor
        self._left: QWidget | None = None
        self._asked: Finding | None = None
        # The finding to which the person was led last, and where that put the caret.
        self._led: tuple[Finding, Spot] | None = None
        self.bar = NewWordBar(parent)
        self.bar.dress(context.theme.theme)
        self.corrections = Corrections(proofing, lambda: context.app.messages, self, read_only=session.read_only)
        self._connect()

    def _connect(self) -> None:
        self._proofing.changed.connect(self._show_waves)
        self._proofing.looked.connect(self._show_waves)
        self._editor.part_shown.connect(self._show_waves)
        self._context.theme.changed.connect(self._dress)
        self.corrections.mended.connect(self._follow)
        self.corrections.pattern_wanted.connect(self._ask_pattern)
        self.bar.chosen.connect(self._add)
        self.bar.closed.connect(self._go_back)
        for language in Language:
            column = self._editor.columns.columns[language]
            column.sentence = self.corrections.sentence_beside
            column.menu_opening.connect(partial(self._fill, language))

    def show_page(self, page: QWidget, spot: Spot) -> None:
        """Nothing; `page` has led to `spot`: its part is read first, and the words there are selected in a field."""
        self._page = page
        self._proofing.show_part(spot.part)
        self._show_waves()
        if isinstance(page, BoundPage):
            page.binding.open_menu = self._open_field_menu
            field = QApplication.focusWidget()
            if spot.start < spot.end and isinstance(field, PlainField) and page.isAncestorOf(field):
                select(field, spot.start, spot.end)

    def handlers(self) -> Handlers:
        """What can be done now, by the name of its action."""
        known: dict[str, Callable[[], object]] = {
            "next_error": self._step,
            "previous_error": partial(self._step, back=True),
            "correct": self.correct,
        }
        if not self._session.read_only:
            known |= {"ignore_error": self._ignore, "add_to_words": self._add_here}
        return known

    def correct(self) -> None:
        """Nothing; what mends the finding at the caret is open, or the nearest in its paragraph, else the next one."""
        finding = self._here() or self._step()
        field = QApplication.focusWidget()
        if finding is None or not isinstance(field, PairedColumn | PlainField):
            return
        place = self._select(field, finding)
        menu = usual_menu(field)
        self.corrections.fill(menu, finding, by_key=True)
        menu.popup(place)

    # The finding at the caret, and the next one

    def _here(self) -> Finding | None:
        """The finding nearest to the caret in its paragraph or field, None where there is none."""
        self._session.flush()
        field = QApplication.focusWidget()
        if isinstance(field, PairedColumn):
            self._show_waves()
            wave = field.wave_at_caret() or field.waves.nearest(field.textCursor().position())
            return wave.finding if wave else self._led_to()
        if isinstance(field, PlainField) and (path := self._path_of(field)):
            return nearest(in_field(self._proofing.findings, path), selection_of(field)[0])
        return None

    def _select(self, field: PairedColumn | PlainField, finding: Finding) -> QPoint:
        """Where a menu for `finding` opens; its words are selected in `field`."""
        spot = finding.spot
        if not isinstance(field, PairedColumn):
            select(field, spot.start, spot.end)
            return place_below(field)
        field.show_spot(spot.passage, spot.start, spot.end)
        wave = field.wave_at_caret()
        return field.place_below(wave) if wave else field.viewport().mapToGlobal(field.cursorRect().bottomLeft())

    def _step(self, *, back: bool = False) -> Finding | None:
        """The next finding, to which the person is led; None where there is none, which is said."""
        self._session.flush()
        found = self._proofing.step(self._place(), back=back, among=self._is_shown)
        if found is None:
            self.noted.emit(self._nothing())
            return None
        self.spot_chosen.emit(found.finding.spot)
        self._led = found.finding, self._caret()
        self.corrections.reached.emit(found.finding)
        said = self.corrections.sentence(found.finding)
        if found.wrapped:
            over = self.tr("From the end again: {what}") if back else self.tr("From the beginning again: {what}")
            said = over.format(what=said)
        self.noted.emit(said)
        return found.finding

    def _led_to(self) -> Finding | None:
        """The finding to which the person was led last, where the caret has not left it and it is still one."""
        if self._led is None or self._led[1] != self._caret():
            return None
        return next((it for it in self._proofing.findings if it == self._led[0]), None)

    def _place(self) -> Spot:
        """Where the next step begins. In a table no caret tells at which of its words somebody is."""
        caret = self._caret()
        if self._led is None or self._led[1] != caret:
            return caret
        spot = self._led[0].spot
        return spot if self._led_to() else replace(spot, end=spot.start)

    def _nothing(self) -> str:
        if not self._proofing.is_on:
            wanted = self._context.preferences.value.proofreading
            if wanted:
                return self.tr("Nothing is proofread yet.")
            return self.tr("Proofreading is switched off in the preferences.")
        if self._proofing.is_reading:
            return self.tr("Nothing found so far; the texts are still being read.")
        return self.tr("No errors found.")

    def _is_shown(self, finding: Finding) -> bool:
        language = finding.spot.language
        return language is None or self._editor.mode.shows(language)

    def _caret(self) -> Spot:
        """Where the person is."""
        field = QApplication.focusWidget()
        if isinstance(field, PlainField) and (path := self._path_of(field)):
            start, end = selection_of(field)
            return Spot(path[0], path=path, start=start, end=end)
        if self._page is not self._editor:
            return Spot("")
        column = self._editor.columns.column
        cursor = column.textCursor()
        passage, start = spot_at(column.text, cursor.selectionStart())
        last, end = spot_at(column.text, cursor.selectionEnd())
        end = end if last == passage else start
        return Spot(self._editor.part_key, passage, column.language, start=start, end=end)

    def _path_of(self, field: QWidget) -> Path:
        return self._page.binding.path_of(field) if isinstance(self._page, BoundPage) else ()

    # What is done about it

    def _fill(self, language: Language, menu: QMenu, wave: Wave, by_key: bool) -> None:
        self._session.flush()
        self._show_waves()
        # What was typed meanwhile has moved the words in the case too.
        here = self._editor.columns.columns[language].waves.within(wave.start, wave.end)
        found = next((it for it in here if (it.start, it.end) == (wave.start, wave.end)), None)
        if found is not None:
            self.corrections.fill(menu, found.finding, by_key=by_key)

    def _open_field_menu(self, field: PlainField, path: Path, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        self._session.flush()
        point = selection_of(field)[0] if by_key else point_under(field, event.pos())
        finding = nearest(in_field(self._proofing.findings, path), point)
        menu = usual_menu(field)
        if finding is not None and finding.spot.start <= point <= finding.spot.end:
            self.corrections.fill(menu, finding, by_key=by_key)
        menu.popup(place_below(field) if by_key else event.globalPos())

    def _ignore(self) -> None:
        finding = self._here()
        if finding is None:
            self.noted.emit(self.tr("Nothing is marked here."))
        else:
            self.corrections.ignore(finding, everywhere=False)

    def _add_here(self) -> None:
        finding = self._here()
        if finding is not None and finding.rule in SPELLING:
            self.corrections.add(finding)
        else:
            self.noted.emit(self.tr("No misspelt word is marked here."))

    def _follow(self, finding: Finding, text: str) -> None:
        """The caret stands behind what stands in place of the words of `finding` now."""
        spot, end = finding.spot, finding.spot.start + len(text)
        if spot.passage:
            if self._page is self._editor and spot.part == self._editor.part_key and spot.language is not None:
                self._editor.columns.columns[spot.language].show_spot(spot.passage, end)
        elif isinstance(self._page, BoundPage):
            for path, field in self._page.binding.fields():
                if path == spot.path and isinstance(field, PlainField):
                    select(field, end, end)

    def _ask_pattern(self, finding: Finding) -> None:
        self._asked, self._left = finding, QApplication.focusWidget()
        self.bar.ask(finding.text)
        self._proofing.guess_pattern(finding, self.bar.guess)

    def _add(self, word: str, like: str) -> None:
        if self._asked is not None:
            self.corrections.add(self._asked, like, word)

    def _go_back(self) -> None:
        left, self._left = self._left, None
        if left is not None and isValid(left):
            left.setFocus(Qt.FocusReason.OtherFocusReason)

    # How it looks

    def _show_waves(self, *_: object) -> None:
        findings = self._proofing.findings
        part = self._editor.part_key
        for language in Language:
            here = tuple(it for it in findings if it.spot.part == part and it.spot.language is language)
            self._editor.columns.columns[language].show_findings(tuple(it for it in here if it.spot.passage))
        if isinstance(self._page, BoundPage):
            tell = self.corrections.sentence_beside
            wave_fields(self._page.binding.fields(), findings, self._context.theme.theme, tell)

    def _dress(self, theme: Theme) -> None:
        self.bar.dress(theme)
        self._show_waves()
