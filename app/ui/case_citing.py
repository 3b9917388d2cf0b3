"""Writes references to law into the open case: picked at the caret, carried over to the twin; it finds none itself."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QRect, Qt, Signal

from app.domain.citing import ActHit
from app.domain.errors import AppError
from app.domain.language import Language
from app.domain.parts import Spot, text_part
from app.domain.reference import Ref
from app.domain.richtext import Paragraph, Span, Spans, plain, spans_text
from app.services.case_references import CaseReference, CaseReferences, unit_of
from app.services.edits import Edit
from app.services.picked_references import Pen, carried_over, sources_before, written_refs
from app.services.ports import Citations
from app.services.reference_edits import spaced, twin_edit
from app.services.session import Session
from app.ui.case_law import CaseLaw
from app.ui.context import Context
from app.ui.editor.bilingual import BilingualEditor
from app.ui.editor.overlay import PairedColumn
from app.ui.page import Handlers
from app.ui.references.offer import ReferenceOffer
from app.ui.references.picker import Asked, ReferencePicker
from app.ui.theme import Theme

_END = 1_000_000_000
"""Behind everything that a text mentions."""
_MOST_OFFERED = 5


class Citing(QObject):
    """The commands for references in `editor`.

    `picker` and `offer` are its card and its line, the latter for the page to place. `noted` brings a sentence for the
    status bar.
    """

    noted = Signal(str)

    def __init__(self, context: Context, session: Session, law: CaseLaw, editor: BilingualEditor) -> None:
        super().__init__(editor)
        self._context, self._session, self._law, self._editor = context, session, law, editor
        self._column: PairedColumn = editor.columns.column
        self._known: frozenset[object] = frozenset()
        self._spot = Spot("")
        self._twin: Spans = ()
        theme = context.theme.theme
        self.picker = ReferencePicker(self._search, self._composed, theme, editor)
        self.offer = ReferenceOffer(editor)
        self.picker.chosen.connect(self._write)
        self.picker.closed.connect(self._go_back)
        self.offer.wanted.connect(self._put_twin)
        self.offer.closed.connect(self._go_back)
        editor.part_shown.connect(self._end)
        context.theme.changed.connect(self._dress)
        self._dress(theme)

    def handlers(self, part: str) -> Handlers:
        """What can be done now, while a person is in `part`, by the name of its action."""
        if self._session.read_only or text_part(self._session.case, part) is None:
            return {}
        return {"reference": self.pick, "translate_references": self.translate}

    def pick(self) -> None:
        """Nothing; the card that finds a statute is open at the caret."""
        self._session.flush()
        self._column = column = self._editor.columns.column
        passage, at = column.caret()
        self._spot = Spot(self._editor.part_key, passage, column.language, start=at, end=at)
        self._known = self._mentioned(self._spot, column.language)
        corner = column.viewport().mapTo(self._editor, column.cursorRect().topLeft())
        self.picker.ask(Asked(column.language, self._law.day), QRect(corner, column.cursorRect().size()))

    def translate(self) -> None:
        """Nothing; the references of the passage with the caret that its twin lacks are offered for the twin."""
        self._session.flush()
        self._column = self._editor.columns.column
        passage_id = self._column.current_passage()
        part = text_part(self._session.case, self._editor.part_key)
        passage = next((it for it in part.passages if it.id == passage_id), None) if part else None
        read = self._read()
        if passage is None or read is None:
            return
        for language in (passage.source, passage.source.other):
            found = _without_twin(read, Spot(self._editor.part_key, passage_id), language)
            if found:
                self._spot = replace(found[0].spot, language=language)
                self._offer(plain(self._carried(found[:_MOST_OFFERED], read)), language.other)
                return
        self.noted.emit(self.tr("Both languages of this paragraph cite the same."))

    def carry(self, reference: CaseReference) -> None:
        """Nothing; `reference` stands in the text of the other language too, undone as one step."""
        self._session.flush()
        read = self._read()
        if read is not None and reference.spot.language is not None:
            words = self._carried((reference,), read)
            self._apply(twin_edit(self._session.case, reference.spot, reference.spot.language.other, plain(words)))

    # What is found and composed

    def _search(self, typed: str, day: date) -> Sequence[ActHit]:
        citations = self._law.citations
        try:
            return [_as_cited(hit, citations) for hit in citations.search(typed, day)]
        except AppError as error:
            self.noted.emit(self._context.app.messages.error(error))
            return ()

    def _composed(self, refs: Sequence[Ref]) -> str:
        assert self._spot.language is not None
        return spans_text(written_refs(refs, self._pen(self._spot.language), self._known))

    def _pen(self, language: Language) -> Pen:
        return Pen(self._law.citations, language, self._law.day)

    def _read(self) -> CaseReferences | None:
        """The references as the case stands now; None where there is no catalogue, which is said."""
        try:
            return self._law.read_now()
        except AppError as error:
            self.noted.emit(self._context.app.messages.error(error))
            return None

    def _mentioned(self, spot: Spot, language: Language) -> frozenset[object]:
        read = self._read()
        return sources_before(read, spot, language) if read is not None else frozenset()

    def _carried(self, found: Sequence[CaseReference], read: CaseReferences) -> str:
        assert found[0].spot.language is not None
        language = found[0].spot.language.other
        known = sources_before(read, replace(found[0].spot, start=_END), language)
        return ", ".join(text for it in found if (text := carried_over(it, self._pen(language), known)))

    # What is written

    def _write(self, refs: Sequence[Ref], linked: bool) -> None:
        column = self._column
        words = written_refs(refs, self._pen(column.language), self._known, linked=linked)
        if not words:
            self.noted.emit(self.tr("This statute has no name in the language of the text. Write it by hand."))
            return
        cursor = column.textCursor()
        line = cursor.block().text()
        start = cursor.selectionStart() - cursor.block().position()
        end = cursor.selectionEnd() - cursor.block().position()
        text = spans_text(words)
        before, _, behind = spaced(text, line[: max(0, start)], line[end:]).partition(text)
        spans = tuple(it for it in (Span(before), *words, Span(behind)) if it.text)
        column.insert_rows((("", Paragraph(spans)),))
        self._offer_twin(refs, column, linked=linked)

    def _offer_twin(self, refs: Sequence[Ref], column: PairedColumn, *, linked: bool) -> None:
        passage = column.current_passage()
        if not passage:
            return
        self._spot = Spot(self._editor.part_key, passage, column.language)
        other = column.language.other
        known = self._mentioned(replace(self._spot, start=_END), other)
        self._offer(written_refs(refs, self._pen(other), known, linked=linked), other)

    def _offer(self, words: Spans, language: Language) -> None:
        self._twin = words
        if words:
            self.offer.tell(spans_text(words), language)

    def _put_twin(self) -> None:
        assert self._spot.language is not None
        self._session.flush()
        language = self._spot.language.other
        column = self._editor.columns.columns[language]
        passage, at = column.caret()
        # A caret that nobody has moved yet stands at the very beginning, where no reference belongs.
        there = at if passage == self._spot.passage and at and self._editor.part_key == self._spot.part else None
        if self._apply(twin_edit(self._session.case, self._spot, language, self._twin, there)):
            self.noted.emit(self.tr("The reference stands in the other language too."))
        self._go_back()

    def _apply(self, edit: Edit | None) -> bool:
        return edit is not None and self._session.apply(edit)

    def _go_back(self) -> None:
        self._column.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self, _part: str = "") -> None:
        self.offer.end()

    def _dress(self, theme: Theme) -> None:
        self.picker.dress(theme)
        self.offer.dress(theme)


def _as_cited(hit: ActHit, citations: Citations) -> ActHit:
    """`hit` without its chapter where the numbers of sections run through the whole act."""
    # Only where they begin anew in each chapter a wrong chapter finds nothing.
    runs_on = hit.section is not None and citations.section(hit.act.number, hit.number, "0") is not None
    return replace(hit, chapter="") if runs_on else hit


def _without_twin(read: CaseReferences, spot: Spot, language: Language) -> Sequence[CaseReference]:
    """The references of the passage at `spot` in `language` that the other language lacks, or is not written for."""
    found = []
    for pair in read.pairs:
        it = pair.sides[language]
        lacks = language.other in pair.lacks or pair.there[language.other] is None
        if it is not None and unit_of(it.spot) == unit_of(spot) and lacks:
            found.append(it)
    return found
