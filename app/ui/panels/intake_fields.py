"""What was recognised in a motion, as fields that a person can change, with their doubts; keeps no draft itself."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.domain.doubt import Doubt
from app.domain.language import Language
from app.domain.motion import Kind
from app.messages import Messages
from app.services.draft import Listing, MotionDraft
from app.services.draft_doubts import doubts_left, settle
from app.services.draft_fields import (
    with_case_number,
    with_co_signer_count,
    with_co_signers,
    with_dated,
    with_handed_in,
    with_kind,
    with_language,
    with_title,
    with_topic,
)
from app.ui.binding_codecs import COUNT, DATE, LINES, OWN_LINE
from app.ui.generated.ui_intake_fields import Ui_IntakeFields
from app.ui.panels.intake_doubts import DoubtLines
from app.ui.panels.intake_entries import ChoiceEntry, Field, TextEntry
from app.ui.panels.intake_lists import ListEditor
from app.ui.panels.intake_signers import SignersEditor
from app.ui.theme import Theme

_TEXTS = {
    "motionTitle": Field("title", lambda it: it.document.title, lambda it, v: with_title(it, v or ""), OWN_LINE),
    "topic": Field("topic", lambda it: it.document.topic, lambda it, v: with_topic(it, v or ""), OWN_LINE),
    "caseNumber": Field(
        "case_number", lambda it: it.document.case_number, lambda it, v: with_case_number(it, v or ""), OWN_LINE
    ),
    "count": Field("co_signer_count", lambda it: it.document.co_signer_count, with_co_signer_count, COUNT),
    "coSigners": Field("co_signers", lambda it: it.document.co_signers, with_co_signers, LINES),
    "dated": Field("motion_date", lambda it: it.document.dated, with_dated, DATE),
    "handedIn": Field("submitted_date", lambda it: it.document.handed_in, with_handed_in, DATE),
}
_CHOICES = {
    "kind": Field("kind", lambda it: it.document.motion_kind, with_kind, OWN_LINE),
    "language": Field("language", lambda it: it.document.language, with_language, OWN_LINE),
}
_LISTED = {
    "demands": Listing.DEMANDS.value,
    "questions": Listing.QUESTIONS.value,
    "signatories": "first_signatory",
}
_ROWS: Mapping[str, str] = {
    **{field.key: name for name, field in (*_TEXTS.items(), *_CHOICES.items())},
    **{key: name for name, key in _LISTED.items()},
}
"""The name of a row in the form, by the key of its field."""

_FROM_TOP = (
    "about", "motionTitle", "topic", "kind", "language", "demands", "questions", "signatories", "count", "caseNumber",
    "coSigners", "dated", "handedIn",
)  # fmt: skip
"""The rows as they stand in the form."""


class IntakeFields(QWidget):
    """The fields of one motion.

    `changed` brings a function from draft to draft, the field it is about and the key under which typing is one step;
    `looked_at` the field and number (-1: all) that a person looks at, ``""`` for none.
    """

    changed = Signal(object, str, str)
    looked_at = Signal(str, int)

    def __init__(self, messages: Callable[[], Messages], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_IntakeFields()
        self.form.setupUi(self)
        self._messages = messages
        self._theme = Theme()
        self._draft: MotionDraft | None = None
        form = self.form
        self.texts = [
            TextEntry(getattr(form, name), field, self._change, getattr(form, f"{name}Problem", None))
            for name, field in _TEXTS.items()
        ]
        self.choices = [ChoiceEntry(getattr(form, name), field, self._change) for name, field in _CHOICES.items()]
        self.lists = [self._list(name) for name in ("demands", "questions")]
        self.signers = SignersEditor(
            form.signatories,
            (form.addPerson, form.addGroup, form.removeSignatory),
            (form.signatoryUp, form.signatoryDown),
            self._change,
        )
        for name, key in self._named_rows():
            self._watch(name, key)
        for lines in self.findChildren(DoubtLines):
            lines.settled.connect(lambda doubt: self._change(partial(_settled, doubt), doubt.field, ""))
        self._retranslate()

    def _list(self, name: str) -> ListEditor:
        form = self.form
        buttons = tuple(getattr(form, f"{name}{what}") for what in ("Add", "Turn", "Back"))
        editor = ListEditor(Listing(_LISTED[name]), getattr(form, name), buttons, self._change)
        editor.under.connect(lambda row: self.looked_at.emit(_LISTED[name] if row >= 0 else "", row))
        return editor

    @staticmethod
    def _named_rows() -> Iterator[tuple[str, str]]:
        return ((name, key) for key, name in _ROWS.items())

    def _row(self, name: str) -> QFrame:
        frame: QFrame = getattr(self.form, f"{name}Row")
        return frame

    def _watch(self, name: str, key: str) -> None:
        # A list tells of its single sentences itself.
        inner = () if name in ("demands", "questions") else (getattr(self.form, name),)
        for watched in (self._row(name), *inner):
            watched.setProperty("field", key)
            watched.installEventFilter(self)

    def _change(self, change: Callable[[MotionDraft], MotionDraft], field: str, merge: str) -> None:
        self.changed.emit(change, field, merge)

    # What is shown

    def show_draft(self, draft: MotionDraft) -> None:
        """Nothing; the fields show `draft`, those alone being touched whose value is another."""
        anew = self._draft is None or self._draft.sent is not draft.sent
        self._draft = draft
        for entry in self.texts:
            entry.show(draft, anew=anew)
        for choice in self.choices:
            choice.show(draft)
        for editor in self.lists:
            editor.show(draft)
        self.signers.show(draft)
        self._show_doubts()

    def _show_doubts(self) -> None:
        by_row: dict[str, list[Doubt]] = {}
        for doubt in doubts_left(self._draft) if self._draft else ():
            by_row.setdefault(_ROWS.get(doubt.field, "about"), []).append(doubt)
        for name in _FROM_TOP:
            self._lines(name).show_doubts(by_row.get(name, []), self._messages(), self._theme)
        self.form.aboutRow.setVisible("about" in by_row)

    def _lines(self, name: str) -> DoubtLines:
        lines: DoubtLines = getattr(self.form, f"{name}Doubts")
        return lines

    def dress(self, theme: Theme) -> None:
        """Nothing; everything is in the look of `theme`."""
        self._theme = theme
        for editor in self.lists:
            editor.dress(theme)
        self.signers.dress(theme)
        self._show_doubts()

    def light(self, field: str, number: int) -> None:
        """Nothing; the row of `field` stands out (in a list its entry `number`), no row for ``""``."""
        for name, key in self._named_rows():
            row = self._row(name)
            lit = key == field
            if bool(row.property("band")) != lit:
                row.setProperty("band", lit)
                row.style().unpolish(row)
                row.style().polish(row)
        for editor in self.lists:
            editor.view.light(number if editor.listing == field else -1)

    # Where to look

    def unreadable(self) -> TextEntry | None:
        """The first field whose text cannot be read; None where all can."""
        return next((entry for entry in self.texts if entry.unreadable is not None), None)

    def focus_field(self, field: str) -> None:
        """Nothing; the keyboard is in `field`, and it is in view."""
        name = _ROWS.get(field)
        if name is not None:
            widget: QWidget = getattr(self.form, name)
            widget.setFocus()
            self.form.scroll.ensureWidgetVisible(self._row(name))

    def next_doubt(self) -> None:
        """Nothing; the keyboard is on the button of the next doubt, the first one behind the last."""
        buttons = [button for name in _FROM_TOP for button in self._lines(name).buttons()]
        if buttons:
            at = next((place for place, button in enumerate(buttons) if button.hasFocus()), -1)
            button = buttons[(at + 1) % len(buttons)]
            button.setFocus()
            self.form.scroll.ensureWidgetVisible(button)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event was taken: never; the field under the pointer or with the keyboard is told."""
        kind, field = event.type(), str(watched.property("field") or "")
        if kind in (QEvent.Type.FocusIn, QEvent.Type.Enter):
            self.looked_at.emit(field, -1)
        elif kind == QEvent.Type.Leave:
            self.looked_at.emit("", -1)
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the texts follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "signers"):
            self.form.retranslateUi(self)
            self._retranslate()

    def _retranslate(self) -> None:
        kind, language = self.choices
        kind.offer(
            [
                (self.tr("Council motion"), Kind.MOTION),
                (self.tr("Council question"), Kind.COUNCIL_QUESTION),
                (self.tr("Resolution"), Kind.RESOLUTION),
                (self.tr("Residents' initiative"), Kind.RESIDENTS_INITIATIVE),
            ]
        )
        language.offer([(self.tr("Finnish"), Language.FI), (self.tr("Swedish"), Language.SV)])
        for entry in self.texts:
            entry.retranslate()
        for editor in self.lists:
            editor.retranslate()
        if self._draft is not None:
            self.show_draft(self._draft)


def _settled(doubt: Doubt, draft: MotionDraft) -> MotionDraft:
    return settle(draft, doubt)
