"""The editor of one part in both languages: wires columns, tools and the session; each of them does its own work."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.columns import Rows
from app.domain.language import Bilingual, Language
from app.domain.parts import Spot, text_part
from app.services.ports import NewId
from app.services.session import Cause, Change, Session
from app.ui.editor.band import Band, PartTexts
from app.ui.editor.bilingual_columns import ColumnPair, Mode
from app.ui.editor.bilingual_inserts import Inserts
from app.ui.editor.bilingual_part import ShownPart
from app.ui.editor.bilingual_words import column_name, empty_part_hint
from app.ui.editor.commands import ActionTable, Commands, CommandTable
from app.ui.editor.commands_table import command_table
from app.ui.editor.commands_translation import TranslationCommands
from app.ui.editor.counts import Counter
from app.ui.editor.overlay import Codec
from app.ui.editor.stripes import state_words, striped_side
from app.ui.generated.ui_editor import Ui_Editor
from app.ui.theme import Theme, ThemeKeeper

__all__ = ["BilingualEditor", "EditorTools", "Mode"]

_COUNT_MS = 400
_MODES = {
    "columns_both": Mode.BOTH,
    "columns_fi": Mode.FI,
    "columns_sv": Mode.SV,
    "columns_narrow": Mode.NARROW_FI,
}


@dataclass(frozen=True, slots=True)
class EditorTools:
    """What an editor is handed: the look, new ids, the window's actions, what is known of parts.

    `codec` makes the clipboard's forms of the texts of a language, and reads them.
    """

    theme: ThemeKeeper
    codec: Callable[[Language], Codec]
    new_id: NewId
    actions: ActionTable
    texts: PartTexts


class BilingualEditor(QWidget):
    """The editor of the case of `session`. Nothing is shown before `show_part`."""

    part_shown = Signal(str)
    """The key of the part that is now shown."""
    visited = Signal(object)
    """Spot: the caret came to another passage or to the other language."""
    state_changed = Signal(str)
    """How the passage with the caret stands to its twin, in words for the status bar; empty for nothing to tell."""
    counted = Signal(object)
    """Counts: after a quiet moment."""
    mode_changed = Signal(object)
    """Mode: the person chose other columns."""
    guidance_changed = Signal(bool)
    """Whether the person wants guidance."""

    def __init__(self, session: Session, tools: EditorTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_Editor()
        self.form.setupUi(self)
        self._session, self._tools = session, tools
        self._part = ShownPart(session, tools.new_id)
        hosts: Bilingual[QWidget] = Bilingual(self.form.fiHost, self.form.svHost)
        self.columns = ColumnPair(hosts, tools.theme.theme, tools.codec, self)
        self.band = Band(self.form, tools.texts, self)
        self.inserts = Inserts(self._part, self.columns, self)
        self.form.barsLayout.insertWidget(0, self.inserts.link_bar)
        self.translation = TranslationCommands(self._part, self.columns, self.show_spot)
        self._counter = Counter()
        self._counting = _single_shot(self, _COUNT_MS, self._count)
        # Leaving is dealt with when the event that moved the caret is over, never in the midst of it.
        self._leaving = _single_shot(self, 0, self._moved_on)
        self._commands = Commands(tools.actions, self.form, self._table(), self)
        self._connect()
        self._dress(tools.theme.theme)
        self.set_mode(Mode.BOTH)
        self.show_guidance(wanted=True)
        if session.read_only:
            self.columns.lock()

    def _connect(self) -> None:
        self.columns.rows_changed.connect(self._written)
        self.columns.entered.connect(self._entered)
        self.columns.moved.connect(self.translation.move)
        self.columns.change_wanted.connect(self.inserts.show_change)
        self.inserts.confirmed.connect(self.translation.mark_seen)
        self._tools.theme.changed.connect(self._dress)
        self.form.guidanceHide.clicked.connect(self._hide_guidance)
        for language in Language:
            column = self.columns.columns[language]
            column.formats_changed.connect(self._commands.show_formats)
            column.join_requested.connect(self._join_above)
        ends = (self._session.listen(self._changed), self._session.before_leaving(self.columns.flush))
        self.destroyed.connect(lambda: [end() for end in ends])

    def _table(self) -> CommandTable:
        own: dict[str, Callable[[], object]] = {"guidance": self._toggle_guidance}
        own |= {name: partial(self.set_mode, mode) for name, mode in _MODES.items()}
        return command_table(self.columns, self.translation, self.inserts, own)

    @property
    def part_key(self) -> str:
        """The key of the part that is shown, empty before the first."""
        return self._part.key

    @property
    def mode(self) -> Mode:
        """Which columns are shown."""
        return self.columns.mode

    def show_part(self, key: str) -> bool:
        """Whether the case has the part `key`; then it is shown from its beginning, what was typed before is kept."""
        if key == self._part.key:
            return True
        self._finish()
        part = text_part(self._session.case, key)
        if part is None:
            return False
        self._part.key = key
        self.columns.show(part.passages)
        self.inserts.close()
        self._retranslate()
        self.set_mode(self.mode)
        self._counting.start()
        self._leaving.start()
        self.part_shown.emit(key)
        return True

    def show_spot(self, spot: Spot, *, focus: bool = True) -> bool:
        """Whether `spot` is in a text; then it is selected and in view, and its column has the keyboard if `focus`.

        A spot without a language leads to the side that waits for a person.
        """
        if not self.show_part(spot.part):
            return False
        passage = self._part.passage(spot.passage)
        language = spot.language or (striped_side(passage) if passage else self.columns.current)
        if not self.mode.shows(language):
            self.set_mode(Mode.BOTH)
        column = self.columns.columns[language]
        found = column.show_spot(spot.passage, spot.start, max(spot.start, spot.end)) if passage else False
        if focus:
            column.setFocus(Qt.FocusReason.OtherFocusReason)
        return found or not spot.passage

    def set_mode(self, mode: Mode) -> None:
        """Nothing; the columns of `mode` are shown."""
        changed = mode is not self.mode
        self.columns.set_mode(mode)
        shown = Bilingual(mode.shows(Language.FI), mode.shows(Language.SV))
        part = self._part.part
        self.band.restrict(shown, answering=bool(part and part.question_id))
        for language in Language:
            host = self.form.fiHost if language is Language.FI else self.form.svHost
            host.setVisible(shown[language])
            self.form.page.setColumnStretch(1 if language is Language.FI else 2, 100 if shown[language] else 0)
        if mode is Mode.NARROW_FI:
            self.form.page.setColumnStretch(1, 45)
        self.band.limit(Bilingual(*(self.columns.widest(language) for language in Language)))
        self._commands.check(next(name for name, it in _MODES.items() if it is mode))
        if changed:
            self.mode_changed.emit(mode)

    def show_guidance(self, *, wanted: bool) -> None:
        """Nothing; guidance is shown over parts that have one, or not."""
        self.band.show_guidance(wanted=wanted)
        self._commands.check("guidance", on=wanted)

    def _toggle_guidance(self) -> None:
        wanted = not self.band.guidance_wanted
        self.show_guidance(wanted=wanted)
        self.guidance_changed.emit(wanted)

    def _hide_guidance(self) -> None:
        self.show_guidance(wanted=False)
        self.guidance_changed.emit(False)  # noqa: FBT003 - a signal takes no names

    def _written(self, language: Language, rows: Rows) -> None:
        column = self.columns.columns[language]
        if not self._part.write(language, rows, column.caret(), column.step):
            self.columns.patch(self._part.passages)

    def _join_above(self, passage_id: str) -> None:
        self.columns.flush()
        column = self.columns.column
        if (met := self._part.join_above(passage_id, column.language)) is not None:
            column.show_spot(*met, met[1])

    def _changed(self, change: Change) -> None:
        before, after = text_part(change.before, self._part.key), text_part(change.after, self._part.key)
        if after is None:
            return
        if change.cause is not Cause.EDIT:
            self._part.went_back()
        if before is None or before.passages is not after.passages:
            self.columns.patch(after.passages)
            # How the passage stands now is told when the key that changed it is over.
            self._leaving.start()
        if change.before.motion is not change.after.motion:
            self.band.show(change.after, after)
        self._counting.start()

    def _entered(self, _language: object, _passage_id: str) -> None:
        self._leaving.start()

    def _moved_on(self) -> None:
        passage_id, language = self.columns.column.current_passage(), self.columns.current
        if not self._part.visits(passage_id, language):
            self._finish()
            self._part.visit(passage_id, language)
            self.visited.emit(Spot(self._part.key, passage_id, language))
        self._tell_state()

    def _finish(self) -> None:
        if self._part.key:
            self.columns.flush()
            self._part.leave()

    def _tell_state(self) -> None:
        passage = self._part.passage(self.columns.column.current_passage())
        words = state_words(passage) if passage else ""
        # The stripe in the margin, for a person who does not see it.
        self.columns.column.setAccessibleDescription(words)
        self.state_changed.emit(words)

    def _count(self) -> None:
        self.counted.emit(self._counter.count(self._session.case, self._part.key))

    def _retranslate(self) -> None:
        hint = empty_part_hint(self._part.key)
        for language in Language:
            column = self.columns.columns[language]
            column.setAccessibleName(column_name(self._tools.texts.name(self._part.key), language))
            column.set_hints(hint, self.tr("Not translated yet"))
        if (part := self._part.part) is not None:
            self.band.show(self._session.case, part)

    def _dress(self, theme: Theme) -> None:
        self.columns.dress(theme)
        self.band.dress(theme)
        self.inserts.dress(theme)

    def changeEvent(self, event: QEvent) -> None:
        """Nothing; the editor speaks the window's language and keeps its reading width."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.form.retranslateUi(self)
            self._retranslate()
            self.set_mode(self.mode)
            self._tell_state()

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing; the commands work here."""
        super().showEvent(event)
        self._commands.enable(seen=True, read_only=self._session.read_only)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing; what was typed is told, and the commands rest."""
        super().hideEvent(event)
        self._finish()
        self._commands.enable(seen=False, read_only=self._session.read_only)


def _single_shot(parent: QWidget, milliseconds: int, then: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(then)
    return timer
